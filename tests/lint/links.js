/**
 * Code for the browser makes no link from a string: what is followed comes out of `ownLink` or `outsideLink`
 * (src/domain/link.ts), which read it as a browser will. Else a path such as `//evil.example` out of a scan, an
 * address or a file leads to another site from a page of ours.
 */
const MAKERS = new Set(['ownLink', 'outsideLink', 'mailtoLink', 'zaloLink']);

/** Properties and attributes that lead somewhere. */
const LEADS = new Set(['href', 'action', 'formAction', 'formaction', 'xlink:href']);

function nameOf({ type, name, value, property, computed }) {
  if (type === 'Identifier' || type === 'JSXIdentifier') return name;
  if (type === 'Literal') return value;
  if (type !== 'MemberExpression') return undefined;
  return computed ? property.value : property.name;
}

/** A path or a fragment written out in the code. */
function isWritten(text) {
  return /^(#|\/(?![/\\]))/.test(text);
}

function isMade(node, scope) {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' && (node.value === '' || isWritten(node.value));
    case 'TemplateLiteral':
      return node.quasis[0].value.cooked.startsWith('#');
    case 'CallExpression':
      return (
        MAKERS.has(nameOf(node.callee)) ||
        (nameOf(node.callee) === 'createObjectURL' && nameOf(node.callee.object) === 'URL')
      );
    case 'LogicalExpression':
      return isMade(node.left, scope) && isMade(node.right, scope);
    case 'ConditionalExpression':
      return isMade(node.consequent, scope) && isMade(node.alternate, scope);
    case 'Identifier':
      return isConstant(node.name, scope);
    default:
      return false;
  }
}

function isDefined(name, scope) {
  for (let around = scope; around; around = around.upper) if (around.set.get(name)?.defs.length) return true;
  return false;
}

/** A constant of the code around, made by one of them. */
function isConstant(name, scope) {
  for (let around = scope; around; around = around.upper) {
    const definition = around.set.get(name)?.defs[0];
    if (!definition) continue;
    const { node, parent } = definition;
    return (
      parent?.kind === 'const' && node.init != null && node.id.name === name && isMade(node.init, around)
    );
  }
  return false;
}

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      made: 'A link is made by ownLink(path) or outsideLink(address) of src/domain/link.ts, not from a string.',
    },
  },
  create(context) {
    const check = (value, at) => {
      if (!value || !isMade(value, context.sourceCode.getScope(at)))
        context.report({ node: at, messageId: 'made' });
    };
    /** `open` of the window, not a function of the code that has this name. */
    const isWindows = (callee, at) =>
      callee.type === 'MemberExpression'
        ? /^(window|globalThis|self)$/.test(nameOf(callee.object))
        : !isDefined('open', context.sourceCode.getScope(at));
    const isLocation = (node) => nameOf(node) === 'location';
    return {
      AssignmentExpression(node) {
        if (LEADS.has(nameOf(node.left)) && node.left.type === 'MemberExpression') check(node.right, node);
        else if (isLocation(node.left)) check(node.right, node);
      },
      CallExpression(node) {
        const { callee, arguments: given } = node;
        const name = nameOf(callee);
        const isOfLocation = callee.type === 'MemberExpression' && isLocation(callee.object);
        if (isOfLocation && (name === 'assign' || name === 'replace')) check(given[0], node);
        else if (name === 'open' && isWindows(callee, node)) check(given[0], node);
        else if (name === 'setAttribute' && LEADS.has(nameOf(given[0] ?? {}))) check(given[1], node);
        else if (
          callee.type === 'MemberExpression' &&
          nameOf(callee.object) === 'history' &&
          given.length > 2
        )
          check(given[2], node);
        else if (name === 'make')
          for (const argument of given)
            if (argument.type === 'ObjectExpression')
              for (const property of argument.properties)
                if (property.type === 'Property' && LEADS.has(nameOf(property.key)))
                  check(property.value, property);
      },
      JSXAttribute(node) {
        // Of our own components (in capitals) it is a property like others.
        if (!LEADS.has(nameOf(node.name)) || /^[A-Z]/.test(nameOf(node.parent.name) ?? '')) return;
        check(node.value?.type === 'JSXExpressionContainer' ? node.value.expression : node.value, node);
      },
    };
  },
};

/** Words of strangers never look into a table's prototype: `?qua=__proto__` once killed a form. */
import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { resolveIds } from '../../src/domain/buyer/shortlist.ts';
import { explainedChoice } from '../../src/domain/checks/choice-words.ts';
import { ownEntry } from '../../src/domain/own-entry.ts';
import { takeStars } from '../../src/domain/search/stars.ts';

const WORDS = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'];

describe.each(WORDS)('the word %s', (word) => {
  it('is in no table that lacks it', () => {
    expect(ownEntry({}, word)).toBeUndefined();
    expect(ownEntry(undefined, word)).toBeUndefined();
    expect(ownEntry(JSON.parse(`{"${word}":1}`) as Record<string, number>, word)).toBe(1);
  });

  it('is as any other where visitors and editors write it', () => {
    expect(resolveIds([word], new Set(['gao']), {})).toEqual({ found: [], gone: [word] });
    expect(explainedChoice(word)).toBe(word);
    expect(takeStars(`${word} sao`).stars).toEqual([]);
  });
});

const root = resolve(import.meta.dirname, '../..');

/** Their words were read as codes, which are written in capitals. */
const OF_CODES = /\b(stamps|seals)$/;

/** Reads of a table of any words by a word that the types do not know: `file: text`. */
function looseReads(): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    resolve(root, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const program = ts.createProgram(
    (config?.fileNames ?? []).filter((file) => relative(root, file).startsWith('src')),
    config?.options ?? {},
  );
  const types = program.getTypeChecker();
  const found: string[] = [];
  const isTable = (node: ts.Expression): boolean => {
    const type = types.getNonNullableType(types.getTypeAtLocation(node));
    if (type.symbol?.name === 'DOMStringMap' || type.symbol?.name === 'ProcessEnv') return false;
    return types.getIndexInfoOfType(type, ts.IndexKind.String) !== undefined;
  };
  const isWritten = (node: ts.Node) =>
    ts.isBinaryExpression(node.parent) &&
    node.parent.left === node &&
    node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  const visit = (node: ts.Node, file: string): void => {
    if (
      ts.isElementAccessExpression(node) &&
      (types.getTypeAtLocation(node.argumentExpression).flags & ts.TypeFlags.String) !== 0 &&
      isTable(node.expression) &&
      !OF_CODES.test(node.expression.getText()) &&
      !isWritten(node)
    )
      found.push(`${file}: ${node.getText()}`);
    ts.forEachChild(node, (child) => {
      visit(child, file);
    });
  };
  for (const source of program.getSourceFiles()) {
    const file = relative(root, source.fileName);
    if (file.startsWith('src') && file !== 'src/domain/own-entry.ts') visit(source, file);
  }
  return found;
}

it('is looked up through ownEntry everywhere', () => {
  expect(looseReads()).toEqual([]);
});

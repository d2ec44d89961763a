import { z } from 'zod';
import { issue, type FieldPath, type Issue, type Where } from '../../domain/checks/issue.ts';
import type { Words } from '../../domain/checks/issue-kind.ts';
import { explainedChoice, meantChoice } from '../../domain/checks/choice-words.ts';
import { nearest } from '../../domain/checks/nearest.ts';
import type { SourceFile } from '../reader/source-file.ts';
import { fieldNames, metaAt, schemaAt } from '../schema/describe.ts';
import { coordinateIssue } from './coordinate-issues.ts';
import { formatIssue, shown } from './format-issues.ts';

type Problem = z.core.$ZodIssue;

/** An entry that its schema refused. */
export interface Refused {
  readonly source: SourceFile;
  readonly schema: z.ZodType;
  readonly problems: readonly Problem[];
  /** What to say of a name that stands where an id belongs; see `nameForId`. */
  readonly nameForId?: (where: Where, written: string) => Issue | undefined;
}

/** What the schema found, in an editor's words. */
export function schemaIssues({ source, schema, problems, nameForId }: Refused): Issue[] {
  const translate = new Translator(source, schema, nameForId);
  const issues = problems.flatMap((problem) => translate.problem(problem));
  // One wrong value may break several rules of its schema; its first is enough.
  const told = new Set<string>();
  return issues.filter(({ field, code }) => {
    const key = JSON.stringify([field, code === 'field-unknown' ? code : '']);
    return code === 'field-unknown' || (!told.has(key) && told.add(key));
  });
}

class Translator {
  private readonly source: SourceFile;
  private readonly schema: z.ZodType;
  private readonly nameForId: Refused['nameForId'];

  constructor(source: SourceFile, schema: z.ZodType, nameForId: Refused['nameForId']) {
    this.source = source;
    this.schema = schema;
    this.nameForId = nameForId;
  }

  problem(problem: Problem): Issue[] {
    const { path } = problem;
    const where = this.where(path);
    const field = fieldName(path);
    const value = this.valueAt(path);
    const ofPoint = value === undefined ? undefined : this.point(path, value);
    if (ofPoint) return [ofPoint];
    switch (problem.code) {
      case 'unrecognized_keys':
        return problem.keys.map((key) => this.unknown(path, key));
      case 'invalid_union':
        return this.union(problem, where, field, value);
      case 'invalid_type':
        return [this.wrongType(problem.expected, path, where, field, value)];
      case 'invalid_value': {
        if (value === undefined) return [this.missing(path, where, field)];
        return [choice(where, field, value, problem.values.map(String))];
      }
      case 'custom':
        return [this.format(problem.params?.['format'], path, where, field, value)];
      case 'too_small':
        if (typeof value !== 'number') return [issue('value-empty', where, { field })];
        return [
          range(where, field, value, problem.inclusive ? LIMITS.atLeast : LIMITS.above, problem.minimum),
        ];
      case 'too_big':
        if (Array.isArray(value))
          return [issue('list-too-long', where, { field, limit: String(problem.maximum) })];
        return [
          range(where, field, value, problem.inclusive ? LIMITS.atMost : LIMITS.below, problem.maximum),
        ];
      case 'invalid_key':
        return [
          formatIssue('id', { where, field, text: field }) ?? this.invalid(path, where, field, problem),
        ];
      default:
        return [this.invalid(path, where, field, problem)];
    }
  }

  private point(path: FieldPath, value: unknown): Issue | undefined {
    const at = (field: FieldPath) => this.where(field);
    const [text, parent] = [this.source.textOf(path), this.valueAt(path.slice(0, -1))];
    return coordinateIssue({ path, value, text, parent, at });
  }

  private union(
    problem: Problem & { code: 'invalid_union' },
    where: Where,
    field: string,
    value: unknown,
  ): Issue[] {
    const { path, errors } = problem;
    if (problem.discriminator !== undefined) {
      const options = (problem as { options?: readonly unknown[] }).options ?? [];
      if (value === undefined) return [this.missing(path, where, field)];
      return [choice(where, field, value, options.map(String))];
    }
    const literals = errors.flat().flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
    if (literals.length > 0) {
      if (value === undefined) return [this.missing(path, where, field)];
      if (literals.every((literal) => typeof literal === 'number') && typeof value === 'string') {
        return [this.wrongType('number', path, where, field, value)];
      }
      return [choice(where, field, value, literals.map(String))];
    }
    // Otherwise Vietnamese alone or {vi, en}: the branch that the value was meant for tells its fault.
    if (value === undefined) return [this.missing(path, where, field)];
    const branch = typeof value === 'object' && value !== null ? 1 : 0;
    const lacksVietnamese = branch === 1 && (Array.isArray(value) || !Object.hasOwn(value as object, 'vi'));
    if (lacksVietnamese) return [issue('value-bilingual', where, { field })];
    return (errors[branch] ?? []).flatMap((inner) =>
      this.problem({ ...inner, path: [...path, ...inner.path] }),
    );
  }

  private wrongType(expected: string, path: FieldPath, where: Where, field: string, value: unknown): Issue {
    if (value === undefined) return this.missing(path, where, field);
    if (value === null) return issue('value-empty', where, { field });
    const written = this.source.textOf(path) ?? (typeof value === 'string' ? value : '');
    const found = shown(written);
    switch (expected) {
      case 'string':
        if (typeof value !== 'number' && typeof value !== 'boolean')
          return issue('value-text', where, { field });
        return this.unquoted(value, path, where, field, written);
      case 'int':
        if (typeof value === 'number') return issue('value-integer', where, { field, found: written });
        return issue('value-number', where, { field, found }, guessNumber(written));
      case 'number':
        return issue('value-number', where, { field, found }, guessNumber(written));
      case 'boolean':
        return issue('value-boolean', where, { field, found }, guessBoolean(written));
      case 'array':
        return issue('value-list', where, { field }, typeof value === 'string' ? `[${written}]` : undefined);
      default: {
        const known = fieldNames(this.schema, path, this.source.data).join(', ');
        return issue('value-group', where, { field, known });
      }
    }
  }

  /** A text without quotes that YAML took for a number: in quotes it must be right too, or its form is what is wrong. */
  private unquoted(
    value: number | boolean,
    path: FieldPath,
    where: Where,
    field: string,
    written: string,
  ): Issue {
    const schema = schemaAt(this.schema, path, this.source.data);
    const problem = schema && z.safeParse(schema, written).error?.issues[0];
    const form = problem?.code === 'custom' ? formatIssue(problem.params?.['format'], { where, field, text: written }) : undefined;
    return form ?? bare(where, field, value, written);
  }

  private format(format: unknown, path: FieldPath, where: Where, field: string, value: unknown): Issue {
    const text = this.source.textOf(path) ?? String(value);
    const named = format === 'id' && text.trim() !== '' ? this.nameForId?.(where, text) : undefined;
    if (named) return named;
    return formatIssue(format, { where, field, text }) ?? issue('value-text', where, { field });
  }

  private missing(path: FieldPath, where: Where, field: string): Issue {
    const { description, example } = metaAt(this.schema, path, this.source.data);
    const about = description ? ` (${description.replace(/\.$/, '')})` : '';
    return issue('field-missing', where, { field, about, example: `${field}: ${inline(example)}` });
  }

  private unknown(path: FieldPath, key: string): Issue {
    const known = fieldNames(this.schema, path, this.source.data);
    const where = this.where([...path, key]);
    const meant = nearest(key, known);
    // In braces a comma ends a value: `{ vi: khô, mát }` has a field “mát” without any value.
    if (!meant && this.valueAt([...path, key]) === null)
      return issue('comma-in-braces', where, { found: shown(key) });
    return issue('field-unknown', where, { field: key, known: known.join(', ') }, meant);
  }

  private invalid(path: FieldPath, where: Where, field: string, problem: Problem): Issue {
    const { example } = metaAt(this.schema, path, this.source.data);
    const text = this.source.textOf(path);
    const detail = text === undefined ? problem.message : shown(text);
    return issue('value-invalid', where, { field, detail, example: inline(example) });
  }

  private where(path: FieldPath): Where {
    return { path: this.source.path, line: this.source.lineOf(path), field: path };
  }

  private valueAt(path: FieldPath): unknown {
    return path.reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as Record<PropertyKey, unknown>)[key]
          : undefined,
      this.source.data,
    );
  }
}

function bare(where: Where, field: string, value: number | boolean, written: string): Issue {
  const kind =
    typeof value === 'number' ? { vi: 'con số', en: 'a number' } : { vi: 'có/không', en: 'true or false' };
  return issue('value-quotes', where, { field, found: shown(written), kind }, `'${written}'`);
}

/** The name an editor sees: the last field that has one. */
function fieldName(path: FieldPath): string {
  return String(path.findLast((part) => typeof part === 'string') ?? '');
}

function choice(where: Where, field: string, value: unknown, choices: readonly string[]): Issue {
  const found = typeof value === 'string' ? value : JSON.stringify(value);
  const words = { vi: choices.map(explainedChoice).join(', '), en: choices.join(', ') };
  // Many write the meaning, in Vietnamese, where its code belongs.
  const suggestion = meantChoice(found, choices) ?? nearest(found, choices);
  return issue('value-choice', where, { field, found: shown(found), choices: words }, suggestion);
}

const LIMITS = {
  atLeast: { vi: 'ít nhất', en: 'at least' },
  above: { vi: 'lớn hơn', en: 'more than' },
  atMost: { vi: 'nhiều nhất', en: 'at most' },
  below: { vi: 'nhỏ hơn', en: 'less than' },
} as const;

function range(where: Where, field: string, value: unknown, words: Words, bound: number | bigint): Issue {
  const limit = { vi: `${words.vi} là ${bound}`, en: `${words.en} ${bound}` };
  return issue('value-range', where, { field, found: String(value), limit });
}

function inline(example: unknown): string {
  if (example === undefined) return '…';
  if (Array.isArray(example)) return `[${example.map(inline).join(', ')}]`;
  if (typeof example === 'object' && example !== null) {
    const fields = Object.entries(example).map(([key, value]) => `${key}: ${inline(value)}`);
    return `{ ${fields.join(', ')} }`;
  }
  return typeof example === 'string' && /^[\d+]|: /.test(example) ? `'${example}'` : String(example);
}

function guessNumber(written: string): string | undefined {
  const match = /^\s*(\d+)(?:[.,](\d+))?/.exec(written);
  return match?.[1] && (match[2] ? `${match[1]}.${match[2]}` : match[1]);
}

function guessBoolean(written: string): string | undefined {
  if (/^(có|co|yes|y|đúng|x|1)$/i.test(written)) return 'true';
  return /^(không|khong|no|n|sai|0)$/i.test(written) ? 'false' : undefined;
}

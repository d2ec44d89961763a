import { CHOICE_WORDS } from '../../src/domain/checks/choice-words.ts';
import type { FieldLine, FieldType } from '../../src/content/schema/describe.ts';

const KIND_WORDS: Readonly<Record<FieldType, string>> = {
  text: 'chữ',
  bilingual: 'chữ, hoặc vi và en',
  number: 'số',
  boolean: 'true hoặc false',
  choice: '',
  list: 'danh sách',
  group: 'nhiều mục con',
};

/** The fields of one kind of file as a Markdown table; `packs[].gtin` is a field of each item of a list. */
export function fieldTable(lines: readonly FieldLine[]): string {
  const rows = [...rowsOf(lines, '')];
  return ['| Mục | Cần? | Là gì | Viết thế nào | Ví dụ |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function* rowsOf(lines: readonly FieldLine[], prefix: string): Iterable<string> {
  for (const line of lines) {
    const name = `${prefix}${line.name}`;
    const how = [KIND_WORDS[line.kind], (line.choices ?? line.itemChoices)?.map(choiceCell).join(', ')]
      .filter(Boolean)
      .join(': ');
    const example = line.example === undefined ? '' : `\`${yamlInline(line.example)}\``;
    const cells = [`\`${name}\``, line.required ? 'phải có' : '', line.description ?? '', how, example];
    yield `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    yield* rowsOf(line.children, `${name}${line.kind === 'list' ? '[]' : ''}.`);
  }
}

/** A code with what it means: `farm` (trang trại). */
function choiceCell(code: string): string {
  const words = CHOICE_WORDS[code];
  return words === undefined || words === code ? `\`${code}\`` : `\`${code}\` (${words})`;
}

/** A value as it is written in a file, on one line. */
export function yamlInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlInline).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, child]) => `${key}: ${yamlInline(child)}`)
      .join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  // Days need no quotes; other texts that start with a digit, or hold marks of YAML, do.
  const bare = /^\d{4}-\d{2}-\d{2}$/.test(value) || !/^[\d+@*&!%>|'"{[]|[,:#]( |$)|, /.test(value);
  return bare ? value : `'${value}'`;
}

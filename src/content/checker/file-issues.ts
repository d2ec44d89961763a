import { ownEntry } from '../../domain/own-entry.ts';
import { issue, type Issue } from '../../domain/checks/issue.ts';
import type { ForeignEncoding } from '../reader/foreign-encoding.ts';
import { englishPath, type SourceCatalogue } from '../reader/read-catalogue.ts';
import type { SourceFault, SourceFile } from '../reader/source-file.ts';

/** What the YAML parser says, in an editor's words, by its own code. */
const YAML_WORDS: Readonly<Record<string, { vi: string; en: string }>> = {
  TAB_AS_INDENT: { vi: 'thụt lề bằng phím Tab.', en: 'indented with a tab.' },
  BAD_INDENT: { vi: 'thụt lề không thẳng hàng.', en: 'indents do not line up.' },
  MISSING_CHAR: {
    vi: 'thiếu dấu nháy, dấu ngoặc hay dấu hai chấm.',
    en: 'a quote, bracket or colon is missing.',
  },
  MULTILINE_IMPLICIT_KEY: {
    vi: 'sau tên mục thiếu dấu hai chấm, hoặc thiếu dấu cách sau dấu hai chấm.',
    en: 'a colon is missing after a field’s name, or a space after the colon.',
  },
  UNEXPECTED_TOKEN: {
    vi: 'có dấu nháy hay dấu ngoặc lẻ giữa đoạn chữ; nháy đơn bên trong thì viết hai lần, hoặc dùng ’.',
    en: 'a stray quote or bracket within a text; write a quote inside it twice, or use ’.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    vi: 'có hai dấu hai chấm trên một dòng; đặt đoạn chữ trong dấu nháy.',
    en: 'two colons on one line; put the text in quotes.',
  },
  BAD_ALIAS: {
    vi: 'dấu * mở đầu một giá trị; đặt trong dấu nháy.',
    en: 'a value starts with *; put it in quotes.',
  },
  BAD_SCALAR_START: {
    vi: 'một giá trị mở đầu bằng dấu đặc biệt (@, `, %); đặt trong dấu nháy.',
    en: 'a value starts with a special sign (@, `, %); put it in quotes.',
  },
};

/** Longer lines are not said back whole. */
const LONGEST = 80;

function encodingIssue(path: string, { line, certain }: ForeignEncoding): Issue {
  if (!certain) return issue('file-encoding', { path, line }, {});
  const { encoding, text } = certain;
  const meant = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return issue('file-encoding-known', { path, line }, { encoding, meant });
}

function ofFault(path: string, fault: SourceFault): Issue {
  const { line, reason, detail, code, text = '' } = fault;
  if (reason === 'encoding') return encodingIssue(path, fault);
  if (reason === 'no-front-matter') return issue('front-matter-missing', { path, line }, {});
  if (reason === 'not-a-map') return issue('fields-missing', { path, line }, {});
  if (code === 'DUPLICATE_KEY') {
    return issue(
      'yaml-duplicate-key',
      { path, line },
      { key: (text.split(':')[0] ?? '').replace(/^[\s{-]+/, '') },
    );
  }
  return issue('yaml-syntax', { path, line }, { detail: ownEntry(YAML_WORDS, code ?? '') ?? detail });
}

/** What kept a file from being read, in an editor's words. */
export function sourceFaultIssues({ path, faults }: SourceFile): Issue[] {
  // After a slip the parser loses the thread: its later faults on other lines are echoes.
  const slip = faults.find(({ code }) => code !== 'DUPLICATE_KEY');
  const told = faults.filter((fault) => fault.code === 'DUPLICATE_KEY' || fault === slip);
  return told.map((fault) => ofFault(path, fault));
}

/** Faults of files themselves: missing, unreadable, not YAML. */
export function fileIssues({ entries, unreadable }: SourceCatalogue): Issue[] {
  const missing = unreadable.map(({ path, detail }) =>
    detail === 'missing' || detail === 'ENOENT'
      ? issue('file-missing', { path, line: 1 }, { file: path })
      : issue('file-unreadable', { path, line: 1 }, { detail }),
  );
  const faulty = Object.values(entries)
    .flat()
    .flatMap(({ source }) => sourceFaultIssues(source));
  const english = Object.values(entries)
    .flat()
    .flatMap(({ source, foreignEnglish: foreign }) =>
      foreign ? [encodingIssue(englishPath(source.path), foreign)] : [],
    );
  return [...missing, ...faulty, ...english];
}

import { dictionaryIssues } from '../../domain/checks/dictionary.ts';
import { issue, type Issue } from '../../domain/checks/issue.ts';
import {
  dictionaryFile,
  DICTIONARY_PATH,
  readDictionary,
  type DictionaryReading,
} from '../reader/search-dictionary.ts';
import { searchDictionary } from '../schema/search-dictionary.ts';
import { sourceFaultIssues } from './file-issues.ts';
import { schemaIssues } from './schema-issues.ts';

/** What was found in a reading: whoever checks a catalogue again and again reads the same dictionary. */
const found = new WeakMap<DictionaryReading, Issue[]>();

/** Faults of the search dictionary that the catalogue in `folder` is searched with. Throws nothing. */
export function searchDictionaryIssues(folder: string): Issue[] {
  const path = `../${DICTIONARY_PATH}`;
  try {
    const reading = readDictionary(dictionaryFile(folder));
    const issues = found.get(reading) ?? issuesOf(reading);
    found.set(reading, issues);
    return issues;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [issue('file-unreadable', { path, line: 1 }, { detail })];
  }
}

function issuesOf({ source, dictionary, problems }: DictionaryReading): Issue[] {
  const faults = sourceFaultIssues(source);
  if (source.data === undefined) return faults;
  if (!dictionary) {
    const refused = { source, schema: searchDictionary, problems: problems?.issues ?? [] };
    return [...faults, ...schemaIssues(refused)];
  }
  const lineOf = (field: readonly PropertyKey[]) => source.lineOf(field);
  return [...faults, ...dictionaryIssues({ path: `../${DICTIONARY_PATH}`, data: dictionary, lineOf })];
}

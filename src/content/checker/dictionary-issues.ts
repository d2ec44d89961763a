import { dictionaryIssues } from '../../domain/checks/dictionary.ts';
import { issue, type Issue } from '../../domain/checks/issue.ts';
import { dictionaryFile, DICTIONARY_PATH, readDictionary } from '../reader/search-dictionary.ts';
import { searchDictionary } from '../schema/search-dictionary.ts';
import { sourceFaultIssues } from './file-issues.ts';
import { schemaIssues } from './schema-issues.ts';

/** Faults of the search dictionary that the catalogue in `folder` is searched with. Throws nothing. */
export function searchDictionaryIssues(folder: string): Issue[] {
  const path = `../${DICTIONARY_PATH}`;
  try {
    const { source, dictionary, problems } = readDictionary(dictionaryFile(folder));
    if (source.data === undefined) return sourceFaultIssues(source);
    const faults = sourceFaultIssues(source);
    if (!dictionary) {
      const refused = { source, schema: searchDictionary, problems: problems?.issues ?? [] };
      return [...faults, ...schemaIssues(refused)];
    }
    const lineOf = (field: readonly PropertyKey[]) => source.lineOf(field);
    return [...faults, ...dictionaryIssues({ path, data: dictionary, lineOf })];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [issue('file-unreadable', { path, line: 1 }, { detail })];
  }
}

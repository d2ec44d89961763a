import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import { COLLECTIONS } from '../../../src/content/reader/collections.ts';
import { formSchema } from '../../../src/content/schema/form-schema.ts';
import { privateContact } from '../../../src/content/schema/producer.ts';
import { ownEntry } from '../../../src/domain/own-entry.ts';
import type { PrivateAnswer } from '../../../src/office/api-types.ts';
import { readPrivate } from '../../import/write/private-entry.ts';
import { fromForm } from '../entry/form-data.ts';
import { textOf } from '../../files/text-file.ts';
import { within } from '../entry/entry-paths.ts';
import { editYaml } from '../../files/yaml-edit.ts';

type Fields = Readonly<Record<string, unknown>>;

const FILE = COLLECTIONS.privateContacts.path;
const HEAD = `# Liên hệ riêng, không đưa vào kho mã. Chỉ những gì có ghi đồng ý mới được đăng; xóa dòng ở đây là gỡ khỏi mọi nơi.
`;
const schema = formSchema(privateContact);

/** What is kept apart of a producer: contacts with their consent, and those that came with a list. */
export function privateOf(folder: string, producer: string): PrivateAnswer {
  const all = fileOf(folder).data;
  const imported = ownEntry(readPrivate(folder).notes.contacts, producer) ?? {};
  return {
    schema,
    fields: (ownEntry(all, producer) ?? {}) as Fields,
    imported: {
      ...(imported['representative'] !== undefined && { person: imported['representative'] }),
      ...(imported['phone'] !== undefined && { phone: imported['phone'] }),
      ...(imported['email'] !== undefined && { email: imported['email'] }),
      ...(imported['website'] !== undefined && { website: imported['website'] }),
    },
  };
}

/** The file with a producer's contacts as its form wants them; undefined where nothing changes. */
export function privateText(
  folder: string,
  producer: string,
  form: Fields,
): { readonly path: string; readonly before: string | undefined; readonly after: string } | undefined {
  const { text, data } = fileOf(folder);
  const old = ownEntry(data, producer);
  const entry = fromForm(schema, form, old, old);
  if (isDeepStrictEqual(entry, old)) return undefined;
  const { [producer]: _gone, ...others } = data;
  const wanted = entry === undefined ? others : { ...data, [producer]: entry };
  const after = text === undefined ? HEAD + stringify(wanted, { lineWidth: 0 }) : editYaml(text, wanted);
  return { path: FILE, before: text, after };
}

function fileOf(folder: string): { text: string | undefined; data: Fields } {
  const text = textOf(within(folder, FILE));
  return { text, data: text === undefined ? {} : ((parse(text) as Fields | null) ?? {}) };
}

import { needsConsent } from '../producer.ts';
import type { CheckContext, CheckRule, Checked } from './context.ts';
import { issue } from './issue.ts';
import { findPhoneNumbers, plainNumber } from './phone-numbers.ts';
import { writtenTexts } from './written-texts.ts';

/** Fields that hold contacts under their own rules, or codes and addresses that look like phone numbers. */
const NOT_TEXT: ReadonlySet<string> = new Set([
  'contacts',
  'phone',
  'zalo',
  'hotline',
  'gtin',
  'taxCode',
  'number',
  'productCode',
  'selfDeclaration',
  'url',
  'traceabilityUrl',
  'file',
  'scan',
]);

/**
 * A phone in running text escapes the record of consent, and removing the contact would not remove it. Numbers that
 * the office publishes itself, and a firm's own, may be named.
 */
export const phonesInTexts: CheckRule = function* (context) {
  const published = publishedNumbers(context);
  const entries: readonly Checked<unknown>[] = [
    ...context.products,
    ...context.producers,
    ...context.documents,
    ...context.fairs,
    ...context.giftSets,
    ...context.salesPoints,
    ...context.articles,
  ];
  for (const entry of entries) {
    for (const { text, where } of writtenTexts(entry, texts(entry.data))) {
      for (const { found, offset } of findPhoneNumbers(text)) {
        if (published.has(plainNumber(found))) continue;
        yield issue('phone-in-text', where(offset), { found });
      }
    }
  }
};

/** The fields without those that are no running text; the others keep their places. */
function texts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(texts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) => (NOT_TEXT.has(key) ? [] : [[key, texts(child)]])),
  );
}

function publishedNumbers({ catalogue, producers, salesPoints }: CheckContext): ReadonlySet<string> {
  const offices = [
    catalogue?.data.hotline,
    catalogue?.data.authority.phone,
    ...(catalogue?.data.helpdesks ?? []).map(({ phone }) => phone),
    ...salesPoints.map(({ data }) => data.phone),
  ];
  const firms = producers
    .filter(({ data }) => !needsConsent(data, 'phone'))
    .flatMap(({ data }) => [data.contacts?.phone, data.contacts?.zalo]);
  return new Set(
    [...offices, ...firms].flatMap((number) => (number === undefined ? [] : [plainNumber(number)])),
  );
}

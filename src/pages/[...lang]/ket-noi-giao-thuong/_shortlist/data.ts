import { shardCount } from '../../../../domain/buyer/record.ts';
import type { Language } from '../../../../domain/text.ts';
import type { ShortlistPageData } from '../../../../client/shortlist/page.ts';
import { t } from '../../../../i18n/translate.ts';
import { paths } from '../../../../paths.ts';
import { buyerColumns } from '../../../../present/buyer-record.ts';

/** What the script of the shortlist is given: where the buyers' records lie, their columns, and its words. */
export function shortlistData(products: number, lang: Language): ShortlistPageData {
  const words = t(lang);
  return {
    base: paths.buyerData(lang, 0).replace(/0\.json$/, ''),
    shards: shardCount(products),
    columns: buyerColumns(lang),
    quotation: paths.quotation(lang),
    fileName: words('shortlist.fileName'),
    words: {
      asOf: words('shortlist.asOf', { day: '{day}' }),
      gone: words('shortlist.gone', { n: '{n}' }),
      cut: words('shortlist.cut', { n: '{n}' }),
      left: words('shortlist.left', { n: '{n}' }),
      shared: words('shortlist.shared'),
      failed: words('shortlist.failed'),
      copied: words('share.copied'),
      saved: words('shortlist.saved'),
      missing: words('facts.missing'),
      remove: words('shortlist.remove'),
      fact: words('shortlist.fact'),
      nobody: words('shortlist.nobody', { facts: '{facts}' }),
      seldom: words('shortlist.seldom', { n: '{n}' }),
      shown: words('shortlist.shown', { from: '{from}', to: '{to}', count: '{count}' }),
      specification: words('trade.specification'),
      products: words('shortlist.sheetProducts'),
      dictionary: words('shortlist.sheetDictionary'),
      column: words('shortlist.column'),
      meaning: words('shortlist.meaning'),
      kind: words('shortlist.kind'),
      kinds: {
        text: words('shortlist.kind.text'),
        number: words('shortlist.kind.number'),
        code: words('shortlist.kind.code'),
        day: words('shortlist.kind.day'),
      },
    },
  };
}

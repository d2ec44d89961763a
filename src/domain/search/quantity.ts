import { fold } from './letters.ts';

/** Units that people write, folded, and how many of the smaller unit each holds. */
const UNITS: ReadonlyMap<string, readonly [number, string]> = new Map([
  ['kg', [1000, 'g']],
  ['ki lo', [1000, 'g']],
  ['kilo', [1000, 'g']],
  ['kilogam', [1000, 'g']],
  ['can', [1000, 'g']],
  ['lang', [100, 'g']],
  ['g', [1, 'g']],
  ['gr', [1, 'g']],
  ['gam', [1, 'g']],
  ['gram', [1, 'g']],
  ['l', [1000, 'ml']],
  ['lit', [1000, 'ml']],
  ['litre', [1000, 'ml']],
  ['liter', [1000, 'ml']],
  ['ml', [1, 'ml']],
]);

// What stands before is a part of each find, and put back: Safari before 16.4 would not even load a script that looks behind.

/** "6 quả", "200 cái": how many are wanted says nothing of what is wanted. */
const COUNT =
  /(^|[^\p{L}\p{N}])\d{1,4}\s*(?:quả|qua|trái|cái|cai|chiếc|chiec|hộp|hop|gói|goi|chai|lọ|lo|túi|tui|thùng|thung|con|bộ|cây|suất|khách|người|pcs|pieces|boxes|bottles|bags)(?![\p{L}\p{N}])/giu;

const AMOUNT =
  /(^|[^\p{L}\p{N}])(\d{1,5}(?:[.,]\d{1,3})?)\s*(ki lô|kilo|kilogam|kg|gram|gam|gr|g|cân|lạng|lít|lit|litre|liter|ml|l)(?![\p{L}\p{N}])/giu;

/** "dưới 200k", "khoảng 100 nghìn", "giá 50.000đ": the catalogue has no prices, so they only stand in the way. */
const PRICE =
  /(^|[^\p{L}\p{N}])(?:(?:giá|gia|dưới|duoi|trên|tren|tầm|tam|khoảng|khoang|từ|tu|under|below|about)\s+)*(?:\d[\d.,]*\s*(?:k|nghìn|nghin|ngàn|ngan|triệu|trieu|tr|đồng|dong|đ|vnđ|vnd|usd)(?:\s*(?:đồng|dong))?|\$\s*\d+)(?![\p{L}\p{N}])/giu;

/** The word under which a net content is indexed: 1.2 kg is "1200g", half a litre "500ml"; undefined for pieces. */
export function amountToken(value: number, unit: string): string | undefined {
  const known = UNITS.get(fold(unit));
  return known && `${String(Math.round(value * known[0]))}${known[1]}`;
}

/** Takes amounts and prices out of a query: the amounts as they are indexed, and the rest. */
export function takeAmounts(query: string): { amounts: readonly string[]; rest: string } {
  const amounts: string[] = [];
  const rest = query
    .replace(PRICE, '$1 ')
    .replace(COUNT, '$1 ')
    .replace(AMOUNT, (whole, before: string, value: string, unit: string) => {
      const amount = amountToken(Number(value.replace(',', '.')), unit);
      if (amount === undefined) return whole;
      amounts.push(amount);
      return `${before} `;
    });
  return { amounts, rest };
}

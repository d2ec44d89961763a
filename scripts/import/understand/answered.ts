import type { Answer } from './answer.ts';
import type { RawCertificate, RawItem } from './item.ts';

/** A row as the clerk's answer mends it: the answer stands where the cell stood. */
export function answered(item: RawItem, answer: Answer): RawItem {
  const { stars, decision, day, issuer, place, tense, producer } = answer;
  const mends = decision ?? day ?? issuer;
  const certificates = item.certificates.map((certificate): RawCertificate => {
    const { draft: _draft, ...before } = certificate.mention ?? { spelled: '' };
    const mention = { ...before, ...decision, ...(day && { day }), ...(issuer !== undefined && { issuer }) };
    return {
      ...certificate,
      ...(mends !== undefined && { mention }),
      ...(stars !== undefined && { stars: { stars }, written: `${String(stars)} sao` }),
    };
  });
  const where = place ?? item.address ?? item.addressFormer;
  const { address: _address, addressFormer: _former, ...rest } = item;
  const isMoved = (place !== undefined || tense !== undefined) && where !== undefined;
  const column = tense === 'former' ? 'addressFormer' : tense === 'today' ? 'addressToday' : 'address';
  return {
    ...(isMoved ? { ...rest, [column]: where } : item),
    certificates,
    answer,
    ...(producer !== undefined && { producer }),
    ...(answer.name !== undefined && { name: answer.name }),
    ...(answer.code !== undefined && { code: answer.code }),
  };
}

import type { Certificate } from './certificate.ts';
import type { OfficialDocument } from './document.ts';
import type { Product } from './product.ts';

/** A scan that an editor put beside an entry, and the name under which the site shows it. */
export interface Scan {
  /** Path in the catalogue's folder. */
  readonly from: string;
  readonly to: string;
}

const ending = (file: string) => file.slice(file.lastIndexOf('.')).toLowerCase();

/** Public name of a document's scan. */
export function documentScan({ id, scan = '' }: Pick<OfficialDocument, 'id' | 'scan'>): string {
  return `${id}${ending(scan)}`;
}

/** Public name of a scan that lies with a product; ids hold no double hyphen, so no two names meet. */
export function certificateScan(product: string, certificate: Certificate): string | undefined {
  if (certificate.basis !== 'decision' || !certificate.scan) return undefined;
  return `${product}--${certificate.decision}${ending(certificate.scan)}`;
}

/** Every scan of a catalogue. */
export function scansOf(
  documents: readonly OfficialDocument[],
  products: readonly Pick<Product, 'id' | 'certificates'>[],
): Scan[] {
  return [
    ...documents.flatMap((document) =>
      document.scan ? [{ from: `decisions/${document.scan}`, to: documentScan(document) }] : [],
    ),
    ...products.flatMap(({ id, certificates }) =>
      certificates.flatMap((certificate) => {
        const to = certificateScan(id, certificate);
        const file = certificate.basis === 'decision' ? certificate.scan : undefined;
        return to && file ? [{ from: `products/${id}/${file}`, to }] : [];
      }),
    ),
  ];
}

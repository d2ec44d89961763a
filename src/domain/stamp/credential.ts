import { addDays, type IsoDate } from '../date.ts';
import type { StampRow } from './registry.ts';

/** Bits of a status list: the least that W3C Bitstring Status List v1.0 §6.1 allows, for the herd's privacy. */
export const STATUS_LIST_BITS = 131_072;

/** `did:web` of a site at the root of its host (a port is escaped, W3C CCG did:web §3.1). */
export function didWeb(host: string): string {
  return `did:web:${new URL(host).host.replace(':', '%3A')}`;
}

export interface CertificateFacts {
  readonly row: StampRow;
  /** Position of its bit in the status list: its place in the registry, which only ever grows. */
  readonly index: number;
  readonly productName: string;
  readonly producerName: string;
  readonly decisionNumber: string;
  readonly decidedOn: IsoDate;
  readonly authority: string;
  readonly demo: boolean;
}

export interface CredentialPlaces {
  readonly issuer: string;
  readonly productUrl: string;
  readonly stampUrl: string;
  readonly statusListUrl: string;
}

/**
 * A W3C Verifiable Credential 2.0 for the certificate behind a stamp, shaped after the UN Transparency
 * Protocol's Digital Conformity Credential. A plain copy for other systems: the stamp does not need it.
 */
export function certificateCredential(facts: CertificateFacts, places: CredentialPlaces): object {
  const { row, demo } = facts;
  return {
    // The second context gives every further term a meaning of its own (VC 2.0, §5.2).
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://www.w3.org/ns/credentials/undefined-terms/v2',
    ],
    type: ['DigitalConformityCredential', 'VerifiableCredential'],
    id: `${places.stampUrl}#credential`,
    issuer: { type: ['CredentialIssuer'], id: places.issuer, name: facts.authority },
    validFrom: `${facts.decidedOn}T00:00:00+07:00`,
    // Valid through the whole of the last day, in Vietnam.
    validUntil: `${addDays(row.lastValidDay, 1)}T00:00:00+07:00`,
    ...(demo && { description: 'DEMONSTRATION, NO VALUE. TEM MẪU, KHÔNG CÓ GIÁ TRỊ.' }),
    credentialSubject: {
      type: ['ConformityAttestation'],
      id: places.stampUrl,
      name: `OCOP ${String(row.stars)} sao`,
      attestationType: 'certification',
      scope: { type: ['ConformityAssessmentScheme'], name: 'OCOP' },
      authorisation: [
        { type: ['Endorsement'], name: facts.decisionNumber, issuingAuthority: { name: facts.authority } },
      ],
      assessment: [
        {
          type: ['ConformityAssessment'],
          conformityTopic: 'governance.quality',
          compliance: true,
          score: row.stars,
          assessedProduct: [
            { type: ['ProductVerification'], product: { id: places.productUrl, name: facts.productName } },
          ],
          assessedOrganisation: { name: facts.producerName },
        },
      ],
    },
    credentialStatus: {
      id: `${places.statusListUrl}#${String(facts.index)}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(facts.index),
      statusListCredential: places.statusListUrl,
    },
  };
}

/** The bits of a status list, the first one leftmost (Bitstring Status List §3.2): 1 for revoked. */
export function statusBits(revoked: readonly number[]): Uint8Array<ArrayBuffer> {
  const length = Math.max(STATUS_LIST_BITS, 8 * Math.ceil((Math.max(-1, ...revoked) + 1) / 8));
  const bits = new Uint8Array(length / 8);
  for (const index of revoked) bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7));
  return bits;
}

/** The credential that carries the list; `encodedList` is multibase base64url of the gzipped bits. */
export function statusListCredential(
  encodedList: string,
  issued: string,
  until: string,
  places: Pick<CredentialPlaces, 'issuer' | 'statusListUrl'>,
): object {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    id: places.statusListUrl,
    issuer: places.issuer,
    validFrom: issued,
    validUntil: until,
    credentialSubject: {
      id: `${places.statusListUrl}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList,
    },
  };
}

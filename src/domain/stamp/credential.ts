import { decodeBase64Url } from './base64url.ts';
import { addDays, type IsoDate } from '../date.ts';
import { ownEntry } from '../own-entry.ts';
import type { StampKey } from './key.ts';
import type { Credentials, StampRow } from './registry.ts';
import { worthOf } from './standing.ts';
import { isForEver, type StatusList } from './status.ts';

/** Bits of a status list: the least that W3C Bitstring Status List v1.0 §6.1 allows, for the herd's privacy. */
export const STATUS_LIST_BITS = 131_072;

/** `did:web` of a site at the root of its host (a port is escaped, W3C CCG did:web §3.1). */
export function didWeb(host: string): string {
  return `did:web:${new URL(host).host.replace(':', '%3A')}`;
}

export interface CertificateFacts {
  /** Stars and last day that count, as the signed list leaves them. */
  readonly worth: { readonly stars: number; readonly until: IsoDate };
  /** Position of its bit in the status list: its place in the registry, which only ever grows. */
  readonly index: number;
  readonly productName: string;
  readonly producerName: string;
  /** Of the certificate whose stars count. */
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
  const { worth, demo } = facts;
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
    validUntil: `${addDays(worth.until, 1)}T00:00:00+07:00`,
    ...(demo && { description: 'DEMONSTRATION, NO VALUE. TEM MẪU, KHÔNG CÓ GIÁ TRỊ.' }),
    credentialSubject: {
      type: ['ConformityAttestation'],
      id: places.stampUrl,
      name: `OCOP ${String(worth.stars)} sao`,
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
          score: worth.stars,
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

/** Whether a stamp is void for good: withdrawn, cancelled, or under a revoked key. */
export function isRevokedIn(row: StampRow, list: StatusList | null, keys: readonly StampKey[]): boolean {
  return isForEver(list?.stamps[row.code]) || keys.some(({ short, revoked }) => short === row.key && revoked);
}

/** What a credential promises. */
export interface Promised {
  readonly stars: number;
  /** The last day through which it is valid. */
  readonly until: IsoDate;
  /** Its bit in the status list. */
  readonly index: number;
}

/** Reads a credential of ours; null where it is none. */
export function readCredential(token: string): Promised | null {
  try {
    const { validUntil, credentialSubject, credentialStatus } = payloadOf(token) as {
      validUntil: string;
      credentialSubject: { assessment: { score: number }[] };
      credentialStatus: { statusListIndex: string };
    };
    const stars = credentialSubject.assessment[0]?.score ?? 0;
    const until = addDays(validUntil.slice(0, 10), -1);
    return { stars, until, index: Number(credentialStatus.statusListIndex) };
  } catch {
    return null;
  }
}

/**
 * What of the credentials may be published beside these stamps: a copy made before the list changed is left out rather
 * than contradict the stamp, and none is published with a list of revocations that lacks one. `revoked` are the bits of
 * that list.
 */
export function publishableCredentials(
  { byCode }: Pick<Credentials, 'byCode'>,
  rows: readonly StampRow[],
  list: StatusList | null,
  keys: readonly StampKey[],
  isSet: (index: number) => boolean,
): Readonly<Record<string, string>> {
  const known = rows.map((row, index) => ({ row, index, isRevoked: isRevokedIn(row, list, keys) }));
  if (known.some(({ index, isRevoked }) => isRevoked !== isSet(index))) return {};
  return Object.fromEntries(
    known.flatMap(({ row, index, isRevoked }) => {
      const token = ownEntry(byCode, row.code);
      const promised = token === undefined ? null : readCredential(token);
      if (token === undefined || promised?.index !== index) return [];
      const worth = worthOf(row, list?.stamps[row.code]);
      const agrees = isRevoked || (promised.stars === worth?.stars && promised.until === worth.until);
      return agrees ? [[row.code, token]] : [];
    }),
  );
}

/** The encoded bits of a status list's credential; null where it is none. */
export function encodedBits(token: string): string | null {
  try {
    const { credentialSubject } = payloadOf(token) as { credentialSubject: { encodedList: string } };
    return credentialSubject.encodedList;
  } catch {
    return null;
  }
}

/** Whether the bit at `index` is set, the first one leftmost. */
export function isBitSet(bits: Uint8Array, index: number): boolean {
  return ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0;
}

function payloadOf(token: string): unknown {
  const bytes = decodeBase64Url(token.split('.')[1] ?? '');
  if (!bytes) throw new SyntaxError('no JWT');
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** A public key of the office: a JWK (RFC 8037) with a short id, its signing period and its fate. */
export interface StampKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  /** The 32 public bytes in base64url. */
  readonly x: string;
  /** RFC 7638 thumbprint. */
  readonly kid: string;
  /** 0–255, unique among the keys of one office. */
  readonly short: number;
  /** The office signs with it from here … (seconds since 1970) */
  readonly nbf: number;
  /** … until here. Stamps signed in time stay good afterwards. */
  readonly exp: number;
  /** Stolen or lost: nothing signed with it counts any more. */
  readonly revoked?: boolean;
  /** A demonstration key: only a demonstration catalogue accepts it. */
  readonly demo?: boolean;
}

/** Checks one Ed25519 signature (RFC 8032); passed in, so that the rules stay free of cryptography. */
export type SignatureCheck = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => Promise<boolean> | boolean;

/** The text whose SHA-256 is the key's RFC 7638 thumbprint. */
export function thumbprintInput(x: string): string {
  return JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x });
}

/** Whether an unknown value is a well-formed public key entry. */
export function isStampKey(value: unknown): value is StampKey {
  if (typeof value !== 'object' || value === null) return false;
  const key = value as Partial<Record<keyof StampKey, unknown>>;
  return (
    key.kty === 'OKP' &&
    key.crv === 'Ed25519' &&
    typeof key.x === 'string' &&
    /^[\w-]{43}$/.test(key.x) &&
    typeof key.kid === 'string' &&
    Number.isInteger(key.short) &&
    Number(key.short) >= 0 &&
    Number(key.short) <= 255 &&
    typeof key.nbf === 'number' &&
    typeof key.exp === 'number' &&
    (key.revoked === undefined || typeof key.revoked === 'boolean') &&
    (key.demo === undefined || typeof key.demo === 'boolean')
  );
}

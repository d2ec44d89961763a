#!/usr/bin/env python3
"""OCOP-STAMP-1: checks stamps with nothing but Python 3.8 and the office's published keys.

    python3 verify.py ocop-stamp.json jwks.json [--status status.jws] URL [URL ...]

Prints one line per stamp and exits 1 if any is not genuine. Public domain (CC0): copy it, translate it.
"""
import base64, hashlib, json, re, sys
from datetime import date, timedelta

# --- the seal: thirty lines ---------------------------------------------------------------------------
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493  # RFC 8032, section 5.1
D, ROOT = -121665 * pow(121666, P - 2, P) % P, pow(2, (P - 1) // 4, P)
def add(a, b):  # points in extended coordinates, 5.1.4
    A, B, C, E = (a[1]-a[0])*(b[1]-b[0]), (a[1]+a[0])*(b[1]+b[0]), 2*a[3]*b[3]*D, 2*a[2]*b[2]
    return (B-A)*(E-C) % P, (E+C)*(B+A) % P, (E-C)*(E+C) % P, (B-A)*(B+A) % P
def times(n, q):
    r = (0, 1, 1, 0)
    while n: r, q, n = add(r, q) if n & 1 else r, add(q, q), n >> 1
    return r
def point(octets):  # 5.1.3; None where the octets are no point
    n = int.from_bytes(octets, 'little'); odd, y = n >> 255, n & (2**255 - 1)
    u, v = (y*y - 1) % P, (D*y*y + 1) % P
    x = u * v**3 * pow(u * v**7, (P - 5) // 8, P) % P
    x = x if (v*x*x - u) % P == 0 else x * ROOT % P
    if y >= P or (v*x*x - u) % P or (x == 0 and odd): return None
    return (x, y, 1, x*y % P) if x & 1 == odd else (P - x, y, 1, (P - x)*y % P)
def ed25519(key, message, signature):  # 5.1.7
    A, R, s = point(key), point(signature[:32]), int.from_bytes(signature[32:], 'little')
    if len(signature) != 64 or not A or not R or s >= L: return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), 'little') % L
    a, b = times(s, point((4 * pow(5, P - 2, P) % P).to_bytes(32, 'little'))), add(R, times(k, A))
    return (a[0]*b[2] - b[0]*a[2]) % P == 0 and (a[1]*b[2] - b[1]*a[2]) % P == 0
def unseal(url, issuer, keys):  # (code, stars, last valid day, key), or None when the stamp is not genuine
    found = re.search(r'/T/([0-9A-HJKMNP-TV-Z]{8})/#([A-Z2-7]{111})$', url.upper())
    raw = base64.b32decode(found[2] + '=') if found else b''
    if not found or base64.b32encode(raw).decode() != found[2] + '=' or raw[0] != 1 or raw[4] not in (3, 4, 5): return None
    message = f'OCOP-STAMP-1\n{issuer}\n{found[1]}\n'.encode() + raw[:5]
    for key in (k for k in keys if k['short'] == raw[1] and not k.get('revoked')):
        if ed25519(base64.urlsafe_b64decode(key['x'] + '='), message, raw[5:]):
            return found[1], raw[4], date(2000, 1, 1) + timedelta(raw[2]*256 + raw[3]), key
# --- the code's check character, the status file, the command line ------------------------------------

def check(code):  # one-symbol Reed-Solomon over GF(32), x^5 + x^2 + 1
    total = 0
    for symbol in code:
        total = (total << 1 ^ (0b100101 if total > 15 else 0)) ^ '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.index(symbol)
    return total == 0

def unwrap(token, issuer, keys):  # the status list, or None when it is not properly signed
    head, body, tail = token.strip().split('.')
    open64 = lambda text: base64.urlsafe_b64decode(text + '=' * (-len(text) % 4))
    header, claims = json.loads(open64(head)), json.loads(open64(body))
    for key in (k for k in keys if k['kid'] == header['kid'] and not k.get('revoked')):
        if header['alg'] == 'EdDSA' and header['typ'] == 'ocop-stamp-status+jws' and claims['issuer'] == issuer \
                and ed25519(open64(key['x']), f'{head}.{body}'.encode(), open64(tail)):
            return claims

def main(arguments):
    about, jwks = (json.load(open(name, encoding='utf-8')) for name in arguments[:2])
    urls, listed = arguments[2:], {}
    keys = [k for k in jwks['keys'] if about.get('demo') or not k.get('demo')]
    if urls[:1] == ['--status']:
        status = unwrap(open(urls[1], encoding='ascii').read(), about['issuer'], keys)
        if status is None: sys.exit('The status file is not properly signed.')
        listed, urls = status['stamps'], urls[2:]
    bad = 0
    for url in urls:
        stamp = unseal(url, about['issuer'], keys)
        if stamp is None or not check(stamp[0]):
            bad += 1; print('NOT GENUINE', url); continue
        code, stars, last, key = stamp
        state = listed.get(code, {}).get('status') or ('expired' if last < date.today() else 'in force')
        print('GENUINE', code, f'{stars} stars, last valid day {last}, {state}' + (', DEMO' if key.get('demo') else ''))
    sys.exit(1 if bad else 0)

if __name__ == '__main__':
    main(sys.argv[1:])

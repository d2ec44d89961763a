#!/usr/bin/env python3
"""OCOP-STAMP-1: checks stamps with nothing but Python 3.8 and the office's published keys.

    python3 verify.py ocop-stamp.json jwks.json [--status status.jws] URL [URL ...]

Prints VALID, NOT VALID or NOT GENUINE for each stamp; exits 0 when all are valid, 1 when not, 2 when it cannot tell. Public domain (CC0): copy it, translate it.
"""
import base64, hashlib, json, re, sys
from datetime import date, datetime, timedelta, timezone

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

def instant(text):
    return datetime.strptime(text, '%Y-%m-%dT%H:%M:%SZ').replace(tzinfo=timezone.utc)

def unwrap(token, issuer, keys):  # the status list, or None when no key of the office signed it in its time
    try:
        head, body, tail = token.strip().split('.')
        open64 = lambda text: base64.urlsafe_b64decode(text + '=' * (-len(text) % 4))
        header, claims = json.loads(open64(head)), json.loads(open64(body))
        for key in (k for k in keys if k['kid'] == header['kid'] and not k.get('revoked')):
            if header['alg'] == 'EdDSA' and header['typ'] == 'ocop-stamp-status+jws' and claims['issuer'] == issuer \
                    and key['nbf'] <= instant(claims['issued']).timestamp() <= key['exp'] \
                    and ed25519(open64(key['x']), f'{head}.{body}'.encode(), open64(tail)):
                return claims
    except (ValueError, KeyError, TypeError, AttributeError):
        pass

def judge(last, entry, today):  # (in force, what became of the stamp)
    status, until = entry.get('status'), entry.get('until', '')
    if status == 'withdrawn': return False, f"certificate withdrawn on {entry['date']} by {entry['decision']}"
    if status == 'cancelled': return False, f"stamp cancelled on {entry['date']}: {entry['reason']}"
    if status == 'replaced' and today <= until: return True, f"now {entry['stars']} stars by {entry['decision']}, until {until}"
    if today <= last: return True, 'in force'
    if status == 'extended' and today <= until: return True, f"extended until {until} ({entry['basis']})"
    return False, 'expired'

def read(name):
    try:
        with open(name, encoding='utf-8') as file: return file.read()
    except (OSError, ValueError) as fault: stop(f'{name} cannot be read: {fault}.')

def parse(name):
    try: return json.loads(read(name))
    except ValueError as fault: stop(f'{name} is no JSON: {fault}.')

def stop(sentence):
    print(sentence, file=sys.stderr); sys.exit(2)

def main(arguments):
    if len(arguments) < 3: stop('Usage: verify.py ocop-stamp.json jwks.json [--status status.jws] URL [URL ...].')
    about, jwks = (parse(name) for name in arguments[:2])
    if 'issuer' not in about or 'keys' not in jwks: stop('Give ocop-stamp.json first and jwks.json second.')
    urls, listed, now = arguments[2:], None, datetime.now(timezone.utc)
    today = (now + timedelta(hours=7)).date().isoformat()  # Vietnam's
    keys = [k for k in jwks['keys'] if about.get('demo') or not k.get('demo')]
    if urls[0] == '--status':
        if len(urls) < 3: stop('Name the status file, then at least one URL.')
        status = unwrap(read(urls[1]), about['issuer'], keys)
        if status is None: stop('The status file is not properly signed.')
        if now > instant(status['nextUpdate']):
            print(f"The status file is old: issued {status['issued']}, to be renewed by {status['nextUpdate']}.", file=sys.stderr)
        listed, urls = status['stamps'], urls[2:]
    bad = 0
    for url in urls:
        stamp = unseal(url, about['issuer'], keys)
        if stamp is None or not check(stamp[0]):
            bad += 1; print('NOT GENUINE', url[:200]); continue
        code, stars, last, key = stamp
        holds, said = judge(last.isoformat(), (listed or {}).get(code, {}), today)
        bad += not holds
        print('VALID' if holds else 'NOT VALID', code, f'{stars} stars, last valid day {last}, {said}'
              + (', withdrawals not checked' if listed is None else '') + (', DEMO' if key.get('demo') else ''))
    sys.exit(1 if bad else 0)

if __name__ == '__main__':
    main(sys.argv[1:])

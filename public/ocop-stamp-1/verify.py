#!/usr/bin/env python3
"""OCOP-STAMP-1: checks stamps with nothing but Python 3.8 and the office's published keys.

    python3 verify.py ocop-stamp.json jwks.json [--status status.jws [--seen older.jws]] [--listed 7H.json ...] URL [URL ...]
    python3 verify.py --vectors vectors.json

Prints VALID, NOT VALID, NOT GENUINE, NOT LISTED or NOT CHECKED for each stamp; exits 0 when all are valid, 1 when not, 2 when it cannot tell.
--seen is the status file of the last time: keep it, and no older one can be passed off as new. --listed is what the site lists under
codes that begin as the file is named; for one that the site does not have give an empty list, {}. Public domain (CC0): copy it, translate it.
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
def unseal(code, seal, issuer, keys):  # (stars, last valid day, key), or None when the stamp is not genuine
    raw = base64.b32decode(seal + '=') if re.fullmatch('[A-Z2-7]{111}', seal) else b''
    if base64.b32encode(raw).decode() != seal + '=' or raw[0] != 1 or raw[4] not in (3, 4, 5): return None
    last, message = date(2000, 1, 1) + timedelta(raw[2]*256 + raw[3]), f'OCOP-STAMP-1\n{issuer}\n{code}\n'.encode() + raw[:5]
    for key in (k for k in keys if k['short'] == raw[1] and not k.get('revoked') and within(k, last.isoformat())):
        if ed25519(base64.urlsafe_b64decode(key['x'] + '='), message, raw[5:]): return raw[4], last.isoformat(), key
# --- the code, the status file, the answer ------------------------------------------------------------

ALPHABET, VIETNAM = '0123456789ABCDEFGHJKMNPQRSTVWXYZ', timezone(timedelta(hours=7))

def start(day):
    return datetime.fromisoformat(day).replace(tzinfo=VIETNAM).timestamp()

def beyond(key, day):  # a key speaks for five years longer than it signs
    return start(day) > key['exp'] + 1826*86400

def within(key, day):
    return start(day) + 86400 > key['nbf'] and not beyond(key, day)

def check(code):  # one-symbol Reed-Solomon over GF(32), x^5 + x^2 + 1
    total = 0
    for symbol in code:
        total = (total << 1 ^ (0b100101 if total > 15 else 0)) ^ ALPHABET.index(symbol)
    return total == 0

def question(url):  # (code or None, seal or None)
    found = re.search(r'/T/([^/?#]*)/?[^#]*(?:#(.*))?$', url.strip().upper())
    code = re.sub(r'[\s-]', '', found[1]).translate(str.maketrans('OIL', '011')) if found else ''
    right = re.fullmatch(f'[{ALPHABET}]{{8}}', code) and check(code)
    return (code if right else None), (found[2] if found else None) or None

def instant(text):
    if not re.fullmatch(r'[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z', text): raise ValueError(text)
    return datetime.strptime(text, '%Y-%m-%dT%H:%M:%SZ').replace(tzinfo=timezone.utc)

def day_of(moment):  # the day in Vietnam
    return moment.astimezone(VIETNAM).date().isoformat()

def open64(text):  # base64url without padding, written the one canonical way
    raw = base64.urlsafe_b64decode(text + '=' * (-len(text) % 4))
    if base64.urlsafe_b64encode(raw).decode().rstrip('=') != text: raise ValueError(text)
    return raw

NEEDED = {'withdrawn': ['date', 'decision'], 'cancelled': ['date', 'reason'], 'extended': ['date', 'until', 'basis'], 'replaced': ['date', 'until', 'decision', 'stars']}

def well_formed(entry):
    for name in NEEDED[entry['status']]:
        value = entry[name]
        if name == 'stars':
            if value not in (3, 4, 5): return False
        elif not isinstance(value, str) or not value: return False
        elif name in ('date', 'until') and date.fromisoformat(value).isoformat() != value: return False
    return True

def unwrap(token, issuer, keys):  # the status list, or None when it is refused
    try:
        head, body, tail = token.strip().split('.')
        header, claims = json.loads(open64(head)), json.loads(open64(body))
        if header['alg'] != 'EdDSA' or header['typ'] != 'ocop-stamp-status+jws' or 'crit' in header or 'b64' in header: return None
        key = next(k for k in keys if k['kid'] == header['kid'] and not k.get('revoked'))
        issued, update, stamps = instant(claims['issued']), instant(claims['nextUpdate']), claims['stamps']
        whole = type(claims['sequence']) is int and 1 <= claims['sequence'] < 2**53
        if claims['issuer'] == issuer and whole and key['nbf'] <= issued.timestamp() <= key['exp'] \
                and timedelta(0) <= update - issued <= timedelta(400) \
                and all(re.fullmatch(f'[{ALPHABET}]{{8}}', code) and well_formed(entry) for code, entry in stamps.items()) \
                and not any(beyond(key, entry['until']) for entry in stamps.values() if entry['status'] in ('extended', 'replaced')) \
                and ed25519(open64(key['x']), f'{head}.{body}'.encode(), open64(tail)):
            return claims
    except (ValueError, KeyError, TypeError, AttributeError, StopIteration):
        pass

ENDED = ('withdrawn', 'cancelled')

def goes_back(seen, claims):  # whether a list may not take the place of the one seen before
    if claims['sequence'] <= seen['sequence']: return claims['sequence'] < seen['sequence'] or claims != seen
    later = {code: claims['stamps'].get(code, {}).get('status') for code in seen['stamps']}
    return any(e['status'] in ENDED and later[c] not in (e['status'], 'withdrawn') for c, e in seen['stamps'].items())

def weigh(came, seen, now):  # (what became of stamps, day of the list or None, how the list is)
    known = (seen['stamps'], day_of(instant(seen['issued']))) if seen else ({}, None)
    if came is None: return (*known, 'bad-signature')
    if seen and goes_back(seen, came): return (*known, 'rolled-back')
    if instant(came['issued']) > now + timedelta(hours=24):  # its clock was fast, or ours is slow: only what is for ever counts
        ends = {code: entry for code, entry in came['stamps'].items() if entry['status'] in ENDED}
        return {**known[0], **ends}, known[1], 'from-future'
    return came['stamps'], day_of(instant(came['issued'])), 'overdue' if now > instant(came['nextUpdate']) else 'fresh'

IN_FORCE, NOT_ASKED = ('valid', 'valid-as-of', 'extended', 'replaced'), {}

def answer(url, issuer, keys, now, stamps, list_day, how, listed=NOT_ASKED):  # (outcome, code, today, stars to go by, last valid day, key, entry, unlisted)
    code, seal = question(url)
    if code is None: return 'bad-code', code, None, None, None, None, {}, False
    entry, today = stamps.get(code, {}), max(day_of(now), list_day or '')
    ended = entry['status'] if entry.get('status') in ENDED else None
    if seal is None: return ended or ('unsealed' if listed else 'not-listed'), code, today, None, None, None, entry, False
    stamp = unseal(code, seal, issuer, keys)
    if stamp is None: return 'not-ours', code, None, None, None, None, {}, False
    stars, last, key = stamp
    running = entry.get('status') if not ended and today <= entry.get('until', '') else None
    follower = (listed or {}).get('followedBy')
    outcome = ended or ('replaced' if running == 'replaced'
        else ('valid' if how == 'fresh' else 'valid-as-of') if today <= last and entry.get('status') != 'replaced'
        else 'extended' if running == 'extended'
        else 'expired-recognised' if follower and today <= follower['lastValidDay'] else 'expired')
    is_listed = listed is NOT_ASKED or listed is not None and (listed['stars'], listed['lastValidDay']) == (stars, last)
    return outcome, code, today, entry['stars'] if outcome == 'replaced' else stars, last, key, entry, outcome in IN_FORCE and not is_listed

# --- the command line, and the vectors ----------------------------------------------------------------

def said(outcome, entry):
    if outcome == 'withdrawn': return f"certificate withdrawn on {entry['date']} by {entry['decision']}"
    if outcome == 'cancelled': return f"stamp cancelled on {entry['date']}: {entry['reason']}"
    if outcome == 'replaced': return f"now {entry['stars']} stars by {entry['decision']}, until {entry['until']}"
    if outcome == 'extended': return f"extended until {entry['until']} ({entry['basis']})"
    return {'valid': 'in force', 'valid-as-of': 'in force as far as is known', 'unsealed': 'only the code, no seal', 'not-listed': 'only the code, no seal'}.get(outcome, 'expired')

def line(url, given):
    outcome, code, today, stars, last, key, entry, unlisted = given
    if outcome in ('not-ours', 'bad-code'): return f'NOT GENUINE {printable(url[:200])}'
    word = 'NOT LISTED' if unlisted else 'VALID' if outcome in IN_FORCE else 'NOT CHECKED' if outcome in ('unsealed', 'not-listed') else 'NOT VALID'
    facts = f'{stars} stars, last valid day {last}, ' if last else ''
    said_of = 'the seal is true, but the site lists no such stamp' if unlisted else said(outcome, entry)
    return f'{word} {code} {facts}{printable(said_of)}' + (', DEMO' if key and key.get('demo') else '')

def printable(text):  # words from outside move no cursor
    return ''.join(c if c.isprintable() else '?' for c in text)

def try_vectors(v):
    trusted = lambda case: [k for k in v['keys'] if case.get('demo') or not k.get('demo')]
    def known(case):
        came, seen = ((unwrap(v['tokens'][case[name]], v['issuer'], trusted(case)) if name in case else None) for name in ('status', 'seen'))
        return weigh(came, seen, instant(case['now']))
    results = [(s['name'], (unseal(*question(s['url']), v['issuer'], trusted({})) or (None, None))[:2] == (s.get('stars'), s.get('lastValidDay'))) for s in v['stamps']]
    results += [(code, check(code)) for code in v['codes']['right']] + [(code, not check(code)) for code in v['codes']['wrong']]
    results += [(c['name'], known(c)[2] == c['is']) for c in v['lists']]
    for c in v['cases']:
        outcome, _, today, stars, *_, unlisted = answer(c['url'], v['issuer'], trusted(c), instant(c['now']), *known(c), c.get('listed', NOT_ASKED))
        right = outcome == c['outcome'] and c.get('today', today) == today and c.get('stars', stars) == stars
        results.append((c['name'], right and c.get('unlisted', False) == unlisted))
    for name in (name for name, right in results if not right): print(f'Another answer: {name}.', file=sys.stderr)
    agree = sum(right for _, right in results)
    print(f'{agree} of {len(results)} vectors agree.'); sys.exit(agree != len(results))

def read(name):
    try:
        with open(name, encoding='utf-8') as file: return file.read()
    except (OSError, ValueError) as fault: stop(f'{name} cannot be read: {fault}.')

def parse(name):
    try: return json.loads(read(name))
    except ValueError as fault: stop(f'{name} is no JSON: {fault}.')

def listing(name):  # (the two symbols that the codes in a file begin with, the file)
    begins, stamps = re.fullmatch(f'(?:.*[/\\\\])?([{ALPHABET}]{{2}})\\.json', name, re.S), parse(name)
    whole = isinstance(stamps, dict) and all(isinstance(s, dict) and {'stars', 'lastValidDay'} <= s.keys() for s in stamps.values())
    if not begins or not whole: stop(f'{name} is no listing of the site: it is named by how its codes begin, as 7H.json.')
    return begins[1], stamps

def listed_in(listings, url):  # what the site lists under the code of an address; None for nothing
    code = question(url)[0] or ''
    return listings[code[:2]].get(code) if code[:2] in listings else NOT_ASKED

def stop(sentence):
    print(sentence, file=sys.stderr); sys.exit(2)

def main(arguments):
    if len(arguments) == 2 and arguments[0] == '--vectors': try_vectors(parse(arguments[1]))
    if len(arguments) < 3: stop('Usage: verify.py ocop-stamp.json jwks.json [--status status.jws [--seen older.jws]] [--listed 7H.json ...] URL [URL ...].')
    about, jwks = (parse(name) for name in arguments[:2])
    if 'issuer' not in about or 'keys' not in jwks: stop('Give ocop-stamp.json first and jwks.json second.')
    urls, now, lists = arguments[2:], datetime.now(timezone.utc), {}
    keys = [k for k in jwks['keys'] if about.get('demo') or not k.get('demo')]
    for option in ('--status', '--seen'):
        if urls and urls[0] == option:
            if len(urls) < 3: stop('Name the status file, then at least one URL.')
            lists[option] = unwrap(read(urls[1]), about['issuer'], keys)
            if lists[option] is None and option == '--status': stop('The status file is not properly signed.')
            if lists[option] is None: print('The status file seen before is not properly signed any more and is forgotten.', file=sys.stderr)
            urls = urls[2:]
    listings = {}
    while urls and urls[0] == '--listed':
        if len(urls) < 3: stop('Name the listing, then at least one URL.')
        listings.update([listing(urls[1])]); urls = urls[2:]
    stamps, list_day, how = weigh(lists.get('--status'), lists.get('--seen'), now)
    if 'from-future' == how: print(f"The status file is dated {lists['--status']['issued']}, after today: only what it withdraws or cancels is used. Is this clock slow?", file=sys.stderr)
    if 'rolled-back' == how: print('The status file is older than the one seen before, which is used instead.', file=sys.stderr)
    if 'overdue' == how: print(f"The status file is old: issued {lists['--status']['issued']}, to be renewed by {lists['--status']['nextUpdate']}.", file=sys.stderr)
    answers = [answer(url, about['issuer'], keys, now, stamps, list_day, how, listed_in(listings, url)) for url in urls]
    for url, given in zip(urls, answers): print(line(url, given) + (', withdrawals not checked' if not lists and given[4] else ''))
    sys.exit(0 if all(a[0] in IN_FORCE and not a[7] for a in answers) else 1)

if __name__ == '__main__':
    main(sys.argv[1:])

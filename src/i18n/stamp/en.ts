import type { StampWords } from './words.ts';

const since = (asOf: string | null): string =>
  asOf ? `What follows is as of ${asOf}.` : 'So a withdrawal would not be known here.';

export const en: StampWords = {
  date: (day) => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    const [year = '', month = '', date = ''] = day.split('-');
    return `${String(Number(date))} ${months[Number(month) - 1] ?? ''} ${year}`;
  },
  stars: (stars) => `${String(stars)} stars`,
  demo: 'SAMPLE STAMP, NO VALUE',
  demoPrefix: 'Sample: ',
  demoLine: 'Product and maker are invented. A real site will answer as follows:',
  titles: {
    valid: 'Genuine stamp, in force',
    'valid-as-of': 'Genuine stamp, today’s status not known',
    extended: 'Genuine stamp, extended',
    replaced: 'Genuine stamp, the stars have changed',
    'expired-recognised': 'Old stamp. The product has been recognised again',
    expired: 'The stamp has expired',
    withdrawn: 'The certificate was withdrawn',
    cancelled: 'This stamp was cancelled',
    'not-ours': 'Not a stamp of ours',
    unsealed: 'The code is listed, but the stamp is not checked',
    'not-listed': 'This code is not listed',
  },
  notLookedUp: 'This code could not be looked up',
  notLookedUpNext: 'Try again once you are online.',
  next: {
    valid: 'Now compare it with the pack.',
    'valid-as-of':
      'Compare the pack with the facts below. Once online, open this page again for today’s status.',
    extended: 'The stars on the stamp count until that day. Compare the pack with the facts below.',
    replaced: 'Go by the new stars, and compare the pack with the facts below.',
    'expired-recognised':
      'Goods packed lately must carry the new stamp. Ask the seller and look at the packing date.',
    expired: 'Do not count on the stars any more. Look at the packing date and ask the seller.',
    withdrawn: 'This product may no longer carry OCOP stars. If it is still sold with them, please tell us.',
    cancelled: 'A cancelled stamp must not be on goods. If you find it on a pack, please tell us.',
    'not-ours': 'Do not trust the stars on this pack. Please tell us where you saw it.',
    unsealed: 'Scan the QR code on the stamp with your phone’s camera.',
    'not-listed': 'Check each character. If the stamp really reads so, please tell us.',
    'bad-code': 'Look at the code under the QR and type it again, or scan the QR.',
  },
  validUntil: (stars, day) => `Recognised with ${String(stars)} OCOP stars, valid through ${day}.`,
  today: (day) => `Today, by your phone, is ${day}.`,
  clockBehind: (phone, day) =>
    `Your phone says today is ${phone}, but its clock is slow: it is at least ${day}.`,
  gaps: {
    offline: (asOf) => `Your phone is offline. ${since(asOf)}`,
    missing: (asOf) => `The list of withdrawals could not be loaded. ${since(asOf)}`,
    'bad-signature': (asOf) =>
      `The list of withdrawals that came cannot be trusted and is not used. ${since(asOf)}`,
    'rolled-back': (asOf) =>
      `The list of withdrawals that came is older than one already known and is not used. ${since(asOf)}`,
    'from-future': (asOf) =>
      `The list of withdrawals that came is dated ahead of today, so only what it withdraws or cancels is used. Check that this phone’s clock is not slow. ${since(asOf)}`,
    overdue: (asOf) => `The list of withdrawals is past its promised update. ${since(asOf)}`,
  },
  extended: (printed, until, basis) =>
    `The printed day, ${printed}, has passed. The certificate is kept through ${until} until its re-rating is decided (${basis}).`,
  replaced: (old, now, decision, date, until) =>
    `The stamp was printed when the product had ${String(old)} stars. It now has ${String(now)}, by decision ${decision} of ${date}, valid through ${until}.`,
  recognised: (last, stars, decision, until, asOf) =>
    `This stamp expired on ${last}. ${asOf === null ? 'The' : `As of ${asOf}, the`} product has since been recognised with ${String(stars)} stars by decision ${decision}, through ${until}.`,
  expired: (last) => `The stamp was valid through ${last}, which has passed.`,
  extensionOver: (until) => `The extension ended too, on ${until}.`,
  noneOnFile: (asOf) => `As of ${asOf}, no new recognition is on file.`,
  mayBeExtended: 'It may have been extended without this phone knowing. Once online, open this page again.',
  withdrawn: (decision, date) => `Withdrawn on ${date} by decision ${decision}.`,
  cancelled: (reason, date) =>
    `Cancelled on ${date}. Reason on record: “${reason}”. Only this stamp is void; the product’s certificate is not touched.`,
  notSealed: 'Only the code came, not the seal, so nobody can say yet whether we issued the stamp you hold.',
  unchecked: {
    'part-missing': {
      line: 'A part of this page did not load, perhaps because the network is weak, so the seal could not be checked. Nobody can say yet whether we issued the stamp you hold.',
      next: 'Open this page again once the network is better.',
    },
    'old-browser': {
      line: 'This browser is too old to compute the seal. Nobody can say yet whether we issued the stamp you hold.',
      next: 'Update the browser, or scan the stamp with another phone.',
    },
  },
  uncheckedTitle: 'The stamp is not checked',
  faults: {
    'seal-length': 'The seal has missing or extra characters.',
    'seal-encoding': 'The seal has characters that cannot be.',
    'seal-version': 'The seal is of a kind this page does not know.',
    'seal-stars': 'The seal states stars that cannot be.',
    'unknown-key': 'The seal was not made by this office.',
    'revoked-key': 'The seal was made with a key that was lost or stolen and is no longer trusted.',
    'demo-key': 'This is a sample stamp; it has no value on goods.',
    'key-life': 'The seal states a day that its key could not have granted.',
    'bad-signature': 'The seal does not match the code. The stamp may be forged or altered.',
  },
  damagedTitle: 'The seal is damaged',
  damagedNext:
    'Scan again, held straight and in good light. If it stays so, do not trust the stars on this pack, and please tell us.',
  listedUntil: (stars, day, past) =>
    `The list has this code under a certificate of ${String(stars)} stars, valid through ${day}${past ? ', which has passed' : ''}.`,
  badCodeTitle: 'The code is not right',
  badCode: (text, problem) => {
    switch (problem.kind) {
      case 'empty':
        return ['No code was typed.'];
      case 'length':
        return [`A code has 8 characters. You typed ${String(problem.length)}.`];
      case 'character':
        return [
          `Character ${String(problem.position + 1)} is “${problem.character}”. No code contains it.${
            problem.typing ? ' A Vietnamese keyboard may be on: switch it off and type again.' : ''
          }${problem.character === 'U' ? ' Is it a V?' : ''}`,
        ];
      case 'check':
        return [
          `${text} has a wrong character, or two that changed places.`,
          ...problem.suspects.map(({ position, written, proposed, code, swapped, also }) =>
            also
              ? `${swapped ? `Did characters ${String(position + 1)} and ${String(position + 2)} change places` : `Is character ${String(position + 1)} “${proposed}”, not “${written}”`}, and is character ${String(also.position + 1)} “${also.proposed}”, not “${also.written}”? Try ${code}.`
              : swapped
                ? `Did characters ${String(position + 1)} and ${String(position + 2)} change places? Try ${code}.`
                : `Character ${String(position + 1)}: you typed “${written}”; is it “${proposed}”? Try ${code}.`,
          ),
        ];
    }
  },
  unlistedSeal: {
    title: 'Do not trust this stamp yet',
    line: 'The seal is true, but no such stamp is listed. The stamp may be too new to be listed, or made with a stolen key.',
    next: 'Do not count its stars. Tell us and ask, or scan it again in a few days.',
  },
  sealSays: (stars, day) => `The stamp says ${String(stars)} stars, through ${day}.`,
  unlisted: (lookedUp) =>
    lookedUp
      ? 'You may have mistyped it, the stamp may be too new to be listed, or it is forged.'
      : 'This phone has not kept the code, and the list could not be asked just now: it may be offline, or the network weak.',
};

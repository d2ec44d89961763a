import { liftTone } from './letters.ts';

export interface Syllable {
  onset: string;
  /** Vowels with their quality marks (ê, ơ …) but without tone. */
  vowels: string;
  coda: string;
  /** Combining tone mark, '' for the level tone. */
  tone: string;
}

const ONSETS = 'ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x|';
const SHAPE = new RegExp(`^(${ONSETS})([aăâeêioôơuưy]+)(ngh|ng|nh|ch|c|k|m|n|p|t|)$`, 'u');

/** Every rhyme of written Vietnamese, without tone; "ăk" and "ak" for names of the Central Highlands. */
const RHYMES = new Set(
  `a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi ok om on ong
  ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uâc uân uâng uât uây uc uê uêch uênh ui um un
  ung uơ up ut uy uya uych uyên uyêt uynh uyt uyu uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưng ươc ươi ươm ươn
  ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu`.split(/\s+/),
);

/** The parts of one lower-case NFC syllable; undefined when the word cannot be one (English, codes, numbers). */
export function parseSyllable(word: string): Syllable | undefined {
  const { letters, tone } = liftTone(word);
  const match = SHAPE.exec(letters);
  if (match === null) return undefined;
  let [, onset = '', vowels = ''] = match;
  const coda = match[3] ?? '';
  // "gì", "gìn": the i is the vowel itself when no other vowel follows.
  if (onset === 'g' && vowels.startsWith('i') && vowels.length > 1 && vowels !== 'iê') {
    onset = 'gi';
    vowels = vowels.slice(1);
  }
  return { onset, vowels, coda, tone };
}

/** Whether a Vietnamese reader would take the syllable for a possible word (rhyme exists, tone fits a stop). */
export function isPossible({ onset, vowels, coda, tone }: Syllable): boolean {
  const stop = /^(?:c|ch|k|p|t)$/u.test(coda);
  if (stop && tone !== '\u0301' && tone !== '\u0323') return false;
  if (onset === 'qu' || onset === 'gi') return RHYMES.has(vowels + coda);
  return RHYMES.has(vowels + coda);
}

/** The syllable as a word, its tone where most Vietnamese print puts it ("hòa", "thủy", not "hoà", "thuỷ"). */
export function spell({ onset, vowels, coda, tone }: Syllable): string {
  const at = tonePlace(vowels, coda);
  const marked = vowels.slice(0, at + 1) + tone + vowels.slice(at + 1);
  return (onset + marked + coda).normalize('NFC');
}

function tonePlace(vowels: string, coda: string): number {
  const quality = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ'].map((letter) => vowels.indexOf(letter)));
  if (quality >= 0) return quality;
  if (coda !== '') return vowels.length - 1;
  return vowels.length === 3 ? 1 : 0;
}

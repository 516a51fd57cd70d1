/**
 * Texts that are nearly the same: an agency's wire in five outlets, a report printed twice. Candidates are found by MinHash with banded
 * look-up (Broder 1997; Leskovec, Rajaraman & Ullman, Mining of Massive Datasets, ch. 3) over shingles of five words; what is said of two
 * texts is then counted exactly. Case, accents and punctuation do not count.
 */

/** Words of a shingle. */
const SHINGLE = 5;
/** Shorter texts have too little to be recognised by. */
const LEAST_WORDS = 12;
/**
 * Two texts that share a part s of their shingles meet in a band with probability 1 - (1 - s³)²⁴: 96 % at s = 0.5, 79 % at 0.4,
 * 2 in 100,000 at 0.01, which is what two reports on one event share by chance.
 */
const BANDS = 24;
const ROWS = 3;

/** Shares of text above which one article is another printed again. */
export const DUPLICATE = 0.8;
/** Below this, what two articles share is a quotation or a phrase of the trade, and is not told. */
export const SHARED = 0.2;

const KEYS = new Uint32Array(BANDS * ROWS * 2);
for (let i = 0, state = 0x9e3779b9; i < KEYS.length; i++) {
  // a fixed sequence (splitmix32), so that what is stored today is found tomorrow
  state = (state + 0x9e3779b9) | 0;
  let x = state;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  KEYS[i] = (x ^ (x >>> 16)) >>> 0;
}

const WORD = /[\p{L}\p{N}]+/gu;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(WORD) ?? [];

/** A number of 32 bits for each shingle, in the order of the text. */
function shinglesOf(text: string): Uint32Array {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(WORD) ?? [];
  const hashes = new Uint32Array(words.length);
  for (const [i, word] of words.entries()) {
    let hash = 0x811c9dc5;
    for (let j = 0; j < word.length; j++) hash = Math.imul(hash ^ word.charCodeAt(j), 0x01000193);
    hashes[i] = hash;
  }
  const shingles = new Uint32Array(Math.max(0, words.length - SHINGLE + 1));
  for (let i = 0; i < shingles.length; i++) {
    let hash = 0;
    for (let j = 0; j < SHINGLE; j++) hash = Math.imul(hash ^ (hashes[i + j] as number), 0x9e3779b1) + 0x7f4a7c15;
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    shingles[i] = hash ^ (hash >>> 13);
  }
  return shingles;
}

/**
 * The bands that a text is looked up by: 24 whole numbers below 2^37, of which two texts have one in common when they share much.
 * Empty for a text of fewer than 12 words.
 */
export function bandsOf(text: string): number[] {
  const shingles = shinglesOf(text);
  if (shingles.length <= LEAST_WORDS - SHINGLE) return [];
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let i = 0; i < least.length; i++) {
      let x = Math.imul(shingle ^ (KEYS[2 * i] as number), (KEYS[2 * i + 1] as number) | 1);
      x = (x ^ (x >>> 15)) >>> 0;
      if (x < (least[i] as number)) least[i] = x;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = 0;
    for (let row = 0; row < ROWS; row++) hash = Math.imul(hash ^ (least[band * ROWS + row] as number), 0x9e3779b1) + 0x7f4a7c15;
    return band * 2 ** 32 + ((hash ^ (hash >>> 16)) >>> 0);
  });
}

/** How much of a text stands in another, and of the other in it: from 0 to 1, counted in shingles, each as often as it occurs. */
export function sharedText(a: string, b: string): { ofFirst: number; ofSecond: number } {
  const [first, second] = [shinglesOf(a), shinglesOf(b)];
  const counts = new Map<number, number>();
  for (const shingle of first) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  let shared = 0;
  for (const shingle of second) {
    const left = counts.get(shingle) ?? 0;
    if (left === 0) continue;
    counts.set(shingle, left - 1);
    shared++;
  }
  return { ofFirst: first.length === 0 ? 0 : shared / first.length, ofSecond: second.length === 0 ? 0 : shared / second.length };
}

/** Share of words that two contents have in common from which they are one statement, printed twice. */
const SAME = 0.8;

/** Finds which of some statements another one is; contents are compared by their words, whatever their case, accents and marks. */
export function statements<T extends { text: string }>(known: readonly T[]): (text: string) => T[] {
  const sets = known.map((each) => new Set(wordsOf(each.text)));
  return (text) => {
    const words = new Set(wordsOf(text));
    const alike = known.flatMap((each, i) => {
      const other = sets[i] as Set<string>;
      if (Math.min(words.size, other.size) < SAME * Math.max(words.size, other.size) || words.size === 0) return [];
      let both = 0;
      for (const word of words) if (other.has(word)) both++;
      const share = both / (words.size + other.size - both);
      return share >= SAME ? [{ each, share }] : [];
    });
    return alike.sort((a, b) => b.share - a.share).map(({ each }) => each);
  };
}

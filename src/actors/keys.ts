/**
 * How words and names are compared: folded the same way for every database engine, so that all of them find the same.
 */

const LETTERS: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', '’': "'", ʼ: "'", '‘': "'" };

/** Lower case without accents; ligatures taken apart, apostrophes straight. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđı’ʼ‘]/g, (letter) => LETTERS[letter] as string);
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Folded words joined with hyphens: «La Gazette» → `la-gazette`. */
export function slug(text: string): string {
  return wordsOf(text).join('-');
}

/** Civil titles that a person asks by as readily as not: `speaker=M. Kirby`. */
const CIVIL = new Set(['m', 'mm', 'mme', 'mmes', 'mlle', 'me', 'dr', 'pr', 'mr', 'mrs', 'ms', 'miss', 'monsieur', 'madame', 'sir']);

/** Family names that are written first, after which given names follow: "Kim Jong Un", "Xi Jinping". */
const FAMILY_FIRST = new Set([
  'an',
  'bai',
  'ban',
  'chen',
  'choe',
  'choi',
  'chung',
  'han',
  'hu',
  'jiang',
  'kang',
  'kim',
  'lee',
  'li',
  'liu',
  'mao',
  'moon',
  'nguyen',
  'pak',
  'park',
  'ri',
  'wang',
  'wu',
  'xi',
  'yang',
  'yoon',
  'zhang',
  'zhao',
  'zhou',
]);

/** The key that a full name is compared by: its folded words without a civil title. */
export function nameKey(name: string): string {
  const words = wordsOf(name);
  while (words.length > 1 && CIVIL.has(words[0] as string)) words.shift();
  return words.join(' ');
}

/** The keys of the last names that a person's full name ends with: «ursula von der leyen» → von der leyen, der leyen, leyen. */
export function lastNameKeys(key: string): string[] {
  const words = key.split(' ');
  const keys = words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
  if (words.length > 1 && FAMILY_FIRST.has(words[0] as string)) keys.push(words[0] as string);
  return keys.slice(-4);
}

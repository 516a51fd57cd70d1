/**
 * How words and names are compared: folded the same way for every database engine, so that all of them find the same, and by sound, so
 * that one name spelt in French, English or its own script is one.
 */
import anyAscii from 'any-ascii';

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

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Civil titles that a person asks by as readily as not: `speaker=M. Kirby`. */
const CIVIL = set('m mm mme mmes mlle me dr pr mr mrs ms miss monsieur madame sir');

/** Titles that stand before a name besides, and are no part of it. */
const HONORIFICS = set('lord lady dame sheikh cheikh maitre docteur professeur professor prof rev reverend mgr monseigneur gen col lt capt sgt hon');

/** Family names that are written first, after which given names follow: "Kim Jong Un", "Xi Jinping". */
const FAMILY_FIRST = set(
  'an bae bai ban cai cao chen cho choe choi chung deng ding dong fan feng gao guo ha han he ho hong hu huang hwang jang jeong jiang jo jung kang kim ko kwon lai ' +
    'lee li liang lim lin liu lu ma mao moon nam nguyen oh pak park peng phan qin ri ryu seo shen shin son song sun suh tan tang tran tsai wang wei wen wong wu xi ' +
    'xie xu yang ye yoo yoon yu yun zeng zhang zhao zheng zhou zhu',
);

/** What is written after a name and tells a son from his father. */
const GENERATION: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['fils', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['pere', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
]);

/** Articles of Arabic names, which some spellings have and others not. */
const SILENT = set('al el');
/** One name in several languages, of which the sounds below do not make one. */
const VARIANTS: ReadonlyMap<string, string> = new Map(
  [
    'dmitri dimitri dmitrii',
    'aleksandr aleksandre aleksander aliaksandr',
    'mohamed muhamad mohamad muhamed mehmed mohamet',
    'bin ben ibn',
    'maksim masim',
    'beniamin benzamin',
    'zozef iosif iosef',
    'ahmed ahmad',
    'husein hosein husain',
    'iusef iusuf',
    'salman salmane',
    'hasan hasane',
    'sisi esisi',
  ].flatMap((row) => {
    const [one, ...others] = row.split(' ') as [string, ...string[]];
    return others.map((other): [string, string] => [other, one]);
  }),
);

/** Answers of a pure function, kept while they are few. */
function kept<T>(compute: (word: string) => T, most = 20_000): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined) {
      if (answers.size >= most) answers.clear();
      answer = compute(word);
      answers.set(word, answer);
    }
    return answer;
  };
}

/** The key that a full name is compared by: its folded words without a civil title. */
export const nameKey = kept((name: string): string => {
  const words = wordsOf(name);
  while (words.length > 1 && CIVIL.has(words[0] as string)) words.shift();
  return words.join(' ');
});

/** The keys of the last names that a person's full name ends with: «ursula von der leyen» → von der leyen, der leyen, leyen. */
export function lastNameKeys(key: string): string[] {
  const words = key.split(' ');
  while (words.length > 2 && GENERATION.has(words.at(-1) as string)) words.pop();
  const keys = words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
  if (words.length > 1 && FAMILY_FIRST.has(words[0] as string)) keys.push(words[0] as string);
  return keys.slice(-4);
}

/**
 * The skeleton of one word: what is left when the spellings of French, English and their transcriptions of Russian, Ukrainian and Arabic
 * are made one. Choïgou, Choïgu, Shoïgou, Shoigu, Шойгу → soigu.
 */
export const soundOf = kept((word: string): string => {
  const sound = fold(anyAscii(fold(word)))
    .replace(/[^a-z]/g, '')
    .replace(/schtsch|chtch|shch|tsch|tch|sch/g, 's')
    .replace(/^chr/, 'kr')
    .replace(/sh|ch/g, 's')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/dzh|zh|dj|j/g, 'z')
    .replace(/gu(?=[eiy])|gh/g, 'g')
    .replace(/ck|qu|q/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/ou|oo/g, 'u')
    .replace(/w/g, 'v')
    .replace(/y/g, 'i')
    .replace(/ee/g, 'i')
    .replace(/ff?$/, 'v')
    .replace(/(.)\1+/g, '$1')
    .replace(/^ie(?=.)/, 'e')
    .replace(/ine$/, 'in')
    .replace(/(?<=[aeiou])h(?=[bcdfgklmnprstvz]|$)/g, '');
  return VARIANTS.get(sound) ?? sound;
});

/** What of a person's name tells persons apart although one spelling has it and another does not. */
export interface NameSound {
  /** Skeletons of the given and family names; a family name that is written first stands first. '' when the name has no letters. */
  readonly key: string;
  /** Middle initials, folded. */
  readonly initials: string;
}

/** How a full name sounds: the same key for all its spellings, with or without hyphens, initials, patronymic or titles. */
export const nameSound = kept((name: string): NameSound => {
  // a hyphen joins given names, and parts of a family name: they are read as one word, but for al-Assad
  const joined = fold(name).match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu) ?? [];
  let words: string[] = joined.flatMap((word) => {
    const parts = word.split(/[-‐‑]/);
    const rest = parts.length > 1 && SILENT.has(parts[0] as string) ? parts.slice(1) : parts;
    return anyAscii(rest.join('')).toLowerCase().match(/[a-z0-9]+/g) ?? [];
  });
  while (words.length > 1 && (CIVIL.has(words[0] as string) || HONORIFICS.has(words[0] as string))) words.shift();
  let generation = '';
  while (words.length > 2 && GENERATION.has(words.at(-1) as string)) generation = ` ${GENERATION.get(words.pop() as string)}`;
  if (words.length > 2) words = words.filter((word, i) => i === 0 || !SILENT.has(word));
  if (words.length > 2) words = words.filter((word, i) => i === 0 || i === words.length - 1 || !/(?:ovi(?:t?ch|c)|evi(?:t?ch|c)|ovna|evna)$/.test(word));
  const initials = words.length > 2 ? words.slice(1, -1).filter((word) => word.length === 1).join('') : '';
  if (words.length > 2) words = words.filter((word, i) => i === 0 || i === words.length - 1 || word.length > 1);
  if (words.length === 3 && FAMILY_FIRST.has(words[0] as string)) words = [words[0] as string, words.slice(1).join('')];
  return { key: words.map(soundOf).filter(Boolean).join(' ') + generation, initials };
});

/** The key of `nameSound`. */
export const soundKey = (name: string): string => nameSound(name).key;

/** The key of a body or an outlet: «La Gazette», "Lagazette", lagazette.fr are one. */
export function bodyKey(name: string): string {
  const words = wordsOf(name.replace(/^(?:www\.)/i, '').replace(/\.(?:com|fr|org|net|co\.uk|ca|be|ch)$/i, ''));
  if (words.length > 1 && words[0] === 'the') words.shift();
  return words.join('');
}

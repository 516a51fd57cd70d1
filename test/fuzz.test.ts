import { describe, test } from 'vitest';
import { LANGUAGES, type LanguageCode } from '../src/claim.ts';
import { type Extraction, extract } from '../src/extract/extract.ts';
import { readCases } from './corpus/read.ts';

/** Seeded: a failure comes back. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const PIECES: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: `said that he she it they told reporters , . : ; ? ! “ ” " ‘ ’ ' according to the mayor Anna Berg Mr. Dr. U.S. President's n't was has been
    not who which whether to say yesterday on Monday 12 May 2023 2023-05-12 3:30 a of in and but – — - -- ( ) … ... ACME Berg's added, denied announcing
    statement asked called accused of as if because when`.split(/\s+/),
  fr: `a déclaré que qu' il elle ils on -t-il l' d' « » “ ” " ‘ ’ ' , . : ; ? ! selon le la maire Anne Berger M. Mme porte-parole n' ne pas a été
    lundi 12 mai 2023 12/05/2023 hier 3h30 de du des et mais – — - -- ( ) … ... ONU ajoute-t-elle annonce communiqué Interrogé sur accusé demandé à
    comme qui dont pour alors tout en disant estime juge`.split(/\s+/),
};
const ODD = ['\0', '\u0001', '\u007f', '\ud800', '\udc00', '\udfff\ud800', '\ufeff', '\ufffe', '\u00ad', '\u200b', '\u2028', '\u202e', '\u0301', 'e\u0301\u0301', '😀', '👩‍👩‍👧', 'ʼ', '\t', '\r\n', '\n', '\n\n', '\u00a0', '\u202f', 'İ', 'ß', 'ﬁ', 'Ǆ', 'ǅ', '𝒜', '１２', '٣', '²', 'Москва', '東京', 'ﷺ', '__proto__', 'constructor', '$&', '\\', '`', '<b>', '%', '\u{10ffff}'];
const DATES = [null, '2023-05-12', '2023-05-12T23:59+14:00', '2023', '2023-02', '2023-02-31', '0000-00-00', '9999-12-31', '', 'tomorrow', '2023-01-01/2022-01-01', '\0'];

/** What must hold whatever the text is. */
function check(text: string, { claims, unattributed }: Extraction): void {
  const spans = claims.flatMap((c) => [...c.content, ...(c.cue ? [c.cue] : []), ...(c.date_mention ? [c.date_mention] : []), ...[...c.speakers, ...c.via, ...c.about].flatMap((s) => s.mention ?? [])]);
  for (const { start, end, text: words } of [...spans, ...unattributed]) {
    if (!(start >= 0 && start < end && end <= text.length) || text.slice(start, end) !== words) throw new Error(`[${start}, ${end}) is not ${JSON.stringify(words)}`);
  }
  for (const [i, c] of claims.entries()) {
    if (c.content.length === 0) throw new Error('a claim without content');
    if (!(c.confidence >= 0 && c.confidence <= 1)) throw new Error(`confidence ${c.confidence}`);
    if (c.nested_in !== null && (c.nested_in === i || !claims[c.nested_in])) throw new Error(`claim ${i} is nested in ${c.nested_in}`);
    if (c.speakers.some((s) => s.name === '')) throw new Error('a speaker without a name');
  }
}

/** Runs one text; what fails is shown so that it can be run again. */
function read(text: string, language: LanguageCode, published: string | null): void {
  try {
    check(text, extract(text, { language, published }));
  } catch (error) {
    throw new Error(`${language}, ${published}, ${JSON.stringify(text.length > 400 ? `${text.slice(0, 400)}…` : text)}`, { cause: error });
  }
}

test('a range of days without its second day', () => {
  for (const to of ['minuit', 'l’aube', '']) read(`Il a dit dans la nuit de mercredi à ${to} que tout allait bien.`, 'fr', '2023-05-12');
});

describe.each(LANGUAGES)('any text in %s is read without an exception, and every span is its words', (language) => {
  test('words and marks of the language in any order', () => {
    const random = randomOf(11);
    for (let run = 0; run < 400; run++) {
      let text = '';
      for (let n = random(120); n >= 0; n--) {
        const from = random(12) === 0 ? ODD : PIECES[language];
        text += `${from[random(from.length)]}${random(8) === 0 ? '' : random(30) === 0 ? '\n\n' : ' '}`;
      }
      read(text, language, DATES[random(DATES.length)] ?? null);
    }
  });

  test('code units in any order', () => {
    const random = randomOf(12);
    for (let run = 0; run < 200; run++) {
      const range = [128, 0x250, 0x2100, 0x10000][random(4)] as number;
      read(String.fromCharCode(...Array.from({ length: random(300) }, () => random(range))), language, '2023-05-12');
    }
  });

  test('articles cut, shuffled and torn', () => {
    const random = randomOf(13);
    const articles = readCases('').filter((article) => article.language === language).map((article) => article.text);
    for (let run = 0; run < 150; run++) {
      let text = articles[random(articles.length)] as string;
      for (let cuts = 1 + random(6); cuts > 0; cuts--) {
        const at = random(text.length);
        const length = random(40);
        const piece = [ODD[random(ODD.length)] as string, PIECES[language][random(PIECES[language].length)] as string, text.slice(random(text.length)).slice(0, 60), ''][random(4)] as string;
        text = text.slice(0, at) + piece + text.slice(at + length);
      }
      read(text.slice(0, 1500), language, '2023-05-12');
    }
  });

  test('256 kB of one thing', () => {
    const long = 256 * 1024;
    for (const unit of ['a', 'A', ' ', '\n', '\0', '\ud800', '"', '«', "'", ',', '.', '(', '-', '1', '\u0301', '😀', 'a,', '« a ', 'A. ', '“A,” said B. ', '1/2/2023 ']) {
      read(unit.repeat(long / unit.length), language, '2023-05-12');
    }
  }, 60_000);
});

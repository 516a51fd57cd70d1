import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/claim.ts';
import { extract } from '../src/extract/extract.ts';
import { checkCorpus } from './corpus/check.ts';
import { readCases } from './corpus/read.ts';
import { parseTagged } from './support.ts';

checkCorpus('');

test('the corpus has enough of each language, and articles with nothing to find', () => {
  for (const language of LANGUAGES) {
    const articles = readCases('').filter((article) => article.language === language);
    expect(articles.length).toBeGreaterThanOrEqual(18);
    expect(articles.filter((article) => article.expected.length === 0).length).toBeGreaterThanOrEqual(2);
  }
});

test('tags nest, serve several claims and leave the text', () => {
  expect(parseTagged('« {1 Oui} », {1! a-t-{1,2@ il} dit}.')).toEqual({
    text: '« Oui », a-t-il dit.',
    spans: [
      { claims: [1], part: 'content', start: 2, end: 5 },
      { claims: [1], part: 'cue', start: 9, end: 19 },
      { claims: [1, 2], part: 'mention', start: 13, end: 15 },
    ],
  });
  for (const broken of ['{1 Oui', 'Oui}', '{1}', '{un Oui}', '{1  Oui}', '{1 Oui }']) expect(() => parseTagged(broken), broken).toThrow();
});

describe('no text makes the extractor throw', () => {
  const long = (unit: string, size = 64_000): string => unit.repeat(Math.floor(size / unit.length));
  const LARGEST = 256_000;
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\u00a0\u202f\n\n'],
    ['a lone high surrogate', '« Oui \ud83d », a dit M. \ud83d Kirby.'],
    ['a lone low surrogate', '\udc00“Yes \udc00,” said Mr. Kirby\udc00'],
    ['control characters', 'Il a dit\u0000 que\u0007 oui\u2028, selon\u2029 lui.'],
    ['combining marks', 'Il a de\u0301clare\u0301 que «\u0301 oui »\u0301.'],
    ['right-to-left and emoji', '“שלום 👩‍👩‍👧‍👦,” said 😀 Smith. « مرحبا », a dit Léa.'],
    ['marks only', '«»“”""‘’„“—–- « » “ ” \''],
    ['a cue alone', 'a déclaré'],
    ['cues in a row', 'Selon selon selon, a dit a dit que que, said said that that.'],
    ['opening marks', long('«', LARGEST)],
    ['closing marks', long('” ')],
    ['straight marks', long('"a" ')],
    ['nested marks', `${long('« “ ', LARGEST / 2)}${long('” » ', LARGEST / 2)}`],
    ['commas', long(', ', LARGEST)],
    ['que', long('que ', LARGEST)],
    ['that', long('that ', LARGEST)],
    ['cues', long('il a dit que ')],
    ['said', long('he said, ')],
    ['one letter', long('a', LARGEST)],
    ['capitals', long('Jean ')],
    ['full stops', long('. ')],
    ['dashes', long('— ')],
    ['lines', long('\n', LARGEST)],
    ['lines of one letter', long('a\n')],
    ['one long word', long('ed', LARGEST)],
    ['a word of dashes', long('a-')],
    ['dialogue', long('— a, dit-il.\n')],
  ])('%s', (_, text) => {
    for (const language of LANGUAGES) {
      const { claims, unattributed } = extract(text, { language, published: '2024-01-01', outlet: null });
      for (const span of [...claims.flatMap((claim) => claim.content), ...unattributed]) expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  }, 60_000);
});

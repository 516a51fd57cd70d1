import { expect, test } from 'vitest';
import { bandsOf, sharedText } from '../src/near.ts';

/** A text of its own for every number. */
const prose = (seed: number, words: number) => {
  let state = seed * 7919 + 1;
  const next = () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0);
  const stems = ['port', 'ministre', 'accord', 'navire', 'annoncé', 'lundi', 'hier', 'selon', 'une', 'source'];
  return Array.from({ length: words }, () => `${stems[(next() >>> 16) % 10]}${(next() >>> 16) % 30}`).join(' ');
};
const meet = (a: string, b: string) => {
  const bands = new Set(bandsOf(a));
  return bandsOf(b).some((band) => bands.has(band));
};

test('a text printed again meets itself, whatever its case, accents and marks', () => {
  const text = `Le ministre a annoncé l'accord. ${prose(1, 80)}`;
  expect(meet(text, text.toUpperCase().replaceAll('É', 'E').replaceAll(' ', ' — '))).toBe(true);
  expect(sharedText(text, text.toUpperCase())).toEqual({ ofFirst: 1, ofSecond: 1 });
});

test('two thirds of a text meet the whole, and other texts do not', () => {
  let [met, strange] = [0, 0];
  for (let i = 0; i < 60; i++) {
    const text = prose(i, 200);
    if (meet(text, text.split(' ').slice(0, 134).join(' '))) met++;
    if (meet(text, prose(1000 + i, 200))) strange++;
  }
  expect(met).toBe(60);
  expect(strange).toBe(0);
});

test('how much is shared is counted, both ways', () => {
  const [a, b, c] = [prose(1, 50), prose(2, 100), prose(3, 50)];
  const { ofFirst, ofSecond } = sharedText(`${a} ${b}`, `${b} ${c}`);
  expect(ofFirst).toBeCloseTo(96 / 146, 5);
  expect(ofSecond).toBeCloseTo(96 / 146, 5);
  expect(sharedText('', a)).toEqual({ ofFirst: 0, ofSecond: 0 });
  // what stands there twice in one text and once in the other is shared once
  expect(sharedText(`${a} ${a}`, a).ofFirst).toBeCloseTo(46 / 96, 5);
});

test('a few words are no text to be known by', () => {
  expect(bandsOf('Le ministre a annoncé que le port rouvrirait en mai.')).toEqual([]);
  expect(bandsOf('')).toEqual([]);
});

test('bands are stored, so they stay what they are', () => {
  expect(bandsOf('one two three four five six seven eight nine ten eleven twelve').slice(0, 3)).toMatchInlineSnapshot(`
    [
      2951598767,
      6085342790,
      9471871465,
    ]
  `);
});

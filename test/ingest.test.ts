import { describe, expect, test } from 'vitest';
import { articleIdOf, decode, Refusal } from '../src/article.ts';
import { daysOf } from '../src/edtf.ts';
import { contextOf, identify, readArticle } from '../src/read.ts';
import { claim } from './claims.ts';

const LIMIT = 256 * 1024;
const TEXT = 'La ministre Anne Lemaire a annoncé mardi que le port rouvrirait en mai. « Nous y travaillons », a-t-elle ajouté.';

describe('an article', () => {
  test('is known by its text and the outlet given with it', () => {
    const id = articleIdOf('a', null);
    expect(id).toMatch(/^[0-9a-f]{24}$/);
    expect(articleIdOf('a', undefined)).toBe(id);
    expect(new Set([id, articleIdOf('a ', null), articleIdOf('a', 'X'), articleIdOf('b', null)]).size).toBe(4);
  });

  test('what is given goes before what the text says, and null is as good as nothing', () => {
    const text = `Paris / La Gazette\n\n4 septembre 2023\n\n${TEXT}`;
    expect(readArticle({ text, language: null, published: null }, LIMIT)).toMatchObject({ language: 'fr', published: '2023-09-04', outlet: 'La Gazette' });
    const given = readArticle({ text, language: 'fr', published: '2024', outlet: 'X' }, LIMIT);
    expect(given).toMatchObject({ published: '2024', outlet: 'X', given: { language: 'fr', published: '2024', outlet: 'X' } });
    expect(given.detected).not.toContain('published');
    expect(given.claims.every(({ outlet }) => outlet === 'X')).toBe(true);
  });

  test('every claim points at its words', () => {
    const { claims, text } = readArticle({ text: TEXT, published: '2024-02-15' }, LIMIT);
    expect(claims.length).toBeGreaterThan(1);
    for (const each of claims) {
      for (const span of [...each.content, ...(each.cue ? [each.cue] : [])]) expect(text.slice(span.start, span.end)).toBe(span.text);
      const context = contextOf({ text, language: 'fr' }, each);
      expect(text.slice(context.start, context.end)).toBe(context.text);
      expect(context.text).toContain(each.content[0]?.text);
      expect(context.text.length).toBeLessThan(text.length);
    }
  });

  test.each([
    ['empty', ' \n\u00a0'],
    ['too-long', 'é'.repeat(LIMIT / 2 + 1)],
    ['not-unicode', 'le port \ud800 a rouvert'],
    ['no-language', 'Ministern sade att hamnen öppnar i maj och att arbetet går framåt.'],
  ])('is refused when %s', (code, text) => {
    expect(() => readArticle({ text }, LIMIT)).toThrow(Refusal);
    try {
      readArticle({ text }, LIMIT);
    } catch (error) {
      expect((error as Refusal).code).toBe(code);
    }
  });

  test('bytes that are not UTF-8 are refused, not guessed at', () => {
    expect(decode(Buffer.from('é'))).toBe('é');
    expect(() => decode(Buffer.from([0x63, 0xe9]))).toThrow(Refusal);
  });
});

describe('ids of claims', () => {
  const at = (start: number, end: number) => {
    const { id: _, ...rest } = claim('a', 0, { content: [{ text: 'x'.repeat(end - start), start, end }] });
    return rest;
  };
  const ids = (claims: { id: string }[]) => claims.map(({ id }) => id);

  test('are minted from where the content starts, and two that start together differ', () => {
    expect(ids(identify('a', null, [at(5, 9), at(5, 20), at(30, 40)] as never, []))).toEqual(['a-5', 'a-5-2', 'a-30']);
  });

  test('go on to the claim that overlaps by half or more', () => {
    const old = [{ ...at(0, 100), id: 'first' }, { ...at(200, 300), id: 'second' }];
    expect(ids(identify('a', null, [at(10, 100), at(200, 240), at(400, 410)] as never, old))).toEqual(['first', 'a-200', 'a-400']);
  });

  test('go to the better of two, and to one only', () => {
    const old = [{ ...at(0, 100), id: 'old' }];
    expect(ids(identify('a', null, [at(0, 60), at(0, 95)] as never, old))).toEqual(['a-0', 'old']);
  });

  test('a new claim never takes an id that an old one had', () => {
    const old = [{ ...at(0, 100), id: 'a-0' }, { ...at(200, 300), id: 'a-500' }];
    expect(ids(identify('a', null, [at(0, 10), at(500, 600)] as never, old))).toEqual(['a-0-2', 'a-500-2']);
  });

  test('nesting is told by id', () => {
    const [outer, inner] = identify('a', null, [{ ...at(0, 100), nested_in: null }, { ...at(10, 50), nested_in: 0 }] as never, []);
    expect(inner?.nested_in).toBe(outer?.id);
  });
});

describe('dates that are given', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-09-04', '2023-09-04', '2023-09-04'],
    ['2023-08-31T23:12-05:00', '2023-08-31', '2023-08-31'],
    ['2023-08-31T16:12:05.123Z', '2023-08-31', '2023-08-31'],
    ['2023-08-31T16:12', '2023-08-31', '2023-08-31'],
    ['2023-08-28/2023-09-03', '2023-08-28', '2023-09-03'],
  ])('%s', (date, earliest, latest) => expect(daysOf(date)).toEqual({ earliest, latest }));

  test.each(['', '23', '2023-13', '2023-02-30', '2023-9-4', '4 mai', '2023-09-04T25:00', '2023-09T10:00', '2023/2022', '2023-01/', '0000', '2023-09-04 '])('%j is none', (date) =>
    expect(daysOf(date)).toBeNull(),
  );
});

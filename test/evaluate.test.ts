import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
// @ts-expect-error the scripts are plain JavaScript
import { compareWithFloors, measuresOf, raisedFloors } from '../scripts/floors.mjs';
// @ts-expect-error the scripts are plain JavaScript
import { bootstrap, calibration, compare, covered, judged, matches, sameName, summarise } from '../scripts/match.mjs';

type Pair = [number, number];
const text = 'Anna Berg said that the red bridge will open in May. “We are glad,” she added. Paul Roy denied the charge.';

/** Where some words of the text stand. */
function at(words: string): Pair {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [start, start + words.length];
}
const span = (words: string) => ({ start: at(words)[0], end: at(words)[1] });
const gold = (content: string, source: string, more: object = {}) => ({ content: [at(content)], source: [at(source)], cue: [], form: 'indirect', ...more });
const found = (content: string, names: Record<string, string | null>, more: object = {}) => ({
  content: [span(content)],
  speakers: Object.entries(names).map(([name, mention]) => ({ name, mention: mention === null ? null : span(mention) })),
  form: 'indirect',
  date: null,
  date_basis: 'unknown',
  nested_in: null,
  confidence: 0.8,
  ...more,
});
const OPEN = 'the red bridge will open in May';
const kinds = (article: object, claims: object[], threshold = 0.5) =>
  compare(article, claims, threshold).outcomes.map((o: { kind: string; who: boolean }) => (o.kind === 'matched' ? (o.who ? 'right' : 'who') : o.kind));

describe('a claim matches by the words of its content', () => {
  const article = { text, claims: [gold(OPEN, 'Anna Berg')] };

  test.each([
    ['a complementiser is nobody’s', 'that the red bridge will open in May', 0.8, ['right']],
    ['4 of 7 words', 'the red bridge will', 0.5, ['right']],
    ['4 of 7 words are not 0.8', 'the red bridge will', 0.8, ['missed', 'spurious']],
    ['3 of 7 words are not 0.5', 'the red bridge', 0.5, ['missed', 'spurious']],
  ])('%s', (_, content, threshold, outcome) => {
    expect(kinds(article, [found(content, { 'Anna Berg': 'Anna Berg' })], threshold)).toEqual(outcome);
  });

  test('one to one, the best overlap first', () => {
    const claims = [found('the red bridge will', { 'Anna Berg': 'Anna Berg' }), found(OPEN, { 'Anna Berg': 'Anna Berg' })];
    const { outcomes } = compare(article, claims);
    expect(outcomes.map((o: { kind: string; index: number }) => [o.kind, o.index])).toEqual([['matched', 1], ['spurious', 0]]);
  });

  test('of two equal readings the one with the right speaker', () => {
    expect(kinds(article, [found(OPEN, { 'Paul Roy': 'Paul Roy' }), found(OPEN, { 'Anna Berg': 'Anna Berg' })])).toEqual(['right', 'spurious']);
  });

  test('the lenient overlap asks only that gold is covered', () => {
    const long = [found(`said that ${OPEN}`, { 'Anna Berg': 'Anna Berg' })];
    expect(compare(article, long, 0.8 + 1e-9, covered).outcomes[0].kind).toBe('matched');
    expect(compare(article, long, 0.8 + 1e-9).outcomes[0].kind).toBe('missed');
  });

  test('the words of all contents together', () => {
    expect(compare(article, [found('red bridge will open', {}), found('Paul Roy', {})]).words).toEqual({ tp: 4, fp: 2, fn: 3 });
  });
});

describe('who is right', () => {
  test.each([
    ['Le Monde', 'le quotidien Le Monde', true],
    ['Élisabeth Borne', 'Elisabeth Borne', true],
    ['Dr Anna Berg', 'Anna Berg', true],
    ['the mayor of Lille', 'mayor, Lille', true],
    ['Anna Berg', 'Berg', false],
    ['le ministre Paul Roy', 'Paul Roy', true],
    ['chef de la Défense', 'Défense', false],
    ['a source close to the court', 'one source close to this court', true],
    ['a source close to the court', 'a source close to the party', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameName(one, other)).toBe(same);
    expect(sameName(other, one)).toBe(same);
  });

  test('by name where gold names the speakers, all of them and no more', () => {
    const article = { text, claims: [gold(OPEN, 'Anna Berg', { speakers: ['Anna Berg', 'Paul Roy'] })] };
    expect(kinds(article, [found(OPEN, { 'Paul Roy': null, 'Anna Berg': 'Anna Berg' })])).toEqual(['right']);
    expect(kinds(article, [found(OPEN, { 'Anna Berg': 'Anna Berg' })])).toEqual(['who']);
  });

  test('else by the words that name the source', () => {
    const article = { text, claims: [gold('We are glad', 'she')] };
    expect(kinds(article, [found('We are glad', { 'Anna Berg': 'she' })])).toEqual(['right']);
    expect(kinds(article, [found('We are glad', { 'Anna Berg': 'Anna Berg' })])).toEqual(['who']);
    const continuing = { text, claims: [gold('We are glad', 'she', { continues: true })] };
    expect(kinds(continuing, [found('We are glad', { 'Anna Berg': null })])).toEqual(['right']);
    expect(kinds(continuing, [found('We are glad', {})])).toEqual(['who']);
  });
});

const article = {
  text,
  claims: [
    gold(OPEN, 'Anna Berg', { speakers: ['Anna Berg'], date: '2024-05-02' }),
    gold('We are glad', 'she', { speakers: ['Anna Berg'], form: 'direct' }),
    gold('the charge', 'Paul Roy', { speakers: ['Paul Roy'], required: false }),
  ],
};

describe('figures', () => {
  test('naming nobody costs recall, the wrong one precision too', () => {
    const nobody = summarise(compare(article, [found(OPEN, {}, { date: '2024-05-02' }), found('We are glad', { 'Anna Berg': 'she' })]).outcomes);
    expect(nobody.claim).toMatchObject({ tp: 2, fp: 0, fn: 0, f1: 1 });
    expect(nobody.attributed).toMatchObject({ tp: 1, fp: 0, fn: 1, precision: 1, recall: 0.5 });
    expect(nobody).toMatchObject({ who: 0.5, named: 1, date: 1, form: 0.5 });
    const wrong = summarise(compare(article, [found(OPEN, { 'Paul Roy': 'Paul Roy' })]).outcomes);
    expect(wrong.attributed).toMatchObject({ tp: 0, fp: 1, fn: 2, f1: 0 });
    expect(wrong).toMatchObject({ who: 0, named: 0, date: 0, form: 1 });
  });

  test('optional gold and nested claims count neither way', () => {
    const claims = [found('the charge', { 'Anna Berg': null }), found('charge', {}), found('red bridge', {}, { nested_in: 0 }), found('Paul Roy denied', {})];
    expect(kinds(article, claims)).toEqual(['missed', 'missed', 'optional', 'ignored', 'ignored', 'spurious']);
    expect(summarise(compare(article, claims).outcomes).claim).toMatchObject({ tp: 0, fp: 1, fn: 2 });
    expect(matches(article, claims)).toMatchObject({ verdicts: [null, null, null, false], required: 2 });
  });

  test('nothing asked and nothing found is no figure, and no exception', () => {
    expect(summarise(compare({ text: '', claims: [] }, []).outcomes)).toMatchObject({ claim: { f1: 0 }, who: null, date: null });
  });

  test('calibration is measured on what gold asks for and on what is spurious', () => {
    const claims = [
      found(OPEN, { 'Anna Berg': null }, { confidence: 0.9 }),
      found('We are glad', {}, { confidence: 0.7 }),
      found('the charge', {}, { confidence: 0.1 }),
      found('Paul Roy denied', {}, { confidence: 0.4 }),
    ];
    expect(judged(compare(article, claims).outcomes)).toEqual([[0.9, true], [0.7, false], [0.4, false]]);
  });

  test('the calibration error weighs ten bins by their claims', () => {
    const { n, ece, bins } = calibration([[0.95, true], [0.91, false], [1, true], [0.05, false]]);
    expect(n).toBe(4);
    expect(bins.map((b: { n: number }) => b.n)).toEqual([1, 3]);
    // 1/4 · |0.05 − 0| + 3/4 · |2.86/3 − 2/3|
    expect(ece).toBeCloseTo(0.0125 + 0.215, 10);
    expect(calibration([]).ece).toBe(0);
  });

  test('the bootstrap draws whole articles and answers the same every time', () => {
    const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
    const [low, high] = bootstrap([[1, 1], [0, 0], [1, 1], [0, 0]], mean);
    expect(low).toBeLessThanOrEqual(0.25);
    expect(high).toBeGreaterThanOrEqual(0.75);
    expect(bootstrap([[1, 1], [0, 0], [1, 1], [0, 0]], mean)).toEqual([low, high]);
    expect(bootstrap([[0.5], [0.5]], mean)).toEqual([0.5, 0.5]);
  });
});

describe('the gate', () => {
  const tolerance = { f1: 1, accuracy: 2, ece: 1 };
  const F1 = 'attributed F1 at 0.5';

  test.each([
    [{ [F1]: 80 }, { [F1]: 79 }, 0],
    [{ [F1]: 80 }, { [F1]: 78.99 }, 1],
    [{ who: 95 }, { who: 93 }, 0],
    [{ who: 95 }, { who: 92.9 }, 1],
    [{ 'calibration error': 3 }, { 'calibration error': 4 }, 0],
    [{ 'calibration error': 3 }, { 'calibration error': 4.01 }, 1],
    [{ 'calibration error': 3 }, { 'calibration error': 0 }, 0],
    [{ date: 90 }, {}, 1],
    [{}, { date: 10 }, 0],
  ])('floors %j, measured %j: %i breaches', (floors, measured, breaches) => {
    expect(compareWithFloors(measured, floors, tolerance).breaches).toHaveLength(breaches);
  });

  test('an update raises and never lowers, unless told to', () => {
    const floors = { [F1]: 80, who: 95, 'calibration error': 3 };
    const measured = { [F1]: 81, who: 94, 'calibration error': 2, form: 90 };
    expect(raisedFloors(measured, floors)).toEqual({ [F1]: 81, who: 95, 'calibration error': 2, form: 90 });
    expect(raisedFloors(measured, floors, true)).toEqual(measured);
  });

  test('small samples hold no floor, and recall is all that partial gold can tell', () => {
    const summary = summarise(compare(article, [found(OPEN, { 'Anna Berg': null })]).outcomes);
    const asked = { who: 60, form: 60, date: 10, judged: 60 };
    expect(measuresOf({ loose: summary, strict: summary, ece: 0.0312, asked })).toEqual({
      [F1]: 66.67, 'attributed F1 at 0.8': 66.67, 'claim F1 at 0.5': 66.67, who: 100, form: 100, 'calibration error': 3.12,
    });
    expect(measuresOf({ loose: summary, strict: summary, ece: 0, asked, counts: 'recall' })).toEqual({ 'attributed recall at 0.5': 50, 'claim recall at 0.5': 50 });
  });

  const evaluate = (...args: string[]) => spawnSync(process.execPath, [join(import.meta.dirname, '../scripts/evaluate.mjs'), ...args], { encoding: 'utf8' });
  const folder = (files: Record<string, string>) => {
    const path = mkdtempSync(join(tmpdir(), 'gold-'));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
    return path;
  };

  test.each([
    ['no gold in it', {}],
    ['no JSON', { 'a.jsonl': '{"text":"A","claims":[]}\nnot json\n' }],
    ['offsets outside the text', { 'a.jsonl': '{"text":"A","claims":[{"content":[[0,2]]}]}\n' }],
    ['a text without claims', { 'a.jsonl': '{"text":"A"}\n' }],
  ])('a given folder with %s ends with 2 and one line', (_, files) => {
    const { status, stderr, stdout } = evaluate('--gold', folder(files));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('lowering floors is part of an update', () => {
    expect(evaluate('--allow-regression').status).toBe(2);
  });
});

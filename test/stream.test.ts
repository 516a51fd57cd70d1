import { describe, expect, test } from 'vitest';
import { inOrder, linesOf } from '../src/stream.ts';

async function* given<T>(...items: T[]) {
  yield* items;
}
const all = async <T>(items: AsyncIterable<T>) => {
  const out: T[] = [];
  for await (const item of items) out.push(item);
  return out;
};
const later = <T>(ms: number, value: T) => new Promise<T>((done) => setTimeout(done, ms, value));

describe('lines', () => {
  const read = async (limit: number, ...chunks: string[]) =>
    (await all(linesOf(given(...chunks.map((chunk) => Buffer.from(chunk))), limit))).map((line) => line && Buffer.from(line).toString());

  test('are the same however the bytes come', async () => {
    expect(await read(9, 'ab\ncd\n\ne')).toEqual(['ab', 'cd', '', 'e']);
    expect(await read(9, 'a', 'b', '\n', 'cd\n\n', 'e')).toEqual(['ab', 'cd', '', 'e']);
    expect(await read(9, 'ab\n', 'cd\n')).toEqual(['ab', 'cd']);
    expect(await read(9)).toEqual([]);
  });

  test('that are too long are passed over, and the others are not', async () => {
    expect(await read(3, 'abc\nabcd\nabc\n')).toEqual(['abc', null, 'abc']);
    expect(await read(3, 'ab', 'cd', 'efghijk', '\nx\n', 'abcd')).toEqual([null, 'x', null]);
  });
});

describe('in order', () => {
  test('answers come in the order of the items, whichever is ready first', async () => {
    expect(await all(inOrder(given(30, 0, 10), (ms) => later(ms, ms), { items: 3, weight: 1 }))).toEqual([30, 0, 10]);
  });

  test('no more is under way than fits the window, by number and by weight', async () => {
    for (const [window, most] of [[{ items: 2, weight: 100 }, 2], [{ items: 100, weight: 30 }, 3], [{ items: 9, weight: 1 }, 1]] as const) {
      let [now, peak] = [0, 0];
      const work = async (n: number) => {
        peak = Math.max(peak, ++now);
        await later(2, n);
        now--;
        return n;
      };
      expect(await all(inOrder(given(1, 2, 3, 4, 5, 6), work, window, () => 10))).toEqual([1, 2, 3, 4, 5, 6]);
      expect(peak).toBe(most);
    }
  });

  test('an answer does not wait for the next item', async () => {
    let more = () => {};
    async function* slow() {
      yield 'first';
      await new Promise<void>((done) => {
        more = done;
      });
      yield 'second';
    }
    const answers = inOrder(slow(), async (item) => item, { items: 9, weight: 9 });
    expect((await answers.next()).value).toBe('first');
    more();
    expect((await answers.next()).value).toBe('second');
    expect((await answers.next()).done).toBe(true);
  });

  test('nothing is taken while nobody reads the answers', async () => {
    let taken = 0;
    async function* endless() {
      for (;;) yield taken++;
    }
    const answers = inOrder(endless(), async (item) => item, { items: 4, weight: 9 });
    await answers.next();
    await later(20, null);
    expect(taken).toBeLessThan(8);
    await answers.return(undefined);
  });

  test('input that breaks off is told after the answers to what came', async () => {
    async function* broken() {
      yield 1;
      throw new Error('broken off');
    }
    const answers = inOrder(broken(), (item) => later(5, item), { items: 9, weight: 9 });
    await expect(all(answers)).rejects.toThrow('broken off');
  });
});

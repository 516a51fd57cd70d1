import { expect, test } from 'vitest';
import { grouped } from '../src/store/grouped.ts';
import { article, claim, memoryStore } from './claims.ts';

test('what comes together is committed together, in order, and everyone gets their own answer', async () => {
  const commits: number[][] = [];
  const write = grouped(async (items: number[]) => {
    commits.push(items);
    return items.map((n) => n * 10);
  });
  expect(await Promise.all([1, 2, 3].map((n) => write(n)))).toEqual([10, 20, 30]);
  expect(commits).toEqual([[1, 2, 3]]);
});

test('the patient wait for others, and go with the first who does not', async () => {
  const commits: number[][] = [];
  const write = grouped(async (items: number[]) => {
    commits.push(items);
    return items;
  });
  const patient = [write(1, true), write(2, true)];
  await new Promise((done) => setTimeout(done, 5));
  expect(commits).toEqual([]);
  await write(3);
  expect(await Promise.all(patient)).toEqual([1, 2]);
  expect(commits).toEqual([[1, 2, 3]]);
  expect(await write(4, true)).toBe(4);
});

test('an article that cannot be stored takes no other with it', async () => {
  const store = memoryStore();
  const other = store.add(article('other'), [claim('other', 0)]);
  // its claim has the id of another article's
  const bad = store.add(article('bad'), [claim('other', 0), claim('bad', 1)]);
  const last = store.add(article('last'), [claim('last', 0)]);
  await expect(bad).rejects.toThrow();
  expect(await Promise.all([other, last])).toEqual([true, true]);
  expect(await Promise.all(['other', 'bad', 'last'].map((id) => store.knows(id)))).toEqual([true, false, true]);
  expect((await store.claims({}, { sort: 'date', limit: 9 })).items.map(({ id }) => id)).toEqual(['other-0', 'last-0']);
  await store.close();
});

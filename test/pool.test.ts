import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../src/app.ts';
import { Refusal } from '../src/article.ts';
import { correct } from '../src/ingest.ts';
import { Busy, openPool, type Pool } from '../src/pool.ts';
import { contextOf, readArticle, reread } from '../src/read.ts';
import { memoryStore } from './claims.ts';

const LIMIT = 4096;
const FR = 'La ministre Anne Lemaire a annoncé mardi que le port rouvrirait en mai. « Nous y travaillons », a-t-elle ajouté.';
const text = (n: number) => `${FR} Le navire ${n} attend.`;

let pool: Pool;
beforeAll(() => {
  pool = openPool({ size: 1, queue: 3 });
});
afterAll(() => pool.close());

test('a thread reads what this one would read', async () => {
  const read = await pool.read({ text: FR, published: '2024-02-15' }, LIMIT);
  expect(read).toEqual(readArticle({ text: FR, published: '2024-02-15' }, LIMIT));
  expect(await openPool({ alone: 1 }).read({ text: FR, published: '2024-02-15' }, LIMIT)).toEqual(read);
  const given = { published: '2024-03' };
  expect(await pool.reread(read.id, FR, given, read.claims)).toEqual(reread(read.id, FR, given, read.claims));
  const [claim] = read.claims;
  if (claim) expect(await pool.contextOf(read, claim)).toEqual(contextOf(read, claim));
});

test('a refusal is a refusal', async () => {
  for (const [refused, code] of [['Ministern sade att hamnen öppnar i maj och att arbetet går framåt.', 'no-language'], ['x '.repeat(LIMIT), 'too-long']] as const) {
    const error = await pool.read({ text: refused }, LIMIT).catch((e) => e);
    expect(error).toBeInstanceOf(Refusal);
    expect(error.code).toBe(code);
  }
});

describe('when more come than are read', () => {
  test('those that are alone are told when to come back, and those that are patient wait', async () => {
    const many = Array.from({ length: 20 }, (_, n) => n);
    const patient = many.map((n) => pool.read({ text: text(n) }, LIMIT, { patient: true }));
    const alone = await Promise.allSettled(many.map((n) => pool.read({ text: text(n) }, LIMIT)));
    const refused = alone.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    // two at work and at hand, which the patient have, and three that wait
    expect(refused.length).toBe(17);
    for (const error of refused) {
      expect(error).toBeInstanceOf(Busy);
      expect(error.seconds).toBeGreaterThanOrEqual(1);
    }
    expect((await Promise.all(patient)).map((read) => read.text)).toEqual(many.map(text));
    await expect(pool.read({ text: FR }, LIMIT)).resolves.toBeDefined();
  });

  test('the server answers 503 with Retry-After, loses nothing it took, and still answers questions', async () => {
    const store = memoryStore();
    const app = await buildApp({ store, pool, textLimit: LIMIT });
    const posted = Array.from({ length: 20 }, (_, n) => app.inject({ method: 'POST', url: '/articles', payload: { text: text(n) } }));
    expect((await app.inject('/health')).statusCode).toBe(200);
    const answers = await Promise.all(posted);
    const taken = answers.filter(({ statusCode }) => statusCode === 201);
    const refused = answers.filter(({ statusCode }) => statusCode === 503);
    expect(taken.length + refused.length).toBe(20);
    expect(refused.length).toBeGreaterThan(0);
    for (const response of refused) {
      expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(Number(response.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    }
    const { items } = await store.articles({}, { sort: 'date', limit: 50 });
    expect(items.map(({ id }) => id).sort()).toEqual(taken.map((response) => response.json().id).sort());
    await app.close();
    await store.close();
  });
});

test('two corrections at once both count', async () => {
  const store = memoryStore();
  const intake = { store, pool, textLimit: LIMIT };
  const { claims, ...article } = await pool.read({ text: FR }, LIMIT);
  await store.add(article, claims);
  await Promise.all([correct(intake, article.id, { published: '2024-03-01' }), correct(intake, article.id, { author: 'A' })]);
  expect(await store.article(article.id)).toMatchObject({ published: '2024-03-01', author: 'A' });
  expect((await store.claimsOf(article.id)).map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
  expect(await correct(intake, 'nothing', { author: 'A' })).toBe(false);
  await store.close();
});

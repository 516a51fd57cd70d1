import type { FastifyInstance } from 'fastify';
import { afterAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { buildApp } from '../src/app.ts';
import { openPool } from '../src/pool.ts';
import type { Store } from '../src/store/store.ts';
import { memoryStore } from './claims.ts';

const pool = openPool({ size: 1, alone: 100_000 });
afterAll(() => pool.close());
let store: Store;
let app: FastifyInstance;
let paths: Record<string, string>;
beforeEach(async () => {
  store = memoryStore();
  app = await buildApp({ store, textLimit: 4096, pool });
  const text = `« Le port rouvrira lundi », a déclaré le ministre Paul Roy, qui visitait les quais. ${'Les quais étaient vides. '.repeat(60)}`;
  const { id, claims } = (await app.inject({ method: 'POST', url: '/articles', payload: { text, language: 'fr', published: '2024-02-15' } })).json();
  paths = { article: `/articles/${id}`, claim: `/claims/${claims[0].id}`, actor: `/actors/${claims[0].speakers[0].id}` };
});
afterEach(async () => {
  await app.close();
  await store.close();
});

const tagOf = async (url: string, headers = {}) => (await app.inject({ url, headers })).headers.etag as string;
const patch = (url: string, payload: object, match?: string) =>
  app.inject({ method: 'PATCH', url, payload, headers: match === undefined ? {} : { 'if-match': match } });

describe.each([
  ['article', { author: 'Claire Dubois' }, { author: 'Anna Berg' }, 'author'],
  ['claim', { act: 'deny', who: 'claire' }, { act: 'confirm', who: 'paul' }, 'act'],
  ['actor', { gender: 'm', who: 'claire' }, { gender: 'f', who: 'paul' }, 'gender'],
] as const)('an %s', (kind, first, second, field) => {
  const valueOf = async () => (await app.inject(paths[kind] as string)).json()[field];

  test('is corrected as long as it is what its sender saw', async () => {
    const path = paths[kind] as string;
    const seen = await tagOf(path);
    const done = await patch(path, first, seen);
    expect(done.statusCode, done.body).toBe(200);
    expect(done.headers.etag).toBe(await tagOf(path));
    expect(done.headers.etag).not.toBe(seen);

    const late = await patch(path, second, seen);
    expect(late.statusCode).toBe(412);
    expect(late.headers['content-type']).toContain('application/problem+json');
    expect(late.json()).toMatchObject({ type: 'about:blank', title: 'Precondition Failed', status: 412, detail: expect.stringContaining('changed since') });
    expect(late.headers.etag).toBe(done.headers.etag);
    expect(await valueOf()).toBe(first[field as keyof typeof first]);

    expect((await patch(path, second, done.headers.etag as string)).statusCode).toBe(200);
    expect(await valueOf()).toBe(second[field as keyof typeof second]);
  });

  test('is corrected by the tag of a compressed answer, one of several tags, any tag, and none', async () => {
    const path = paths[kind] as string;
    expect((await patch(path, first, await tagOf(path, { 'accept-encoding': 'gzip' }))).statusCode).toBe(200);
    expect((await patch(path, second, `"another", ${await tagOf(path)}`)).statusCode).toBe(200);
    expect((await patch(path, first, '*')).statusCode).toBe(200);
    expect((await patch(path, second)).statusCode).toBe(200);
    expect((await patch(path, first, '"another"')).statusCode).toBe(412);
    expect((await patch(path, first, 'no tag')).statusCode).toBe(412);
  });

  test('is corrected by one of two who saw the same', async () => {
    const path = paths[kind] as string;
    const seen = await tagOf(path);
    const both = await Promise.all([patch(path, first, seen), patch(path, second, seen)]);
    expect(both.map(({ statusCode }) => statusCode)).toEqual([200, 412]);
    expect(await valueOf()).toBe(first[field as keyof typeof first]);
  });

  test('that is not there is not found, and a wrong correction is wrong, whatever the tag', async () => {
    const path = paths[kind] as string;
    expect((await patch(path.replace(/[^/]*$/, 'nobody'), first, '"x"')).statusCode).toBe(404);
    expect((await patch(path, { nothing: 1 }, await tagOf(path))).statusCode).toBe(400);
    expect((await patch(path, first, await tagOf(path))).statusCode).toBe(200);
  });
});

import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildApp } from '../src/app.ts';
import { openPool } from '../src/pool.ts';
import type { Store } from '../src/store/store.ts';
import { memoryStore } from './claims.ts';

const LIMIT = 4096;
let store: Store;
let app: FastifyInstance;
const pool = openPool({ size: 1 });
afterAll(() => pool.close());
beforeEach(async () => {
  store = memoryStore();
  app = await buildApp({ store, textLimit: LIMIT, pool });
});
afterEach(async () => {
  await app.close();
  await store.close();
});

const FR = 'Le ministre a dit que la paix était proche.';
const EN = 'The minister said that the war was over.';
const article = (text: string, over = {}) => JSON.stringify({ text, ...over });

const post = (payload: string | Buffer, type = 'application/x-ndjson') =>
  app.inject({ method: 'POST', url: '/articles/batch', headers: { 'content-type': type }, payload });
const linesIn = (body: string) => body.trimEnd().split('\n').map((line) => JSON.parse(line));

describe('a batch', () => {
  test('is answered a line for a line, in order, and stored', async () => {
    const response = await post(`${article(FR, { outlet: 'X' })}\r\n\n${article(EN)}\n${article(FR, { outlet: 'X' })}`);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('application/x-ndjson');
    const answers = linesIn(response.body);
    expect(answers.map(({ line, status }) => [line, status])).toEqual([[1, 201], [3, 201], [4, 200]]);
    expect(answers[2].id).toBe(answers[0].id);
    expect(await store.article(answers[0].id)).toMatchObject({ text: FR, outlet: 'X', claim_count: 1 });
    expect(await store.claimsOf(answers[1].id)).toMatchObject([{ text: 'the war was over' }]);
  });

  test('a bad line is told why, and spoils no other', async () => {
    const bad = [
      ['{"text":', 400, 'line'],
      ['[]', 400, 'line'],
      ['{"text":" "}', 400, 'text'],
      [article(FR, { txet: 1 }), 400, 'txet'],
      [article(FR, { published: 'lundi' }), 400, 'published'],
      [Buffer.from([0x22, 0xe9, 0x22]), 400, 'text'],
      [article('é'.repeat(LIMIT / 2 + 1)), 413, 'text'],
      ['x'.repeat(200_000), 413, undefined],
      [article('Der Minister sagte, dass der Hafen im Mai wieder öffnen werde.'), 422, 'language'],
    ] as const;
    const payload = Buffer.concat([...bad.flatMap(([line]) => [Buffer.from(line as string), Buffer.from('\n')]), Buffer.from(article(FR))]);
    const answers = linesIn((await post(payload)).body);
    expect(answers).toHaveLength(bad.length + 1);
    for (const [i, [, status, path]] of bad.entries()) {
      expect(answers[i], `line ${i + 1}`).toMatchObject({ line: i + 1, status, problem: { type: 'about:blank', status } });
      expect(answers[i].problem.errors?.[0].path).toBe(path);
      expect(answers[i]).not.toHaveProperty('id');
    }
    expect(answers.at(-1)).toMatchObject({ line: bad.length + 1, status: 201 });
  });

  test('of nothing is answered with nothing', async () => {
    const response = await post('\n');
    expect([response.statusCode, response.body]).toEqual([200, '']);
  });

  test('is JSON lines and nothing else, and other routes take no JSON lines', async () => {
    expect((await post(article(FR), 'application/json')).statusCode).toBe(415);
    expect((await app.inject({ method: 'POST', url: '/articles', headers: { 'content-type': 'application/x-ndjson' }, payload: article(FR) })).statusCode).toBe(415);
    expect((await app.inject({ method: 'POST', url: '/articles/batch' })).statusCode).toBe(415);
    expect((await app.inject('/articles/batch')).statusCode).toBe(405);
  });
});

describe('over a connection', () => {
  async function open() {
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as AddressInfo;
    const sent = request({ port, host: '127.0.0.1', method: 'POST', path: '/articles/batch', headers: { 'content-type': 'application/x-ndjson', 'accept-encoding': 'gzip' } });
    sent.on('error', () => {});
    return sent;
  }

  test('a line is answered, and stored, before the next is sent', async () => {
    const sent = await open();
    let body = '';
    sent.on('response', (response) => response.setEncoding('utf8').on('data', (text) => (body += text)));
    sent.write(`${article(FR)}\n`);
    await expect.poll(() => body, { timeout: 20_000 }).toMatch(/^\{"line":1,"status":201,.*\n$/);
    expect(await store.article(JSON.parse(body).id)).not.toBeNull();
    sent.end(article(EN));
    await expect.poll(() => body, { timeout: 20_000 }).toMatch(/\n\{"line":2,"status":201,.*\n$/);
  });

  test('that breaks off, what came whole is stored and the server goes on', async () => {
    const sent = await open();
    let resolve = () => {};
    const promise = new Promise<void>((done) => {
      resolve = done;
    });
    sent.on('response', (response) => response.on('error', () => {}).once('data', () => resolve()));
    sent.write(`${article(FR)}\n{"text":"Le minist`);
    await promise;
    sent.destroy();
    expect((await app.inject('/health')).statusCode).toBe(200);
    expect((await store.articles({}, { sort: 'date', limit: 9 })).items).toHaveLength(1);
  });
});

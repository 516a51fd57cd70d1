import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { type FetcherOptions, openFetcher } from '../src/fetch.ts';
import { openPool } from '../src/pool.ts';
import type { Store } from '../src/store/store.ts';
import { memoryStore } from './claims.ts';

const FR = 'La ministre Anne Lemaire a annoncé mardi que le port rouvrirait en mai. « Nous y travaillons », a-t-elle ajouté.';
const page = (text: string) => `<!doctype html><html><head><meta property="og:site_name" content="La Gazette"></head><body><article><p>${text}</p></article></body></html>`;
const rss = (items: string) => `<?xml version="1.0"?><rss version="2.0"><channel><title>La Gazette</title>${items}</channel></rss>`;
const item = (link: string, description: string) =>
  `<item><title>Port</title><link>${link}</link><pubDate>Thu, 15 Feb 2024 10:00:00 +0100</pubDate><description>${description}</description></item>`;

/** What the other server has. */
const paths: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {};
let other: Server;
let port: number;
const pool = openPool({ size: 1 });
beforeAll(async () => {
  other = createServer((request, response) => (paths[request.url as string] ?? ((_, r) => r.writeHead(404).end()))(request, response));
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  port = (other.address() as AddressInfo).port;
  paths['/rss'] = (_, r) => r.end(rss(item(`http://localhost:${port}/a`, `${FR} Le texte du flux.`) + item('https://elsewhere.example/b', 'Le port est fermé, a dit le maire.')));
  paths['/a'] = (_, r) => r.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' }).end(Buffer.from(page(FR).replaceAll('’', "'"), 'latin1'));
  paths['/packed'] = (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(page(FR)));
  paths['/bomb'] = (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(4_000_000)));
  paths['/moved'] = (_, r) => r.writeHead(301, { location: '/a' }).end();
  paths['/away'] = (_, r) => r.writeHead(302, { location: `http://127.0.0.1:${port}/a` }).end();
  paths['/round'] = (_, r) => r.writeHead(302, { location: '/round' }).end();
  paths['/silent'] = () => {};
  paths['/broken'] = (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip');
  paths['/image'] = (_, r) => r.end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
});
afterAll(async () => {
  other.closeAllConnections();
  other.close();
  await pool.close();
});

let store: Store;
let app: FastifyInstance;
const start = async (options: FetcherOptions) => {
  store = memoryStore();
  app = await buildApp({ store, textLimit: 4096, pool, fetcher: openFetcher(options) });
};
beforeEach(() => start({ hosts: ['localhost'], addresses: ['127.0.0.1', '::1'], limit: 1_000_000, seconds: 2 }));
afterEach(async () => {
  await app.close();
  await store.close();
});

const post = (path: string, more: object = {}) =>
  app.inject({ method: 'POST', url: '/feeds', headers: { 'content-type': 'application/json' }, payload: JSON.stringify({ url: `http://localhost:${port}${path}`, ...more }) });
const lines = (body: string) => body.trimEnd().split('\n').map((line) => JSON.parse(line) as { entry: number; status: number; id?: string; url: string; problem?: { detail: string } });

describe('a feed by its address', () => {
  test('is stored entry by entry, and known the second time', async () => {
    const first = await post('/rss', { agency: 'AFP' });
    expect(first.statusCode).toBe(200);
    const answers = lines(first.body);
    expect(answers.map(({ entry, status, url }) => [entry, status, url])).toEqual([
      [1, 201, `http://localhost:${port}/a`],
      [2, 201, 'https://elsewhere.example/b'],
    ]);
    const article = (await app.inject(`/articles/${answers[0]?.id}`)).json();
    expect(article).toMatchObject({ outlet: 'La Gazette', agency: 'AFP', published: '2024-02-15', title: 'Port', text: `${FR} Le texte du flux.` });
    expect(lines((await post('/rss')).body).map(({ status }) => status)).toEqual([200, 200]);
  });

  test('with the pages of its entries, those that may be fetched', async () => {
    const answers = lines((await post('/rss', { pages: true })).body);
    expect(answers.map(({ status }) => status)).toEqual([201, 403]);
    expect(answers[1]?.problem?.detail).toContain('elsewhere.example is not among the hosts');
    expect((await app.inject(`/articles/${answers[0]?.id}`)).json()).toMatchObject({ text: FR, published: '2024-02-15', url: `http://localhost:${port}/a` });
  });

  test.each(['/a', '/packed', '/moved'])('a page at %s is an article', async (path) => {
    const [answer] = lines((await post(path)).body);
    expect((await app.inject(`/articles/${answer?.id}`)).json()).toMatchObject({ text: FR, outlet: 'La Gazette' });
  });
});

describe('what is not fetched', () => {
  test.each([
    ['/away', 403, '127.0.0.1 is not among the hosts'],
    ['/round', 502, 'redirects'],
    ['/nothing', 502, 'answers 404'],
    ['/bomb', 502, 'longer than 1000000 bytes'],
    ['/broken', 502, 'incorrect header check'],
  ])('%s: %i', async (path, status, detail) => {
    const response = await post(path);
    expect([response.statusCode, response.headers['content-type']]).toEqual([status, 'application/problem+json; charset=utf-8']);
    expect(response.json().detail).toContain(detail);
    expect(response.json().errors[0].path).toBe('url');
  });

  test('a server that says nothing is not waited for', async () => {
    await app.close();
    await start({ hosts: ['localhost'], addresses: ['127.0.0.1', '::1'], seconds: 0.2 });
    expect((await post('/silent')).json()).toMatchObject({ status: 502, detail: expect.stringContaining('did not answer') });
  });

  test('a private address, whatever the list says', async () => {
    await app.close();
    await start({ hosts: ['localhost', '127.0.0.1'] });
    for (const host of ['localhost', '127.0.0.1']) {
      const response = await app.inject({ method: 'POST', url: '/feeds', headers: { 'content-type': 'application/json' }, payload: JSON.stringify({ url: `http://${host}:${port}/rss` }) });
      expect(response.json()).toMatchObject({ status: 403, detail: `${host} is at a private address` });
    }
  });

  test('anything, unless hosts are listed', async () => {
    await app.close();
    await start({ hosts: [] });
    expect((await post('/rss')).json()).toMatchObject({ status: 403, detail: expect.stringContaining('FETCH_HOSTS') });
  });

  test('what is no page has a line of its own', async () => {
    expect(lines((await post('/image')).body).map(({ status }) => status)).toEqual([422]);
  });
});

test.each([
  ['https://news.example.org/rss', true],
  ['http://deep.news.example.org/', true],
  ['https://example.org/', false],
  ['https://notexample.org/', false],
  ['https://example.org.evil.example/', false],
  ['https://gazette.example:8443/x', true],
  ['https://GAZETTE.example/', true],
  ['https://user:word@gazette.example/', false],
  ['ftp://gazette.example/', false],
  ['file:///etc/passwd', false],
  ['gazette.example', false],
])('hosts gazette.example and *.example.org: %s %s', (url, may) => {
  expect(openFetcher({ hosts: ['gazette.example', '*.example.org'] }).allows(url)).toBe(may);
});

test('FETCH_HOSTS is a list of names', () => {
  expect(readConfig({}).fetchHosts).toEqual([]);
  expect(readConfig({ FETCH_HOSTS: 'Gazette.example, *.example.org' }).fetchHosts).toEqual(['gazette.example', '*.example.org']);
  expect(() => readConfig({ FETCH_HOSTS: 'https://gazette.example' })).toThrow(/^FETCH_HOSTS: must list host names/);
});

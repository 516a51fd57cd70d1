import { readdirSync, readFileSync } from 'node:fs';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildApp } from '../src/app.ts';
import type { Claim } from '../src/claim.ts';
import { openPool } from '../src/pool.ts';
import type { Store } from '../src/store/store.ts';
import { memoryStore } from './claims.ts';

const LIMIT = 4096;
let store: Store;
let app: FastifyInstance;
// threads are dear to start: one pool for all
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

const FR = 'La ministre Anne Lemaire a annoncé mardi que le port rouvrirait en mai. « Nous y travaillons », a-t-elle ajouté.';
const EN = 'Harbour master Tom Reed said on Monday that the port was open. "We are ready," he told reporters.';

const json = (url: string, body: unknown, method: 'POST' | 'PATCH' = 'POST') =>
  app.inject({ method, url, headers: { 'content-type': 'application/json' }, payload: typeof body === 'string' ? body : JSON.stringify(body) });
const text = (url: string, body: string | Buffer, type = 'text/plain') => app.inject({ method: 'POST', url, headers: { 'content-type': type }, payload: body });
const get = async (url: string) => (await app.inject(url)).json();

describe('an article comes in', () => {
  test('as JSON: 201, where it is, and its claims', async () => {
    const response = await json('/articles', { text: FR, outlet: 'La Gazette', published: '2024-02-15', author: null });
    expect(response.statusCode).toBe(201);
    const { claims, ...article } = response.json() as { id: string; claims: Claim[] } & Record<string, unknown>;
    expect(response.headers.location).toBe(`/articles/${article.id}`);
    expect(article).toMatchObject({ outlet: 'La Gazette', published: '2024-02-15', language: 'fr', detected: ['language'], author: null, claim_count: claims.length });
    expect(claims[0]).toMatchObject({ date: '2024-02-13', outlet: 'La Gazette', article_id: article.id, form: 'indirect' });
    expect(await get(`/articles/${article.id}/claims`)).toEqual({ items: claims, next: null });
    expect((await get(`/articles/${article.id}`)).text).toBe(FR);
    expect(await get(`/claims/${claims[1]?.id}`)).toEqual({ ...claims[1], printed_by: [], context: expect.objectContaining({ text: expect.stringContaining('Nous y travaillons') }) });
  });

  test('as plain text with its metadata in the query', async () => {
    const response = await text('/articles?outlet=La%20Gazette&published=2024-02-15', FR, 'text/plain; charset=UTF-8');
    expect(response.statusCode).toBe(201);
    // the same article, whichever way it comes
    expect((await json('/articles', { text: FR, outlet: 'La Gazette' })).statusCode).toBe(200);
  });

  test('as a web page, with what the page says of it', async () => {
    const page = `<html><head><meta property="og:site_name" content="La Gazette"><meta property="article:published_time" content="2024-02-15T08:00:00+01:00"></head><body><article><h1>Le port</h1><p>${FR}</p></article></body></html>`;
    const response = await text('/articles?author=A', page, 'text/html');
    expect(response.statusCode).toBe(201);
    const { id, claims, ...article } = response.json();
    expect(article).toMatchObject({ title: 'Le port', outlet: 'La Gazette', published: '2024-02-15T08:00:00+01:00', author: 'A' });
    expect(claims[0]).toMatchObject({ date: '2024-02-13', outlet: 'La Gazette' });
    expect((await get(`/articles/${id}`)).text).toBe(FR);
    expect((await text('/articles', Buffer.from(page, 'latin1'), 'text/html; charset=iso-8859-1')).json().id).toBe(id);
    expect((await text('/extract?outlet=X', page, 'text/html')).json()).toMatchObject({ outlet: 'X' });
  });

  test('again: 200 with what is stored, and what differs', async () => {
    const first = (await json('/articles', { text: FR, outlet: 'X', published: '2024-02-15' })).json();
    const again = await json('/articles', { text: FR, outlet: 'X', published: '2023', author: 'A', title: null });
    expect(again.statusCode).toBe(200);
    expect(again.json()).toEqual({ ...first, differs: ['author', 'published'] });
    expect((await json('/articles', { text: FR, outlet: 'Y' })).statusCode).toBe(201);
  });

  test('twice at once: stored once', async () => {
    const codes = (await Promise.all([1, 2, 3].map(() => json('/articles', { text: FR })))).map(({ statusCode }) => statusCode);
    expect(codes.sort()).toEqual([200, 200, 201]);
  });

  test('to be read only: the same claims, and nothing is stored', async () => {
    const { claims, id } = (await json('/extract', { text: EN, published: '2024-02-15' })).json();
    expect((await get('/articles')).items).toEqual([]);
    const stored = (await json('/articles', { text: EN, published: '2024-02-15' })).json();
    expect(stored.id).toBe(id);
    expect(stored.claims.map((claim: Claim) => claim.id)).toEqual(claims.map((claim: Claim) => claim.id));
  });
});

describe('an article is corrected', () => {
  test('its claims are dated anew and keep their ids', async () => {
    const { id, claims } = (await json('/articles', { text: FR, published: '2024-02-15' })).json();
    const response = await json(`/articles/${id}`, { published: '2024-03-01', outlet: 'X' }, 'PATCH');
    expect(response.statusCode).toBe(200);
    const corrected = response.json();
    expect(corrected).toMatchObject({ id, published: '2024-03-01', outlet: 'X' });
    expect(corrected.claims.map((claim: Claim) => claim.id)).toEqual(claims.map((claim: Claim) => claim.id));
    expect(corrected.claims[0].date).toBe('2024-02-27');
    expect((await get('/claims?outlet=x&from=2024-02-27&to=2024-02-27')).items.map((claim: Claim) => claim.id)).toContain(claims[0].id);
  });

  test('null takes a correction back', async () => {
    const { id } = (await json('/articles', { text: `4 septembre 2023\n\n${FR}` })).json();
    expect((await json(`/articles/${id}`, { published: '2020', author: 'A' }, 'PATCH')).json()).toMatchObject({ published: '2020', author: 'A' });
    expect((await json(`/articles/${id}`, { published: null, author: null }, 'PATCH')).json()).toMatchObject({ published: '2023-09-04', author: null });
  });

  test('and forgotten', async () => {
    const { id } = (await json('/articles', { text: FR })).json();
    expect((await app.inject({ method: 'DELETE', url: `/articles/${id}` })).statusCode).toBe(204);
    expect((await app.inject(`/articles/${id}`)).statusCode).toBe(404);
    expect((await get('/claims')).items).toEqual([]);
  });
});

describe('the examples', () => {
  beforeEach(async () => {
    for (const file of readdirSync('examples')) expect((await text('/articles', readFileSync(`examples/${file}`))).statusCode, file).toBe(201);
  });

  test('say who said what, when, in which outlet', async () => {
    const { items, matched_actors } = await get('/claims?speaker=Kirby&sort=date');
    expect(matched_actors).toEqual([{ id: 'john-kirby', name: 'John Kirby' }]);
    expect(items.length).toBeGreaterThanOrEqual(5);
    expect(new Set(items.map((claim: Claim) => claim.outlet))).toEqual(new Set(['La Gazette', 'The Evening Ledger']));
    for (const claim of items) expect(claim.speakers[0]).toMatchObject({ id: 'john-kirby', actor_name: 'John Kirby' });
    expect((await get('/claims?speaker=john-kirby&sort=date')).items).toEqual(items);
    expect((await get('/claims?speaker=John%20Kirby&sort=date')).items).toEqual(items);
  });

  test('a page at a time', async () => {
    const all = (await get('/claims?limit=200')).items;
    const seen: Claim[] = [];
    for (let url: string | null = '/claims?limit=4'; url; ) {
      const { items, next }: { items: Claim[]; next: string | null } = await get(url);
      seen.push(...items);
      url = next && `/claims?limit=4&cursor=${next}`;
    }
    expect(seen).toEqual(all);
  });

  test('are counted by speaker, topic and outlet', async () => {
    const speakers = (await get('/speakers?limit=3')).items;
    expect(speakers).toHaveLength(3);
    expect(speakers[0].claims).toBeGreaterThanOrEqual(speakers[1].claims);
    const topics = (await get('/topics')).items;
    expect(topics.find(({ id }: { id: string }) => id === 'arms-trade')).toMatchObject({ parent: 'weapons', depth: 2, names: { fr: expect.any(String) } });
    expect((await get('/claims?topic=weapons')).items.length).toBeGreaterThanOrEqual((await get('/claims?topic=arms-trade')).items.length);
    expect((await get('/outlets')).items.map(({ name }: { name: string }) => name)).toContain('La Gazette');
  });
});

describe('every error is a problem that says what was wrong', () => {
  const cases: [name: string, request: InjectOptions, status: number, path?: string][] = [
    ['an unknown parameter', { url: '/claims?speeker=Kirby' }, 400, 'speeker'],
    ['an unknown parameter where there are none', { url: '/topics?x=1' }, 400, 'x'],
    ['a bad date', { url: '/claims?from=yesterday' }, 400, 'from'],
    ['a day that does not exist', { url: '/claims?to=2023-02-30' }, 400, 'to'],
    ['dates the wrong way round', { url: '/claims?from=2024&to=2023' }, 400, 'from'],
    ['a bad cursor', { url: '/claims?cursor=abc' }, 400, 'cursor'],
    ['a bad limit', { url: '/claims?limit=0' }, 400, 'limit'],
    ['a form that is none', { url: '/claims?form=loud' }, 400, 'form'],
    ['an act that is none', { url: '/claims?act=sing' }, 400, 'act'],
    ['a language without a pack', { url: '/claims?language=de' }, 400, 'language'],
    ['a confidence above one', { url: '/claims?min_confidence=2' }, 400, 'min_confidence'],
    ['a search without words', { url: '/claims?q=%22%22' }, 400, 'q'],
    ['a parameter given twice', { url: '/claims?sort=date&sort=date' }, 400, 'sort'],
    ['one of several values that is none', { url: '/claims?form=direct&form=loud' }, 400, 'form'],
    ['relevance without words', { url: '/claims?sort=-relevance' }, 400, 'sort'],
    ['a format that is none', { url: '/claims.xlsx' }, 400, 'format'],
    ['a bad cursor of an export', { url: '/claims.ndjson?cursor=abc' }, 400, 'cursor'],
    ['no format that is taken', { url: '/claims', headers: { accept: 'image/png' } }, 406],
    ['an interval that is none', { url: '/claims/timeline?interval=decade' }, 400, 'interval'],
    ['a count of what is not counted', { url: '/claims/facets?by=mood' }, 400, 'by'],
    ['a path that does not exist', { url: '/nothing' }, 404],
    ['an article that does not exist', { url: '/articles/x' }, 404],
    ['the claims of an article that does not exist', { url: '/articles/x/claims' }, 404],
    ['a claim that does not exist', { url: '/claims/x' }, 404],
    ['forgetting an article that does not exist', { method: 'DELETE', url: '/articles/x' }, 404],
    ['a broken escape', { url: '/claims/%zz' }, 400],
    ['a method that the path does not have', { method: 'PUT', url: '/claims', payload: 'x', headers: { 'content-type': 'image/png' } }, 405],
    ['a post without a body', { method: 'POST', url: '/articles' }, 415],
    ['a body of another type', { method: 'POST', url: '/articles', payload: '<p>', headers: { 'content-type': 'text/xml' } }, 415],
    ['text in another charset', { method: 'POST', url: '/articles', payload: FR, headers: { 'content-type': 'text/plain; charset=iso-8859-1' } }, 415],
    ['a page in a charset that is none', { method: 'POST', url: '/articles', payload: '<p>', headers: { 'content-type': 'text/html; charset=klingon' } }, 415],
    ['a page that is not in its charset', { method: 'POST', url: '/articles', payload: Buffer.from([0xe9]), headers: { 'content-type': 'text/html; charset=utf-8' } }, 400, 'text'],
    ['a page without an article', { method: 'POST', url: '/articles', payload: '<p></p>', headers: { 'content-type': 'text/html' } }, 400, 'text'],
    ['a page in JSON', { method: 'POST', url: '/articles', payload: { html: '<p>le port</p>' } }, 400, 'html'],
    ['text that is not UTF-8', { method: 'POST', url: '/articles', payload: Buffer.from([0xe9]), headers: { 'content-type': 'text/plain' } }, 400, 'text'],
    ['JSON that is not UTF-8', { method: 'POST', url: '/articles', payload: Buffer.from([0x22, 0xe9, 0x22]), headers: { 'content-type': 'application/json' } }, 400, 'text'],
    ['JSON that is none', { method: 'POST', url: '/articles', payload: '{"text":', headers: { 'content-type': 'application/json' } }, 400, 'body'],
    ['JSON that is no object', { method: 'POST', url: '/articles', payload: '[]', headers: { 'content-type': 'application/json' } }, 400, 'body'],
    ['a JSON string for an article', { method: 'POST', url: '/articles', payload: '"le port est dans la ville"', headers: { 'content-type': 'application/json' } }, 400, 'body'],
    ['an article without text', { method: 'POST', url: '/articles', payload: { title: 'x' } }, 400, 'text'],
    ['an empty text', { method: 'POST', url: '/articles', payload: { text: ' \n' } }, 400, 'text'],
    ['an empty plain text', { method: 'POST', url: '/articles', payload: '', headers: { 'content-type': 'text/plain' } }, 400, 'text'],
    ['half a surrogate pair', { method: 'POST', url: '/articles', payload: '{"text":"le \\ud800 port"}', headers: { 'content-type': 'application/json' } }, 400, 'text'],
    ['a field that does not exist', { method: 'POST', url: '/articles', payload: { text: FR, txet: 1 } }, 400, 'txet'],
    ['a field of the wrong type', { method: 'POST', url: '/articles', payload: { text: FR, title: 5 } }, 400, 'title'],
    ['a publication date that is none', { method: 'POST', url: '/articles', payload: { text: FR, published: 'lundi' } }, 400, 'published'],
    ['a URL that is none', { method: 'POST', url: '/articles', payload: { text: FR, url: 'javascript:1' } }, 400, 'url'],
    ['metadata beside a JSON body', { method: 'POST', url: '/articles?outlet=X', payload: { text: FR } }, 400, 'outlet'],
    ['a text that is too long', { method: 'POST', url: '/articles', payload: { text: 'a '.repeat(LIMIT) } }, 413, 'text'],
    ['a plain text that is too long in bytes', { method: 'POST', url: '/articles', payload: 'é'.repeat(LIMIT / 2 + 1), headers: { 'content-type': 'text/plain' } }, 413, 'text'],
    ['a body far too long', { method: 'POST', url: '/articles', payload: 'a'.repeat(200_000), headers: { 'content-type': 'text/plain' } }, 413],
    ['a text in no supported language', { method: 'POST', url: '/articles', payload: { text: 'Der Minister sagte, dass der Hafen im Mai wieder öffnen werde.' } }, 422, 'language'],
    ['an empty correction', { method: 'PATCH', url: '/articles/x', payload: {} }, 400, 'body'],
    ['a correction of the text', { method: 'PATCH', url: '/articles/x', payload: { text: 'x' } }, 400, 'text'],
    ['a correction of nothing', { method: 'PATCH', url: '/articles/x', payload: { title: 'x' } }, 404],
  ];
  test.each(cases)('%s', async (_, request, status, path) => {
    const response = await app.inject(request);
    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
    const problem = response.json();
    expect(problem).toMatchObject({ type: 'about:blank', status, title: expect.any(String), detail: expect.stringMatching(/./) });
    if (path !== undefined) {
      expect(problem.errors.map((error: { path: string }) => error.path)).toContain(path);
      expect(problem.errors.every((error: { message: string }) => error.message !== '')).toBe(true);
    }
    if (status === 405) expect(response.headers.allow).toBe('GET, HEAD');
    expect((await get('/articles')).items).toEqual([]);
  });

  test('a text of exactly the limit is taken, in JSON with every character escaped too', async () => {
    const words = `Le ministre a dit que la paix est proche. ${'É'.repeat((LIMIT - 42) / 2)}`;
    expect(Buffer.byteLength(words)).toBe(LIMIT);
    const escaped = `{"text":"${[...words].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"}`;
    expect((await json('/articles', escaped)).statusCode).toBe(201);
    expect((await text('/articles', words)).statusCode).toBe(200);
  });

  test('a failure of the server says nothing of the inside', async () => {
    const broken = await buildApp({ store: { ...store, claimsAsJson: () => Promise.reject(new Error('SECRET')), check: () => Promise.reject(new Error('SECRET')) }, textLimit: LIMIT });
    for (const [url, status] of [['/claims', 500], ['/health', 503]] as const) {
      const response = await broken.inject(url);
      expect(response.statusCode).toBe(status);
      expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(response.body).not.toContain('SECRET');
    }
    await broken.close();
  });
});

test('the server is healthy, and its root leads to the documentation', async () => {
  expect(await get('/health')).toMatchObject({ status: 'ok' });
  expect((await app.inject('/')).headers.location).toBe('/docs');
  expect((await app.inject('/docs/')).statusCode).toBe(200);
});

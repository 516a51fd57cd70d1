import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildApp } from '../src/app.ts';
import type { Claim } from '../src/claim.ts';
import { openPool } from '../src/pool.ts';
import { openDatabase } from '../src/store/database.ts';
import { type Store, sqliteStore } from '../src/store/store.ts';
import { article, claim, memoryStore } from './claims.ts';

const WIRE = `Le ministre de la Mer, Paul Ardant, a annoncé lundi que le port de Saint-Aubin rouvrirait en mai après dix mois de travaux. « Nous avons tenu les délais », a-t-il déclaré devant les élus de la région. Les pêcheurs ont salué cette annonce. « Nous attendions ce jour depuis longtemps », a dit leur présidente, Jeanne Morel. Le coût des travaux s'élève à douze millions d'euros, selon la préfecture.`;
const OWN = `Notre correspondante a rencontré les habitants du quartier. « Personne ne nous a demandé notre avis », a regretté le restaurateur Marc Lenoir.`;
const OTHER = `La mairie de Valmont a présenté son budget hier. « Il n'y aura pas de nouvel impôt », a promis la maire, Sophie Tellier, devant le conseil réuni en séance publique à la salle des fêtes.`;

const pool = openPool({ size: 1 });
afterAll(() => pool.close());
let store: Store;
let app: FastifyInstance;
beforeEach(async () => {
  store = memoryStore();
  app = await buildApp({ store, textLimit: 10_000, pool });
});
afterEach(async () => {
  await app.close();
  await store.close();
});

interface Posted {
  id: string;
  claims: Claim[];
  duplicate_of: string | null;
  shared_with: string | null;
  shared_text: number | null;
}
const post = async (text: string, outlet: string, published = '2024-02-15') =>
  (await app.inject({ method: 'POST', url: '/articles', payload: { text, outlet, published, language: 'fr' } })).json() as Posted;
const get = async (url: string) => (await app.inject(url)).json();
const texts = async (query: string) => ((await get(`/claims?sort=date&${query}`)).items as Claim[]).map(({ text, outlet }) => `${outlet}: ${text}`);

describe('a wire in several outlets', () => {
  test('is told by its articles: the first print, and how much of the text it is', async () => {
    const first = await post(WIRE, 'A');
    const again = await post(`${WIRE} (avec notre rédaction)`, 'B');
    const longer = await post(`${OWN} ${WIRE}`, 'C');
    const other = await post(OTHER, 'D');
    expect(first).toMatchObject({ duplicate_of: null, shared_with: null, shared_text: null });
    expect(again).toMatchObject({ duplicate_of: first.id, shared_with: first.id });
    expect(again.shared_text).toBeGreaterThan(0.9);
    expect(longer).toMatchObject({ duplicate_of: null, shared_with: first.id });
    expect(longer.shared_text).toBeGreaterThan(0.6);
    expect(longer.shared_text).toBeLessThan(0.8);
    expect(other).toMatchObject({ duplicate_of: null, shared_with: null, shared_text: null });
    expect((await get('/articles')).items.map(({ duplicate_of }: Posted) => duplicate_of).filter(Boolean)).toEqual([first.id]);
  });

  test('has each of its statements once when asked so, and what an outlet adds as well', async () => {
    const first = await post(WIRE, 'A');
    await post(WIRE.replace('dix mois', 'onze mois'), 'B');
    await post(`${OWN} ${WIRE}`, 'C');
    await post(OTHER, 'D');
    const all = await texts('limit=200');
    const once = await texts('limit=200&distinct=wire');
    expect(all.length).toBe(3 * first.claims.length + 2);
    expect(once.length).toBe(first.claims.length + 2);
    expect(once.filter((text) => text.startsWith('A: ')).length).toBe(first.claims.length);
    expect(once.filter((text) => text.startsWith('B: '))).toEqual([]);
    expect(once.filter((text) => text.startsWith('C: '))).toEqual(["C: Personne ne nous a demandé notre avis"]);
    // among the prints asked for, the first
    expect((await texts('distinct=wire&outlet=B')).length).toBe(first.claims.length);
    expect(await texts('distinct=wire&outlet=B&outlet=C&q=délais')).toEqual(['B: Nous avons tenu les délais']);
    expect(await texts('distinct=wire&not_outlet=A&speaker=Morel')).toEqual(['B: Nous attendions ce jour depuis longtemps']);
    // counts are of the same claims
    for (const sort of ['date', '-date', 'confidence', '-confidence']) expect((await get(`/claims?limit=200&distinct=wire&sort=${sort}`)).items.length).toBe(once.length);
    expect((await get('/claims?q=délais&distinct=wire&sort=-relevance')).items.length).toBe(1);
    expect(await get('/claims/facets?distinct=wire')).toMatchObject({ total: once.length });
    expect((await get('/claims/facets?distinct=wire&speaker=Morel')).facets.outlet).toEqual([{ value: 'a', name: 'A', claims: 1 }]);
    expect(await get('/claims/timeline?distinct=wire&interval=month')).toMatchObject({ total: once.length });
  });

  test('pages hold each statement once', async () => {
    for (const outlet of ['A', 'B', 'C', 'D', 'E']) await post(WIRE, outlet);
    const seen: string[] = [];
    let url = '/claims?distinct=wire&limit=2&sort=-date';
    for (;;) {
      const { items, next } = await get(url);
      seen.push(...items.map(({ text }: Claim) => text));
      if (next === null) break;
      url = `/claims?distinct=wire&limit=2&sort=-date&cursor=${encodeURIComponent(next)}`;
    }
    expect(seen.length).toBeGreaterThan(2);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('a claim tells who else prints it', async () => {
    const [a, b] = [await post(WIRE, 'A', '2024-02-14'), await post(WIRE, 'B')];
    const of = (posted: Posted) => (posted.claims.find(({ text }) => text.includes('délais')) as Claim).id;
    expect((await get(`/claims/${of(a)}`)).printed_by).toEqual([{ id: of(b), article_id: b.id, outlet: 'B', published: '2024-02-15' }]);
    expect((await get(`/claims/${of(b)}`)).printed_by).toEqual([{ id: of(a), article_id: a.id, outlet: 'A', published: '2024-02-14' }]);
  });

  test('the same words of somebody else are another statement', async () => {
    await post(WIRE, 'A');
    await post(WIRE.replace('Jeanne Morel', 'Claire Vasseur'), 'B');
    expect(await texts('distinct=wire&q=attendions')).toHaveLength(2);
  });

  test('when the first print goes, the next one is first', async () => {
    const [a, b, c] = [await post(WIRE, 'A'), await post(WIRE, 'B'), await post(WIRE, 'C')];
    await app.inject({ method: 'DELETE', url: `/articles/${a.id}` });
    expect(await get(`/articles/${b.id}`)).toMatchObject({ duplicate_of: null, shared_with: null });
    expect(await get(`/articles/${c.id}`)).toMatchObject({ duplicate_of: b.id, shared_with: b.id, shared_text: 1 });
    expect((await texts('distinct=wire')).every((text) => text.startsWith('B: '))).toBe(true);
    // and it stays so when an article is read again
    await app.inject({ method: 'PATCH', url: `/articles/${b.id}`, payload: { author: 'X' } });
    expect(await get(`/articles/${c.id}`)).toMatchObject({ duplicate_of: b.id });
    expect((await texts('distinct=wire&limit=200')).length).toBe(b.claims.length);
  });

  test('prints that come in one batch know each other', async () => {
    const body = ['A', 'B', 'C'].map((outlet) => JSON.stringify({ text: WIRE, outlet, language: 'fr' })).join('\n');
    await app.inject({ method: 'POST', url: '/articles/batch', headers: { 'content-type': 'application/x-ndjson' }, payload: body });
    const { items } = await get('/articles');
    expect(items.filter(({ duplicate_of }: Posted) => duplicate_of !== null).length).toBe(2);
    expect(new Set((await texts('distinct=wire')).map((text) => text[0])).size).toBe(1);
  });
});

test('articles of a database from before are compared when it is opened', async () => {
  const sqlite = openDatabase(':memory:');
  const before = sqliteStore(sqlite);
  for (const outlet of ['A', 'B']) await before.add(article(outlet, { outlet, text: WIRE }), [claim(outlet, 1, { text: 'Nous avons tenu les délais' })]);
  for (const table of ['article_band', 'claim_wire']) sqlite.exec(`DELETE FROM ${table}`);
  sqlite.exec('UPDATE article SET duplicate_of = NULL, shared_with = NULL, shared_text = NULL');
  const now = sqliteStore(sqlite);
  expect(await now.article('B')).toMatchObject({ duplicate_of: 'A', shared_text: 1 });
  expect((await now.claims({ distinct: 'wire' }, { sort: 'date', limit: 10 })).items.map(({ id }) => id)).toEqual(['A-1']);
});

test('distinct takes wire only', async () => {
  expect((await get('/claims?distinct=text')).errors[0].path).toBe('distinct');
});

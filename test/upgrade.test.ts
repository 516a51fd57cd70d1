/** What another version left behind is brought up to date in the background, and comes to what one that begins afresh would have. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Seed } from '../src/actors/seed.ts';
import { buildApp } from '../src/app.ts';
import type { Claim } from '../src/claim.ts';
import { openPool } from '../src/pool.ts';
import { openDatabase } from '../src/store/database.ts';
import { type NewArticle, type Store, sqliteStore, Unready } from '../src/store/store.ts';
import { article, claim, speaker } from './claims.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upgrade-'));
  file = join(folder, 'a.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const before: Seed[] = [
  { id: 'norvik', kind: 'organisation', names: { en: ['Norvik'], fr: ['Norvik'] } },
  { id: 'sea-ministry', kind: 'organisation', names: { en: ['Sea Ministry'], fr: ['Ministère de la Mer'] } },
  { id: 'tomas-vell', kind: 'person', names: { en: ['Tomas Vell'], fr: ['Thomas Velle'] }, gender: 'm' },
];
const after: Seed[] = [
  { id: 'norvik', kind: 'organisation', names: { en: ['Norvik'], fr: ['Norvik', 'Norvique'] } },
  { id: 'lena-b', kind: 'person', names: { en: ['Lena Brandvik'], fr: ['Léna Brandvick'] }, gender: 'f', roles: [{ title: { fr: 'ministre', en: 'minister' }, at: 'norvik' }] },
  { id: 'oda-strand', kind: 'person', names: { en: ['Oda Strand'], fr: ['Oda Strand'] } },
];

const WHO = [
  ['Lena Brandvik'], ['Léna Brandvick'], ['Brandvik'], ['Oda Strand'], ['Strand'], ['Tomas Vell'], ['Vell'], ['Henrik Solbakken'], ['Henrik Solbaken'],
  ['Per Holm', 'ministre norvégien'], ['Per Holm', 'professeur'], ['Per Holm', 'joueur de football'], ['Norvique'], ['Norvik'], ['Anna Lund'], ['ANNA LUND'],
] as const;
/** The article of a number: somebody speaks of somebody else. */
function made(n: number): { article: NewArticle; claims: Claim[] } {
  const [name, role = null] = WHO[n % WHO.length] as readonly [string, string?];
  const [about] = WHO[(n * 7 + 3) % WHO.length] as readonly [string];
  const kind = /^Nor/.test(name) ? 'organisation' : 'person';
  const text = `${name} parle de ${about}, dit le numéro ${n}.`;
  const id = `a${n}`;
  const told = { id: about.toLowerCase().replaceAll(' ', '-'), name: about, kind: 'person' as const, mention: { text: about, start: name.length + 10, end: name.length + 10 + about.length } };
  return {
    article: article(id, { text, outlet: n % 3 ? 'La Gazette' : 'The Ledger' }),
    claims: [
      claim(id, 0, { text, speakers: [speaker(name, { role, kind })], about: /^Nor/.test(about) ? [] : [told] }),
      claim(id, 1, { text, speakers: [speaker(name, { role, kind })] }),
    ],
  };
}
const fill = (store: Store, from: number, to: number) => store.addAll(Array.from({ length: to - from }, (_, i) => made(from + i)));
const by = { who: 'claire', why: null };

/** Everything that is told of claims and actors. */
async function all(store: Store) {
  const { items } = await store.claims({}, { sort: 'date', limit: 500 });
  const actors = await store.actors({}, { limit: 200 });
  const profiles = await Promise.all(actors.items.map(({ id }) => store.actor(id)));
  return {
    claims: items,
    actors: profiles.map((actor) => actor && { ...actor, co_mentioned: [], outlets: [] }),
    speakers: (await store.speakers({ sort: '-claims', limit: 200 })).items,
    facets: await Promise.all(
      (['speaker', 'outlet', 'form', 'date'] as const).map(async (by) => {
        const { facets } = await store.facets({}, [by], 50);
        return (facets[by] ?? []).map((facet) => JSON.stringify(facet)).sort();
      }),
    ),
  };
}
const N = 64;

describe('other data', () => {
  const open = (seeds: readonly Seed[], soon = 0) => sqliteStore(openDatabase(file), seeds, { soon, part: 0 });

  test('stopped in the middle, with articles and decisions in between, it comes to what a new database would have', async () => {
    let store = open(before);
    await fill(store, 0, N);
    await store.mergeActors('henrik-solbakken', ['anna-lund'], by);
    await store.close();

    store = open(after);
    expect(await store.upgrading()).toEqual({ what: 'articles', done: 0, total: N });
    // it answers with what it has
    expect((await store.claims({ speaker: 'Henrik Solbakken' }, { sort: 'date', limit: 99 })).items).toHaveLength(4 * 2 * 4);
    for (let n = 0; n < 3; n++) expect(await store.upgrade()).toBe(true);
    expect(await store.upgrading()).toEqual({ what: 'articles', done: 24, total: N });
    await fill(store, N, N + 16);
    await store.remove('a20');
    await store.splitActor('oda-strand', { names: ['Strand'], into: { name: 'Oda Strand (another)' } }, by);
    await store.patchActor('norvik', { country: null, gender: null, name: 'Norvik AS' }, by);
    await store.close();

    store = open(after);
    expect(await store.upgrading()).toMatchObject({ what: 'articles', done: 23 });
    const seen = new Set<string>();
    while (await store.upgrade()) seen.add((await store.upgrading())?.what ?? 'nothing');
    expect([...seen]).toEqual(['articles', 'actors', 'nothing']);
    expect(await store.upgrading()).toBeNull();
    const upgraded = await all(store);
    await store.close();

    const fresh = sqliteStore(openDatabase(':memory:'), after);
    await fill(fresh, 0, N);
    await fresh.mergeActors('henrik-solbakken', ['anna-lund'], by);
    await fill(fresh, N, N + 16);
    await fresh.remove('a20');
    await fresh.splitActor('oda-strand', { names: ['Strand'], into: { name: 'Oda Strand (another)' } }, by);
    await fresh.patchActor('norvik', { country: null, gender: null, name: 'Norvik AS' }, by);
    const expected = await all(fresh);
    await fresh.close();
    expect(upgraded).toEqual(expected);
    // the data made a difference, and so did the people
    const of = (name: string) => expected.claims.find((one) => one.speakers[0]?.name === name)?.speakers[0]?.id;
    expect([of('Léna Brandvick'), of('Strand'), of('Anna Lund'), of('Tomas Vell')]).toEqual(['lena-b', expect.stringMatching(/-s\d$/), 'henrik-solbaken', 'tomas-vell']);
  });

  test('what stays as it is is not written again', async () => {
    const store = open(after);
    await fill(store, 0, N);
    await store.close();
    const db = openDatabase(file);
    db.prepare("UPDATE registry SET version = 'another'").run();
    const again = sqliteStore(db, after, { soon: 0, part: 0 });
    const claims = db.prepare('SELECT count(*) FROM claim').pluck().get();
    db.exec(`CREATE TABLE written (n); CREATE TRIGGER claims_written AFTER UPDATE ON claim BEGIN INSERT INTO written VALUES (new.seq); END;
      CREATE TRIGGER met_written AFTER INSERT ON actor_met BEGIN INSERT INTO written VALUES (new.article); END`);
    while (await again.upgrade());
    expect(claims).toBe(2 * N);
    expect(db.prepare('SELECT count(*) FROM written').pluck().get()).toBe(0);
    await again.close();
  });

  test('who is one stays one when the article that named the one first is gone', async () => {
    const store = open(before);
    const add = (id: string, name: string) => store.add(article(id), [claim(id, 0, { speakers: [speaker(name)] })]);
    await add('a', 'Henrik Solbaken');
    await add('b', 'Henrik Solbakken');
    await add('c', 'Henrik Solbaken');
    await store.remove('a');
    await store.close();
    const again = open(after);
    while (await again.upgrade());
    const ids = await Promise.all(['b-0', 'c-0'].map(async (id) => (await again.claim(id))?.speakers[0]?.id));
    expect(ids).toEqual(['henrik-solbakken', 'henrik-solbakken']);
    await again.close();
  });

  test('a few articles are done at once', async () => {
    const store = open(before);
    await fill(store, 0, 5);
    await store.close();
    const again = open(after, 5);
    expect(await again.upgrading()).toBeNull();
    expect((await again.claim('a1-0'))?.speakers[0]?.id).toBe('lena-b');
    await again.close();
  });
});

describe('a decision about many articles', () => {
  const MANY = 160;
  const fillWith = (store: Store) =>
    store.addAll(Array.from({ length: MANY }, (_, n) => ({ article: article(`p${n}`), claims: [claim(`p${n}`, 0, { speakers: [speaker(n % 2 ? 'Per Dahl' : 'Per Dahle')] })] })));
  const split = (store: Store) => store.splitActor('per-dahl', { names: ['Per Dahl'], into: { name: 'Per Dahl (another)' } }, by);
  const whos = async (store: Store) => (await store.claims({}, { sort: 'date', limit: 200 })).items.map(({ id, speakers }) => [id, speakers[0]?.id]);

  test('lets others write in between', async () => {
    const store = sqliteStore(openDatabase(file), []);
    await fillWith(store);
    const order: string[] = [];
    await Promise.all([split(store).then(() => order.push('split')), ...[0, 1].map((n) => store.add(article(`new${n}`), []).then(() => order.push('new')))]);
    expect(order).toEqual(['new', 'new', 'split']);
    await store.close();
  });

  test('is carried out when the database is opened again, should the process have ended', async () => {
    const store = sqliteStore(openDatabase(file), []);
    await fillWith(store);
    const cut = split(store).then(
      () => 'carried out',
      () => 'cut short',
    );
    await expect.poll(() => store.decisions('per-dahl'), { interval: 1 }).toHaveLength(1);
    await store.close();
    expect(await cut).toBe('cut short');
    const again = sqliteStore(openDatabase(file), [], { soon: 0 });
    expect(await again.upgrading()).toMatchObject({ what: 'articles', total: MANY });
    while (await again.upgrade());
    const found = await whos(again);
    await again.close();
    const whole = sqliteStore(openDatabase(':memory:'), []);
    await fillWith(whole);
    const { into } = await split(whole);
    expect(found).toEqual(await whos(whole));
    expect(found.filter(([, id]) => id === into)).toHaveLength(MANY / 2);
    await whole.close();
  });
});

describe('another index', () => {
  const old = () => {
    const db = openDatabase(file);
    db.pragma('user_version = 1');
    return sqliteStore(db, after, { soon: 0, part: 0 });
  };

  test('cannot be asked before all claims are in it; writing goes on', async () => {
    const first = sqliteStore(openDatabase(file), after);
    await fill(first, 0, N);
    await first.review('a5-0', { kind: 'reject', fields: {}, who: 'claire', why: null });
    await first.close();
    const store = old();
    expect(await store.upgrading()).toEqual({ what: 'index', done: 0, total: N });
    await expect(store.claims({}, { sort: 'date', limit: 5 })).rejects.toThrow(Unready);
    await expect(store.actor('lena-b')).rejects.toThrow(Unready);
    await expect(store.patchActor('norvik', { name: 'X' }, by)).rejects.toThrow(Unready);
    expect(await store.decisions('norvik')).toEqual([]);
    // of what is not indexed yet, and of what is new
    await fill(store, N, N + 4);
    await store.remove('a2');
    await store.remove(`a${N + 1}`);
    await store.review('a7-1', { kind: 'reject', fields: {}, who: 'claire', why: null });
    expect((await store.claim('a7-1'))?.review?.state).toBe('rejected');
    while (await store.upgrade());
    const indexed = await all(store);
    await store.close();

    const fresh = sqliteStore(openDatabase(':memory:'), after);
    await fill(fresh, 0, N + 4);
    for (const id of ['a2', `a${N + 1}`]) await fresh.remove(id);
    for (const id of ['a5-0', 'a7-1']) await fresh.review(id, { kind: 'reject', fields: {}, who: 'claire', why: null });
    const expected = await all(fresh);
    await fresh.close();
    const timeless = (claims: readonly Claim[]) => claims.map(({ review: _, ...rest }) => rest);
    expect({ ...indexed, claims: timeless(indexed.claims) }).toEqual({ ...expected, claims: timeless(expected.claims) });
  });

  test('over HTTP: 503 says when to come back and why, and health how far it is', async () => {
    const first = sqliteStore(openDatabase(file), after);
    await fill(first, 0, N);
    await first.close();
    const store = old();
    // held back until it was asked
    let goOn = () => {};
    const held = new Promise<void>((done) => {
      goOn = done;
    });
    const pool = openPool({ size: 1 });
    const app = await buildApp({ store: { ...store, upgrade: () => held.then(() => store.upgrade()) }, textLimit: 4096, pool });
    await app.ready();
    for (const url of ['/claims', '/claims/facets', '/claims/timeline', '/claims.ndjson', '/claims.atom', '/actors', '/actors/lena-b', '/speakers', '/outlets', '/topics']) {
      const { statusCode, headers, body } = await app.inject(url);
      expect([statusCode, headers['retry-after'], headers['content-type']], url).toEqual([503, '10', 'application/problem+json; charset=utf-8']);
      expect(JSON.parse(body).detail).toContain(`those of 0 of ${N} articles are`);
    }
    expect((await app.inject('/claims/a1-0')).statusCode).toBe(200);
    expect((await app.inject('/articles/a1')).statusCode).toBe(200);
    expect((await app.inject('/health')).json()).toMatchObject({ status: 'ok', upgrading: { what: 'index', done: 0, total: N } });
    goOn();
    await expect.poll(async () => (await app.inject('/health')).json().upgrading).toBeNull();
    expect((await app.inject('/claims')).statusCode).toBe(200);
    await app.close();
    await pool.close();
    await store.close();
  });
});

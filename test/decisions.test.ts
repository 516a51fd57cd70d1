import type Sqlite from 'better-sqlite3';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Seed } from '../src/actors/seed.ts';
import { buildApp } from '../src/app.ts';
import type { Claim } from '../src/claim.ts';
import { reextract } from '../src/ingest.ts';
import { openPool } from '../src/pool.ts';
import { openDatabase } from '../src/store/database.ts';
import { type Store, sqliteStore } from '../src/store/store.ts';

const SEEDS: Seed[] = [
  { id: 'norway', kind: 'place', names: { en: ['Norway'], fr: ['Norvège'] } },
  { id: 'oslo-harbour', kind: 'organisation', names: { en: ['Oslo Harbour'] }, country: 'norway' },
  { id: 'liv-berg', kind: 'person', names: { en: ['Liv Berg'] }, gender: 'f', country: 'norway', roles: [{ title: { fr: 'ministre', en: 'minister' }, at: 'norway', from: '2020' }] },
];
const pool = openPool({ size: 1, alone: 100_000 });
afterAll(() => pool.close());
let db: Sqlite.Database;
let store: Store;
let app: FastifyInstance;
/** What the articles are called here, by id. */
const names = new Map<string, string>();
const open = async (seeds: readonly Seed[]) => {
  store = sqliteStore(db, seeds);
  app = await buildApp({ store, textLimit: 4096, pool });
};
beforeEach(async () => {
  names.clear();
  db = openDatabase(':memory:');
  await open(SEEDS);
});
afterEach(async () => {
  await app.close();
  await store.close();
});

const send = (method: 'POST' | 'PATCH' | 'DELETE', url: string, body?: unknown) =>
  app.inject({ method, url, ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, payload: JSON.stringify(body) }) });
const get = async (url: string) => (await app.inject(url)).json();
const BY = { who: 'claire', why: 'knows them' };
const decide = async (method: 'POST' | 'PATCH', url: string, body: object) => {
  const response = await send(method, url, { ...BY, ...body });
  if (response.statusCode !== 200) throw new Error(`${response.statusCode} ${response.body}`);
  return response.json().decision.id as number;
};
const merge = (into: string, ...from: string[]) => decide('POST', `/actors/${into}/merge`, { from });
const split = (id: string, what: object) => decide('POST', `/actors/${id}/split`, what);
const undo = (id: number) => send('POST', `/actors/decisions/${id}/undo`, { who: 'paul' });
const undone = async (id: number) => expect((await undo(id)).statusCode).toBe(200);
const ids = async (url: string): Promise<string[]> => (await get(url)).items.map(({ article_id }: Claim) => names.get(article_id) ?? article_id);
const post = async (name: string, text: string, outlet = 'La Gazette') => {
  const { id } = (await send('POST', '/articles', { text, outlet, published: '2024-02-15', language: 'fr' })).json();
  names.set(id, name);
  return id as string;
};
const saying = (who: string, n: number) => `${who} a déclaré que le port rouvrirait le ${n + 1} mai.`;

/** All that is known of actors, and the claims with the tags they are found by. Orders and numbers of rows do not count. */
function snapshot() {
  const rows = (sql: string) => (db.prepare(sql).all() as object[]).map((row) => JSON.stringify(row)).sort();
  return {
    actors: rows('SELECT * FROM actor'),
    names: rows('SELECT * FROM actor_name'),
    met: rows('SELECT * FROM actor_met'),
    facts: rows('SELECT * FROM actor_fact WHERE articles > 0'),
    roles: rows('SELECT actor_id, fr, en, at, earliest, latest, source FROM actor_role'),
    rules: rows('SELECT name_key, article_id, actor_id FROM actor_rule'),
    claims: rows('SELECT seq, body FROM claim'),
    tags: rows('SELECT kind, value, claims FROM tag WHERE claims > 0'),
  };
}

describe('several are one', () => {
  let a: string;
  beforeEach(async () => {
    a = await post('a', saying('Le pêcheur Bob Stone', 1));
    await post('b', saying('Le pêcheur Robert Stein', 2));
    await post('c', saying('Le pêcheur Rob Stern', 3));
    await post('d', 'Le maire Paul Roy a déclaré lundi que Robert Stein rouvrirait le port en mai. « Je plains Robert Stein et ses pêcheurs », a ajouté M. Roy.');
  });

  test('whoever asks for one finds all; the other ids lead there', async () => {
    const before = snapshot();
    const decision = await merge('bob-stone', 'robert-stein');
    for (const asked of ['bob-stone', 'robert-stein', 'Robert%20Stein', 'Stein', 'Stone']) expect((await ids(`/claims?speaker=${asked}`)).sort(), asked).toEqual(['a', 'b']);
    const claims = (await get('/claims?speaker=bob-stone&sort=date')).items;
    expect(claims.map(({ speakers }: Claim) => [speakers[0]?.id, speakers[0]?.actor_name, speakers[0]?.name])).toEqual([
      ['bob-stone', 'Bob Stone', 'Bob Stone'],
      ['bob-stone', 'Bob Stone', 'Robert Stein'],
    ]);
    expect((await get('/claims?about=bob-stone')).items[0].about).toContainEqual(expect.objectContaining({ id: 'bob-stone', name: 'Robert Stein' }));
    expect((await get('/claims/facets?by=speaker')).facets.speaker).toContainEqual({ value: 'bob-stone', name: 'Bob Stone', claims: 2 });
    expect((await get('/speakers')).items.find(({ id }: { id: string }) => id === 'bob-stone').claims).toBe(2);
    expect((await get('/speakers')).items.some(({ id }: { id: string }) => id === 'robert-stein')).toBe(false);
    expect(await get('/actors/bob-stone')).toMatchObject({ also: ['robert-stein'], claims: { speaker: 2, about: 2 } });
    const retired = await app.inject('/actors/robert-stein');
    expect([retired.statusCode, retired.headers.location]).toEqual([308, '/actors/bob-stone']);
    const moved = await send('POST', '/actors/robert-stein/merge', { ...BY, from: ['rob-stern'] });
    expect([moved.statusCode, moved.headers.location]).toEqual([308, '/actors/bob-stone/merge']);
    // what comes in later, and what is read again
    await post('e', saying('Robert Stein', 5));
    await reextract({ store, pool, textLimit: 4096 }, a);
    expect((await ids('/claims?speaker=bob-stone')).sort()).toEqual(['a', 'b', 'e']);
    const [e] = [...names].find(([, name]) => name === 'e') as [string, string];
    await send('DELETE', `/articles/${e}`);
    await undone(decision);
    expect(snapshot()).toEqual(before);
    expect(await ids('/claims?speaker=Stein')).toEqual(['b']);
    expect((await app.inject('/actors/robert-stein')).statusCode).toBe(200);
  });

  test('chains: a merged actor takes along what was merged into it, and gives it back', async () => {
    const before = snapshot();
    const first = await merge('robert-stein', 'rob-stern');
    const between = snapshot();
    const second = await merge('bob-stone', 'robert-stein');
    expect((await ids('/claims?speaker=rob-stern')).sort()).toEqual(['a', 'b', 'c']);
    expect((await app.inject('/actors/rob-stern')).headers.location).toBe('/actors/bob-stone');
    const refused = await undo(first);
    expect([refused.statusCode, refused.json().detail]).toEqual([409, expect.stringContaining(`${second}`)]);
    await undone(second);
    expect(snapshot()).toEqual(between);
    await undone(first);
    expect(snapshot()).toEqual(before);
    expect((await undo(first)).statusCode).toBe(409);
  });

  test('two merges into one are taken back in any order', async () => {
    const before = snapshot();
    const first = await merge('bob-stone', 'robert-stein');
    const second = await merge('bob-stone', 'rob-stern');
    await undone(first);
    expect((await ids('/claims?speaker=bob-stone')).sort()).toEqual(['a', 'c']);
    await undone(second);
    expect(snapshot()).toEqual(before);
  });

  test('circles and other nonsense are refused, and nothing is changed', async () => {
    await merge('bob-stone', 'robert-stein');
    const before = snapshot();
    for (const [url, from, status, path] of [
      ['bob-stone', ['bob-stone'], 409, 'from.0'],
      ['robert-stein', ['bob-stone'], 308, undefined],
      ['rob-stern', ['bob-stone', 'robert-stein'], 409, 'from.1'],
      ['rob-stern', ['nobody'], 400, 'from.0'],
      ['rob-stern', ['bob-stone', 'bob-stone'], 400, 'from.1'],
      ['rob-stern', [], 400, 'from'],
      ['nobody', ['bob-stone'], 404, undefined],
    ] as const) {
      const response = await send('POST', `/actors/${url}/merge`, { ...BY, from });
      expect([response.statusCode, response.statusCode === 308 ? undefined : response.json().errors?.[0].path], `${url} ${from}`).toEqual([status, path]);
    }
    expect((await send('POST', '/actors/rob-stern/merge', { from: ['bob-stone'] })).json().errors[0].path).toBe('who');
    expect(snapshot()).toEqual(before);
    expect(await get('/actors/rob-stern/decisions')).toEqual({ items: [], next: null });
  });

  test('an actor of the data, and data that comes anew', async () => {
    const decision = await merge('liv-berg', 'bob-stone');
    await merge('rob-stern', 'oslo-harbour');
    await app.close();
    await open([...SEEDS, { id: 'sweden', kind: 'place', names: { en: ['Sweden'] } }]);
    expect(await ids('/claims?speaker=liv-berg')).toEqual(['a']);
    expect((await app.inject('/actors/oslo-harbour')).headers.location).toBe('/actors/rob-stern');
    expect((await get('/actors/liv-berg/decisions')).items).toMatchObject([{ id: decision, kind: 'merge', from: ['bob-stone'], ...BY, undone_at: null }]);
    await undone(decision);
    expect(await ids('/claims?speaker=bob-stone')).toEqual(['a']);
    expect((await get('/actors/bob-stone/decisions')).items).toMatchObject([{ undone_at: expect.any(String), undone_who: 'paul' }]);
  });
});

describe('one is several', () => {
  let a: string;
  let b: string;
  beforeEach(async () => {
    a = await post('a', saying('Bob Stone', 1));
    b = await post('b', `${saying('Bob Stone', 2)} « C’est trop long pour nous », a ajouté M. Stone.`);
    await post('c', saying('Bobby Stone', 3));
  });

  test('in one article: a namesake', async () => {
    const before = snapshot();
    const total = (await get('/claims/facets?by=act')).total;
    const decision = await split('bob-stone', { articles: [b], into: { name: 'Bob Stone (Bergen)' } });
    const [{ into }] = (await get('/actors/bob-stone/decisions')).items;
    expect(await ids('/claims?speaker=bob-stone')).toEqual(['a']);
    expect(await ids(`/claims?speaker=${into}`)).toEqual(['b', 'b']);
    expect((await get(`/claims?speaker=${into}`)).items[0].speakers).toMatchObject([{ name: 'Bob Stone', id: into, actor_name: 'Bob Stone (Bergen)' }]);
    expect(await get(`/actors/${into}`)).toMatchObject({ name: 'Bob Stone (Bergen)', claims: { speaker: 2 } });
    expect((await get(`/actors/${into}/decisions`)).items).toHaveLength(1);
    // elsewhere it is still the first
    await post('e', saying('Bob Stone', 5));
    expect((await ids('/claims?speaker=bob-stone')).sort()).toEqual(['a', 'e']);
    const during = snapshot();
    expect(await reextract({ store, pool, textLimit: 4096 }, b)).toBe(true);
    expect(snapshot()).toEqual(during);
    await app.close();
    await open([...SEEDS, { id: 'sweden', kind: 'place', names: { en: ['Sweden'] } }]);
    expect(await ids(`/claims?speaker=${into}`)).toEqual(['b', 'b']);
    expect((await get('/claims/facets?by=act')).total).toBe(total + 1);
    await app.close();
    await open(SEEDS);
    await send('DELETE', `/articles/${[...names].find(([, name]) => name === 'e')?.[0]}`);
    await undone(decision);
    expect(snapshot()).toEqual(before);
  });

  test('by spelling: everywhere, also in what comes in later', async () => {
    await merge('bob-stone', 'bobby-stone');
    const before = snapshot();
    const decision = await split('bob-stone', { names: ['bobby stone'], into: { name: 'Robert Stone junior' } });
    const { into } = (await get('/actors/bob-stone/decisions')).items.at(-1);
    await post('e', saying('Bobby Stone', 5));
    expect((await ids(`/claims?speaker=${into}`)).sort()).toEqual(['c', 'e']);
    expect((await ids('/claims?speaker=bob-stone')).sort()).toEqual(['a', 'b', 'b']);
    await send('DELETE', `/articles/${[...names].find(([, name]) => name === 'e')?.[0]}`);
    await undone(decision);
    expect(snapshot()).toEqual(before);
  });

  test('into somebody who is known; and what was split may be split again', async () => {
    const before = snapshot();
    const first = await split('bob-stone', { articles: [a, b], into: { id: 'liv-berg' } });
    expect((await ids('/claims?speaker=liv-berg')).sort()).toEqual(['a', 'b', 'b']);
    const between = snapshot();
    const second = await split('liv-berg', { articles: [b], names: ['Bob Stone'], into: { name: 'Third' } });
    expect(await ids('/claims?speaker=liv-berg')).toEqual(['a']);
    const refused = await undo(first);
    expect([refused.statusCode, refused.json().detail]).toEqual([409, expect.stringContaining(`${second}`)]);
    await undone(second);
    expect(snapshot()).toEqual(between);
    await undone(first);
    expect(snapshot()).toEqual(before);
  });

  test('a new actor that others build on stays until they are taken back', async () => {
    const decision = await split('bob-stone', { articles: [b], into: { name: 'Other Stone' } });
    const [{ into }] = (await get('/actors/bob-stone/decisions')).items;
    const later = [await merge(into, 'bobby-stone'), await decide('PATCH', `/actors/${into}`, { gender: 'm' })];
    expect((await undo(decision)).json().detail).toContain(later.join(', '));
    for (const each of later.reverse()) await undone(each);
    await undone(decision);
    expect((await ids('/claims?speaker=bob-stone')).sort()).toEqual(['a', 'b', 'b']);
  });

  test.each([
    ['neither names nor articles', { into: { name: 'X' } }, 400, 'names'],
    ['into nobody', { names: ['Bob Stone'], into: {} }, 400, 'into'],
    ['into two', { names: ['Bob Stone'], into: { id: 'liv-berg', name: 'X' } }, 400, 'into'],
    ['into itself', { names: ['Bob Stone'], into: { id: 'bob-stone' } }, 400, 'into.id'],
    ['into somebody unknown', { names: ['Bob Stone'], into: { id: 'nobody' } }, 400, 'into.id'],
    ['a name it does not have', { names: ['Bob Stone', 'Liv Berg'], into: { name: 'X' } }, 400, 'names.1'],
    ['an article that is not there', { articles: ['x'], into: { name: 'X' } }, 400, 'articles.0'],
  ])('%s is refused, and nothing is changed', async (_, what, status, path) => {
    const before = snapshot();
    const response = await send('POST', '/actors/bob-stone/split', { ...BY, ...what });
    expect([response.statusCode, response.json().errors?.[0].path]).toEqual([status, path]);
    expect(snapshot()).toEqual(before);
  });

  test('two spellings that were taken for one', async () => {
    await post('f', saying('Le ministre norvégien Sergei Shoigu', 6));
    await post('g', saying('Le ministre norvégien Sergueï Choïgou', 7));
    expect((await ids('/claims?speaker=sergei-shoigu')).sort()).toEqual(['f', 'g']);
    const before = snapshot();
    const decision = await split('sergei-shoigu', { names: ['Sergueï Choïgou'], into: { id: 'serguei-choigou' } });
    expect(await ids('/claims?speaker=sergei-shoigu')).toEqual(['f']);
    expect(await ids('/claims?speaker=serguei-choigou')).toEqual(['g']);
    await post('h', saying('Le ministre norvégien Sergueï Choïgou', 8));
    expect((await ids('/claims?speaker=serguei-choigou')).sort()).toEqual(['g', 'h']);
    await send('DELETE', `/articles/${[...names].find(([, name]) => name === 'h')?.[0]}`);
    await undone(decision);
    expect(snapshot()).toEqual(before);
  });
});

describe('what is known', () => {
  beforeEach(async () => {
    await post('a', saying('Bob Stone', 1));
    await post('b', saying('Rob Steen', 2));
    await post('c', saying('Liv Berg', 3));
  });

  test('a name, names, kind and offices, of somebody whom articles brought', async () => {
    const before = snapshot();
    const shown = await get('/actors/bob-stone');
    const first = await decide('PATCH', '/actors/bob-stone', {
      name: 'Robert Stone', kind: 'person', gender: 'm', country: 'norway', names: { fr: ['Rob Steen', 'Bob Stone'] },
      roles: [{ title: { fr: 'capitaine du port', en: 'harbour master' }, at: 'oslo-harbour', from: '2021' }],
    });
    expect(await get('/actors/bob-stone')).toMatchObject({
      name: 'Robert Stone', gender: 'm', country: { id: 'norway' }, names: { fr: ['Rob Steen', 'Bob Stone'] },
      roles: [{ title: { en: 'harbour master' }, at: { id: 'oslo-harbour' }, from: '2021-01-01', to: null, source: 'person' }],
    });
    // articles that call somebody so are read to mean him
    expect((await ids('/claims?speaker=bob-stone')).sort()).toEqual(['a', 'b']);
    for (const claim of (await get('/claims?speaker=bob-stone')).items) expect(claim.speakers[0]).toMatchObject({ id: 'bob-stone', actor_name: 'Robert Stone' });
    expect((await get('/actors?q=Steen')).items).toMatchObject([{ id: 'bob-stone', name: 'Robert Stone' }]);
    expect(await ids('/claims?speaker=oslo-harbour&include=representatives')).toEqual(expect.arrayContaining(['a', 'b']));
    const second = await decide('PATCH', '/actors/bob-stone', { name: 'R. Stone', roles: [] });
    await undone(first);
    expect(await get('/actors/bob-stone')).toMatchObject({ name: 'R. Stone', gender: null, country: null, roles: [] });
    await decide('PATCH', '/actors/bob-stone', { name: null });
    expect((await get('/actors/bob-stone')).name).toBe('Bob Stone');
    const third = (await get('/actors/bob-stone/decisions')).items.at(-1);
    expect(third).toMatchObject({ kind: 'patch', changes: [{ field: 'name', before: 'R. Stone', after: null }], ...BY });
    await undone(third.id);
    await undone(second);
    expect(await get('/actors/bob-stone')).toEqual(shown);
    expect(snapshot()).toEqual(before);
  });

  test('of somebody of the data: it stays when the data comes anew, and what it says comes back', async () => {
    const before = await get('/actors/liv-berg');
    const decision = await decide('PATCH', '/actors/liv-berg', { name: 'Liv A. Berg', roles: [{ title: { en: 'mayor' }, at: 'oslo-harbour' }] });
    const patched = await get('/actors/liv-berg');
    expect(patched).toMatchObject({ name: 'Liv A. Berg', roles: [{ title: { en: 'mayor' } }] });
    expect((await get('/claims?speaker=liv-berg')).items[0].speakers[0]).toMatchObject({ actor_name: 'Liv A. Berg' });
    await app.close();
    await open(SEEDS.map((seed) => (seed.id === 'liv-berg' ? { ...seed, names: { en: ['Liv Berg', 'L. Berg'] } } : seed)));
    expect(await get('/actors/liv-berg')).toMatchObject({ name: 'Liv A. Berg', names: { en: ['Liv Berg', 'L. Berg'] }, roles: patched.roles });
    await undone(decision);
    expect(await get('/actors/liv-berg')).toEqual({ ...before, names: { ...before.names, en: ['Liv Berg', 'L. Berg'] } });
  });

  test.each([
    ['nothing', {}, 400, 'body'],
    ['a kind that is none', { kind: 'ship' }, 400, 'kind'],
    ['no such country', { country: 'atlantis' }, 400, 'country'],
    ['a part of itself', { part_of: 'bob-stone' }, 400, 'part_of'],
    ['an office nowhere', { roles: [{ title: { en: 'x' }, at: 'nowhere' }] }, 400, 'roles.0.at'],
    ['a date that is none', { roles: [{ title: { en: 'x' }, from: '2023-13' }] }, 400, 'roles.0.from'],
    ['an unknown field', { gender: 'm', colour: 1 }, 400, 'colour'],
  ])('%s is refused', async (_, change, status, path) => {
    const response = await send('PATCH', '/actors/bob-stone', { ...BY, ...change });
    expect([response.statusCode, response.json().errors?.[0].path]).toEqual([status, path]);
  });

  test('who is not there', async () => {
    expect((await send('PATCH', '/actors/nobody', { ...BY, gender: 'm' })).statusCode).toBe(404);
    expect((await app.inject('/actors/nobody/decisions')).statusCode).toBe(404);
    expect((await undo(99)).statusCode).toBe(404);
  });
});

test('whatever is decided, no claim is lost, and all taken back is as it was', async () => {
  const texts = ['Bob Stone', 'Robert Stein', 'Rob Stern', 'Liv Berg', 'Bob Stone', 'M. Stein'].map((who, n) => saying(who, n));
  const articles: string[] = [];
  for (const [n, text] of texts.entries()) articles.push(await post(`${n}`, text));
  const before = snapshot();
  const all = (await get('/claims?limit=200')).items.length;
  const done: number[] = [];
  done.push(await merge('bob-stone', 'rob-stern'));
  done.push(await split('bob-stone', { articles: [articles[4]], into: { name: 'Bob Stone II' } }));
  const into = (await get('/actors/bob-stone/decisions')).items.at(-1).into;
  done.push(await decide('PATCH', `/actors/${into}`, { name: 'The Second', gender: 'm' }));
  done.push(await merge('liv-berg', into, 'robert-stein'));
  done.push(await split('liv-berg', { names: ['Robert Stein'], into: { id: 'bob-stone' } }));
  done.push(await decide('PATCH', '/actors/liv-berg', { kind: 'group', names: { en: ['Berg and others'] } }));
  expect((await get('/claims?limit=200')).items).toHaveLength(all);
  const counted = (await get('/claims/facets?by=speaker')).facets.speaker.reduce((sum: number, { claims }: { claims: number }) => sum + claims, 0);
  expect(counted).toBe(all);
  for (const article of articles) await reextract({ store, pool, textLimit: 4096 }, article);
  expect((await get('/claims?limit=200')).items).toHaveLength(all);
  for (const decision of done.reverse()) await undone(decision);
  expect(snapshot()).toEqual(before);
});

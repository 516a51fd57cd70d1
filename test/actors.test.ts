import { readdirSync, readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EVER, type Links, representativesOf } from '../src/actors/represent.ts';
import type { Seed } from '../src/actors/seed.ts';
import { buildApp } from '../src/app.ts';
import { Actor } from '../src/http/actors.ts';
import type { Claim } from '../src/claim.ts';
import { openPool } from '../src/pool.ts';
import { openDatabase } from '../src/store/database.ts';
import { type Store, sqliteStore } from '../src/store/store.ts';
import { article, claim, speaker } from './claims.ts';

const pool = openPool({ size: 1 });
afterAll(() => pool.close());
let store: Store;
let app: FastifyInstance;
/** An empty store with the registry's own data; they are dear to make. */
const open = async () => {
  store = sqliteStore(openDatabase(':memory:'));
  app = await buildApp({ store, pool, textLimit: 65_536 });
};
const close = async () => {
  await app.close();
  await store.close();
};

const get = async (url: string) => (await app.inject(url)).json();
const ids = (list: { items: { id: string }[] }) => list.items.map(({ id }) => id);
const post = (payload: string, query = '') => app.inject({ method: 'POST', url: `/articles${query}`, headers: { 'content-type': 'text/plain' }, payload });
const examples = async () => {
  for (const file of readdirSync('examples').sort()) await post(readFileSync(`examples/${file}`, 'utf8'));
};
/** A claim by somebody, made on a day. */
const said = (id: string, name: string, day: string, over: Partial<Claim> = {}) =>
  store.add(article(id, { published: day }), [claim(id, 0, { speakers: [speaker(name)], date: day, date_earliest: day, date_latest: day, ...over })]);

describe('who speaks for whom', () => {
  const links = (parts: Record<string, string[]>, holders: Record<string, { id: string; from: number; to: number }[]>): Links => ({
    parts: (id) => parts[id] ?? [],
    holders: (id) => holders[id] ?? [],
  });

  test('parts of parts, and who holds office there, while they do', () => {
    const of = representativesOf(
      'state',
      links({ state: ['seat'], seat: ['council'] }, { seat: [{ id: 'anne', from: 20100101, to: 20141231 }], council: [{ id: 'anne', from: 20140601, to: 20161231 }, { id: 'bob', ...EVER }] }),
    );
    expect(of).toEqual(
      new Map([
        ['seat', [EVER]],
        ['council', [EVER]],
        ['anne', [{ from: 20100101, to: 20161231 }]],
        ['bob', [EVER]],
      ]),
    );
  });

  test('a gap stays a gap; parts that hold each other end', () => {
    const of = representativesOf('a', links({ a: ['b'], b: ['a'] }, { b: [{ id: 'c', from: 20200101, to: 20201231 }, { id: 'c', from: 20100101, to: 20101231 }] }));
    expect(of.get('c')).toEqual([{ from: 20100101, to: 20101231 }, { from: 20200101, to: 20201231 }]);
    expect(of.has('a')).toBe(false);
  });
});

describe('of the example articles', () => {
beforeAll(async () => {
  await open();
  await examples();
});
afterAll(close);

describe('GET /actors', () => {
  test.each(['Sergueï Choïgou', 'Choïgu', 'Shoïgou', 'Shoigu', 'Сергей Шойгу', 'Шойгу', 'sergei sh', 'M. Choïgou'])('q=%s finds Sergei Shoigu', async (q) => {
    expect(ids(await get(`/actors?q=${encodeURIComponent(q)}`))).toContain('sergei-shoigu');
  });

  test.each([
    ['Maison Blanche', 'white-house'],
    ['RPDC', 'north-korea'],
    ['Peskov', 'dmitry-peskov'],
    ['Песков', 'dmitry-peskov'],
    ['ministère russe des Affaires étrangères', 'russian-foreign-ministry'],
    ['习近平', 'xi-jinping'],
    ['agence france presse', 'afp'],
    ['lemonde.fr', 'le-monde'],
  ])('q=%s finds %s', async (q, id) => {
    expect(ids(await get(`/actors?q=${encodeURIComponent(q)}`))).toContain(id);
  });

  test('nobody is found by a name that nobody has', async () => {
    expect(await get('/actors?q=Zzyzx')).toEqual({ items: [], next: null });
  });

  test('an office-holder of a country, an outlet, a place', async () => {
    expect(ids(await get('/actors?kind=place&country=russia'))).toEqual(expect.arrayContaining(['russia', 'moscow']));
    expect(ids(await get('/actors?q=La%20Croix'))).toContain('la-croix');
  });
});

describe('GET /actors/{id}', () => {
  test('names, spellings, offices, and whom one speaks for', async () => {
    const actor = await get('/actors/john-kirby');
    expect(Actor.strict().safeParse(actor).error).toBeUndefined();
    expect(actor).toMatchObject({ id: 'john-kirby', name: 'John Kirby', kind: 'person', country: { id: 'united-states', name: 'United States' } });
    expect(actor.spellings).toEqual(expect.arrayContaining([expect.objectContaining({ spelling: 'John Kirby', language: 'fr', articles: 1, first_article: expect.any(String) })]));
    expect(actor.roles[0]).toEqual({
      title: { fr: 'porte-parole', en: 'spokesman' },
      at: { id: 'us-national-security-council', name: 'U.S. National Security Council' },
      from: '2022-05-01',
      to: '2025-01-20',
      source: 'seed',
    });
    expect(actor.represents.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(['us-national-security-council', 'white-house', 'united-states', 'pentagon']));
    expect(actor.claims.speaker).toBeGreaterThan(3);
    expect(actor).toMatchObject({ first_seen: '2023-08-30', outlets: expect.arrayContaining([expect.objectContaining({ name: 'La Gazette' })]), capped: false });
    expect(actor.co_mentioned.map(({ id }: { id: string }) => id)).toContain('russia');
  });

  test('a body: what it is a part of', async () => {
    expect((await get('/actors/us-national-security-council')).part_of.map(({ id }: { id: string }) => id)).toEqual(['white-house', 'united-states']);
  });

});

describe('GET /actors/{id}/claims', () => {
  test('what one said, what was said of one, or both; with every other filter', async () => {
    const about = await get('/actors/sergei-shoigu/claims?role=about');
    const speaker = await get('/actors/sergei-shoigu/claims?role=speaker');
    expect(about.items.every((each: Claim) => each.about.some(({ id }) => id === 'sergei-shoigu'))).toBe(true);
    expect(speaker.items.every((each: Claim) => each.speakers.some(({ id }) => id === 'sergei-shoigu'))).toBe(true);
    expect(about.items.length).toBeGreaterThan(0);
    expect(speaker.items.length).toBeGreaterThan(1);
    expect(ids(await get('/actors/sergei-shoigu/claims')).sort()).toEqual([...new Set([...ids(about), ...ids(speaker)])].sort());
    expect(ids(await get('/actors/sergei-shoigu/claims?role=about&speaker=Kirby&outlet=La%20Gazette'))).toHaveLength(1);
    expect((await app.inject('/actors/sergei-shoigu/claims?role=speaker&speaker=Kirby')).statusCode).toBe(400);
    expect((await app.inject({ url: '/actors/sergei-shoigu/claims', headers: { accept: 'text/csv' } })).body.split('\r\n')[0]).toContain('speaker');
  });
});

describe('include=representatives', () => {
  test('whoever speaks for the United States, the example articles', async () => {
    const found = await get('/claims?speaker=united-states&include=representatives&limit=200');
    const who = new Set(found.items.flatMap((each: Claim) => each.speakers.map(({ id }) => id)));
    for (const id of ['john-kirby', 'adrienne-watson', 'jake-sullivan', 'white-house', 'united-states']) expect(who, id).toContain(id);
    for (const id of ['dmitry-peskov', 'sergei-shoigu', 'south-korea']) expect(who, id).not.toContain(id);
    const alone = await get('/claims?speaker=united-states&limit=200');
    expect(found.items.length).toBeGreaterThan(alone.items.length);
    expect(found.matched_actors).toEqual([{ id: 'united-states', name: 'United States' }]);
    const kremlin = await get('/claims?speaker=kremlin&include=representatives&limit=200');
    expect(kremlin.items.flatMap((each: Claim) => each.speakers.map(({ id }) => id))).toContain('dmitry-peskov');
    const facets = await get('/claims/facets?speaker=united-states&include=representatives&by=speaker');
    expect(facets.total).toBe(found.items.length);
    const series = await get('/claims/timeline?speaker=united-states&include=representatives');
    expect(series.total).toBe(found.items.length);
  });
});
});

describe('of claims made by hand', () => {
  beforeEach(open);
  afterEach(close);

  test('those with most claims first; pages leave nobody out', async () => {
    await said('a', 'Dmitri Peskov', '2023-09-05');
    await said('b', 'Dmitry Peskov', '2023-09-06');
    await said('c', 'Vladimir Poutine', '2023-09-06', { about: [{ id: 'dmitry-peskov', name: 'Peskov', mention: { text: 'Peskov', start: 0, end: 6 } }] });
    const all = await get('/actors?kind=person&country=russia&limit=200');
    expect(all.items[0]).toMatchObject({ id: 'dmitry-peskov', name: 'Dmitry Peskov', kind: 'person', country: 'russia', gender: 'm', claims: 2, mentions: 1 });
    expect(all.items[1]).toMatchObject({ id: 'vladimir-putin', claims: 1 });
    const paged: string[] = [];
    for (let cursor = ''; ; ) {
      const page = await get(`/actors?kind=person&country=Russie&limit=7${cursor}`);
      paged.push(...ids(page));
      if (page.next === null) break;
      cursor = `&cursor=${page.next}`;
    }
    expect(paged).toEqual(ids(all));
    expect((await app.inject(`/actors?cursor=${(await get('/actors?kind=person&limit=1')).next}`)).statusCode).toBe(400);
  });

  test('an id that was given up leads to the one that it was given up for; none is 404', async () => {
    await said('a', 'Kirby', '2023-09-05', { speakers: [speaker('John Kirby'), speaker('Adrienne Watson')] });
    await store.add(article('b'), [claim('b', 0, { speakers: [speaker('Watson')] })]);
    const retired = (await get('/actors/adrienne-watson')).also[0] as string;
    expect(retired).toBe('watson');
    const moved = await app.inject(`/actors/${encodeURIComponent(retired)}`);
    expect([moved.statusCode, moved.headers.location]).toEqual([308, '/actors/adrienne-watson']);
    const claims = await app.inject(`/actors/${encodeURIComponent(retired)}/claims?role=speaker&limit=1`);
    expect([claims.statusCode, claims.headers.location]).toEqual([308, '/actors/adrienne-watson/claims?role=speaker&limit=1']);
    expect((await app.inject('/actors/nobody-at-all')).statusCode).toBe(404);
    expect((await app.inject('/actors/nobody-at-all/claims')).statusCode).toBe(404);
  });

  test('an office counts within its dates only', async () => {
    await said('in', 'Rex Tillerson', '2017-06-01');
    await said('after', 'Rex Tillerson', '2019-06-01');
    await said('other', 'Sergueï Lavrov', '2019-06-01');
    const asked = async (rest: string) => ids(await get(`/claims?include=representatives&${rest}`)).sort();
    expect(await asked('speaker=united-states')).toEqual(['in-0']);
    expect(await asked('speaker=state-department')).toEqual(['in-0']);
    expect(await asked('speaker=united-states&speaker=russia&sort=date')).toEqual(['in-0', 'other-0']);
    expect(await asked('speaker=united-states&speaker=tillerson')).toEqual(['after-0', 'in-0']);
    expect(await asked('not_speaker=united-states')).toEqual(['after-0', 'other-0']);
    expect(await asked('actor=united-states&from=2018&sort=-confidence')).toEqual([]);
    expect(await asked('speaker=united-states&q=claim')).toEqual(['in-0']);
    expect((await get('/claims/timeline?speaker=united-states&include=representatives')).total).toBe(1);
    expect((await get('/claims/facets?not_speaker=united-states&include=representatives')).total).toBe(2);
  });

  test('who comes to speak for a body after it was asked about is found as well, until an article calls them former', async () => {
    const asked = async () => ids(await get('/claims?speaker=kremlin&include=representatives')).sort();
    const named = (role: string) => ({ speakers: [speaker('Ilia Morozkine', { role })] });
    await said('a', 'Dmitri Peskov', '2023-09-05');
    expect(await asked()).toEqual(['a-0']);
    await said('b', 'Ilia Morozkine', '2023-09-06', named('porte-parole du Kremlin'));
    expect(await asked()).toEqual(['a-0', 'b-0']);
    await said('c', 'Ilia Morozkine', '2023-09-07', named('ancien porte-parole du Kremlin'));
    expect(await asked()).toEqual(['a-0']);
    await store.remove('c');
    expect(await asked()).toEqual(['a-0', 'b-0']);
  });

  test('what nothing dates may be of any office', async () => {
    await store.add(article('a', { published: null }), [claim('a', 0, { speakers: [speaker('Rex Tillerson')], date_earliest: null, date_latest: null, date_basis: 'unknown' })]);
    expect(ids(await get('/claims?speaker=united-states&include=representatives'))).toEqual(['a-0']);
  });

  test('a senator is no voice of the Senate', async () => {
    await said('a', 'Bernie Sanders', '2020-06-01');
    expect(ids(await get('/claims?speaker=us-senate&include=representatives'))).toEqual([]);
  });

  test('somebody whom only articles know speaks for the body that they name', async () => {
    await post('Paris\n\n« Nous attendons », a déclaré mardi Solange Verdier, porte-parole du Quai d’Orsay.', '?outlet=La%20Gazette&published=2023-05-10');
    const found = await get('/claims?speaker=france&include=representatives');
    expect(found.items.flatMap((each: Claim) => each.speakers.map(({ name }) => name))).toContain('Solange Verdier');
  });
});

describe('other data than when the database was last opened', () => {
  const minister: Seed = {
    id: 'anna-lemaire', kind: 'person', names: { en: ['Anna Lemaire'], fr: ['Anne Lemaire'] }, gender: 'f', country: 'france',
    roles: [{ title: { fr: 'ministre', en: 'minister' }, at: 'port', from: '2020', to: '2021-06' }],
  };
  const port: Seed = { id: 'port', kind: 'organisation', names: { en: ['Port Authority'], fr: ['Autorité du port'] } };

  test('what had grown under another id is joined; what a person set stays; offices are replaced', async () => {
    const db = openDatabase(':memory:');
    const before = sqliteStore(db, [port]);
    await before.add(article('a'), [claim('a', 0, { speakers: [speaker('Anne Lemaire')] })]);
    expect(await before.movedTo('anne-lemaire')).toBeNull();
    db.prepare(`UPDATE actor SET name = 'Le Port', patch = '{"name":"Le Port"}' WHERE id = 'port'`).run();

    const after = sqliteStore(db, [{ ...port, names: { en: ['Harbour'], fr: ['Le havre'] } }, minister]);
    expect((await after.claims({ speaker: 'anna-lemaire' }, { sort: 'date', limit: 9 })).items.map(({ id, speakers }) => [id, speakers[0]?.id])).toEqual([['a-0', 'anna-lemaire']]);
    expect(await after.movedTo('anne-lemaire')).toBe('anna-lemaire');
    expect(await after.actor('port')).toMatchObject({ name: 'Le Port', names: { en: ['Harbour'], fr: ['Le havre'] } });
    expect((await after.actor('anna-lemaire'))?.roles).toEqual([
      { title: { fr: 'ministre', en: 'minister' }, at: { id: 'port', name: 'Le Port' }, from: '2020-01-01', to: '2021-06-30', source: 'seed' },
    ]);

    // gone from the data, she is still met in an article; her office is gone
    const again = sqliteStore(db, [port]);
    expect((await again.claims({ speaker: 'Anne Lemaire' }, { sort: 'date', limit: 9 })).items).toHaveLength(1);
    expect((await again.actor('anne-lemaire'))?.roles).toEqual([]);
    await again.close();
  });

  test('the same data is not read again', async () => {
    const db = openDatabase(':memory:');
    sqliteStore(db, [port]);
    db.prepare(`UPDATE actor SET gender = 'f' WHERE id = 'port'`).run();
    const store = sqliteStore(db, [port]);
    expect(await store.actor('port')).toMatchObject({ gender: 'f' });
    await store.close();
  });
});

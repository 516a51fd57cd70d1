import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Claim } from '../src/claim.ts';
import { openDatabase } from '../src/store/database.ts';
import type { ClaimFilters } from '../src/store/filters.ts';
import { fold, lastNameKeys, nameKey, slug } from '../src/actors/keys.ts';
import { BadCursor, BadSearch, type Store, sqliteStore } from '../src/store/store.ts';
import { ftsOf, readQuery } from '../src/store/text.ts';
import { article, claim, memoryStore, speaker } from './claims.ts';

let store: Store;
beforeEach(() => {
  store = memoryStore();
});
afterEach(() => store.close());

const paging = { sort: '-date', limit: 50 } as const;
const ids = async (filters: ClaimFilters) => (await store.claims(filters, paging)).items.map(({ id }) => id);
const add = (id: string, claims: Partial<Claim>[], over: Parameters<typeof article>[1] = {}) =>
  store.add(article(id, over), claims.map((each, n) => claim(id, n, { outlet: over.outlet === undefined ? 'La Gazette' : over.outlet, ...each })));

describe('articles', () => {
  test('are stored once, with their claims', async () => {
    expect(await add('a', [{}, {}])).toBe(true);
    expect(await add('a', [{ text: 'other' }], { title: 'other' })).toBe(false);
    expect(await store.article('a')).toMatchObject({ id: 'a', title: null, claim_count: 2, published: '2023-09-05' });
    expect(await store.claimsOf('a')).toHaveLength(2);
  });

  test('an article is not stored when one of its claims cannot be', async () => {
    await expect(store.add(article('a'), [claim('a', 0), claim('a', 0)])).rejects.toThrow();
    expect(await store.article('a')).toBeNull();
    expect((await store.speakers({ sort: '-claims', limit: 10 })).items).toEqual([]);
  });

  test('what comes out is what went in', async () => {
    const full = claim('a', 0, { text: 'l’œuf 🙂 n’est pas\u0000 cuit', via: [{ name: 'Reuters', mention: null }], date: null, date_earliest: null, date_latest: null });
    await store.add(article('a', { text: 'Où ? e\u0301 🙂', given: { outlet: 'X' }, detected: ['published'] }), [full]);
    expect(await store.claim('a-0')).toEqual(full);
    expect(await store.article('a')).toMatchObject({ text: 'Où ? e\u0301 🙂', given: { outlet: 'X' }, detected: ['published'] });
  });

  test('are forgotten with everything that hangs on them', async () => {
    await add('a', [{ text: 'des obus', topics: [{ id: 'arms-trade', terms: [] }] }]);
    expect(await store.remove('a')).toBe(true);
    expect(await store.remove('a')).toBe(false);
    expect(await ids({})).toEqual([]);
    expect(await ids({ q: 'obus' })).toEqual([]);
    expect(await store.topics()).toEqual([]);
    expect((await store.claims({ speaker: 'Kirby' }, paging)).matched).toEqual([]);
  });

  test('are listed by publication, those without a date as the oldest', async () => {
    await add('a', [], { published: '2023-09-05' });
    await add('b', [], { published: '2023-08-31T23:12-05:00' });
    await add('c', [], { published: null, language: 'en' });
    await add('d', [], { published: '2023-09', outlet: 'Le Journal' });
    const list = async (filters: Parameters<Store['articles']>[0]) => (await store.articles(filters, paging)).items.map(({ id }) => id);
    expect(await list({})).toEqual(['a', 'd', 'b', 'c']);
    expect(await list({ outlet: 'la gazette!' })).toEqual(['a', 'b', 'c']);
    expect(await list({ from: '2023-09-10' })).toEqual(['d']);
    expect(await list({ to: '2023-08-31' })).toEqual(['b']);
    expect(await list({ language: 'en' })).toEqual(['c']);
    expect(await store.outlets()).toMatchObject([{ name: 'La Gazette', articles: 3, claims: 0 }, { name: 'Le Journal', articles: 1, claims: 0 }]);
  });

  test('a replacement that fails leaves everything as it was', async () => {
    await add('a', [{ text: 'un' }]);
    await expect(
      store.replace('a', (old) => ({ article: { ...old, title: 'new' }, claims: [claim('a', 0), claim('a', 0)] })),
    ).rejects.toThrow();
    expect(await store.article('a')).toMatchObject({ title: null });
    expect((await store.claimsOf('a')).map(({ text }) => text)).toEqual(['un']);
    expect(await store.replace('none', (old, claims) => ({ article: old, claims }))).toBe(false);
  });
});

describe('filters', () => {
  beforeEach(async () => {
    await add('a', [
      { text: 'Les munitions d’artillerie', topics: [{ id: 'ammunition', terms: [] }], about: [{ id: 'russia', name: 'la Russie', mention: { text: '', start: 0, end: 0 } }] },
      { text: 'Rien de cœur', form: 'indirect', act: 'confirm', negated: true, date_earliest: '2023-09-01', date_latest: '2023-09-30', confidence: 0.4 },
      { text: 'Oui', act: 'confirm', speakers: [speaker('Dmitri Peskov')], via: [{ name: 'l’AFP', mention: null }], date_earliest: null, date_latest: null },
    ]);
    await add('b', [{ text: 'Les obus', language: 'en', topics: [{ id: 'arms-trade', terms: [] }], speakers: [speaker('Russia', { kind: 'place' })] }], { outlet: 'Évening Ledger' });
  });

  const cases: [ClaimFilters, string[]][] = [
    [{}, ['a-0', 'b-0', 'a-1', 'a-2']],
    [{ speaker: 'Kirby' }, ['a-0', 'a-1']],
    [{ speaker: 'Nobody' }, []],
    [{ about: 'russia' }, ['a-0']],
    [{ actor: 'russia' }, ['a-0', 'b-0']],
    [{ topic: ['ammunition'] }, ['a-0']],
    [{ topic: ['arms-trade', 'ammunition'] }, ['a-0', 'b-0']],
    [{ outlet: 'evening  LEDGER' }, ['b-0']],
    [{ via: 'L’AFP' }, ['a-2']],
    [{ form: 'indirect' }, ['a-1']],
    [{ act: 'confirm' }, ['a-2']],
    [{ act: 'confirm', negated: true }, ['a-1']],
    [{ negated: false }, ['a-0', 'b-0', 'a-2']],
    [{ language: 'en' }, ['b-0']],
    [{ from: '2023-09-05' }, ['a-0', 'b-0', 'a-1']],
    [{ from: '2023-09-06' }, ['a-1']],
    [{ to: '2023-09-04' }, ['a-1']],
    [{ from: '2023-10-01' }, []],
    [{ min_confidence: 0.5 }, ['a-0', 'b-0', 'a-2']],
    [{ article: 'b' }, ['b-0']],
    [{ q: 'MUNITIONS artillerie' }, ['a-0']],
    [{ q: '"munitions artillerie"' }, []],
    [{ q: "munitions d'artillerie" }, ['a-0']],
    [{ q: 'coeur' }, ['a-1']],
    [{ q: 'muni*' }, ['a-0']],
    [{ q: 'les', speaker: 'kirby', outlet: 'la gazette' }, ['a-0']],
    [{ q: 'les OR rien NEAR "' }, []],
    [{ speaker: 'Kirby', form: 'direct', topic: ['ammunition'], language: 'fr', from: '2023', about: 'la russie' }, ['a-0']],
  ];
  test.each(cases)('%j', async (filters, expected) => {
    expect(await ids(filters)).toEqual(expected);
  });

  test('with and without words, a filter means the same', async () => {
    for (const [filters, expected] of cases) {
      if (filters.q !== undefined) continue;
      const all = await Promise.all(['les', 'rien', 'oui'].map((q) => ids({ ...filters, q })));
      expect(new Set(all.flat())).toEqual(new Set(expected));
    }
  });

  test('a search without a word is refused', async () => {
    await expect(ids({ q: '« … »' })).rejects.toThrow(BadSearch);
  });
});

describe('people', () => {
  test('one person, whatever an article calls him, and in whatever order the articles come', async () => {
    const kirby = speaker('Kirby', { name: 'M. Kirby', actor_name: null });
    for (const order of [['full', 'short'], ['short', 'full']]) {
      const fresh = memoryStore();
      for (const id of order) await fresh.add(article(id), [claim(id, 0, id === 'full' ? {} : { speakers: [kirby] })]);
      for (const asked of ['Kirby', 'kirby', 'KIRBY', 'john-kirby', 'John Kirby', 'john kirby', 'M. Kirby', 'Jöhn Kirby']) {
        const { items, matched } = await fresh.claims({ speaker: asked }, paging);
        expect(items.map(({ id }) => id).sort(), asked).toEqual(['full-0', 'short-0']);
        expect(matched, asked).toEqual([{ id: 'john-kirby', name: 'John Kirby' }]);
        expect(new Set(items.map((item) => item.speakers[0]?.id))).toEqual(new Set(['john-kirby']));
      }
      expect((await fresh.speakers({ sort: '-claims', limit: 10 })).items).toEqual([
        { id: 'john-kirby', name: 'John Kirby', kind: 'person', anonymous: false, claims: 2 },
      ]);
      await fresh.close();
    }
  });

  test('two people of one last name are both meant, and a last name alone is neither', async () => {
    await add('a', [{}]);
    await add('b', [{ speakers: [speaker('Jane Kirby')] }]);
    await add('c', [{ speakers: [speaker('Kirby')] }]);
    const { items, matched } = await store.claims({ speaker: 'Kirby' }, paging);
    expect(items.map(({ id }) => id)).toEqual(['a-0', 'b-0', 'c-0']);
    expect(matched.map(({ id }) => id)).toEqual(['jane-kirby', 'john-kirby', 'kirby']);
    expect(await ids({ speaker: 'John Kirby' })).toEqual(['a-0']);
    const candidates = [{ id: 'jane-kirby', name: 'Jane Kirby' }, { id: 'john-kirby', name: 'John Kirby' }];
    expect((await store.claim('c-0'))?.speakers[0]).toMatchObject({ name: 'Kirby', id: null, actor_name: null, candidates });
    await store.remove('b');
    expect(await ids({ speaker: 'John Kirby' })).toEqual(['a-0', 'c-0']);
  });

  test('who is only spoken of is found by a last name too, and is the one who speaks elsewhere', async () => {
    const mention = { text: '', start: 0, end: 0 };
    const about = [{ id: 'john-kirby', name: 'John Kirby', kind: 'person' as const, mention }, { id: 'united-states', name: 'United States', kind: 'place' as const, mention }];
    await add('a', [{ speakers: [speaker('Kirby')] }]);
    await add('b', [{ speakers: [], about }]);
    expect(await ids({ about: 'Kirby' })).toEqual(['b-0']);
    expect(await ids({ speaker: 'John Kirby' })).toEqual(['a-0']);
    await add('c', [{}, { speakers: [speaker('United States', { kind: 'place' })] }]);
    expect(await ids({ speaker: 'John Kirby' })).toEqual(['a-0', 'c-0']);
    expect(await ids({ actor: 'kirby' })).toEqual(['a-0', 'b-0', 'c-0']);
    await add('d', [{ speakers: [], about }]);
    expect(await ids({ actor: 'States' })).toEqual([]);
  });

  test('an alias finds the actor that bears it', async () => {
    await store.close();
    store = memoryStore([{ id: 'sergei-shoigu', kind: 'person', names: { en: ['Sergei Shoigu'], fr: ['Sergueï Choïgou'] } }]);
    await add('a', [{ speakers: [speaker('Sergueï Choïgou')] }]);
    for (const asked of ['Choigou', 'Shoigu', 'Sergueï Choïgou', 'sergei-shoigu']) expect(await ids({ speaker: asked })).toEqual(['a-0']);
  });

  test('who could not be found is still asked by name', async () => {
    await add('a', [{ speakers: [speaker('un responsable américain', { id: null, actor_name: null, kind: 'unknown', anonymous: true })] }]);
    expect(await ids({ speaker: 'Un responsable américain' })).toEqual(['a-0']);
    expect((await store.claim('a-0'))?.speakers[0]?.id).toBeNull();
    expect((await store.speakers({ sort: '-claims', limit: 10 })).items).toMatchObject([{ id: null, name: 'un responsable américain', anonymous: true }]);
  });
});

describe('pages', () => {
  test('every claim once, within a day in reading order, whichever way the days go', async () => {
    for (const id of ['a', 'b', 'c', 'd']) await add(id, [0, 1, 2].map((n) => ({ date_earliest: `2023-09-0${1 + ((n + id.charCodeAt(0)) % 3)}` })));
    for (const sort of ['date', '-date'] as const) {
      const seen: Claim[] = [];
      let cursor: string | undefined;
      do {
        const page = await store.claims({}, { sort, limit: 2, cursor });
        seen.push(...page.items);
        cursor = page.next ?? undefined;
      } while (cursor);
      expect(seen.map(({ id }) => id)).toEqual((await store.claims({}, { sort, limit: 50 })).items.map(({ id }) => id));
      expect(new Set(seen.map(({ id }) => id)).size).toBe(12);
      const days = seen.map((each) => each.date_earliest as string);
      expect(days).toEqual(sort === 'date' ? [...days].sort() : [...days].sort().reverse());
    }
  });

  test('stay right while claims are added', async () => {
    await add('b', [{ date_earliest: '2023-09-03' }, { date_earliest: '2023-09-02' }]);
    const first = await store.claims({}, { sort: '-date', limit: 1 });
    await add('a', [{ date_earliest: '2023-09-09' }]);
    const second = await store.claims({}, { sort: '-date', limit: 1, cursor: first.next as string });
    expect(second.items.map(({ id }) => id)).toEqual(['b-1']);
    expect(second.next).toBeNull();
  });

  test('a cursor goes on with its own question only', async () => {
    await add('a', [{}, {}]);
    const { next } = await store.claims({ form: 'direct' }, { sort: 'date', limit: 1 });
    const cursor = next as string;
    await expect(store.claims({}, { sort: 'date', limit: 1, cursor })).rejects.toThrow(BadCursor);
    await expect(store.claims({ form: 'direct' }, { sort: '-date', limit: 1, cursor })).rejects.toThrow(BadCursor);
    for (const bad of ['x', '%%%', Buffer.from('[1]').toString('base64url'), Buffer.from('null').toString('base64url')]) {
      await expect(store.claims({}, { sort: 'date', limit: 1, cursor: bad })).rejects.toThrow(BadCursor);
    }
    expect((await store.claims({ form: 'direct' }, { sort: 'date', limit: 9, cursor })).items).toHaveLength(1);
  });
});

describe('names', () => {
  test.each([
    ['Élysée', 'elysee'],
    ['l’Œuvre', "l'oeuvre"],
    ['e\u0301té', 'ete'],
    ['Straße', 'strasse'],
  ])('fold %s', (text, folded) => expect(fold(text)).toBe(folded));

  test('slugs and keys', () => {
    expect(slug('La Gazette, d’ici')).toBe('la-gazette-d-ici');
    expect(nameKey('M. John Kirby')).toBe('john kirby');
    expect(nameKey('Kim Jong-Un')).toBe('kim jong un');
    expect(lastNameKeys('ursula von der leyen')).toEqual(['von der leyen', 'der leyen', 'leyen']);
    expect(lastNameKeys('kim jong un')).toContain('kim');
    expect(lastNameKeys('kirby')).toEqual([]);
  });

  test('what is typed can break no search', () => {
    const asked = (q: string) => ftsOf(readQuery(q) ?? []);
    for (const q of ['"', 'a"b', 'NEAR(', 'a AND', '-a', 'text:a', '^a', 'a*b*', '{x}']) expect(() => asked(q)).not.toThrow();
    expect(asked('a "b c" d*')).toBe('text : ("a") AND text : ("b c") AND text : ("d" *)');
    expect(asked('OR a OR "b c" OR OR d* e OR')).toBe('text : ("a" OR "b c" OR "d" *) AND text : ("e")');
  });
});

describe('migrations', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
    for (const file of readdirSync('migrations')) copyFileSync(join('migrations', file), join(folder, file));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('run once, and what is stored is there after a restart', async () => {
    const file = join(folder, 'sub', 'x.db');
    const first = sqliteStore(openDatabase(file));
    await first.add(article('a'), [claim('a', 0)]);
    await first.close();
    const second = sqliteStore(openDatabase(file));
    expect(await second.claimsOf('a')).toHaveLength(1);
    await second.close();
  });

  test('who reads waits for no write, sees nothing half written, and sees what was acknowledged', async () => {
    const store = sqliteStore(openDatabase(join(folder, 'x.db')));
    await store.add(article('first'), [claim('first', 0)]);
    let written = false;
    const writing = store
      .addAll(Array.from({ length: 40 }, (_, i) => ({ article: article(`w${i}`), claims: [claim(`w${i}`, 0)] })))
      .then(() => (written = true));
    let reads = 0;
    for (; !written; reads++) {
      const { items } = await store.claims({ speaker: 'Kirby' }, { sort: 'date', limit: 100 });
      if (written) break;
      expect(items).toHaveLength(1);
      expect(await store.article('w0')).toBeNull();
      expect((await store.facets({}, ['form'], 9)).total).toBe(1);
      await new Promise((turn) => setImmediate(turn));
    }
    expect(reads).toBeGreaterThan(0);
    await writing;
    expect((await store.claims({}, { sort: 'date', limit: 100 })).items).toHaveLength(41);
    expect(await store.knows('w39')).toBe(true);
    await store.close();
  });

  test('one that fails changes nothing', () => {
    const file = join(folder, 'x.db');
    openDatabase(file, folder).close();
    writeFileSync(join(folder, '0099_bad.sql'), 'CREATE TABLE half (x); CREATE TABLE broken (');
    expect(() => openDatabase(file, folder)).toThrow();
    rmSync(join(folder, '0099_bad.sql'));
    const db = openDatabase(file, folder);
    expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(0);
    db.close();
  });

  test('an edited history and a newer database are refused', () => {
    const file = join(folder, 'x.db');
    writeFileSync(join(folder, '0099_more.sql'), 'CREATE TABLE more (x);');
    openDatabase(file, folder).close();
    expect(() => openDatabase(file)).toThrow(/newer/);
    writeFileSync(join(folder, '0099_more.sql'), 'CREATE TABLE more (y);');
    expect(() => openDatabase(file, folder)).toThrow(/not the one/);
  });
});

describe('outlets', () => {
  test('by any of their names', async () => {
    await add('a', [{}]);
    await add('b', [{}], { outlet: 'Lagazette' });
    await add('c', [{}], { outlet: 'Le Courrier' });
    for (const outlet of ['la gazette', 'LaGazette', 'lagazette.fr']) {
      expect(await ids({ outlet })).toEqual(['a-0', 'b-0']);
      expect((await store.articles({ outlet }, { sort: 'date', limit: 9 })).items.map(({ id }) => id)).toEqual(['a', 'b']);
    }
    // each once, wherever they are counted
    await add('d', [{}]);
    expect(await store.outlets()).toEqual([
      { id: 'la-gazette', name: 'La Gazette', spellings: ['La Gazette', 'Lagazette'], articles: 3, claims: 3 },
      { id: 'le-courrier', name: 'Le Courrier', spellings: ['Le Courrier'], articles: 1, claims: 1 },
    ]);
    expect((await store.facets({}, ['outlet'], 1)).facets.outlet).toEqual([{ value: 'la-gazette', name: 'La Gazette', claims: 3 }]);
    await store.remove('b');
    expect(await ids({ outlet: 'lagazette' })).toEqual(['a-0', 'd-0']);
  });
});

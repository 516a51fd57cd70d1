/** Searches against an oracle that knows no index: what is found, in which order, page by page, whichever way the planner takes. */
import type Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Claim } from '../src/claim.ts';
import { openDatabase } from '../src/store/database.ts';
import { type ClaimFilters, dayNumber, dayOfAge, daysBefore, hundredth, placeOf, SEQ_BITS, spanOf, TAG_FILTERS } from '../src/store/filters.ts';
import { fold, slug } from '../src/actors/keys.ts';
import { CLAIM_SORTS, type ClaimSort, searcherOf } from '../src/store/search.ts';
import { BadCursor, BadSearch, type Store, sqliteStore } from '../src/store/store.ts';
import { marksOf, readQuery } from '../src/store/text.ts';
import { article, claim, memoryStore, speaker } from './claims.ts';

let state = 7;
const random = (n: number) => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return Math.floor((state / 0x7fffffff) * n) % n;
};
const pick = <T>(all: readonly T[]) => all[random(all.length)] as T;

const PEOPLE = ['Anna Berg', 'Paul Roy', 'Grace Okafor', 'Omar Haddad', 'Mia Lind', 'Jon Park'];
const TOPICS = ['trade', 'weapons', 'sport', 'health'];
const OUTLETS = ['La Gazette', 'The Ledger', 'Nord Éclair', null];
const WORDS = ['Élysée', 'accord', 'budget', 'côte', 'œuvre', 'paix', 'port', 'règle', 'school', 'train'];
const ACTS = ['state', 'confirm', 'deny'] as const;
const FORMS = ['direct', 'indirect', 'mixed'] as const;
const DATES: readonly [string | null, string | null][] = [
  [null, null], ['2021-01-01', '2021-12-31'], ['2019-01-01', '2021-12-31'], ['2021-03-01', '2021-03-31'], ['2021-05-01', '2021-05-31'],
  ...Array.from({ length: 12 }, (_, i): [string, string] => [`2021-0${1 + (i % 6)}-1${i % 10}`, `2021-0${1 + (i % 6)}-1${i % 10}`]),
];

let db: Sqlite.Database;
let store: Store;
const claims: Claim[] = [];
const seqs = new Map<string, number>();
beforeAll(async () => {
  db = openDatabase(':memory:');
  store = sqliteStore(db);
  const batch = Array.from({ length: 120 }, (_, a) => {
    const id = `a${a}`;
    const outlet = pick(OUTLETS);
    const made = Array.from({ length: 1 + random(6) }, (_, n) => {
      const [date_earliest, date_latest] = pick(DATES);
      return claim(id, n, {
        speakers: [...new Set([pick(PEOPLE), ...(random(8) === 0 ? [pick(PEOPLE)] : [])])].slice(random(9) === 0 ? 2 : 0).map((name) => ({ ...speaker(name), anonymous: random(5) === 0 })),
        topics: TOPICS.filter(() => random(3) === 0).map((topic) => ({ id: topic, terms: [] })),
        about: [pick(PEOPLE)].filter(() => random(3) === 0).map((name) => ({ id: slug(name), name, mention: { text: '', start: 0, end: 0 } })),
        via: random(5) === 0 ? [{ name: pick(['Reuters', 'AFP']), mention: null }] : [],
        act: pick(ACTS), form: pick(FORMS), negated: random(4) === 0, language: pick(['fr', 'en']), confidence: pick([0.31, 0.5, 0.75, 0.755, 0.9, 1]),
        text: Array.from({ length: 2 + random(6) }, () => pick(WORDS)).join(' '), date_earliest, date_latest, outlet,
      });
    });
    return { article: article(id, { outlet }), claims: made };
  });
  await store.addAll(batch);
  for (const [a, { claims: made }] of batch.entries()) for (const [n, each] of made.entries()) {
    claims.push(each);
    seqs.set(each.id, (a + 1) * 65536 + n);
  }
  // later changes go through the same index
  await store.replace('a5', (old) => ({ article: old, claims: (batch[5]?.claims ?? []).map((each) => ({ ...each, confidence: 0.31 })) }));
  for (const each of claims) if (each.article_id === 'a5') each.confidence = 0.31;
  await store.remove('a7');
  for (let i = claims.length - 1; i >= 0; i--) if (claims[i]?.article_id === 'a7') claims.splice(i, 1);
});
afterAll(() => store.close());

const some = (value: unknown) => (value === undefined ? undefined : ([value].flat() as string[]));

function matches(each: Claim, f: ClaimFilters): boolean {
  const speakers = each.speakers.map(({ id }) => id as string);
  const about = each.about.map(({ id }) => id);
  const valuesOf: Record<string, string[]> = {
    speaker: speakers, about, actor: [...speakers, ...about], topic: each.topics.map(({ id }) => id), outlet: each.outlet === null ? [] : [slug(each.outlet)],
    via: each.via.map(({ name }) => slug(name)), form: [each.form], act: [each.act], language: [each.language],
  };
  for (const { name } of TAG_FILTERS) {
    const has = (asked: string[]) => asked.some((value) => (valuesOf[name] as string[]).includes(name === 'form' || name === 'act' ? value : slug(value)));
    const [wanted, unwanted] = [some(f[name]), some(f[`not_${name}`])];
    if (wanted && !has(wanted)) return false;
    if (unwanted && has(unwanted)) return false;
  }
  const negated = f.negated ?? (f.act === undefined ? undefined : false);
  if (negated !== undefined && each.negated !== negated) return false;
  if (f.anonymous !== undefined && each.speakers.some((s) => s.anonymous) !== f.anonymous) return false;
  if (f.from !== undefined && (each.date_latest === null || each.date_latest < f.from)) return false;
  if (f.to !== undefined && (each.date_earliest === null || each.date_earliest > f.to)) return false;
  if (f.min_confidence !== undefined && each.confidence < f.min_confidence) return false;
  if (f.article !== undefined && each.article_id !== f.article) return false;
  if (f.q === undefined) return true;
  const words = fold(each.text).split(/[^\p{L}\p{N}]+/u);
  return (readQuery(f.q) ?? []).every((group) =>
    group.some(({ words: wanted, prefix }) =>
      words.some((_, i) => wanted.every((word, j) => (prefix && j === wanted.length - 1 ? (words[i + j] ?? '').startsWith(word) : words[i + j] === word))),
    ),
  );
}

function ordered(found: Claim[], sort: ClaimSort): Claim[] {
  const seq = (each: Claim) => seqs.get(each.id) as number;
  const day = (each: Claim) => dayNumber(each.date_earliest);
  const by: Record<string, (a: Claim, b: Claim) => number> = {
    date: (a, b) => day(a) - day(b) || seq(a) - seq(b),
    '-date': (a, b) => day(b) - day(a) || seq(a) - seq(b),
    confidence: (a, b) => hundredth(a.confidence) - hundredth(b.confidence) || day(b) - day(a) || seq(a) - seq(b),
    '-confidence': (a, b) => hundredth(b.confidence) - hundredth(a.confidence) || day(b) - day(a) || seq(a) - seq(b),
  };
  return [...found].sort(by[sort] as (a: Claim, b: Claim) => number);
}

const maybe = (value: () => unknown, odds: number) => (random(odds) === 0 ? value() : undefined);
const one = <T>(all: readonly T[]) => (random(3) === 0 ? [pick(all), pick(all)] : pick(all));
function question(): ClaimFilters {
  const asked = {
    speaker: maybe(() => one(PEOPLE), 4), about: maybe(() => one(PEOPLE), 9), actor: maybe(() => one(PEOPLE), 9), topic: maybe(() => one(TOPICS), 4),
    outlet: maybe(() => one(['la gazette', 'NORD ECLAIR', 'The Ledger']), 5), via: maybe(() => 'reuters', 12), form: maybe(() => one(FORMS), 6),
    act: maybe(() => one(ACTS), 6), language: maybe(() => one(['fr', 'en']), 6), negated: maybe(() => random(2) === 0, 9), anonymous: maybe(() => random(2) === 0, 9),
    not_speaker: maybe(() => one(PEOPLE), 9), not_topic: maybe(() => one(TOPICS), 9), not_outlet: maybe(() => 'La Gazette', 9), not_act: maybe(() => one(ACTS), 9),
    not_language: maybe(() => 'fr', 12), from: maybe(() => pick(['2021-02-10', '2021-03-15', '2021-05-01', '2020-01-01']), 4),
    to: maybe(() => pick(['2021-02-12', '2021-03-15', '2021-12-31']), 4), min_confidence: maybe(() => pick([0.4, 0.752, 0.9]), 6), article: maybe(() => 'a3', 30),
    q: maybe(() => pick(['elysee', 'port', 'PORT budget', 'oeuvre OR regle', '"port train"', 'b*', 'cote paix OR "school accord"']), 4),
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

const crowd = (): ClaimFilters => ({ act: one(ACTS), form: one(FORMS), language: one(['fr', 'en']), ...(random(3) ? { topic: one(TOPICS) } : {}), ...(random(3) ? { outlet: one(['la gazette', 'NORD ECLAIR']) } : {}) });

describe.each([
  ['as it is', { sort: 2500, check: 170 }],
  ['all lists read', { sort: 2000, check: 1e9 }],
  ['keys looked up', { sort: 2000, check: 0 }],
  ['one hundredth after the other', { sort: 0, check: 170 }],
])('%s', (_, bounds) => {
  test('any filters, any order, any page: what the oracle finds', () => {
    const searcher = searcherOf(db, bounds);
    for (let i = 0; i < 200; i++) {
      // every fourth asks for much at once
      const filters = i % 4 ? question() : { ...question(), ...crowd() };
      const sort = pick(['date', '-date', 'confidence', '-confidence'] as const);
      const expected = ordered(claims.filter((each) => matches(each, filters)), sort).map(({ id }) => seqs.get(id));
      const found: number[] = [];
      const limit = 1 + random(9);
      for (let after: number[] | null = null; ; ) {
        const { hits, more } = searcher.find(filters, sort, after, limit);
        found.push(...hits.map((hit) => hit.claim));
        if (!more) break;
        expect(hits.length).toBe(limit);
        after = hits.at(-1)?.key as number[];
      }
      expect(found, `${sort} ${JSON.stringify(filters)}`).toEqual(expected);
    }
  });
});

test('facets and series count what the list lists', async () => {
  for (let i = 0; i < 80; i++) {
    const filters = i === 0 ? {} : question();
    const where = JSON.stringify(filters);
    const expected = claims.filter((each) => matches(each, filters));
    const { total, capped, facets } = await store.facets(filters, ['speaker', 'topic', 'outlet', 'form', 'act', 'language', 'date'], 100);
    expect([total, capped], where).toEqual([expected.length, false]);
    const count = (values: (each: Claim) => (string | null)[]) => {
      const counts = new Map<string | null, number>();
      for (const value of expected.flatMap(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
      return counts;
    };
    const got = (facet: keyof typeof facets) => new Map(facets[facet]?.map(({ value, claims }) => [value, claims]));
    expect(got('speaker'), where).toEqual(count((each) => each.speakers.map(({ id }) => id)));
    expect(got('topic'), where).toEqual(count((each) => each.topics.map(({ id }) => id)));
    expect(got('outlet'), where).toEqual(count((each) => (each.outlet === null ? [] : [slug(each.outlet)])));
    expect(got('act'), where).toEqual(count((each) => [each.act]));
    expect(got('date'), where).toEqual(count((each) => [each.date_earliest?.slice(0, 7) ?? null]));
    const days = await store.days(filters);
    expect(days.total, where).toBe(expected.length);
    expect(new Map(days.days.map(({ day, claims }) => [day, claims])), where).toEqual(count((each) => [each.date_earliest]));
  }
});

test('an index made anew is the index that grew', async () => {
  const dump = () => {
    const tags = new Map((db.prepare('SELECT id, kind, value FROM tag WHERE claims > 0').all() as { id: number; kind: string; value: string }[]).map((t) => [t.id, `${t.kind} ${t.value}`]));
    return {
      counts: db.prepare('SELECT kind, value, claims FROM tag WHERE claims > 0 ORDER BY kind, value').all(),
      keys: (db.prepare('SELECT * FROM claim_key ORDER BY claim').all() as { tags: string }[]).map((key) => ({ ...key, tags: key.tags.trim().split(' ').map((tag) => tags.get(Number(tag))) })),
      text: db.prepare("SELECT rowid FROM claim_text WHERE claim_text MATCH 'text : port' ORDER BY rowid").all(),
      words: db.prepare('SELECT * FROM claim_words ORDER BY place').all(),
    };
  };
  const before = dump();
  db.pragma('user_version = 0');
  sqliteStore(db);
  expect(dump()).toEqual(before);
});

describe('words', () => {
  test.each([
    ['a b', 'b a', true],
    ['"b a"', 'a b', false],
    ['ELYSEE', 'à l’Élysée', true],
    ['l’élysée', "l'Elysee", true],
    ['œuvre', 'des OEUVRE', true],
    ['oeuv*', 'l’œuvre', true],
    ['port OR gare mer', 'la gare', false],
    ['port OR gare mer', 'gare, mer', true],
    ['"la ga*', 'la gare', true],
    ['"la ga"*', 'la gare', true],
    ['or', 'de l’or', true],
  ])('%s in «%s»: %s', async (q, text, found) => {
    const fresh = memoryStore();
    await fresh.add(article('x'), [claim('x', 0, { text })]);
    expect((await fresh.claims({ q }, { sort: 'date', limit: 5 })).items.length).toBe(found ? 1 : 0);
    await fresh.close();
  });

  test('are marked where they stand', () => {
    const marked = (text: string, q: string) => marksOf(text, readQuery(q) ?? []).map(({ text: words, start, end }) => {
      expect(text.slice(start, end)).toBe(words);
      return words;
    });
    expect(marked('🙂 L’Œuvre de l’E\u0301lysée, à l’élysée', 'elysee oeuvre')).toEqual(['Œuvre', 'E\u0301lysée', 'élysée']);
    expect(marked('le port de pêche, le port', '"port de" OR port pech*')).toEqual(['port de', 'pêche', 'port']);
    expect(marked('rien', 'port')).toEqual([]);
  });
});

describe('relevance', () => {
  let fresh: Store;
  beforeAll(async () => {
    fresh = memoryStore();
    await fresh.add(article('a'), ['le port', 'le port, le port et encore le port', `le port ${'et autre chose '.repeat(9)}`, 'la gare', 'une écluse'].map((text, n) => claim('a', n, { text })));
  });
  afterAll(() => fresh.close());
  const ids = async (q: string, sort: ClaimSort, limit = 9, cursor?: string) => {
    const page = await fresh.claims({ q }, { sort, limit, cursor });
    return { ids: page.items.map(({ id }) => id), next: page.next };
  };

  test('repetition and shortness count, and rare words more than common ones', async () => {
    expect((await ids('port', '-relevance')).ids).toEqual(['a-1', 'a-0', 'a-2']);
    expect((await ids('port', 'relevance')).ids).toEqual(['a-2', 'a-0', 'a-1']);
    expect((await ids('port OR ecluse', '-relevance')).ids[0]).toBe('a-4');
  });

  test('pages stay right while claims come in', async () => {
    const first = await ids('port', '-relevance', 1);
    await fresh.add(article('b'), [claim('b', 0, { text: 'port port port' })]);
    const second = await ids('port', '-relevance', 1, first.next as string);
    const third = await ids('port', '-relevance', 1, second.next as string);
    expect([first.ids, second.ids, third.ids, third.next]).toEqual([['a-1'], ['a-0'], ['a-2'], null]);
    expect((await ids('port', '-relevance')).ids[0]).toBe('b-0');
  });

  test('needs words', async () => {
    await expect(fresh.claims({}, { sort: 'relevance', limit: 1 })).rejects.toThrow(BadSearch);
  });
});

describe('cursors', () => {
  test.each(CLAIM_SORTS)('by %s: every claim once, although others come in between the pages', async (sort) => {
    const fresh = memoryStore();
    const text = 'le port';
    for (const id of ['m', 'n', 'o']) await fresh.add(article(id), [0, 1, 2, 3].map((n) => claim(id, n, { text, confidence: 0.5 + n / 10, date_earliest: `2023-09-0${1 + n}`, date_latest: `2023-09-0${1 + n}` })));
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let i = 0; ; i++) {
      const page = await fresh.claims({ q: 'port' }, { sort, limit: 2, cursor });
      seen.push(...page.items.map(({ id }) => id).filter((id) => !id.startsWith('new')));
      if (page.next === null) break;
      cursor = page.next;
      await fresh.add(article(`new${i}`), [claim(`new${i}`, 0, { text, confidence: 0.65, date_earliest: '2023-09-02', date_latest: '2023-09-02' })]);
      // reading an article again moves none of its claims
      await fresh.replace('n', (old, its) => ({ article: old, claims: its }));
      if (i > 20) throw new Error('no end');
    }
    expect([...seen].sort()).toEqual(['m', 'n', 'o'].flatMap((id) => [0, 1, 2, 3].map((n) => `${id}-${n}`)));
    await fresh.close();
  });

  test('of another question, another order or another shape are refused', async () => {
    const { next } = await store.claims({ form: 'direct' }, { sort: '-date', limit: 1 });
    for (const [filters, sort] of [[{ form: ['direct'] , not_act: 'deny' }, '-date'], [{ form: 'direct' }, '-confidence'], [{ form: 'direct', q: 'port' }, '-relevance']] as const)
      await expect(store.claims(filters, { sort, limit: 1, cursor: next as string })).rejects.toThrow(BadCursor);
  });
});

test('places keep days in order, the newest first, and give them back', () => {
  const days = [0, 10101, 19991231, 20000101, 20230228, 20230301, 20231231, 99991231];
  const places = days.map((day) => placeOf(day, 65537));
  expect([...places].sort((a, b) => (a < b ? 1 : -1))).toEqual(places);
  expect(places.map((place) => dayOfAge(Number(place >> BigInt(SEQ_BITS))))).toEqual(days);
  expect(placeOf(99991231, 0) > 0n && placeOf(0, 2 ** SEQ_BITS - 1) < 2n ** 63n).toBe(true);
});

test('spans of dates', () => {
  expect([spanOf(20230904, 20230904), spanOf(20230901, 20230930), spanOf(20230101, 20231231), spanOf(20230101, 20250101), spanOf(0, 0)]).toEqual([0, 1, 2, 3, 0]);
  expect([daysBefore(20230301, 1), daysBefore(20240301, 1), daysBefore(20230101, 366), daysBefore(10101, 40)]).toEqual([20230228, 20240229, 20211231, 1122]);
});

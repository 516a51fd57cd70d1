import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nameSound, soundKey } from '../src/actors/keys.ts';
import { bearersOf, factsOf, groupsOf, homonymsOf } from '../src/actors/link.ts';
import type { Speaker } from '../src/claim.ts';
import { openDatabase } from '../src/store/database.ts';
import { type Store, sqliteStore } from '../src/store/store.ts';
import { article, claim, memoryStore, speaker } from './claims.ts';
import { readScenarios, type Scenario } from './corpus/identity/read.ts';
import { isSame, type Pair, pairsOf, score } from './identity.ts';

const halves = { tuned: readScenarios('tuned'), held: readScenarios('held') };
const all: Scenario[] = [...halves.tuned, ...halves.held];
const told = ({ scenario, words, gold, ids }: Pair) => `${scenario}: ${words.join(' / ')} (${gold}) ${ids.join(' ')}`;
/** Who is one with whom, and nothing of the ids. */
const partition = (pairs: readonly Pair[]) => pairs.map((pair) => `${pair.scenario}: ${pair.words.join(' / ')} ${isSame(pair)}`);

describe('who is who across articles and languages', () => {
  test.each(['tuned', 'held'] as const)('%s: F1 of pairs, and no two people are one', async (half) => {
    const pairs = await pairsOf(halves[half]);
    const { wrong, missed, f1 } = score(pairs);
    expect(wrong.map(told)).toEqual([]);
    expect(f1, missed.map(told).join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  test('there are pairs enough of every sort', () => {
    const count = (wanted: (scenario: Scenario) => boolean) =>
      all.filter(wanted).reduce((sum, { articles }) => {
        const mentions = articles.reduce((n, article) => n + article.mentions.length, 0);
        return sum + (mentions * (mentions - 1)) / 2;
      }, 0);
    expect(count(() => true)).toBeGreaterThanOrEqual(150);
    expect(count(({ hard }) => hard)).toBeGreaterThanOrEqual(40);
  });

  test('in one database with all others, in any order, after others came and went, and extracted again', async () => {
    const pairs = await pairsOf(all);
    expect(score(pairs).wrong.map(told)).toEqual([]);
    const once = partition(pairs);
    const shuffled = (seed: number) => <T>(list: T[]) => {
      let state = seed;
      const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
      return list.map((item) => ({ item, at: next() })).sort((a, b) => a.at - b.at).map(({ item }) => item);
    };
    for (const seed of [1, 2, 3, 4]) expect(partition(await pairsOf(all, { order: shuffled(seed) }))).toEqual(once);
    expect(partition(await pairsOf(all, { again: true }))).toEqual(once);
    const alone = partition(await pairsOf(halves.held));
    expect(partition(await pairsOf(halves.held, { passing: halves.tuned, order: shuffled(9) }))).toEqual(alone);
  });
});

describe('what is shown and kept', () => {
  let store: Store;
  beforeEach(() => {
    store = memoryStore();
  });
  afterEach(() => store.close());
  const add = (id: string, name: string, over: Partial<Speaker> = {}) => store.add(article(id), [claim(id, 0, { speakers: [speaker(name, over)] })]);
  const who = async (id: string) => (await store.claim(`${id}-0`))?.speakers[0];

  test('the full name that most articles write', async () => {
    await add('a', 'SERGUEI ARBATOV');
    expect(await who('a')).toMatchObject({ name: 'SERGUEI ARBATOV', actor_name: 'SERGUEI ARBATOV' });
    await add('b', 'Sergueï Arbatov');
    await add('c', 'Sergei Arbatov');
    await add('d', 'Sergueï Arbatov');
    for (const id of ['a', 'b', 'c', 'd']) expect(await who(id)).toMatchObject({ actor_name: 'Sergueï Arbatov' });
    expect(new Set(await Promise.all(['a', 'b', 'c', 'd'].map(async (id) => (await who(id))?.id))).size).toBe(1);
    expect(await who('c')).toMatchObject({ name: 'Sergei Arbatov' });
  });

  test('one letter off is the same person with the same office, and another without', async () => {
    const role = 'ambassadeur norvégien à Rome';
    await add('a', 'Henrik Solbakken', { role });
    await add('b', 'Henrik Solbaken', { role });
    await add('c', 'Henrik Solbacher');
    await add('d', 'Henrik Solbekken', { role });
    await add('e', 'Henrik Solbokken');
    expect((await who('b'))?.id).toBe('henrik-solbakken');
    expect((await who('d'))?.id).toBe('henrik-solbakken');
    expect((await who('e'))?.id).toBe('henrik-solbokken');
    await store.remove('a');
    await store.remove('b');
    expect((await who('d'))?.id).toBe('henrik-solbekken');
  });

  test('a write that fails leaves nothing in the registry', async () => {
    const broken = claim('b', 0, { speakers: [speaker('Lena Brandvik')] });
    await add('a', 'Lena Brandvik');
    await expect(store.add(article('b'), [{ ...broken, id: 'a-0' }])).rejects.toThrow();
    await store.remove('a');
    await add('c', 'Lena Brandvik');
    await add('d', 'Brandvik');
    expect((await who('d'))?.id).toBe('lena-brandvik');
  });

  test('databases are identified anew when the data changes', async () => {
    const db = openDatabase(':memory:');
    const before = sqliteStore(db, []);
    for (const [id, name] of [['a', 'Lena Brandvik'], ['b', 'Léna Brandvick']] as const) await before.add(article(id), [claim(id, 0, { speakers: [speaker(name)] })]);
    const after = sqliteStore(db, [{ id: 'lena-b', kind: 'person', names: { en: ['Lena Brandvik'], fr: ['Léna Brandvick'] } }]);
    for (const id of ['a-0', 'b-0']) expect((await after.claim(id))?.speakers[0]).toMatchObject({ id: 'lena-b', actor_name: 'Lena Brandvik' });
    expect((await after.claims({ speaker: 'Brandvick' }, { sort: 'date', limit: 9 })).items).toHaveLength(2);
    await after.close();
  });
});

describe('names by sound', () => {
  test.each([
    ['Sergueï Choïgou', 'Sergei Shoigu', 'Sergey Shoigu', 'Sergueï Choïgu', 'Sergueï Shoïgou', 'Сергей Шойгу'],
    ['Vladimir Poutine', 'Vladimir Putin', 'Vladimir Vladimirovich Putin', 'Владимир Путин'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'Volodymyr Zelenskiy'],
    ['Kim Jong-un', 'Kim Jong Un', 'Kim Jong-Un', 'KIM Jong-un'],
    ['Dmitri Peskov', 'Dmitry Peskov', 'Dimitri Peskov'],
    ['Alexandre Loukachenko', 'Alexander Lukashenko', 'Aleksandr Lukashenko'],
    ['Evgueni Prigojine', 'Yevgeny Prigozhin', 'Evgeny Prigozhin'],
    ['Mohammed ben Salmane', 'Mohammed bin Salman', 'Mohamed ben Salman'],
    ['Bachar al-Assad', 'Bashar al-Assad', 'Bachar el-Assad'],
    ['Benyamin Netanyahou', 'Benjamin Netanyahu'],
    ['Mikhaïl Gorbatchev', 'Mikhail Gorbachev'],
    ['Viatcheslav Volodine', 'Vyacheslav Volodin'],
    ['John F. Kennedy', 'John Kennedy', 'Mr. John Kennedy'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['Park Won-gon', 'Park Won Gon'],
    ['Xi Jinping', 'Xi Jin-ping'],
    ['Mme Ursula von der Leyen', 'Ursula von der Leyen', 'Dr Ursula von der Leyen'],
  ])('%s is one', (...names) => expect(new Set(names.map(soundKey)).size).toBe(1));

  test.each([
    ['John Kirby', 'John Corby'],
    ['Sergei Ivanov', 'Sergei Ivanova'],
    ['Volodymyr Zelensky', 'Vladimir Zelensky'],
    ['Mark Milley', 'Mark Miller'],
    ['Dmitri Peskov', 'Dmitri Pushkov'],
    ['Robert Kennedy', 'Robert Kennedy Jr.'],
    ['Kim Jong Un', 'Kim Jong Il'],
    ['Kim Yo Jong', 'Kim Jong Un'],
    ['Jake Sullivan', 'Jack Sullivan'],
    ['Louis Blanc', 'Louise Blanc'],
    ['Michel Martin', 'Michelle Martin'],
    ['Jean Martin', 'Jeanne Martin'],
  ])('%s is not %s', (a, b) => expect(soundKey(a)).not.toBe(soundKey(b)));

  test('initials are kept beside: they part those who have both', () => {
    expect(nameSound('George H. W. Bush')).toEqual({ key: soundKey('George Bush'), initials: 'hw' });
  });
});

describe('who is one of those that articles brought in', () => {
  const member = (id: string, facts: string, seed = false) => ({ id, seed, facts: factsOf(facts.split(' ').filter(Boolean)) });
  const ids = (groups: { id: string }[][]) => groups.map((group) => group.map(({ id }) => id).sort()).sort();

  test('all of one name, as long as nothing speaks against it', () => {
    expect(ids(groupsOf([member('a', 'country:russia'), member('b', ''), member('c', 'gender:m')]))).toEqual([['a', 'b', 'c']]);
    expect(ids(groupsOf([member('a', 'country:russia'), member('b', ''), member('c', 'country:canada')]))).toEqual([['a'], ['b'], ['c']]);
    expect(ids(groupsOf([member('a', 'country:russia gender:m'), member('b', 'gender:m'), member('c', 'gender:f')]))).toEqual([['a', 'b'], ['c']]);
  });

  test('a last name is whom it fits', () => {
    const [claire, marc] = [member('claire', 'gender:f office:minister field:state'), member('marc', 'office:athlete field:sport')];
    expect(bearersOf(factsOf([]), [claire, marc])).toEqual(['claire', 'marc']);
    expect(bearersOf(factsOf(['office:minister']), [claire, marc])).toEqual(['claire']);
    expect(bearersOf(factsOf(['gender:f']), [claire, marc])).toEqual(['claire']);
    expect(bearersOf(factsOf(['gender:f']), [marc])).toEqual([]);
    expect(bearersOf(factsOf([]), [marc])).toEqual(['marc']);
  });

  test('homonyms part, a slip in one article of many does not part anybody, and who may be either is neither', () => {
    expect([...homonymsOf([{ article: 1, facts: 'country:sweden' }, { article: 2, facts: 'country:canada' }, { article: 3, facts: '' }])]).toEqual([[2, 0], [1, 1], [3, null]]);
    const many = Array.from({ length: 40 }, (_, article) => ({ article, facts: article === 7 ? 'country:canada' : 'country:sweden' }));
    expect(new Set(homonymsOf([...many, { article: 99, facts: '' }]).values())).toEqual(new Set([0]));
  });
});

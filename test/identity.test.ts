import { describe, expect, test } from 'vitest';
import { nameSound, soundKey } from '../src/actors/keys.ts';
import { bearersOf, factsOf, groupsOf, homonymsOf } from '../src/actors/link.ts';
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

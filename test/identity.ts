/** Runs the scenarios of test/corpus/identity end to end, and counts pairs of mentions. */
import { type ReadArticle, readArticle, reread } from '../src/read.ts';
import { openDatabase } from '../src/store/database.ts';
import { sqliteStore } from '../src/store/store.ts';
import type { Scenario, TaggedArticle } from './corpus/identity/read.ts';

export interface Pair {
  scenario: string;
  hard: boolean;
  words: [string, string];
  gold: 'same' | 'different' | 'cannot tell';
  /** Ids that the two have; null where nobody is told. */
  ids: [string | null, string | null];
}

const read = (article: TaggedArticle): ReadArticle =>
  readArticle({ text: article.text, language: article.language as 'fr' | 'en', published: article.published }, 100_000);

/** What is done to the database: the order of the articles, those that come and go again, and whether all are extracted again in the end. */
export interface History {
  order?: <T>(all: T[]) => T[];
  passing?: readonly Scenario[];
  again?: boolean;
}

/** Extracts and stores all articles in one database; answers every pair of mentions of each scenario. */
export async function pairsOf(scenarios: readonly Scenario[], { order = (all) => all, passing = [], again = false }: History = {}): Promise<Pair[]> {
  const store = sqliteStore(openDatabase(':memory:'));
  try {
    const stay = scenarios.flatMap(({ articles }) => articles.map((article) => ({ article, stays: true })));
    const pass = passing.flatMap(({ articles }) => articles.map((article) => ({ article, stays: false })));
    const all: { article: TaggedArticle; id: string }[] = [];
    const gone: string[] = [];
    const readings = order([...stay, ...pass]).map(({ article, stays }) => ({ article, stays, reading: read(article) }));
    for (const part of [readings.slice(0, 5), readings.slice(5)]) {
      await store.addAll(part.map(({ reading: { claims, ...article } }) => ({ article, claims })));
      for (const { article, stays, reading } of part) {
        if (stays) all.push({ article, id: reading.id });
        else gone.push(reading.id);
      }
    }
    for (const id of gone) await store.remove(id);
    if (again) {
      for (const { article, id } of all) {
        await store.replace(id, (_, old) => {
          const { claims, ...anew } = reread(id, article.text, { language: article.language as 'fr' | 'en', published: article.published }, old);
          return { article: anew, claims };
        });
      }
    }
    const found = new Map<object, string | null>();
    for (const { article, id } of all) {
      const claims = await store.claimsOf(id);
      for (const mention of article.mentions) {
        const near = ({ start, end }: { start: number; end: number }) => start < mention.end && end > mention.start;
        const speakers = claims.flatMap((claim) => claim.speakers);
        const words = article.text.slice(mention.start, mention.end);
        // «le ministre, X»: the mention may be the title alone
        const speaker = speakers.find((one) => one.mention && near(one.mention)) ?? speakers.find(({ name }) => name === words);
        const about = claims.flatMap((claim) => claim.about).find((one) => near(one.mention));
        found.set(mention, speaker ? speaker.id : (about?.id ?? null));
      }
    }
    return scenarios.flatMap(({ name, hard, articles }) => {
      const mentions = articles.flatMap(({ text, mentions }) => mentions.map((mention) => ({ mention, words: text.slice(mention.start, mention.end) })));
      return mentions.flatMap((a, i) =>
        mentions.slice(i + 1).map((b): Pair => {
          const unknown = a.mention.who === '?' || b.mention.who === '?';
          return {
            scenario: name,
            hard,
            words: [a.words, b.words],
            gold: unknown ? 'cannot tell' : a.mention.who === b.mention.who ? 'same' : 'different',
            ids: [found.get(a.mention) ?? null, found.get(b.mention) ?? null],
          };
        }),
      );
    });
  } finally {
    await store.close();
  }
}

export const isSame = ({ ids: [a, b] }: Pair): boolean => a !== null && a === b;

/** Pairwise counts of *same*; `wrong` are pairs said to be one that are not, or that nobody can tell. */
export function score(pairs: readonly Pair[]): { pairs: number; precision: number; recall: number; f1: number; wrong: Pair[]; missed: Pair[] } {
  const wrong = pairs.filter((pair) => pair.gold !== 'same' && isSame(pair));
  const missed = pairs.filter((pair) => pair.gold === 'same' && !isSame(pair));
  const right = pairs.filter((pair) => pair.gold === 'same' && isSame(pair)).length;
  const precision = right / Math.max(1, right + wrong.length);
  const recall = right / Math.max(1, right + missed.length);
  return { pairs: pairs.length, precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall), wrong, missed };
}

/**
 * Articles and their claims, kept. The only module that speaks SQL, reached through the async interface `Store`, so that another
 * database engine can stand behind it. It knows the shapes of `claim.ts` and nothing else of ours.
 */
import { setImmediate as immediate } from 'node:timers/promises';
import type Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { SEEDS } from '../actors/data/index.ts';
import type { Seed } from '../actors/seed.ts';
import type { Claim, Detected } from '../claim.ts';
import { speakersOf } from './actors.ts';
import { articleOf, NEXT_NUMBER, rowOf } from './articles.ts';
import { bodiesOf, claimsOfArticle, deleteClaims, insertClaims, namedAnew } from './claims.ts';
import { BadCursor, chunks, openCursor, pageOf, sealCursor, sealOf } from './cursors.ts';
import { openReader, type Tables, type Trx } from './database.ts';
import { decisionsOf, Undecidable, type Work } from './decisions.ts';
import { dayText, facetsOf } from './facets.ts';
import { grouped } from './grouped.ts';
import { beginIndex } from './indexing.ts';
import type { FreshArticle } from './meetings.ts';
import { outletCounts } from './outlets.ts';
import { postingsOf } from './postings.ts';
import { profilesOf } from './profiles.ts';
import { actorsOf } from './registry.ts';
import { actorsMeant, claimsAsRead, claimsBeside, freshActorId, historyOf, laidOver, noteReview, noteUndo, reviewsOf } from './reviews.ts';
import { BadSearch, searcherOf } from './search.ts';
import type { Article, Decision, NewArticle, Store } from './shapes.ts';
import { noteLate, topicStoreOf } from './topics.ts';
import { beginIdentification, PART, upgradesOf } from './upgrade.ts';
import { voicesOf } from './voices.ts';
import { refreshWires, wiresOf } from './wires.ts';

export type { ActorName, ClaimSort } from './search.ts';
export * from './shapes.ts';
export { BadCursor, BadSearch, Undecidable };

/** Articles that are identified again in one transaction, for a decision. */
const AT_ONCE = 50;

/** Goes through without a pause; what it comes to. */
function exhausted<T>(work: Generator<void, T>): T {
  for (let turn = work.next(); ; turn = work.next()) if (turn.done) return turn.value;
}

/** Databases of so many articles are brought up to date when they are opened. */
const SOON = 200;

/**
 * The `Store` over an open SQLite database (see `openDatabase`), whose registry of actors begins with `seeds`. When there are more articles than
 * `soon`, what another version left behind is to be brought up to date by `upgrade`, for `part` milliseconds at a time.
 */
export function sqliteStore(sqlite: Sqlite.Database, seeds: readonly Seed[] = SEEDS, { soon = SOON, part = PART } = {}): Store {
  beginIndex(sqlite);
  refreshWires(sqlite);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
  const postings = postingsOf(sqlite);
  const wires = wiresOf(sqlite);
  const actors = actorsOf(sqlite, postings);
  beginIdentification(sqlite, seeds);
  const decide = decisionsOf(sqlite, actors, seeds);
  // what reads sees the last commit and waits for no transaction; a store in memory has one connection, where it takes its turn
  const reader = openReader(sqlite);
  const read = reader === sqlite ? db : new Kysely<Tables>({ dialect: new SqliteDialect({ database: reader }) });
  const upgrades = upgradesOf(sqlite, reader, { actors, postings, seeds, part });
  const few = sqlite.prepare(`SELECT count(*) <= ? FROM (SELECT 1 FROM article LIMIT ?)`).pluck();
  if (upgrades.any() && few.get(soon, soon + 1) === 1)
    sqlite
      .transaction(() => {
        while (exhausted(upgrades.part()));
      })
      .immediate();
  const voices = voicesOf(reader);
  const searcher = searcherOf(reader, undefined, voices);
  const profiles = profilesOf(reader, searcher, voices);
  // an export reads everything once: through the other connection it would drive out what pages are made of
  const bulk = openReader(sqlite, 8 * 1024);
  const bulkSearcher = bulk === sqlite ? searcher : searcherOf(bulk, undefined, voices);
  /** Runs what reads at one go. */
  const reading = async <T>(work: () => T): Promise<T> => (read === db ? db.connection().execute(async () => work()) : work());

  const claimsAsJson: Store['claimsAsJson'] = async (filters, { sort, limit, cursor }, separator, much = false) => {
    upgrades.indexed();
    const { find, bodies } = much ? bulkSearcher : searcher;
    const seal = sealOf(['claims', filters, sort]);
    const after = cursor === undefined ? null : (openCursor(cursor, seal, sort.endsWith('date') ? TWO : THREE) as number[]);
    const { page, more, matched, joined, renamed } = await reading(() => {
      const { hits, more, matched } = find(filters, sort, after, limit);
      return { page: hits, more, matched, ...bodies(hits, separator, filters) };
    });
    return {
      joined: renamed ? Buffer.from(await namedAnew(read, `${joined}`, separator)) : joined,
      count: page.length,
      next: more ? sealCursor(seal, (page.at(-1) as { key: number[] }).key) : null,
      matched: [...matched],
    };
  };

  /** Runs a transaction; when it fails, what the registry noted on its way is forgotten with it. */
  const writing = <T>(work: (trx: Trx) => Promise<T>): Promise<T> =>
    db.transaction().execute((trx) =>
      work(trx).catch((error) => {
        actors.reset();
        throw error;
      }),
    );

  let deciding: Promise<unknown> = Promise.resolve();
  /**
   * Carries a decision out, one after the other. When many articles have to be identified again for it, that is done in several transactions, so
   * that others can write in between.
   */
  const decided = (work: () => Work): Promise<Decision> => {
    const carryOut = async () => {
      // the answer shows the actor, with counts
      upgrades.indexed();
      const { id, articles, finish } = await writing(async (trx) => {
        await lock(trx);
        const begun = work();
        if (begun.articles.length <= AT_ONCE) {
          actors.reidentify(begun.articles);
          begun.finish();
        } else decide.underWay(begun.id, true);
        return begun;
      });
      if (articles.length > AT_ONCE) {
        for (const part of chunks(
          [...articles].sort((a, b) => a - b),
          AT_ONCE,
        ))
          await writing(async (trx) => {
            await lock(trx);
            for (const few of chunks(part, 5)) {
              actors.again(few);
              await immediate();
            }
            actors.settle();
          });
        await writing(async (trx) => {
          await lock(trx);
          finish();
          decide.underWay(id, false);
        });
      }
      return reading(() => decide.one(id));
    };
    const next = deciding.then(carryOut, carryOut);
    deciding = next.catch(() => {});
    return next;
  };

  const addAll = (articles: readonly { article: NewArticle; claims: readonly Claim[] }[]) =>
    writing(async (trx) => {
      const now = new Date().toISOString();
      const added: boolean[] = [];
      const fresh: (FreshArticle & { bands: readonly number[] | undefined; vocabulary: number | undefined })[] = [];
      for (const { article, claims } of articles) {
        const row = await trx
          .insertInto('article')
          .values({ ...rowOf(article, claims.length), number: NEXT_NUMBER, created_at: now, updated_at: now })
          .onConflict((c) => c.doNothing())
          .returning('number')
          .executeTakeFirst();
        added.push(row !== undefined);
        if (row) fresh.push({ ...article, number: row.number, claims, bands: article.bands, vocabulary: article.vocabulary });
      }
      await insertClaims(trx, postings, actors, fresh);
      actors.settle();
      wires.link(fresh);
      await noteLate(trx, fresh);
      return added;
    });
  const addSoon = grouped(addAll);

  /** Takes the lock of a writer before anything is read. */
  const lock = (trx: Trx) => sql`update vocabulary set revision = revision`.execute(trx);

  /** Replaces an article's claims. */
  async function swapClaims(trx: Trx, article: FreshArticle, between: () => Promise<unknown>) {
    const again = wires.unlink(article.number);
    await deleteClaims(trx, postings, actors, article);
    await between();
    await insertClaims(trx, postings, actors, [article]);
    wires.link([article.number, ...again].map((number) => ({ number })));
    actors.settle();
  }

  /** Stores an article's claims as they were read, with what people say by now; `served` is how they were. */
  async function storeAgain(trx: Trx, id: string, served: readonly Claim[]): Promise<void> {
    const row = await trx
      .updateTable('article')
      .set({ updated_at: new Date().toISOString() })
      .where('id', '=', id)
      .returning(['id', 'number', 'language', 'published', 'outlet', 'text'])
      .executeTakeFirstOrThrow();
    const { claims } = await claimsAsRead(trx, id);
    const laid = await laidOver(trx, id, claims);
    const before = new Map(served.map((claim) => [claim.id, claim.text]));
    await swapClaims(trx, { ...row, claims: laid }, async () => {});
    // other words may have other topics
    if (laid.some((claim) => claim.text !== before.get(claim.id))) await noteLate(trx, [{ number: row.number, vocabulary: -1 }]);
  }

  return {
    add: (article, claims, { patient = false } = {}) => addSoon({ article, claims }, patient),

    addAll,

    async knows(id) {
      return (await read.selectFrom('article').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
    },

    replace: (id, change) =>
      writing(async (trx) => {
        // the write comes first: it takes the lock before anything is read
        const { numUpdatedRows } = await trx
          .updateTable('article')
          .set({ updated_at: new Date().toISOString() })
          .where('id', '=', id)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        const row = await trx.selectFrom('article').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
        const { claims: now, orphans } = await claimsAsRead(trx, id);
        const { article, claims: read } = change(articleOf(row), [...now, ...orphans]);
        const claims = await laidOver(trx, id, read);
        await swapClaims(trx, { ...article, id, number: row.number, claims }, () =>
          trx.updateTable('article').set(rowOf(article, claims.length)).where('id', '=', id).execute(),
        );
        await noteLate(trx, [{ number: row.number, vocabulary: article.vocabulary }]);
        return true;
      }),

    remove: (id) =>
      writing(async (trx) => {
        const row = await trx.updateTable('article').set({ claim_count: 0 }).where('id', '=', id).returning('number').executeTakeFirst();
        if (!row) return false;
        const again = wires.forget(row.number);
        await deleteClaims(trx, postings, actors, { id, number: row.number });
        await trx.deleteFrom('article').where('id', '=', id).execute();
        wires.link(again.map((number) => ({ number })));
        actors.settle();
        return true;
      }),

    async article(id) {
      const row = await read.selectFrom('article').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? articleOf(row) : null;
    },

    async articles(filters, { sort, limit, cursor }) {
      const seal = sealOf(['articles', filters, sort]);
      let query = read
        .selectFrom('article')
        .select([
          'id',
          'title',
          'outlet',
          'agency',
          'author',
          'url',
          'published',
          'language',
          'detected',
          'claim_count',
          'duplicate_of',
          'shared_with',
          'shared_text',
          'extractor',
          'created_at',
        ])
        .select(['updated_at', 'published_earliest']);
      const { outlet } = filters;
      if (outlet !== undefined) query = query.where('outlet_key', 'in', await reading(() => searcher.mediaMeant(outlet)));
      if (filters.language !== undefined) query = query.where('language', '=', filters.language);
      if (filters.from !== undefined) query = query.where('published_latest', '>=', filters.from);
      if (filters.to !== undefined) query = query.where('published_earliest', '<=', filters.to).where('published_earliest', '<>', '');
      const [past, order] = sort === 'date' ? (['>', 'asc'] as const) : (['<', 'desc'] as const);
      if (cursor !== undefined) {
        const [day, id] = openCursor(cursor, seal, ['string', 'string']) as [string, string];
        query = query.where((e) => e(e.refTuple('published_earliest', 'id'), past, e.tuple(day, id)));
      }
      const rows = await query
        .orderBy('published_earliest', order)
        .orderBy('id', order)
        .limit(limit + 1)
        .execute();
      return pageOf(
        rows,
        limit,
        (row) => sealCursor(seal, [row.published_earliest, row.id]),
        ({ published_earliest: _, ...row }) => ({
          ...row,
          language: row.language as Article['language'],
          detected: JSON.parse(row.detected) as Detected,
        }),
      );
    },

    async articleIds(after, limit) {
      const rows = await read
        .selectFrom('article')
        .select('id')
        .where('id', '>', after ?? '')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },

    async claim(id) {
      const row = await read.selectFrom('claim').select('body').where('id', '=', id).executeTakeFirst();
      return row ? ((await bodiesOf(read, [row]))[0] ?? null) : null;
    },

    printsOf: (claimId) =>
      read
        .selectFrom('claim')
        .innerJoin('claim_wire as own', 'own.claim', 'claim.seq')
        .innerJoin('claim_wire as other', (join) => join.onRef('other.wire', '=', 'own.wire').onRef('other.claim', '<>', 'own.claim'))
        .innerJoin('claim as print', 'print.seq', 'other.claim')
        .innerJoin('article', 'article.id', 'print.article_id')
        .where('claim.id', '=', claimId)
        .orderBy('other.claim')
        .select(['print.id', 'print.article_id', 'article.outlet', 'article.published'])
        .limit(MOST_PRINTS)
        .execute(),

    claimsOf: (articleId) => claimsOfArticle(read, articleId),

    async claimsAsRead(articleId) {
      const { claims, orphans } = await claimsAsRead(db, articleId);
      return [...claims, ...orphans];
    },

    review: (claimId, change) =>
      writing(async (trx) => {
        await lock(trx);
        const served = await claimsBeside(trx, claimId);
        const articleId = await noteReview(trx, claimId, change);
        if (articleId === null) return false;
        await storeAgain(trx, articleId, served);
        return true;
      }),

    undoReview: (claimId, event, by) =>
      writing(async (trx) => {
        await lock(trx);
        const served = await claimsBeside(trx, claimId);
        const articleId = await noteUndo(trx, claimId, event, by);
        if (articleId === null) return false;
        if (typeof articleId !== 'string') return articleId;
        await storeAgain(trx, articleId, served);
        return true;
      }),

    history: (claimId) => historyOf(read, claimId),

    reviews: (filters, paging) => reviewsOf(read, filters, paging),

    actorsMeant: (asked) => actorsMeant(read, asked),

    freshActorId: (name) => freshActorId(read, name),

    claimsAsJson,

    async claims(filters, paging) {
      const { joined, next, matched } = await claimsAsJson(filters, paging, ',');
      return { items: JSON.parse(`[${joined}]`) as Claim[], next, matched };
    },

    async facets(filters, by, limit) {
      upgrades.indexed();
      const { total, capped, tags, matched } = await reading(() => searcher.tally(filters));
      const ranked = await facetsOf(read, tags, by, limit);
      return { total, capped, matched: [...matched], facets: ranked };
    },

    async days(filters) {
      upgrades.indexed();
      const { total, capped, days, matched } = await reading(() => searcher.days(filters));
      const ordered = [...days].sort(([a], [b]) => a - b).map(([day, claims]) => ({ day: dayText(day), claims }));
      return { total, capped, matched: [...matched], days: ordered };
    },

    async articlesOf(ids) {
      const found = new Map<string, Article>();
      for (const part of chunks([...new Set(ids)], 500)) {
        for (const row of await read.selectFrom('article').selectAll().where('id', 'in', part).execute()) found.set(row.id, articleOf(row));
      }
      return found;
    },

    async speakers(paging) {
      upgrades.indexed();
      return speakersOf(read, paging);
    },

    async actors(filters, paging) {
      upgrades.indexed();
      return reading(() => profiles.list(filters, paging));
    },

    async actor(id) {
      upgrades.indexed();
      return reading(() => profiles.profile(id));
    },

    movedTo: (id) => reading(() => profiles.movedTo(id)),

    ...topicStoreOf(db, read, postings, upgrades),

    async outlets() {
      upgrades.indexed();
      return outletCounts(read);
    },

    mergeActors: (into, from, by) => decided(() => decide.merge(into, from, by)),
    splitActor: (id, split, by) => decided(() => decide.split(id, split, by)),
    patchActor: (id, patch, by) => decided(() => decide.patch(id, patch, by)),

    undoDecision: (id, by) => decided(() => decide.undo(id, by)),

    decisions: (actorId) => db.connection().execute(async () => decide.of(actorId)),

    upgrading: async () => upgrades.left(),

    upgrade: async () =>
      upgrades.any() &&
      (await writing(async (trx) => {
        await lock(trx);
        const part = upgrades.part();
        for (let turn = part.next(); ; turn = part.next()) {
          if (turn.done) return turn.value;
          await immediate();
        }
      })),

    version: () => reading(() => searcher.version()),

    async check() {
      await sql`select count(*) from migration`.execute(read);
    },

    async close() {
      if (bulk !== sqlite) bulk.close();
      if (read !== db) await read.destroy();
      await db.destroy();
    },
  };
}

/** Prints of a statement that are told. */
const MOST_PRINTS = 200;

const TWO = ['number', 'number'] as const;
const THREE = ['number', 'number', 'number'] as const;

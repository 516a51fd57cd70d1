/**
 * Articles and their claims, kept. The only module that speaks SQL, reached through the async interface `Store`, so that another
 * database engine can stand behind it. It knows the shapes of `claim.ts` and nothing else of ours.
 */
import type Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect, sql, type Transaction } from 'kysely';
import type { ArticleMeta, Claim, Detected, Kind, Unattributed } from '../claim.ts';
import { daysOf } from '../edtf.ts';
import type { ArticleRow, Tables } from './database.ts';
import { actorKey, type ClaimFilters, kindOf, type TagKind } from './filters.ts';
import { grouped } from './grouped.ts';
import { lastNameKeys, nameKey, slug } from './names.ts';
import { type Postings, postingsOf, refreshPostings } from './postings.ts';
import { type ActorName, BadSearch, type ClaimSort, searcherOf } from './search.ts';
import { refreshWires, wiresOf } from './wires.ts';

export { type ActorName, BadSearch, type ClaimSort };

/** What a client gave with a text: only this, and the text, decides what is read from it. */
export type GivenMeta = { readonly [field in keyof ArticleMeta]?: Exclude<ArticleMeta[field], null> };

export interface Article extends ArticleMeta {
  id: string;
  text: string;
  given: GivenMeta;
  detected: Detected;
  unattributed: Unattributed[];
  claim_count: number;
  /** The first print of this text, when most of it was printed before: an article's id. */
  duplicate_of: string | null;
  /** The earlier article that most of this text stands in, and how much of it, from 0 to 1; null below a fifth. */
  shared_with: string | null;
  shared_text: number | null;
  extractor: string;
  created_at: string;
  updated_at: string;
}

/** An article ready to be stored; the store adds the times and the count, and compares it with others. */
export interface NewArticle
  extends Omit<Article, 'claim_count' | 'created_at' | 'updated_at' | 'duplicate_of' | 'shared_with' | 'shared_text'> {
  /** What its text is recognised by (`bandsOf`); made here unless given. */
  bands?: readonly number[];
}

/** A claim as another article prints it. */
export interface Print {
  id: string;
  article_id: string;
  outlet: string | null;
  published: string | null;
}

export interface Page<T> {
  items: T[];
  /** Opaque; null on the last page. */
  next: string | null;
}

export interface ArticleFilters {
  outlet?: string | undefined;
  language?: string | undefined;
  /** Days, YYYY-MM-DD, of publication. */
  from?: string | undefined;
  to?: string | undefined;
}

export interface Paging<Sort extends string> {
  sort: Sort;
  limit: number;
  cursor?: string | undefined;
}

export type DateSort = 'date' | '-date';

export interface SpeakerCount {
  id: string | null;
  name: string;
  kind: Kind;
  anonymous: boolean;
  claims: number;
}

export interface TopicCount {
  id: string;
  claims: number;
}

export interface OutletCount {
  name: string;
  articles: number;
  claims: number;
}

/** A value that claims have, and how many of those asked for have it. */
export interface Facet {
  /** What to ask by: an actor's or a topic's id, an outlet's name, a month; null for a speaker that nobody could be found for. */
  value: string | null;
  name: string;
  claims: number;
}

export const FACETS = ['speaker', 'topic', 'outlet', 'form', 'act', 'language', 'date'] as const;
export type FacetName = (typeof FACETS)[number];

export interface Matched {
  /** The actors that a `speaker`, `actor` or `about` was understood as. */
  matched: ActorName[];
}

/** Counts of matching claims; `capped` when there are more than are counted. */
export interface Counted extends Matched {
  total: number;
  capped: boolean;
}

export interface Store {
  /**
   * Stores an article and its claims, both or neither, and resolves when they are on disk. False, and nothing is changed, when the id is
   * known. Articles that come at the same time are written together; a patient one waits a moment for others.
   */
  add(article: NewArticle, claims: readonly Claim[], patience?: { patient?: boolean }): Promise<boolean>;
  /** Stores many in one transaction; answers for each what `add` would. */
  addAll(articles: readonly { article: NewArticle; claims: readonly Claim[] }[]): Promise<boolean[]>;
  knows(id: string): Promise<boolean>;
  article(id: string): Promise<Article | null>;
  /** Changes an article and replaces its claims in one transaction: `change` is given what is stored. False when there is none. */
  replace(id: string, change: (article: Article, claims: Claim[]) => { article: NewArticle; claims: readonly Claim[] }): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  articles(filters: ArticleFilters, paging: Paging<DateSort>): Promise<Page<Omit<Article, 'text' | 'given' | 'unattributed'>>>;
  /** Ids of all articles, in batches, for work on the whole store. */
  articleIds(after: string | null, limit: number): Promise<string[]>;
  claim(id: string): Promise<Claim | null>;
  /** The same statement in other prints of a wire, in the order in which they came in. */
  printsOf(claimId: string): Promise<Print[]>;
  /** All claims of an article in reading order. */
  claimsOf(articleId: string): Promise<Claim[]>;
  /**
   * Throws a `BadCursor` for a cursor of another question, a `BadSearch` for a search without a word or a relevance without a search.
   */
  claims(filters: ClaimFilters, paging: Paging<ClaimSort>): Promise<Page<Claim> & Matched>;
  /** The same as JSON texts joined by a separator, in UTF-8: most claims are handed out as they are stored. */
  claimsAsJson(
    filters: ClaimFilters,
    paging: Paging<ClaimSort>,
    separator: ',' | '\n',
  ): Promise<{ joined: Buffer; count: number; next: string | null } & Matched>;
  /** Of each kind asked for the `limit` values that most of the claims have. */
  facets(
    filters: ClaimFilters,
    by: readonly FacetName[],
    limit: number,
  ): Promise<Counted & { facets: Partial<Record<FacetName, Facet[]>> }>;
  /** How many claims each day (YYYY-MM-DD, the first on which they may have been made; null for none) has, in order. */
  days(filters: ClaimFilters): Promise<Counted & { days: { day: string | null; claims: number }[] }>;
  /** Texts and metadata of articles, by id; those that are not there are left out. */
  articlesOf(ids: readonly string[]): Promise<Map<string, Article>>;
  speakers(paging: Paging<'-claims'>): Promise<Page<SpeakerCount>>;
  topics(): Promise<TopicCount[]>;
  outlets(): Promise<OutletCount[]>;
  /** Changes whenever anything in the store does, whoever changes it. */
  version(): Promise<string>;
  /** Resolves when the database answers and can be written to. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Thrown when a cursor is not one of ours, or belongs to another question. */
export class BadCursor extends Error {}

/** Joins an actor to the one it stands for. */
const WHOLE = sql<boolean>`whole.id = coalesce(actor.same_as, actor.id)`;

type Db = Kysely<Tables>;
type Trx = Transaction<Tables>;

/** The `Store` over an open SQLite database (see `openDatabase`). */
export function sqliteStore(sqlite: Sqlite.Database): Store {
  refreshPostings(sqlite);
  refreshWires(sqlite);
  const db: Db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
  const postings = postingsOf(sqlite);
  const wires = wiresOf(sqlite);
  const searcher = searcherOf(sqlite);
  /** Runs what reads at one go, while no transaction is under way on the connection. */
  const reading = <T>(read: () => T): Promise<T> => db.connection().execute(async () => read());

  const claimsAsJson: Store['claimsAsJson'] = async (filters, { sort, limit, cursor }, separator) => {
    const seal = sealOf(['claims', filters, sort]);
    const after = cursor === undefined ? null : (openCursor(cursor, seal, sort.endsWith('relevance') ? THREE : TWO) as number[]);
    const { page, more, matched, joined, renamed } = await reading(() => {
      const { hits, more, matched } = searcher.find(filters, sort, after, limit);
      const seqs = hits.map(({ claim }) => claim);
      return { page: hits, more, matched, ...searcher.bodies(seqs, separator) };
    });
    return {
      joined: renamed
        ? Buffer.from(
            await namedAnew(
              db,
              page.map(({ claim }) => claim),
              separator,
            ),
          )
        : joined,
      count: page.length,
      next: more ? sealCursor(seal, (page.at(-1) as { key: number[] }).key) : null,
      matched: [...matched],
    };
  };

  const addAll = (articles: readonly { article: NewArticle; claims: readonly Claim[] }[]) =>
    db.transaction().execute(async (trx) => {
      const now = new Date().toISOString();
      const added: boolean[] = [];
      const fresh: { number: number; claims: readonly Claim[]; bands: readonly number[] | undefined }[] = [];
      for (const { article, claims } of articles) {
        const row = await trx
          .insertInto('article')
          .values({ ...rowOf(article, claims.length), number: NEXT_NUMBER, created_at: now, updated_at: now })
          .onConflict((c) => c.doNothing())
          .returning('number')
          .executeTakeFirst();
        added.push(row !== undefined);
        if (row) fresh.push({ number: row.number, claims, bands: article.bands });
      }
      await insertClaims(trx, postings, fresh);
      wires.link(fresh);
      return added;
    });
  const addSoon = grouped(addAll);

  return {
    add: (article, claims, { patient = false } = {}) => addSoon({ article, claims }, patient),

    addAll,

    async knows(id) {
      return (await db.selectFrom('article').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
    },

    replace: (id, change) =>
      db.transaction().execute(async (trx) => {
        // the write comes first: it takes the lock before anything is read
        const { numUpdatedRows } = await trx
          .updateTable('article')
          .set({ updated_at: new Date().toISOString() })
          .where('id', '=', id)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        const row = await trx.selectFrom('article').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
        const { article, claims } = change(articleOf(row), await claimsOfArticle(trx, id));
        const again = wires.unlink(row.number);
        const actors = await deleteClaims(trx, postings, id);
        await trx.updateTable('article').set(rowOf(article, claims.length)).where('id', '=', id).execute();
        await insertClaims(trx, postings, [{ number: row.number, claims }]);
        wires.link([row.number, ...again].map((number) => ({ number })));
        await dropLoneActors(trx, actors);
        return true;
      }),

    remove: (id) =>
      db.transaction().execute(async (trx) => {
        const row = await trx.updateTable('article').set({ claim_count: 0 }).where('id', '=', id).returning('number').executeTakeFirst();
        if (!row) return false;
        const again = wires.forget(row.number);
        const actors = await deleteClaims(trx, postings, id);
        await trx.deleteFrom('article').where('id', '=', id).execute();
        wires.link(again.map((number) => ({ number })));
        await dropLoneActors(trx, actors);
        return true;
      }),

    async article(id) {
      const row = await db.selectFrom('article').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? articleOf(row) : null;
    },

    async articles(filters, { sort, limit, cursor }) {
      const seal = sealOf(['articles', filters, sort]);
      let query = db
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
      if (filters.outlet !== undefined) query = query.where('outlet_key', '=', slug(filters.outlet));
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
      const rows = await db
        .selectFrom('article')
        .select('id')
        .where('id', '>', after ?? '')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },

    async claim(id) {
      const row = await db.selectFrom('claim').select('body').where('id', '=', id).executeTakeFirst();
      return row ? ((await bodiesOf(db, [row]))[0] ?? null) : null;
    },

    printsOf: (claimId) =>
      db
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

    claimsOf: (articleId) => claimsOfArticle(db, articleId),

    claimsAsJson,

    async claims(filters, paging) {
      const { joined, next, matched } = await claimsAsJson(filters, paging, ',');
      return { items: JSON.parse(`[${joined}]`) as Claim[], next, matched };
    },

    async facets(filters, by, limit) {
      const { total, capped, tags, matched } = await reading(() => searcher.tally(filters));
      const ranked = await facetsOf(db, tags, by, limit);
      return { total, capped, matched: [...matched], facets: ranked };
    },

    async days(filters) {
      const { total, capped, days, matched } = await reading(() => searcher.days(filters));
      const ordered = [...days].sort(([a], [b]) => a - b).map(([day, claims]) => ({ day: dayText(day), claims }));
      return { total, capped, matched: [...matched], days: ordered };
    },

    async articlesOf(ids) {
      const found = new Map<string, Article>();
      for (const part of chunks([...new Set(ids)], 500)) {
        for (const row of await db.selectFrom('article').selectAll().where('id', 'in', part).execute()) found.set(row.id, articleOf(row));
      }
      return found;
    },

    async speakers({ limit, cursor, sort }) {
      const seal = sealOf(['speakers', sort]);
      const counted = db
        .selectFrom('tag')
        .innerJoin('actor', 'actor.id', 'tag.value')
        .innerJoin('actor as whole', (join) => join.on(WHOLE))
        .where('tag.kind', '=', 'speaker')
        .where('tag.claims', '>', 0)
        .groupBy('whole.id')
        .select((e) => ['whole.id', 'whole.name', 'whole.kind', 'whole.anonymous', e.fn.sum<number>('tag.claims').as('claims')]);
      let query = db.selectFrom(counted.as('counted')).selectAll();
      if (cursor !== undefined) {
        const [claims, id] = openCursor(cursor, seal, ['number', 'string']) as [number, string];
        query = query.where((e) => e.or([e('claims', '<', claims), e.and([e('claims', '=', claims), e('id', '>', id)])]));
      }
      const rows = await query
        .orderBy('claims', 'desc')
        .orderBy('id')
        .limit(limit + 1)
        .execute();
      return pageOf(
        rows,
        limit,
        (row) => sealCursor(seal, [row.claims, row.id]),
        (row) => ({
          id: row.id.startsWith('~') ? null : row.id,
          name: row.name,
          kind: row.kind as Kind,
          anonymous: row.anonymous === 1,
          claims: row.claims,
        }),
      );
    },

    topics: () =>
      db
        .selectFrom('tag')
        .where('kind', '=', 'topic')
        .where('claims', '>', 0)
        .select(['value as id', 'claims'])
        .orderBy('claims', 'desc')
        .orderBy('id')
        .execute(),

    async outlets() {
      // counted in an index alone: articles are long
      const { rows } = await sql<OutletCount>`
        select coalesce((select outlet from article where outlet_key = key order by published_earliest, id limit 1), key) as name,
               articles, coalesce(tag.claims, 0) as claims
        from (select outlet_key as key, count(*) as articles from article where outlet_key is not null group by outlet_key)
        left join tag on tag.kind = 'outlet' and tag.value = key
        order by claims desc, name`.execute(db);
      return rows;
    },

    version: () => reading(() => searcher.version()),

    async check() {
      await sql`select count(*) from migration`.execute(db);
    },

    close: () => db.destroy(),
  };
}

/** Prints of a statement that are told. */
const MOST_PRINTS = 200;

/** Numbers are given as articles come in. */
const NEXT_NUMBER = sql<number>`(select coalesce(max(number), 0) + 1 from article)`;

function rowOf(
  article: NewArticle,
  claimCount: number,
): Omit<ArticleRow, 'number' | 'created_at' | 'updated_at' | 'duplicate_of' | 'shared_with' | 'shared_text'> {
  const days = article.published === null ? null : daysOf(article.published);
  return {
    id: article.id,
    text: article.text,
    title: article.title,
    outlet: article.outlet,
    agency: article.agency,
    author: article.author,
    url: article.url,
    published: article.published,
    language: article.language,
    outlet_key: article.outlet === null ? null : slug(article.outlet),
    published_earliest: days?.earliest ?? '',
    published_latest: days?.latest ?? '',
    given: JSON.stringify(article.given),
    detected: JSON.stringify(article.detected),
    unattributed: JSON.stringify(article.unattributed),
    claim_count: claimCount,
    extractor: article.extractor,
  };
}

function articleOf(row: ArticleRow): Article {
  const { number: _, outlet_key: __, published_earliest: ___, published_latest: ____, ...rest } = row;
  return {
    ...rest,
    language: row.language as Article['language'],
    given: JSON.parse(row.given) as GivenMeta,
    detected: JSON.parse(row.detected) as Detected,
    unattributed: JSON.parse(row.unattributed) as Unattributed[],
  };
}

async function claimsOfArticle(db: Db | Trx, articleId: string): Promise<Claim[]> {
  return bodiesOf(db, await db.selectFrom('claim').select('body').where('article_id', '=', articleId).orderBy('n').execute());
}

/** Claims as served: as stored, with the speakers' ids and names as the whole store knows them. */
async function bodiesOf(db: Db | Trx, rows: readonly { body: string }[]): Promise<Claim[]> {
  const claims = rows.map((row) => JSON.parse(row.body) as Claim);
  const ids = [...new Set(claims.flatMap((claim) => claim.speakers.flatMap(({ id }) => id ?? [])))];
  const known = new Map<string, ActorName>();
  for (const part of chunks(ids, 500)) {
    const actors = await db
      .selectFrom('actor')
      .innerJoin('actor as whole', (join) => join.on(WHOLE))
      .where('actor.id', 'in', part)
      .select(['actor.id as from', 'whole.id', 'whole.name'])
      .execute();
    for (const { from, id, name } of actors) known.set(from, { id, name });
  }
  for (const speaker of claims.flatMap((claim) => claim.speakers)) {
    const actor = speaker.id === null ? undefined : known.get(speaker.id);
    if (actor) [speaker.id, speaker.actor_name] = [actor.id, actor.name];
  }
  return claims;
}

// ---- writing

/** A claim's `seq`: by it claims are ordered within a day as their articles came in, and within an article as they stand there. */
const seqOf = (article: number, n: number) => article * 65536 + n;

async function insertClaims(
  trx: Trx,
  postings: Postings,
  articles: readonly { number: number; claims: readonly Claim[] }[],
): Promise<void> {
  const all = articles.flatMap(({ number, claims }) => claims.map((claim, n) => ({ seq: seqOf(number, n), n, claim })));
  const names = await insertActors(
    trx,
    all.map(({ claim }) => claim),
  );
  for (const part of chunks(all, 200)) {
    await trx
      .insertInto('claim')
      .values(part.map(({ seq, n, claim }) => ({ seq, id: claim.id, article_id: claim.article_id, n, body: bodyOf(claim, names) })))
      .execute();
  }
  postings.add(all);
}

/** A claim as it is handed out, with the names that its speakers have in the store. */
function bodyOf(claim: Claim, names: ReadonlyMap<string, string>): string {
  const speakers = claim.speakers.map((s) => (s.id === null ? s : { ...s, actor_name: names.get(s.id) ?? s.actor_name }));
  return JSON.stringify({ ...claim, speakers });
}

/** Answers the actors that the claims spoke of. */
async function deleteClaims(trx: Trx, postings: Postings, articleId: string): Promise<string[]> {
  const rows = await trx.selectFrom('claim').select('seq').where('article_id', '=', articleId).execute();
  const actors = postings.remove(rows.map(({ seq }) => seq));
  await trx.deleteFrom('claim').where('article_id', '=', articleId).execute();
  return actors;
}

interface Met {
  id: string;
  names: Set<string>;
  kind: Kind;
  anonymous: boolean;
  /** The name to show: the actor's own before what an article calls it. */
  name: string;
}

/**
 * Makes the actors that the claims speak of and nobody knew, and learns new names of those that were known.
 * Answers the name that each has in the store.
 */
async function insertActors(trx: Trx, claims: readonly Claim[]): Promise<Map<string, string>> {
  const met = new Map<string, Met>();
  const meet = (id: string, name: string, shown: string, kind: Kind, anonymous: boolean) => {
    const actor = met.get(id);
    if (!actor) met.set(id, { id, names: new Set([name, shown]), kind, anonymous, name: shown });
    else {
      actor.names.add(name).add(shown);
      if (actor.kind === 'unknown') actor.kind = kind;
    }
  };
  for (const claim of claims) {
    for (const s of claim.speakers) meet(actorKey(s), s.name, s.actor_name ?? s.name, s.kind, s.anonymous);
    for (const a of claim.about) meet(a.id, a.name, a.name, 'unknown', false);
  }
  const changed: string[] = [];
  const known = new Map<string, string>();
  const shown = new Map([...met.values()].map(({ id, name }) => [id, name]));
  for (const part of chunks([...met.keys()], 500)) {
    for (const { id, kind, name } of await trx.selectFrom('actor').select(['id', 'kind', 'name']).where('id', 'in', part).execute()) {
      known.set(id, kind);
      shown.set(id, name);
    }
  }
  for (const { id, name, names, kind: told, anonymous } of met.values()) {
    const before = known.get(id);
    const kind = before === undefined || before === 'unknown' ? told : before;
    const learnt = kind !== before;
    if (before === undefined) {
      await trx
        .insertInto('actor')
        .values({ id, name, name_key: nameKey(name), kind, anonymous: anonymous ? 1 : 0, same_as: null })
        .execute();
    } else if (learnt) await trx.updateTable('actor').set({ kind }).where('id', '=', id).execute();
    const full = [...new Set([...names].map(nameKey))].filter((key) => key !== '');
    // who is only spoken of is of unknown kind, and may be a person
    const named = kind === 'person' || kind === 'unknown';
    const last = named && !anonymous && !id.startsWith('~') ? [...new Set(full.flatMap(lastNameKeys))] : [];
    if (learnt && !named) await trx.deleteFrom('actor_name').where('actor_id', '=', id).where('part', '=', 'last').execute();
    const rows = [
      ...full.map((key) => ({ key, part: 'full' as const, actor_id: id })),
      ...last.map((key) => ({ key, part: 'last' as const, actor_id: id })),
    ];
    if (rows.length === 0) continue;
    const { numInsertedOrUpdatedRows: more } = await trx
      .insertInto('actor_name')
      .values(rows)
      .onConflict((c) => c.doNothing())
      .executeTakeFirst();
    if (learnt || more) changed.push(...full, ...last);
  }
  await linkLastNames(trx, changed);
  return shown;
}

/**
 * A person known by a last name alone («M. Kirby») is the one person whose full name ends with it, as long as there is only one;
 * when a second comes in, it is nobody's again. What comes first does not matter.
 */
async function linkLastNames(trx: Trx, keys: readonly string[]): Promise<void> {
  for (const part of chunks([...new Set(keys)], 500)) {
    const short = await trx
      .selectFrom('actor')
      .where('kind', '=', 'person')
      .where('name_key', 'in', part)
      .select(['id', 'name_key', 'same_as'])
      .execute();
    for (const { id, name_key, same_as } of short) {
      const bearers = await trx
        .selectFrom('actor_name')
        .innerJoin('actor', 'actor.id', 'actor_name.actor_id')
        .where('actor_name.key', '=', name_key)
        .where('actor_name.part', '=', 'last')
        .where('actor.kind', '=', 'person')
        .where('actor.id', '<>', id)
        .select(['actor.id', 'actor.name_key'])
        .execute();
      // «von der Leyen» is itself short for «Ursula von der Leyen»
      const longest = bearers.filter((a) => !bearers.some((b) => b.id !== a.id && b.name_key.endsWith(` ${a.name_key}`)));
      const whole = longest.length === 1 ? (longest[0] as { id: string }).id : null;
      if (whole !== same_as) await trx.updateTable('actor').set({ same_as: whole }).where('id', '=', id).execute();
    }
  }
}

/** Forgets those of the actors that no claim speaks of any more, so that an old mistake does not make a last name ambiguous for ever. */
async function dropLoneActors(trx: Trx, actors: readonly string[]): Promise<void> {
  for (const part of chunks(actors, 500)) {
    const used = trx
      .selectFrom('tag')
      .select('value')
      .where('kind', 'in', ['speaker', 'about'])
      .where('value', 'in', part)
      .where('claims', '>', 0);
    const lone = await trx.selectFrom('actor').select('id').where('id', 'in', part).where('id', 'not in', used).execute();
    if (lone.length === 0) continue;
    const ids = lone.map(({ id }) => id);
    const names = await trx.selectFrom('actor_name').where('actor_id', 'in', ids).select('key').distinct().execute();
    await trx.deleteFrom('actor').where('id', 'in', ids).execute();
    await linkLastNames(
      trx,
      names.map(({ key }) => key),
    );
  }
}

// ---- searching

const TWO = ['number', 'number'] as const;
const THREE = ['number', 'number', 'number'] as const;

/** Claims as JSON, joined, with the speakers' names as the whole store knows them by now. */
async function namedAnew(db: Db, seqs: readonly number[], separator: string): Promise<string> {
  const bodies = new Map<number, string>();
  for (const part of chunks(seqs, 500)) {
    const rows = await db.selectFrom('claim').where('seq', 'in', part).select(['seq', 'body']).execute();
    for (const [i, claim] of (await bodiesOf(db, rows)).entries()) bodies.set((rows[i] as { seq: number }).seq, JSON.stringify(claim));
  }
  return seqs.flatMap((seq) => bodies.get(seq) ?? []).join(separator);
}

/** 20230904 → 2023-09-04; 0 → null. */
const dayText = (day: number) =>
  day === 0
    ? null
    : String(day)
        .padStart(8, '0')
        .replace(/^(....)(..)(..)$/, '$1-$2-$3');
/** 202309 → 2023-09; 0 → null. */
const monthText = (month: number) =>
  month === 0
    ? null
    : String(month)
        .padStart(6, '0')
        .replace(/^(....)(..)$/, '$1-$2');

async function facetsOf(
  db: Db,
  counts: ReadonlyMap<number, number>,
  by: readonly FacetName[],
  limit: number,
): Promise<Partial<Record<FacetName, Facet[]>>> {
  const kinds = new Map<TagKind, [tag: number, claims: number][]>();
  for (const name of by) kinds.set(name === 'date' ? 'month' : name, []);
  for (const count of counts) kinds.get(kindOf(count[0]))?.push(count);
  const most = (all: [tag: number, claims: number][]) => all.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const valuesOf = async (tags: readonly number[]) => {
    const values = new Map<number, string>();
    for (const part of chunks(tags, 500)) {
      for (const { id, value } of await db.selectFrom('tag').select(['id', 'value']).where('id', 'in', part).execute())
        values.set(id, value);
    }
    return values;
  };
  const out: Partial<Record<FacetName, Facet[]>> = {};
  for (const name of by) {
    const all = kinds.get(name === 'date' ? 'month' : name) as [number, number][];
    if (name === 'speaker') out.speaker = await speakerFacet(db, all, limit);
    else if (name === 'date') {
      const values = await valuesOf(all.map(([tag]) => tag));
      const months = all.map(([tag, claims]) => ({ month: Number(values.get(tag)), claims })).sort((a, b) => b.month - a.month);
      out.date = months.slice(0, limit).map(({ month, claims }) => ({ value: monthText(month), name: monthText(month) ?? '', claims }));
    } else {
      const top = most(all).slice(0, limit);
      const values = await valuesOf(top.map(([tag]) => tag));
      out[name] = [];
      for (const [tag, claims] of top) {
        const value = values.get(tag) as string;
        out[name].push({ value, name: name === 'outlet' ? await outletName(db, value) : value, claims });
      }
    }
  }
  return out;
}

/** Counts of speakers, those known by a last name alone added to whom they are. */
async function speakerFacet(db: Db, counts: readonly [tag: number, claims: number][], limit: number): Promise<Facet[]> {
  const linked = await db
    .selectFrom('actor')
    .innerJoin('tag', (join) => join.onRef('tag.value', '=', 'actor.id').on('tag.kind', '=', 'speaker'))
    .leftJoin('tag as whole', (join) => join.onRef('whole.value', '=', 'actor.same_as').on('whole.kind', '=', 'speaker'))
    .where('actor.same_as', 'is not', null)
    .select(['tag.id', 'whole.id as whole'])
    .execute();
  const wholes = new Map(linked.map(({ id, whole }) => [id, whole]));
  const summed = new Map<number, number>();
  for (const [tag, claims] of counts) {
    const whole = wholes.get(tag) ?? tag;
    summed.set(whole, (summed.get(whole) ?? 0) + claims);
  }
  const top = [...summed].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit);
  if (top.length === 0) return [];
  const names = new Map<number, ActorName>();
  const rows = await db
    .selectFrom('tag')
    .innerJoin('actor', 'actor.id', 'tag.value')
    .innerJoin('actor as whole', (join) => join.on(WHOLE))
    .where(
      'tag.id',
      'in',
      top.map(([tag]) => tag),
    )
    .select(['tag.id as tag', 'whole.id', 'whole.name'])
    .execute();
  for (const { tag, id, name } of rows) names.set(tag, { id, name });
  return top.map(([tag, claims]) => {
    const { id, name } = names.get(tag) as ActorName;
    return { value: id.startsWith('~') ? null : id, name, claims };
  });
}

/** How an outlet writes its name. */
async function outletName(db: Db, key: string): Promise<string> {
  const row = await db
    .selectFrom('article')
    .where('outlet_key', '=', key)
    .select('outlet')
    .orderBy('published_earliest')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row?.outlet ?? key;
}

// ---- paging

/** What a cursor is bound to: it goes on with the same question only. */
function sealOf(question: unknown): string {
  let hash = 0;
  for (const char of JSON.stringify(question)) hash = (Math.imul(hash, 31) + (char.codePointAt(0) as number)) | 0;
  return (hash >>> 0).toString(36);
}

const sealCursor = (seal: string, key: readonly (string | number)[]) => Buffer.from(JSON.stringify([seal, ...key])).toString('base64url');

function openCursor(cursor: string, seal: string, types: readonly ('string' | 'number')[]): (string | number)[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw new BadCursor('not a cursor of this server');
  }
  if (!Array.isArray(parts) || parts.length !== types.length + 1 || typeof parts[0] !== 'string')
    throw new BadCursor('not a cursor of this server');
  const [sealed, ...key] = parts as (string | number)[];
  if (!types.every((type, i) => typeof key[i] === type)) throw new BadCursor('not a cursor of this server');
  if (sealed !== seal) throw new BadCursor('this cursor belongs to another question: keep every parameter but `limit` as it was');
  return key;
}

function pageOf<Row, T>(rows: Row[], limit: number, cursor: (row: Row) => string, shape: (row: Row) => T): Page<T> {
  const items = rows.slice(0, limit);
  return { items: items.map(shape), next: rows.length > limit ? cursor(items.at(-1) as Row) : null };
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  const out: T[][] = [];
  for (let i = 0; i < all.length; i += size) out.push(all.slice(i, i + size));
  return out;
}

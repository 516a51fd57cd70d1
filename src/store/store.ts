/**
 * Articles and their claims, kept. The only module that speaks SQL, reached through the async interface `Store`, so that another
 * database engine can stand behind it. It knows the shapes of `claim.ts` and nothing else of ours.
 */
import type Sqlite from 'better-sqlite3';
import { type ExpressionBuilder, Kysely, type SelectQueryBuilder, SqliteDialect, sql, type Transaction } from 'kysely';
import type { ArticleMeta, Claim, Detected, Kind, Unattributed } from '../claim.ts';
import { daysOf } from '../edtf.ts';
import type { ArticleRow, Tables } from './database.ts';
import { actorKey, type ClaimFilters, COLUMN_FILTERS, type FilterName, TAG_FILTERS, tagsOf, tagWord, textQuery } from './filters.ts';
import { grouped } from './grouped.ts';
import { fold, lastNameKeys, nameKey, slug } from './names.ts';

/** What a client gave with a text: only this, and the text, decides what is read from it. */
export type GivenMeta = { readonly [field in keyof ArticleMeta]?: Exclude<ArticleMeta[field], null> };

export interface Article extends ArticleMeta {
  id: string;
  text: string;
  given: GivenMeta;
  detected: Detected;
  unattributed: Unattributed[];
  claim_count: number;
  extractor: string;
  created_at: string;
  updated_at: string;
}

/** An article ready to be stored; the store adds the times and the count. */
export type NewArticle = Omit<Article, 'claim_count' | 'created_at' | 'updated_at'>;

export interface Page<T> {
  items: T[];
  /** Opaque; null on the last page. */
  next: string | null;
}

export interface ActorName {
  id: string;
  name: string;
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

export interface Store {
  /**
   * Stores an article and its claims, both or neither, and resolves when they are on disk. False, and nothing is changed, when the id is
   * known. Articles that come at the same time are written together; a patient one waits a moment for others.
   */
  add(article: NewArticle, claims: readonly Claim[], patience?: { patient?: boolean }): Promise<boolean>;
  knows(id: string): Promise<boolean>;
  article(id: string): Promise<Article | null>;
  /** Changes an article and replaces its claims in one transaction: `change` is given what is stored. False when there is none. */
  replace(id: string, change: (article: Article, claims: Claim[]) => { article: NewArticle; claims: readonly Claim[] }): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  articles(filters: ArticleFilters, paging: Paging<DateSort>): Promise<Page<Omit<Article, 'text' | 'given' | 'unattributed'>>>;
  /** Ids of all articles, in batches, for work on the whole store. */
  articleIds(after: string | null, limit: number): Promise<string[]>;
  claim(id: string): Promise<Claim | null>;
  /** All claims of an article in reading order. */
  claimsOf(articleId: string): Promise<Claim[]>;
  /** `matched` lists the actors that a `speaker`, `actor` or `about` was understood as. */
  claims(filters: ClaimFilters, paging: Paging<DateSort>): Promise<Page<Claim> & { matched: ActorName[] }>;
  speakers(paging: Paging<'-claims'>): Promise<Page<SpeakerCount>>;
  topics(): Promise<TopicCount[]>;
  outlets(): Promise<OutletCount[]>;
  /** Resolves when the database answers and can be written to. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Thrown when a cursor is not one of ours, or belongs to another question. */
export class BadCursor extends Error {}
/** Thrown when `q` has no word to look for. */
export class BadSearch extends Error {}

/** Joins an actor to the one it stands for. */
const WHOLE = sql<boolean>`whole.id = coalesce(actor.same_as, actor.id)`;

type Db = Kysely<Tables>;
type Trx = Transaction<Tables>;

/** The `Store` over an open SQLite database (see `openDatabase`). */
export function sqliteStore(sqlite: Sqlite.Database): Store {
  const db: Db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
  const add = grouped((items: { article: NewArticle; claims: readonly Claim[] }[]) =>
    db.transaction().execute(async (trx) => {
      const added: boolean[] = [];
      for (const { article, claims } of items) added.push(await insertArticle(trx, article, claims));
      return added;
    }),
  );
  return {
    add: (article, claims, { patient = false } = {}) => add({ article, claims }, patient),

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
        const actors = await deleteClaims(trx, id);
        await trx.updateTable('article').set(rowOf(article, claims.length)).where('id', '=', id).execute();
        await insertClaims(trx, claims);
        await dropLoneActors(trx, actors);
        return true;
      }),

    remove: (id) =>
      db.transaction().execute(async (trx) => {
        const { numUpdatedRows } = await trx.updateTable('article').set({ claim_count: 0 }).where('id', '=', id).executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        const actors = await deleteClaims(trx, id);
        await trx.deleteFrom('article').where('id', '=', id).execute();
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

    claimsOf: (articleId) => claimsOfArticle(db, articleId),

    async claims(filters, { sort, limit, cursor }) {
      const seal = sealOf(['claims', filters, sort]);
      const { query, matched } = await searchOf(db, filters);
      const down = sort === '-date';
      let page = query.select(['claim.seq', 'claim.date_earliest', 'claim.article_id', 'claim.n']);
      if (cursor !== undefined) {
        // within a day claims stay in reading order, whichever way the days go
        const [day, article, n] = openCursor(cursor, seal, ['string', 'string', 'number']) as [string, string, number];
        page = page
          .where('claim.date_earliest', down ? '<=' : '>=', day)
          .where((e) =>
            e.or([e('claim.date_earliest', '<>', day), e(e.refTuple('claim.article_id', 'claim.n'), '>', e.tuple(article, n))]),
          );
      }
      const rows = await page
        .orderBy('claim.date_earliest', down ? 'desc' : 'asc')
        .orderBy('claim.article_id')
        .orderBy('claim.n')
        .limit(limit + 1)
        .execute();
      const { items, next } = pageOf(
        rows,
        limit,
        (row) => sealCursor(seal, [row.date_earliest, row.article_id, row.n]),
        (row) => row,
      );
      // the bodies of this page only: what is sorted stays small
      const seqs = items.map(({ seq }) => seq);
      const bodies = await db
        .selectFrom('claim')
        .select(['seq', 'body'])
        .where('seq', 'in', seqs.length > 0 ? seqs : [-1])
        .execute();
      const bySeq = new Map(bodies.map((row) => [row.seq, row]));
      const inOrder = items.flatMap(({ seq }) => bySeq.get(seq) ?? []);
      return { items: await bodiesOf(db, inOrder), next, matched };
    },

    async speakers({ limit, cursor, sort }) {
      const seal = sealOf(['speakers', sort]);
      const counted = db
        .selectFrom('claim_tag')
        .innerJoin('actor', 'actor.id', 'claim_tag.value')
        .innerJoin('actor as whole', (join) => join.on(WHOLE))
        .where('claim_tag.kind', '=', 'speaker')
        .groupBy('whole.id')
        .select((e) => [
          'whole.id',
          'whole.name',
          'whole.kind',
          'whole.anonymous',
          e.fn.count<number>('claim_tag.claim').distinct().as('claims'),
        ]);
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
        .selectFrom('claim_tag')
        .where('kind', '=', 'topic')
        .groupBy('value')
        .select((e) => ['value as id', e.fn.countAll<number>().as('claims')])
        .orderBy('claims', 'desc')
        .orderBy('id')
        .execute(),

    outlets: () =>
      db
        .selectFrom('article')
        .where('outlet', 'is not', null)
        .groupBy('outlet_key')
        .select((e) => [
          sql<string>`min(outlet)`.as('name'),
          e.fn.countAll<number>().as('articles'),
          e.fn.sum<number>('claim_count').as('claims'),
        ])
        .orderBy('claims', 'desc')
        .orderBy('name')
        .execute(),

    async check() {
      await sql`select count(*) from migration`.execute(db);
    },

    close: () => db.destroy(),
  };
}

function rowOf(article: NewArticle, claimCount: number): Omit<ArticleRow, 'created_at' | 'updated_at'> {
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
  const { outlet_key: _, published_earliest: __, published_latest: ___, ...rest } = row;
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

async function insertArticle(trx: Trx, article: NewArticle, claims: readonly Claim[]): Promise<boolean> {
  const now = new Date().toISOString();
  const row = { ...rowOf(article, claims.length), created_at: now, updated_at: now };
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('article')
    .values(row)
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) return false;
  await insertClaims(trx, claims);
  return true;
}

async function insertClaims(trx: Trx, claims: readonly Claim[]): Promise<void> {
  await insertActors(trx, claims);
  const { last } = await trx
    .selectFrom('claim')
    .select((e) => e.fn.max<number | null>('seq').as('last'))
    .executeTakeFirstOrThrow();
  const rows = claims.map((claim, n) => ({ claim, n, seq: (last ?? 0) + 1 + n, tags: tagsOf(claim) }));
  for (const part of chunks(rows, 500)) {
    await trx
      .insertInto('claim')
      .values(
        part.map(({ claim, n, seq }) => ({
          seq,
          id: claim.id,
          article_id: claim.article_id,
          n,
          date_earliest: claim.date_earliest ?? '',
          date_latest: claim.date_latest ?? '',
          confidence: claim.confidence,
          body: JSON.stringify(claim),
        })),
      )
      .execute();
    await trx
      .insertInto('claim_text')
      .values(
        part.map(({ claim, seq, tags }) => ({
          rowid: seq,
          text: fold(claim.text),
          tags: tags.map(([kind, value]) => tagWord(kind, value)).join(' '),
        })),
      )
      .execute();
  }
  const tags = rows.flatMap((row) => row.tags.map(([kind, value]) => ({ kind, value, claim: row.seq })));
  for (const part of chunks(tags, 2000)) await trx.insertInto('claim_tag').values(part).execute();
}

/** Answers the actors that the claims spoke of. */
async function deleteClaims(trx: Trx, articleId: string): Promise<string[]> {
  const actors = await trx
    .selectFrom('claim_tag')
    .innerJoin('claim', 'claim.seq', 'claim_tag.claim')
    .where('claim.article_id', '=', articleId)
    .where('kind', 'in', ['speaker', 'about'])
    .select('value')
    .distinct()
    .execute();
  await sql`delete from claim_text where rowid in (select seq from claim where article_id = ${articleId})`.execute(trx);
  await trx.deleteFrom('claim').where('article_id', '=', articleId).execute();
  return actors.map(({ value }) => value);
}

interface Met {
  id: string;
  names: Set<string>;
  kind: Kind;
  anonymous: boolean;
  /** The name to show: the actor's own before what an article calls it. */
  name: string;
}

/** Makes the actors that the claims speak of and nobody knew, and learns new names of those that were known. */
async function insertActors(trx: Trx, claims: readonly Claim[]): Promise<void> {
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
  for (const part of chunks([...met.keys()], 500)) {
    for (const { id, kind } of await trx.selectFrom('actor').select(['id', 'kind']).where('id', 'in', part).execute()) known.set(id, kind);
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
    const used = trx.selectFrom('claim_tag').select('value').where('kind', 'in', ['speaker', 'about']).where('value', 'in', part);
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

type ClaimQuery = SelectQueryBuilder<Tables, 'claim', object>;

async function searchOf(db: Db, filters: ClaimFilters): Promise<{ query: ClaimQuery; matched: ActorName[] }> {
  const asked: ClaimFilters = { ...filters };
  // «n'a pas confirmé» is no confirmation
  if (asked.act !== undefined && asked.negated === undefined) asked.negated = false;
  const matched = new Map<string, ActorName>();
  const tags: { kinds: readonly string[]; values: readonly string[] }[] = [];
  for (const { name, kinds, actors, values } of TAG_FILTERS) {
    if (asked[name] === undefined) continue;
    const wanted = (values as (asked: unknown) => readonly string[])(asked[name]);
    if (!actors) tags.push({ kinds, values: wanted });
    else {
      const found = await Promise.all(wanted.map((each) => matchActors(db, each)));
      for (const actor of found.flatMap((each) => each.matched)) matched.set(actor.id, actor);
      tags.push({ kinds, values: found.flatMap((each) => each.ids) });
    }
  }
  let query: ClaimQuery = db.selectFrom('claim');
  for (const [name, where] of Object.entries(COLUMN_FILTERS)) {
    const value = asked[name as FilterName];
    if (value !== undefined) query = query.where((where as (asked: unknown) => ReturnType<typeof where>)(value));
  }
  if (tags.some(({ values }) => values.length === 0)) return { query: query.where(sql<boolean>`false`), matched: [...matched.values()] };
  if (asked.q !== undefined) {
    const text = textQuery(asked.q);
    if (text === null) throw new BadSearch('no word to look for');
    const words = tags.map(
      ({ kinds, values }) => `tags : (${kinds.flatMap((kind) => values.map((v) => `"${tagWord(kind, v)}"`)).join(' OR ')})`,
    );
    const expression = [text, ...words].join(' AND ');
    query = query.where(sql<boolean>`claim.seq in (select rowid from claim_text where claim_text match ${expression})`);
  } else {
    for (const { kinds, values } of tags) {
      query = query.where((e: ExpressionBuilder<Tables, 'claim'>) =>
        e('claim.seq', 'in', e.selectFrom('claim_tag').select('claim_tag.claim').where('kind', 'in', kinds).where('value', 'in', values)),
      );
    }
  }
  return { query, matched: [...matched.values()] };
}

/**
 * The actors that a name stands for: by id, else by full name or alias, else by last name; several people who bear a last name are all
 * meant. `ids` also holds the shorter names that stand for them.
 */
async function matchActors(db: Db, asked: string): Promise<{ ids: string[]; matched: ActorName[] }> {
  const named = (part: 'full' | 'last', key: string) =>
    db
      .selectFrom('actor_name')
      .innerJoin('actor', 'actor.id', 'actor_name.actor_id')
      .where('actor_name.key', '=', key)
      .where('part', '=', part)
      .select(['actor.id', 'actor.kind'])
      .limit(200)
      .execute();
  const key = nameKey(asked);
  let found = await db.selectFrom('actor').where('id', '=', asked).select(['id', 'kind']).execute();
  if (found.length === 0) found = await named('full', key);
  // a person known only as Kirby is found by that name, and so are all who bear it
  if (found.every(({ kind }) => kind === 'person')) found.push(...(await named('last', key)));
  if (found.length === 0) return { ids: [], matched: [] };
  const whole = await db
    .selectFrom('actor')
    .where(
      'id',
      'in',
      found.map(({ id }) => id),
    )
    .select(sql<string>`coalesce(same_as, id)`.as('id'))
    .distinct()
    .execute();
  const ids = whole.map(({ id }) => id);
  const rows = await db
    .selectFrom('actor')
    .where((e) => e.or([e('id', 'in', ids), e('same_as', 'in', ids)]))
    .select(['id', 'name', 'same_as'])
    .orderBy('id')
    .execute();
  return {
    ids: rows.map(({ id }) => id),
    matched: rows.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name })),
  };
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

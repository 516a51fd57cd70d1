/** Topics that users define: kept here, laid on claims by others (see `src/tagger.ts`), who ask here for what is left to do. */
import { type Kysely, sql } from 'kysely';
import type { Claim, ClaimTopic, UserTopic, Vocabulary } from '../claim.ts';
import { chunks } from './cursors.ts';
import type { Db, Tables, TopicRow, Trx } from './database.ts';
import { anyOf, type Postings, seqOf } from './postings.ts';
import { laidOverOne, readOf } from './reviews.ts';
import type { Store, StoredTopic, TagWork } from './shapes.ts';
import type { Upgrades } from './upgrade.ts';

type TopicStore = Pick<
  Store,
  'vocabulary' | 'putTopic' | 'userTopics' | 'userTopic' | 'deleteTopic' | 'topics' | 'claimsBelow' | 'untagged' | 'tag'
>;

/** Claims whose topics change in one transaction at most, so that writers wait for some milliseconds only. */
const AT_ONCE = 100;

/** Writes through `db`, and reads through `read`, which waits for no transaction. */
export function topicStoreOf(db: Kysely<Tables>, read: Kysely<Tables>, postings: Postings, upgrades: Upgrades): TopicStore {
  let known: Vocabulary = { revision: 0, topics: [] };

  const vocabulary = async (): Promise<Vocabulary> => {
    const revision = await revisionOf(read);
    if (revision !== known.revision) {
      // the revision is asked first: topics that are newer than it are found again later
      const rows = await read.selectFrom('topic').selectAll().where('deleted', '=', 0).orderBy('created_at').orderBy('id').execute();
      known = { revision, topics: rows.map(topicOf) };
    }
    return known;
  };

  return {
    vocabulary,

    async putTopic(topic) {
      // the answer counts its claims
      upgrades.indexed();
      return db.transaction().execute(async (trx) => {
        const revision = await raise(trx);
        const before = await trx.selectFrom('topic').selectAll().where('id', '=', topic.id).executeTakeFirst();
        const now = new Date().toISOString();
        const said = {
          names: JSON.stringify(topic.names),
          parent: topic.parent,
          terms: JSON.stringify(topic.terms),
          threshold: topic.threshold,
        };
        const known = before?.deleted === 0 ? before : undefined;
        const same = known?.parent === said.parent && known.terms === said.terms && known.threshold === said.threshold;
        if (same && known.names === said.names) {
          await trx
            .updateTable('vocabulary')
            .set({ revision: revision - 1 })
            .execute();
          return 'same';
        }
        const all = sql<number>`(select coalesce(max(number), 0) from article)`;
        const sweep = same ? {} : { tagged: 0, until: all };
        if (before)
          await trx
            .updateTable('topic')
            .set({ ...said, ...sweep, deleted: 0, updated_at: now, ...(known ? {} : { created_at: now }) })
            .where('id', '=', topic.id)
            .execute();
        else
          await trx
            .insertInto('topic')
            .values({ id: topic.id, ...said, tagged: 0, until: all, deleted: 0, created_at: now, updated_at: now })
            .execute();
        return known ? 'changed' : 'created';
      });
    },

    async userTopics() {
      const rows = await read.selectFrom('topic').selectAll().where('deleted', '=', 0).orderBy('id').execute();
      return rows.map(topicOf);
    },

    async userTopic(id) {
      const row = await read.selectFrom('topic').selectAll().where('id', '=', id).where('deleted', '=', 0).executeTakeFirst();
      if (!row) return null;
      const counted = await read
        .selectFrom('article')
        .select((e) => [e.fn.countAll<number>().as('total'), sql<number>`coalesce(sum(number <= ${row.tagged}), 0)`.as('tagged')])
        .where('number', '<=', row.until)
        .executeTakeFirstOrThrow();
      const done = row.tagged >= row.until;
      return {
        ...topicOf(row),
        tagged: done ? counted.total : counted.tagged,
        total: counted.total,
        state: done ? 'done' : 'tagging',
        created_at: row.created_at,
        updated_at: row.updated_at,
      } satisfies StoredTopic;
    },

    deleteTopic: (id) =>
      db.transaction().execute(async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('topic')
          .set({ deleted: 1, tagged: 0, until: 0, updated_at: new Date().toISOString() })
          .where('id', '=', id)
          .where('deleted', '=', 0)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        await raise(trx);
        return true;
      }),

    async topics() {
      upgrades.indexed();
      return read
        .selectFrom('tag')
        .where('kind', '=', 'topic')
        .whereRef('claims', '>', 'rejected')
        .where('value', 'not in', read.selectFrom('topic').select('id').where('deleted', '>', 0))
        .select(['value as id', sql<number>`claims - rejected`.as('claims')])
        .orderBy(sql`claims - rejected`, 'desc')
        .orderBy('id')
        .execute();
    },

    async claimsBelow(ids) {
      upgrades.indexed();
      const tags = await read
        .selectFrom('tag')
        .select(['id', 'kind'])
        .where((e) =>
          e.or([e.and([e('kind', '=', 'topic'), e('value', 'in', ids)]), e.and([e('kind', '=', 'review'), e('value', '=', 'rejected')])]),
        )
        .execute();
      const of = (kind: string) => tags.filter((tag) => tag.kind === kind).map(({ id }) => id);
      if (of('topic').length === 0) return 0;
      const match = of('review').length === 0 ? anyOf(of('topic')) : `${anyOf(of('topic'))} NOT ${anyOf(of('review'))}`;
      const { rows } = await sql<{ claims: number }>`select count(*) as claims from claim_text where claim_text match ${match}`.execute(
        read,
      );
      return rows[0]?.claims ?? 0;
    },

    untagged: (most) => untagged(read, most, upgrades),

    async tag(work, topics, revision) {
      const changes = changesOf(work, topics);
      const parts = chunks(changes, AT_ONCE);
      for (const [i, part] of (parts.length > 0 ? parts : [[]]).entries()) {
        const current = await db.transaction().execute(async (trx) => {
          if (!(await lock(trx, revision))) return false;
          await retag(trx, postings, part);
          if (i >= parts.length - 1) await finish(trx, work, changes.length === 0);
          return true;
        });
        if (!current) return false;
      }
      return true;
    },
  };
}

const topicOf = (row: TopicRow): UserTopic => ({
  id: row.id,
  names: JSON.parse(row.names) as UserTopic['names'],
  parent: row.parent,
  terms: JSON.parse(row.terms) as UserTopic['terms'],
  threshold: row.threshold,
});

export async function revisionOf(db: Db): Promise<number> {
  return (await db.selectFrom('vocabulary').select('revision').executeTakeFirstOrThrow()).revision;
}

async function raise(trx: Trx): Promise<number> {
  const row = await trx
    .updateTable('vocabulary')
    .set((e) => ({ revision: e('revision', '+', 1) }))
    .returning('revision')
    .executeTakeFirstOrThrow();
  return row.revision;
}

/** Takes the lock of a writer; whether the vocabulary is still the one that was worked with. */
async function lock(trx: Trx, revision: number): Promise<boolean> {
  const { numUpdatedRows } = await trx.updateTable('vocabulary').set({ revision }).where('revision', '=', revision).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Notes articles that were read with another vocabulary than that of now, in the transaction that stores them. */
export async function noteLate(trx: Trx, articles: readonly { number: number; vocabulary: number | undefined }[]): Promise<void> {
  const now = await revisionOf(trx);
  for (const { number, vocabulary = 0 } of articles) {
    if (vocabulary === now) continue;
    await trx
      .insertInto('topic_late')
      .values({ article: number })
      .onConflict((c) => c.doNothing())
      .execute();
  }
}

// ---- what is left to do

async function untagged(db: Db, most: number, upgrades: Upgrades): Promise<TagWork | null> {
  const late = (await db.selectFrom('topic_late').select('article').limit(most).execute()).map(({ article }) => article);
  if (late.length > 0) return { kind: 'late', numbers: late, articles: await articlesToTag(db, late), from: 0, to: 0 };
  const sweep = await db
    .selectFrom('topic')
    .where('deleted', '=', 0)
    .whereRef('tagged', '<', 'until')
    .select((e) => [e.fn.min<number | null>('tagged').as('from'), e.fn.max<number | null>('until').as('until')])
    .executeTakeFirstOrThrow();
  if (sweep.from !== null && sweep.until !== null) {
    const rows = await db
      .selectFrom('article')
      .select('number')
      .where('number', '>', sweep.from)
      .where('number', '<=', sweep.until)
      .orderBy('number')
      .limit(most)
      .execute();
    const numbers = rows.map(({ number }) => number);
    const to = numbers.length < most ? sweep.until : (numbers.at(-1) as number);
    return { kind: 'sweep', numbers, articles: await articlesToTag(db, numbers), from: sweep.from, to };
  }
  const gone = await db.selectFrom('topic').select('id').where('deleted', '=', 1).limit(1).executeTakeFirst();
  // its claims are found in the index
  if (!gone || upgrades.indexing()) return null;
  const tag = await db.selectFrom('tag').select('id').where('kind', '=', 'topic').where('value', '=', gone.id).executeTakeFirst();
  const { rows } = await sql<{ number: number }>`
    select claim >> 16 as number from claim_text cross join claim_key on place = claim_text.rowid
    where claim_text match ${anyOf([tag?.id ?? 0])}
    union select number from claim_review join article on article.id = article_id
    where exists (select 1 from json_each(body, '$.topics') where value ->> '$.id' = ${gone.id})
    limit ${most}`.execute(db);
  const numbers = rows.map(({ number }) => number);
  return { kind: 'gone', topic: gone.id, numbers, articles: await articlesToTag(db, numbers), from: 0, to: 0 };
}

async function articlesToTag(db: Db, numbers: readonly number[]): Promise<TagWork['articles']> {
  if (numbers.length === 0) return [];
  const articles = await db
    .selectFrom('article')
    .select(['number', 'text', 'language', 'updated_at'])
    .where('number', 'in', numbers)
    .execute();
  const out: TagWork['articles'] = [];
  for (const { number, text, language, updated_at } of articles) {
    const rows = await db
      .selectFrom('claim')
      .select(['seq', 'id', 'body'])
      .where('seq', '>=', seqOf(number, 0))
      .where('seq', '<', seqOf(number + 1, 0))
      .orderBy('seq')
      .execute();
    const read = await readOf(
      db,
      rows.map(({ id }) => id),
    );
    const claims = rows.map(({ seq, id, body }) => {
      // what it is about is told by its words as they are now; a person who says what it is about is heard when it is stored
      const { content, cue, topics } = JSON.parse(body) as Claim;
      return { seq, content, cue, topics: read.get(id)?.topics ?? topics, reviewed: read.has(id) };
    });
    out.push({ number, text, language: language as Claim['language'], updated_at, claims });
  }
  return out;
}

interface Change {
  seq: number;
  topics: readonly ClaimTopic[];
  /** When the article was read that this was found in. */
  read: string;
}

/** The claims whose topics are not what they should be. */
function changesOf({ kind, articles }: TagWork, topics: readonly (readonly (readonly ClaimTopic[])[])[]): Change[] {
  return articles.flatMap(({ updated_at, claims }, i) =>
    claims.flatMap(({ seq, topics: before, reviewed }, n) => {
      const after = topics[i]?.[n] ?? [];
      // a person may have named the topic that is gone
      const same = JSON.stringify(before) === JSON.stringify(after) && !(reviewed && kind === 'gone');
      return same ? [] : [{ seq, topics: after, read: updated_at }];
    }),
  );
}

async function retag(trx: Trx, postings: Postings, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const rows = await trx
    .selectFrom('article')
    .innerJoin('claim', 'claim.article_id', 'article.id')
    .select(['claim.seq', 'claim.id', 'claim.body', 'article.updated_at'])
    .where('claim.seq', 'in', [...changes.map(({ seq }) => seq)])
    .execute();
  const stored = new Map(rows.map((row) => [row.seq, row]));
  const reviewed = await readOf(
    trx,
    rows.map(({ id }) => id),
  );
  const claims: { seq: number; claim: Claim }[] = [];
  for (const { seq, topics, read } of changes) {
    const row = stored.get(seq);
    // an article that was read again meanwhile was tagged by that
    if (!row || row.updated_at !== read) continue;
    const claim = { ...(reviewed.get(row.id) ?? (JSON.parse(row.body) as Claim)), topics: [...topics] };
    claims.push({ seq, claim: reviewed.has(row.id) ? await laidOverOne(trx, claim) : claim });
  }
  postings.remove(claims.map(({ seq }) => seq));
  for (const { seq, claim } of claims)
    await trx
      .updateTable('claim')
      .set({ body: JSON.stringify(claim) })
      .where('seq', '=', seq)
      .execute();
  postings.add(claims);
}

async function finish(trx: Trx, { kind, numbers, from, to, topic }: TagWork, unchanged: boolean): Promise<void> {
  if (kind === 'late') await trx.deleteFrom('topic_late').where('article', 'in', numbers).execute();
  else if (kind === 'sweep')
    await trx
      .updateTable('topic')
      .set({ tagged: to })
      .where('deleted', '=', 0)
      .where('tagged', '>=', from)
      .where('tagged', '<', to)
      .execute();
  else if (unchanged)
    await trx
      .updateTable('topic')
      .set({ deleted: 2 })
      .where('id', '=', topic as string)
      .where('deleted', '=', 1)
      .execute();
}

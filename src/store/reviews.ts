/** Reviews of claims: what people said, kept apart from what was read, and laid over it whenever an article's claims are stored. */
import { sql } from 'kysely';
import { nameKey, slug } from '../actors/keys.ts';
import type { Claim, Kind } from '../claim.ts';
import { chunks, openCursor, pageOf, sealCursor, sealOf } from './cursors.ts';
import type { Db, Trx } from './database.ts';
import { CORRECTED, type Correction, type Fields, type Judged, judge, overlay, valueOf } from './overlay.ts';
import type { ActorName } from './search.ts';
import type { ClaimEvent, Page, ReviewChange, StoredReview, Undone } from './shapes.ts';

interface Row {
  claim_id: string;
  state: string;
  correction: string;
  who: string;
  why: string | null;
  at: string;
}

const judgedOf = (row: Pick<Row, 'state' | 'correction'>): Judged => ({
  state: row.state as Judged['state'],
  correction: JSON.parse(row.correction) as Correction,
});

const byOf = ({ who, why, at }: Pick<Row, 'who' | 'why' | 'at'>) => ({ who, why, at });

function rowsOf(db: Db, articleId: string) {
  return db
    .selectFrom('claim_review')
    .innerJoin('claim_event', 'claim_event.id', 'claim_review.event')
    .where('claim_review.article_id', '=', articleId)
    .select([
      'claim_review.claim_id',
      'claim_review.state',
      'claim_review.correction',
      'claim_review.body',
      'claim_event.who',
      'claim_event.why',
      'claim_event.at',
    ])
    .execute();
}

/** Topics of users that are no more: a correction may still name them. */
async function goneTopics(db: Db): Promise<Set<string>> {
  const rows = await db.selectFrom('topic').select('id').where('deleted', '>', 0).execute();
  return new Set(rows.map(({ id }) => id));
}

/**
 * An article's claims as they were read, without what people said, and after them those that were reviewed and are not found any more: what
 * a new reading hands its ids on from.
 */
export async function claimsAsRead(db: Db, articleId: string): Promise<{ claims: Claim[]; orphans: Claim[] }> {
  const rows = await db.selectFrom('claim').select(['id', 'body']).where('article_id', '=', articleId).orderBy('n').execute();
  const read = new Map((await rowsOf(db, articleId)).map(({ claim_id, body }) => [claim_id, body]));
  const claims = rows.map(({ id, body }) => JSON.parse(read.get(id) ?? body) as Claim);
  for (const { id } of rows) read.delete(id);
  return { claims, orphans: [...read.values()].map((body) => JSON.parse(body) as Claim) };
}

/** The claims of a claim's article as they are served; none when there is no such claim. */
export async function claimsBeside(db: Db, claimId: string): Promise<Claim[]> {
  const article = db.selectFrom('claim').select('article_id').where('id', '=', claimId);
  const rows = await db.selectFrom('claim').select('body').where('article_id', '=', article).execute();
  return rows.map(({ body }) => JSON.parse(body) as Claim);
}

/** Lays the reviews of an article over its claims as they were read, and notes these. To be called in the transaction that stores them. */
export async function laidOver(trx: Trx, articleId: string, claims: readonly Claim[]): Promise<Claim[]> {
  const rows = new Map((await rowsOf(trx, articleId)).map((row) => [row.claim_id, row]));
  if (rows.size === 0) return [...claims];
  const gone = await goneTopics(trx);
  const out: Claim[] = [];
  for (const claim of claims) {
    const row = rows.get(claim.id);
    if (row)
      await trx
        .updateTable('claim_review')
        .set({ body: JSON.stringify(claim) })
        .where('claim_id', '=', claim.id)
        .execute();
    out.push(row ? overlay(claim, judgedOf(row), byOf(row), gone) : claim);
  }
  return out;
}

/** As `laidOver`, for one claim. */
export async function laidOverOne(trx: Trx, claim: Claim): Promise<Claim> {
  return (await laidOver(trx, claim.article_id, [claim]))[0] as Claim;
}

// ---- changes

/** Which of these claims were reviewed, with what was read of them. */
export async function readOf(db: Db, claimIds: readonly string[]): Promise<Map<string, Claim>> {
  const found = new Map<string, Claim>();
  for (const part of chunks(claimIds, 500))
    for (const { claim_id, body } of await db
      .selectFrom('claim_review')
      .select(['claim_id', 'body'])
      .where('claim_id', 'in', part)
      .execute())
      found.set(claim_id, JSON.parse(body) as Claim);
  return found;
}

/**
 * Notes a change and what it comes to; the claim itself is to be stored again after. Answers the article, null when there is no such claim.
 * Only claims that are there can be reviewed.
 */
export async function noteReview(trx: Trx, claimId: string, { kind, fields, who, why }: ReviewChange): Promise<string | null> {
  const claim = await trx.selectFrom('claim').select(['article_id', 'body']).where('id', '=', claimId).executeTakeFirst();
  if (!claim) return null;
  const event = await addEvent(trx, claimId, claim.article_id, { kind, fields, who, why, undoes: null });
  await recount(trx, claimId, claim.article_id, event);
  return claim.article_id;
}

/** Takes back a change, and with that only this one. Answers the article, null when there is no such claim or event; else why it cannot be. */
export async function noteUndo(
  trx: Trx,
  claimId: string,
  eventId: number,
  by: { who: string; why: string | null },
): Promise<string | null | Undone> {
  const event = await trx
    .selectFrom('claim_event')
    .select(['kind', 'article_id', 'undone_by'])
    .where('id', '=', eventId)
    .where('claim_id', '=', claimId)
    .executeTakeFirst();
  if (!event) return null;
  if (event.kind === 'undo') return { refused: 'undo' };
  if (event.undone_by !== null) return { refused: 'undone', by: event.undone_by };
  const undo = await addEvent(trx, claimId, event.article_id, { kind: 'undo', fields: {}, ...by, undoes: eventId });
  await trx.updateTable('claim_event').set({ undone_by: undo }).where('id', '=', eventId).execute();
  await recount(trx, claimId, event.article_id, undo);
  return event.article_id;
}

async function addEvent(
  trx: Trx,
  claimId: string,
  articleId: string,
  { kind, fields, who, why, undoes }: Omit<ReviewChange, 'kind'> & { kind: ReviewChange['kind'] | 'undo'; undoes: number | null },
): Promise<number> {
  const { id } = await trx
    .insertInto('claim_event')
    .values({
      claim_id: claimId,
      article_id: articleId,
      kind,
      fields: JSON.stringify(fields),
      changes: '[]',
      who,
      why,
      at: new Date().toISOString(),
      undoes,
      undone_by: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Makes the review of a claim of its events anew, and notes in the newest what that changes. */
async function recount(trx: Trx, claimId: string, articleId: string, newest: number): Promise<void> {
  const before = await trx
    .selectFrom('claim_review')
    .innerJoin('claim_event', 'claim_event.id', 'claim_review.event')
    .where('claim_review.claim_id', '=', claimId)
    .select(['claim_review.state', 'claim_review.correction', 'claim_review.body', 'claim_event.who', 'claim_event.why', 'claim_event.at'])
    .executeTakeFirst();
  const stored = await trx.selectFrom('claim').select('body').where('id', '=', claimId).executeTakeFirst();
  const events = await trx
    .selectFrom('claim_event')
    .select(['id', 'kind', 'fields', 'who', 'why', 'at'])
    .where('claim_id', '=', claimId)
    .where('kind', '<>', 'undo')
    .where('undone_by', 'is', null)
    .orderBy('id')
    .execute();
  const judged = judge(events.map(({ kind, fields }) => ({ kind: kind as ReviewChange['kind'], fields: JSON.parse(fields) as Fields })));
  const last = events.at(-1);
  const gone = await goneTopics(trx);
  const body = before?.body ?? stored?.body;
  let read = body === undefined ? null : (JSON.parse(body) as Claim);
  if (read === null) {
    // undoing what was taken back of a claim that is not there: nothing is left to be laid over
    if (judged !== null) throw new Error('a review without a claim');
  }
  const was = read && (before ? overlay(read, judgedOf(before), byOf(before), gone) : read);
  const is = read && (judged && last ? overlay(read, judged, byOf(last), gone) : read);
  const changes = (['review', ...CORRECTED] as const).flatMap((field) => {
    const [old, now] = [valueOf(was, field), valueOf(is, field)];
    return JSON.stringify(old) === JSON.stringify(now) ? [] : [{ field, before: old, after: now }];
  });
  await trx
    .updateTable('claim_event')
    .set({ changes: JSON.stringify(changes) })
    .where('id', '=', newest)
    .execute();
  if (judged === null || last === undefined) {
    await trx.deleteFrom('claim_review').where('claim_id', '=', claimId).execute();
    // stored again as it was read
    if (before && stored) await trx.updateTable('claim').set({ body: before.body }).where('id', '=', claimId).execute();
    return;
  }
  const row = { state: judged.state, correction: JSON.stringify(judged.correction), event: last.id };
  read = read as Claim;
  await trx
    .insertInto('claim_review')
    .values({ claim_id: claimId, article_id: articleId, body: JSON.stringify(read), ...row })
    .onConflict((c) => c.column('claim_id').doUpdateSet(row))
    .execute();
}

// ---- what was said

/** All changes of a claim, the first first. */
export async function historyOf(db: Db, claimId: string): Promise<ClaimEvent[]> {
  const rows = await db.selectFrom('claim_event').selectAll().where('claim_id', '=', claimId).orderBy('id').execute();
  return rows.map(({ id, kind, changes, who, why, at, undoes, undone_by }) => ({
    id,
    kind: kind as ClaimEvent['kind'],
    who,
    why,
    at,
    changes: JSON.parse(changes) as ClaimEvent['changes'],
    undoes,
    undone_by,
  }));
}

/** Reviews, the last first. */
export async function reviewsOf(
  db: Db,
  filters: { orphaned?: boolean | undefined; state?: string | undefined; article?: string | undefined },
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<StoredReview>> {
  const seal = sealOf(['reviews', filters]);
  let query = db
    .selectFrom('claim_review')
    .innerJoin('claim_event', 'claim_event.id', 'claim_review.event')
    .leftJoin('claim', 'claim.id', 'claim_review.claim_id')
    .select([
      'claim_review.claim_id',
      'claim_review.article_id',
      'claim_review.state',
      'claim_review.correction',
      'claim_review.event',
      'claim_review.body as read',
      'claim_event.who',
      'claim_event.why',
      'claim_event.at',
      'claim.body',
    ]);
  if (filters.state !== undefined) query = query.where('claim_review.state', '=', filters.state);
  if (filters.article !== undefined) query = query.where('claim_review.article_id', '=', filters.article);
  if (filters.orphaned !== undefined) query = query.where('claim.id', filters.orphaned ? 'is' : 'is not', null);
  if (cursor !== undefined) {
    const [event] = openCursor(cursor, seal, ['number']) as [number];
    query = query.where('claim_review.event', '<', event);
  }
  const rows = await query
    .orderBy('claim_review.event', 'desc')
    .limit(limit + 1)
    .execute();
  const gone = await goneTopics(db);
  return pageOf(
    rows,
    limit,
    ({ event }) => sealCursor(seal, [event]),
    (row) => {
      const claim =
        row.body === null ? overlay(JSON.parse(row.read) as Claim, judgedOf(row), byOf(row), gone) : (JSON.parse(row.body) as Claim);
      return {
        claim_id: row.claim_id,
        article_id: row.article_id,
        review: claim.review as StoredReview['review'],
        orphaned: row.body === null,
        text: claim.text,
        content: claim.content,
        speakers: claim.speakers.map(({ name, id }) => ({ name, id })),
      };
    },
  );
}

/**
 * Whom a person means by an id or a full name: one actor, or none when the name is new, or several. An actor that was merged is the one it
 * was merged into.
 */
export async function actorsMeant(db: Db, asked: string): Promise<(ActorName & { kind: Kind })[]> {
  const whole = sql<boolean>`whole.id = coalesce(actor.same_as, actor.id)`;
  const select = (by: 'id' | 'name') => {
    const query = db
      .selectFrom('actor')
      .innerJoin('actor as whole', (join) => join.on(whole))
      .select(['whole.id', 'whole.name', 'whole.kind'])
      .distinct();
    return by === 'id'
      ? query.where('actor.id', '=', asked).execute()
      : query
          .innerJoin('actor_name', 'actor_name.actor_id', 'actor.id')
          .where('actor_name.key', '=', nameKey(asked))
          .where('actor_name.part', '=', 'full')
          .where('whole.id', 'not like', '~%')
          .orderBy('whole.id')
          .execute();
  };
  const byId = await select('id');
  return (byId.length > 0 ? byId : await select('name')) as (ActorName & { kind: Kind })[];
}

/** An id for a new actor of this name. */
export async function freshActorId(db: Db, name: string): Promise<string> {
  const base = slug(name) || 'actor';
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!(await db.selectFrom('actor').select('id').where('id', '=', id).executeTakeFirst())) return id;
  }
}

/** Claims as they are stored, and as they are served: with the names that the whole store knows by now. */
import type { Claim, Kind } from '../claim.ts';
import { WHOLE } from './actors.ts';
import { chunks } from './cursors.ts';
import type { Db, Trx } from './database.ts';
import type { FreshArticle } from './meetings.ts';
import { type Postings, seqOf } from './postings.ts';
import type { Actors } from './registry.ts';
import type { ActorName } from './search.ts';

export async function claimsOfArticle(db: Db, articleId: string): Promise<Claim[]> {
  return bodiesOf(db, await db.selectFrom('claim').select('body').where('article_id', '=', articleId).orderBy('n').execute());
}

/** Claims as served: as stored, with the speakers' ids and names as the whole store knows them. */
export async function bodiesOf(db: Db, rows: readonly { body: string }[]): Promise<Claim[]> {
  const claims = rows.map((row) => JSON.parse(row.body) as Claim);
  const ids = [...new Set(claims.flatMap((claim) => [...claim.speakers, ...claim.about].flatMap(({ id }) => id ?? [])))];
  const known = new Map<string, ActorName & { candidates: string | null; kind: string; patch: string; by: string | null }>();
  for (const part of chunks(ids, 500)) {
    const actors = await db
      .selectFrom('actor')
      .innerJoin('actor as whole', (join) => join.on(WHOLE))
      .where('actor.id', 'in', part)
      .select(['actor.id as from', 'whole.id', 'whole.name', 'actor.candidates', 'whole.kind', 'whole.patch', 'actor.same_as_by as by'])
      .execute();
    for (const { from, ...actor } of actors) known.set(from, actor);
  }
  const several = new Set(
    [...known.values()].flatMap(({ candidates }) => (candidates === null ? [] : (JSON.parse(candidates) as string[]))),
  );
  const names = new Map<string, string>();
  for (const part of chunks([...several], 500))
    for (const { id, name } of await db.selectFrom('actor').select(['id', 'name']).where('id', 'in', part).execute()) names.set(id, name);
  for (const speaker of claims.flatMap((claim) => claim.speakers)) {
    const actor = speaker.id === null ? undefined : known.get(speaker.id);
    if (!actor) continue;
    [speaker.id, speaker.actor_name] = [actor.id, actor.name];
    if (actor.by === 'person' || actor.patch.includes('"kind"')) speaker.kind = actor.kind as Kind;
    if (actor.candidates === null) continue;
    [speaker.id, speaker.actor_name] = [null, null];
    speaker.candidates = (JSON.parse(actor.candidates) as string[]).map((id) => ({ id, name: names.get(id) ?? id }));
  }
  for (const claim of claims) {
    if (!claim.about.some(({ id }) => known.get(id)?.by === 'person')) continue;
    const about = claim.about.map((one) => ({
      ...one,
      id: known.get(one.id)?.by === 'person' ? (known.get(one.id)?.id ?? one.id) : one.id,
    }));
    claim.about = [...new Map(about.reverse().map((one) => [one.id, one])).values()].reverse();
  }
  return claims;
}

// ---- writing

export async function insertClaims(trx: Trx, postings: Postings, actors: Actors, articles: readonly FreshArticle[]): Promise<void> {
  // all are known before any is stored
  const taken = articles.map((article) => [article.number, actors.take(article)] as const);
  const all = taken.flatMap(([number, claims]) => actors.part(number, claims).map((claim, n) => ({ seq: seqOf(number, n), n, claim })));
  for (const part of chunks(all, 200)) {
    await trx
      .insertInto('claim')
      .values(part.map(({ seq, n, claim }) => ({ seq, id: claim.id, article_id: claim.article_id, n, body: JSON.stringify(claim) })))
      .execute();
  }
  postings.add(all);
}

/** Takes an article's claims out, and what they told of actors. */
export async function deleteClaims(trx: Trx, postings: Postings, actors: Actors, article: { id: string; number: number }): Promise<void> {
  const rows = await trx.selectFrom('claim').select('seq').where('article_id', '=', article.id).execute();
  postings.remove(rows.map(({ seq }) => seq));
  actors.forget(article.number);
  await trx.deleteFrom('claim').where('article_id', '=', article.id).execute();
}

/** Claims as JSON, joined by a separator, with the speakers' names as the whole store knows them by now. */
export async function namedAnew(db: Db, joined: string, separator: ',' | '\n'): Promise<string> {
  const bodies = separator === '\n' ? joined.split('\n') : (JSON.parse(`[${joined}]`) as Claim[]).map((claim) => JSON.stringify(claim));
  const claims = await bodiesOf(
    db,
    bodies.map((body) => ({ body })),
  );
  return claims.map((claim) => JSON.stringify(claim)).join(separator);
}

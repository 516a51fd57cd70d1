/** Claims as they are stored, and as they are served: with the names that the whole store knows by now. */
import type { Claim } from '../claim.ts';
import { insertActors, WHOLE } from './actors.ts';
import { chunks } from './cursors.ts';
import type { Db, Trx } from './database.ts';
import { type Postings, seqOf } from './postings.ts';
import type { ActorName } from './search.ts';

export async function claimsOfArticle(db: Db, articleId: string): Promise<Claim[]> {
  return bodiesOf(db, await db.selectFrom('claim').select('body').where('article_id', '=', articleId).orderBy('n').execute());
}

/** Claims as served: as stored, with the speakers' ids and names as the whole store knows them. */
export async function bodiesOf(db: Db, rows: readonly { body: string }[]): Promise<Claim[]> {
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

export async function insertClaims(
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
export async function deleteClaims(trx: Trx, postings: Postings, articleId: string): Promise<string[]> {
  const rows = await trx.selectFrom('claim').select('seq').where('article_id', '=', articleId).execute();
  const actors = postings.remove(rows.map(({ seq }) => seq));
  await trx.deleteFrom('claim').where('article_id', '=', articleId).execute();
  return actors;
}

/** Claims as JSON, joined, with the speakers' names as the whole store knows them by now. */
export async function namedAnew(db: Db, seqs: readonly number[], separator: string): Promise<string> {
  const bodies = new Map<number, string>();
  for (const part of chunks(seqs, 500)) {
    const rows = await db.selectFrom('claim').where('seq', 'in', part).select(['seq', 'body']).execute();
    for (const [i, claim] of (await bodiesOf(db, rows)).entries()) bodies.set((rows[i] as { seq: number }).seq, JSON.stringify(claim));
  }
  return seqs.flatMap((seq) => bodies.get(seq) ?? []).join(separator);
}

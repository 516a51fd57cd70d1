/** Who speaks, as lists show it. */
import { sql } from 'kysely';
import type { Kind } from '../claim.ts';
import { openCursor, pageOf, sealCursor, sealOf } from './cursors.ts';
import type { Db } from './database.ts';
import type { Page, Paging, SpeakerCount } from './shapes.ts';

/** Joins an actor to the one it stands for. */
export const WHOLE = sql<boolean>`whole.id = coalesce(actor.same_as, actor.id)`;

/** Who speaks, by number of claims; those known by a last name alone counted with whom they are. */
export async function speakersOf(db: Db, { limit, cursor, sort }: Paging<'-claims'>): Promise<Page<SpeakerCount>> {
  const seal = sealOf(['speakers', sort]);
  const counted = db
    .selectFrom('tag')
    .innerJoin('actor', 'actor.id', 'tag.value')
    .innerJoin('actor as whole', (join) => join.on(WHOLE))
    .where('tag.kind', '=', 'speaker')
    .whereRef('tag.claims', '>', 'tag.rejected')
    .groupBy('whole.id')
    .select(['whole.id', 'whole.name', 'whole.kind', 'whole.anonymous', sql<number>`sum(tag.claims - tag.rejected)`.as('claims')]);
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
}

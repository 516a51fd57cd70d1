/** Who speaks and who is spoken of: actors come with the claims that name them and go with the last. */
import { sql } from 'kysely';
import { lastNameKeys, nameKey } from '../actors/keys.ts';
import type { Claim, Kind } from '../claim.ts';
import { chunks, openCursor, pageOf, sealCursor, sealOf } from './cursors.ts';
import type { Db, Trx } from './database.ts';
import { actorKey } from './filters.ts';
import type { Page, Paging, SpeakerCount } from './shapes.ts';

/** Joins an actor to the one it stands for. */
export const WHOLE = sql<boolean>`whole.id = coalesce(actor.same_as, actor.id)`;

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
export async function insertActors(trx: Trx, claims: readonly Claim[]): Promise<Map<string, string>> {
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
export async function dropLoneActors(trx: Trx, actors: readonly string[]): Promise<void> {
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

/** Who speaks, by number of claims; those known by a last name alone counted with whom they are. */
export async function speakersOf(db: Db, { limit, cursor, sort }: Paging<'-claims'>): Promise<Page<SpeakerCount>> {
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
}

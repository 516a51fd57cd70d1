/** Counts by value: of the values that matching claims have, the commonest. */
import { WHOLE } from './actors.ts';
import { chunks } from './cursors.ts';
import type { Db } from './database.ts';
import { kindOf, type TagKind } from './filters.ts';
import { type Outlet, outletsMeant } from './outlets.ts';
import type { ActorName } from './search.ts';
import type { Facet, FacetName } from './shapes.ts';

/** 20230904 → 2023-09-04; 0 → null. */
export const dayText = (day: number) =>
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

export async function facetsOf(
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
    else if (name === 'outlet') out.outlet = await outletFacet(db, all, await valuesOf(all.map(([tag]) => tag)), limit);
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
        out[name].push({ value, name: value, claims });
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

/** Counts of outlets, all that one is called together: to ask for one of its names finds them all. */
async function outletFacet(
  db: Db,
  counts: readonly [tag: number, claims: number][],
  values: ReadonlyMap<number, string>,
  limit: number,
): Promise<Facet[]> {
  const meant = await outletsMeant(db, [...values.values()]);
  const outlets = new Map<string, Facet>();
  for (const [tag, claims] of [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const value = values.get(tag) as string;
    const { id, name } = meant.get(value) as Outlet;
    const known = outlets.get(id ?? `=${value}`);
    if (known) known.claims += claims;
    else outlets.set(id ?? `=${value}`, { value, name, claims });
  }
  return [...outlets.values()].sort((a, b) => b.claims - a.claims).slice(0, limit);
}

/** Outlets, each once whatever articles call it: «La Gazette» and «Lagazette» are joined by the registry of actors. */
import { sql } from 'kysely';
import type { Db } from './database.ts';
import type { OutletCount } from './shapes.ts';

export interface Outlet {
  /** Its actor; null when names alone tell nothing of it, or are several outlets'. */
  readonly id: string | null;
  readonly name: string;
}

/** Which outlet each key (`article.outlet_key`) is of. */
export async function outletsMeant(db: Db, keys: readonly string[]): Promise<Map<string, Outlet>> {
  const names = new Map(keys.map((key) => [key.replaceAll('-', ' '), key]));
  const { rows } = await sql<{ key: string; id: string; name: string }>`
    select distinct n.key, whole.id, whole.name
    from json_each(${JSON.stringify([...names.keys()])}) j cross join actor_name n on n.key = j.value and n.part = 'full'
    cross join actor a on a.id = n.actor_id cross join actor whole on whole.id = coalesce(a.same_as, a.id)
    where a.kind <> 'person' and a.id not like '~%'`.execute(db);
  const meant = new Map<string, Outlet[]>();
  for (const { key, id, name } of rows) {
    const of = names.get(key) as string;
    meant.set(of, [...(meant.get(of) ?? []), { id, name }]);
  }
  const written = new Map<string, string>();
  const unknown = keys.filter((key) => meant.get(key)?.length !== 1);
  for (const key of unknown) written.set(key, await nameOf(db, key));
  return new Map(
    keys.map((key) => [
      key,
      written.has(key) ? { id: null, name: written.get(key) as string } : ((meant.get(key) as Outlet[])[0] as Outlet),
    ]),
  );
}

/** How the first article of an outlet writes its name. */
async function nameOf(db: Db, key: string): Promise<string> {
  const first = db
    .selectFrom('article')
    .where('outlet_key', '=', key)
    .select('outlet')
    .orderBy('published_earliest')
    .orderBy('id')
    .limit(1);
  return (await first.executeTakeFirst())?.outlet ?? key;
}

export async function outletCounts(db: Db): Promise<OutletCount[]> {
  // counted in an index alone: articles are long
  const { rows } = await sql<{ key: string; articles: number; claims: number; spelling: string }>`
    select key, articles, coalesce(tag.claims - tag.rejected, 0) as claims,
           coalesce((select outlet from article where outlet_key = key order by published_earliest, id limit 1), key) as spelling
    from (select outlet_key as key, count(*) as articles from article where outlet_key is not null group by outlet_key)
    left join tag on tag.kind = 'outlet' and tag.value = key`.execute(db);
  const meant = await outletsMeant(
    db,
    rows.map(({ key }) => key),
  );
  const outlets = new Map<string, OutletCount>();
  for (const { key, articles, claims, spelling } of rows.sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1))) {
    const { id, name } = meant.get(key) as Outlet;
    const outlet = outlets.get(id ?? `=${key}`) ?? { id, name, spellings: [], articles: 0, claims: 0 };
    outlet.spellings.push(spelling);
    outlet.articles += articles;
    outlet.claims += claims;
    outlets.set(id ?? `=${key}`, outlet);
  }
  return [...outlets.values()].sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}

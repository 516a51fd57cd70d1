/** Brings the data of this repository into the database. */
import { createHash } from 'node:crypto';
import type Sqlite from 'better-sqlite3';
import { bodyKey, lastNameKeys, nameKey, nameSound } from '../actors/keys.ts';
import type { Seed } from '../actors/seed.ts';
import { daysOf } from '../edtf.ts';

/** Raised whenever the matcher or what the registry writes changes: databases of another version are identified anew when opened. */
const MATCHER_VERSION = 1;

const sha = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** What `registry.version` is when all articles were identified with this data. */
export const versionOf = (seeds: readonly Seed[]) => `${MATCHER_VERSION}-${sha(JSON.stringify(seeds))}`;

/** Puts the registry's data in the place of the data that was there. What articles and persons said stays; articles have to be identified again. */
export function takeSeeds(db: Sqlite.Database, seeds: readonly Seed[]): void {
  const own = (column: string, otherwise: string) =>
    `${column} = CASE WHEN patch LIKE '%"${column}"%' THEN ${column} ELSE ${otherwise} END`;
  const before = db.prepare('SELECT id FROM actor WHERE seed = 1').pluck().all() as string[];
  db.exec(`UPDATE actor SET seed = 0, ${own('names', "'{}'")}, ${own('gender', 'NULL')}, ${own('country', 'NULL')}, ${own('part_of', 'NULL')} WHERE seed = 1;
    DELETE FROM actor_role WHERE source = 'seed';`);
  seedActors(db, seeds);
  db.exec(
    'UPDATE actor SET same_as = NULL, same_as_by = NULL, candidates = NULL, lone = NULL, anonymous = 0 WHERE seed = 1 AND merged_into IS NULL',
  );
  // who is none of the data's any more is called as articles call them
  const now = new Set(seeds.map(({ id }) => id));
  const spelling = db.prepare('SELECT spelling FROM actor_met WHERE actor_id = ? ORDER BY article LIMIT 1').pluck();
  const name = db.prepare(`UPDATE actor SET name = ?, name_key = ? WHERE id = ? AND patch NOT LIKE '%"name"%'`);
  for (const id of before) {
    const met = now.has(id) ? undefined : (spelling.get(id) as string | undefined);
    if (met !== undefined) name.run(met, nameKey(met), id);
  }
}

/** Writes the data's actors, their names and offices; what a person set stays. */
export function seedActors(db: Sqlite.Database, seeds: readonly Seed[]): void {
  const actor =
    db.prepare(`INSERT INTO actor (id, name, name_key, kind, anonymous, seed, gender, country, part_of, names) VALUES (?, ?, ?, ?, 0, 1, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET seed = 1, names = CASE WHEN patch LIKE '%"names"%' THEN names ELSE excluded.names END,
      name = CASE WHEN patch LIKE '%"name"%' THEN name ELSE excluded.name END, gender = CASE WHEN patch LIKE '%"gender"%' THEN gender ELSE excluded.gender END,
      country = CASE WHEN patch LIKE '%"country"%' THEN country ELSE excluded.country END, part_of = CASE WHEN patch LIKE '%"part_of"%' THEN part_of ELSE excluded.part_of END,
      kind = CASE WHEN patch LIKE '%"kind"%' THEN kind ELSE excluded.kind END`);
  const name = db.prepare('INSERT OR IGNORE INTO actor_name (key, part, actor_id) VALUES (?, ?, ?)');
  const ownRoles = db.prepare(`SELECT 1 FROM actor WHERE id = ? AND patch LIKE '%"roles"%'`);
  const role = db.prepare("INSERT INTO actor_role (actor_id, fr, en, at, earliest, latest, source) VALUES (?, ?, ?, ?, ?, ?, 'seed')");
  for (const seed of seeds) {
    const all = Object.values(seed.names).flat() as string[];
    const shown = seed.names.en?.[0] ?? seed.names.fr?.[0] ?? all[0] ?? seed.id;
    actor.run(
      seed.id,
      shown,
      nameKey(shown),
      seed.kind,
      seed.gender ?? null,
      seed.country ?? null,
      seed.part_of ?? null,
      JSON.stringify(seed.names),
    );
    for (const each of all) {
      const key = nameKey(each);
      if (key === '') continue;
      name.run(key, 'full', seed.id);
      if (seed.kind !== 'person') {
        if (key.length > 3) name.run(`=${bodyKey(each)}`, 'sound', seed.id);
        continue;
      }
      for (const last of lastNameKeys(key)) name.run(last, 'last', seed.id);
      const { key: sound } = nameSound(each);
      const space = sound.indexOf(' ');
      if (space < 0) continue;
      name.run(sound, 'sound', seed.id);
      name.run(`,${sound.slice(space + 1)},${sound.slice(0, space)}`, 'sound', seed.id);
    }
    if (ownRoles.get(seed.id) !== undefined) continue;
    for (const { title, at, from, to } of seed.roles ?? [])
      role.run(seed.id, title.fr, title.en, at, from ? (daysOf(from)?.earliest ?? null) : null, to ? (daysOf(to)?.latest ?? null) : null);
  }
}

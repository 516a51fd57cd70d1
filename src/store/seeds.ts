/** Brings the data of this repository into the database. */
import { createHash } from 'node:crypto';
import type Sqlite from 'better-sqlite3';
import { bodyKey, lastNameKeys, nameKey, nameSound } from '../actors/keys.ts';
import type { Seed } from '../actors/seed.ts';
import { daysOf } from '../edtf.ts';
import type { Actors } from './registry.ts';

/** Raised whenever the matcher or what the registry writes changes: databases of another version are identified anew when opened. */
const MATCHER_VERSION = 1;

const sha = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Brings the registry's data into the database, and identifies all stored claims anew, when the data or the matcher is another than it was. */
export function refreshActors(db: Sqlite.Database, actors: Actors, seeds: readonly Seed[]): void {
  const version = `${MATCHER_VERSION}-${sha(JSON.stringify(seeds))}`;
  const current = db.prepare('SELECT version FROM registry').pluck();
  if (current.get() === version) return;
  db.transaction(() => {
    if (current.get() === version) return;
    db.exec(`UPDATE actor SET seed = 0, same_as = NULL, same_as_by = NULL, candidates = NULL;
      DELETE FROM actor_met; DELETE FROM actor_fact; DELETE FROM actor_name; DELETE FROM actor_role WHERE source = 'seed';
      DELETE FROM actor WHERE patch = '{}' AND merged_into IS NULL AND id NOT IN (SELECT actor_id FROM actor_rule)
        AND id NOT IN (SELECT merged_into FROM actor WHERE merged_into IS NOT NULL)
        AND id NOT IN (SELECT actor_id FROM actor_decision WHERE undone_at IS NULL);
      DELETE FROM registry;`);
    db.prepare('INSERT INTO registry VALUES (1, ?, 1)').run(version);
    seedActors(db, seeds);
    const batch = db.prepare('SELECT number FROM article WHERE number > ? ORDER BY number LIMIT 500').pluck();
    let after = 0;
    for (;;) {
      const numbers = batch.all(after) as number[];
      if (numbers.length === 0) break;
      actors.reidentify(numbers);
      after = numbers.at(-1) as number;
    }
    const decided = db.prepare("SELECT id FROM actor WHERE merged_into IS NOT NULL OR patch <> '{}'").pluck().all() as string[];
    for (const id of decided) actors.rename(id);
    actors.relink(decided);
  }).immediate();
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

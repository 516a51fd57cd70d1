/** What actors are looked up by: the keys of their names. Prepared statements, to be called in a writer's transaction. */
import type Sqlite from 'better-sqlite3';
import { bodyKey, lastNameKeys, nameKey, nameSound } from '../actors/keys.ts';
import { namesGiven } from './known-actors.ts';
import type { Row } from './links.ts';

export interface NameRow {
  readonly key: string;
  readonly part: 'full' | 'last' | 'sound';
}

export interface ActorNames {
  of(id: string): NameRow[];
  /** Whether an actor is not looked up by these names yet, which it is from now on. */
  learn(id: string, spellings: readonly string[], person: boolean): boolean;
  /** Somebody who is known by a last name alone. */
  learnLone(id: string, last: string): void;
  /** Makes the keys of an actor anew of the names that it has in the registry and in articles. */
  renew(row: Row): void;
  /** Names may have gone from the database. */
  distrust(): void;
}

export function actorNamesOf(db: Sqlite.Database): ActorNames {
  const p = (sql: string) => db.prepare(sql);
  const q = {
    of: p('SELECT key, part FROM actor_name WHERE actor_id = ?'),
    add: p('INSERT OR IGNORE INTO actor_name (key, part, actor_id) VALUES (?, ?, ?)'),
    drop: p('DELETE FROM actor_name WHERE actor_id = ?'),
    spellings: p('SELECT DISTINCT spelling FROM actor_met WHERE actor_id = ?').pluck(),
  };
  /** Names that are known to be in the database: most are met again and again. */
  const written = new Set<string>();
  const of = (id: string) => q.of.all(id) as NameRow[];

  function learn(id: string, spellings: readonly string[], person: boolean): boolean {
    const fresh = spellings.filter((spelling) => !written.has(`${id}\n${spelling}\n${person}`));
    if (fresh.length === 0) return false;
    if (written.size > 50_000) written.clear();
    let more = false;
    for (const spelling of fresh) {
      written.add(`${id}\n${spelling}\n${person}`);
      for (const [key, part] of keysOf(id, spelling, person)) if (q.add.run(key, part, id).changes > 0) more = true;
    }
    return more;
  }

  function renew(row: Row): void {
    const spellings = row.lone !== null ? [] : [...new Set([row.name, ...namesGiven(row), ...(q.spellings.all(row.id) as string[])])];
    const keys = spellings.flatMap((spelling) => keysOf(row.id, spelling, row.kind === 'person' && row.anonymous === 0));
    const wanted = new Map((row.lone !== null ? [[row.lone, 'full'] as const] : keys).map((key) => [key.join('\n'), key]));
    const now = of(row.id);
    if (now.length === wanted.size && now.every(({ key, part }) => wanted.has(`${key}\n${part}`))) return;
    q.drop.run(row.id);
    written.clear();
    for (const [key, part] of wanted.values()) q.add.run(key, part, row.id);
  }

  return { of, learn, learnLone: (id, last) => void q.add.run(last, 'full', id), renew, distrust: () => written.clear() };
}

/** What an actor is looked up by when it has this name. */
function keysOf(id: string, spelling: string, person: boolean): [key: string, part: NameRow['part']][] {
  const key = nameKey(spelling);
  if (key === '') return [];
  if (id.startsWith('~')) return [[key, 'full']];
  if (!person) return [[key, 'full'], ...(key.length > 3 ? [[`=${bodyKey(spelling)}`, 'sound'] as [string, 'sound']] : [])];
  const { key: sound } = nameSound(spelling);
  const space = sound.indexOf(' ');
  return [
    [key, 'full'],
    ...lastNameKeys(key).map((last): [string, 'last'] => [last, 'last']),
    // also from its end, so that given names that are nearly alike are found by the family name
    ...(space < 0 ? [] : [sound, `,${sound.slice(space + 1)},${sound.slice(0, space)}`].map((each): [string, 'sound'] => [each, 'sound'])),
  ];
}

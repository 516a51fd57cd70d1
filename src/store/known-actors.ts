/**
 * What the repository's data and people's corrections say of actors, whatever articles bring: kept in memory, and read anew when a person or
 * another process changed it.
 */
import type Sqlite from 'better-sqlite3';
import { type Known, type KnownRole, type Registry, registryOf } from '../actors/registry.ts';
import type { Row } from './links.ts';

export interface KnownActors {
  /** Reads anew what was changed since the last time. */
  load(): void;
  /** The same, whatever was changed. */
  reload(): void;
  /** Forgets what was read: the next `load` reads it. */
  forget(): void;
  registry(): Registry;
  /** Whom a person said to be meant by a name: in this article, or in all. */
  rule(key: string, article: string): { id: string; name: string } | undefined;
  /** Those of whom a person said that they are not who their names make them. */
  apart(): ReadonlySet<string>;
  /** Those to whom a person gave mentions. */
  ruled(): ReadonlySet<string>;
}

/** `otherwise` is called when another process has written: it may have taken names out. */
export function knownActorsOf(db: Sqlite.Database, otherwise: () => void): KnownActors {
  const p = (sql: string) => db.prepare(sql);
  const q = {
    version: p('SELECT changes FROM registry'),
    others: p('PRAGMA data_version').pluck(),
    known: p("SELECT * FROM actor WHERE seed = 1 OR patch <> '{}'"),
    roles: p('SELECT actor_id, fr, en, at, earliest, latest FROM actor_role'),
    rules: p('SELECT r.name_key, r.article_id, a.id, a.name FROM actor_rule r JOIN actor a ON a.id = r.actor_id'),
    apart: p("SELECT data ->> '$.into' FROM actor_decision WHERE kind = 'split' AND undone_at IS NULL AND data ->> '$.apart'").pluck(),
  };
  let registry: Registry = registryOf([]);
  let rules = new Map<string, { id: string; name: string }>();
  let apart: ReadonlySet<string> = new Set();
  let ruled: ReadonlySet<string> = new Set();
  let loaded: number | null = null;
  let seen: unknown = null;

  function load(): void {
    const others = q.others.get();
    if (others !== seen) otherwise();
    seen = others;
    const { changes } = q.version.get() as { changes: number };
    if (changes === loaded) return;
    loaded = changes;
    const roles = rolesOf();
    registry = registryOf((q.known.all() as Row[]).map((row) => knownOf(row, roles.get(row.id) ?? [])));
    apart = new Set(q.apart.all() as string[]);
    const ruling = q.rules.all() as { name_key: string; article_id: string; id: string; name: string }[];
    rules = new Map(ruling.map(({ name_key, article_id, id, name }) => [`${name_key}\n${article_id}`, { id, name }]));
    ruled = new Set(ruling.map(({ id }) => id));
  }

  function rolesOf(): Map<string, KnownRole[]> {
    const roles = new Map<string, KnownRole[]>();
    for (const { actor_id, ...role } of q.roles.all() as (KnownRole & { actor_id: string })[]) {
      const list = roles.get(actor_id);
      if (list) list.push(role);
      else roles.set(actor_id, [role]);
    }
    return roles;
  }

  const forget = () => {
    loaded = null;
  };
  return {
    load,
    forget,
    reload: () => {
      forget();
      load();
    },
    registry: () => registry,
    rule: (key, article) => (rules.size === 0 ? undefined : (rules.get(`${key}\n${article}`) ?? rules.get(`${key}\n`))),
    apart: () => apart,
    ruled: () => ruled,
  };
}

const knownOf = (row: Row, roles: readonly KnownRole[]): Known => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  names: namesGiven(row),
  gender: row.gender as Known['gender'],
  country: row.country,
  part_of: row.part_of,
  roles,
});

/** The names that the registry gives an actor, in all languages. */
export const namesGiven = (row: Row): string[] => Object.values(JSON.parse(row.names) as Record<string, string[]>).flat();

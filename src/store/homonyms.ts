/**
 * Persons of one full name, told apart by what articles say of them, and put together where nothing excludes that they are one. Prepared
 * statements, to be called in a writer's transaction.
 */
import type Sqlite from 'better-sqlite3';
import { nameKey, slug } from '../actors/keys.ts';
import { homonymsOf } from '../actors/link.ts';
import type { Claim } from '../claim.ts';
import type { ClaimBodies } from './claim-bodies.ts';
import type { KnownActors } from './known-actors.ts';
import type { Row } from './links.ts';
import { factsIn, type Meetings, type MetRow } from './meetings.ts';

export interface Homonyms {
  /** Decides who is meant by these full names, in all articles that have them. */
  part(keys: Iterable<string>): void;
  /** The claims of an article, not stored yet, with who is meant in it as was decided since the last time. */
  apply(number: number, claims: readonly Claim[]): Claim[];
  /** Writes into stored claims what was decided since the last time. */
  rewrite(): void;
  /** Forgets what was decided and not written. */
  reset(): void;
}

/** Who of several persons of one name is meant. */
interface Meant {
  id: string | null;
  name: string | null;
  candidates: readonly string[] | null;
}

export function homonymsIn(db: Sqlite.Database, known: KnownActors, meetings: Meetings, bodies: ClaimBodies): Homonyms {
  const p = (sql: string) => db.prepare(sql);
  const q = {
    actor: p('SELECT * FROM actor WHERE id = ?'),
    metAll: p('SELECT article, spelling, facts, actor_id FROM actor_met WHERE actor_id IN (SELECT value FROM json_each(?))'),
    met: p('SELECT * FROM actor_met WHERE actor_id = ? AND article = ? AND spelling = ?'),
  };
  const actor = (id: string) => q.actor.get(id) as Row | undefined;
  /** By article and the name that it writes. */
  const decided = new Map<number, Map<string, Meant>>();

  /** Parts the persons of one full name where what articles say of them excludes that they are one, and puts them together where it does not. */
  function partOne(key: string): void {
    if (!key.includes(' ')) return;
    const base = key.replaceAll(' ', '-');
    const seeded = known.registry().byId(base) !== undefined;
    const ids = [base, `~${base}`, ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${base}-${n}`)].filter(
      (id) => actor(id) !== undefined && known.registry().byId(id) === undefined,
    );
    if (ids.length === 0) return;
    const rows = (q.metAll.all(JSON.stringify(ids)) as { article: number; spelling: string; facts: string; actor_id: string }[]).filter(
      ({ spelling }) => nameKey(spelling) === key,
    );
    const numbers = homonymsOf(rows);
    const idOf = (number: number | null) =>
      number === null ? null : number === 0 && !seeded ? base : `${base}-${number + (seeded ? 2 : 1)}`;
    const people = [...new Set([...numbers.values()].filter((n) => n !== null))].map((n) => idOf(n) as string).sort();
    for (const { article, spelling, actor_id } of rows) {
      const id = idOf(numbers.get(article) ?? null);
      if ((id ?? `~${base}`) !== actor_id) reassign(article, spelling, actor_id, id, people);
    }
  }

  /** Gives somebody met to another one of the name; to nobody in particular where `to` is null. */
  function reassign(article: number, spelling: string, from: string, to: string | null, candidates: readonly string[]): void {
    const row = q.met.get(from, article, spelling) as MetRow | undefined;
    if (!row) return;
    meetings.unmeet(row);
    const id = to ?? `~${slug(spelling)}`;
    const { role, said, told, language } = row;
    const person = { id, name: spelling, spelling, kind: 'person', anonymous: false, lone: null, gender: null, country: null } as const;
    const name = meetings.meet({ ...person, role, facts: factsIn(row.facts), said, told }, article, language);
    const names = decided.get(article) ?? new Map<string, Meant>();
    names.set(spelling, { id: to, name: to === null ? null : name, candidates: to === null ? candidates : null });
    decided.set(article, names);
  }

  const withMeant = (claim: Claim, meant: ReadonlyMap<string, Meant>): Claim => ({
    ...claim,
    speakers: claim.speakers.map((s) => {
      const who = meant.get(s.name);
      if (!who) return s;
      const { candidates: _, ...rest } = s;
      const several = who.candidates?.map((id) => ({ id, name: actor(id)?.name ?? id }));
      return { ...rest, id: who.id, actor_name: who.name, ...(several ? { candidates: several } : {}) };
    }),
    about: claim.about.map((a) => {
      const who = meant.get(a.name);
      return who ? { ...a, id: who.id ?? `~${slug(a.name)}` } : a;
    }),
  });

  return {
    part: (keys) => {
      for (const key of keys) partOne(key);
    },
    apply: (number, claims) => {
      const meant = decided.get(number);
      decided.delete(number);
      return meant ? claims.map((claim) => withMeant(claim, meant)) : [...claims];
    },
    rewrite: () => {
      for (const [number, meant] of decided) bodies.rewrite(number, (claim) => withMeant(claim, meant), true);
      decided.clear();
    },
    reset: () => decided.clear(),
  };
}

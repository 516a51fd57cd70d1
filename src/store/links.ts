/**
 * Which actors are one with which, kept in `same_as` and `candidates`: the registry's answers to `src/actors/link.ts`. Prepared statements,
 * to be called in a writer's transaction.
 */
import type Sqlite from 'better-sqlite3';
import { distance } from 'fastest-levenshtein';
import type { Selectable } from 'kysely';
import { titlesOf } from '../actors/evidence.ts';
import { nameSound } from '../actors/keys.ts';
import { alike, bearersOf, compatible, type Facts, factsOf, groupsOf, type Member } from '../actors/link.ts';
import type { Registry } from '../actors/registry.ts';
import type { Kind } from '../claim.ts';
import type { ActorRow } from './database.ts';

export type Row = Selectable<ActorRow> & { kind: Kind };

export type Linker = ReturnType<typeof linkerOf>;

/**
 * `lasts` takes the last names whose bearers changed on the way, which `linkLones` has to be called for. `apart` holds those of whom a person
 * said that they are not who their names make them.
 */
export function linkerOf(db: Sqlite.Database, registry: () => Registry, lasts: Set<string>, apart: () => ReadonlySet<string>) {
  const p = (sql: string) => db.prepare(sql);
  const q = {
    actor: p('SELECT * FROM actor WHERE id = ?'),
    namesOf: p('SELECT key, part FROM actor_name WHERE actor_id = ?'),
    isMet: p('SELECT 1 FROM actor_met WHERE actor_id = ? LIMIT 1').pluck(),
    firstMet: p('SELECT min(article) FROM actor_met WHERE actor_id = ?').pluck(),
    facts: p('SELECT fact FROM actor_fact WHERE actor_id = ?').pluck(),
    sounding: p("SELECT a.* FROM actor_name n CROSS JOIN actor a ON a.id = n.actor_id WHERE n.key = ? AND n.part = 'sound'"),
    soundsNear: p("SELECT DISTINCT key FROM actor_name WHERE key >= ? AND key < ? AND part = 'sound' LIMIT 2000").pluck(),
    lones: p('SELECT * FROM actor WHERE lone = ? ORDER BY id'),
    // from the name on: left to itself the engine goes through all persons
    bearers: p(
      "SELECT a.* FROM actor_name n CROSS JOIN actor a ON a.id = n.actor_id WHERE n.key = ? AND n.part = 'last' AND a.lone IS NULL AND a.kind = 'person' AND a.id NOT LIKE '~%'",
    ),
    link: p('UPDATE actor SET same_as = ?, same_as_by = ?, candidates = ? WHERE id = ?'),
    following: p('SELECT id FROM actor WHERE same_as = ? OR merged_into = ?').pluck(),
  };

  const factSets = new Map<string, Facts>();
  function factsFor(row: Row): Facts {
    const kept = factSets.get(row.id);
    if (kept) return kept;
    const facts = factsOf(q.facts.all(row.id) as string[]);
    if (row.gender) facts.set('gender', new Set([row.gender]));
    if (row.country) facts.set('country', new Set([row.country]));
    if (row.lone !== null) {
      const [, ...marks] = row.id.split('~');
      const office = marks.at(-1);
      if (office !== undefined && office !== 'f' && office !== row.country) facts.set('office', new Set([office]));
    }
    const its = registry().byId(row.id);
    if (its) {
      const titles = its.roles.flatMap((role) => titlesOf(role, registry()));
      const offices = new Set(titles.flatMap(({ office }) => office ?? []));
      const fields = new Set<string>(titles.map(({ field }) => field ?? 'state'));
      const countries = new Set([
        ...(row.country ? [row.country] : []),
        ...its.roles.flatMap(({ at }) => (at ? (registry().countryOf(at) ?? []) : [])),
      ]);
      if (offices.size > 0) facts.set('office', offices);
      if (fields.size > 0) facts.set('field', fields);
      if (countries.size > 0) facts.set('country', countries);
      const initials = new Set(its.names.flatMap((name) => nameSound(name).initials || []));
      if (initials.size > 0) facts.set('initials', initials);
      facts.set('at', new Set(its.roles.flatMap(({ at }) => at ?? [])));
    }
    factSets.set(row.id, facts);
    return facts;
  }
  const memberOf = (row: Row): Member & { row: Row } => ({ id: row.id, facts: factsFor(row), seed: row.seed === 1, row });

  /** Sets whom an actor is one with: by name, unless a person decided. Who was one with it goes along. */
  function link(row: Row, to: string | null, candidates: readonly string[] | null = null): void {
    const target = row.merged_into ?? (to === row.id || apart().has(row.id) ? null : to);
    let whole = target;
    for (let steps = 0; whole !== null && steps < 20; steps++) {
      const next = q.actor.get(whole) as Row | undefined;
      if (next === undefined) whole = null;
      const further: string | null = next?.merged_into ?? next?.same_as ?? null;
      if (further === row.id) whole = null;
      if (further === null || whole === null) break;
      whole = further;
    }
    if (whole === row.id) whole = null;
    const by = whole === null ? null : row.merged_into !== null ? 'person' : 'name';
    const open = candidates === null || whole !== null || apart().has(row.id) ? null : JSON.stringify(candidates);
    const before = q.actor.get(row.id) as Row;
    if (before.same_as === whole && before.same_as_by === by && before.candidates === open) return;
    q.link.run(whole, by, open, row.id);
    for (const id of q.following.all(row.id, row.id) as string[]) later.add(id);
    touchLasts(row.id);
  }
  const later = new Set<string>();
  function touchLasts(id: string): void {
    for (const { key, part } of q.namesOf.all(id) as { key: string; part: string }[]) if (part === 'last') lasts.add(key);
  }

  const near = (key: string): string[] => {
    if (key.startsWith('=')) return [];
    const head = key.startsWith(',') ? key.slice(0, key.indexOf(',', 1) + 2) : key.slice(0, key.indexOf(' ') + 2);
    return (q.soundsNear.all(head, `${head}\u{10ffff}`) as string[]).filter((other) => other !== key && distance(other, key) === 1);
  };
  const straight = (key: string): string => {
    if (!key.startsWith(',')) return key;
    const [, family, given] = key.split(',') as [string, string, string];
    return `${given} ${family}`;
  };
  const reversed = (key: string): string => {
    const space = key.indexOf(' ');
    return `,${key.slice(space + 1)},${key.slice(0, space)}`;
  };

  /** Actors whose names sound alike, from one of their keys on. */
  function linkSounds(start: string): void {
    if (start.startsWith('=')) {
      const bodies = (q.sounding.all(start) as Row[]).filter(({ id }) => !apart().has(id)).sort(firstOf);
      for (const row of bodies) link(row, bodies.find((other) => other.seed === 1 || !bodies.some(({ seed }) => seed === 1))?.id ?? null);
      return;
    }
    const nearest = (key: string) => [...new Set([...near(key), ...near(reversed(key)).map(straight)])];
    const todo = [straight(start), ...nearest(straight(start))];
    const seen = new Map<string, (Member & { row: Row })[]>();
    while (todo.length > 0 && seen.size < 30) {
      const key = todo.pop() as string;
      if (seen.has(key)) continue;
      const members = (q.sounding.all(key) as Row[]).filter(({ id, kind }) => kind === 'person' && !apart().has(id)).map(memberOf);
      seen.set(key, members);
      for (const other of nearest(key)) {
        if (seen.has(other)) continue;
        const others = (q.sounding.all(other) as Row[]).map(memberOf);
        if (others.some((one) => members.some((member) => alike(one.facts, member.facts)))) todo.push(other);
      }
    }
    // of one key, groups; then groups of keys that are nearly the same
    const groups = [...seen]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([key, members]) => groupsOf([...new Map(members.map((m) => [m.id, m])).values()]).map((group) => ({ key, group })));
    const root = groups.map((_, i) => i);
    const top = (i: number): number => (root[i] === i ? i : top(root[i] as number));
    for (const [i, a] of groups.entries()) {
      for (const [j, b] of groups.entries()) {
        if (j <= i || a.key === b.key || distance(a.key, b.key) !== 1) continue;
        const both = [a, b].flatMap(({ group }) => group.filter(({ seed }) => seed));
        if (
          both.length < 2 &&
          a.group.some((one) => b.group.some((other) => alike(one.facts, other.facts))) &&
          a.group.every((one) => b.group.every((other) => compatible(one.facts, other.facts)))
        )
          root[top(j)] = top(i);
      }
    }
    const whole = new Map<number, Row[]>();
    for (const [i, { group }] of groups.entries()) {
      const list = whole.get(top(i)) ?? [];
      list.push(...group.map(({ row }) => row));
      whole.set(top(i), list);
    }
    for (const rows of whole.values()) {
      // the first is set free first: the others may have been its before
      const ordered = [...new Map(rows.map((row) => [row.id, row])).values()].sort(firstOf);
      for (const row of ordered) link(row, ordered[0]?.id ?? null);
    }
  }
  /** The registry's own before others, then whom the earlier article named. */
  const firstOf = (a: Row, b: Row): number =>
    b.seed - a.seed ||
    Number(a.same_as_by === 'person') - Number(b.same_as_by === 'person') ||
    first(a) - first(b) ||
    (a.id < b.id ? -1 : 1);
  const first = ({ id }: Row) => (q.firstMet.get(id) as number | null) ?? Number.POSITIVE_INFINITY;

  /** A last name alone is the one person who bears it and whom nothing excludes; when there are several it is nobody's. */
  function linkLones(last: string): void {
    const lones = q.lones.all(last) as Row[];
    if (lones.length === 0) return;
    const bearers = new Map<string, Member>();
    for (const row of q.bearers.all(last) as Row[]) {
      if (row.seed === 1 && q.isMet.get(row.id) === undefined) continue;
      const whole = row.same_as ?? row.id;
      const facts = new Map([...factsFor(row)].map(([kind, values]) => [kind, new Set(values)]));
      for (const [kind, values] of bearers.get(whole)?.facts ?? []) facts.set(kind, new Set([...(facts.get(kind) ?? []), ...values]));
      bearers.set(whole, { id: whole, facts, seed: row.seed === 1 });
    }
    const all = [...bearers.values()];
    const open: Row[] = [];
    for (const row of lones) {
      const fit = bearersOf(factsFor(row), all);
      if (fit.length === 1) link(row, fit[0] as string);
      else if (fit.length > 1) link(row, null, fit);
      else open.push(row);
    }
    // nobody is known to bear it: the same last name is the same person as far as nothing speaks against it
    for (const group of groupsOf(open.map(memberOf))) {
      const rows = group.map(({ row }) => row).sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1));
      for (const row of rows) link(row, (rows[0] as Row).id);
    }
  }

  return {
    link,
    linkSounds,
    linkLones,
    following: (id: string) => q.following.all(id, id) as string[],
    straight,
    later,
    forgetFacts: () => factSets.clear(),
  };
}

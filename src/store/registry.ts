/**
 * The registry of actors: it begins with the repository's data, grows with the articles, and goes by what a person corrected. Only what
 * is called here in a writer's transaction changes it. Prepared statements, as in `postings.ts`.
 */
import { createHash } from 'node:crypto';
import type Sqlite from 'better-sqlite3';
import { distance } from 'fastest-levenshtein';
import type { Selectable } from 'kysely';
import { titlesOf } from '../actors/evidence.ts';
import { bodyKey, lastNameKeys, nameKey, nameSound, slug } from '../actors/keys.ts';
import { alike, bearersOf, type Facts, factsOf, groupsOf, homonymsOf, type Member } from '../actors/link.ts';
import { identify, type Met } from '../actors/match.ts';
import { type Known, type KnownRole, type Registry, registryOf } from '../actors/registry.ts';
import type { Seed } from '../actors/seed.ts';
import type { Claim, Kind } from '../claim.ts';
import { daysOf } from '../edtf.ts';
import type { ActorRow } from './database.ts';
import type { Postings } from './postings.ts';

/** Raised whenever the matcher or what is written here changes: databases of another version are identified anew when opened. */
const MATCHER_VERSION = 1;

export interface FreshArticle {
  readonly number: number;
  readonly id: string;
  readonly language: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly text: string;
  readonly claims: readonly Claim[];
}

export interface Actors {
  /** Gives an article's claims their actors, and counts where these were met. `settle` has to follow. */
  take(article: FreshArticle): Claim[];
  /** Takes back what an article told of actors, before its claims go. `settle` has to follow. */
  forget(number: number): void;
  /** Decides again what the actors touched since the last time leave undecided: who is one with whom. Rewrites claims where homonyms part. */
  settle(): void;
  /** Identifies stored articles again, after a rule or an actor was changed by a person. */
  reidentify(numbers: readonly number[]): void;
  /** Decides again whom these actors are one with, after `merged_into` was changed by a person. */
  relink(ids: readonly string[]): void;
  /** Forgets what was noted since the last `settle`: the transaction failed. */
  reset(): void;
}

type Row = Selectable<ActorRow> & { kind: Kind };

const sha = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

export function actorsOf(db: Sqlite.Database, postings: Postings): Actors {
  const p = (sql: string) => db.prepare(sql);
  const q = {
    version: p('SELECT changes FROM registry'),
    known: p("SELECT * FROM actor WHERE seed = 1 OR patch <> '{}'"),
    roles: p('SELECT actor_id, fr, en, at, earliest, latest FROM actor_role'),
    rules: p(
      'SELECT r.name_key, r.article_id, coalesce(whole.id, a.id) AS id, coalesce(whole.name, a.name) AS name FROM actor_rule r JOIN actor a ON a.id = r.actor_id LEFT JOIN actor whole ON whole.id = a.same_as',
    ),
    actor: p('SELECT * FROM actor WHERE id = ?'),
    insert: p('INSERT INTO actor (id, name, name_key, kind, anonymous, gender, country, lone) VALUES (?, ?, ?, ?, ?, ?, ?, ?)'),
    kind: p('UPDATE actor SET kind = ? WHERE id = ?'),
    name: p('INSERT OR IGNORE INTO actor_name (key, part, actor_id) VALUES (?, ?, ?)'),
    namesOf: p('SELECT key, part FROM actor_name WHERE actor_id = ?'),
    met: p(
      `INSERT INTO actor_met (actor_id, article, spelling, language, role, said, told, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET said = said + excluded.said, told = told + excluded.told`,
    ),
    metOf: p('SELECT actor_id, facts FROM actor_met WHERE article = ?'),
    dropMet: p('DELETE FROM actor_met WHERE article = ?'),
    isMet: p('SELECT 1 FROM actor_met WHERE actor_id = ? LIMIT 1').pluck(),
    firstMet: p('SELECT min(article) FROM actor_met WHERE actor_id = ?').pluck(),
    count: p(
      'INSERT INTO actor_fact (actor_id, fact, articles) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET articles = articles + excluded.articles RETURNING articles',
    ).pluck(),
    dropFact: p('DELETE FROM actor_fact WHERE actor_id = ? AND fact = ?'),
    facts: p('SELECT fact FROM actor_fact WHERE actor_id = ?').pluck(),
    dropActor: p(
      "DELETE FROM actor WHERE id = ? AND seed = 0 AND patch = '{}' AND merged_into IS NULL AND NOT EXISTS (SELECT 1 FROM actor_rule WHERE actor_id = actor.id) AND NOT EXISTS (SELECT 1 FROM actor x WHERE x.merged_into = actor.id)",
    ),
    sounding: p("SELECT a.* FROM actor_name n JOIN actor a ON a.id = n.actor_id WHERE n.key = ? AND n.part = 'sound'"),
    soundsNear: p("SELECT DISTINCT key FROM actor_name WHERE key >= ? AND key < ? AND part = 'sound' LIMIT 2000").pluck(),
    lones: p('SELECT * FROM actor WHERE lone = ? ORDER BY id'),
    bearers: p(
      "SELECT a.* FROM actor_name n JOIN actor a ON a.id = n.actor_id WHERE n.key = ? AND n.part = 'last' AND a.lone IS NULL AND a.kind = 'person' AND a.id NOT LIKE '~%'",
    ),
    link: p('UPDATE actor SET same_as = ?, same_as_by = ?, candidates = ? WHERE id = ?'),
    follow: p('UPDATE actor SET same_as = ? WHERE same_as = ?'),
    following: p('SELECT id FROM actor WHERE same_as = ? OR merged_into = ?').pluck(),
    articles: p('SELECT number, id, language, published, outlet, text FROM article WHERE number = ?'),
    claims: p('SELECT seq, body FROM claim WHERE seq BETWEEN ? AND ? ORDER BY seq'),
    rewrite: p('UPDATE claim SET body = ? WHERE seq = ?'),
    family: p("SELECT DISTINCT actor_id FROM actor_name WHERE key = ? AND part = 'full'").pluck(),
    metAll: p('SELECT article, spelling, facts, actor_id FROM actor_met WHERE actor_id IN (SELECT value FROM json_each(?))'),
  };

  // ---- what is known

  let registry: Registry = registryOf([]);
  let rules = new Map<string, { id: string; name: string }>();
  let loaded: number | null = null;
  const rule = (key: string, article: string) =>
    rules.size === 0 ? undefined : (rules.get(`${key}\n${article}`) ?? rules.get(`${key}\n`));
  const roles = new Map<string, KnownRole[]>();

  /** Reads the registry anew when a person, or another process, changed it. */
  function load(): void {
    const { changes } = q.version.get() as { changes: number };
    if (changes === loaded) return;
    loaded = changes;
    roles.clear();
    for (const { actor_id, ...role } of q.roles.all() as (KnownRole & { actor_id: string })[]) {
      const list = roles.get(actor_id);
      if (list) list.push(role);
      else roles.set(actor_id, [role]);
    }
    registry = registryOf((q.known.all() as Row[]).map(knownOf));
    rules = new Map(
      (q.rules.all() as { name_key: string; article_id: string; id: string; name: string }[]).map(({ name_key, article_id, id, name }) => [
        `${name_key}\n${article_id}`,
        { id, name },
      ]),
    );
  }
  const knownOf = (row: Row): Known => ({
    id: row.id,
    kind: row.kind,
    name: row.name,
    names: Object.values(JSON.parse(row.names) as Record<string, string[]>).flat(),
    gender: row.gender as Known['gender'],
    country: row.country,
    part_of: row.part_of,
    roles: roles.get(row.id) ?? [],
  });

  // ---- what articles bring

  const touched = { sounds: new Set<string>(), lasts: new Set<string>(), homonyms: new Set<string>(), actors: new Set<string>() };
  /** Everything that may have to be decided anew once this actor changed. */
  function touch(id: string): void {
    touched.actors.add(id);
    for (const { key, part } of q.namesOf.all(id) as { key: string; part: string }[]) {
      if (part === 'sound') touched.sounds.add(key);
      else if (part === 'last') touched.lasts.add(key);
    }
  }

  /** Names that are known to be in the database: most are met again and again. */
  const written = new Set<string>();

  function addNames(id: string, spellings: readonly string[], person: boolean): boolean {
    const fresh = spellings.filter((spelling) => !written.has(`${id}\n${spelling}\n${person}`));
    if (fresh.length === 0) return false;
    if (written.size > 50_000) written.clear();
    let more = false;
    const add = (key: string, part: 'full' | 'last' | 'sound') => {
      if (key !== '' && q.name.run(key, part, id).changes > 0) more = true;
    };
    for (const spelling of fresh) {
      written.add(`${id}\n${spelling}\n${person}`);
      const key = nameKey(spelling);
      add(key, 'full');
      if (id.startsWith('~')) continue;
      if (!person) {
        if (key.length > 3) add(`=${bodyKey(spelling)}`, 'sound');
        continue;
      }
      for (const last of lastNameKeys(key)) add(last, 'last');
      const { key: sound } = nameSound(spelling);
      const space = sound.indexOf(' ');
      if (space < 0) continue;
      add(sound, 'sound');
      // from its end, so that given names that are nearly alike are found by the family name
      add(`,${sound.slice(space + 1)},${sound.slice(0, space)}`, 'sound');
    }
    return more;
  }

  /** Notes that an article speaks of an actor; makes the actor when it is new. Answers the name that it has. */
  function meet(met: Met, article: number, language: string): string {
    const row = q.actor.get(met.id) as Row | undefined;
    const person = met.kind === 'person' || (row?.kind === 'person' && met.kind === 'unknown');
    let changed = false;
    if (!row) {
      q.insert.run(
        met.id,
        met.name,
        nameKey(met.name),
        met.kind,
        met.anonymous ? 1 : 0,
        met.lone ? met.gender : null,
        met.lone ? met.country : null,
        met.lone,
      );
      changed = true;
      if (met.lone) touched.lasts.add(met.lone);
    } else if (row.kind === 'unknown' && met.kind !== 'unknown') {
      q.kind.run(met.kind, met.id);
      changed = true;
    }
    // a name is learnt once; of a last name alone nothing but itself
    const learnt =
      row?.seed === 1 && registry.full(nameKey(met.spelling)).some(({ id }) => id === met.id)
        ? false
        : addNames(met.id, met.lone ? [] : [met.spelling], person && !met.anonymous && !met.lone);
    if (met.lone && !row) q.name.run(met.lone, 'full', met.id);
    const isNew = row?.seed === 1 && q.isMet.get(met.id) === undefined;
    q.met.run(met.id, article, met.spelling, language, met.role, met.said, met.told, met.facts.join(' '));
    for (const fact of met.facts) if ((q.count.get(met.id, fact, 1) as number) === 1) changed = true;
    if (met.facts.length > 0 && changed) touched.homonyms.add(nameKey(met.spelling));
    if (changed || learnt || isNew) touch(met.id);
    else if (/-\d+$/.test(met.id) || split.has(nameKey(met.spelling))) touched.homonyms.add(nameKey(met.spelling));
    return row?.name ?? met.name;
  }
  /** Full names that several persons have, as far as this process knows; asked of the database when not. */
  const split = {
    has: (key: string): boolean => key.includes(' ') && q.actor.get(`${key.replaceAll(' ', '-')}-2`) !== undefined,
  };

  function take(article: FreshArticle): Claim[] {
    load();
    const days = article.published === null ? null : daysOf(article.published);
    const { claims, met } = identify(
      { id: article.id, days: { earliest: days?.earliest ?? '', latest: days?.latest ?? '' }, text: () => article.text },
      article.claims,
      { registry, rule },
    );
    const names = new Map<string, string>();
    for (const one of met) names.set(one.id, meet(one, article.number, article.language));
    if (article.outlet !== null) {
      const known = bodyOf(article.outlet);
      const id = known?.id ?? slug(article.outlet);
      if (id !== '')
        meet(
          {
            id,
            name: known?.name ?? article.outlet,
            spelling: article.outlet,
            kind: 'organisation',
            anonymous: false,
            lone: null,
            gender: null,
            country: null,
            role: null,
            facts: [],
            said: 0,
            told: 0,
          },
          article.number,
          article.language,
        );
    }
    return claims.map((claim) => ({
      ...claim,
      speakers: claim.speakers.map((s) => (s.id === null ? s : { ...s, actor_name: names.get(s.id) ?? s.actor_name })),
    }));
  }

  const bodyOf = (name: string): Known | null => {
    const found = [...registry.full(nameKey(name)), ...registry.body(bodyKey(name))].filter(({ kind }) => kind !== 'person');
    const ids = new Set(found.map(({ id }) => id));
    return ids.size === 1 ? (found[0] as Known) : null;
  };

  function forget(number: number): void {
    for (const { actor_id, facts } of q.metOf.all(number) as { actor_id: string; facts: string }[]) {
      touched.actors.add(actor_id);
      for (const fact of facts.split(' ').filter(Boolean)) {
        if ((q.count.get(actor_id, fact, -1) as number) > 0) continue;
        q.dropFact.run(actor_id, fact);
        touch(actor_id);
      }
      if (/-\d+$/.test(actor_id) || q.actor.get(`${actor_id.replace(/^~/, '')}-2`)) {
        const row = q.actor.get(actor_id) as Row | undefined;
        if (row) touched.homonyms.add(row.name_key);
      }
    }
    q.dropMet.run(number);
  }

  // ---- who is one with whom

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
    const its = registry.byId(row.id);
    if (its) {
      const titles = its.roles.flatMap((role) => titlesOf(role, registry));
      const offices = new Set(titles.flatMap(({ office }) => office ?? []));
      const fields = new Set<string>(titles.map(({ field }) => field ?? 'state'));
      const countries = new Set([
        ...(row.country ? [row.country] : []),
        ...its.roles.flatMap(({ at }) => (at ? (registry.countryOf(at) ?? []) : [])),
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
    const target = row.merged_into ?? (to === row.id ? null : to);
    let whole = target;
    for (let steps = 0; whole !== null && steps < 20; steps++) {
      const next = q.actor.get(whole) as Row | undefined;
      if (next === undefined) whole = null;
      const further: string | null = next?.merged_into ?? next?.same_as ?? null;
      if (further === null || further === row.id) break;
      whole = further;
    }
    if (whole === row.id) whole = null;
    const by = whole === null ? null : row.merged_into !== null ? 'person' : 'name';
    const open = candidates === null || whole !== null ? null : JSON.stringify(candidates);
    const before = q.actor.get(row.id) as Row;
    if (before.same_as === whole && before.same_as_by === by && before.candidates === open) return;
    q.link.run(whole, by, open, row.id);
    for (const id of q.following.all(row.id, row.id) as string[]) later.add(id);
    touchLasts(row.id);
  }
  const later = new Set<string>();
  function touchLasts(id: string): void {
    for (const { key, part } of q.namesOf.all(id) as { key: string; part: string }[]) if (part === 'last') touched.lasts.add(key);
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
      const bodies = (q.sounding.all(start) as Row[]).sort(firstOf);
      for (const row of bodies) link(row, bodies.find((other) => other.seed === 1 || !bodies.some(({ seed }) => seed === 1))?.id ?? null);
      return;
    }
    const nearest = (key: string) => [...new Set([...near(key), ...near(reversed(key)).map(straight)])];
    const todo = [straight(start), ...nearest(straight(start))];
    const seen = new Map<string, (Member & { row: Row })[]>();
    while (todo.length > 0 && seen.size < 30) {
      const key = todo.pop() as string;
      if (seen.has(key)) continue;
      const members = (q.sounding.all(key) as Row[]).filter(({ kind }) => kind === 'person').map(memberOf);
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
          a.group.every((one) =>
            b.group.every((other) => one.facts.size === 0 || other.facts.size === 0 || !clashes(one.facts, other.facts)),
          )
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
      const [first] = [...new Map(rows.map((row) => [row.id, row])).values()].sort(firstOf);
      for (const row of rows) link(row, first?.id ?? null);
    }
  }
  const clashes = (a: Facts, b: Facts) =>
    ['gender', 'country', 'field', 'initials'].some((kind) => {
      const [its, others] = [a.get(kind), b.get(kind)];
      return its !== undefined && others !== undefined && ![...its].some((value) => others.has(value));
    });
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

  // ---- homonyms

  /** Parts the persons of one full name where what articles say of them excludes that they are one, and puts them together where it does not. */
  function partHomonyms(key: string): void {
    const base = key.replaceAll(' ', '-');
    if (!key.includes(' ')) return;
    const seeded = registry.byId(base) !== undefined;
    const ids = [base, `~${base}`, ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${base}-${n}`)].filter(
      (id) => q.actor.get(id) !== undefined && registry.byId(id) === undefined,
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

  const moveMet = {
    read: p('SELECT * FROM actor_met WHERE actor_id = ? AND article = ? AND spelling = ?'),
    drop: p('DELETE FROM actor_met WHERE actor_id = ? AND article = ? AND spelling = ?'),
  };

  function reassign(article: number, spelling: string, from: string, to: string | null, candidates: readonly string[]): void {
    const met = moveMet.read.get(from, article, spelling) as (Met & { language: string; facts: string }) | undefined;
    if (!met) return;
    moveMet.drop.run(from, article, spelling);
    const facts = (met.facts as string).split(' ').filter(Boolean);
    for (const fact of facts) if ((q.count.get(from, fact, -1) as number) <= 0) q.dropFact.run(from, fact);
    touch(from);
    const target = to ?? `~${slug(spelling)}`;
    const name = meet(
      {
        id: target,
        name: spelling,
        spelling,
        kind: 'person',
        anonymous: false,
        lone: null,
        gender: null,
        country: null,
        role: met.role,
        facts,
        said: met.said,
        told: met.told,
      },
      article,
      met.language,
    );
    homonymNames.set(article, homonymNames.get(article) ?? new Map());
    homonymNames.get(article)?.set(spelling, { id: to, name: to === null ? null : name, candidates: to === null ? candidates : null });
  }
  const homonymNames = new Map<number, Map<string, { id: string | null; name: string | null; candidates: readonly string[] | null }>>();

  /** Writes into stored claims who their homonyms are by now. */
  function rewriteHomonyms(): void {
    for (const [number, whos] of homonymNames) {
      rewriteClaims(number, (claim) => ({
        ...claim,
        speakers: claim.speakers.map((s) => {
          const who = whos.get(s.name);
          if (!who) return s;
          const { candidates: _, ...rest } = s;
          const several = who.candidates?.map((id) => ({ id, name: (q.actor.get(id) as Row | undefined)?.name ?? id }));
          return { ...rest, id: who.id, actor_name: who.name, ...(several ? { candidates: several } : {}) };
        }),
        about: claim.about.map((a) => {
          const who = whos.get(a.name);
          return who ? { ...a, id: who.id ?? `~${slug(a.name)}` } : a;
        }),
      }));
    }
    homonymNames.clear();
  }

  function rewriteClaims(number: number, change: (claim: Claim) => Claim): void {
    const rows = q.claims.all(number * 65536, number * 65536 + 65535) as { seq: number; body: string }[];
    const changed = rows.flatMap(({ seq, body }) => {
      const claim = change(JSON.parse(body) as Claim);
      const anew = JSON.stringify(claim);
      return anew === body ? [] : [{ seq, claim, anew }];
    });
    if (changed.length === 0) return;
    postings.remove(changed.map(({ seq }) => seq));
    for (const { seq, anew } of changed) q.rewrite.run(anew, seq);
    postings.add(changed);
  }

  function settle(): void {
    load();
    factSets.clear();
    for (const key of touched.homonyms) partHomonyms(key);
    touched.homonyms.clear();
    rewriteHomonyms();
    for (const id of touched.actors) {
      if (q.isMet.get(id) !== undefined) continue;
      const row = q.actor.get(id) as Row | undefined;
      if (!row) continue;
      touch(id);
      if (row.lone !== null) touched.lasts.add(row.lone);
      for (const other of q.following.all(id, id) as string[]) later.add(other);
      if (q.dropActor.run(id).changes > 0) written.clear();
    }
    touched.actors.clear();
    factSets.clear();
    const sounds = [...touched.sounds];
    touched.sounds.clear();
    for (const key of new Set(sounds.map(straight))) linkSounds(key);
    for (let round = 0; round < 5 && (later.size > 0 || touched.lasts.size > 0); round++) {
      const lasts = [...touched.lasts];
      touched.lasts.clear();
      for (const last of lasts) linkLones(last);
      const ids = [...later];
      later.clear();
      for (const id of ids) {
        const row = q.actor.get(id) as Row | undefined;
        if (!row) continue;
        if (row.merged_into !== null) link(row, null);
        else if (row.lone !== null) touched.lasts.add(row.lone);
        else for (const { key, part } of q.namesOf.all(id) as { key: string; part: string }[]) if (part === 'sound') linkSounds(key);
      }
    }
    touched.lasts.clear();
    later.clear();
  }

  function relink(ids: readonly string[]): void {
    loaded = null;
    load();
    for (const id of ids) {
      const row = q.actor.get(id) as Row | undefined;
      if (!row) continue;
      touch(id);
      if (row.lone !== null) touched.lasts.add(row.lone);
      if (row.merged_into !== null || row.same_as_by === 'person') link(row, null);
      for (const other of q.following.all(id, id) as string[]) later.add(other);
    }
    settle();
  }

  function reidentify(numbers: readonly number[]): void {
    loaded = null;
    for (const number of numbers) {
      const article = q.articles.get(number) as Omit<FreshArticle, 'claims'> | undefined;
      if (!article) continue;
      const rows = q.claims.all(number * 65536, number * 65536 + 65535) as { seq: number; body: string }[];
      forget(number);
      const claims = take({ ...article, claims: rows.map(({ body }) => JSON.parse(body) as Claim) });
      let n = 0;
      rewriteClaims(number, () => claims[n++] as Claim);
    }
    settle();
  }

  function reset(): void {
    for (const keys of Object.values(touched)) keys.clear();
    for (const noted of [later, written, homonymNames, factSets]) noted.clear();
    loaded = null;
  }

  return { take, forget, settle, reidentify, relink, reset };
}

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
        AND id NOT IN (SELECT merged_into FROM actor WHERE merged_into IS NOT NULL);
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
  }).immediate();
}

/** Writes the data's actors, their names and offices; what a person set stays. */
function seedActors(db: Sqlite.Database, seeds: readonly Seed[]): void {
  const actor =
    db.prepare(`INSERT INTO actor (id, name, name_key, kind, anonymous, seed, gender, country, part_of, names) VALUES (?, ?, ?, ?, 0, 1, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET seed = 1, names = CASE WHEN patch LIKE '%"names"%' THEN names ELSE excluded.names END,
      name = CASE WHEN patch LIKE '%"name"%' THEN name ELSE excluded.name END, gender = CASE WHEN patch LIKE '%"gender"%' THEN gender ELSE excluded.gender END,
      country = CASE WHEN patch LIKE '%"country"%' THEN country ELSE excluded.country END, part_of = CASE WHEN patch LIKE '%"part_of"%' THEN part_of ELSE excluded.part_of END,
      kind = CASE WHEN patch LIKE '%"kind"%' THEN kind ELSE excluded.kind END`);
  const name = db.prepare('INSERT OR IGNORE INTO actor_name (key, part, actor_id) VALUES (?, ?, ?)');
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
    for (const { title, at, from, to } of seed.roles ?? [])
      role.run(seed.id, title.fr, title.en, at, from ? (daysOf(from)?.earliest ?? null) : null, to ? (daysOf(to)?.latest ?? null) : null);
  }
}

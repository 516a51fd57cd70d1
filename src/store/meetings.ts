/**
 * Whom articles speak of: who their names are, what is counted of whom they met, and whether what is stored of an article would be stored of
 * it again. Prepared statements, to be called in a writer's transaction.
 */
import type Sqlite from 'better-sqlite3';
import { bodyKey, nameKey, slug } from '../actors/keys.ts';
import { type Identified, identify, type Met } from '../actors/match.ts';
import type { Known } from '../actors/registry.ts';
import type { Claim } from '../claim.ts';
import { daysOf } from '../edtf.ts';
import type { ActorNames } from './actor-names.ts';
import type { KnownActors } from './known-actors.ts';
import type { Row } from './links.ts';

export interface FreshArticle {
  readonly number: number;
  readonly id: string;
  readonly language: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** What may have to be decided anew: names by how they sound, last names, full names that several persons have, actors, and those met under another name than is shown. */
export interface Touched {
  readonly sounds: Set<string>;
  readonly lasts: Set<string>;
  readonly homonyms: Set<string>;
  readonly actors: Set<string>;
  readonly spelt: Set<string>;
}

/** An actor as an article met it, stored. */
export type MetRow = Omit<Met, 'id' | 'facts'> & { actor_id: string; article: number; language: string; facts: string };

export interface Meetings {
  /** Who the actors of an article are, its outlet among them. */
  whoIn(article: FreshArticle): Identified;
  /** Notes whom an article speaks of; answers its claims with the names that they have. */
  note(article: FreshArticle, who: Identified): Claim[];
  /** Notes one of them; makes the actor when it is new. Answers the name that it has. */
  meet(met: Met, article: number, language: string): string;
  /**
   * Whether all that is written of an article would be written of it again: `bodies` of its claims, as JSON. Which of several homonyms was
   * meant is decided again later, unless `reviewed`.
   */
  isKept(article: FreshArticle, bodies: readonly string[], who: Identified, reviewed: boolean): boolean;
  /** Takes one met out, and its facts. */
  unmeet(row: MetRow): void;
  /** Takes out all that an article met. */
  forget(number: number): void;
  /** Notes everything that may have to be decided anew once this actor changed. */
  touch(id: string): void;
}

export function meetingsOf(db: Sqlite.Database, known: KnownActors, names: ActorNames, touched: Touched): Meetings {
  const p = (sql: string) => db.prepare(sql);
  const q = {
    actor: p('SELECT * FROM actor WHERE id = ?'),
    insert: p('INSERT INTO actor (id, name, name_key, kind, anonymous, gender, country, lone) VALUES (?, ?, ?, ?, ?, ?, ?, ?)'),
    kind: p('UPDATE actor SET kind = ? WHERE id = ?'),
    met: p(
      `INSERT INTO actor_met (actor_id, article, spelling, language, role, said, told, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET said = said + excluded.said, told = told + excluded.told`,
    ),
    metIn: p('SELECT * FROM actor_met WHERE article = ?'),
    isMet: p('SELECT 1 FROM actor_met WHERE actor_id = ? LIMIT 1').pluck(),
    dropMet: p('DELETE FROM actor_met WHERE actor_id = ? AND article = ? AND spelling = ?'),
    dropAllMet: p('DELETE FROM actor_met WHERE article = ?'),
    count: p(
      'INSERT INTO actor_fact (actor_id, fact, articles) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET articles = articles + excluded.articles RETURNING articles',
    ).pluck(),
    dropFact: p('DELETE FROM actor_fact WHERE actor_id = ? AND fact = ?'),
  };
  const actor = (id: string) => q.actor.get(id) as Row | undefined;

  function touch(id: string): void {
    touched.actors.add(id);
    for (const { key, part } of names.of(id)) {
      if (part === 'sound') touched.sounds.add(key);
      else if (part === 'last') touched.lasts.add(key);
    }
  }

  // ---- what an article brings

  function whoIn(article: FreshArticle): Identified {
    const days = article.published === null ? null : daysOf(article.published);
    const { claims, met } = identify(
      { id: article.id, days: { earliest: days?.earliest ?? '', latest: days?.latest ?? '' }, text: () => article.text },
      article.claims,
      { registry: known.registry(), rule: known.rule },
    );
    const outlet = article.outlet === null ? null : outletOf(article.outlet);
    return { claims, met: outlet ? [...met, outlet] : met };
  }

  /** An outlet as an actor that its article met; null where its name has no letter. */
  function outletOf(spelling: string): Met | null {
    const body = bodyOf(spelling);
    const id = body?.id ?? slug(spelling);
    const nothing = { anonymous: false, lone: null, gender: null, country: null, role: null, facts: [], said: 0, told: 0 };
    return id === '' ? null : { id, name: body?.name ?? spelling, spelling, kind: 'organisation', ...nothing };
  }

  function bodyOf(name: string): Known | null {
    const registry = known.registry();
    const found = [...registry.full(nameKey(name)), ...registry.body(bodyKey(name))].filter(({ kind }) => kind !== 'person');
    const ids = new Set(found.map(({ id }) => id));
    return ids.size === 1 ? (found[0] as Known) : null;
  }

  function note(article: FreshArticle, { claims, met }: Identified): Claim[] {
    const shown = new Map<string, string>();
    for (const one of met) shown.set(one.id, meet(one, article.number, article.language));
    return claims.map((claim) => ({
      ...claim,
      speakers: claim.speakers.map((s) => (s.id === null ? s : { ...s, actor_name: shown.get(s.id) ?? s.actor_name })),
    }));
  }

  function meet(met: Met, article: number, language: string): string {
    const row = actor(met.id);
    const key = nameKey(met.spelling);
    const person = met.kind === 'person' || (row?.kind === 'person' && met.kind === 'unknown');
    let changed = false;
    if (!row) {
      make(met);
      changed = true;
    } else if (row.kind === 'unknown' && met.kind !== 'unknown') {
      q.kind.run(met.kind, met.id);
      changed = true;
    }
    // a name is learnt once; of a last name alone nothing but itself
    const given =
      row?.seed === 1 &&
      known
        .registry()
        .full(key)
        .some(({ id }) => id === met.id);
    const learnt = !given && names.learn(met.id, met.lone ? [] : [met.spelling], person && !met.anonymous && !met.lone);
    if (met.lone && !row) names.learnLone(met.id, met.lone);
    const isNew = row?.seed === 1 && q.isMet.get(met.id) === undefined;
    q.met.run(met.id, article, met.spelling, language, met.role, met.said, met.told, met.facts.join(' '));
    for (const fact of met.facts) if ((q.count.get(met.id, fact, 1) as number) === 1) changed = true;
    if (met.facts.length > 0 && changed) touched.homonyms.add(key);
    if (changed || learnt || isNew) touch(met.id);
    else if (/-\d+$/.test(met.id) || isSplit(key)) touched.homonyms.add(key);
    if (row && row.seed === 0 && person && met.lone === null && met.spelling !== row.name) touched.spelt.add(row.same_as ?? row.id);
    return row?.name ?? met.name;
  }

  function make({ id, name, kind, anonymous, gender, country, lone }: Met): void {
    q.insert.run(id, name, nameKey(name), kind, anonymous ? 1 : 0, lone ? gender : null, lone ? country : null, lone);
    if (lone) touched.lasts.add(lone);
  }

  /** Whether several persons have this full name. */
  const isSplit = (key: string): boolean => key.includes(' ') && actor(`${key.replaceAll(' ', '-')}-2`) !== undefined;

  // ---- what is taken back

  function unmeet({ actor_id, article, spelling, facts }: MetRow): void {
    q.dropMet.run(actor_id, article, spelling);
    for (const fact of factsIn(facts)) uncount(actor_id, fact);
    touch(actor_id);
  }

  /** Whether it was the last article that told this fact. */
  function uncount(id: string, fact: string): boolean {
    if ((q.count.get(id, fact, -1) as number) > 0) return false;
    q.dropFact.run(id, fact);
    return true;
  }

  function forget(number: number): void {
    for (const { actor_id, facts } of q.metIn.all(number) as MetRow[]) {
      touched.actors.add(actor_id);
      for (const fact of factsIn(facts)) if (uncount(actor_id, fact)) touch(actor_id);
      if (!/-\d+$/.test(actor_id) && !actor(`${actor_id.replace(/^~/, '')}-2`)) continue;
      const row = actor(actor_id);
      if (row) touched.homonyms.add(row.name_key);
    }
    q.dropAllMet.run(number);
  }

  // ---- what stays

  function isKept(article: FreshArticle, bodies: readonly string[], { claims, met }: Identified, reviewed: boolean): boolean {
    const rows = q.metIn.all(article.number) as MetRow[];
    const found = countedOnce(met);
    if (found.length !== rows.length) return false;
    const shown = new Map<string, string>();
    /** Homonyms that were told apart since: who is stored, by the name that the article writes. */
    const parted = new Map<string, string>();
    for (const one of found) {
      const row = rowOf(one, rows);
      if (!row || !tellsTheSame(row, one, article.language)) return false;
      const stored = actor(row.actor_id);
      if (!stored || (stored.kind === 'unknown' && one.kind !== 'unknown')) return false;
      shown.set(row.actor_id, stored.name);
      if (row.actor_id !== one.id) parted.set(one.spelling, row.actor_id);
    }
    for (const [n, claim] of claims.entries()) {
      const body = bodies[n] as string;
      if (JSON.stringify(written(claim, body, shown, parted)) !== body) return false;
    }
    if (!reviewed) for (const name of parted.keys()) touched.homonyms.add(nameKey(name));
    return true;
  }

  /** What is stored of somebody met: under the same id, or of a homonym under that of another one of the name. */
  function rowOf({ id, spelling }: Met, rows: readonly MetRow[]): MetRow | undefined {
    const same = rows.find((row) => row.actor_id === id && row.spelling === spelling);
    if (same || !isHomonym(id, spelling)) return same;
    return rows.find((row) => row.spelling === spelling && isHomonym(row.actor_id, spelling));
  }

  /** Whether an id is one of those that persons of this name are told apart by. */
  function isHomonym(id: string, spelling: string): boolean {
    if (known.registry().byId(id) !== undefined) return false;
    const base = nameKey(spelling).replaceAll(' ', '-');
    return id === base || id === `~${base}` || id === `~${slug(spelling)}` || (id.startsWith(base) && /^-\d$/.test(id.slice(base.length)));
  }

  return { whoIn, note, meet, isKept, unmeet, forget, touch };
}

export const factsIn = (facts: string): string[] => facts.split(' ').filter(Boolean);

/** Those met, each under one spelling once: how often they said something and were spoken of is added up, as the table does. */
function countedOnce(met: readonly Met[]): Met[] {
  const found = new Map<string, Met>();
  for (const one of met) {
    const key = `${one.id}\n${one.spelling}`;
    const same = found.get(key);
    found.set(key, same ? { ...same, said: same.said + one.said, told: same.told + one.told } : one);
  }
  return [...found.values()];
}

const tellsTheSame = (row: MetRow, one: Met, language: string): boolean =>
  row.language === language && row.role === one.role && row.said === one.said && row.told === one.told && row.facts === one.facts.join(' ');

/** A claim as it would be written: with the names that actors are `shown` by, and homonyms as they are told apart. Of several who may be meant, those in `body`, as it is stored. */
function written(claim: Claim, body: string, shown: ReadonlyMap<string, string>, parted: ReadonlyMap<string, string>): Claim {
  const whoIs = (name: string, id: string | null) => parted.get(name) ?? id;
  const speakers = claim.speakers.map((s, i) => {
    const id = whoIs(s.name, s.id);
    if (id === null) return s;
    if (!id.startsWith('~')) return { ...s, id, actor_name: shown.get(id) ?? s.actor_name };
    const { candidates } = (JSON.parse(body) as Claim).speakers[i] ?? {};
    return { ...s, id: null, actor_name: null, ...(candidates ? { candidates } : {}) };
  });
  return { ...claim, speakers, about: claim.about.map((a) => ({ ...a, id: whoIs(a.name, a.id) as string })) };
}

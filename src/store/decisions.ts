/**
 * What a person decides of actors: that several are one, that one is several, what one is called and holds. Decisions are noted, laid on the
 * registry, and can be taken back; see migrations/0004_actors.sql. Prepared statements, as in `registry.ts`; to be called in a transaction.
 */
import type Sqlite from 'better-sqlite3';
import type { Selectable } from 'kysely';
import { lastNameKeys, nameKey, slug } from '../actors/keys.ts';
import type { Seed } from '../actors/seed.ts';
import type { Kind } from '../claim.ts';
import { daysOf } from '../edtf.ts';
import type { Tables } from './database.ts';
import type { Actors } from './registry.ts';
import { seedActors } from './seeds.ts';
import type { ActorPatch, Decision, DecisionBy, SplitInto } from './shapes.ts';

/** Thrown when something cannot be decided so, with the field that is wrong, if one is. */
export class Undecidable extends Error {
  readonly status: 400 | 404 | 409;
  readonly path: string | undefined;
  constructor(status: 400 | 404 | 409, message: string, path?: string) {
    super(message);
    this.status = status;
    this.path = path;
  }
}

interface Rule {
  name_key: string;
  article_id: string;
  actor_id: string;
  decision: number;
}
interface MergeData {
  from: string[];
  /** What they had been merged into before. */
  before: (string | null)[];
}
interface SplitData {
  names: string[] | null;
  articles: string[] | null;
  into: string;
  /** The actor was made for it. */
  created: boolean;
  /** It is not the one that it was split from, whatever their names. */
  apart: boolean;
  /** Rules of before that this one's took the place of. */
  replaced: Rule[];
}
interface PatchData {
  set: ActorPatch;
  before: ActorPatch;
}
type Row = Selectable<Tables['actor_decision']>;
interface Actor {
  id: string;
  name: string;
  kind: Kind;
  anonymous: number;
  same_as: string | null;
  merged_into: string | null;
  seed: number;
  gender: 'm' | 'f' | null;
  country: string | null;
  part_of: string | null;
  names: string;
  patch: string;
}

/** What a decision needs beside its note: articles (numbers) that have to be identified again, and what has to be done after that. */
export interface Work {
  readonly id: number;
  readonly articles: readonly number[];
  finish(): void;
}

const FIELDS = ['name', 'kind', 'gender', 'country', 'part_of', 'names', 'roles'] as const satisfies readonly (keyof ActorPatch)[];

export type Decisions = ReturnType<typeof decisionsOf>;

export function decisionsOf(db: Sqlite.Database, actors: Actors, seeds: readonly Seed[]) {
  const p = (sql: string) => db.prepare(sql);
  const q = {
    raise: p('UPDATE registry SET changes = changes + 1'),
    actor: p('SELECT * FROM actor WHERE id = ?'),
    note: p('INSERT INTO actor_decision (kind, actor_id, data, who, why, at) VALUES (?, ?, ?, ?, ?, ?)'),
    decision: p('SELECT * FROM actor_decision WHERE id = ?'),
    setData: p('UPDATE actor_decision SET data = ? WHERE id = ?'),
    begin: p("UPDATE actor_decision SET data = json_set(data, '$.under_way', 1) WHERE id = ?"),
    end: p("UPDATE actor_decision SET data = json_remove(data, '$.under_way') WHERE id = ?"),
    undone: p('UPDATE actor_decision SET undone_at = ?, data = ? WHERE id = ?'),
    of: p(
      `SELECT * FROM actor_decision WHERE actor_id = @id OR (kind = 'merge' AND EXISTS (SELECT 1 FROM json_each(data, '$.from') WHERE value = @id))
       OR (kind = 'split' AND data ->> '$.into' = @id) ORDER BY id`,
    ),
    later: p('SELECT * FROM actor_decision WHERE id > ? AND undone_at IS NULL ORDER BY id'),
    patches: p("SELECT * FROM actor_decision WHERE actor_id = ? AND kind = 'patch' ORDER BY id"),
    merge: p('UPDATE actor SET merged_into = ? WHERE id = ?'),
    following: p('SELECT id FROM actor WHERE same_as = ?').pluck(),
    insert: p('INSERT INTO actor (id, name, name_key, kind, anonymous) VALUES (?, ?, ?, ?, 0)'),
    met: p(
      'SELECT DISTINCT m.article, m.spelling, a.id AS article_id FROM actor_met m JOIN article a ON a.number = m.article WHERE m.actor_id = ?',
    ),
    bearers: p("SELECT actor_id FROM actor_name WHERE key = ? AND part = 'full'").pluck(),
    rule: p('SELECT * FROM actor_rule WHERE name_key = ? AND article_id = ?'),
    setRule: p('INSERT OR REPLACE INTO actor_rule (name_key, article_id, actor_id, decision) VALUES (?, ?, ?, ?)'),
    dropRules: p('DELETE FROM actor_rule WHERE decision = ?'),
    rulesOf: p('SELECT * FROM actor_rule WHERE decision = ?'),
    number: p('SELECT number FROM article WHERE id = ?').pluck(),
    roles: p('SELECT fr, en, at, earliest, latest FROM actor_role WHERE actor_id = ? ORDER BY id'),
    dropRoles: p('DELETE FROM actor_role WHERE actor_id = ?'),
    role: p("INSERT INTO actor_role (actor_id, fr, en, at, earliest, latest, source) VALUES (?, ?, ?, ?, ?, ?, 'person')"),
    set: p('UPDATE actor SET name = ?, name_key = ?, kind = ?, gender = ?, country = ?, part_of = ?, names = ?, patch = ? WHERE id = ?'),
  };

  const actorOf = (id: string) => q.actor.get(id) as Actor | undefined;

  function known(id: string): Actor {
    const actor = id.startsWith('~') ? undefined : actorOf(id);
    if (!actor) throw new Undecidable(404, `there is no actor ${JSON.stringify(id)}`);
    return actor;
  }

  /** Notes a decision, in a registry that is from now on another. */
  function note(kind: Decision['kind'], actor: string, data: object, { who, why }: DecisionBy): number {
    q.raise.run();
    return Number(q.note.run(kind, actor, JSON.stringify(data), who, why, new Date().toISOString()).lastInsertRowid);
  }

  /** An actor and those that are it. */
  const all = (id: string) => [id, ...(q.following.all(id) as string[])];
  const metOf = (id: string) => q.met.all(id) as { article: number; spelling: string; article_id: string }[];

  /** Numbers of the articles in which somebody has one of these names. */
  function articlesNaming(keys: readonly string[]): number[] {
    const numbers = new Set<number>();
    for (const key of keys)
      for (const bearer of q.bearers.all(key) as string[])
        for (const { article, spelling } of metOf(bearer)) if (nameKey(spelling) === key) numbers.add(article);
    return [...numbers];
  }

  // ---- several are one

  function merge(into: string, from: readonly string[], by: DecisionBy): Work {
    known(into);
    const before: (string | null)[] = [];
    for (const [i, id] of from.entries()) {
      const actor = id.startsWith('~') ? undefined : actorOf(id);
      if (!actor) throw new Undecidable(400, `there is no actor ${JSON.stringify(id)}`, `from.${i}`);
      if (id === into) throw new Undecidable(409, `${id} cannot be merged into itself`, `from.${i}`);
      if (actor.merged_into !== null) throw new Undecidable(409, `${id} was merged into ${actor.merged_into} before`, `from.${i}`);
      if (from.indexOf(id) < i) throw new Undecidable(400, 'is given twice', `from.${i}`);
      before.push(actor.merged_into);
    }
    const decision = note('merge', into, { from: [...from], before } satisfies MergeData, by);
    for (const id of from) q.merge.run(into, id);
    return { id: decision, articles: [], finish: () => actors.relink([...from, into]) };
  }

  // ---- one is several

  function split(id: string, { names, articles, into }: SplitInto, by: DecisionBy): Work {
    known(id);
    const keys = names?.map(nameKey);
    for (const [i, key] of (keys ?? []).entries()) if (key === '') throw new Undecidable(400, 'has no letter', `names.${i}`);
    for (const [i, article] of (articles ?? []).entries())
      if (q.number.get(article) === undefined)
        throw new Undecidable(400, `there is no article ${JSON.stringify(article)}`, `articles.${i}`);
    const met = all(id)
      .flatMap(metOf)
      .filter(({ spelling, article_id }) => (keys?.includes(nameKey(spelling)) ?? true) && (articles?.includes(article_id) ?? true));
    for (const [i, key] of (keys ?? []).entries())
      if (!met.some(({ spelling }) => nameKey(spelling) === key)) throw new Undecidable(400, `${id} is not called so there`, `names.${i}`);
    for (const [i, article] of (articles ?? []).entries())
      if (!met.some(({ article_id }) => article_id === article)) throw new Undecidable(400, `${id} is not met there`, `articles.${i}`);

    const given = into.id === undefined ? undefined : into.id.startsWith('~') ? undefined : actorOf(into.id);
    if (into.id !== undefined && !given) throw new Undecidable(400, `there is no actor ${JSON.stringify(into.id)}`, 'into.id');
    if (into.id === id) throw new Undecidable(400, 'is the actor itself', 'into.id');
    if (given?.merged_into) throw new Undecidable(409, `${given.id} was merged into ${given.merged_into}`, 'into.id');
    if (!given && into.name === undefined) throw new Undecidable(400, 'give an id or a name', 'into');
    const decision = note('split', id, {}, by);
    // homonyms are numbered: this is none of theirs
    const target = given?.id ?? `${slug(into.name as string) || 'actor'}-s${decision}`;
    if (!given) q.insert.run(target, into.name, nameKey(into.name as string), into.kind ?? (actorOf(id) as Actor).kind);

    const wanted = new Map<string, Omit<Rule, 'decision'>>();
    const want = (key: string, article: string) =>
      wanted.set(`${key}\n${article}`, { name_key: key, article_id: article, actor_id: target });
    for (const { spelling, article_id } of met) {
      const key = nameKey(spelling);
      // a last name alone may be anybody's elsewhere
      const everywhere =
        articles === undefined && (key.includes(' ') || (actorOf(id) as Actor).kind !== 'person' || lastNameKeys(key).length > 0);
      want(key, everywhere ? '' : article_id);
    }
    const replaced = [...wanted.values()].flatMap(
      ({ name_key, article_id }) => (q.rule.get(name_key, article_id) as Rule | undefined) ?? [],
    );
    for (const { name_key, article_id } of wanted.values()) q.setRule.run(name_key, article_id, target, decision);
    const data: SplitData = {
      names: names ? [...names] : null,
      articles: articles ? [...articles] : null,
      into: target,
      created: !given,
      apart: !given || given.same_as === id,
      replaced,
    };
    q.setData.run(JSON.stringify(data), decision);
    const finish = () => {
      for (const one of [...all(id), target]) actors.rename(one);
      actors.relink([id, target]);
    };
    return { id: decision, articles: touchedBy(decision), finish };
  }

  /** Numbers of the articles that a split's rules are about. */
  function touchedBy(decision: number): number[] {
    const rules = q.rulesOf.all(decision) as Rule[];
    const everywhere = articlesNaming(rules.filter(({ article_id }) => article_id === '').map(({ name_key }) => name_key));
    const there = rules.flatMap(({ article_id }) => (article_id === '' ? [] : ((q.number.get(article_id) as number | undefined) ?? [])));
    return [...new Set([...everywhere, ...there])];
  }

  // ---- what one is called and holds

  const valuesOf = (actor: Actor): Required<ActorPatch> => ({
    name: actor.name,
    kind: actor.kind,
    gender: actor.gender,
    country: actor.country,
    part_of: actor.part_of,
    names: JSON.parse(actor.names) as NonNullable<ActorPatch['names']>,
    roles: (
      q.roles.all(actor.id) as { fr: string | null; en: string | null; at: string | null; earliest: string | null; latest: string | null }[]
    ).map(({ fr, en, at, earliest, latest }) => ({ title: { fr, en }, at, from: earliest, to: latest })),
  });

  function patch(id: string, set: ActorPatch, by: DecisionBy): Work {
    const actor = known(id);
    for (const field of ['country', 'part_of'] as const)
      if (typeof set[field] === 'string' && !actorOf(set[field]))
        throw new Undecidable(400, `there is no actor ${JSON.stringify(set[field])}`, field);
    for (let at = set.part_of ?? null, steps = 0; at !== null && steps < 50; at = actorOf(at)?.part_of ?? null, steps++)
      if (at === id) throw new Undecidable(400, 'is a part of this actor, or is it', 'part_of');
    for (const [i, { at }] of (set.roles ?? []).entries())
      if (at !== null && !actorOf(at)) throw new Undecidable(400, `there is no actor ${JSON.stringify(at)}`, `roles.${i}.at`);
    const values = valuesOf(actor);
    const before = Object.fromEntries(
      FIELDS.filter((field) => set[field] !== undefined).map((field) => [field, values[field]]),
    ) as ActorPatch;
    const decision = note('patch', id, { set, before } satisfies PatchData, by);
    return { id: decision, articles: layPatches(id), finish: () => actors.relink([id]) };
  }

  /**
   * Makes an actor what the patches that count say; where none does, what it was before the first, or what the data says. Answers the articles
   * that may speak of it.
   */
  function layPatches(id: string): number[] {
    const rows = q.patches.all(id) as Row[];
    const touched = new Set<number>(all(id).flatMap((one) => metOf(one).map(({ article }) => article)));
    const base: Record<string, unknown> = {};
    const folded: Record<string, unknown> = {};
    for (const { data, undone_at } of rows) {
      const { set, before } = JSON.parse(data) as PatchData;
      for (const field of FIELDS) {
        if (set[field] === undefined) continue;
        if (!(field in base)) base[field] = before[field];
        if (undone_at !== null) continue;
        if (set[field] === null && !NULLABLE.has(field)) delete folded[field];
        else folded[field] = set[field];
      }
    }
    const seed = seeds.find((each) => each.id === id);
    const actor = actorOf(id) as Actor;
    const now = { ...valuesOf(actor), ...base, ...folded } as Required<ActorPatch>;
    const patched = JSON.stringify(folded);
    q.set.run(
      now.name,
      nameKey(now.name as string),
      now.kind,
      now.gender,
      now.country,
      now.part_of,
      JSON.stringify(now.names),
      patched,
      id,
    );
    if ('roles' in base || seed) {
      q.dropRoles.run(id);
      if (folded.roles !== undefined || !seed)
        for (const { title, at, from, to } of now.roles ?? [])
          q.role.run(
            id,
            title.fr,
            title.en,
            at,
            from === null ? null : (daysOf(from)?.earliest ?? null),
            to === null ? null : (daysOf(to)?.latest ?? null),
          );
    }
    // the data may be another than when it was patched
    if (seed) seedActors(db, [seed]);
    actors.rename(id);
    const names = Object.values((now.names ?? {}) as Record<string, readonly string[]>).flat();
    for (const number of articlesNaming([now.name as string, ...names].map(nameKey))) touched.add(number);
    return [...touched];
  }

  // ---- taken back

  function undo(id: number, by: DecisionBy): Work {
    const row = q.decision.get(id) as Row | undefined;
    if (!row) throw new Undecidable(404, `there is no decision ${id}`);
    if (row.undone_at !== null) throw new Undecidable(409, `decision ${id} is undone already`);
    const onIt = buildingOn(row);
    if (onIt.length > 0) throw new Undecidable(409, `later decisions build on it, and have to be undone before: ${onIt.join(', ')}`);
    q.raise.run();
    const touched = row.kind === 'split' ? touchedBy(id) : [];
    q.undone.run(new Date().toISOString(), JSON.stringify({ ...(JSON.parse(row.data) as object), undone: by }), id);
    if (row.kind === 'patch') return { id, articles: layPatches(row.actor_id), finish: () => actors.relink([row.actor_id]) };
    if (row.kind === 'merge') {
      const { from, before } = JSON.parse(row.data) as MergeData;
      for (const [i, one] of from.entries()) q.merge.run(before[i] ?? null, one);
      return { id, articles: [], finish: () => actors.relink([...from, row.actor_id]) };
    }
    const { into, replaced } = JSON.parse(row.data) as SplitData;
    q.dropRules.run(id);
    for (const rule of replaced) q.setRule.run(rule.name_key, rule.article_id, rule.actor_id, rule.decision);
    const finish = () => {
      // names that it only had by this are none of its
      for (const one of [...all(row.actor_id), into]) actors.rename(one);
      actors.relink([row.actor_id, into]);
    };
    return { id, articles: touched, finish };
  }

  /** Notes that a decision is being carried out, or that it is; one that was not when the process ended is, when the database is opened again. */
  const underWay = (id: number, yes: boolean) => void (yes ? q.begin : q.end).run(id);

  /** Ids of the later decisions that would mean something else without this one. */
  function buildingOn({ id, kind, actor_id, data }: Row): number[] {
    const later = q.later.all(id) as Row[];
    return later
      .filter((other) => {
        const its = JSON.parse(other.data) as Partial<MergeData & SplitData>;
        if (kind === 'merge') return its.from?.includes(actor_id) || (other.kind === 'split' && other.actor_id === actor_id);
        if (kind !== 'split') return false;
        const { into, created } = JSON.parse(data) as SplitData;
        if (its.replaced?.some(({ decision }) => decision === id)) return true;
        return created && (other.actor_id === into || its.from?.includes(into) || its.into === into);
      })
      .map((other) => other.id);
  }

  /** Every decision about an actor, the first first. */
  function of(id: string): Decision[] {
    return (q.of.all({ id }) as Row[]).map(decisionOf);
  }

  return { merge, split, patch, undo, underWay, of, one: (id: number) => decisionOf(q.decision.get(id) as Row) };
}

/** Fields of which null is a value. */
const NULLABLE: ReadonlySet<string> = new Set(['gender', 'country', 'part_of']);

function decisionOf({ id, kind, actor_id, data, who, why, at, undone_at }: Row): Decision {
  const { undone = null, ...rest } = JSON.parse(data) as Partial<MergeData & SplitData & PatchData> & { undone?: DecisionBy };
  const what: Pick<Decision, 'from' | 'names' | 'articles' | 'into' | 'changes'> =
    kind === 'merge'
      ? { from: rest.from ?? [] }
      : kind === 'split'
        ? { names: rest.names ?? null, articles: rest.articles ?? null, into: rest.into ?? '' }
        : {
            changes: FIELDS.filter((field) => rest.set?.[field] !== undefined).map((field) => ({
              field,
              before: rest.before?.[field] ?? null,
              after: rest.set?.[field] ?? null,
            })),
          };
  return { id, kind, actor_id, ...what, who, why, at, undone_at, undone_who: undone?.who ?? null, undone_why: undone?.why ?? null };
}

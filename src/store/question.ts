/** What is asked: the filters of a search as tags, numbers and words, and whom the names in them stand for. */
import type Sqlite from 'better-sqlite3';
import { bodyKey, nameKey, slug, soundKey } from '../actors/keys.ts';
import { EVER, merged, type Span } from '../actors/represent.ts';
import {
  type ClaimFilters,
  dayNumber,
  hundredth,
  PARTITIONS,
  reviewValues,
  type Some,
  TAG_FILTERS,
  type TagKind,
  truth,
} from './filters.ts';
import { readQuery, type TextQuery } from './text.ts';
import type { Voices } from './voices.ts';

/** Thrown when `q` has no word to look for, or relevance is asked for without `q`. */
export class BadSearch extends Error {
  readonly parameter: 'q' | 'sort';
  constructor(message: string, parameter: 'q' | 'sort' = 'q') {
    super(message);
    this.parameter = parameter;
  }
}

export interface ActorName {
  id: string;
  name: string;
}

export type Bind = number | string | bigint;
export interface Sql {
  readonly sql: string;
  readonly binds: readonly Bind[];
}

export interface Tag {
  readonly id: number;
  readonly claims: number;
  /** It only counts on these days, YYYYMMDD, and in claims that nothing dates; unless given, always. */
  readonly days?: Span;
}
export const isDated = ({ days }: Tag): boolean => days !== undefined;

/** A claim must have one of these tags. */
export interface Group {
  readonly tags: readonly Tag[];
  /** At most so many claims have one. */
  readonly claims: number;
  /** The tags tell nearly, a number tells exactly: the group only helps to find. */
  readonly loose?: true;
}

export const groupOf = (tags: readonly Tag[]): Group => ({ tags, claims: tags.reduce((sum, { claims }) => sum + claims, 0) });

export interface Question {
  readonly groups: readonly Group[];
  /** A claim must have none of these tags. */
  readonly without: readonly Tag[];
  /** The one tag of `without` that nobody asked to leave out: that of rejected claims. */
  readonly rejected: Tag | null;
  /** Day numbers; 0: no bound. */
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly article: readonly [first: number, last: number] | null;
  readonly text: TextQuery | null;
  /** One print of a statement is enough. */
  readonly distinct: boolean;
  /** All claims there are. */
  readonly all: number;
  /** Something is asked for that no claim has. */
  readonly nothing: boolean;
  readonly matched: readonly ActorName[];
}

/** Runs statements that are prepared once, by their text. */
export function statementsOf(db: Sqlite.Database) {
  const statements = new Map<string, Sqlite.Statement>();
  return <Row>({ sql, binds }: Sql): Row[] => {
    let statement = statements.get(sql);
    if (!statement) {
      if (statements.size > 500) statements.clear();
      statement = db.prepare(sql);
      statements.set(sql, statement);
    }
    return statement.all(...binds) as Row[];
  };
}
export type Run = ReturnType<typeof statementsOf>;

/** The actors that a name stands for. */
interface Meaning {
  readonly ids: readonly string[];
  readonly matched: readonly ActorName[];
}

/** Names whose meaning is kept. */
const KEPT = 2_000;

export type Understanding = ReturnType<typeof understandingOf>;

/** Understands filters by the tags and names of a database. `version` changes whenever it does. */
export function understandingOf(all: Run, voices: Voices, version: () => string) {
  const tagsLike = (kinds: readonly TagKind[], values: readonly string[]) =>
    kinds.flatMap((kind) =>
      all<Tag>({
        sql: 'SELECT id, claims FROM tag WHERE kind = ? AND value IN (SELECT value FROM json_each(?)) AND claims > 0',
        binds: [kind, JSON.stringify(values)],
      }),
    );
  const tagsOfKind = (kind: TagKind) =>
    all<Tag & { value: number }>({
      sql: 'SELECT id, claims, CAST(value AS INTEGER) AS value FROM tag WHERE kind = ? AND claims > 0',
      binds: [kind],
    }).sort((a, b) => a.value - b.value);

  /**
   * The actors that a name stands for: by id, else by full name or alias, else by last name; several people who bear a last name are all
   * meant. `ids` also holds the shorter names that stand for them.
   */
  const meanings = new Map<string, Meaning>();
  let meant = '';
  function matchActors(asked: string): Meaning {
    const now = version();
    if (now !== meant || meanings.size > KEPT) meanings.clear();
    meant = now;
    const known = meanings.get(asked);
    if (known) return known;
    const meaning = lookUpActors(asked);
    meanings.set(asked, meaning);
    return meaning;
  }

  function lookUpActors(asked: string): Meaning {
    const key = nameKey(asked);
    type Found = { kind: string; whole: string };
    // of those whom the data knows and no article named, only who is asked for by full name
    const named = (part: 'full' | 'last' | 'sound', key: string) =>
      all<Found>({
        sql: `SELECT kind, coalesce(same_as, id) AS whole FROM actor_name JOIN actor ON actor.id = actor_id WHERE key = ? AND part = ?
              ${part === 'last' ? 'AND (seed = 0 OR EXISTS (SELECT 1 FROM actor_met m WHERE m.actor_id = actor.id))' : ''} LIMIT 200`,
        binds: [key, part],
      });
    let found = all<Found>({ sql: 'SELECT kind, coalesce(same_as, id) AS whole FROM actor WHERE id = ?', binds: [asked] });
    if (found.length === 0) found = named('full', key);
    // a person known only as Kirby is found by that name, and so are all who bear it
    if (found.every(({ kind }) => kind === 'person')) found = [...found, ...named('last', key)];
    // another spelling of a full name
    if (found.length === 0 && key.includes(' ')) found = named('sound', soundKey(asked));
    if (found.length === 0) return { ids: [], matched: [] };
    const whole = [...new Set(found.map((each) => each.whole))];
    const rows = all<ActorName>({
      sql: `SELECT id, name FROM actor WHERE id IN (SELECT value FROM json_each(?))
            UNION SELECT id, name FROM actor WHERE same_as IN (SELECT value FROM json_each(?)) ORDER BY id`,
      binds: [JSON.stringify(whole), JSON.stringify(whole)],
    });
    return { ids: rows.map(({ id }) => id), matched: rows.filter(({ id }) => whole.includes(id)) };
  }

  /** What an outlet or agency is tagged by, whichever of its names is asked for: «Lagazette» is «La Gazette». */
  function mediaMeant(asked: string): string[] {
    const whole = all<{ id: string }>({
      sql: `SELECT DISTINCT coalesce(same_as, id) AS id FROM actor_name JOIN actor ON actor.id = actor_id
            WHERE ((key = ? AND part = 'full') OR (key = ? AND part = 'sound')) AND kind <> 'person'`,
      binds: [nameKey(asked), `=${bodyKey(asked)}`],
    }).map(({ id }) => id);
    const ids = JSON.stringify(whole);
    const names = all<{ id: string; key: string }>({
      sql: `SELECT id, key FROM actor JOIN actor_name ON actor_id = id AND part = 'full'
            WHERE id IN (SELECT value FROM json_each(?)) OR same_as IN (SELECT value FROM json_each(?))`,
      binds: [ids, ids],
    });
    return [...new Set([slug(asked), ...names.flatMap(({ id, key }) => [id, key.replaceAll(' ', '-')])])];
  }

  /** A topic and those that users put below it, however deep. */
  const below = (topic: string): string[] =>
    all<{ id: string }>({
      sql: `WITH RECURSIVE below (id) AS (
              SELECT ? UNION SELECT topic.id FROM topic JOIN below ON topic.parent = below.id WHERE deleted = 0
            ) SELECT id FROM below`,
      binds: [topic],
    }).map(({ id }) => id);

  /** Tags of those who speak for the actors, with the days on which they do; of `but`, which are meant anyway, none. */
  function tagsOfVoices(actors: readonly string[], but: readonly Tag[]): Tag[] {
    const spans = new Map<string, Span[]>();
    for (const actor of actors) for (const [voice, its] of voices.of(actor)) spans.set(voice, [...(spans.get(voice) ?? []), ...its]);
    const ids = JSON.stringify([...spans.keys()]);
    const rows = all<Tag & { whole: string }>({
      sql: `SELECT tag.id, claims, whole FROM (
              SELECT id, id AS whole FROM actor WHERE id IN (SELECT value FROM json_each(?))
              UNION ALL SELECT id, same_as FROM actor WHERE same_as IN (SELECT value FROM json_each(?))
            ) a JOIN tag ON tag.kind = 'speaker' AND tag.value = a.id WHERE claims > 0`,
      binds: [ids, ids],
    });
    return rows
      .filter(({ id }) => !but.some((tag) => tag.id === id))
      .flatMap(({ id, claims, whole }) =>
        merged(spans.get(whole) ?? []).map(
          // what nothing dates is no word of an office that has dates
          ({ from, to }): Tag =>
            from === EVER.from && to === EVER.to ? { id, claims } : { id, claims, days: { from: Math.max(1, from), to } },
        ),
      );
  }

  function understand(filters: ClaimFilters): Question {
    const matched = new Map<string, ActorName>();
    const groups: Group[] = [];
    const without: Tag[] = [];
    for (const { name, kinds, actors, value } of TAG_FILTERS) {
      const tagsMeant = (asked: Some, meant: (actor: ActorName) => void): Tag[] => {
        const whole: string[] = [];
        const values = [asked].flat().flatMap((each) => {
          if (name === 'topic') return below(value(each));
          if (name === 'outlet' || name === 'via') return mediaMeant(each);
          if (!actors) return [value(each)];
          const found = matchActors(each);
          for (const actor of found.matched) {
            meant(actor);
            whole.push(actor.id);
          }
          return found.ids;
        });
        const tags = tagsLike(kinds, values);
        if (filters.include === undefined || !actors || !kinds.includes('speaker')) return tags;
        return [...tags, ...tagsOfVoices(whole, tags)];
      };
      const wanted = filters[name];
      if (wanted !== undefined) groups.push(groupOf(tagsMeant(wanted, (actor) => matched.set(actor.id, actor))));
      const unwanted = filters[`not_${name}`];
      if (unwanted === undefined) continue;
      const tags = tagsMeant(unwanted, () => {});
      // where every claim has exactly one, not these is any of the others: that can be looked up
      if (kinds.every((kind) => PARTITIONS.has(kind)) && tags.length > 0) {
        const every = all<Tag>({ sql: 'SELECT id, claims FROM tag WHERE kind = ? AND claims > 0', binds: [kinds[0] as string] });
        groups.push(groupOf(every.filter(({ id }) => !tags.some((tag) => tag.id === id))));
      } else without.push(...tags);
    }
    const reviews = all<Tag & { value: string }>({
      sql: "SELECT id, claims, value FROM tag WHERE kind = 'review' AND claims > 0",
      binds: [],
    });
    const rejected = filters.review === undefined ? (reviews.find(({ value }) => value === 'rejected') ?? null) : null;
    if (rejected) without.push(rejected);
    if (filters.review !== undefined) {
      const asked = [filters.review].flat().flatMap(reviewValues);
      // most claims were never reviewed, and have no tag that says so
      if (asked.includes('unreviewed')) without.push(...reviews.filter(({ value }) => !asked.includes(value)));
      else groups.push(groupOf(reviews.filter(({ value }) => asked.includes(value))));
    }
    // «n'a pas confirmé» is no confirmation
    const negated = filters.negated ?? (filters.act === undefined ? undefined : false);
    if (negated !== undefined) groups.push(groupOf(tagsLike(['negated'], [truth(negated)])));
    if (filters.anonymous !== undefined) groups.push(groupOf(tagsLike(['anonymous'], [truth(filters.anonymous)])));
    const least = filters.min_confidence ?? 0;
    if (least > 0) groups.push({ ...groupOf(tagsOfKind('confidence').filter(({ value }) => value >= hundredth(least))), loose: true });
    const article =
      filters.article === undefined
        ? null
        : all<{ number: number }>({ sql: 'SELECT number FROM article WHERE id = ?', binds: [filters.article] })[0];
    const text = filters.q === undefined ? null : readQuery(filters.q);
    if (filters.q !== undefined && text === null) throw new BadSearch('no word to look for');
    return {
      groups: groups.sort((a, b) => a.claims - b.claims),
      without,
      rejected,
      from: dayNumber(filters.from),
      to: dayNumber(filters.to),
      least,
      article: article ? [article.number * 65536, article.number * 65536 + 65535] : null,
      text,
      distinct: filters.distinct !== undefined,
      all: all<Tag>({ sql: 'SELECT id, claims FROM tag WHERE id = 0', binds: [] })[0]?.claims ?? 0,
      nothing: article === undefined || groups.some(({ claims }) => claims === 0),
      matched: [...matched.values()],
    };
  }

  return { understand, tagsOfKind, mediaMeant };
}

/** Actors as they are looked up and shown: by any spelling, with names, offices, where they were met, and beside whom. */
import type Sqlite from 'better-sqlite3';
import { bodyKey, nameKey, nameSound, soundOf, wordsOf } from '../actors/keys.ts';
import type { Kind } from '../claim.ts';
import { openCursor, pageOf, sealCursor, sealOf } from './cursors.ts';
import { dayText } from './facets.ts';
import { kindOf } from './filters.ts';
import type { Searcher } from './search.ts';
import type { ActorFilters, ActorProfile, ActorRef, ActorSummary, Page } from './shapes.ts';
import type { Voices } from './voices.ts';

/** Actors whose name is like the one asked for, at most; their order is that of all. */
const LIKE = 1_000;
/** Articles that the spellings of one actor are counted in, at most: the last that came in. */
const MET = 20_000;

export interface Profiles {
  list(filters: ActorFilters, paging: { limit: number; cursor?: string | undefined }): Page<ActorSummary>;
  profile(id: string): ActorProfile | null;
  /** The id that an actor's own was given up for; null when it was not, undefined when there is none. */
  movedTo(id: string): string | null | undefined;
}

interface Row {
  id: string;
  name: string;
  kind: Kind;
  gender: 'm' | 'f' | null;
  country: string | null;
  claims: number;
  mentions: number;
}

/** Claims of an actor `a`, with those of the shorter names that stand for it. */
const claimsOf = (kind: 'speaker' | 'about') =>
  `coalesce((SELECT claims - rejected FROM tag WHERE kind = '${kind}' AND value = a.id), 0)
   + coalesce((SELECT sum(t.claims - t.rejected) FROM actor x CROSS JOIN tag t ON t.kind = '${kind}' AND t.value = x.id WHERE x.same_as = a.id), 0)`;

export function profilesOf(db: Sqlite.Database, searcher: Searcher, voices: Voices): Profiles {
  const p = (sql: string) => db.prepare(sql);
  const actor = p('SELECT id, name, kind, gender, country, part_of, names, seed, same_as FROM actor WHERE id = ?');
  const shorter = p('SELECT id FROM actor WHERE same_as = ? ORDER BY id').pluck();
  const counts = p(
    `SELECT coalesce(sum(claims - rejected) FILTER (WHERE kind = 'speaker'), 0) AS speaker, coalesce(sum(claims - rejected) FILTER (WHERE kind = 'about'), 0) AS about
     FROM tag WHERE kind IN ('speaker', 'about') AND value IN (SELECT value FROM json_each(?))`,
  );
  const roles = p(
    `SELECT r.fr, r.en, r.at, a.name AS at_name, r.earliest, r.latest, r.source FROM actor_role r LEFT JOIN actor a ON a.id = r.at
     WHERE r.actor_id = ? ORDER BY coalesce(r.earliest, r.latest, '') DESC, r.id`,
  );
  const spellings = p(
    `SELECT m.spelling, m.language, count(*) AS articles, min(m.article) AS first
     FROM (SELECT spelling, language, article FROM actor_met WHERE actor_id IN (SELECT value FROM json_each(?)) ORDER BY article DESC LIMIT ${MET}) m
     GROUP BY m.spelling, m.language ORDER BY articles DESC, m.spelling LIMIT 50`,
  );
  const titles = p(
    `SELECT m.role AS title, m.language, count(*) AS articles
     FROM (SELECT role, language FROM actor_met WHERE actor_id IN (SELECT value FROM json_each(?)) AND role IS NOT NULL ORDER BY article DESC LIMIT ${MET}) m
     GROUP BY m.role, m.language ORDER BY articles DESC, m.role LIMIT 20`,
  );
  const articleOf = p('SELECT id FROM article WHERE number = ?').pluck();
  const outlet = p('SELECT outlet FROM article WHERE outlet_key = ? ORDER BY published_earliest, id LIMIT 1').pluck();
  // a cross join keeps to the tags asked for
  const met = p(
    `SELECT j.value AS tag, t.value, coalesce(a.same_as, a.id) AS whole FROM json_each(?) j CROSS JOIN tag t ON t.id = j.value
     LEFT JOIN actor a ON a.id = t.value`,
  );

  const bearer = p(
    "SELECT DISTINCT coalesce(a.same_as, a.id) FROM actor_name n JOIN actor a ON a.id = n.actor_id WHERE n.key = ? AND n.part = 'full' AND a.id NOT LIKE '~%' LIMIT 2",
  ).pluck();
  const byName = p('SELECT DISTINCT actor_id FROM actor_name WHERE part = ? AND key >= ? AND key < ? LIMIT ?').pluck();

  const refOf = (id: string): ActorRef => ({ id, name: (actor.get(id) as { name: string } | undefined)?.name ?? id });

  /** Ids of the actors a name may mean: as it is written, as it begins, and as it sounds. */
  function like(asked: string): string[] {
    const key = nameKey(asked);
    const sounds = wordsOf(asked).map(soundOf).filter(Boolean).join(' ');
    const { key: sound } = nameSound(asked);
    const found = new Set<string>();
    const add = (part: string, from: string, to: string) => {
      if (from === '' || found.size >= LIKE) return;
      for (const id of byName.all(part, from, to, LIKE) as string[]) found.add(id);
    };
    const is = (part: string, text: string) => add(part, text, `${text}\u0000`);
    // a word of which only the beginning is typed
    const begins = (part: string, text: string) => {
      if (text.length > 1) add(part, text, `${text}\u{10ffff}`);
    };
    is('full', key);
    is('last', key);
    is('sound', `=${bodyKey(asked)}`);
    if (sound.includes(' ')) begins('sound', sound);
    else if (sounds !== '') begins('sound', `,${sounds},`);
    begins('full', key);
    begins('last', key);
    return [...found];
  }

  /** A country asked for by id or by name. */
  function countryOf(asked: string): string {
    const row = p(
      "SELECT a.id FROM actor_name n JOIN actor a ON a.id = n.actor_id WHERE n.key = ? AND n.part = 'full' AND a.kind = 'place' AND a.country IS NULL LIMIT 1",
    ).pluck();
    return actor.get(asked) ? asked : ((row.get(nameKey(asked)) as string | undefined) ?? asked);
  }

  function list({ q, kind, country }: ActorFilters, { limit, cursor }: { limit: number; cursor?: string | undefined }): Page<ActorSummary> {
    const seal = sealOf(['actors', q, kind, country]);
    const where = ['a.same_as IS NULL', "a.id NOT LIKE '~%'", 'a.anonymous = 0'];
    const binds: (string | number)[] = [];
    if (kind !== undefined) {
      where.push('a.kind = ?');
      binds.push(kind);
    }
    if (country !== undefined) {
      const id = countryOf(country);
      where.push(
        '(a.country = ? OR a.id = ? OR (a.country IS NULL AND EXISTS (SELECT 1 FROM actor_fact f WHERE f.actor_id = a.id AND f.fact = ?)))',
      );
      binds.push(id, id, `country:${id}`);
    }
    if (q !== undefined) {
      where.push('a.id IN (SELECT coalesce(x.same_as, x.id) FROM json_each(?) j JOIN actor x ON x.id = j.value)');
      binds.push(JSON.stringify(like(q)));
    }
    const after: (string | number)[] = [];
    let past = '';
    if (cursor !== undefined) {
      const [claims, id] = openCursor(cursor, seal, ['number', 'string']) as [number, string];
      past = 'WHERE claims < ? OR (claims = ? AND id > ?)';
      after.push(claims, claims, id);
    }
    const rows = p(`
      SELECT * FROM (
        SELECT a.id, a.name, a.kind, a.gender, a.country, ${claimsOf('speaker')} AS claims, ${claimsOf('about')} AS mentions
        FROM actor a WHERE ${where.join(' AND ')}
      ) ${past} ORDER BY claims DESC, id LIMIT ?`).all(...binds, ...after, limit + 1) as Row[];
    return pageOf(
      rows,
      limit,
      (row) => sealCursor(seal, [row.claims, row.id]),
      (row) => row,
    );
  }

  function movedTo(id: string): string | null | undefined {
    const row = actor.get(id) as { same_as: string | null } | undefined;
    if (row) return row.same_as;
    // ids are made of names: one that the registry has forgotten is still that of whoever has the name
    const named = bearer.all(nameKey(id.replaceAll('-', ' '))) as string[];
    return named.length === 1 ? named[0] : undefined;
  }

  const spansOf = (spans: readonly { from: number; to: number }[]) =>
    spans.map(({ from, to }) => ({ from: dayText(from), to: to === 99_999_999 ? null : dayText(to) }));

  function profile(id: string): ActorProfile | null {
    const row = actor.get(id) as
      | (Omit<Row, 'claims' | 'mentions'> & { part_of: string | null; names: string; seed: number; same_as: string | null })
      | undefined;
    if (!row || id.startsWith('~')) return null;
    const own = [id, ...(shorter.all(id) as string[])];
    const ids = JSON.stringify(own);
    const names = JSON.parse(row.names) as ActorProfile['names'];
    const beside = new Map<string, number>();
    const outlets: [string, number][] = [];
    const tallied = searcher.tally({ actor: id });
    const wanted = [...tallied.tags.keys()].filter((number) => ['outlet', 'speaker', 'about'].includes(kindOf(number)));
    for (const { tag, value, whole } of met.all(JSON.stringify(wanted)) as { tag: number; value: string; whole: string | null }[]) {
      const claims = tallied.tags.get(tag) as number;
      if (kindOf(tag) === 'outlet') outlets.push([value, claims]);
      else if (!value.startsWith('~') && !own.includes(value)) {
        const other = whole ?? movedTo(value) ?? value;
        if (other !== id) beside.set(other, (beside.get(other) ?? 0) + claims);
      }
    }
    const most = <T extends [string, number]>(all: T[]) => all.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const seen = (sort: 'date' | '-date') => dayText(searcher.find({ actor: id, from: '0001-01-01' }, sort, null, 1).hits[0]?.day ?? 0);
    const { speaker, about } = counts.get(ids) as { speaker: number; about: number };
    const chain: ActorRef[] = [];
    for (
      let part = row.part_of;
      part !== null && chain.length < 10;
      part = (actor.get(part) as { part_of: string | null } | undefined)?.part_of ?? null
    )
      chain.push(refOf(part));
    return {
      id,
      name: row.name,
      kind: row.kind,
      gender: row.gender,
      country: row.country === null ? null : refOf(row.country),
      names: { fr: names.fr ?? [], en: names.en ?? [], other: names.other ?? [] },
      spellings: (spellings.all(ids) as { spelling: string; language: 'fr' | 'en'; articles: number; first: number }[]).map(
        ({ first, ...spelling }) => ({ ...spelling, first_article: (articleOf.get(first) as string | undefined) ?? null }),
      ),
      titles: titles.all(ids) as ActorProfile['titles'],
      roles: (
        roles.all(id) as {
          fr: string | null;
          en: string | null;
          at: string | null;
          at_name: string | null;
          earliest: string | null;
          latest: string | null;
          source: 'seed' | 'person';
        }[]
      ).map((role) => ({
        title: { fr: role.fr, en: role.en },
        at: role.at === null ? null : { id: role.at, name: role.at_name ?? role.at },
        from: role.earliest,
        to: role.latest,
        source: role.source,
      })),
      part_of: chain,
      represents: voices.by(id).map(({ id: of, spans }) => ({ ...refOf(of), spans: spansOf(spans) })),
      also: own.slice(1),
      claims: { speaker, about },
      first_seen: seen('date'),
      last_seen: seen('-date'),
      co_mentioned: most([...beside])
        .slice(0, 20)
        .map(([other, claims]) => ({ ...refOf(other), claims })),
      outlets: most(outlets)
        .slice(0, 20)
        .map(([key, claims]) => ({ name: (outlet.get(key) as string | undefined) ?? key, claims })),
      capped: tallied.capped,
    };
  }

  return { list, profile, movedTo };
}

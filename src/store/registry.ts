/**
 * The registry of actors: it begins with the repository's data, grows with the articles, and goes by what a person corrected. Only what
 * is called here in a writer's transaction changes it. Prepared statements, as in `postings.ts`.
 */
import type Sqlite from 'better-sqlite3';
import { bodyKey, lastNameKeys, nameKey, nameSound, slug } from '../actors/keys.ts';
import { homonymsOf } from '../actors/link.ts';
import { identify, type Met } from '../actors/match.ts';
import { type Known, type KnownRole, type Registry, registryOf } from '../actors/registry.ts';
import type { Claim } from '../claim.ts';
import { daysOf } from '../edtf.ts';
import { linkerOf, type Row } from './links.ts';
import type { Postings } from './postings.ts';

/** Articles whose claims are written anew when the name of their speaker changes. */
const RENAMED = 100;

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
  /**
   * The claims of an article that was taken, with those of several persons of one name who are meant: before they are stored, so that they are
   * not written twice.
   */
  part(number: number, claims: readonly Claim[]): Claim[];
  /** Takes back what an article told of actors, before its claims go. `settle` has to follow. */
  forget(number: number): void;
  /** Decides again what the actors touched since the last time leave undecided: who is one with whom. Rewrites claims where homonyms part. */
  settle(): void;
  /**
   * Identifies stored articles again, after a rule, an actor or the data was changed. Nothing is written of those that stay as
   * they are. `reviewed`: all actors will be reviewed afterwards.
   */
  reidentify(numbers: readonly number[], reviewed?: boolean): void;
  /** The same, without deciding what it leaves undecided: `settle` has to follow. */
  again(numbers: readonly number[]): void;
  /** Decides again whom these actors are one with, after `merged_into` was changed by a person. */
  relink(ids: readonly string[]): void;
  /** Makes what an actor is looked up by anew of the names that it has in the registry and in articles. `settle` has to follow. */
  rename(id: string): void;
  /** Decides all anew that is decided of these actors: what they are looked up by, whom they are one with, whether they are met at all. */
  review(ids: readonly string[]): void;
  /** Forgets what was noted since the last `settle`: the transaction failed. */
  reset(): void;
}

/** Who of several persons of one name is meant. */
interface Homonym {
  id: string | null;
  name: string | null;
  candidates: readonly string[] | null;
}

/** What an actor is looked up by when it has this name. */
function keysOf(id: string, spelling: string, person: boolean): [key: string, part: 'full' | 'last' | 'sound'][] {
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

export function actorsOf(db: Sqlite.Database, postings: Postings): Actors {
  const p = (sql: string) => db.prepare(sql);
  const q = {
    version: p('SELECT changes FROM registry'),
    others: p('PRAGMA data_version').pluck(),
    known: p("SELECT * FROM actor WHERE seed = 1 OR patch <> '{}'"),
    roles: p('SELECT actor_id, fr, en, at, earliest, latest FROM actor_role'),
    rules: p('SELECT r.name_key, r.article_id, a.id, a.name FROM actor_rule r JOIN actor a ON a.id = r.actor_id'),
    apart: p("SELECT data ->> '$.into' FROM actor_decision WHERE kind = 'split' AND undone_at IS NULL AND data ->> '$.apart'").pluck(),
    dropNames: p('DELETE FROM actor_name WHERE actor_id = ?'),
    spellings: p('SELECT DISTINCT spelling FROM actor_met WHERE actor_id = ?').pluck(),
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
    metRows: p('SELECT * FROM actor_met WHERE article = ?'),
    dropMet: p('DELETE FROM actor_met WHERE article = ?'),
    isMet: p('SELECT 1 FROM actor_met WHERE actor_id = ? LIMIT 1').pluck(),
    count: p(
      'INSERT INTO actor_fact (actor_id, fact, articles) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET articles = articles + excluded.articles RETURNING articles',
    ).pluck(),
    dropFact: p('DELETE FROM actor_fact WHERE actor_id = ? AND fact = ?'),
    dropActor: p(
      "DELETE FROM actor WHERE id = ? AND seed = 0 AND patch = '{}' AND merged_into IS NULL AND NOT EXISTS (SELECT 1 FROM actor_rule WHERE actor_id = actor.id) AND NOT EXISTS (SELECT 1 FROM actor x WHERE x.merged_into = actor.id) AND NOT EXISTS (SELECT 1 FROM actor_decision WHERE actor_id = actor.id AND undone_at IS NULL)",
    ),
    articles: p('SELECT number, id, language, published, outlet, text FROM article WHERE number = ?'),
    claims: p('SELECT seq, body FROM claim WHERE seq BETWEEN ? AND ? ORDER BY seq'),
    rewrite: p('UPDATE claim SET body = ? WHERE seq = ?'),
    family: p("SELECT DISTINCT actor_id FROM actor_name WHERE key = ? AND part = 'full'").pluck(),
    metAll: p('SELECT article, spelling, facts, actor_id FROM actor_met WHERE actor_id IN (SELECT value FROM json_each(?))'),
  };

  // ---- what is known

  let registry: Registry = registryOf([]);
  let rules = new Map<string, { id: string; name: string }>();
  /** Those of whom a person said that they are not who their names make them. */
  let apart: ReadonlySet<string> = new Set();
  /** Those to whom a person gave mentions. */
  let ruled: ReadonlySet<string> = new Set();
  let loaded: number | null = null;
  let seen: unknown = null;
  const rule = (key: string, article: string) =>
    rules.size === 0 ? undefined : (rules.get(`${key}\n${article}`) ?? rules.get(`${key}\n`));
  const roles = new Map<string, KnownRole[]>();

  /** Reads the registry anew when a person, or another process, changed it. */
  function load(): void {
    const others = q.others.get();
    // another process may have taken names out
    if (others !== seen) written.clear();
    seen = others;
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
    apart = new Set(q.apart.all() as string[]);
    rules = new Map(
      (q.rules.all() as { name_key: string; article_id: string; id: string; name: string }[]).map(({ name_key, article_id, id, name }) => [
        `${name_key}\n${article_id}`,
        { id, name },
      ]),
    );
    ruled = new Set([...rules.values()].map(({ id }) => id));
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

  const linker = linkerOf(
    db,
    () => registry,
    touched.lasts,
    () => apart,
  );

  /** Names that are known to be in the database: most are met again and again. */
  const written = new Set<string>();

  function addNames(id: string, spellings: readonly string[], person: boolean): boolean {
    const fresh = spellings.filter((spelling) => !written.has(`${id}\n${spelling}\n${person}`));
    if (fresh.length === 0) return false;
    if (written.size > 50_000) written.clear();
    let more = false;
    for (const spelling of fresh) {
      written.add(`${id}\n${spelling}\n${person}`);
      for (const [key, part] of keysOf(id, spelling, person)) if (q.name.run(key, part, id).changes > 0) more = true;
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
    if (row && row.seed === 0 && person && met.lone === null && met.spelling !== row.name) spelt.add(row.same_as ?? row.id);
    return row?.name ?? met.name;
  }
  /** Full names that several persons have, as far as this process knows; asked of the database when not. */
  const split = {
    has: (key: string): boolean => key.includes(' ') && q.actor.get(`${key.replaceAll(' ', '-')}-2`) !== undefined,
  };

  /** Who the actors of an article are, its outlet among them. */
  function whosOf(article: FreshArticle): { claims: Claim[]; met: Met[] } {
    const days = article.published === null ? null : daysOf(article.published);
    const { claims, met } = identify(
      { id: article.id, days: { earliest: days?.earliest ?? '', latest: days?.latest ?? '' }, text: () => article.text },
      article.claims,
      { registry, rule },
    );
    const known = article.outlet === null ? null : bodyOf(article.outlet);
    const id = known?.id ?? slug(article.outlet ?? '');
    if (article.outlet === null || id === '') return { claims, met: [...met] };
    const [name, spelling] = [known?.name ?? article.outlet, article.outlet];
    const nothing = { anonymous: false, lone: null, gender: null, country: null, role: null, facts: [], said: 0, told: 0 };
    return { claims, met: [...met, { id, name, spelling, kind: 'organisation', ...nothing }] };
  }

  function take(article: FreshArticle): Claim[] {
    load();
    return keep(article, whosOf(article));
  }

  /** Notes whom an article speaks of; answers its claims with the names that they have. */
  function keep(article: FreshArticle, { claims, met }: { claims: Claim[]; met: Met[] }): Claim[] {
    const names = new Map<string, string>();
    for (const one of met) names.set(one.id, meet(one, article.number, article.language));
    return claims.map((claim) => ({
      ...claim,
      speakers: claim.speakers.map((s) => (s.id === null ? s : { ...s, actor_name: names.get(s.id) ?? s.actor_name })),
    }));
  }

  /** Whether all that is written of an article would be written of it again. Which of several homonyms was meant is decided again later, unless `reviewed`. */
  function isKept(
    article: FreshArticle,
    bodies: readonly string[],
    { claims, met }: { claims: Claim[]; met: Met[] },
    reviewed: boolean,
  ): boolean {
    const stored = q.metRows.all(article.number) as (Omit<Met, 'facts'> & { actor_id: string; language: string; facts: string })[];
    const found = new Map<string, Met>();
    for (const one of met) {
      const same = found.get(`${one.id}\n${one.spelling}`);
      found.set(`${one.id}\n${one.spelling}`, same ? { ...same, said: same.said + one.said, told: same.told + one.told } : one);
    }
    if (found.size !== stored.length) return false;
    const names = new Map<string, string>();
    const parted = new Map<string, string>();
    for (const one of found.values()) {
      const base = nameKey(one.spelling).replaceAll(' ', '-');
      const isHomonym = (id: string) =>
        registry.byId(id) === undefined &&
        (id === base ||
          id === `~${base}` ||
          id === `~${slug(one.spelling)}` ||
          (id.startsWith(base) && /^-\d$/.test(id.slice(base.length))));
      const row =
        stored.find(({ actor_id, spelling }) => actor_id === one.id && spelling === one.spelling) ??
        (isHomonym(one.id) ? stored.find(({ actor_id, spelling }) => spelling === one.spelling && isHomonym(actor_id)) : undefined);
      if (!row || row.language !== article.language || row.role !== one.role) return false;
      if (row.said !== one.said || row.told !== one.told || row.facts !== one.facts.join(' ')) return false;
      const actor = q.actor.get(row.actor_id) as Row | undefined;
      if (!actor || (actor.kind === 'unknown' && one.kind !== 'unknown')) return false;
      names.set(row.actor_id, actor.name);
      if (row.actor_id !== one.id) parted.set(one.spelling, row.actor_id);
    }
    const whoIs = (name: string, id: string | null) => parted.get(name) ?? id;
    const kept = claims.every((claim, n) => {
      const speakers = claim.speakers.map((s, i) => {
        const id = whoIs(s.name, s.id);
        if (id === null) return s;
        if (!id.startsWith('~')) return { ...s, id, actor_name: names.get(id) ?? s.actor_name };
        const { candidates } = (JSON.parse(bodies[n] as string) as Claim).speakers[i] ?? {};
        return { ...s, id: null, actor_name: null, ...(candidates ? { candidates } : {}) };
      });
      const about = claim.about.map((a) => ({ ...a, id: whoIs(a.name, a.id) as string }));
      return JSON.stringify({ ...claim, speakers, about }) === bodies[n];
    });
    if (kept && !reviewed) for (const name of parted.keys()) touched.homonyms.add(nameKey(name));
    return kept;
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
  const homonymNames = new Map<number, Map<string, Homonym>>();

  /** Actors that were met under another name than the one shown. */
  const spelt = new Set<string>();
  const spellings = p(`SELECT spelling, count(*) AS articles FROM (
      SELECT met.spelling FROM (SELECT ? AS id UNION SELECT id FROM actor WHERE same_as = ? AND same_as_by = 'name') one
      CROSS JOIN actor a ON a.id = one.id CROSS JOIN actor_met met ON met.actor_id = a.id WHERE a.lone IS NULL LIMIT ${10 * RENAMED}
    ) GROUP BY spelling ORDER BY articles DESC, length(spelling) DESC, spelling`);
  const showAs = p('UPDATE actor SET name = ? WHERE id = ?');
  const metIn = p('SELECT DISTINCT article FROM actor_met WHERE actor_id = ?').pluck();

  /** Shows an actor by the full name that most articles write, as long as few would have to be written anew. */
  function showNames(): void {
    for (const id of spelt) {
      const row = q.actor.get(id) as Row | undefined;
      // whom a person gave other mentions is not called after them
      if (!row || row.seed === 1 || row.patch !== '{}' || id.startsWith('~') || ruled.has(id)) continue;
      const met = spellings.all(id, id) as { spelling: string; articles: number }[];
      if (met.reduce((sum, { articles }) => sum + articles, 0) >= 10 * RENAMED) continue;
      // a name that no article writes was given by a person
      if (!met.some(({ spelling }) => spelling === row.name)) continue;
      const all = met.filter(({ spelling }) => /\s/u.test(spelling) && /\p{Ll}/u.test(spelling));
      const [best] = all;
      if (!best || best.spelling === row.name || all.reduce((sum, { articles }) => sum + articles, 0) > RENAMED) continue;
      showAs.run(best.spelling, id);
      for (const number of metIn.all(id) as number[]) {
        for (const { seq, body } of q.claims.all(number * 65536, number * 65536 + 65535) as { seq: number; body: string }[]) {
          const claim = JSON.parse(body) as Claim;
          if (!claim.speakers.some((s) => s.id === id)) continue;
          q.rewrite.run(
            JSON.stringify({ ...claim, speakers: claim.speakers.map((s) => (s.id === id ? { ...s, actor_name: best.spelling } : s)) }),
            seq,
          );
        }
      }
    }
    spelt.clear();
  }

  /** Decides who of several persons of one name is meant where that may have changed. */
  function partAll(): void {
    for (const key of touched.homonyms) partHomonyms(key);
    touched.homonyms.clear();
  }

  function part(number: number, claims: readonly Claim[]): Claim[] {
    partAll();
    const whos = homonymNames.get(number);
    homonymNames.delete(number);
    return whos ? claims.map((claim) => withHomonyms(claim, whos)) : [...claims];
  }

  const withHomonyms = (claim: Claim, whos: ReadonlyMap<string, Homonym>): Claim => ({
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
  });

  /** Writes into stored claims who their homonyms are by now. */
  function rewriteHomonyms(): void {
    for (const [number, whos] of homonymNames) rewriteClaims(number, (claim) => withHomonyms(claim, whos));
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
    linker.forgetFacts();
    partAll();
    rewriteHomonyms();
    for (const id of touched.actors) {
      if (q.isMet.get(id) !== undefined) continue;
      const row = q.actor.get(id) as Row | undefined;
      if (!row) continue;
      touch(id);
      if (row.lone !== null) touched.lasts.add(row.lone);
      for (const other of linker.following(id)) linker.later.add(other);
      if (q.dropActor.run(id).changes > 0) written.clear();
    }
    touched.actors.clear();
    linker.forgetFacts();
    const sounds = [...touched.sounds];
    touched.sounds.clear();
    for (const key of new Set(sounds.map(linker.straight))) linker.linkSounds(key);
    for (let round = 0; round < 5 && (linker.later.size > 0 || touched.lasts.size > 0); round++) {
      const lasts = [...touched.lasts];
      touched.lasts.clear();
      for (const last of lasts) linker.linkLones(last);
      const ids = [...linker.later];
      linker.later.clear();
      for (const id of ids) {
        const row = q.actor.get(id) as Row | undefined;
        if (!row) continue;
        if (row.merged_into !== null) linker.link(row, null);
        else if (row.lone !== null) touched.lasts.add(row.lone);
        else for (const { key, part } of q.namesOf.all(id) as { key: string; part: string }[]) if (part === 'sound') linker.linkSounds(key);
      }
    }
    touched.lasts.clear();
    linker.later.clear();
    showNames();
  }

  function relink(ids: readonly string[]): void {
    loaded = null;
    load();
    for (const id of ids) {
      const row = q.actor.get(id) as Row | undefined;
      if (!row) continue;
      touch(id);
      if (row.lone !== null) touched.lasts.add(row.lone);
      if (row.merged_into !== null || row.same_as_by === 'person' || apart.has(id)) linker.link(row, null);
      for (const other of linker.following(id)) linker.later.add(other);
    }
    settle();
  }

  function reidentify(numbers: readonly number[], reviewed = false): void {
    again(numbers, reviewed);
    settle();
  }

  function again(numbers: readonly number[], reviewed = false): void {
    load();
    for (const number of numbers) {
      const row = q.articles.get(number) as Omit<FreshArticle, 'claims'> | undefined;
      if (!row) continue;
      const bodies = (q.claims.all(number * 65536, number * 65536 + 65535) as { body: string }[]).map(({ body }) => body);
      const article = { ...row, claims: bodies.map((body) => JSON.parse(body) as Claim) };
      const whos = whosOf(article);
      if (isKept(article, bodies, whos, reviewed)) continue;
      forget(number);
      const claims = keep(article, whos);
      let n = 0;
      rewriteClaims(number, () => claims[n++] as Claim);
    }
  }

  function rename(id: string): void {
    loaded = null;
    load();
    const row = q.actor.get(id) as Row | undefined;
    if (!row) return;
    touch(id);
    nameAnew(row);
    touch(id);
  }

  function nameAnew(row: Row): void {
    const given = Object.values(JSON.parse(row.names) as Record<string, string[]>).flat();
    const spellings = row.lone !== null ? [] : [...new Set([row.name, ...given, ...(q.spellings.all(row.id) as string[])])];
    const keys = spellings.flatMap((spelling) => keysOf(row.id, spelling, row.kind === 'person' && row.anonymous === 0));
    const wanted = new Map((row.lone !== null ? [[row.lone, 'full'] as const] : keys).map((key) => [key.join('\n'), key]));
    const now = q.namesOf.all(row.id) as { key: string; part: string }[];
    if (now.length === wanted.size && now.every(({ key, part }) => wanted.has(`${key}\n${part}`))) return;
    q.dropNames.run(row.id);
    written.clear();
    for (const [key, part] of wanted.values()) q.name.run(key, part, row.id);
  }

  function review(ids: readonly string[]): void {
    load();
    for (const id of ids) {
      const row = q.actor.get(id) as Row | undefined;
      if (!row) continue;
      touch(id);
      nameAnew(row);
      touch(id);
      if (row.lone !== null) touched.lasts.add(row.lone);
      else if (row.kind === 'person') touched.homonyms.add(row.name_key);
      if (row.merged_into !== null || row.same_as_by === 'person' || apart.has(id)) linker.link(row, null);
    }
    settle();
  }

  function reset(): void {
    for (const keys of Object.values(touched)) keys.clear();
    for (const noted of [linker.later, written, homonymNames, spelt]) noted.clear();
    linker.forgetFacts();
    loaded = null;
  }

  return { take, part, forget, settle, reidentify, again, relink, rename, review, reset };
}

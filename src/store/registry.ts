/**
 * The registry of actors: it begins with the repository's data, grows with the articles, and goes by what a person corrected. Only what
 * is called here in a writer's transaction changes it. Prepared statements, as in `postings.ts`.
 */
import type Sqlite from 'better-sqlite3';
import type { Claim } from '../claim.ts';
import { actorNamesOf } from './actor-names.ts';
import { claimBodiesOf } from './claim-bodies.ts';
import { homonymsIn } from './homonyms.ts';
import { knownActorsOf } from './known-actors.ts';
import { linkerOf, type Row } from './links.ts';
import { type FreshArticle, meetingsOf, type Touched } from './meetings.ts';
import type { Postings } from './postings.ts';
import { shownNamesOf } from './shown-names.ts';

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

/** Rounds in which linking one actor may call for linking others. */
const ROUNDS = 5;

export function actorsOf(db: Sqlite.Database, postings: Postings): Actors {
  const p = (sql: string) => db.prepare(sql);
  const q = {
    actor: p('SELECT * FROM actor WHERE id = ?'),
    isMet: p('SELECT 1 FROM actor_met WHERE actor_id = ? LIMIT 1').pluck(),
    drop: p(
      "DELETE FROM actor WHERE id = ? AND seed = 0 AND patch = '{}' AND merged_into IS NULL AND NOT EXISTS (SELECT 1 FROM actor_rule WHERE actor_id = actor.id) AND NOT EXISTS (SELECT 1 FROM actor x WHERE x.merged_into = actor.id) AND NOT EXISTS (SELECT 1 FROM actor_decision WHERE actor_id = actor.id AND undone_at IS NULL)",
    ),
    article: p('SELECT number, id, language, published, outlet, text FROM article WHERE number = ?'),
  };
  const actor = (id: string) => q.actor.get(id) as Row | undefined;

  const touched: Touched = { sounds: new Set(), lasts: new Set(), homonyms: new Set(), actors: new Set(), spelt: new Set() };
  const names = actorNamesOf(db);
  const known = knownActorsOf(db, names.distrust);
  const bodies = claimBodiesOf(db, postings);
  const meetings = meetingsOf(db, known, names, touched);
  const homonyms = homonymsIn(db, known, meetings, bodies);
  const showNames = shownNamesOf(db, known, bodies);
  const linker = linkerOf(db, known.registry, touched.lasts, known.apart);

  // ---- what articles bring

  function take(article: FreshArticle): Claim[] {
    known.load();
    return meetings.note(article, meetings.whoIn(article));
  }

  /** Decides who of several persons of one name is meant where that may have changed. */
  function partAll(): void {
    homonyms.part(touched.homonyms);
    touched.homonyms.clear();
  }

  function part(number: number, claims: readonly Claim[]): Claim[] {
    partAll();
    return homonyms.apply(number, claims);
  }

  function again(numbers: readonly number[], reviewed = false): void {
    known.load();
    for (const number of numbers) {
      const row = q.article.get(number) as Omit<FreshArticle, 'claims'> | undefined;
      if (!row) continue;
      const stored = bodies.of(number).map(({ body }) => body);
      const article = { ...row, claims: stored.map((body) => JSON.parse(body) as Claim) };
      const who = meetings.whoIn(article);
      if (meetings.isKept(article, stored, who, reviewed)) continue;
      meetings.forget(number);
      const claims = meetings.note(article, who);
      let n = 0;
      bodies.rewrite(number, () => claims[n++] as Claim, true);
    }
  }

  function reidentify(numbers: readonly number[], reviewed = false): void {
    again(numbers, reviewed);
    settle();
  }

  // ---- what follows from it

  function settle(): void {
    known.load();
    linker.forgetFacts();
    partAll();
    homonyms.rewrite();
    dropUnmet();
    linker.forgetFacts();
    linkAll();
    showNames(touched.spelt);
    touched.spelt.clear();
  }

  /** Takes out the actors that no article speaks of any more, unless somebody made more of them. */
  function dropUnmet(): void {
    for (const id of touched.actors) {
      if (q.isMet.get(id) !== undefined) continue;
      const row = actor(id);
      if (!row) continue;
      meetings.touch(id);
      if (row.lone !== null) touched.lasts.add(row.lone);
      for (const other of linker.following(id)) linker.later.add(other);
      if (q.drop.run(id).changes > 0) names.distrust();
    }
    touched.actors.clear();
  }

  /** Decides who is one with whom, of those that sound alike, and of last names alone. */
  function linkAll(): void {
    const sounds = [...touched.sounds];
    touched.sounds.clear();
    for (const key of new Set(sounds.map(linker.straight))) linker.linkSounds(key);
    for (let round = 0; round < ROUNDS && (linker.later.size > 0 || touched.lasts.size > 0); round++) {
      const lasts = [...touched.lasts];
      touched.lasts.clear();
      for (const last of lasts) linker.linkLones(last);
      const ids = [...linker.later];
      linker.later.clear();
      for (const id of ids) {
        const row = actor(id);
        if (!row) continue;
        if (row.merged_into !== null) linker.link(row, null);
        else if (row.lone !== null) touched.lasts.add(row.lone);
        else for (const { key, part } of names.of(id)) if (part === 'sound') linker.linkSounds(key);
      }
    }
    touched.lasts.clear();
    linker.later.clear();
  }

  // ---- what a person changed

  /** Links anew whom a person's decision concerns. */
  function linkDecided(row: Row): void {
    if (row.merged_into !== null || row.same_as_by === 'person' || known.apart().has(row.id)) linker.link(row, null);
  }

  function relink(ids: readonly string[]): void {
    known.reload();
    for (const id of ids) {
      const row = actor(id);
      if (!row) continue;
      meetings.touch(id);
      if (row.lone !== null) touched.lasts.add(row.lone);
      linkDecided(row);
      for (const other of linker.following(id)) linker.later.add(other);
    }
    settle();
  }

  function rename(id: string): void {
    known.reload();
    const row = actor(id);
    if (row) renew(row);
  }

  /** Touches whom the names before concern, and those after. */
  function renew(row: Row): void {
    meetings.touch(row.id);
    names.renew(row);
    meetings.touch(row.id);
  }

  function review(ids: readonly string[]): void {
    known.load();
    for (const id of ids) {
      const row = actor(id);
      if (!row) continue;
      renew(row);
      if (row.lone !== null) touched.lasts.add(row.lone);
      else if (row.kind === 'person') touched.homonyms.add(row.name_key);
      linkDecided(row);
    }
    settle();
  }

  function reset(): void {
    for (const keys of Object.values(touched)) keys.clear();
    linker.later.clear();
    names.distrust();
    homonyms.reset();
    linker.forgetFacts();
    known.forget();
  }

  return { take, part, forget: meetings.forget, settle, reidentify, again, relink, rename, review, reset };
}

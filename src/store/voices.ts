/** Who speaks for whom, as the registry and the articles tell it: see `src/actors/represent.ts`. */
import type Sqlite from 'better-sqlite3';
import { type Links, merged, OWN_VOICE, representativesOf, type Span, type Voice } from '../actors/represent.ts';

export interface Voices {
  /** Everybody who speaks for an actor, itself left out, with the days of it, YYYYMMDD. */
  of(id: string): ReadonlyMap<string, readonly Span[]>;
  /** Whom an actor speaks for, the nearest first, with the days of it. */
  by(id: string): { id: string; spans: readonly Span[] }[];
}

const day = (text: string | null, otherwise: number) => (text === null ? otherwise : Number(text.replaceAll('-', '')));

/** Offices of which an article that names somebody with a body says that they speak for it; and those by which they do for the country. */
const AT_A_BODY = /^(?:deputy-)?(?:spokesperson|prime-minister|minister|president|monarch|secretary-general)$/;
const OF_A_COUNTRY = /^(?:deputy-)?(?:prime-minister|minister|monarch)$/;

/** Reads the registry when it is first asked, and again whenever something of it changed. */
export function voicesOf(db: Sqlite.Database): Voices {
  const changes = db.prepare('SELECT voices FROM registry').pluck();
  const parts = db.prepare('SELECT id, part_of AS at FROM actor WHERE part_of IS NOT NULL ORDER BY id');
  const roles = db.prepare('SELECT actor_id AS id, en, at, earliest, latest FROM actor_role WHERE at IS NOT NULL ORDER BY actor_id, at');
  // the data knows the offices of its own people, articles those of others
  const facts = db.prepare(`SELECT f.actor_id AS id, group_concat(f.fact, ' ') AS facts FROM actor_fact f
    WHERE EXISTS (SELECT 1 FROM actor_fact o WHERE o.actor_id = f.actor_id AND o.fact >= 'office:' AND o.fact < 'office;')
      AND NOT EXISTS (SELECT 1 FROM actor_role r WHERE r.actor_id = f.actor_id)
      AND NOT EXISTS (SELECT 1 FROM actor_met m INDEXED BY actor_met_former WHERE m.actor_id = f.actor_id AND (m.role LIKE 'ex-%' OR m.role LIKE '%ancien%' OR m.role LIKE '%former%'))
    GROUP BY f.actor_id`);
  let read: { version: number; links: Links; above: Map<string, string>; held: Map<string, (Span & { at: string })[]> } | null = null;

  function load() {
    const now = changes.get() as number;
    if (read?.version === now) return read;
    const partsOf = new Map<string, string[]>();
    const holders = new Map<string, Voice[]>();
    const above = new Map<string, string>();
    const held = new Map<string, (Span & { at: string })[]>();
    const put = <T>(map: Map<string, T[]>, key: string, value: T) => {
      const list = map.get(key);
      if (list) list.push(value);
      else map.set(key, [value]);
    };
    const hold = (id: string, at: string, from: number, to: number) => {
      put(holders, at, { id, from, to });
      put(held, id, { at, from, to });
    };
    for (const { id, at } of parts.all() as { id: string; at: string }[]) {
      put(partsOf, at, id);
      above.set(id, at);
    }
    for (const role of roles.all() as { id: string; en: string | null; at: string; earliest: string | null; latest: string | null }[])
      if (!OWN_VOICE.has(role.en ?? '')) hold(role.id, role.at, day(role.earliest, 0), day(role.latest, 99_999_999));
    for (const { id, facts: all } of facts.all() as { id: string; facts: string }[]) {
      const said = (kind: string) => all.split(' ').flatMap((fact) => (fact.startsWith(`${kind}:`) ? [fact.slice(kind.length + 1)] : []));
      const offices = said('office');
      if (offices.some((office) => AT_A_BODY.test(office))) for (const at of said('at')) hold(id, at, 0, 99_999_999);
      if (offices.some((office) => OF_A_COUNTRY.test(office))) for (const at of said('country')) hold(id, at, 0, 99_999_999);
    }
    const links: Links = { parts: (id) => partsOf.get(id) ?? [], holders: (id) => holders.get(id) ?? [] };
    read = { version: now, links, above, held };
    return read;
  }

  return {
    of: (id) => representativesOf(id, load().links),
    by(id) {
      const { above, held } = load();
      const spans = new Map<string, Span[]>();
      const climb = (from: string, span: Span) => {
        const seen = new Set<string>();
        for (let at: string | undefined = from; at !== undefined && at !== id && !seen.has(at); at = above.get(at)) {
          seen.add(at);
          spans.set(at, [...(spans.get(at) ?? []), span]);
        }
      };
      for (const { at, from, to } of held.get(id) ?? []) climb(at, { from, to });
      const body = above.get(id);
      if (body !== undefined) climb(body, { from: 0, to: 99_999_999 });
      return [...spans].map(([of, all]) => ({ id: of, spans: merged(all) }));
    },
  };
}

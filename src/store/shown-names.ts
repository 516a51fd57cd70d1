/** The names that actors are shown by: of those that articles write, the commonest. Prepared statements, to be called in a writer's transaction. */
import type Sqlite from 'better-sqlite3';
import type { ClaimBodies } from './claim-bodies.ts';
import type { KnownActors } from './known-actors.ts';
import type { Row } from './links.ts';

/** Articles whose claims are written anew when the name of their speaker changes. */
const RENAMED = 100;

/** Shows actors by the full name that most articles write, as long as few would have to be written anew. */
export function shownNamesOf(db: Sqlite.Database, known: KnownActors, bodies: ClaimBodies): (ids: Iterable<string>) => void {
  const p = (sql: string) => db.prepare(sql);
  const q = {
    actor: p('SELECT * FROM actor WHERE id = ?'),
    spellings: p(`SELECT spelling, count(*) AS articles FROM (
      SELECT met.spelling FROM (SELECT ? AS id UNION SELECT id FROM actor WHERE same_as = ? AND same_as_by = 'name') one
      CROSS JOIN actor a ON a.id = one.id CROSS JOIN actor_met met ON met.actor_id = a.id WHERE a.lone IS NULL LIMIT ${10 * RENAMED}
    ) GROUP BY spelling ORDER BY articles DESC, length(spelling) DESC, spelling`),
    name: p('UPDATE actor SET name = ? WHERE id = ?'),
    metIn: p('SELECT DISTINCT article FROM actor_met WHERE actor_id = ?').pluck(),
  };

  /** The name that an actor should have; null for the one that it has. */
  function betterName(id: string): string | null {
    const row = q.actor.get(id) as Row | undefined;
    // whom a person gave other mentions is not called after them
    if (!row || row.seed === 1 || row.patch !== '{}' || id.startsWith('~') || known.ruled().has(id)) return null;
    const met = q.spellings.all(id, id) as { spelling: string; articles: number }[];
    if (articlesOf(met) >= 10 * RENAMED) return null;
    // a name that no article writes was given by a person
    if (!met.some(({ spelling }) => spelling === row.name)) return null;
    const full = met.filter(({ spelling }) => /\s/u.test(spelling) && /\p{Ll}/u.test(spelling));
    const best = full[0]?.spelling;
    return best === undefined || best === row.name || articlesOf(full) > RENAMED ? null : best;
  }

  return (ids) => {
    for (const id of ids) {
      const name = betterName(id);
      if (name === null) continue;
      q.name.run(name, id);
      for (const number of q.metIn.all(id) as number[]) {
        bodies.rewrite(
          number,
          (claim) => ({ ...claim, speakers: claim.speakers.map((s) => (s.id === id ? { ...s, actor_name: name } : s)) }),
          false,
        );
      }
    }
  };
}

const articlesOf = (rows: readonly { articles: number }[]): number => rows.reduce((sum, { articles }) => sum + articles, 0);

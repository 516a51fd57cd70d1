/** The claims of an article as they are stored, and written anew. Prepared statements, to be called in a writer's transaction. */
import type Sqlite from 'better-sqlite3';
import type { Claim } from '../claim.ts';
import type { Postings } from './postings.ts';

export interface ClaimBodies {
  /** As JSON, in order. */
  of(number: number): { readonly seq: number; readonly body: string }[];
  /** Writes what `change` makes of each; one that stays as it is is not written. `indexed`: something may change that claims are found by. */
  rewrite(number: number, change: (claim: Claim) => Claim, indexed: boolean): void;
}

export function claimBodiesOf(db: Sqlite.Database, postings: Postings): ClaimBodies {
  const read = db.prepare('SELECT seq, body FROM claim WHERE seq BETWEEN ? AND ? ORDER BY seq');
  const write = db.prepare('UPDATE claim SET body = ? WHERE seq = ?');
  const of = (number: number) => read.all(number * 65536, number * 65536 + 65535) as { seq: number; body: string }[];

  function rewrite(number: number, change: (claim: Claim) => Claim, indexed: boolean): void {
    const changed = of(number).flatMap(({ seq, body }) => {
      const claim = change(JSON.parse(body) as Claim);
      const anew = JSON.stringify(claim);
      return anew === body ? [] : [{ seq, claim, anew }];
    });
    if (changed.length === 0) return;
    if (indexed) postings.remove(changed.map(({ seq }) => seq));
    for (const { seq, anew } of changed) write.run(anew, seq);
    if (indexed) postings.add(changed);
  }
  return { of, rewrite };
}

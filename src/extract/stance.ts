/** What stands around a cue and changes what it does: its negation, and the marks of hearsay. Unit indices. */
import type { Cue } from './cues.ts';
import type { Context, Source } from './reading.ts';
import type { Range } from './syntax.ts';

/** «n'a pas confirmé», "Neither side has confirmed". */
export function isNegated(c: Context, cue: Cue, source: Source | null): boolean {
  if (!cue.group) return false;
  const first = source?.kind === 'before' ? c.p.units[(source.phrases[0] as Range).from] : undefined;
  return cue.group.negated || (first !== undefined && c.language.stance.negativeSubjects.has(first.key));
}

/**
 * «aurait déclaré», "reportedly said", "is said to have promised"; and the conditional of hearsay in what is said: any but a modal's behind
 * «selon X», and behind a verb only of a completed act («a affirmé qu'il aurait livré»), since «a dit qu'il viendrait» is the future.
 */
export function isHedged(c: Context, cue: Cue, pieces: readonly Range[]): boolean {
  const { units, groups } = c.p;
  const { hedges, hearsay, modals, conditions } = c.language.stance;
  const { group } = cue;
  if (group) {
    if (group.conditional && c.language.freeInversion) return true;
    for (let i = group.from - 1; i < Math.max(group.to, cue.to); i++) if (hedges.has(units[i]?.key ?? '')) return true;
    const host = group.kind === 'inf' || units[group.from]?.pos === 'to' ? groups.find((g) => g.to === group.from && g.passive && hearsay.has(g.lemma)) : undefined;
    if (host) return true;
  }
  const inside = (i: number) => pieces.some((r) => i >= r.from && i < r.to);
  if (units.some((u, i) => inside(i) && (u.pos === 'sub' || u.pos === 'wh') && conditions.has(u.key))) return false;
  const main = groups.find((g) => g.kind === 'finite' && inside(g.from));
  if (!main?.conditional || !c.language.freeInversion || units.slice(main.from, main.to).some((u) => modals.has(u.lemma))) return false;
  return cue.kind === 'prep' || (main.head > main.from && units[main.head]?.pos === 'part' && !main.passive);
}

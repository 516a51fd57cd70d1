/**
 * What the reading of a sentence is made of: its context, the sources and claims found in it, and the marks that part it.
 */
import type { Act, Form } from '../claim.ts';
import type { Frame, Language, Strength } from '../lang/language.ts';
import type { Cue } from './cues.ts';
import type { EndSample } from './ends.ts';
import { SHAPE } from './forms.ts';
import type { Quotation } from './quotations.ts';
import type { Parse, Range } from './syntax.ts';
import type { Doc, Unit } from './text.ts';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Who relays a claim or was told it, as a sentence names them. */
export interface Link extends Stretch {
  readonly how: 'relayed' | 'told';
  /** It is a medium by its name or label, not only by where it stands. */
  readonly sure: boolean;
}

/** How the source was found. `shared`: that of the candidate `same`; `none`: the sentence names nobody. */
export type SourceKind = 'before' | 'after' | 'enclitic' | 'relative' | 'object' | 'possessive' | 'agent' | 'shared' | 'none';

/** A reading of one cue: source, content, and what is needed to weigh it. */
export interface Candidate {
  readonly sentence: number;
  /** Id of the rule, without the language: `that`, `content-cue-source` … */
  readonly rule: string;
  readonly frame: Frame | 'prep' | 'continues';
  readonly cue: (Stretch & { readonly lemma: string }) | null;
  readonly kind: Cue['kind'] | 'none';
  readonly act: Act;
  readonly strength: Strength;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly source: { readonly kind: SourceKind; readonly mentions: readonly Stretch[] };
  /** Index of the candidate whose speakers this one has. */
  same: number | null;
  readonly content: readonly Stretch[];
  readonly form: Form;
  readonly via: readonly Link[];
  /** How sure it is: 0–1. */
  readonly sure: number;
  /** What was weighed: categories, never words. Named only where somebody learns from them. */
  readonly features: readonly string[];
}

/**
 * A candidate of which some is said anew. Written out, in the order in which candidates are made: records of one shape are quick to read.
 */
export const revised = (k: Candidate, now: Partial<Pick<Candidate, 'source' | 'same' | 'content' | 'form' | 'via'>>): Candidate => ({
  sentence: k.sentence, rule: k.rule, frame: k.frame, cue: k.cue, kind: k.kind, act: k.act, strength: k.strength, negated: k.negated, hedged: k.hedged,
  source: now.source ?? k.source, same: now.same === undefined ? k.same : now.same, content: now.content ?? k.content, form: now.form ?? k.form,
  via: now.via ?? k.via, sure: k.sure, features: k.features,
});

/** Reporting words that yielded no reading, and who stands as their subject: a pronoun behind them may mean that one. */
export interface SilentCue extends Stretch {
  readonly sentence: number;
  readonly mentions: readonly Stretch[];
}

/** A source found in the sentence. */
export interface Source {
  kind: SourceKind;
  phrases: Range[];
  /** Candidate index, for `shared`. */
  same: number | null;
}

/** Everything the reading of one sentence needs. */
export interface Context {
  readonly doc: Doc;
  readonly language: Language;
  readonly p: Parse;
  readonly index: number;
  readonly cues: readonly Cue[];
  readonly out: Candidate[];
  /** Index in `out` of the sentence's first candidate. */
  readonly first: number;
  /** Where to note content ends for training, or null. */
  readonly samples: EndSample[] | null;
}

export const isComma = (u: Unit | undefined) => u?.text === ',';

export const isDash = (u: Unit | undefined) => u !== undefined && (u.form.shape & SHAPE.dash) !== 0;

export const isStop = (u: Unit | undefined) => u === undefined || (u.form.shape & (SHAPE.stop | SHAPE.semicolon)) !== 0;

export const isBreak = (u: Unit | undefined) => isStop(u) || isComma(u) || isDash(u) || u?.text === ')';

/** The last candidate of this sentence that passes the test, or -1; `from` reaches further back. */
export function lastHere(c: Context, test: (k: Candidate) => boolean, from = c.first): number {
  for (let i = c.out.length - 1; i >= from; i--) if (test(c.out[i] as Candidate)) return i;
  return -1;
}

export const anyHere = (c: Context, test: (k: Candidate) => boolean) => lastHere(c, test) >= 0;

export const frames = (cue: Cue): readonly Frame[] => (cue.kind === 'prep' ? [] : cue.row.frames);

export const contentPrepsOf = (cue: Cue): readonly string[] => (cue.kind === 'verb' || cue.kind === 'adjective' ? cue.row.preps : []);

/** The first other cue that starts at unit i or behind it; cues stand in order. */
export function nextCue(c: Context, i: number, cue: Cue): Cue | undefined {
  let low = 0;
  let high = c.cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((c.cues[middle] as Cue).from < i) low = middle + 1;
    else high = middle;
  }
  return c.cues[low] === cue ? c.cues[low + 1] : c.cues[low];
}

export const stretch = (c: Context, r: Range): Stretch => ({ start: (c.p.units[r.from] as Unit).start, end: (c.p.units[r.to - 1] as Unit).end });

/** The words of a quotation without its final stop or comma; dots of suspension and of an abbreviation stay. */
export function insideOf(shadow: string, q: Quotation): Stretch {
  const tail = shadow.slice(Math.max(q.start, q.end - 4), q.end);
  const stop = /[.,;:!?]$/.test(tail) && !/\.\.$/.test(tail) && !/(?<!\p{L})\p{Lu}\.$/u.test(tail);
  let end = stop && q.end - q.start > 1 ? q.end - 1 : q.end;
  while (end > q.start + 1 && shadow[end - 1] === ' ') end--;
  return { start: q.start, end };
}

/**
 * Cues: the reporting words of a sentence, looked up by lemma in the pack's lexicon. Indices are unit indices of the sentence.
 */
import type { Act } from '../claim.ts';
import type { AdjectiveCue, CueLexicon, Language, NounCue, PrepCue, Strength, VerbCue } from '../lang/language.ts';
import type { Parse, VerbGroup } from './syntax.ts';
import type { Unit } from './text.ts';

export type Cue =
  | { readonly kind: 'verb'; readonly row: VerbCue; readonly group: VerbGroup; readonly from: number; readonly to: number }
  | { readonly kind: 'adjective'; readonly row: AdjectiveCue; readonly group: VerbGroup | null; readonly from: number; readonly to: number }
  | { readonly kind: 'noun'; readonly row: NounCue; readonly group: null; readonly from: number; readonly to: number }
  | { readonly kind: 'prep'; readonly row: PrepCue; readonly group: null; readonly from: number; readonly to: number };

/** A noun of the lexicon by its first word. */
export interface NounStart {
  readonly row: NounCue;
  readonly tail: readonly string[];
}

/** The lexicon by first word: multi-word rows stand before their shorter rivals. */
export interface CueIndex {
  readonly verbs: ReadonlyMap<string, readonly { row: VerbCue; reflexive: boolean; clitic: string | null; tail: readonly string[] }[]>;
  readonly nouns: ReadonlyMap<string, readonly NounStart[]>;
  readonly preps: ReadonlyMap<string, readonly PrepCue[]>;
  readonly adjectives: ReadonlyMap<string, AdjectiveCue>;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

type AnyRow = VerbCue | NounCue | PrepCue | AdjectiveCue;
const NO_WORDS: readonly string[] = [];

/** Rows of every kind in one shape: the readers of cues meet them mixed, and records of one shape are quick to read. */
function uniform<R extends AnyRow>(row: R): R {
  const { lemma = '', plural = '', words = NO_WORDS, act, strength = 'speech', frames = NO_WORDS, preps = NO_WORDS, addressee = null, ambiguous = false } = row as Partial<Omit<VerbCue & NounCue & PrepCue, 'act'>> & { act: Act };
  return { lemma, plural, words, act, strength, frames, preps, addressee, ambiguous } as AnyRow as R;
}

/** Indexes a pack's cue rows. `reflexivePrefix` matches the pronoun of a pronominal lemma («se », «s'»). */
export function indexCues(lexicon: CueLexicon, reflexivePrefix: RegExp | null): CueIndex {
  const verbs = new Map<string, { row: VerbCue; reflexive: boolean; clitic: string | null; tail: string[] }[]>();
  for (const row of lexicon.verbs.map(uniform)) {
    const reflexive = reflexivePrefix?.test(row.lemma) ?? false;
    const clitic = /^y(?= )/.exec(row.lemma)?.[0] ?? null; // «y voir»
    const [head, ...tail] = (reflexive ? row.lemma.replace(reflexivePrefix as RegExp, '') : clitic ? row.lemma.slice(clitic.length + 1) : row.lemma).split(/ |(?<=')(?=.)/) as [string, ...string[]];
    push(verbs, head, { row, reflexive, clitic, tail });
  }
  for (const rows of verbs.values()) rows.sort((a, b) => b.tail.length - a.tail.length || Number(b.reflexive) - Number(a.reflexive) || Number(b.clitic !== null) - Number(a.clitic !== null));
  const nouns = new Map<string, { row: NounCue; tail: string[] }[]>();
  for (const row of lexicon.nouns.map(uniform)) {
    for (const form of new Set([row.lemma, row.plural])) {
      const [head, ...tail] = form.split(/ |(?<=')(?=.)/) as [string, ...string[]];
      push(nouns, head, { row, tail });
    }
  }
  for (const rows of nouns.values()) rows.sort((a, b) => b.tail.length - a.tail.length);
  const preps = new Map<string, PrepCue[]>();
  for (const row of lexicon.preps.map(uniform)) push(preps, row.words[0] as string, row);
  for (const rows of preps.values()) rows.sort((a, b) => b.words.length - a.words.length);
  return { verbs, nouns, preps, adjectives: new Map(lexicon.adjectives.map((row) => [row.lemma, uniform(row)])) };
}

/** Whether the units from `from` on are these words. */
function matches(units: readonly Unit[], from: number, words: readonly string[]): boolean {
  for (let j = 0; j < words.length; j++) if (units[from + j]?.key !== words[j]) return false;
  return true;
}

function prepAt(units: readonly Unit[], i: number, index: CueIndex): PrepCue | null {
  const { form } = units[i] as Unit;
  if (form.prepCues === undefined) form.prepCues = index.preps.get(form.key) ?? null;
  if (form.prepCues !== null) for (const row of form.prepCues) if (matches(units, i, row.words)) return row;
  return null;
}

function nounAt(units: readonly Unit[], i: number, index: CueIndex): NounStart | null {
  const { form } = units[i] as Unit;
  if (form.nounCues === undefined) form.nounCues = index.nouns.get(form.key) ?? null;
  if (form.nounCues !== null) for (const start of form.nounCues) if (matches(units, i + 1, start.tail)) return start;
  return null;
}

const MAX_GAP = 3;
/** Of 32,000 sentences of the press none has more than nine; what stands behind these is not read, so that a repeated cue costs little. */
const MAX_CUES = 16;

const isDated = ({ units, dated }: Parse, i: number) => dated[i] === true || (units[i]?.pos === 'prep' && dated[i + 1] === true);

/** Matches the fixed words behind a verb, adverbs and dates between allowed: «met de nouveau en garde», "called on Tuesday for". Returns the end, or -1. */
function matchTail(p: Parse, from: number, tail: readonly string[]): number {
  const { units } = p;
  let i = from;
  for (const key of tail) {
    let gap = 0;
    while (units[i] && (((units[i] as Unit).key !== key && (units[i] as Unit).pos === 'adv') || isDated(p, i)) && gap < MAX_GAP) {
      i++;
      gap++;
    }
    if (units[i]?.key !== key) return -1;
    i++;
  }
  return i;
}

/** All cues of a sentence, in order; a multi-word cue hides the shorter ones that it holds. */
export function findCues(p: Parse, index: CueIndex, language: Language): Cue[] {
  const { units } = p;
  const cues: Cue[] = [];
  let held = 0; // units before this one belong to a cue of several words
  for (let i = 0; i < units.length && cues.length < MAX_CUES; i++) {
    const u = units[i] as Unit;
    const prep = prepAt(units, i, index);
    if (prep && !p.groupAt[i]) {
      cues.push({ kind: 'prep', row: prep, group: null, from: i, to: i + prep.words.length });
      i += prep.words.length - 1;
      continue;
    }
    const group = p.groupAt[i];
    if (group) {
      if (i === group.head && i >= held) {
        const found = verbCue(p, group, index);
        const cue = (found && (refuting(p, found, language) ?? advancing(p, found, language) ?? likening(p, found, language) ?? inscribed(p, found, language))) ?? found ?? estimating(p, group, language) ?? adjectiveCue(p, group, index, language);
        if (cue) {
          cues.push(cue);
          held = cue.to;
        }
      }
      continue;
    }
    if (u.pos === 'noun' && i >= held) {
      const noun = nounAt(units, i, index);
      if (noun) cues.push({ kind: 'noun', row: noun.row, group: null, from: i, to: i + 1 + noun.tail.length });
    }
  }
  return cues;
}

/** «a rejeté ces accusations», "dismissed the report as nonsense": an act that denies when its object is something said. */
function refuting(p: Parse, cue: Cue, language: Language): Cue | null {
  if (cue.kind !== 'verb' || !language.stance.refuting.has(cue.group.lemma)) return null;
  for (let i = cue.to; i < p.units.length && i - cue.to < 6; i++) {
    const u = p.units[i] as Unit;
    // "dismissed the threat as a bluff", not "dismissed her as director"
    const judged = i > cue.to && language.asMarkers.has(u.key) && (p.units[i + 1]?.pos === 'quote' || p.units[i + 1]?.pos === 'det' || p.units[i + 1]?.pos === 'adj') && language.bareClauses;
    if (judged || language.stance.sayings.has(u.key)) return { ...cue, row: { ...cue.row, frames: [...new Set([...(judged ? ['noun' as const] : cue.row.frames), 'noun' as const])], act: 'deny', strength: 'speech' } };
    if (p.dated[i] || (u.pos === 'prep' && p.dated[i + 1])) continue;
    if (u.pos !== 'det' && u.pos !== 'adj' && u.pos !== 'adv' && u.pos !== 'num' && u.pos !== 'name' && !language.references.genitiveMarks.has(u.key) && !(language.bareClauses && u.pos === 'noun')) return null;
  }
  return null;
}

/** «avance le chiffre de 80 %»: the object is a number or an idea, not a date of a meeting; "avance de trois points" is none. */
function advancing(p: Parse, cue: Cue, language: Language): Cue | null {
  const nouns = cue.kind === 'verb' ? language.stance.advancing.get(cue.group.lemma) : undefined;
  if (cue.kind !== 'verb' || !nouns || cue.group.reflexive) return null;
  let i = cue.to;
  while (p.units[i]?.pos === 'adv' || p.dated[i]) i++;
  // «ayant manifesté par voie de presse sa volonté»
  while (p.units[i]?.pos === 'prep' && p.units[i]?.key === 'par' && i - cue.to < 5) {
    i++;
    while (p.units[i]?.pos === 'noun' || (p.units[i]?.pos === 'prep' && p.units[i + 1]?.pos === 'noun')) i++;
  }
  if (p.units[i]?.pos !== 'det') return null;
  const at = (j: number) => nouns.has(p.units[j]?.key ?? '');
  while (!at(i + 1) && (p.units[i + 1]?.pos === 'adj' || (p.units[i + 1]?.pos === 'noun' && at(i + 2))) && i - cue.to < 8) i++;
  if (!at(i + 1)) return null;
  return { ...cue, row: { ...cue.row, frames: [...new Set([...cue.row.frames, 'noun' as const])], strength: 'speech' } };
}

/** "“…,” read a message to subscribers", "The sign read, “…”": what is written there is quoted, nobody is reading. */
function inscribed(p: Parse, cue: Cue, language: Language): Cue | null {
  if (cue.kind !== 'verb' || !language.stance.inscribed.has(cue.group.lemma) || cue.group.kind !== 'finite') return null;
  const written = (u: Unit | undefined) => u?.pos === 'noun' && language.names.collectives.get(u.key) === 'document';
  const { units } = p;
  const behind = units[cue.from - 1]?.quotation && units[cue.to]?.pos === 'det' && units.slice(cue.to + 1, cue.to + 4).some((u, k, all) => written(u) && all.slice(0, k).every((x) => x.pos === 'adj' || x.pos === 'noun'));
  const before = written(units[cue.from - 1]) && units.slice(cue.to, cue.to + 4).some((u) => u.quotation);
  return behind || before ? { ...cue, row: { ...cue.row, strength: 'speech' } } : null;
}

/** «compare la loi à « une prison »», "compared the plan to “a prison”": the marks tell that it is a judgement, not a measurement. */
function likening(p: Parse, cue: Cue, language: Language): Cue | null {
  if (cue.kind !== 'verb' || !language.stance.likening.has(cue.group.lemma)) return null;
  for (let i = cue.to; i < p.units.length && i - cue.to < 12; i++) {
    const u = p.units[i] as Unit;
    if (u.quotation) return p.units[i - 1]?.pos === 'prep' ? { ...cue, row: { ...cue.row, strength: 'speech' } } : null;
    if (u.pos === 'punct' || p.groupAt[i]?.kind === 'finite' && i >= cue.group.to) return null;
  }
  return null;
}

/** "put the figure at 80 percent": an estimate, by its verb, its "at" and the number. */
function estimating(p: Parse, group: VerbGroup, language: Language): Cue | null {
  if (!language.stance.estimating.has(group.lemma) || group.passive) return null;
  for (let i = group.to; i < p.units.length && i - group.to < 9; i++) {
    const u = p.units[i] as Unit;
    if (u.key === 'at' && i > group.to + 1 && !p.dated[i + 1] && p.units.slice(i + 1, i + 4).some((x) => x.pos === 'num')) return { kind: 'verb', row: { lemma: group.lemma, act: 'state', frames: ['noun'], preps: [], addressee: null, strength: 'speech' }, group, from: group.from, to: group.to };
    if (u.pos !== 'det' && u.pos !== 'adj' && u.pos !== 'noun' && u.pos !== 'prep' && u.pos !== 'name' && u.pos !== 'num' && !language.references.genitiveMarks.has(u.key) && u.pos !== 'pron') return null;
  }
  return null;
}

function verbCue(p: Parse, group: VerbGroup, index: CueIndex): Cue | null {
  for (const { row, reflexive, clitic, tail } of index.verbs.get(group.lemma) ?? []) {
    if (reflexive && !group.reflexive) continue;
    if (clitic && !p.units.slice(group.from, group.to).some((u) => u.key === clitic)) continue;
    const to = matchTail(p, group.to, tail);
    // the preposition of "called for" opens what is called for
    if (to >= 0) return { kind: 'verb', row, group, from: group.from, to: tail.length === 1 && row.preps.includes(tail[0] as string) ? group.to : to };
  }
  return null;
}

/** «est convaincu que», "is confident that"; the copula belongs to the cue. */
function adjectiveCue(p: Parse, group: VerbGroup, index: CueIndex, language: Language): Cue | null {
  if (!language.passives.has(group.lemma)) {
    const head = p.units[group.head] as Unit;
    const row = group.passive ? index.adjectives.get(head.key) : undefined;
    return row ? { kind: 'adjective', row, group, from: group.from, to: group.to } : null;
  }
  let i = group.to;
  while (p.units[i]?.pos === 'adv' && i - group.to < MAX_GAP) i++;
  const u = p.units[i];
  const row = u && (index.adjectives.get(u.key) ?? index.adjectives.get(u.lemma) ?? index.adjectives.get(language.adjectiveLemma(u.key)));
  return row ? { kind: 'adjective', row, group, from: group.from, to: i + 1 } : null;
}

/** What the claim's act and strength are, the verb's helpers taken into account. */
export function actOf(cue: Cue): { act: Act; strength: Strength } {
  const strength: Strength = cue.kind === 'prep' ? 'speech' : cue.row.strength;
  const helper = cue.group?.helpers.find((h) => h.act || h.strength);
  return { act: helper?.act ?? cue.row.act, strength: helper?.strength ?? strength };
}

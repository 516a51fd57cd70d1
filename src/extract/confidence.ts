/**
 * How sure a reading is: a logistic model over categories of its cue, source and content (never the words of an article; a cue's lemma is
 * the row of the lexicon). Trained by `npm run train` on annotated articles, calibrated on articles set aside from training.
 */
import type { Confidence, Pos } from '../lang/language.ts';
import type { Cue } from './cues.ts';
import type { Parse, Range, VerbGroup } from './syntax.ts';
import type { Unit } from './text.ts';

/** What a reading is made of, in unit indices of its sentence. */
export interface Reading {
  readonly p: Parse;
  readonly cue: Cue;
  readonly rule: string;
  readonly frame: string;
  readonly form: string;
  readonly strength: string;
  readonly act: string;
  readonly lemma: string;
  readonly sourceKind: string;
  readonly source: readonly Range[];
  readonly pieces: readonly Range[];
  /** Words of content, quoted ones included. */
  readonly words: number;
  /** The words of direct speech. */
  readonly said: string;
}

const bucket = (n: number, bounds: readonly number[]) => bounds.findIndex((b) => n <= b) + 1 || bounds.length + 1;

/** The weights of a family of categories: by value, and by both values where it joins two. */
interface Family {
  readonly name: string;
  readonly ones: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The sum of the weights of categories, and their names where somebody learns from them. */
export interface Tally<F extends string> {
  readonly of: Readonly<Record<F, Family>>;
  readonly plain: ReadonlyMap<string, number>;
  readonly names: string[] | null;
  sum: number;
}

/** `families` are all that are counted with this model. */
export function tally<F extends string>(model: Weighted, families: readonly F[], learn: boolean): Tally<F> {
  const { of, byName } = weightsOf(model, families);
  return { of: of as Record<F, Family>, plain: byName, names: learn ? [] : null, sum: model.bias };
}

export function add(t: Tally<string>, family: Family, value: string): void {
  if (t.names) t.names.push(`${family.name}:${value}`);
  t.sum += family.ones.get(value) ?? 0;
}

/** A category that joins two. */
export function addBoth(t: Tally<string>, family: Family, one: string, other: string): void {
  if (t.names) t.names.push(`${family.name}:${one}+${other}`);
  t.sum += family.pairs.get(one)?.get(other) ?? 0;
}

export function addPlain(t: Tally<string>, name: string): void {
  if (t.names) t.names.push(name);
  t.sum += t.plain.get(name) ?? 0;
}

/** The tense of a verb group, as coarse as tells reports from plans: present, past, perfect, modal, bare forms. */
function tenseOf(units: readonly Unit[], g: VerbGroup | null): string {
  if (!g) return 'none';
  if (g.kind !== 'finite') return g.kind;
  let i = g.from;
  while (i < g.to && units[i]?.pos !== 'aux' && units[i]?.pos !== 'verb') i++;
  if (i === g.to) return 'finite';
  const first = units[i] as Unit;
  const complex = first.pos === 'aux' && g.head !== i;
  return `${complex ? `aux-${first.lemma}` : first.pos}${first.mood === 'cond' ? '-cond' : ''}${g.number === 's' ? '-s' : ''}`;
}

const placed = (u: Unit | undefined, none: string) => (u === undefined ? none : u.pos === 'punct' ? u.text.slice(0, 1) : u.pos);

const FAMILIES = ['rule', 'frame', 'kind', 'strength', 'form', 'act', 'source', 'rule+strength', 'frame+act', 'lemma', 'lemma+frame', 'form+strength', 'length', 'form+length', 'x', 'tense', 'tense+frame', 'negated+form', 'helper', 'before', 'after', 'depth', 'depth+frame', 'head', 'head+frame', 'head+strength', 'det', 'noun-number', 'distance', 'mention', 'opens', 'opens+frame', 'finite', 'finite+frame', 'link', 'link+act', 'closes', 'stopped', 'capital'] as const;

/**
 * How sure a reading is (0–1), and its categories, which are named only for who learns from them; `extra` are those that its rule knows.
 */
export function weigh(r: Reading, extra: readonly string[], model: Confidence, learn: boolean): { sure: number; features: readonly string[] } {
  const { units } = r.p;
  const { frame } = r;
  const g = r.cue.group;
  const t = tally(model, FAMILIES, learn);
  const { of } = t;
  add(t, of.rule, r.rule);
  add(t, of.frame, frame);
  add(t, of.kind, r.cue.kind);
  add(t, of.strength, r.strength);
  add(t, of.form, r.form);
  add(t, of.act, r.act);
  add(t, of.source, r.sourceKind);
  addBoth(t, of['rule+strength'], r.rule, r.strength);
  addBoth(t, of['frame+act'], frame, r.act);
  add(t, of.lemma, r.lemma);
  addBoth(t, of['lemma+frame'], r.lemma, frame);
  addBoth(t, of['form+strength'], r.form, r.strength);
  add(t, of.length, `${bucket(r.words, LENGTHS)}`);
  addBoth(t, of['form+length'], r.form, `${bucket(r.words, FEWER_LENGTHS)}`);
  for (const e of extra) add(t, of.x, e);
  const tense = tenseOf(units, g);
  add(t, of.tense, tense);
  addBoth(t, of['tense+frame'], tense, frame);
  if (g?.negated) {
    addPlain(t, 'negated');
    add(t, of['negated+form'], r.form);
  }
  if (g) for (const h of g.helpers) add(t, of.helper, h.act ?? h.strength ?? 'plain');
  if (g?.conditional) addPlain(t, 'conditional');
  // where the cue stands
  add(t, of.before, placed(units[r.cue.from - 1], 'start'));
  add(t, of.after, placed(units[r.cue.to], 'end'));
  let depth = 0;
  for (let i = 0; i < r.cue.from && depth < 2; i++) {
    const pos = units[i]?.pos;
    if (pos === 'sub' || pos === 'comp' || pos === 'rel' || pos === 'wh') depth++;
  }
  add(t, of.depth, `${depth}`);
  addBoth(t, of['depth+frame'], `${depth}`, frame);
  if (r.p.asks) addPlain(t, 'question');
  // the source
  const first = r.source[0];
  const head = first ? headUnit(units, first) : undefined;
  if (first && head) {
    const what = head.pos === 'pron' ? `pron${head.person ?? ''}${head.number ?? ''}` : head.pos;
    add(t, of.head, what);
    addBoth(t, of['head+frame'], what, frame);
    addBoth(t, of['head+strength'], what, r.strength);
    const det = units[first.from];
    if (head.pos === 'noun') {
      add(t, of.det, det?.pos === 'det' ? (det.number ?? '') : 'none');
      add(t, of['noun-number'], `${head.number}`);
    }
    const distance = r.cue.from >= first.to ? r.cue.from - first.to : first.from - r.cue.to;
    add(t, of.distance, `${bucket(Math.max(distance, 0), DISTANCES)}`);
    add(t, of.mention, `${bucket(first.to - first.from, MENTIONS)}`);
    if (r.source.length > 1) addPlain(t, 'joint');
  }
  // the content
  const start = r.pieces[0];
  const opening = start ? units[start.from] : undefined;
  if (opening) {
    add(t, of.opens, placed(opening, ''));
    addBoth(t, of['opens+frame'], opening.pos, frame);
  }
  const finite = `${holdsFinite(r)}`;
  add(t, of.finite, finite);
  addBoth(t, of['finite+frame'], finite, frame);
  // what an object is tied to tells a judgement from an action: "praised the crew for", "dismissed it as", "ordered him to"
  if (start && (frame === 'noun' || frame === 'as')) {
    const link = linkOf(units, start);
    add(t, of.link, link);
    addBoth(t, of['link+act'], link, r.act);
  }
  const last = r.pieces.at(-1);
  if (last) add(t, of.closes, placed(units[last.to], 'end'));
  if (r.pieces.length > 1) addPlain(t, 'pieces');
  if (r.form === 'direct') {
    add(t, of.stopped, `${/[.!?…,]["»”’]?$/.test(r.said)}`);
    add(t, of.capital, `${/^[\p{P}\s]*\p{Lu}/u.test(r.said)}`);
  }
  return { sure: sureOf(t.sum, r.rule, r.strength, model, t.plain), features: t.names ?? NONE };
}

/** The names of categories that nobody learns from. */
export const NONE: readonly string[] = [];
const LENGTHS = [1, 2, 3, 5, 8, 13, 21, 34];
const FEWER_LENGTHS = [1, 2, 4, 8, 20];
const DISTANCES = [0, 1, 2, 4, 8, 16];
const MENTIONS = [1, 2, 3, 5, 8];

function holdsFinite({ pieces, p }: Reading): boolean {
  for (const q of pieces) for (const v of p.groups) if (v.kind === 'finite' && v.from >= q.from && v.to <= q.to) return true;
  return false;
}

function linkOf(units: readonly Unit[], piece: Range): string {
  for (let i = piece.from + 1; i < piece.to; i++) {
    const u = units[i];
    if (u !== undefined && LINKS.has(u.pos)) return u.key;
  }
  return 'none';
}

const LINKS: ReadonlySet<Pos> = new Set(['prep', 'sub', 'to', 'comp', 'rel', 'wh', 'conj']);

/** The last name of a phrase, else its first noun or pronoun, else its first word. */
function headUnit(units: readonly Unit[], r: Range): Unit | undefined {
  for (let i = r.to - 1; i >= r.from; i--) if (units[i]?.pos === 'name') return units[i];
  for (let i = r.from; i < r.to; i++) {
    const pos = units[i]?.pos;
    if (pos === 'noun' || pos === 'pron' || pos === 'rel') return units[i];
  }
  return units[r.from];
}

/** Probability (0–1) that a reading with these categories is right: content, and who said it. */
export function confidenceOf(features: readonly string[], model: Confidence): number {
  const { byName } = weightsOf(model, FAMILIES);
  let z = model.bias;
  for (const f of features) z += byName.get(f) ?? 0;
  const of = (family: string) => features.find((f) => f.startsWith(family))?.slice(family.length) ?? '';
  return sureOf(z, of('rule:'), of('strength:'), model, byName);
}

function sureOf(sum: number, rule: string, strength: string, model: Confidence, byName: ReadonlyMap<string, number>): number {
  const sure = calibrate(1 / (1 + Math.exp(-sum)), model.calibration);
  if (OWNED.has(rule) && strength === 'speech') return Math.max(sure, UNSEEN);
  return MARKED.has(rule) && !byName.has(`rule:${rule}`) ? Math.max(sure, UNSEEN) : sure;
}

/**
 * Annotated articles hold too few readings of these rules to weigh them. What carries them stands on the page (a dash, a signature, marks beside an agent, the owner of a noun), so
 * such a reading rests on its rule and the rule's own examples, and is taken to be right more often than not.
 */
const MARKED: ReadonlySet<string> = new Set(['dialogue', 'signed', 'taken-up', 'passive-quote', 'answer', 'noun-of', 'noun-of-that', 'noun-initial']);
/** The same of speech whose speaker a preposition marks: "is disputed by her lawyer", "a warning from the bank that". */
const OWNED: ReadonlySet<string> = new Set(['passive', 'passive-subject', 'noun-of-that']);
const UNSEEN = 0.6;

/** A model over features. */
export interface Weighted {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Weights by category, ready to be looked up without writing its name: `family:value` and `family:one+other`. */
interface Weights {
  readonly byName: ReadonlyMap<string, number>;
  readonly of: Readonly<Record<string, Family>>;
}

const weightTables = new WeakMap<Weighted, Weights>();

/** The weights by feature, made once a model. */
function weightsOf(model: Weighted, families: readonly string[]): Weights {
  let weights = weightTables.get(model);
  if (!weights) {
    const of: Record<string, Family & { ones: Map<string, number>; pairs: Map<string, Map<string, number>> }> = {};
    for (const name of families) of[name] = { name, ones: new Map(), pairs: new Map() };
    for (const [name, weight] of Object.entries(model.weights)) {
      const colon = name.indexOf(':');
      const family = colon < 0 ? undefined : of[name.slice(0, colon)];
      if (!family) continue;
      const value = name.slice(colon + 1);
      family.ones.set(value, weight);
      for (let plus = value.indexOf('+'); plus >= 0; plus = value.indexOf('+', plus + 1)) within(family.pairs, value.slice(0, plus)).set(value.slice(plus + 1), weight);
    }
    weights = { byName: new Map(Object.entries(model.weights)), of };
    weightTables.set(model, weights);
  }
  return weights;
}

function within<V>(maps: Map<string, Map<string, V>>, key: string): Map<string, V> {
  let map = maps.get(key);
  if (!map) maps.set(key, (map = new Map()));
  return map;
}

/** Piecewise linear between the knots of an isotonic fit, `[raw, calibrated]` in rising order. */
function calibrate(raw: number, knots: readonly (readonly [number, number])[]): number {
  if (knots.length === 0) return raw;
  let low = knots[0] as readonly [number, number];
  for (const knot of knots) {
    if (raw <= knot[0]) {
      const span = knot[0] - low[0];
      return span > 0 ? low[1] + ((raw - low[0]) / span) * (knot[1] - low[1]) : knot[1];
    }
    low = knot;
  }
  return low[1];
}

/**
 * How sure a reading is: a logistic model over categories of its cue, source and content (never the words of an article; a cue's lemma is
 * the row of the lexicon). Trained by `npm run train` on annotated articles, calibrated on articles set aside from training.
 */
import type { Confidence, Token } from '../lang/language.ts';
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
  readonly contentText: string;
}

const bucket = (n: number, bounds: readonly number[]) => bounds.findIndex((b) => n <= b) + 1 || bounds.length + 1;

/** The tense of a verb group, as coarse as tells reports from plans: present, past, perfect, modal, bare forms. */
function tenseOf(units: readonly Unit[], g: VerbGroup | null): string {
  if (!g) return 'none';
  if (g.kind !== 'finite') return g.kind;
  const first = units.slice(g.from, g.to).find((u) => u.pos === 'aux' || u.pos === 'verb') as Token | undefined;
  if (!first) return 'finite';
  const complex = first.pos === 'aux' && g.head !== units.indexOf(first as Unit);
  return `${complex ? `aux-${first.lemma}` : first.pos}${first.mood === 'cond' ? '-cond' : ''}${g.number === 's' ? '-s' : ''}`;
}

/** The categories of one reading; `extra` are those that its rule knows. */
export function describe(r: Reading, extra: readonly string[]): string[] {
  const { units } = r.p;
  const g = r.cue.group;
  const out = [
    `rule:${r.rule}`, `frame:${r.frame}`, `kind:${r.cue.kind}`, `strength:${r.strength}`, `form:${r.form}`, `act:${r.act}`,
    `source:${r.sourceKind}`, `rule+strength:${r.rule}+${r.strength}`, `frame+act:${r.frame}+${r.act}`, `lemma:${r.lemma}`, `lemma+frame:${r.lemma}+${r.frame}`,
    `form+strength:${r.form}+${r.strength}`, `length:${bucket(r.words, [1, 2, 3, 5, 8, 13, 21, 34])}`, `form+length:${r.form}+${bucket(r.words, [1, 2, 4, 8, 20])}`,
    ...extra.map((e) => `x:${e}`),
  ];
  const tense = tenseOf(units, g);
  out.push(`tense:${tense}`, `tense+frame:${tense}+${r.frame}`);
  if (g?.negated) out.push('negated', `negated+form:${r.form}`);
  if (g) for (const h of g.helpers) out.push(`helper:${h.act ?? h.strength ?? 'plain'}`);
  if (g?.conditional) out.push('conditional');
  // where the cue stands
  const before = units[r.cue.from - 1];
  out.push(`before:${before ? (before.pos === 'punct' ? before.text.slice(0, 1) : before.pos) : 'start'}`);
  const after = units[r.cue.to];
  out.push(`after:${after ? (after.pos === 'punct' ? after.text.slice(0, 1) : after.pos) : 'end'}`);
  let depth = 0;
  for (let i = 0; i < r.cue.from; i++) {
    const pos = units[i]?.pos;
    if (pos === 'sub' || pos === 'comp' || pos === 'rel' || pos === 'wh') depth++;
  }
  out.push(`depth:${Math.min(depth, 2)}`, `depth+frame:${Math.min(depth, 2)}+${r.frame}`);
  if (units.some((u) => u.text === '?')) out.push('question');
  // the source
  const first = r.source[0];
  const head = first ? headUnit(units, first) : undefined;
  if (head) {
    const what = head.pos === 'pron' ? `pron${head.person ?? ''}${head.number ?? ''}` : head.pos;
    out.push(`head:${what}`, `head+frame:${what}+${r.frame}`, `head+strength:${what}+${r.strength}`);
    const det = units[(first as Range).from];
    if (head.pos === 'noun') out.push(`det:${det?.pos === 'det' ? (det.number ?? '') : 'none'}`, `noun-number:${head.number}`);
    const distance = r.cue.from >= (first as Range).to ? r.cue.from - (first as Range).to : (first as Range).from - r.cue.to;
    out.push(`distance:${bucket(Math.max(distance, 0), [0, 1, 2, 4, 8, 16])}`);
    const length = (first as Range).to - (first as Range).from;
    out.push(`mention:${bucket(length, [1, 2, 3, 5, 8])}`);
    if (r.source.length > 1) out.push('joint');
  }
  // the content
  const start = r.pieces[0];
  const opening = start ? units[start.from] : undefined;
  if (opening) out.push(`opens:${opening.pos === 'punct' ? opening.text.slice(0, 1) : opening.pos}`, `opens+frame:${opening.pos}+${r.frame}`);
  const finite = r.pieces.some((q) => r.p.groups.some((v) => v.kind === 'finite' && v.from >= q.from && v.to <= q.to));
  out.push(`finite:${finite}`, `finite+frame:${finite}+${r.frame}`);
  // what an object is tied to tells a judgement from an action: "praised the crew for", "dismissed it as", "ordered him to"
  if (start && (r.frame === 'noun' || r.frame === 'as')) {
    const link = units.slice(start.from + 1, start.to).find((u) => u.pos === 'prep' || u.pos === 'sub' || u.pos === 'to' || u.pos === 'comp' || u.pos === 'rel' || u.pos === 'wh' || u.pos === 'conj')?.key ?? 'none';
    out.push(`link:${link}`, `link+act:${link}+${r.act}`, `link+strength:${link}+${r.strength}`, `lemma+form:${r.lemma}+${r.form}`);
  }
  const last = r.pieces.at(-1);
  if (last) out.push(`closes:${units[last.to]?.pos === 'punct' ? (units[last.to] as Unit).text.slice(0, 1) : (units[last.to]?.pos ?? 'end')}`);
  if (r.pieces.length > 1) out.push('pieces');
  if (r.form === 'direct') out.push(`stopped:${/[.!?…,]["»”’]?$/.test(r.contentText)}`, `capital:${/^[\p{P}\s]*\p{Lu}/u.test(r.contentText)}`);
  return out;
}

function headUnit(units: readonly Unit[], r: Range): Unit | undefined {
  const inside = units.slice(r.from, r.to);
  return inside.findLast((u) => u.pos === 'name') ?? inside.find((u) => u.pos === 'noun' || u.pos === 'pron' || u.pos === 'rel') ?? inside[0];
}

/** Probability (0–1) that a reading with these categories is right: content, and who said it. */
export function confidenceOf(features: readonly string[], model: Confidence): number {
  const weights = weightsOf(model);
  let z = model.bias;
  for (const f of features) z += weights.get(f) ?? 0;
  const sure = calibrate(1 / (1 + Math.exp(-z)), model.calibration);
  const rule = features.find((f) => f.startsWith('rule:'));
  return rule !== undefined && MARKED.has(rule) && !weights.has(rule) ? Math.max(sure, UNSEEN) : sure;
}

/**
 * Annotated articles hold too few readings of these rules to weigh them. What carries them stands on the page (a dash, a signature, marks beside an agent, the owner of a noun), so
 * such a reading rests on its rule and the rule's own examples, and is taken to be right more often than not.
 */
const MARKED: ReadonlySet<string> = new Set(['rule:dialogue', 'rule:signed', 'rule:taken-up', 'rule:passive-quote', 'rule:noun-of', 'rule:noun-of-that', 'rule:noun-initial']);
const UNSEEN = 0.6;

/** A model over features. */
export interface Weighted {
  readonly weights: Readonly<Record<string, number>>;
}

const weightMaps = new WeakMap<Weighted, ReadonlyMap<string, number>>();

/** The weights by feature. A map: features are new strings each time, which are dear as keys of an object. */
export function weightsOf(model: Weighted): ReadonlyMap<string, number> {
  let weights = weightMaps.get(model);
  if (!weights) {
    weights = new Map(Object.entries(model.weights));
    weightMaps.set(model, weights);
  }
  return weights;
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

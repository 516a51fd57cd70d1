/**
 * Where indirect content ends: a model over the places where it could, since the same comma ends what one sentence reports ("said he would
 * stay, but the vote is lost") and not what another does ("said he would stay, but not for long"). Features are categories and the closed
 * class words of the language. Trained by scripts/train-ends.mjs; a language without a model ends content by rule. Indices are unit
 * indices of the sentence; linear in its length.
 */
import type { EndModel, Language } from '../lang/language.ts';
import { add, addBoth, addPlain, NONE, tally } from './confidence.ts';
import { SHAPE } from './forms.ts';
import { phraseAt, type Parse, type VerbGroup } from './syntax.ts';
import type { Unit } from './text.ts';

/** A place where content could end: it would reach up to unit `at`. */
export interface EndPlace {
  readonly at: number;
  /** The sum of the model's weights. */
  readonly score: number;
  /** Named only where somebody learns from them. */
  readonly features: readonly string[];
}

/** Content ends to learn from: places by offset, in the order of the text, the last of them the end of the sentence. */
export interface EndSample {
  readonly start: number;
  readonly cue: number;
  readonly places: readonly { readonly end: number; readonly features: readonly string[] }[];
}

const UNTRAINED: EndModel = { bias: 0, weights: {} };

/** More places than this are not weighed: the sentence is a list. */
const MAX_PLACES = 20;
const SIZES = [1, 3, 6, 10, 16, 25];
const REACHES = [2, 4, 7, 12, 20, 30];
const CLOSED: ReadonlySet<string> = new Set(['conj', 'sub', 'rel', 'comp', 'wh', 'prep', 'neg']);

const isDash = (u: Unit) => (u.form.shape & SHAPE.dash) !== 0;
const bucket = (n: number, bounds: readonly number[]) => bounds.findIndex((b) => n <= b) + 1 || bounds.length + 1;
const isWord = (u: Unit) => u.pos !== 'punct';
const subordinates = (u: Unit) => u.pos === 'sub' || u.pos === 'rel' || u.pos === 'wh' || u.pos === 'comp';

function anyWithin(places: ReadonlySet<number>, from: number, to: number): boolean {
  for (const at of places) if (at >= from && at < to) return true;
  return false;
}

function tense(units: readonly Unit[], g: VerbGroup | null | undefined): string {
  if (!g || g.kind !== 'finite') return 'none';
  const first = units[g.from] as Unit;
  if (first.pos === 'aux') return first.lemma === 'be' || first.lemma === 'have' || first.lemma === 'do' ? (/^(?:was|were|had|did)$/.test(first.key) ? 'past' : 'present') : /^(?:would|could|might|should)$/.test(first.key) ? 'would' : 'will';
  return first.number === 's' || first.number === 'p' ? 'present' : 'past';
}

/** What starts at unit i: a clause by its subject, a coordinated verb, or the kind of phrase. */
function opening(p: Parse, i: number, language: Language): { kind: string; group: VerbGroup | null } {
  let j = i;
  while (p.units[j]?.pos === 'adv' || p.dated[j]) j++;
  const group = p.groupAt[j];
  if (group && group.from <= j) return { kind: group.kind, group };
  const phrase = phraseAt(p, j, language);
  if (!phrase) return { kind: 'none', group: null };
  let k = phrase.to;
  while (p.units[k]?.pos === 'adv' || p.dated[k]) k++;
  const verb = p.groupAt[k];
  const head = (p.units[phrase.head] as Unit).pos;
  if (verb?.kind === 'finite' && verb.from <= k) return { kind: `clause-${head}`, group: verb };
  return { kind: `phrase-${head}${p.units[phrase.to]?.text === ',' ? '-comma' : ''}`, group: null };
}

const FAMILIES = ['place', 'place+open', 'place+verb', 'open', 'past+place', 'frame', 'frame+place', 'frame+verb', 'verb+mark', 'left', 'left+mark', 'words', 'words+mark', 'tense', 'tense+mark', 'held', 'held+place', 'held+open', 'commas', 'relative', 'cue', 'cuekind', 'again', 'lastpos', 'paused'] as const;

/**
 * The places where content from `from` could end before `stop`. `cue` is the group that reports it, `rule` the end that the rules found,
 * `speech` the units where another cue starts.
 */
export function endPlaces(p: Parse, language: Language, from: number, stop: number, rule: number, frame: string, cue: VerbGroup | null, speech: ReadonlySet<number>, learn: boolean): EndPlace[] {
  const { units } = p;
  const places: EndPlace[] = [];
  let held = false;
  for (let i = (cue ? cue.from : from) - 1; i >= 0 && !held; i--) held = subordinates(units[i] as Unit);
  let total = 0;
  for (let i = from; i < stop; i++) if (isWord(units[i] as Unit)) total++;
  let words = 0;
  let finite = 0;
  let first: VerbGroup | null = null;
  let commas = 0;
  let relative = false;
  let owed = 0; // finite verbs that relatives and subordinators wait for
  const model = language.ends ?? UNTRAINED;
  const cueTense = tense(units, cue);
  const asks = language.bareClauses && units[from]?.pos === 'wh' && units[from + 1]?.pos !== 'to'; // "asked whether the tax, which they estimate …, would be fair"
  let main = !(asks || /-(?:that|clause)$/.test(frame)); // a clause is not over before its verb
  for (let i = from; i < stop; i++) {
    const u = units[i] as Unit;
    const group = p.groupAt[i];
    const paused = i > from && isWord(u) && units[i - 1]?.quotation?.paused === true; // its comma stands inside the marks
    const punct = paused || u.text === ',' || isDash(u) || u.text === ':' || u.text === '(';
    const word = u.pos === 'conj' || u.pos === 'sub' || u.pos === 'rel' || u.pos === 'wh' || (u.pos === 'ger' && group?.head === i);
    const after = units[i - 1];
    const already = !paused && after !== undefined && (after.text === ',' || isDash(after) || after.text === '(');
    if (subordinates(u) && !(asks && i === from)) owed++;
    if (u.quotation) main = true;
    if (i > from && main && ((punct && !already) || (word && !already) || i === rule) && places.length < MAX_PLACES) {
      let j = i;
      while (j < stop && units[j]?.pos === 'punct') j++;
      const lead = units[j];
      let next = lead === undefined ? 'end' : CLOSED.has(lead.pos) ? lead.key : p.dated[j] ? 'date' : lead.pos === 'adv' && units[j + 1]?.text === ',' ? 'adv-comma' : lead.pos;
      const open = opening(p, lead && (lead.pos === 'conj' || lead.pos === 'sub' || lead.pos === 'wh') ? j + 1 : j, language);
      const mark = punct ? (paused || u.text === ',' ? ',' : isDash(u) ? '-' : u.text) : 'word';
      if (lead?.pos === 'ger') next = speech.has(j) ? 'ger-cue' : 'ger';
      const place = `${mark}${next}`;
      const past = i === rule ? 'rule' : i > rule ? 'past-rule' : 'before-rule';
      const verb = `${Math.min(finite, 2)}`;
      const t = tally(model, FAMILIES, learn);
      const { of } = t;
      const size = `${bucket(words, SIZES)}`;
      const left = `${bucket(total - words, REACHES)}`;
      const tenses = `${tense(units, first)}>${tense(units, open.group)}`;
      const opened = `${mark}${open.kind}`;
      add(t, of.place, place);
      addBoth(t, of['place+open'], place, open.kind);
      addBoth(t, of['place+verb'], place, verb);
      add(t, of.open, opened);
      addPlain(t, past);
      addBoth(t, of['past+place'], past, place);
      add(t, of.frame, frame);
      addBoth(t, of['frame+place'], frame, place);
      addBoth(t, of['frame+verb'], frame, verb);
      addBoth(t, of['verb+mark'], verb, mark);
      add(t, of.left, left);
      addBoth(t, of['left+mark'], left, mark);
      add(t, of.words, size);
      addBoth(t, of['words+mark'], size, mark);
      add(t, of.tense, `${cueTense}>${tenses}`);
      add(t, of['tense+mark'], `${mark}${tenses}`);
      add(t, of.held, `${held}`);
      addBoth(t, of['held+place'], `${held}`, place);
      addBoth(t, of['held+open'], `${held}`, opened);
      addBoth(t, of.commas, `${Math.min(commas, 3)}`, mark);
      addBoth(t, of.relative, `${relative}`, mark);
      addBoth(t, of.cue, `${anyWithin(speech, j, j + 6)}`, mark);
      addBoth(t, of.cuekind, cue?.kind ?? 'none', mark);
      addBoth(t, of.again, `${lead !== undefined && open.group !== null && speech.has(open.group.from)}`, mark);
      addBoth(t, of.lastpos, after?.pos ?? 'none', mark);
      addBoth(t, of.paused, `${paused}`, place);
      places.push({ at: i, score: t.sum, features: t.names ?? NONE });
    }
    if (u.text === ',') {
      commas++;
      relative = false;
    }
    if (u.pos === 'rel') relative = true;
    if (group?.kind === 'finite' && group.head === i) {
      finite++;
      first ??= group;
      if (owed > 0) owed--;
      else main = true;
    }
    if (isWord(u)) words++;
  }
  return places;
}

/** The end that leaves the greatest overlap to expect with what was said: each place is weighed by how likely content ends there. */
export function chooseEnd(p: Parse, places: readonly EndPlace[], from: number, stop: number): number {
  const ends: { at: number; words: number; share: number }[] = [];
  let rest = 1;
  let counted = from;
  let words = 0;
  const upTo = (to: number) => {
    for (; counted < to; counted++) if (isWord(p.units[counted] as Unit)) words++;
    return words;
  };
  for (const place of places) {
    const chance = 1 / (1 + Math.exp(-place.score));
    ends.push({ at: place.at, words: upTo(place.at), share: rest * chance });
    rest *= 1 - chance;
  }
  ends.push({ at: stop, words: upTo(stop), share: rest });
  let best = stop;
  let most = -1;
  for (const e of ends) {
    let sum = 0;
    for (const o of ends) sum += o.share * (Math.min(e.words, o.words) / Math.max(e.words, o.words, 1)) ** 2;
    if (sum > most) {
      most = sum;
      best = e.at;
    }
  }
  return best;
}

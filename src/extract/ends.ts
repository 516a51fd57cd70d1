/**
 * Where indirect content ends: a model over the places where it could, since the same comma ends what one sentence reports ("said he would
 * stay, but the vote is lost") and not what another does ("said he would stay, but not for long"). Features are categories and the closed
 * class words of the language. Trained by scripts/train-ends.mjs; a language without a model ends content by rule. Indices are unit
 * indices of the sentence; linear in its length.
 */
import type { EndModel, Language } from '../lang/language.ts';
import { weightsOf } from './confidence.ts';
import { SHAPE } from './forms.ts';
import { phraseAt, type Parse, type VerbGroup } from './syntax.ts';
import type { Unit } from './text.ts';

/** A place where content could end: it would reach up to unit `at`. */
export interface EndPlace {
  readonly at: number;
  readonly features: readonly string[];
}

/** Content ends to learn from: places by offset, in the order of the text, the last of them the end of the sentence. */
export interface EndSample {
  readonly start: number;
  readonly cue: number;
  readonly places: readonly { readonly end: number; readonly features: readonly string[] }[];
}

/** More places than this are not weighed: the sentence is a list. */
const MAX_PLACES = 20;
const CLOSED: ReadonlySet<string> = new Set(['conj', 'sub', 'rel', 'comp', 'wh', 'prep', 'neg']);

const isDash = (u: Unit) => (u.form.shape & SHAPE.dash) !== 0;
const bucket = (n: number, bounds: readonly number[]) => bounds.findIndex((b) => n <= b) + 1 || bounds.length + 1;
const isWord = (u: Unit) => u.pos !== 'punct';

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

/**
 * The places where content from `from` could end before `stop`. `cue` is the group that reports it, `rule` the end that the rules found,
 * `speech` the units where another cue starts.
 */
export function endPlaces(p: Parse, language: Language, from: number, stop: number, rule: number, frame: string, cue: VerbGroup | null, speech: ReadonlySet<number>): EndPlace[] {
  const { units } = p;
  const places: EndPlace[] = [];
  const before = units.slice(0, Math.max(0, cue ? cue.from : from));
  const held = before.some((u) => u.pos === 'sub' || u.pos === 'rel' || u.pos === 'wh' || u.pos === 'comp');
  const total = units.slice(from, stop).filter(isWord).length;
  let words = 0;
  let finite = 0;
  let first: VerbGroup | null = null;
  let commas = 0;
  let relative = false;
  let owed = 0; // finite verbs that relatives and subordinators wait for
  let main = !/-(?:that|clause)$/.test(frame); // a clause is not over before its verb
  for (let i = from; i < stop; i++) {
    const u = units[i] as Unit;
    const group = p.groupAt[i];
    const paused = i > from && isWord(u) && units[i - 1]?.quotation?.paused === true; // its comma stands inside the marks
    const punct = paused || u.text === ',' || isDash(u) || u.text === ':' || u.text === '(';
    const word = u.pos === 'conj' || u.pos === 'sub' || u.pos === 'rel' || u.pos === 'wh' || (u.pos === 'ger' && group?.head === i);
    const after = units[i - 1];
    const already = !paused && after !== undefined && (after.text === ',' || isDash(after) || after.text === '(');
    if (u.pos === 'rel' || u.pos === 'comp' || u.pos === 'wh' || u.pos === 'sub') owed++;
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
      const left = bucket(total - words, [2, 4, 7, 12, 20, 30]);
      const cueAhead = [...speech].some((s) => s >= j && s < j + 6);
      out(places, i, [
        `place:${place}`, `place+open:${place}+${open.kind}`, `place+verb:${place}+${verb}`, `open:${mark}${open.kind}`, past, `past+place:${past}+${mark}${next}`,
        `frame:${frame}`, `frame+place:${frame}+${place}`, `frame+verb:${frame}+${verb}`, `verb+mark:${verb}+${mark}`,
        `left:${left}`, `left+mark:${left}+${mark}`, `words:${bucket(words, [1, 3, 6, 10, 16, 25])}`, `words+mark:${bucket(words, [1, 3, 6, 10, 16, 25])}+${mark}`,
        `tense:${tense(units, cue)}>${tense(units, first)}>${tense(units, open.group)}`, `tense+mark:${mark}${tense(units, first)}>${tense(units, open.group)}`,
        `held:${held}`, `held+place:${held}+${place}`, `held+open:${held}+${mark}${open.kind}`, `commas:${Math.min(commas, 3)}+${mark}`, `relative:${relative}+${mark}`,
        `cue:${cueAhead}+${mark}`, `cuekind:${cue?.kind ?? 'none'}+${mark}`, `again:${lead !== undefined && open.group !== null && speech.has(open.group.from)}+${mark}`,
        `lastpos:${after?.pos ?? 'none'}+${mark}`, `paused:${paused}+${place}`,
      ]);
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

function out(places: EndPlace[], at: number, features: readonly string[]): void {
  places.push({ at, features });
}

/** The end that leaves the greatest overlap to expect with what was said: each place is weighed by how likely content ends there. */
export function chooseEnd(p: Parse, places: readonly EndPlace[], from: number, stop: number, model: EndModel): number {
  const ends: { at: number; words: number; share: number }[] = [];
  let rest = 1;
  let counted = from;
  let words = 0;
  const upTo = (to: number) => {
    for (; counted < to; counted++) if (isWord(p.units[counted] as Unit)) words++;
    return words;
  };
  const weights = weightsOf(model).byName;
  for (const place of places) {
    let score = model.bias;
    for (const f of place.features) score += weights.get(f) ?? 0;
    const chance = 1 / (1 + Math.exp(-score));
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

/**
 * Quotations that no cue has taken: they continue the one before («… », a déclaré X. « … »), stand before the one that carries the cue
 * («« A ». « B », a-t-il confié»), or follow a sentence that announces them. A scare quote or a title is none of these.
 */
import type { Language } from '../lang/language.ts';
import { confidenceOf } from './confidence.ts';
import { type Candidate, insideOf, revised, type Stretch } from './reading.ts';
import type { Quotation } from './quotations.ts';
import type { Doc, Unit } from './text.ts';
import { countWords } from './words.ts';

/** A quotation shorter than this many words that stands alone in its sentence is a headline or a label, not speech. */
const MIN_WORDS = 4;
/** One that somebody says whom the sentence before only tells of is longer than a slogan. */
const MIN_SAID = 8;
/** A continuing quotation stands at most this many paragraphs behind the claim it continues. */
const MAX_PARAGRAPHS = 2;

/**
 * Adds the continuing quotations to the candidates, in place of nothing: the list comes back in the order of the text, `same` pointing at
 * the claim whose speakers a quotation has. Only readings that are sure enough to be reported can be continued.
 */
export function addContinuing(doc: Doc, found: readonly Candidate[], language: Language): Candidate[] {
  const model = language.confidence;
  const sure = (k: Candidate) => k.sure >= model.threshold;
  const bySentence = new Map<number, number[]>();
  const candidates: Candidate[] = [...found];
  const taken = new Map<number, number>(); // where quoted content starts, and whose it is
  for (const [i, k] of found.entries()) {
    if (!sure(k)) continue;
    const own = bySentence.get(k.sentence);
    if (own) own.push(i);
    else bySentence.set(k.sentence, [i]);
    for (const s of k.content) taken.set(s.start, i);
  }
  let last: number | null = null; // the claim that a floating quotation would continue
  for (const [index, sentence] of doc.sentences.entries()) {
    const own = bySentence.get(index) ?? [];
    const alone = standsAlone(sentence.units);
    if (own.length === 0 && alone) {
      const q = alone.quotation as NonNullable<Unit['quotation']>;
      if (taken.has(q.start)) {
        last = taken.get(q.start) as number;
        continue;
      }
      const whole = reopened(doc, index, q, candidates, taken);
      if (whole !== null) {
        const k = candidates[whole] as Candidate;
        candidates[whole] = revised(k, { content: [...k.content, insideOf(doc.shadow, q)] });
        taken.set(q.start, whole);
        last = whole;
        continue;
      }
      const words = countWords(doc.shadow, q.start, q.end);
      const follows = last !== null ? (candidates[last] as Candidate) : null;
      const near = follows !== null && paragraphOf(doc, index) - paragraphOf(doc, follows.sentence) <= MAX_PARAGRAPHS;
      const ahead = words >= MIN_WORDS ? announcedBy(doc, index, bySentence, found) : null;
      const host = ahead ?? (near && follows && (quotes(follows) || paragraphOf(doc, index) === paragraphOf(doc, follows.sentence)) ? last : null);
      // "“It was awful,” she said. “I ran.”": however short, a sentence behind quoted speech goes on with it
      const goesOn = host === last && follows !== null && quotes(follows) && index - follows.sentence === 1 && paragraphOf(doc, index) === paragraphOf(doc, follows.sentence) && q.stopped && /^\p{Lu}/u.test(doc.shadow.slice(q.start, q.start + 2));
      if (host !== null && (words >= MIN_WORDS || q.cut || goesOn)) {
        const like = candidates[host] as Candidate;
        const actor = host === last && !goesOn && index - like.sentence > 1 && words >= MIN_SAID && !bySentence.has(index - 1) ? actorBefore(doc, index, language) : null;
        const features = [`rule:${ahead !== null ? 'quote-before' : 'continues'}`, `length:${Math.min(Math.ceil(words / 5), 6)}`, `of-rule:${like.rule}`, `of-kind:${like.source.kind}`, `stopped:${q.stopped}`, ...(words < MIN_WORDS ? ['short'] : []), `capital:${/^\p{Lu}/u.test(doc.shadow.slice(q.start, q.start + 1))}`, `gap:${Math.min(index - like.sentence, 3)}`, `paragraphs:${Math.min(paragraphOf(doc, index) - paragraphOf(doc, like.sentence), 3)}`, `of:${like.form}`];
        candidates.push({
          sentence: index, rule: ahead !== null ? 'quote-before' : 'continues', frame: 'continues', cue: null, kind: 'none', act: 'state', strength: 'speech',
          negated: false, hedged: false, source: actor ? { kind: 'before', mentions: [actor] } : { kind: 'none', mentions: [] }, same: actor ? null : host, content: [insideOf(doc.shadow, q)], form: 'direct', via: [],
          sure: confidenceOf(features, model), features,
        });
        last = candidates.length - 1;
        taken.set(q.start, last);
        continue;
      }
      continue;
    }
    if (own.length) last = own.findLast((i) => quotes(candidates[i] as Candidate)) ?? (own.at(-1) as number);
    else if (last !== null && paragraphOf(doc, index) - paragraphOf(doc, (candidates[last] as Candidate).sentence) > 1) last = null;
  }
  const order = candidates.map((_, i) => i).sort((a, b) => start(candidates[a] as Candidate) - start(candidates[b] as Candidate) || a - b);
  if (order.every((old, now) => old === now)) return candidates;
  const place = new Map(order.map((old, now) => [old, now]));
  return order.map((i) => revised(candidates[i] as Candidate, { same: remap(candidates[i] as Candidate, place) }));
}

const remap = (k: Candidate, place: ReadonlyMap<number, number>) => (k.same === null ? null : (place.get(k.same) ?? null));
const start = (k: Candidate) => Math.min(k.content[0]?.start ?? 0, k.cue?.start ?? Number.MAX_SAFE_INTEGER);
const paragraphOf = (doc: Doc, sentence: number) => doc.sentences[sentence]?.paragraph ?? 0;
const quotes = (k: Candidate) => k.form !== 'indirect';

/** The claim whose quotation was left open in the paragraph before and opens again, or simply goes on, in this one: one quotation in several paragraphs. */
function reopened(doc: Doc, index: number, _q: Quotation, candidates: readonly Candidate[], taken: ReadonlyMap<number, number>): number | null {
  const before = doc.sentences[index - 1];
  const open = before?.units.at(-1)?.quotation;
  if (!open || open.open < 0 || open.close >= 0 || before.paragraph !== paragraphOf(doc, index) - 1) return null;
  const whole = taken.get(open.start);
  return whole !== undefined && (candidates[whole] as Candidate).content.at(-1)?.start === open.start ? whole : null;
}

/** «Anne Rey avait tenté de le prévenir. « Il roulait trop vite … »»: somebody whom the sentence before, in the same paragraph, tells of by name or pronoun. */
function actorBefore(doc: Doc, index: number, language: Language): Stretch | null {
  const before = doc.sentences[index - 1];
  if (!language.freeInversion || !before || before.paragraph !== paragraphOf(doc, index) || before.units.some((u) => u.quotation)) return null;
  const { units } = before;
  let at = 0;
  while (units[at]?.pos === 'adv' || units[at]?.pos === 'conj' || units[at]?.text === ',') at++;
  const first = units[at];
  if (!first || !units.some((u, i) => i > at && (u.pos === 'verb' || u.pos === 'aux'))) return null;
  if (first.pos === 'pron') return first.person === 3 && language.names.pronouns.has(first.key) && !language.references.expletive.has(units[at + 1]?.key ?? '') ? { start: first.start, end: first.end } : null;
  let to = at;
  while (units[to]?.pos === 'name' || (to > at && units[to]?.capital && units[to]?.pos === 'noun')) to++;
  return to - at > 1 && language.names.firstNames.has(first.key) ? { start: first.start, end: (units[to - 1] as Unit).end } : null;
}

/** The quotation that is all of a sentence, a leading dash or connective aside. */
function standsAlone(units: readonly Unit[]): Unit | null {
  let alone: Unit | null = null;
  for (const u of units) {
    if (u.pos === 'punct' || u.pos === 'conj') continue;
    if (alone !== null || u.quotation === null) return null;
    alone = u;
  }
  return alone;
}

/** The next sentence of the paragraph starts with a quotation and its cue: this one is the same speaker's. */
function announcedBy(doc: Doc, index: number, bySentence: ReadonlyMap<number, readonly number[]>, found: readonly Candidate[]): number | null {
  const next = doc.sentences[index + 1];
  if (!next || next.paragraph !== paragraphOf(doc, index) || next.units[0]?.pos !== 'quote') return null;
  return (bySentence.get(index + 1) ?? []).find((i) => (found[i] as Candidate).rule.startsWith('quote-cue')) ?? null;
}

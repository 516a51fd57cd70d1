/**
 * What a claim is about: terms of a topic vocabulary found in its content. Every word of the vocabulary is in one trie, walked
 * once along the text; the work is linear in it.
 */
import type { ClaimTopic } from '../claim.ts';
import type { TopicTerm } from '../lang/language.ts';
import { TOPICS, type Topic } from '../lang/topics.ts';
import { leadOf, NO_TERMS, type WordForm } from './forms.ts';
import { type Cut, foldWord, type Stretch, type Word, wordsIn } from './words.ts';

export interface TermNode {
  exact: Map<string, TermNode> | null;
  /** Words written with a star: any ending. Behind the first word they are few, and then listed too, the shortest first. */
  starred: Map<string, TermNode> | null;
  stems: readonly (readonly [stem: string, next: TermNode])[] | null;
  /** Reached by «…»: up to GAP other words may stand before the next one. */
  gap: TermNode | null;
  /** Bits of the words that lead on, by their first letters: most words are told by these to lead nowhere. */
  leads: number;
  /** Bits of the topics whose terms end here or further on. */
  topics: number;
  /** Numbers of the terms that end here. */
  ends: number[] | null;
}

interface Term {
  readonly topic: string;
  readonly weight: number;
  /** The bit of its topic, which others may share. */
  readonly bit: number;
}

/** A vocabulary made ready by `buildTopicIndex`. */
export interface TopicIndex {
  readonly root: TermNode;
  readonly terms: readonly Term[];
  readonly parents: ReadonlyMap<string, string | null>;
  /** What a term in the content must weigh so that others, and those around it, count. */
  readonly ground: number;
}

interface Hit {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

const GAP = 5;
const MAX_WORDS = 12;
const MAX_ALTERNATIVES = 2000;
const MIN_STAR = 3;
const MAX_STAR = 24;
/** A term weaker than this in the content is no ground for a topic, whatever stands around it. */
const GROUND = 0.5;
/** How far around its content a claim is read for company, so that many claims in one endless sentence stay cheap. */
const REACH = 600;

const newNode = (): TermNode => ({
  exact: null,
  starred: null,
  stems: null,
  gap: null,
  leads: 0,
  topics: 0,
  ends: null,
});

/**
 * Makes terms ready for `topicsOf`; they may come from a language pack, from a store, or both. How a term is written is told at
 * `TopicTerm`. Throws a RangeError that names the term when it has no word, more than twelve, or too many alternatives.
 */
export function buildTopicIndex(
  terms: Iterable<TopicTerm>,
  topics: Iterable<Pick<Topic, 'id' | 'parent'>> = TOPICS,
  ground = GROUND,
): TopicIndex {
  const root = newNode();
  const kept: Term[] = [];
  const bits = new Map<string, number>();
  for (const { topic, term, weight } of terms) {
    const bit = bits.get(topic) ?? 1 << (bits.size & 31);
    bits.set(topic, bit);
    const number = kept.push({ topic, weight, bit }) - 1;
    for (const end of nodesFor(root, term)) {
      end.ends ??= [];
      if (end.ends.at(-1) !== number) end.ends.push(number);
    }
  }
  finish(root, kept);
  return {
    root,
    terms: kept,
    parents: new Map([...topics].map(({ id, parent }) => [id, parent])),
    ground,
  };
}

/** Stems up to this many are tried one by one. */
const FEW = 8;

/** Lists the starred words of a node and those below, and sets the bits of what leads on and where to. */
function finish(node: TermNode, terms: readonly Term[]): void {
  if (node.starred && node.starred.size <= FEW) node.stems = [...node.starred].sort(([a], [b]) => a.length - b.length);
  for (const end of node.ends ?? []) node.topics |= (terms[end] as Term).bit;
  for (const words of [node.exact, node.starred]) {
    for (const [word, next] of words ?? []) {
      node.leads |= leadOf(word);
      finish(next, terms);
      node.topics |= next.topics;
    }
  }
  if (!node.gap) return;
  finish(node.gap, terms);
  node.topics |= node.gap.topics;
}

/** The nodes where the readings of a term end, made where missing. */
function nodesFor(root: TermNode, term: string): TermNode[] {
  const items: string[] = [];
  for (const item of term.split(/\s+/)) {
    // «d'armes|armement»: the elision stands before both; elsewhere an alternative is one word
    const [, before = '', alternatives = ''] = /^((?:[^|'’]*['’])?)(.*)$/.exec(item) ?? [];
    if (alternatives.includes('|') && /['’-]/.test(alternatives))
      throw new RangeError(`an alternative of several words: ${JSON.stringify(term)}`);
    items.push(...`${before} ${alternatives}`.split(/[\s'’-]+/).filter((word) => word === '…' || /[\p{L}\p{N}]/u.test(word)));
  }
  const words = items.filter((item) => item !== '…').length;
  if (words === 0 || items[0] === '…' || items.at(-1) === '…') throw new RangeError(`topic term without a word: ${JSON.stringify(term)}`);
  if (words > MAX_WORDS) throw new RangeError(`topic term of more than ${MAX_WORDS} words: ${JSON.stringify(term)}`);
  let nodes = [root];
  for (const item of items) {
    if (item === '…') {
      nodes = nodes.map((node) => (node.gap ??= newNode()));
      continue;
    }
    const alternatives = item.split('|').filter((word) => foldWord(word) !== '');
    nodes = nodes.flatMap((node) => alternatives.map((word) => child(node, word, term)));
    if (nodes.length > MAX_ALTERNATIVES) throw new RangeError(`topic term with too many alternatives: ${JSON.stringify(term)}`);
  }
  return nodes;
}

function child(node: TermNode, word: string, term: string): TermNode {
  const starred = word.endsWith('*');
  const key = foldWord(starred ? word.slice(0, -1) : word);
  if (starred && (key.length < MIN_STAR || key.length > MAX_STAR)) {
    throw new RangeError(`a starred word has ${MIN_STAR} to ${MAX_STAR} letters: ${JSON.stringify(term)}`);
  }
  const map = starred ? (node.starred ??= new Map()) : (node.exact ??= new Map());
  let next = map.get(key);
  if (!next) map.set(key, (next = newNode()));
  return next;
}

/** Where the terms begun have come to, and how many words each may still pass over. */
interface Front {
  readonly nodes: TermNode[];
  readonly skips: number[];
  count: number;
}

const newFront = (): Front => ({ nodes: [], skips: [], count: 0 });

function advance(front: Front, node: TermNode, skip: number): void {
  front.nodes[front.count] = node;
  front.skips[front.count++] = skip;
}

/** Where a word leads from the root, the start of every term. */
function opening(root: TermNode, form: WordForm): readonly TermNode[] {
  if (form.termsOf !== root) {
    const front = newFront();
    step(root, form, front);
    form.terms = front.count > 0 ? front.nodes : NO_TERMS;
    form.termsOf = root;
  }
  return form.terms;
}

/** Where a word leads: as written, as the plural of a word, or as a starred word with some ending. */
function step(node: TermNode, { lead, folded: key }: WordForm, front: Front): void {
  if ((node.leads & lead) === 0) return;
  if (node.exact) {
    exactly(node.exact, key, front);
    const last = key.length > 3 ? key.charCodeAt(key.length - 1) : 0;
    if (last === 0x73 || last === 0x78) {
      exactly(node.exact, key.slice(0, -1), front);
      if (last === 0x73 && /(?:[sxz]|[cs]h)es$/.test(key)) exactly(node.exact, key.slice(0, -2), front);
    }
  }
  if (node.stems) {
    for (const [stem, next] of node.stems) if (key.startsWith(stem)) advance(front, next, 0);
    return;
  }
  if (!node.starred) return;
  const longest = Math.min(key.length, MAX_STAR);
  for (let length = MIN_STAR; length <= longest; length++) {
    const next = node.starred.get(key.slice(0, length));
    if (next) advance(front, next, 0);
  }
}

function exactly(words: ReadonlyMap<string, TermNode>, key: string, front: Front): void {
  const next = words.get(key);
  if (next) advance(front, next, 0);
}

/** Two fronts, used in turn: nothing of them is kept. */
let front = newFront();
let spare = newFront();

/** Whether no term ends at a node, and none goes on with this word. */
function leadsNowhere(node: TermNode, next: Word | undefined): boolean {
  return node.ends === null && node.gap === null && (next === undefined || next.gap !== 'none' || (node.leads & next.form.lead) === 0);
}

/** Every term that starts at `words[from]`, where `start` leads on, as hits over word numbers, end excluded. */
function hitsFrom(words: readonly Word[], from: number, start: readonly TermNode[], hits: Hit[]): void {
  front.count = 0;
  for (const node of start) advance(front, node, 0);
  for (let at = from; at < words.length && at < from + MAX_WORDS + 2 * GAP; at++) {
    if (at > from) {
      const { form, gap } = words[at] as Word;
      if (gap === 'stop') return;
      spare.count = 0;
      for (let i = 0; i < front.count; i++) {
        const node = front.nodes[i] as TermNode;
        const skip = front.skips[i] as number;
        // a pause breaks a phrase but not a gap
        if (gap === 'none' || skip > 0) step(node, form, spare);
        if (skip > 1) advance(spare, node, skip - 1);
      }
      [front, spare] = [spare, front];
    }
    const reached = front.count;
    if (reached === 0) return;
    let open = false;
    for (let i = 0; i < reached; i++) {
      const node = front.nodes[i] as TermNode;
      if ((front.skips[i] as number) > 0) {
        open = true;
        continue;
      }
      if (node.ends) for (const term of node.ends) hits.push({ term, start: from, end: at + 1 });
      if (node.exact || node.starred) open = true;
      if (!node.gap) continue;
      advance(front, node.gap, GAP + 1);
      open = true;
    }
    if (!open) return;
  }
}

/** All topics, by their bits. */
const ANY = -1;

/** Whether a node among these leads to a term of a topic that is wanted. */
function wanted(nodes: readonly TermNode[], bits: number): boolean {
  for (let i = 0; i < nodes.length; i++) if (((nodes[i] as TermNode).topics & bits) !== 0) return true;
  return false;
}

/**
 * The terms of a run of words. Of two terms of one topic where one lies within the other, the longer counts: so an idiom of
 * weight 0 hides its words. Of two on the same words, the idiom, then the heavier. Terms of topics that have none of the `bits` may be left out.
 */
function findTerms(words: readonly Word[], index: TopicIndex, bits: number): readonly Hit[] {
  let kept: Hit[] | null = null;
  let covered: Map<string, number> | null = null;
  const hits: Hit[] = [];
  for (let from = 0; from < words.length; from++) {
    const { form } = words[from] as Word;
    const start = form.termsOf === index.root ? form.terms : opening(index.root, form);
    if (start === NO_TERMS || (bits !== ANY && !wanted(start, bits)) || (start.length === 1 && leadsNowhere(start[0] as TermNode, words[from + 1]))) continue;
    hitsFrom(words, from, start, hits);
    if (hits.length === 0) continue;
    covered ??= new Map();
    if (hits.length > 1) order(hits, index);
    for (const hit of hits) {
      const { topic, weight } = index.terms[hit.term] as Term;
      if (hit.end <= (covered.get(topic) ?? 0)) continue;
      covered.set(topic, hit.end);
      if (weight > 0) (kept ??= []).push(hit);
    }
    hits.length = 0;
  }
  return kept ?? NO_HITS;
}

const NO_HITS: readonly Hit[] = [];
/** Up to this many hits are put in order by hand: mostly there are two or three. */
const HANDFUL = 12;

/** The longest first, then idioms, then the heaviest. */
function order(hits: Hit[], { terms }: TopicIndex): void {
  const weigh = ({ term }: Hit) => {
    const { weight } = terms[term] as Term;
    return weight <= 0 ? Number.POSITIVE_INFINITY : weight;
  };
  const precedes = (a: Hit, b: Hit) => a.end > b.end || (a.end === b.end && weigh(a) > weigh(b));
  if (hits.length > HANDFUL) {
    hits.sort((a, b) => Number(precedes(b, a)) - Number(precedes(a, b)));
    return;
  }
  for (let i = 1; i < hits.length; i++) {
    const hit = hits[i] as Hit;
    let at = i;
    for (; at > 0 && precedes(hit, hits[at - 1] as Hit); at--) hits[at] = hits[at - 1] as Hit;
    hits[at] = hit;
  }
}

/** What a claim has of a topic: the words of its terms, their weight together, and the heaviest in the content. */
interface Found {
  readonly terms: Map<number, string>;
  readonly bit: number;
  weight: number;
  ground: number;
}

/** Enters the terms of a content; of its context, those that complete what the content has. */
function gather(known: Map<string, Found> | null, text: string, words: readonly Word[], index: TopicIndex, bits: number, content: boolean): Map<string, Found> | null {
  let found = known;
  for (const hit of findTerms(words, index, bits)) {
    const { topic, weight, bit } = index.terms[hit.term] as Term;
    let topicFound = found?.get(topic);
    if (!topicFound) {
      if (!content) continue;
      (found ??= new Map()).set(topic, (topicFound = { terms: new Map(), bit, weight: 0, ground: 0 }));
    }
    if (topicFound.terms.has(hit.term)) continue;
    if (!content && (topicFound.ground < index.ground || topicFound.weight >= 1)) continue;
    topicFound.terms.set(hit.term, text.slice((words[hit.start] as Word).start, (words[hit.end - 1] as Word).end));
    topicFound.weight += weight;
    if (content) topicFound.ground = Math.max(topicFound.ground, weight);
  }
  return found;
}

/**
 * The topics of a claim, in the order of the vocabulary's words in the text; a topic is left out when one below it is there.
 * Content decides: the weights of its terms, each counted once, must reach 1. A content that has a term of at least 0.5 may be
 * completed by terms in `context`, the sentence around it (which may hold the content: nothing is counted twice).
 *
 * `text` may be the text or its shadow; `terms` in the answer are its words as they stand. Spans are in UTF-16 code units.
 * `cut` answers the words of a stretch, for who keeps them.
 */
export function topicsOf(
  text: string,
  spans: readonly Stretch[],
  context: readonly Stretch[],
  index: TopicIndex,
  cut: Cut = (start, end) => wordsIn(text, start, end),
): ClaimTopic[] {
  let found: Map<string, Found> | null = null;
  for (const { start, end } of spans) found = gather(found, text, cut(start, end), index, ANY, true);
  if (found === null) return [];
  let open = 0;
  for (const { weight, ground, bit } of found.values()) if (weight < 1 && ground >= index.ground) open |= bit;
  if (open !== 0) {
    const from = Math.min(...spans.map(({ start }) => start)) - REACH;
    const to = Math.max(...spans.map(({ end }) => end)) + REACH;
    for (const { start, end } of context) gather(found, text, cut(Math.max(start, from), Math.min(end, to)), index, open, false);
  }
  const topics: ClaimTopic[] = [];
  for (const [id, { weight, ground, terms }] of found) if (weight >= 0.999 && ground >= index.ground) topics.push({ id, terms: reasons(terms, index) });
  if (topics.length < 2) return topics;
  const above = new Set(topics.flatMap(({ id }) => ancestors(id, index.parents)));
  return topics.filter(({ id }) => !above.has(id));
}

/** The words of the terms found, without the mere helpers when the others suffice. */
function reasons(terms: ReadonlyMap<number, string>, index: TopicIndex): string[] {
  if (terms.size === 1) return [...terms.values()];
  const weightOf = (term: number) => index.terms[term]?.weight ?? 0;
  const grounds = [...terms.keys()].filter((term) => weightOf(term) >= index.ground);
  const suffice = grounds.reduce((sum, term) => sum + weightOf(term), 0) >= 0.999;
  return [...new Set((suffice ? grounds : [...terms.keys()]).map((term) => terms.get(term) ?? ''))];
}

function ancestors(id: string, parents: ReadonlyMap<string, string | null>): string[] {
  const out: string[] = [];
  for (let at = parents.get(id) ?? null; at !== null && !out.includes(at); at = parents.get(at) ?? null) out.push(at);
  return out;
}

/**
 * Shallow syntax over the tagged units of a sentence: verb groups, noun phrases and subjects. It reads parts of speech and what the
 * pack declares, never a language's words. All indices are unit indices of the sentence; ranges are half open.
 */
import type { Language, Pos, SemiAuxiliary } from '../lang/language.ts';
import type { Sentence, Unit } from './text.ts';

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A verb with its auxiliaries, clitics, negation and the adverbs among them. */
export interface VerbGroup extends Range {
  /** The lexical verb. */
  readonly head: number;
  readonly lemma: string;
  readonly kind: 'finite' | 'part' | 'ger' | 'inf';
  readonly reflexive: boolean;
  readonly negated: boolean;
  readonly passive: boolean;
  /** A participle that shares the auxiliary of a group before it. */
  readonly continued: boolean;
  /** «-t-il» and its kin: the subject stands behind the verb. */
  readonly enclitic: number | null;
  /** Object clitic: «l'a qualifié», «le décrit». */
  readonly object: number | null;
  readonly helpers: readonly SemiAuxiliary[];
  /** Conditional, as in the hearsay of «aurait déclaré». */
  readonly conditional: boolean;
  readonly number: 's' | 'p' | null;
  readonly person: 1 | 2 | 3 | null;
}

/** A sentence with its verb groups; `dated[i]` tells that unit i belongs to a date expression. */
export interface Parse {
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
  readonly groups: readonly VerbGroup[];
  /** For each unit, the group that covers it. */
  readonly groupAt: readonly (VerbGroup | null)[];
  readonly dated: readonly boolean[];
  /** A question mark stands in it, outside quotations. */
  readonly asks: boolean;
  /** The first colon; -1 where there is none. */
  readonly colon: number;
}

const isVerbal = (pos: Pos) => pos === 'verb' || pos === 'aux' || pos === 'part' || pos === 'ger' || pos === 'inf';

export function parseSentence(sentence: Sentence, language: Language, dated: readonly boolean[]): Parse {
  const { units } = sentence;
  const groups: VerbGroup[] = [];
  const groupAt: (VerbGroup | null)[] = new Array(units.length).fill(null);
  let asks = false;
  let colon = -1;
  for (let i = 0; i < units.length; i++) {
    const { pos, text } = units[i] as Unit;
    if (text === '?') asks = true;
    else if (text === ':' && colon < 0) colon = i;
    if (!isVerbal(pos)) continue;
    let group = readGroup(units, i, groups.at(-1)?.to ?? 0, language, dated);
    const perfect = goesOn(units, groups, group);
    if (perfect) group = sharing(perfect, group);
    groups.push(group);
    for (let j = group.from; j < group.to; j++) groupAt[j] = group;
    i = group.to - 1;
  }
  return { sentence, units, groups, groupAt, dated, asks, colon };
}

/** A participle as the finite verb that the auxiliary of another makes of it. */
const sharing = (perfect: VerbGroup, g: VerbGroup): VerbGroup => ({
  from: g.from, to: g.to, head: g.head, kind: 'finite', continued: true, helpers: g.helpers, lemma: g.lemma, reflexive: g.reflexive,
  passive: perfect.passive, negated: perfect.negated, enclitic: g.enclitic, object: g.object,
  conditional: perfect.conditional, number: perfect.number, person: perfect.person,
});

/**
 * «a condamné l'attaque et appelé au calme», «a promis …, rappelé que … et exclu …»: a participle that goes on with an auxiliary before it,
 * behind a conjunction or, when it can have no other subject, a comma.
 */
function goesOn(units: readonly Unit[], groups: readonly VerbGroup[], group: VerbGroup): VerbGroup | null {
  if (group.kind !== 'part') return null;
  let i = group.from - 1;
  while (units[i]?.pos === 'adv') i--;
  const comma = units[i]?.text === ',';
  if (!comma && units[i]?.pos !== 'conj') return null;
  // «a demandé à une commission, composée de cinq juges et présidée par …»: with «avoir» it does not agree
  const agrees = (g: VerbGroup) => units[g.from]?.lemma === 'avoir' && (units[group.head]?.gender === 'f' || units[group.head]?.number === 'p');
  const perfect = (g: VerbGroup) => !agrees(g) && (g.continued || (g.kind === 'finite' && g.head !== g.from && units[g.head]?.pos === 'part' && !g.passive));
  const last = groups.at(-1);
  if (!comma && last && last.kind === 'finite' && last.head !== last.from && units[last.head]?.pos === 'part') return agrees(last) ? null : last;
  // «affirme avoir tué ou blessé»: it goes on with the infinitive
  if (!comma && last && last.kind === 'inf' && last.head !== last.from && last.to === i) return null;
  // what the verb before reports stands between: «a rappelé que la commune était pauvre et exclu toute hausse»
  const next = units[group.to];
  const takes = next !== undefined && (next.pos === 'comp' || next.pos === 'det' || next.pos === 'quote' || next.pos === 'prep' || next.pos === 'wh');
  const host = groups.findLast(perfect);
  if (!host || !takes || host.enclitic !== null) return null;
  const between = groups.slice(groups.indexOf(host) + 1);
  if (comma) return next.pos === 'comp' ? host : null;
  // «a accusé le préfet de vouloir céder et affirmé que …»: no participle goes on with an infinitive
  if (next.pos === 'comp' && between.length > 0 && between.every((g) => g.kind === 'inf' && g.head === g.from)) return host;
  return host.continued && between.every((g) => g.kind !== 'part') ? host : null;
}

const isInner = (u: Unit | undefined) => u !== undefined && (u.pos === 'adv' || u.pos === 'neg' || u.pos === 'clitic' || (u.pos === 'pron' && u.key.startsWith('-')));

/** The comma that closes an aside opened at unit `open`, when an auxiliary stands before it and the participle behind it; else -1. */
function asideInPerfect(units: readonly Unit[], open: number, language: Language, dated: readonly boolean[]): number {
  if (units[open - 1]?.pos !== 'aux') return -1;
  const ago = units[open + 2]?.pos === 'clitic' && language.references.expletive.has((units[open + 2] as Unit).key); // «il y a peu»
  if (units[open + 1]?.pos !== 'prep' && !dated[open + 1] && !ago) return -1;
  // «aurait, selon X, …» has a source of its own
  if (language.cues.preps.some(({ words }) => words.every((word, j) => units[open + 1 + j]?.key === word))) return -1;
  for (let j = open + (ago ? 4 : 1); j < units.length && j - open < 14; j++) {
    const u = units[j] as Unit;
    if (u.text === ',') {
      let next = j + 1;
      while (units[next]?.pos === 'adv') next++;
      return units[next]?.pos === 'part' ? j : -1;
    }
    if (!dated[j] && (u.pos === 'verb' || u.pos === 'aux' || u.pos === 'comp' || u.pos === 'punct')) return -1;
  }
  return -1;
}

/** Skips what may stand inside a verb group, a short aside between commas included. */
function skipInner(units: readonly Unit[], from: number, language: Language, dated: readonly boolean[]): number {
  let i = from;
  while (i < units.length && i - from < 18) {
    const u = units[i] as Unit;
    // «a elle relevé»: the subject taken up inside its verb
    if (isInner(u) || (u.pos === 'pron' && language.freeInversion && units[i - 1]?.pos === 'aux' && units[i + 1]?.pos === 'part')) {
      i++;
      continue;
    }
    // «avait dès le lendemain appelé»
    if (language.freeInversion && units[i - 1]?.pos === 'aux' && (dated[i] || u.pos === 'prep')) {
      let j = i + 1;
      if (u.pos === 'prep' && !language.sourcePreps.has(u.key) && units[j]?.pos === 'det' && (units[j + 1]?.pos === 'noun' || units[j + 1]?.pos === 'num')) j += 2;
      while (dated[j]) j++;
      if (j > i + Number(!dated[i]) && units[j]?.pos === 'part' && units[j]?.gender === 'm' && units[j]?.number === 's') {
        i = j;
        continue;
      }
    }
    if (u.text !== ',') break;
    let j = i + 1;
    // «a, dans un communiqué publié lundi, dénoncé»
    const close = asideInPerfect(units, i, language, dated);
    if (close > 0) {
      i = close + 1;
      continue;
    }
    // «a, quant à lui, déclaré», «a, lui, affirmé»
    while (j < units.length && j - i < 6 && ((units[j] as Unit).pos === 'adv' || (units[j]?.pos === 'pron' && units[j + 1]?.text === ','))) j++;
    if (j === i + 1 || units[j]?.text !== ',') break;
    i = j + 1;
  }
  return i;
}

function readGroup(units: readonly Unit[], at: number, floor: number, language: Language, dated: readonly boolean[]): VerbGroup {
  let from = at;
  while (from > floor && ((units[from - 1] as Unit).pos === 'clitic' || (units[from - 1] as Unit).pos === 'neg' || (units[from - 1] as Unit).pos === 'to')) from--;
  const first = units[at] as Unit;
  let head = at;
  let to = at + 1;
  let passive = false;
  const helpers: SemiAuxiliary[] = [];
  const kind = first.pos === 'verb' || first.pos === 'aux' ? 'finite' : (first.pos as 'part' | 'ger' | 'inf');
  let auxiliary = first.pos === 'aux' || language.auxiliaries.has(first.lemma);
  for (let guard = 0; guard < 6; guard++) {
    const next = skipInner(units, to, language, dated);
    const u = units[next];
    if (u === undefined) break;
    if (auxiliary && (u.pos === 'part' || u.pos === 'ger' || (u.pos === 'inf' && language.auxiliaryTakesInfinitive) || u.pos === 'aux')) {
      passive = u.pos === 'part' && language.passives.has((units[head] as Unit).lemma);
      head = next;
      to = next + 1;
      auxiliary = language.auxiliaries.has(u.lemma) || u.pos === 'aux';
      continue;
    }
    const helper = language.semiAuxiliaries.get((units[head] as Unit).lemma);
    if (!helper) break;
    const link = passive && language.agentPreps.has(u.key) ? linkBehindAgent(units, next, helper) : next;
    const linked = helper.links.includes(units[link]?.key ?? '') ? skipInner(units, link + 1, language, dated) : helper.links.includes('') ? next : -1;
    if (linked < 0 || (units[linked]?.pos !== 'inf' && !(units[linked]?.pos === 'ger' && passive))) break;
    passive = false; // "was quoted as saying"
    helpers.push(helper);
    head = linked;
    to = linked + 1;
    auxiliary = language.auxiliaries.has((units[head] as Unit).lemma);
  }
  if (kind === 'finite' && isEnclitic(units[to])) to++;
  // «ne dit pas», but «confient ne pas ignorer»
  while (units[to]?.pos === 'neg' && !['inf', 'clitic', 'neg', 'ger', 'part'].includes(units[to + 1]?.pos ?? '')) to++;
  let enclitic = -1;
  let object = -1;
  let reflexive = false;
  let neg = false;
  for (let i = from; i < to; i++) {
    const u = units[i] as Unit;
    if (u.pos === 'neg') neg = true;
    else if (u.pos === 'clitic') {
      if (object < 0 && language.objectClitics.has(u.key)) object = i;
      if (language.reflexives.has(u.key)) reflexive = true;
    } else if (enclitic < 0 && isEnclitic(u)) enclitic = i;
  }
  const lemma = (units[head] as Unit).lemma;
  return {
    from, to, head, kind, continued: false, helpers, lemma, reflexive,
    passive: passive && !reflexive && !language.intransitives.has(lemma),
    negated: !helpers.some((h) => h.affirmsNegated) && (neg || language.negators.has(units[from - 1]?.key ?? '')),
    enclitic: enclitic < 0 ? null : enclitic,
    object: object < 0 ? null : object,
    conditional: first.mood === 'cond',
    number: first.number,
    person: first.person,
  };
}

/** "was quoted by the agency as saying": where "as" stands behind the agent that starts at `at`; `at` when it does not. */
function linkBehindAgent(units: readonly Unit[], at: number, helper: SemiAuxiliary): number {
  for (let i = at + 1; i < units.length && i - at < 9; i++) {
    const u = units[i] as Unit;
    if (helper.links.includes(u.key) && i > at + 1) return i;
    if (!['det', 'name', 'noun', 'adj', 'title', 'num', 'part'].includes(u.pos) && u.key !== "'s") return at;
  }
  return at;
}

const isEnclitic = (u: Unit | undefined) => u !== undefined && u.pos === 'pron' && u.key.startsWith('-');

const canHead = (pos: Pos) => pos === 'noun' || pos === 'name' || pos === 'quote' || pos === 'num' || pos === 'adj';
const inNounPhrase = (pos: Pos) => canHead(pos) || pos === 'det' || pos === 'title';

/** A noun phrase with the prepositional phrases that attach to it; `head` is the last name or the noun before the first of them. */
export interface NounPhrase extends Range {
  readonly head: number;
}

const inPhrase = (p: Parse, i: number) => {
  const u = p.units[i];
  if (u === undefined || p.dated[i]) return false;
  if (u.quotation) return isLabel(u); // Dwayne "The Rock" Johnson
  if (inNounPhrase(u.pos)) return true;
  if (u.pos === 'adv') return p.units[i - 1]?.pos === 'det' && (p.units[i + 1]?.pos === 'adj' || (p.units[i + 1]?.pos === 'noun' && ORDER.test(u.key))); // «la plus haute instance», "the last time"
  if (u.pos === 'part') return p.groupAt[i]?.kind === 'part' && p.groupAt[i]?.head === i && isNounLike(p.units[i - 1]) && (isNounLike(p.units[i + 1]) || isLabel(p.units[i + 1]));
  return u.key === "'s" || u.key === "'" || (u.key === '+' && p.units[i - 1]?.pos === 'name') || u.key === '&' || (u.key === '-' && p.units[i - 1]?.pos === 'name' && p.units[i - 1]?.end === u.start); // not "BREVAL, Norway - Ada Roe said"
};
const ORDER = /^(?:first|last|then|once)$/;
/** A few quoted words that stand as a name or label inside a phrase. */
const isLabel = (u: Unit | undefined) => u !== undefined && u.quotation !== null && !u.quotation.paused && u.quotation.end - u.quotation.start <= 18;
const isNounLike = (u: Unit | undefined) => u !== undefined && (u.pos === 'noun' || u.pos === 'name' || u.pos === 'det' || u.pos === 'adj');

/** Whether unit i can link a noun to a phrase behind it: «de», «à», "of". A determiner fused with «de» counts. */
const links = (u: Unit | undefined, language: Language) => u !== undefined && u.pos === 'prep' && !language.sourcePreps.has(u.key);

/**
 * The noun phrase that starts at `from`: determiner, adjectives, nouns, names, then prepositional phrases that attach to it.
 * Null when none starts there.
 */
export function phraseAt(p: Parse, from: number, language: Language, attach = true): NounPhrase | null {
  const { units } = p;
  const first = units[from];
  // "Monday's results"
  if (first && p.dated[from]) {
    let to = from + 1;
    while (p.dated[to]) to++;
    const own = language.references.genitiveMarks.has(units[to]?.key ?? '') ? phraseAt(p, to + 1, language, attach) : null;
    return own && { ...own, from };
  }
  if (first === undefined) return null;
  if (first.pos === 'pron' || first.pos === 'rel') return { from, to: from + 1, head: from };
  let i = from;
  while (inPhrase(p, i)) {
    // a determiner opens the next phrase
    if (i > from && (units[i] as Unit).pos === 'det' && canHead((units[i - 1] as Unit).pos)) break;
    i++;
  }
  const head = headOf(units, from, i, language);
  if (head < 0) return null;
  let to = i;
  while (attach && to < units.length && to - from < 30) {
    const u = units[to] as Unit;
    if (links(u, language) || (u.pos === 'det' && language.references.partitive.has(u.key))) {
      const inner = phraseAt(p, to + 1, language, false);
      if (!inner || units[inner.head]?.pos === 'pron' || units[inner.head]?.pos === 'rel') break;
      to = inner.to;
    } else if (language.freeInversion && u.pos === 'conj' && to > i && language.references.genitive.has(units[to + 1]?.key ?? '') && (units[to + 2]?.capital || (units[to + 2]?.pos === 'det' && units[to + 3]?.capital)) && language.names.roles.has((units[head] as Unit).key)) {
      // «la ministre de la Santé *et des Sports* Anne Leroy»
      const inner = phraseAt(p, to + 2, language, false);
      if (!inner || units[inner.head]?.pos === 'pron') break;
      to = inner.to;
    } else if (language.freeInversion && u.pos === 'conj' && to > i && units[to + 2]?.pos === 'name' && !units[to + 1]?.capital && language.references.adjectival.test(units[to + 1]?.key ?? '') && language.names.roles.has((units[head] as Unit).key)) {
      // «le ministre des Affaires étrangères *et européennes* Jean Roy»
      to += 3;
      while (units[to]?.pos === 'name') to++;
    } else break;
  }
  return { from, to, head };
}

/**
 * The noun phrase that ends right before `end`, walking left over the prepositional phrases that attach to it.
 * Null when what stands there is a prepositional phrase of the clause, unless `inner` asks for the phrase in it, or no phrase at all.
 */
export function phraseBefore(p: Parse, end: number, floor: number, language: Language, inner = false): NounPhrase | null {
  const { units } = p;
  const last = units[end - 1];
  if (last === undefined || end - 1 < floor) return null;
  if (last.pos === 'pron' && !p.dated[end - 1]) {
    // "a source close to him said"
    const host = language.nounHead === 'last' && end - 4 >= floor && units[end - 2]?.pos === 'prep' && units[end - 3]?.pos === 'adj' && isNounLike(units[end - 4]) ? phraseBefore(p, end - 2, floor, language) : null;
    return host ? { ...host, to: end } : { from: end - 1, to: end, head: end - 1 };
  }
  let i = end;
  // "those surveyed said", "aides close to the talks involved say"
  const lone = p.groupAt[end - 1];
  if (lone?.kind === 'part' && lone.from === end - 1 && lone.to === end && end - 2 >= floor && (inPhrase(p, end - 2) || units[end - 2]?.key === 'those')) {
    const named = phraseBefore(p, end - 1, floor, language);
    if (named) return { ...named, to: end };
  }
  let title = -1; // where a title opens a name behind another noun: "at the rally Sen. Jones said"
  while (i > floor) {
    let j = i;
    while (j > floor) {
      const u = units[j - 1] as Unit;
      if (u.text === ')') {
        const open = openParen(units, j - 1, floor);
        if (open < 0) break;
        j = open;
      } else if (inPhrase(p, j - 1)) {
        j--;
        if (title < 0 && i === end && u.pos === 'title' && units[j - 1]?.pos === 'noun') title = j;
        if (u.pos === 'det' && units[j - 1]?.pos !== 'det') break;
      } else if (language.freeInversion && u.pos === 'adv' && j < i && j - 2 > floor && (units[j - 2]?.text === ')' ? units[j]?.pos === 'adj' || units[j]?.pos === 'noun' : units[j]?.pos === 'adj' && (units[j - 2]?.pos === 'adj' || units[j - 2]?.pos === 'name'))) {
        j--; // «les Brigades (BDR) *essentiellement* tribales»
      } else break;
    }
    if (headOf(units, j, i, language) < 0) return null;
    j = behindDate(p, j, i, floor, language);
    // "the committee investigating the leak said": the participle belongs to the noun before it
    const held = language.freeInversion || j - 2 < floor ? null : p.groupAt[j - 1];
    if (held?.kind === 'ger' && held.to === j && held.from > floor && inPhrase(p, held.from - 1) && !p.units[held.from - 1]?.quotation) {
      const host = phraseBefore(p, held.from, floor, language);
      if (host) return { ...host, to: end };
    }
    if (j - 1 < floor || !links(units[j - 1], language)) return { from: j, to: end, head: headOf(units, j, i, language) };
    // "most of the senators", "one of his aides"
    const whole = units[j - 2];
    if (j - 2 >= floor && whole?.pos === 'pron' && language.contentPreps.has((units[j - 1] as Unit).key) && whole.person === 3) return { from: j - 2, to: end, head: j - 2 };
    // «plus de 60 % des Français»
    if (j - 2 >= floor && whole?.pos === 'adv' && language.contentPreps.has((units[j - 1] as Unit).key)) return { from: j - 2, to: end, head: headOf(units, j, i, language) };
    // "reporters led by the host agreed"
    const reduced = p.groupAt[j - 2];
    if (j - 2 >= floor && (reduced?.kind === 'part' || reduced?.kind === 'ger') && reduced.to === j - 1 && reduced.from > floor && inPhrase(p, reduced.from - 1)) {
      i = reduced.from;
      continue;
    }
    // «la primaire de la droite et du centre», «les entreprises de transport et de logistique»
    if (j - 3 >= floor && units[j - 2]?.pos === 'conj' && language.contentPreps.has((units[j - 1] as Unit).key) && inPhrase(p, j - 3)) {
      i = j - 2;
      continue;
    }
    // a prepositional phrase: it attaches to a noun before it, else it is the clause's
    if (j - 2 < floor || (!inPhrase(p, j - 2) && units[j - 2]?.text !== ')')) return inner ? { from: j, to: end, head: headOf(units, j, i, language) } : title > 0 ? { from: title, to: end, head: headOf(units, title, end, language) } : null;
    i = j - 1;
  }
  return null;
}

/** "the nominee for *the Nov. 8* election": a date between a determiner and the noun that starts at `from`; where the phrase starts with it. */
function behindDate({ units, dated }: Parse, from: number, end: number, floor: number, language: Language): number {
  let k = from;
  while (k - 1 > floor && dated[k - 1]) k--;
  const det = units[k - 1];
  const bare = k < from && from < end && units[from]?.pos === 'noun' && det?.pos === 'det' && !dated[k - 1];
  return bare && language.nounHead === 'last' && k - 3 > floor && links(units[k - 2], language) && isNounLike(units[k - 3]) && !dated[k - 3] ? k - 1 : from;
}

/** The last name of the phrase's core, else its noun: the first one or the last one as the language has it; -1 when there is none. */
function headOf(units: readonly Unit[], from: number, to: number, language: Language): number {
  let head = -1;
  for (let i = from; i < to; i++) {
    const u = units[i] as Unit;
    if (u.text === '(') break;
    if (!canHead(u.pos)) continue;
    const old = units[head];
    if (!old || rank(u) > rank(old) || (rank(u) === rank(old) && (u.pos === 'name' || language.nounHead === 'last'))) head = i;
  }
  return head;
}

const rank = (u: Unit) => (u.pos === 'name' ? 3 : u.pos === 'noun' || u.pos === 'quote' ? 2 : 1);

function openParen(units: readonly Unit[], close: number, floor: number): number {
  for (let i = close - 1, depth = 1; i >= floor && close - i < 40; i--) {
    if (units[i]?.text === ')') depth++;
    if (units[i]?.text === '(' && --depth === 0) return i;
  }
  return -1;
}

/**
 * Questions about the clauses of a sentence that sources and content both ask: what can be skipped, where a clause starts, what holds a
 * proposition. Unit indices.
 */
import { mediumOf } from '../lang/media.ts';
import type { Language } from '../lang/language.ts';
import type { Cue } from './cues.ts';
import type { Quotation } from './quotations.ts';
import { contentPrepsOf, type Context, frames, isBreak, isComma, isDash, isStop } from './reading.ts';
import { type NounPhrase, phraseAt, type Range, type VerbGroup } from './syntax.ts';
import type { Unit } from './text.ts';
import { countWords } from './words.ts';

/** Fewer words behind a colon are a label. */
export const MIN_ANNOUNCED = 5;

/** More words than a label has, or a stop at its end. */
export function isSpeech(c: Context, u: Unit): boolean {
  const q = u.quotation as Quotation;
  return q.stopped || countWords(c.doc.shadow, q.start, q.end) >= MIN_ANNOUNCED;
}

export function skipAdverbs(c: Context, from: number): number {
  let i = from;
  while (c.p.units[i]?.pos === 'adv' || c.p.dated[i]) i++;
  return i;
}

/** «comme l'a dit X», "as X put it": where the aside starts. */
export function asideStart(c: Context, group: VerbGroup): number | null {
  const { units } = c.p;
  for (let i = group.from - 1; i >= 0 && group.from - i < 8; i--) {
    const u = units[i] as Unit;
    if (c.language.asideMarkers.has(u.key)) return i;
    if (isBreak(u) || u.pos === 'quote') return null;
  }
  return null;
}

/** Whether the comma at unit i closes a relative clause of the phrase that opens the sentence. */
export function closesRelative(c: Context, i: number): boolean {
  const { units } = c.p;
  const first = phraseAt(c.p, skipAdverbs(c, 0), c.language);
  if (!first || !isComma(units[first.to]) || first.to >= i || units[first.to + 1]?.pos !== 'rel') return false;
  // a verb behind another comma could be the main one already
  return !units.some((u, j) => j > first.to + 1 && j < i && isComma(u) && c.p.groupAt[skipAdverbs(c, j + 1)]?.kind === 'finite') && c.p.groups.some((g) => g.kind === 'finite' && g.from > first.to && g.to <= i);
}

/** A paragraph that a dialogue dash opens, in place of quotation marks. */
export function dialogue(c: Context): boolean {
  const before = c.doc.sentences[c.index - 1];
  return /^[–—]$/.test(c.p.units[0]?.text ?? '') && before?.paragraph !== c.p.sentence.paragraph && !c.p.units.some((u) => u.quotation);
}

/**
 * A quotation or a finite verb: less than that is an adjunct or a subject, and nobody said it. The verb of a relative clause does not
 * count: «Uribe, qui s'y est opposé, a soutenu le texte».
 */
export function holdsProposition(c: Context, from: number, to: number): boolean {
  const { units } = c.p;
  for (let i = from; i < to; i++) {
    if ((units[i] as Unit).quotation) return true;
    const group = c.p.groupAt[i];
    if (group?.kind !== 'finite' || group.from < from) continue;
    let left = group.from - 1;
    while (units[left]?.pos === 'adv') left--;
    if (left < from || units[left]?.pos !== 'rel') return true;
    i = group.to - 1;
  }
  return false;
}

/** A finite verb that no relative or subordinator has: «Vers midi, Jean Rey, qui dirige le parti « Demain », » holds none. */
export function holdsMain(c: Context, from: number, to: number): boolean {
  let open = 0;
  for (let i = from; i < to; i++) {
    const u = c.p.units[i] as Unit;
    if (u.pos === 'rel' || (u.pos === 'sub' && c.p.units[i + 1]?.pos !== 'prep') || u.pos === 'wh' || u.pos === 'comp') open++;
    else if (c.p.groupAt[i]?.kind === 'finite' && c.p.groupAt[i]?.head === i && --open < 0) return true;
  }
  return false;
}

/** «Le suspect, a précisé le procureur, aurait agi seul»: the verb follows at once, else it is an apposition: «X, branche de Y, annonce …». */
export const goesOn = (c: Context, from: number) => c.p.groupAt[skipAdverbs(c, from)]?.kind === 'finite';

/** One of a row's prepositions, contracted with an article or not. */
export function headsContent(x: Unit | undefined, preps: readonly string[], { references }: Language): boolean {
  if (x === undefined || preps.length === 0) return false;
  const whole = references.contractions.get(x.key);
  return preps.includes(x.key) || (whole !== undefined && preps.includes(whole) && (x.pos === 'prep' || x.pos === 'det'));
}

export const isPhraseStart = (u: Unit) => u.pos === 'det' || u.pos === 'noun' || u.pos === 'name' || u.pos === 'num' || u.pos === 'adj' || u.pos === 'title' || u.pos === 'pron';

/** A subject and its finite verb start here: "he was", "the plan would fail". */
export function startsClause(c: Context, from: number): boolean {
  const { p } = c;
  let i = from;
  while (p.units[i]?.pos === 'adv') i++;
  const phrase = phraseAt(p, i, c.language);
  if (!phrase) return false;
  let next = phrase.to;
  while (p.units[next]?.pos === 'adv' || p.dated[next]) next++;
  const group = p.groupAt[next];
  return group !== null && group !== undefined && group.kind === 'finite' && group.from <= next;
}

/**
 * A clause without complementiser starts here, however long its subject: "said the aides who left were wrong". A verb of its own is what a
 * relative or subordinate clause takes first. When the cue can have an object, a comma or a coordinated verb ends the search: not
 * "denied the charge and said".
 */
export function bareClause(c: Context, from: number, objects: boolean): boolean {
  const { units } = c.p;
  const first = units[from];
  if (!first || !(isPhraseStart(first) || first.pos === 'ger' || first.pos === 'sub' || first.pos === 'adv' || first.pos === 'part')) return false;
  let inner = 0;
  for (let i = from; i < units.length && i - from < 40; i++) {
    const u = units[i] as Unit;
    if (isStop(u) || u.text === ':' || (isDash(u) && objects)) return false;
    if (u.pos === 'rel' || u.pos === 'comp' || u.pos === 'wh' || u.pos === 'sub') inner++;
    if (u.quotation && i > from && !objects && inner === 0) return true; // "says Jones “has a record”"
    // "argued the pipeline, which most of them want, would fail"
    if (objects && isComma(u) && units[i + 1]?.pos === 'rel' && inner === 0) {
      const close = closingComma(c, i + 1);
      if (close > 0 && (c.p.groupAt[skipAdverbs(c, close + 1)]?.kind === 'finite' || units[close + 1]?.quotation)) return true;
      return false;
    }
    if (objects && (isComma(u) || (u.pos === 'conj' && c.p.groupAt[skipAdverbs(c, i + 1)]?.kind === 'finite'))) return false;
    const group = c.p.groupAt[i];
    if (group?.kind !== 'finite' || group.head !== i) continue;
    if (inner === 0) return true;
    inner--;
  }
  return false;
}

/** Closing comma of an aside that opens at `open`; -1 when the sentence has none near. */
export function closingComma(c: Context, open: number): number {
  for (let i = open + 1; i < c.p.units.length && i - open < 25; i++) {
    const u = c.p.units[i] as Unit;
    if (u.pos === 'quote' || u.pos === 'comp') return -1;
    if (isComma(u)) return i;
  }
  return -1;
}

/** Past adverbs, date words and prepositional phrases that say where, when and to whom; not past a preposition that heads content. */
export function skipAdjuncts(c: Context, from: number, cue: Cue | null): number {
  let i = from;
  for (let steps = 0; steps < 5; steps++) {
    const next = skipAdjunct(c, i, cue);
    if (next === i) break;
    i = next;
  }
  return i;
}

/** «a évoqué devant les journalistes *des discussions « au plus haut niveau »*»: words in marks that go on with a noun make it the object. */
function opensQuotedObject(c: Context, at: number, cue: Cue): boolean {
  const { units } = c.p;
  const q = units[at + 2]?.quotation;
  if (!c.language.references.partitive.has(units[at]?.key ?? '') || units[at + 1]?.pos !== 'noun' || !q || !frames(cue).includes('noun') || contentPrepsOf(cue).some((prep) => c.language.references.genitive.has(prep))) return false;
  const first = /^\p{L}+'?/u.exec(c.doc.shadow.slice(q.start, q.start + 20))?.[0] ?? '';
  return c.language.postnominal.has(first);
}

export function skipAdjunct(c: Context, from: number, cue: Cue | null): number {
  const { units } = c.p;
  const u = units[from];
  if (u === undefined) return from;
  if (u.pos === 'adv' && (!c.language.freeInversion || c.language.quantities.has(u.key)) && c.language.contentPreps.has(units[from + 1]?.key ?? '') && cue && frames(cue).includes('noun') && !(c.language.freeInversion && units[from + 2]?.pos === 'quote')) return from; // «plus de moyens», but «préconise ainsi de « … »»
  if (c.language.references.genitiveMarks.has(u.key) && c.p.dated[from - 1]) return phraseAt(c.p, from + 1, c.language, false)?.to ?? from; // "during Tuesday's call"
  if (c.p.dated[from]) {
    let to = from + 1;
    while (c.p.dated[to]) to++;
    // "said Monday's results have changed that"
    if (c.language.references.genitiveMarks.has(units[to]?.key ?? '') && startsClause(c, from)) return from;
    return to;
  }
  if (u.pos === 'adv' && units[from + 1]?.pos === 'adj' && c.language.freeInversion && cue?.row.act === 'believe' && frames(cue).includes('noun')) return from; // «estime peu probable une reprise»
  if (u.pos === 'adv') return from + 1;
  // «déclare en recevant la coupe que»; behind «explique en souriant» the subject may follow
  if (c.language.freeInversion && c.language.gerundMarkers.has(u.key) && units[from + 1]?.pos === 'ger') {
    const object = cue ? phraseAt(c.p, from + 2, c.language) : null;
    const then = object ? units[object.to] : undefined;
    return object && (then?.pos === 'comp' || then?.pos === 'quote' || then?.text === ':') ? object.to : cue ? from : from + 2;
  }
  if (u.text === '(') {
    for (let i = from + 1; i < units.length && i - from < 30; i++) if (units[i]?.text === ')') return i + 1;
    return from;
  }
  if (c.language.references.partitive.has(u.key) && cue?.kind === 'verb' && cue.row.addressee === 'indirect' && frames(cue).includes('noun') && from > cue.to) return from; // «demande au maire des moyens»
  if (cue && from > cue.to && opensQuotedObject(c, from, cue)) return from;
  if (u.pos === 'prep' && units[from + 1]?.pos === 'rel') return from; // "a book for which …"
  if (u.pos === 'prep' && c.p.dated[from + 1]) return from + 1;
  if (u.pos !== 'prep' || (cue && (headsContent(u, contentPrepsOf(cue), c.language) || c.language.contentPreps.has(u.key)))) return from;
  let at = from + 1;
  while (units[at]?.pos === 'prep') at++; // «lors de», «auprès de»
  if (units[at]?.pos === 'adv' && c.language.contentPreps.has(units[at + 1]?.key ?? '') && units[at + 2]?.pos === 'num') at += 2; // «aux plus de 65 ans»
  const taping = units[at]?.pos === 'ger' && !c.language.freeInversion && cue?.kind === 'verb' && !c.cues.some((k) => k.from === at); // "said during taping of the show that"
  const phrase = phraseAt(c.p, taping ? at + 1 : at, c.language, false);
  // «a assuré au « 20 Heures » de TF1»: the name of a programme
  const titled = units[at]?.pos === 'quote' && c.language.contentPreps.has(units[at + 1]?.key ?? '') && units[at + 2]?.pos === 'name' && mediumOf((units[at + 2] as Unit).text) !== undefined;
  if (titled) return at + 3;
  if ((!phrase && !taping) || units[at]?.pos === 'quote') return from;
  let to = phrase ? phrase.to : at + 1;
  // «a dénoncé devant les élus « une erreur »»: no name of theirs
  const marked = phrase && cue && c.language.freeInversion && (frames(cue).includes('quote') || frames(cue).includes('noun')) ? units[to - 1] : undefined;
  if (marked?.quotation && to - 1 > at + 1 && isStop(units[to]) && c.language.names.collectives.get(units[to - 2]?.key ?? '') !== 'organisation' && /^\p{Ll}/u.test(c.doc.shadow.slice(marked.quotation.start, marked.quotation.start + 2))) return to - 1;
  // «affirme au Monde Jean Sorel»: the outlet ends, the subject begins
  for (let i = at; i < to - 1; i++) if (c.language.media.has(units[i]?.key ?? '') && !c.language.outlets.has(units[i]?.key ?? '') && (units[i]?.capital || units[i]?.pos === 'noun') && units[i + 1]?.capital && !c.language.media.has(units[i + 1]?.key ?? '') && (to - i > 2 || units[to]?.pos !== 'comp')) return mediumEnd(c, at, i + 1, to);
  // what «de» adds belongs to the phrase: «lors d'une conférence de presse»
  for (;;) {
    if (units[to]?.pos === 'prep' && c.p.dated[to + 1]) to++;
    while (c.p.dated[to]) to++;
    if (units[to]?.pos !== 'prep' || !(c.language.contentPreps.has((units[to] as Unit).key) || !c.language.freeInversion)) break;
    const inner = phraseAt(c.p, to + 1, c.language, false);
    if (!inner || units[to + 1]?.pos === 'quote') break;
    to = inner.to;
  }
  // «dans un communiqué publié sur son site»
  const participle = c.p.groupAt[to];
  return participle?.kind === 'part' && participle.from === to && units[participle.to]?.pos === 'prep' ? skipAdjuncts(c, participle.to, null) : to;
}

/** Where the name of a medium ends that holds the units from `from` to `to`: «l'agence RIA Novosti Olga Petrova». */
function mediumEnd(c: Context, from: number, to: number, limit: number): number {
  const { units } = c.p;
  for (let end = Math.min(limit - 1, to + 2); end > to; end--) {
    for (let i = from; i < to; i++) if (units[i]?.capital && mediumOf(units.slice(i, end).map((u) => u.text).join(' '))) return end;
  }
  return to;
}

/** Past «, une porte-parole du Conseil» behind a source. */
export function skipApposition(c: Context, at: number, strict = false): number {
  const { units } = c.p;
  // «le président de l'Union des bateliers (UB), Jean Roy»
  const from = c.language.freeInversion && units[at]?.text === '(' && units[at + 2]?.text === ')' && isComma(units[at + 3]) && units[at + 4]?.pos === 'name' ? at + 3 : at;
  if (!isComma(units[from]) || units[from + 1]?.pos === 'pron') return at;
  if (c.language.references.partitive.has(units[from + 1]?.key ?? '') && units[from + 2]?.quotation) return at; // «embauche, selon lui, des « grands frères »»
  const phrase = phraseAt(c.p, from + 1, c.language);
  if (!phrase || c.p.dated[from + 1]) return at;
  const end = units[phrase.to];
  return isBreak(end) || end?.text === ':' || (!strict && end?.pos === 'conj') ? phrase.to : at;
}

/** «dénonce la visite, et l'opposition demande …», «a exprimé ses regrets, il parle de …»: a clause of its own begins behind unit i. */
export function clauseStarts(c: Context, i: number): boolean {
  const { units } = c.p;
  const conjunction = units[isComma(units[i]) ? i + 1 : i]?.pos === 'conj';
  const start = skipAdverbs(c, (isComma(units[i]) ? i + 1 : i) + Number(conjunction));
  const phrase = phraseAt(c.p, start, c.language);
  if (!phrase || units[phrase.head]?.pos === 'rel' || units[start]?.pos === 'quote') return false;
  let next = skipAdverbs(c, phrase.to);
  if (conjunction && isComma(units[next]) && c.language.freeInversion && canSpeak(c, phrase)) next++; // «et la ministre, a demandé», a comma too many
  const group = c.p.groupAt[next];
  return group?.kind === 'finite' && group.from === next;
}

/** «Alors que X annonce …, Y …», «Si X promet de …, Y …»: the cue's clause hangs on the one that follows. */
export function opensSubordinate(c: Context, group: VerbGroup): boolean {
  const { units } = c.p;
  const first = units.findIndex((u) => u.pos !== 'punct' && u.pos !== 'conj');
  const opened = first >= 0 && [first, first + 1, first + 2].some((i) => i < group.from && (units[i]?.pos === 'sub' || ((i === first || (i === first + 1 && c.language.freeInversion && units[first]?.pos === 'adv')) && units[i]?.pos === 'wh')));
  return opened && group.kind === 'finite' && !units.some((u, i) => i > first + 2 && i < group.from && (u.pos === 'comp' || u.pos === 'rel')) && c.p.groups.find((g) => g.kind === 'finite') === group;
}

/** «Affirmant que …, il a critiqué …», «Ce dernier, accusant X de …, a affirmé»: the main clause begins or goes on behind the comma. */
export function mainClauseStarts(c: Context, from: number): boolean {
  const start = skipAdverbs(c, from);
  if (c.p.groupAt[start]?.kind === 'finite') return true;
  const phrase = phraseAt(c.p, start, c.language);
  if (!phrase) return false;
  const other = c.p.units[phrase.to]?.pos === 'conj' ? phraseAt(c.p, phrase.to + 1, c.language) : null;
  const last = other?.to ?? phrase.to;
  const end = skipApposition(c, last);
  const next = skipAdverbs(c, isComma(c.p.units[end]) && end > last ? end + 1 : end);
  return c.p.groupAt[next]?.kind === 'finite';
}

/** Two verbs in the same tense are likely to be coordinated: «a déclaré … et a ajouté», not «a déclaré … qu'il viendrait et ajouterait». */
export function sameTense(a: VerbGroup | null | undefined, b: VerbGroup, units: readonly Unit[]): boolean {
  if (!a || a.kind !== 'finite') return true;
  if (a.number !== null && b.number !== null && a.number !== b.number) return false; // «juge qu'ils vont trop loin et se montrent naïfs»
  const x = firstVerb(a, units);
  const y = firstVerb(b, units);
  return a.conditional === b.conditional && (x.pos === y.pos || a.head === b.head);
}

/** Past clitics: «*se* disent». */
function firstVerb(g: VerbGroup, units: readonly Unit[]): Unit {
  let i = g.from;
  while (i < g.head && (units[i]?.pos === 'clitic' || units[i]?.pos === 'neg')) i++;
  return units[i] as Unit;
}

/** «ce que» at unit i. */
export const saidBy = (c: Context, i: number) => c.language.impersonal.has(c.p.units[i]?.key ?? '') && (c.p.units[i + 1]?.pos === 'comp' || c.p.units[i + 1]?.pos === 'sub');

/** Past date words and the prepositions before them: «du mardi 31 janvier». */
export function skipDated(c: Context, from: number): number {
  let i = from;
  while (c.p.dated[i] || ((c.p.units[i]?.pos === 'prep' || c.p.units[i]?.pos === 'det') && c.p.dated[i + 1])) i++;
  return i;
}

/** The finite verb at unit i is that of a relative clause. */
export function isRelative(c: Context, i: number): boolean {
  const group = c.p.groupAt[i] as VerbGroup;
  for (let j = group.from - 1; j >= 0 && group.from - j < 8; j--) {
    const u = c.p.units[j] as Unit;
    if (u.pos === 'rel' || (u.pos === 'comp' && c.language.freeInversion && c.p.units[j - 1]?.pos === 'noun')) return true; // «les informations que le préfet a confiées»
    if (isComma(u) || isStop(u) || c.p.groupAt[j]?.kind === 'finite') return false;
  }
  return false;
}

/** Whether a clause starts behind unit `i`: only punctuation, adverbs and dates stand before, or a conjunction right there. */
export function opensClause(c: Context, i: number): boolean {
  const { units } = c.p;
  for (let j = i; j >= 0; j--) {
    const u = units[j] as Unit;
    if ((u.pos === 'conj' || u.pos === 'sub' || u.pos === 'comp') && i - j <= 1) return true;
    if (!(u.pos === 'punct' || u.pos === 'adv' || u.pos === 'conj' || c.p.dated[j] || (u.pos === 'prep' && c.p.dated[j + 1]))) return false;
  }
  return true;
}

/** Whether a noun names a thing, which says nothing: «ces contrats interrogent», «la mi-temps a confirmé». */
export function isThing(key: string, { things, names }: Language): boolean {
  if (!things || things.not.has(key) || names.roles.has(key) || names.collectives.has(key)) return false;
  return things.nouns.has(key) || things.endings.test(key);
}

/** The first noun of a phrase that names nobody, when it is a thing. */
export function headsThing(c: Context, r: Range): boolean {
  for (let i = r.from; i < r.to; i++) {
    const u = c.p.units[i] as Unit;
    if (u.pos === 'name' || u.pos === 'title' || u.pos === 'pron' || u.quotation || c.language.names.roles.has(u.key)) return false;
    if (u.pos === 'noun' && !(c.language.references.prenominal.has(u.key) && c.p.units[i + 1]?.pos === 'noun' && i + 1 < r.to)) {
      let next = i + 1;
      while (c.p.units[next]?.pos === 'noun' || c.p.units[next]?.pos === 'adj') next++;
      return !u.capital && isThing(u.key, c.language) && !(next < r.to && c.p.units[next]?.pos === 'name');
    }
  }
  return false;
}

/** A name, a third-person pronoun, or a word that names who can speak. */
export function canSpeak(c: Context, phrase: NounPhrase): boolean {
  const { units } = c.p;
  const { roles, collectives } = c.language.names;
  return units.slice(phrase.from, phrase.to).some((u) => u.pos === 'name' || u.pos === 'title' || (u.pos === 'pron' && !c.language.impersonal.has(u.key)) || roles.has(u.key) || (collectives.has(u.key) && collectives.get(u.key) !== 'document'));
}

/** A quotation of some length that begins with a capital behind a noun or participle: a sentence of its own. */
export function startsAnew(c: Context, i: number): boolean {
  const { units } = c.p;
  const u = units[i] as Unit;
  if (!u.quotation || !/^\p{Lu}/u.test(c.doc.shadow.slice(u.quotation.start, u.quotation.start + 2)) || !isSpeech(c, u)) return false;
  return /^(?:noun|name|adj|part|adv)$/.test(units[i - 1]?.pos ?? '') && c.p.groups.some((g) => g.kind === 'finite' && g.to <= i);
}

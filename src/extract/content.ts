/**
 * Which words are the content of a cue: what its frames allow to the right, what stands to the left of an inserted cue, and where it ends.
 * Unit indices.
 */
import type { Frame } from '../lang/language.ts';
import { bareClause, canSpeak, clauseStarts, closingComma, dialogue, headsContent, holdsProposition, isPhraseStart, isSpeech, mainClauseStarts, opensSubordinate, sameTense, skipAdjunct, skipAdjuncts, skipAdverbs, skipApposition, startsClause } from './clause.ts';
import type { Cue } from './cues.ts';
import { chooseEnd, endPlaces } from './ends.ts';
import { anyHere, contentPrepsOf, type Context, frames, isBreak, isComma, isDash, isStop, type Source } from './reading.ts';
import { invertedSubject, subjectPhrase } from './sources.ts';
import { phraseAt, type Range, type VerbGroup } from './syntax.ts';
import type { Unit } from './text.ts';

/** The first other cue that starts at unit i or behind it; cues stand in order. */
function nextCue(c: Context, i: number, cue: Cue): Cue | undefined {
  let low = 0;
  let high = c.cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((c.cues[middle] as Cue).from < i) low = middle + 1;
    else high = middle;
  }
  return c.cues[low] === cue ? c.cues[low + 1] : c.cues[low];
}

/** Whether what follows the inserted cue goes on with what was said: a quotation after one, a verb after a clause that had none. */
export function resumes(c: Context, from: number, quote: boolean, cue: Cue): boolean {
  const { units } = c.p;
  let i = from;
  while (units[i]?.pos === 'adv' || units[i]?.pos === 'conj') i++;
  const u = units[i];
  if (u === undefined) return false;
  if (u.pos === 'quote') return true;
  if (quote) return false;
  const next = nextCue(c, from, cue);
  const group = c.p.groupAt[i];
  // «Le suspect, a précisé le procureur, aurait agi seul»
  if (group && group.kind === 'finite' && (!next || next.from > i)) return true;
  if (next && next.from - i < 3) return false;
  if (dialogue(c) && u.pos === 'prep' && isStop(units[skipAdjunct(c, i, null)])) return false; // «lance la trésorière, Jeanne Vial, aux journalistes»
  return u.pos === 'comp' || (u.pos === 'sub' && c.language.freeInversion) || u.pos === 'prep';
}

/** Start of what a parenthetical cue reports: behind the last claim or boundary of the sentence, connectives left out. */
export function leftBound(c: Context, end: number, cue: Cue): number {
  const { units } = c.p;
  let from = 0;
  // the part of the sentence that an earlier cue has
  for (const other of c.cues) {
    if (other === cue || other.to > end) break;
    const done = c.out.slice(c.first).findLast((k) => k.cue !== null && k.cue.start === (units[other.from] as Unit).start);
    if (!done || (cue.kind === 'prep' && c.language.bareClauses && (done.strength !== 'speech' || done.frame === 'noun' || done.frame === 'inf'))) continue;
    const last = Math.max(...done.content.map((s) => s.end), (units[other.to - 1] as Unit).end, ...done.source.mentions.map((s) => s.end));
    const at = units.findIndex((u) => u.start >= last);
    if (at > from && at < end && (isBreak(units[at]) || units[at]?.pos === 'conj')) from = at + 1;
  }
  const quoteAt = units[end - 1]?.pos === 'quote' ? end - 1 : isComma(units[end - 1]) && units[end - 2]?.pos === 'quote' ? end - 2 : -1;
  if (quoteAt >= from) {
    // a quotation that is a sentence of its own: what stands before it frames it and is no content
    let i = quoteAt;
    while (i - 2 >= from && units[i - 2]?.pos === 'quote' && (units[i - 1]?.pos === 'conj' || isComma(units[i - 1]))) i -= 2;
    const before = units[i - 1];
    const inside = units[i]?.quotation;
    const fragment = c.language.bareClauses && isComma(before) && inside && /^\p{Ll}/u.test(c.doc.shadow.slice(inside.start, inside.start + 2)); // "but since then, “there has been …”"
    if (i <= from || before === undefined || before.text === ':' || (isComma(before) && !fragment) || c.cues.some((k) => k !== cue && k.to === i)) return i;
    // «… un degré inconnu « On a tout vu » a-t-il dit»: the stop before the quotation is missing
    if (cue.group?.enclitic != null && startsAnew(c, i)) return i;
    if (units.slice(from, i).every((u) => u.pos === 'conj' || u.pos === 'adv' || u.pos === 'punct')) return i;
  }
  return skipConnectives(c, from, end);
}

/** A quotation of some length that begins with a capital behind a noun or participle: a sentence of its own. */
function startsAnew(c: Context, i: number): boolean {
  const { units } = c.p;
  const u = units[i] as Unit;
  if (!u.quotation || !/^\p{Lu}/u.test(c.doc.shadow.slice(u.quotation.start, u.quotation.start + 2)) || !isSpeech(c, u)) return false;
  return /^(?:noun|name|adj|part|adv)$/.test(units[i - 1]?.pos ?? '') && c.p.groups.some((g) => g.kind === 'finite' && g.to <= i);
}

export function skipConnectives(c: Context, from: number, end: number): number {
  const { units } = c.p;
  let i = from === 0 ? skipDateline(c, end) : from;
  while (i < end && (isDash(units[i]) || isComma(units[i]) || /^[•*·]$/.test(units[i]?.text ?? ''))) i++;
  while (i < end && (units[i]?.pos === 'conj' || (units[i]?.pos === 'adv' && (isComma(units[i + 1]) || units[i + 1]?.pos === 'adv' || units[i - 1]?.pos === 'adv')))) {
    i++;
    if (isComma(units[i])) i++;
  }
  return i;
}

/** "WASHINGTON, Sept. 5 (Reuters) — Talks …": names, a date and an agency before a dash at the start are no content. */
function skipDateline(c: Context, end: number): number {
  const { units } = c.p;
  for (let i = 0; i < Math.min(end, 12); i++) {
    const u = units[i] as Unit;
    if (i > 0 && isDash(u)) return i + 1;
    if (!(u.pos === 'name' || c.p.dated[i] || u.pos === 'num' || /^[(),./]$/.test(u.text) || (u.capital && u.pos !== 'det'))) return 0;
  }
  return 0;
}

interface Complement {
  readonly rule: string;
  readonly frame: Frame;
  readonly from: number;
  readonly end?: number;
  readonly features: readonly string[];
}

/** What stands to the right of a cue and is its content, as the cue's frames allow. */
export function complement(c: Context, cue: Cue, inverted: Source | null): Complement | null {
  const { units } = c.p;
  const allowed = frames(cue);
  const group = cue.group;
  let i = inverted && inverted.kind === 'after' ? Math.max(cue.to, (inverted.phrases.at(-1) as Range).to) : cue.to;
  if (c.language.freeInversion && group && cue.to > group.to) while (units[i]?.pos === 'adj' || (units[i]?.pos === 'noun' && units[i + 1]?.pos === 'prep')) i++; // «a présenté des excuses publiques pour»
  if (inverted?.kind === 'after') i = skipApposition(c, i);
  const start = i;
  i = skipAdjuncts(c, i, cue);
  const addressed = cue.kind === 'verb' && cue.row.addressee === 'direct' && !inverted;
  // «a invité mercredi, sur France Info, les clients à changer …»
  if (addressed && isComma(units[i])) {
    const close = closingComma(c, i);
    if (close > 0 && close - i < 12 && skipAdjuncts(c, i + 1, null) === close && units[close + 1]?.pos === 'det') i = close + 1;
  }
  const spoken = i;
  if (addressed) {
    const phrase = phraseAt(c.p, i, c.language);
    // «appelle les élus *à la grève*»
    // «a prié les journalistes *de « patienter »*»
    const own = phrase ? units.findIndex((x, k) => k > i && k < phrase.to && x.pos === 'prep' && ((!c.language.contentPreps.has(x.key) && headsContent(x, contentPrepsOf(cue))) || (allowed.includes('inf') && units[k + 1]?.quotation))) : -1;
    const behind = own > 0 ? own : phrase ? skipAdjuncts(c, phrase.to, cue) : -1;
    if (phrase && units[i]?.pos !== 'quote' && !startsClause(c, i)) i = behind;
  }
  let u = units[i];
  // "promises new boats": what cannot be spoken to is what is promised
  if (addressed && c.language.bareClauses && i > spoken && isStop(u) && allowed.includes('noun')) {
    const object = phraseAt(c.p, spoken, c.language);
    if (object && !canSpeak(c, object)) return { rule: 'object', frame: 'noun', from: spoken, features: [] };
  }
  if (u === undefined) return null;
  const addressee = addressed && i > spoken ? spoken : -1;
  // «ont exprimé, à des degrés divers, leur mécontentement»
  if (isComma(u)) {
    const close = closingComma(c, i);
    if (close > 0 && close - i < 12 && skipAdjuncts(c, i + 1, null) === close && units[close + 1] && !isBreak(units[close + 1])) {
      i = close + 1;
      u = units[i] as Unit;
    }
  }
  // "She pledged, if elected, to rebuild the school"
  if (isComma(u) && c.language.bareClauses && (units[i + 1]?.pos === 'wh' || units[i + 1]?.pos === 'sub')) {
    const close = closingComma(c, i);
    const then = units[close + 1];
    if (close > 0 && close - i < 7 && then && (then.pos === 'comp' || then.pos === 'quote' || then.pos === 'to')) {
      i = close + 1;
      u = then;
    }
  }
  // «X a déclaré, lors d'une conférence de presse, que …»
  if (isComma(u)) {
    const close = closingComma(c, i);
    const then = units[close + 1];
    if (close > 0 && then && (then.pos === 'comp' || then.pos === 'quote' || (then.pos === 'inf' && allowed.includes('inf')))) {
      i = close + 1;
      u = then;
    } else if (units[i + 1]?.pos === 'quote' && allowed.includes('quote')) {
      i++;
      u = units[i] as Unit;
    } else if (units[i + 1]?.pos === 'comp' && allowed.includes('that')) {
      i++;
      u = units[i] as Unit;
    } else if (c.language.bareClauses && group?.kind === 'finite' && !allowed.includes('noun') && allowed.includes('that') && startsClause(c, i + 1)) {
      // "And yet, aides say, the plan is alive"
      i++;
      u = units[i] as Unit;
    }
  }
  // "said of the vote, “…”"
  if (u.pos === 'prep' && c.language.contentPreps.has(u.key) && allowed.includes('quote') && !contentPrepsOf(cue).includes(u.key)) {
    const topic = phraseAt(c.p, i + 1, c.language);
    const then = topic ? skipAdjuncts(c, topic.to, cue) : -1;
    if (topic && isComma(units[then]) && units[then + 1]?.pos === 'quote') return { rule: 'cue-quote', frame: 'quote', from: then + 1, features: ['topic'] };
    if (topic && units[then]?.pos === 'comp' && allowed.includes('that')) return { rule: 'that', frame: 'that', from: then + 1, features: ['topic'] };
  }
  const colon = colonAhead(c, i);
  if (colon > 0 && allowed.includes('quote')) return { rule: 'colon', frame: 'quote', from: colon + 1, features: ['far'] };
  if (u.text === ':' && (allowed.includes('quote') || allowed.includes('that')) && i + 1 < units.length) return { rule: 'colon', frame: 'quote', from: i + 1, features: [] };
  // "denounced “corridor gossip” about her": a word of the object in marks
  if (u.pos === 'quote' && c.language.bareClauses && allowed.includes('noun') && cue.kind === 'verb' && cue.row.act !== 'state' && cue.row.act !== 'announce' && (units[i + 1]?.pos === 'noun' || (units[i + 1]?.pos === 'prep' && !c.p.dated[i + 2] && c.language.contentPreps.has(units[i + 1]?.key ?? ''))) && !isSpeech(c, u)) return { rule: 'object', frame: 'noun', from: i, features: [] };
  // "a bill called “Open Roads”": its name
  if (u.pos === 'quote' && names(c, cue) && group) {
    const subject = subjectPhrase(c.p, group.from, 0, c.language);
    if (subject && c.language.references.indefinite.has((units[subject.from] as Unit).key) && !canSpeak(c, subject)) return null;
  }
  if (u.pos === 'quote' && (allowed.includes('quote') || allowed.includes('noun') || allowed.includes('that') || allowed.includes('adj'))) return { rule: 'cue-quote', frame: 'quote', from: i, features: [] };
  // "insisted that the treaty be ratified"
  const subjunctive = u.pos === 'comp' && c.language.bareClauses && c.p.groups.some((g) => g.kind === 'inf' && g.from > i + 1 && units[g.from]?.pos === 'inf');
  if (u.pos === 'comp' && (allowed.includes('that') || allowed.includes('adj')) && (subjunctive || holdsProposition(c, i + 1, units.length))) return { rule: 'that', frame: 'that', from: i + 1, features: [] };
  // «s'est engagé à ce que»
  if (u.pos === 'prep' && units[i + 1]?.pos === 'pron' && units[i + 2]?.pos === 'comp' && holdsProposition(c, i + 3, units.length)) return { rule: 'that', frame: 'that', from: i + 3, features: [] };
  if ((u.pos === 'wh' || (u.pos === 'rel' && u.key !== 'qui')) && allowed.includes('wh')) return { rule: 'wh', frame: 'wh', from: i, features: [] };
  if (allowed.includes('adj') && cue.kind === 'verb' && (u.pos === 'adj' || u.pos === 'part' || u.pos === 'adv' || u.pos === 'noun')) return { rule: 'adjective', frame: 'adj', from: i, features: [] };
  if (allowed.includes('inf')) {
    const at = u.pos === 'prep' || u.pos === 'to' ? i + 1 : i;
    let verb = at;
    while (units[verb] && ((units[verb] as Unit).pos === 'neg' || (units[verb] as Unit).pos === 'clitic' || (units[verb] as Unit).pos === 'adv')) verb++;
    // «demande de « ne pas venir »»
    if (units[at]?.pos === 'quote' && at > i && !contentPrepsOf(cue).includes(u.key)) return { rule: 'infinitive-quote', frame: 'inf', from: addressee >= 0 ? addressee : i, features: [] };
    if (units[verb]?.pos === 'quote' && verb > at && units[at]?.pos === 'neg') return { rule: 'infinitive-quote', frame: 'inf', from: i, features: [] }; // «dit ne pas « être contre »»
    // "the debate promises to be a long one"
    if (c.language.bareClauses && cue.kind === 'verb' && cue.row.act === 'promise' && units[verb]?.pos === 'inf' && c.language.references.copulas.has((units[verb] as Unit).lemma)) {
      const subject = group ? subjectPhrase(c.p, group.from, 0, c.language) : null;
      if (subject && !canSpeak(c, subject) && units[subject.head]?.pos === 'noun') return null;
    }
    if (units[verb]?.pos === 'inf') return { rule: 'infinitive', frame: 'inf', from: addressee >= 0 ? addressee : i, features: [] };
  }
  if (allowed.includes('as') && contentPrepsOf(cue).length > 0 && predicate(c, i, group, contentPrepsOf(cue), cue.kind === 'verb' && cue.row.act === 'accuse')) return { rule: 'as', frame: 'as', from: i, features: [] };
  const preps = contentPrepsOf(cue);
  const heads = (x: Unit | undefined) => headsContent(x, preps);
  // "warned on Tuesday that …": a date is no content
  const atPrep = heads(units[start]) && !c.p.dated[start + 1] ? start : heads(u) && !c.p.dated[i + 1] ? i : -1;
  if (atPrep >= 0 && units.slice(atPrep + 1, atPrep + 4).some((x) => c.language.manners.has(x.key))) return null;
  if (atPrep >= 0) return { rule: 'preposition', frame: 'noun', from: addressee >= 0 && (allowed.includes('noun') || c.language.freeInversion) ? addressee : atPrep, features: [`prep`] };
  if (c.language.bareClauses && allowed.includes('that') && group?.kind !== 'part' && (startsClause(c, i) || bareClause(c, i, allowed.includes('noun')))) return { rule: 'bare', frame: 'that', from: i, features: [] };
  // «réclament du temps», «demandent de l'aide»
  const { genitive, fused } = c.language.references;
  const withArticle = genitive.has(u.key) && fused.has(u.key);
  const partitive = c.language.freeInversion && allowed.includes('noun') && !contentPrepsOf(cue).some((prep) => genitive.has(prep)) && (c.language.contentPreps.has(u.key) || withArticle) && !c.p.dated[i + 1] && (withArticle || units[i + 1]?.pos === 'det');
  if (partitive && group?.kind === 'finite') return { rule: 'object', frame: 'noun', from: i, features: [] };
  // «le condamne», "denied it": what is reported stands elsewhere
  if (u.pos === 'pron' && isBreak(units[i + 1]) && c.language.impersonal.has(u.key)) return null;
  // "criticized what it called “grandstanding”"
  if (allowed.includes('noun') && !allowed.includes('wh') && u.pos === 'wh' && units[i + 1]?.pos === 'pron' && c.p.groupAt[i + 2]?.kind === 'finite') return { rule: 'object', frame: 'noun', from: i, features: [] };
  // «a confié sa stupeur», «redit son soutien à»: what the source feels or stands for
  if (!allowed.includes('noun') && allowed.includes('that') && cue.kind === 'verb' && cue.row.strength === 'speech' && u.pos === 'det' && c.language.references.possessives.has(u.key)) {
    const stance = units.slice(i + 1, i + 3).some((x) => c.language.stances.has(x.key)) || (units[i + 1]?.quotation && c.language.stances.has(c.doc.shadow.slice(units[i + 1]?.quotation?.start, units[i + 1]?.quotation?.end).toLowerCase()));
    if (stance) return { rule: 'object', frame: 'noun', from: i, features: [] };
  }
  // "denied ever having sold"
  if (allowed.includes('noun') && c.language.bareClauses && u.pos === 'ger' && i > start && units[i - 1]?.pos === 'adv') return { rule: 'object', frame: 'noun', from: i - 1, features: [] };
  // "a group called Fair Votes", "called her mother": named or phoned, and nothing said of it
  if (cue.kind === 'verb' && c.language.stance.making.has(cue.row.lemma) && isPhraseStart(u)) return null; // "wrote the preface"
  // "questioned the student": an interrogation
  const questioned = cue.kind === 'verb' && cue.row.act === 'ask' && cue.row.addressee === null && c.language.bareClauses && allowed.includes('noun') ? phraseAt(c.p, i, c.language, false) : null;
  if (questioned && canSpeak(c, questioned) && isBreak(units[questioned.to])) return null;
  if (names(c, cue) && isPhraseStart(u) && !judges(c, i)) return null;
  // "proposed the rule to governors": whom it was said to is not what was said
  if (allowed.includes('noun') && c.language.bareClauses && cue.kind === 'verb' && cue.row.addressee === 'indirect' && isPhraseStart(u)) {
    const object = phraseAt(c.p, i, c.language, false);
    const to = object && units[object.to]?.key === 'to' && units[object.to]?.pos === 'prep' ? phraseAt(c.p, object.to + 1, c.language, false) : null;
    if (object && to && hears(c, to)) return { rule: 'object', frame: 'noun', from: i, end: object.to, features: [] };
  }
  if (allowed.includes('noun') && (isPhraseStart(u) || (u.pos === 'adv' && c.language.contentPreps.has(units[i + 1]?.key ?? '')) || u.pos === 'inf' || u.pos === 'ger')) return { rule: 'object', frame: 'noun', from: i, features: [] };
  if (allowed.includes('noun') && group && group.object !== null && units[i]?.pos === 'prep') return { rule: 'clitic-object', frame: 'noun', from: i, features: [] };
  // «trouve le moratoire « insuffisant »»
  if (allowed.includes('as') && cue.kind === 'verb' && cue.row.act === 'believe' && c.language.freeInversion && u.pos === 'det') {
    const judged = phraseAt(c.p, i, c.language);
    if (judged && (units[judged.to - 1]?.quotation || units[judged.to]?.quotation)) return { rule: 'as', frame: 'as', from: i, features: [] };
  }
  if (allowed.includes('as') && (preps.length === 0 || !c.language.freeInversion) && predicate(c, i, group)) return { rule: 'as', frame: 'as', from: i, features: [] };
  return c.language.bareClauses && cue.kind === 'verb' && cue.row.strength === 'speech' && group?.kind !== 'inf' ? farComplement(c, start, allowed) : null;
}

const names = (c: Context, cue: Cue) => cue.kind === 'verb' && c.language.stance.naming.has(cue.row.lemma);

/** Behind the object that starts at unit i stands what it is called: "the plan unfair", "Jones a liar", "the wait in line for tickets “absurd”". */
function judges(c: Context, i: number): boolean {
  const { units } = c.p;
  const object = phraseAt(c.p, i, c.language, false);
  if (!object || units.slice(object.from, object.to).some((u) => u.quotation) || units[object.to - 1]?.pos === 'adj') return true;
  const next = units[skipAdverbs(c, object.to)];
  if (next && (next.pos === 'det' || next.pos === 'adj' || next.pos === 'part' || next.pos === 'noun' || next.pos === 'name' || next.pos === 'num' || next.pos === 'quote')) return true;
  for (let k = object.to; k < units.length && k - i < 30; k++) {
    const u = units[k] as Unit;
    if (isStop(u) || u.pos === 'comp' || c.p.groupAt[k]?.kind === 'finite') return false;
    if (u.pos === 'quote' || (u.pos === 'det' && (units[k - 1]?.pos === 'noun' || units[k - 1]?.pos === 'name' || isComma(units[k - 1]))) || (u.pos === 'adj' && (units[k - 1]?.pos === 'noun' || units[k - 1]?.pos === 'name'))) return true;
  }
  return false;
}

/** People to whom something is said, by what they are: "to governors", not "the visit to Moscow". */
const hears = (c: Context, r: { from: number; to: number }) => c.p.units.slice(r.from, r.to).every((u) => u.pos !== 'name') && c.p.units.slice(r.from, r.to).some((u) => u.pos === 'noun' && (c.language.names.roles.has(u.key) || c.language.unnamed.classes.has(u.key) || c.language.media.has(u.key)));

/**
 * "told a rally in Salem, New Hampshire, on Monday that …", "said on Twitter, in reference to her daughter, “…”": the first complementiser, or
 * quotation that ends the sentence, behind words without a verb.
 */
function farComplement(c: Context, from: number, allowed: readonly Frame[]): Complement | null {
  const { units } = c.p;
  for (let i = from; i < units.length && i - from < 24; i++) {
    const u = units[i] as Unit;
    if (isStop(u) || isDash(u) || u.text === ':' || u.text === '(' || u.pos === 'rel' || u.pos === 'wh' || u.pos === 'sub' || u.pos === 'conj' || (c.p.groupAt[i] && (c.p.groupAt[i]?.kind !== 'ger' || c.cues.some((k) => k.from === i)))) return null;
    if (u.pos === 'comp') return i > from && allowed.includes('that') && holdsProposition(c, i + 1, units.length) ? { rule: 'that', frame: 'that', from: i + 1, features: ['far'] } : null;
    if (u.pos !== 'quote') continue;
    return isComma(units[i - 1]) && allowed.includes('quote') && isStop(units[i + 1]) && isSpeech(c, u) ? { rule: 'cue-quote', frame: 'quote', from: i, features: ['far'] } : null;
  }
  return null;
}

/** «qualifie *X de Y*», «le décrit *comme Y*», «qualifie « Y »»: an object, or a clitic for it, and its predicate. */
function predicate(c: Context, from: number, group: VerbGroup | null, preps: readonly string[] = [], accuses = false): boolean {
  const { units } = c.p;
  const marks = (i: number) => c.language.asMarkers.has(units[i]?.key ?? '') && !c.p.dated[i + 1];
  if (marks(from)) return true;
  if (units[from]?.pos === 'quote') return true;
  if (group?.object !== null && group !== null && (units[from]?.pos === 'adj' || units[from]?.pos === 'part')) return true;
  const phrase = phraseAt(c.p, from, c.language, false);
  if (!phrase) return false;
  for (let i = phrase.to; i < units.length && i - from < 25; i++) {
    if (isStop(units[i]) || c.p.groupAt[i]?.kind === 'finite') return false;
    const key = (units[i] as Unit).key;
    if (marks(i) && (units[i + 1]?.pos === 'quote' || (!c.language.contentPreps.has(key) && !(c.language.freeInversion && (units[i + 1]?.pos === 'prep' || preps.length > 0))))) return true;
    // «a qualifié la réforme d'erreur»
    if (marks(i) && preps.length > 0 && (!accuses || canSpeak(c, phrase)) && (units[i + 1]?.pos === 'noun' || units[i + 1]?.pos === 'adj' || units[i + 1]?.pos === 'part')) return true;
  }
  return false;
}

/** A colon before a quotation that is all the rest, with no other finite verb between: «a lancé à ceux qui …, sur les marches : « … »». */
function colonAhead(c: Context, from: number): number {
  const { units } = c.p;
  for (let i = from; i < units.length - 1 && i - from < 40; i++) {
    const u = units[i] as Unit;
    if (u.text === ':') return units[i + 1]?.pos === 'quote' ? i : -1;
    if (u.pos === 'quote' || u.pos === 'comp' || isStop(u) || c.cues.some((k) => k.kind !== 'noun' && k.from === i)) return -1;
  }
  return -1;
}

/**
 * Where content that starts at `from` ends: at the sentence's end, or before the next thing that the article says in its own voice or
 * reports by another cue at the same level.
 */
export function contentEnd(c: Context, from: number, cue: Cue, predicate = false): number {
  const rule = beforeMedium(c, from, Math.min(endByRule(c, from, cue, predicate), trimEnd(c, from, hardStop(c, from, cue))));
  const { ends } = c.language;
  const { units } = c.p;
  if ((!ends && !c.samples) || !units[from]) return rule;
  let stop = from;
  while (stop < units.length && !(units[stop]?.text === ';' || (isStop(units[stop]) && stop === units.length - 1))) stop++;
  stop = Math.min(stop, hardStop(c, from, cue));
  const clause = units[from - 1]?.pos === 'comp' ? 'that' : units[from - 1]?.text === ':' ? 'colon' : startsClause(c, from) || (frames(cue).includes('that') && bareClause(c, from, frames(cue).includes('noun'))) ? 'clause' : (units[from] as Unit).pos;
  const speech = new Set(c.cues.filter((k) => k !== cue && k.kind !== 'noun').map((k) => k.from));
  const places = endPlaces(c.p, c.language, from, stop, rule, `${cue.kind}-${clause}`, cue.group, speech, c.samples !== null);
  c.samples?.push({ start: (units[from] as Unit).start, cue: (units[cue.from] as Unit).start, places: [...places, { at: stop, score: 0, features: [] }].map((e) => ({ end: (units[trimEnd(c, from, e.at) - 1] as Unit).end, features: e.features })) });
  return ends ? trimEnd(c, from, chooseEnd(c.p, places, from, stop)) : rule;
}

/** Where the sentence itself says that content is over, however likely it is to go on; the number of units where nothing does. */
function hardStop(c: Context, from: number, cue: Cue): number {
  const { units, groups, groupAt } = c.p;
  const none = units.length;
  const { group } = cue;
  const finiteAt = (i: number) => groupAt[i]?.kind === 'finite' && groupAt[i]?.from === i;
  let k = (group?.from ?? 0) - 1;
  while (units[k]?.pos === 'adv') k--;
  // «Le bâtonnier, qui a ajouté que …, n'a pas exclu …»: the verb of the antecedent
  if (group?.kind === 'finite' && units[k]?.pos === 'rel' && isComma(units[k - 1]) && !groups.some((g) => g.kind === 'finite' && g.to < k)) {
    for (let i = from + 1; i < none; i++) if (isComma(units[i]) && finiteAt(skipAdverbs(c, i + 1)) && groups.some((g) => g.kind === 'finite' && g.from >= from && g.to <= i)) return i;
  }
  if (cue.kind === 'noun') {
    // «L'aveu que les comptes étaient faux a précipité …»: the phrase is the subject of the next verb or opens the sentence
    if (groups.some((g) => g.kind === 'finite' && g.to <= cue.from)) return none;
    let seen = false;
    let owed = 0;
    for (let i = from; i < none; i++) {
      const u = units[i] as Unit;
      if (seen && isComma(u) && owed === 0 && mainClauseStarts(c, i + 1)) return i;
      if (u.pos === 'rel' || u.pos === 'comp' || u.pos === 'sub' || u.pos === 'wh' || (u.pos === 'conj' && seen)) owed++;
      if (!finiteAt(i)) continue;
      if (!seen) seen = true;
      else if (owed > 0) owed--;
      else return i;
    }
    return none;
  }
  // "Two sailors who say they saw the ship list have been called": the antecedent has its verb right behind
  if (group?.kind === 'finite' && units[k]?.pos === 'rel' && !isComma(units[k - 1]) && !groups.some((g) => g.kind === 'finite' && g.to < k)) {
    let seen = 0;
    let owed = 0;
    let only = -1; // the one finite verb: behind a quotation that holds what is reported, it is the antecedent's
    for (let i = from; i < none; i++) {
      const u = units[i] as Unit;
      if (isComma(u)) break;
      if (u.pos === 'rel' || u.pos === 'comp' || u.pos === 'sub' || u.pos === 'wh' || (u.pos === 'conj' && seen > 0)) owed++;
      if (!finiteAt(i)) continue;
      if (seen === 0 && c.cues.some((x) => x.kind === 'verb' && x.from === i && (x.row.frames.includes('that') || !c.language.bareClauses))) owed++;
      only = seen === 0 && owed === 0 && units[i - 1]?.quotation && c.language.freeInversion ? i : -1;
      if (seen++ === 0) continue;
      if (owed > 0) owed--;
      else if (units[i - 1]?.pos === 'noun' || units[i - 1]?.pos === 'name' || (units[i - 1]?.pos === 'quote' && !units[i - 1]?.quotation?.paused)) return i;
    }
    if (only > 0) return only; // «un message qui prétend que le vaccin « affaiblit les défenses » a été partagé»
  }
  const cueAt = (i: number) => c.cues.find((x) => x.kind === 'verb' && x.from === i && x !== cue);
  for (let i = from + 1; c.language.bareClauses && i < none - 2; i++) {
    if (!isComma(units[i]) || units[i + 1]?.pos !== 'prep') continue;
    // "…, with the paper reporting that …"
    const other = phraseAt(c.p, i + 2, c.language, false);
    if (other && cueAt(other.to)?.group?.kind === 'ger') return i;
    // "…, according to a poll."
    const relayed = cue.kind === 'prep' ? undefined : c.cues.find((x) => x.kind === 'prep' && x.from === i + 1 && !x.row.ambiguous);
    const relayer = relayed ? phraseAt(c.p, relayed.to, c.language) : null;
    if (relayer && isStop(units[skipAdverbs(c, relayer.to)])) return i;
  }
  for (let i = from + 1; i < none - 1; i++) {
    // «a promis de …, rappelé que …»
    if (isComma(units[i]) && group?.kind === 'finite' && groupAt[i + 1]?.continued && cueAt(i + 1)) return i;
    if (units[i]?.pos !== 'conj') continue;
    const follows = cueAt(skipAdverbs(c, i + 1));
    const next = follows?.group;
    if (!next || !group) continue;
    // "confirmed the building was covered but refused to say how much": who reports keeps silent too
    const silent = c.language.bareClauses && follows.kind === 'verb' && (next.helpers.some((h) => h.act === 'refuse') || (next.negated && follows.row.frames.includes('that') && follows.row.strength === 'speech' && units[follows.to]?.pos === 'wh'));
    if (silent && group.kind === 'finite' && groups.some((g) => g.kind === 'finite' && g.from >= from && g.to <= i)) return i;
    // "insisting she had never left and denouncing …"
    if (group.kind === 'ger' && next.kind === 'ger' && groups.some((g) => g.kind === 'finite' && g.from >= from && g.to <= i)) return i;
    // "promised to …, recalled that … and ruled out …": the last of a series
    const series = isComma(units[k]) && group.kind === 'finite' && next.kind === 'finite' && anyHere(c, (o) => o.cue !== null && o.kind === 'verb' && o.cue.end < (units[k] as Unit).start);
    if (series && sameTense(group, next, units) && groups.some((g) => g.kind === 'finite' && g.from >= from && g.to <= i)) return i;
  }
  return none;
}

/**
 * «…, a-t-il dit, … dans un communiqué», «… lors d'une conférence de presse», «… sur Twitter»: where it was said, at the end of what was said, is
 * no content. The index of the preposition, or `end`.
 */
function beforeMedium(c: Context, from: number, end: number): number {
  const { units } = c.p;
  const { carriers, platforms, references } = c.language;
  if (carriers.size === 0) return end;
  for (let i = end - 1; i > from && end - i < 14; i--) {
    const u = units[i] as Unit;
    if (isComma(u) || isStop(u) || u.quotation || u.pos === 'rel' || u.pos === 'comp' || c.p.groupAt[i]?.kind === 'finite') return end;
    if (u.pos !== 'prep' || c.language.contentPreps.has(u.key)) continue;
    let at = i + 1;
    if (units[at]?.pos === 'prep') at++; // «lors de»
    const first = units[at];
    const platform = platforms.has(first?.key ?? '') && first?.capital === true && at + 1 === end;
    const own = first?.pos === 'det' && (references.indefinite.has(first.key) || references.possessives.has(first.key)) && units.slice(at + 1, at + 3).some((x) => carriers.has(x.key));
    if (!platform && !own) continue;
    let left = i;
    while (left > from && (isComma(units[left - 1]) || isDash(units[left - 1]))) left--;
    return left - from >= 2 || units[from]?.quotation ? left : end;
  }
  return end;
}

function trimEnd(c: Context, from: number, at: number): number {
  const { units } = c.p;
  let end = at;
  while (end > from + 1 && (isBreak(units[end - 1]) || units[end - 1]?.text === ':') && units[end - 1]?.text !== ')') end--;
  return end;
}

function endByRule(c: Context, from: number, cue: Cue, predicate: boolean): number {
  const { units } = c.p;
  const first = units[from];
  const group = cue.group;
  const fronted = group !== null && (group.kind === 'ger' || group.kind === 'part' || group.kind === 'inf') && !c.p.groups.some((g) => g.kind === 'finite' && g.to <= group.from);
  const clause = units[from - 1]?.pos === 'comp' || cue.kind === 'prep' || (c.language.bareClauses && frames(cue).includes('that') && (startsClause(c, from) || bareClause(c, from, frames(cue).includes('noun'))));
  const nominal = !clause && first?.pos !== 'quote' && units[from - 1]?.text !== ':' && first?.pos !== 'wh';
  const subordinate = group !== null && opensSubordinate(c, group);
  let owed = 0; // finite verbs that relatives and subordinators in the content wait for
  let end = units.length;
  let verb = !clause;
  let finite = false; // a finite verb stands in the content already
  for (let i = from; i < units.length; i++) {
    const u = units[i] as Unit;
    if (u.text === ';' || (isStop(u) && i === units.length - 1)) {
      end = i;
      break;
    }
    if (u.text === '(') {
      const close = units.findIndex((x, j) => j > i && x.text === ')');
      if (close > 0) i = close;
      continue;
    }
    if (i > from && first?.pos === 'quote' && quoteCloses(c, from, i)) {
      end = i;
      break;
    }
    if (u.pos === 'rel' || u.pos === 'comp' || (u.pos === 'sub' && !(c.language.freeInversion && c.language.asMarkers.has(u.key))) || u.pos === 'wh') owed++;
    else if (c.p.groupAt[i]?.kind === 'finite' && c.p.groupAt[i]?.head === i && owed > 0) owed--;
    if (i > from && owed === 0 && nominal && ((isComma(u) || u.pos === 'conj') && (clauseStarts(c, i) || (c.language.freeInversion && isComma(u) && c.p.groupAt[i + 1]?.kind === 'ger')))) {
      end = i;
      break;
    }
    // «des règles qu'il juge néfastes pour l'économie, plaide que …»: the main verb goes on
    if (i > from && owed === 0 && nominal && !finite && c.language.freeInversion && isComma(u)) {
      const main = c.p.groupAt[skipAdverbs(c, i + 1)];
      if (main?.kind === 'finite' && main.from >= i + 1 && main.enclitic === null && !main.continued && units[main.from]?.mood !== 'subj') {
        end = i;
        break;
      }
    }
    // «…, tandis que l'opposition les conteste»
    if (i > from && owed === 0 && isComma(u) && (nominal || finite) && c.language.contrasts.has(units[i + 1]?.key ?? '') && units[i + 2]?.pos === 'sub') {
      end = i;
      break;
    }
    if (i > from && owed === 0 && subordinate && isComma(u) && (nominal || finite) && mainClauseStarts(c, i + 1)) {
      end = i;
      break;
    }
    if (i > from && c.language.freeInversion && u.quotation && startsAnew(c, i) && c.p.groupAt[isComma(units[i + 1]) ? i + 2 : i + 1]?.enclitic != null) {
      end = i;
      break;
    }
    if (u.quotation || c.p.groupAt[i]?.kind === 'finite') verb = true;
    if (!verb) continue; // «que [X et Y pourraient …]»
    if (c.p.groupAt[i]?.kind === 'finite') finite = true;
    if (i > from && finite && clause && !c.language.bareClauses && isComma(u) && units[i + 1]?.pos === 'conj' && !(cue.kind === 'prep' && !c.language.coordinators.has((units[i + 1] as Unit).key)) && units[skipAdverbs(c, i + 2)]?.pos !== 'pron' && mainClauseStarts(c, i + 2)) {
      end = i; // «…, et le journal a cité …»: a second reported clause would repeat its «que»
      break;
    }
    if (i > from && predicate && (c.p.dated[i] || (isComma(u) && units[i + 1]?.pos === 'sub') || (u.pos === 'sub' && !c.language.asMarkers.has(u.key)))) {
      end = i;
      break;
    }
    if (i > from && ((isComma(u) && cue.group?.kind === 'ger' && finite && c.p.groupAt[i + 1]?.kind === 'finite') || (!finite && resumesMain(c, i, cue)))) {
      end = i;
      break;
    }
    if (i > from && isComma(u) && fronted && mainClauseStarts(c, i + 1)) {
      end = i;
      break;
    }
    if (i > from && (isComma(u) || isDash(u) || u.pos === 'conj' || u.pos === 'prep' || u.pos === 'ger' || u.pos === 'quote' || c.language.sequencers.has(u.key)) && breaksOff(c, i, cue, from, clause, finite)) {
      end = i;
      break;
    }
  }
  if (c.p.groupAt[end]?.kind === 'ger' || c.language.gerundMarkers.has(units[end]?.key ?? '')) while (end > from + 1 && c.language.gerundMarkers.has(units[end - 1]?.key ?? '')) end--; // «… *tout en* précisant»
  while (end > from && (isBreak(units[end - 1]) || units[end - 1]?.text === ':') && units[end - 1]?.text !== ')') end--;
  return end;
}

/**
 * Content without a finite verb is over where one is coordinated with the cue: «exige le retrait du texte et menace de …»,
 * «confient ne pas l'ignorer, mais se refusent à croire».
 */
function resumesMain(c: Context, i: number, cue: Cue): boolean {
  const { units } = c.p;
  let j = i;
  if (isComma(units[j])) j++;
  if (units[j]?.pos !== 'conj' && !(units[j]?.pos === 'adv' && (j > i || c.language.sequencers.has((units[j] as Unit).key)))) return false;
  j++;
  if (units[j]?.pos === 'comp') return false;
  while (units[j]?.pos === 'adv' || c.p.dated[j]) j++;
  if (cue.group?.kind !== 'finite') return false;
  if (units[j]?.pos === 'pron' && !units[j]?.key.startsWith('-')) j++;
  const group = c.p.groupAt[j];
  return group?.kind === 'finite' && group.from === j;
}

/** Content that began with a quotation is over when the quotation is, unless the sentence goes on with it. */
function quoteCloses(c: Context, from: number, i: number): boolean {
  const { units } = c.p;
  const u = units[i] as Unit;
  for (let j = from; j < i; j++) {
    const x = units[j] as Unit;
    if (x.pos !== 'quote' && x.pos !== 'conj' && !isComma(x)) return false;
  }
  // «ajoute qu'« il y a … » en paraphant», «« … » lundi»
  if (c.p.dated[i] || (c.language.gerundMarkers.has(u.key) && c.p.groupAt[i + 1]?.kind === 'ger') || u.pos === 'sub') return true;
  if (isComma(u) || u.pos === 'conj') return units[i + 1]?.pos !== 'quote' && !(units[i + 1]?.pos === 'comp') && !(u.pos === 'conj' && units[i + 1]?.pos === 'prep' && units[i + 2]?.pos === 'quote');
  // “A,” he said: the comma stands inside the marks
  const q = units[i - 1]?.quotation;
  return q !== null && q !== undefined && /[,.!?…]/.test(c.doc.shadow[q.end - 1] as string) && u.pos !== 'quote';
}

function breaksOff(c: Context, i: number, cue: Cue, from: number, clause: boolean, finite: boolean): boolean {
  const { units } = c.p;
  const u = units[i] as Unit;
  let j = i;
  while (isComma(units[j]) || isDash(units[j])) j++;
  if (units[j]?.pos === 'conj') j++;
  if (units[j]?.pos === 'comp' && (u.pos === 'conj' || (isComma(u) && units[i + 1]?.pos === 'conj' && c.language.freeInversion)) && (c.language.bareClauses ? cue.group?.kind === 'finite' : clause && units[from - 1]?.pos === 'comp')) return false; // «et que», "and that" go on with what is reported
  while (units[j]?.pos === 'adv' || c.p.dated[j]) j++;
  let marked = j;
  while (c.language.gerundMarkers.has(units[marked]?.key ?? '')) marked++;
  const next = nextCue(c, j, cue);
  if (!next) return false;
  if (next.kind === 'prep') {
    if (next.from !== j || next.row.ambiguous || !(isComma(u) || u.pos === 'prep')) return false;
    const phrase = phraseAt(c.p, next.to, c.language);
    return phrase !== null && (isStop(units[phrase.to]) || (isComma(units[phrase.to]) && skipApposition(c, phrase.to) !== phrase.to));
  }
  if (next.kind === 'noun') return false;
  const group = next.group as VerbGroup | null;
  if (!group) return false;
  if (group.kind === 'inf' && isComma(u) && units[j]?.pos === 'prep' && group.from - j <= 2 && (cue.group?.kind === 'finite' || (c.language.freeInversion && cue.group?.kind === 'ger'))) return true;
  if (group.kind === 'ger' && group.from === marked && (isComma(u) || u.pos === 'conj' || marked > j || units[i - 1]?.pos === 'quote')) return true;
  if (u.pos === 'prep' || u.pos === 'ger') return false;
  if (group.kind !== 'finite') return false;
  if (u.pos === 'quote') return false;
  // «la comparaison faite par les médias, qu'il a qualifiée de …»
  if (isComma(u) && units[j]?.pos === 'comp' && units[j + 1]?.pos === 'pron' && group.from === j + 2) return true;
  const main = cue.group;
  // «et a ajouté que»: the same subject goes on
  if (group.from === j && (u.pos === 'conj' || c.language.sequencers.has(u.key))) return sameTense(main, group, units);
  if (group.from === j && isComma(u) && invertedSubject(c, next as Cue & { group: VerbGroup })) return true;
  // «, et le New York Times a cité»; ", Smith said"
  const phrase = subjectPhrase(c.p, group.from, from, c.language);
  if (phrase && phrase.from <= j + 1 && phrase.from >= i) {
    if (clause && !finite) return false; // "said his band and its singer wrote"
    if (u.pos === 'conj' || units[i + 1]?.pos === 'conj' || isDash(u)) return complement(c, next, null) !== null || (isBreak(units[next.to]) && !(c.language.freeInversion && cue.kind === 'prep')); // «selon X, A a reculé et B a repris»
    if (isComma(u)) return isBreak(units[skipAdjuncts(c, next.to, next)]);
  }
  return false;
}

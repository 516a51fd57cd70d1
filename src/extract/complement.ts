/** Which words to the right of a cue are its content, as its frames allow. Unit indices. */
import type { Frame } from '../lang/language.ts';
import { bareClause, canSpeak, closingComma, headsContent, headsThing, holdsProposition, isPhraseStart, isSpeech, skipAdjuncts, skipAdverbs, skipApposition, startsClause } from './clause.ts';
import type { Cue } from './cues.ts';
import { anyHere, contentPrepsOf, type Context, frames, isBreak, isComma, isDash, isStop, type Source } from './reading.ts';
import { subjectPhrase } from './sources.ts';
import { phraseAt, type Range, type VerbGroup } from './syntax.ts';
import type { Unit } from './text.ts';

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
  // «annonce lui, le 3 janvier, que», «déclare elle que»
  if (c.language.freeInversion && !inverted && group?.kind === 'finite' && STRESSED.has(units[i]?.key ?? '') && units[i]?.pos === 'pron' && (isComma(units[i + 1]) || units[i + 1]?.pos === 'comp')) i++;
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
    const own = phrase ? units.findIndex((x, k) => k > i && k < phrase.to && x.pos === 'prep' && ((!c.language.contentPreps.has(x.key) && headsContent(x, contentPrepsOf(cue), c.language)) || (allowed.includes('inf') && units[k + 1]?.quotation))) : -1;
    const behind = own > 0 ? own : phrase ? Math.max(skipAdjuncts(c, phrase.to, cue), described(c, phrase.to, cue), coordinated(c, phrase.to, cue)) : -1;
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
    const far = c.language.freeInversion && allowed.includes('inf') ? behindAppositions(c, i) : -1;
    if (far > 0) {
      i = far;
      u = units[i] as Unit;
    } else if (close > 0 && then && (then.pos === 'comp' || then.pos === 'quote' || (then.pos === 'inf' && allowed.includes('inf')))) {
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
  // "60 percent said the same of Roe"
  if (c.language.bareClauses && cue.kind === 'verb' && allowed.includes('that') && u.key === 'the' && c.language.references.alike.has(units[i + 1]?.key ?? '') && units[i + 2]?.pos === 'prep' && !startsClause(c, i)) return { rule: 'object', frame: 'noun', from: i, features: [] };
  const colon = colonAhead(c, i);
  if (colon > 0 && anyHere(c, (k) => k.rule === 'colon' && k.content[0]?.start === units[colon + 1]?.quotation?.start)) return null;
  // "dubbed the dispute: “A small war”": what is named and its name
  if (colon > i && names(c, cue) && isPhraseStart(u) && units[colon + 1]?.quotation) return { rule: 'object', frame: 'noun', from: i, end: colon + 2, features: [] };
  // "claimed asylum": asked for it at an office
  if (cue.kind === 'verb' && c.language.stance.claiming.get(cue.row.lemma)?.has(u.key)) return null;
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
  if ((u.pos === 'wh' || (u.pos === 'rel' && !c.language.subjectRelatives.has(u.key))) && allowed.includes('wh')) return { rule: 'wh', frame: 'wh', from: i, features: [] };
  // «trouve dommage que», «croit nécessaire de»
  if (cue.kind === 'verb' && c.language.freeInversion && cue.row.act === 'believe' && cue.row.strength === 'speech' && (u.pos === 'adj' || u.pos === 'noun') && (allowed.includes('as') || allowed.includes('noun')) && (units[i + 1]?.pos === 'comp' || (c.language.contentPreps.has(units[i + 1]?.key ?? '') && infinitiveAt(c, i + 2)))) return { rule: 'object', frame: 'noun', from: i, features: [] };
  // «voit dans ce vote une victoire», «voient en lui un rival»
  const seen = cue.kind === 'verb' && cue.row.lemma === 'voir' && c.language.freeInversion && /^(?:dans|en)$/.test(units[start]?.key ?? '') ? phraseAt(c.p, start + 1, c.language) : null;
  if (seen && units[seen.to]?.pos === 'det' && (units[seen.head]?.pos === 'pron' || c.language.references.demonstratives.has(units[start + 1]?.key ?? '') || headsThing(c, seen)) && phraseAt(c.p, seen.to, c.language, false)) return { rule: 'as', frame: 'as', from: start, features: [] };
  if (allowed.includes('adj') && cue.kind === 'verb' && (u.pos === 'adj' || u.pos === 'part' || u.pos === 'adv' || u.pos === 'noun')) return { rule: 'adjective', frame: 'adj', from: i, features: [] };
  if (allowed.includes('inf') && !(c.language.freeInversion && u.pos === 'prep' && c.language.references.purpose.has(u.key) && !contentPrepsOf(cue).includes(u.key))) {
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
  const heads = (x: Unit | undefined) => headsContent(x, preps, c.language);
  // "warned on Tuesday that …": a date is no content
  const atPrep = heads(units[start]) && !c.p.dated[start + 1] ? start : heads(u) && !c.p.dated[i + 1] ? i : -1;
  if (atPrep >= 0 && units.slice(atPrep + 1, atPrep + 4).some((x) => c.language.manners.has(x.key))) return null;
  if (atPrep >= 0 && c.language.bareClauses && c.language.agentPreps.has((units[atPrep] as Unit).key) && units[atPrep + 1]?.pos === 'ger') return null; // "responded by saying that", "by closing the port"
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
    const to = object && c.language.addresseePreps.has(units[object.to]?.key ?? '') && units[object.to]?.pos === 'prep' ? phraseAt(c.p, object.to + 1, c.language, false) : null;
    if (object && to && hears(c, to)) return { rule: 'object', frame: 'noun', from: i, end: object.to, features: [] };
  }
  if (allowed.includes('noun') && (isPhraseStart(u) || (u.pos === 'adv' && (c.language.contentPreps.has(units[i + 1]?.key ?? '') || (c.language.freeInversion && units[i + 1]?.pos === 'adj'))) || u.pos === 'inf' || u.pos === 'ger')) return { rule: 'object', frame: 'noun', from: i, features: [] };
  if (allowed.includes('noun') && group && group.object !== null && units[i]?.pos === 'prep') return { rule: 'clitic-object', frame: 'noun', from: i, features: [] };
  // «trouve le moratoire « insuffisant »»
  if (allowed.includes('as') && cue.kind === 'verb' && (cue.row.act === 'believe' || (cue.row.act === 'state' && (allowed.length > 1 || preps.length > 0))) && c.language.freeInversion && u.pos === 'det') {
    const judged = phraseAt(c.p, i, c.language);
    if (judged && (units[judged.to - 1]?.quotation || units[judged.to]?.quotation)) return { rule: 'as', frame: 'as', from: i, features: [] };
  }
  if (allowed.includes('as') && (preps.length === 0 || !c.language.freeInversion) && predicate(c, i, group)) return { rule: 'as', frame: 'as', from: i, features: [] };
  return c.language.bareClauses && cue.kind === 'verb' && cue.row.strength === 'speech' && group?.kind !== 'inf' ? farComplement(c, start, allowed) : null;
}

const STRESSED: ReadonlySet<string> = new Set(['lui', 'elle', 'eux', 'elles']);

/** The preposition and infinitive behind an addressee that a participle or relative describes: «invite les usagers touchés par la grève *à partir*»; else -1. */
function described(c: Context, from: number, cue: Cue): number {
  const { units } = c.p;
  const first = units[from];
  if (!c.language.freeInversion || !frames(cue).includes('inf') || !(first?.pos === 'part' || first?.pos === 'rel' || first?.pos === 'ger')) return -1;
  for (let i = from + 1; i < units.length && i - from < 16; i++) {
    const u = units[i] as Unit;
    if (isBreak(u) || u.pos === 'comp' || u.quotation) return -1;
    if (headsContent(u, contentPrepsOf(cue), c.language) && infinitiveAt(c, i + 1)) return i;
  }
  return -1;
}

/** Behind the others who are spoken to, when an infinitive follows: «appelle Anne Roy *et Paul Rey* à se retirer»; else -1. */
function coordinated(c: Context, from: number, cue: Cue): number {
  const { units } = c.p;
  if (!c.language.freeInversion || !frames(cue).includes('inf')) return -1;
  let to = from;
  for (let steps = 0; steps < 4 && (units[to]?.pos === 'conj' || isComma(units[to])); steps++) {
    const other = phraseAt(c.p, to + 1, c.language);
    if (!other || units[other.head]?.pos === 'pron' || units[to + 1]?.quotation) break;
    to = other.to;
  }
  const end = skipAdjuncts(c, to, cue);
  return to > from && headsContent(units[end], contentPrepsOf(cue), c.language) && infinitiveAt(c, end + 1) ? end : -1;
}

/** An infinitive stands at unit i, its clitics and negation before it. */
function infinitiveAt(c: Context, i: number): boolean {
  let at = i;
  while (c.p.units[at]?.pos === 'neg' || c.p.units[at]?.pos === 'clitic') at++;
  return c.p.units[at]?.pos === 'inf';
}

/** «a demandé à une commission, composée de cinq juges, présidée par un sixième, *d'enquêter*»: the infinitive behind asides that hold no clause; else -1. */
function behindAppositions(c: Context, open: number): number {
  const { units } = c.p;
  for (let i = open + 1; i < units.length && i - open < 40; i++) {
    const u = units[i] as Unit;
    if (isStop(u) || u.pos === 'comp' || u.text === ':' || c.p.groupAt[i]?.kind === 'finite') return -1;
    if (isComma(u) && c.language.contentPreps.has(units[i + 1]?.key ?? '') && infinitiveAt(c, i + 2)) return i + 1;
  }
  return -1;
}

const names = (c: Context, cue: Cue) => cue.kind === 'verb' && c.language.stance.naming.has(cue.row.lemma);

/** Behind the object that starts at unit i stands what it is called: "the plan unfair", "Jones a liar", "the wait in line for tickets “absurd”". */
function judges(c: Context, i: number): boolean {
  const { units } = c.p;
  const object = phraseAt(c.p, i, c.language, false);
  if (!object || units.slice(object.from, object.to).some((u) => u.quotation) || units[object.to - 1]?.pos === 'adj') return true;
  const next = units[skipAdverbs(c, object.to)];
  if (next && (next.pos === 'det' || next.pos === 'adj' || next.pos === 'part' || next.pos === 'noun' || next.pos === 'name' || next.pos === 'num' || next.pos === 'quote')) return true;
  let owed = 0; // verbs that clauses about the object wait for: "the idea that she had anything to prove “absurd”"
  for (let k = object.to; k < units.length && k - i < 30; k++) {
    const u = units[k] as Unit;
    if (isStop(u)) return false;
    if (c.language.bareClauses && (u.pos === 'comp' || u.pos === 'rel') && k === object.to) owed++;
    else if (u.pos === 'comp') return false;
    if (c.p.groupAt[k]?.kind === 'finite' && c.p.groupAt[k]?.head === k && --owed < 0) return false;
    if (k > object.to && owed === 0 && units[object.to]?.pos !== 'prep' && u.pos === 'quote' && isStop(units[k + 1])) return true;
    if (owed > 0 || units[object.to]?.pos === 'comp' || units[object.to]?.pos === 'rel') continue;
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

/** «a répondu au ministre, qui avait commenté sa lettre : « … »»: a cue of a relative clause about whom the main one speaks to. */
function aside(c: Context, cue: Cue, from: number): boolean {
  const { units } = c.p;
  const at = cue.group?.from ?? -1;
  return c.language.freeInversion && at - 2 >= from && c.language.subjectRelatives.has(units[at - 1]?.key ?? '') && isComma(units[at - 2]);
}

/** A colon before a quotation that is all the rest, with no other finite verb between: «a lancé à ceux qui …, sur les marches : « … »». */
function colonAhead(c: Context, from: number): number {
  const { units } = c.p;
  for (let i = from; i < units.length - 1 && i - from < 40; i++) {
    const u = units[i] as Unit;
    if (u.text === ':') return units[i + 1]?.pos === 'quote' ? i : -1;
    if (u.pos === 'quote' || u.pos === 'comp' || isStop(u) || c.cues.some((k) => k.kind !== 'noun' && k.from === i && !aside(c, k, from))) return -1;
  }
  return -1;
}

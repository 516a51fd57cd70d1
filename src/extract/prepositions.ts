/**
 * Sources named by a preposition: «selon X», «pour X, …», "according to X", before, inside and behind what was said. Offsets are UTF-16 code
 * units; linear in the sentence.
 */
import { canSpeak, closingComma, holdsProposition, opensClause, saidBy, skipAdjuncts, skipAdverbs, skipApposition, skipDated } from './clause.ts';
import { leftBound } from './content-before.ts';
import { contentEnd } from './content-end.ts';
import type { Cue } from './cues.ts';
import { emit } from './emit.ts';
import { anyHere, type Candidate, type Context, isBreak, isComma, isDash, isStop, lastHere, revised, type Source, stretch } from './reading.ts';
import { joint, named, sourceEnd, subjectPhrase } from './sources.ts';
import { type NounPhrase, phraseAt, phraseBefore, type Range } from './syntax.ts';
import type { Unit } from './text.ts';
import { countWords } from './words.ts';

/** The claim of a cue that is a preposition, with the source behind it; none when what it governs cannot speak. Linear in the sentence. */
export function readPrep(c: Context, whole: Cue & { kind: 'prep' }): void {
  const { units } = c.p;
  if (readAsSaid(c, whole)) return;
  // «Pour beaucoup, le vote est joué»
  const many = c.language.freeInversion && units[whole.to]?.pos === 'adv' && c.language.references.indefinite.has((units[whole.to] as Unit).key) && isComma(units[whole.to + 1]);
  const found = many ? { from: whole.to, to: whole.to + 1, head: whole.to } : phraseAt(c.p, whole.to, c.language);
  if (!found) return;
  // «de source policière»: the preposition holds the noun that its object describes
  const holds = whole.to - whole.from > 1 && c.language.names.collectives.has(whole.row.words.at(-1) as string);
  const phrase = holds ? { ...found, from: whole.to - 1 } : found;
  const cue = holds ? { ...whole, to: whole.to - 1 } : whole;
  const head = units[phrase.head] as Unit;
  const oneOf = head.pos === 'num' && c.language.references.indefinite.has(head.key) && c.language.references.fused.has(units[phrase.head + 1]?.key ?? ''); // «selon l'une des juges»
  // «Selon « Capital », …»: a programme or paper whose name stands in marks
  const marked = head.pos === 'quote' && c.language.freeInversion && phrase.to === whole.to + 1 && !whole.row.ambiguous && head.quotation !== null && /^\p{Lu}/u.test(c.doc.shadow.slice(head.quotation.start, head.quotation.end)) && !head.quotation.stopped && countWords(c.doc.shadow, head.quotation.start, head.quotation.end) <= 4 && (isComma(units[phrase.to]) || isStop(units[phrase.to]));
  if ((head.pos === 'num' && !oneOf) || (head.pos === 'quote' && !marked)) return;
  const before = units[cue.from - 1];
  const initial = opensClause(c, cue.from - 1) || (c.language.freeInversion && before?.text === ';');
  if (cue.row.ambiguous && units[cue.from - 1]?.pos === 'sub') return; // «comme pour X»
  if (cue.row.ambiguous && initial && inParallel(c, cue.row.words[0] as string)) return;
  if (head.pos === 'rel') return readPrepRelative(c, cue, phrase);
  const core = phrase.from === phrase.head ? phrase.from : units.findIndex((u, i) => i >= phrase.from && i < phrase.to && u.pos === 'noun');
  if (units[core] && (units[core]?.pos === 'noun' || units[core]?.pos === 'name') && c.language.criteria.has((units[core] as Unit).key)) return; // «selon les cas»
  const phrases = head.pos === 'pron' ? [phrase] : joint(c, phrase, 'right', null);
  const last = phrases.at(-1) as Range;
  // «Dans le détail, selon le préfet, la route est coupée»: an adjunct opens the sentence
  const led = c.language.freeInversion && isComma(before) && units[0]?.pos === 'prep' && !cue.row.ambiguous && skipAdjuncts(c, 0, null) === cue.from - 1;
  const opening = initial || led || before?.text === ':' || before?.pos === 'comp';
  const apposition = skipApposition(c, last.to);
  const end = opening ? sourceEnd(c, last.to) : asideEnd(c, before, skipAdverbs(c, skipDated(c, apposition)));
  const after = units[end];
  // «Pour certains, …; pour d'autres, …»
  const some = c.language.freeInversion && c.language.references.indefinite.has(head.key) && units.slice(phrase.from, phrase.to).every((u) => u.pos === 'det' || u === head);
  // «Ce n'est qu'un début, pour l'économiste Rachel Weil.»: at the end, only a judgement, and only a person named with what they are
  const judged = isComma(before) && isStop(after) && units.slice(phrase.from, phrase.to).some((u) => c.language.names.roles.has(u.key)) && head.pos === 'name' && c.p.groups.every((g) => g.kind !== 'finite' || c.language.references.copulas.has(g.lemma));
  if (cue.row.ambiguous && !judged && (!initial || !(after?.pos === 'quote' || isComma(after) || (after?.text === ':' && units[end + 1]?.pos === 'quote')) || !(some || canSpeak(c, phraseAt(c.p, cue.to, c.language, false) ?? phrase)))) return;
  // «nommé d'après X», «calculé selon un barème»; but «ont été tuées selon la police»
  const told = c.p.groupAt[cue.from - 1];
  const spoken = canSpeak(c, phrase) || units.slice(phrase.from, phrase.to).some((u) => c.language.names.collectives.has(u.key));
  const stated = c.language.freeInversion && told?.kind === 'finite' && cue.to === cue.from + 1 && (spoken || told.conditional || !c.language.passives.has((units[told.from] as Unit).lemma)) && !c.language.references.possessives.has((units[phrase.from] as Unit).key);
  if (before?.pos === 'part' && !stated) return;
  if (phrase !== found && !opening && !isComma(before)) return; // «le tenant de source policière»
  const source: Source = { kind: 'after', phrases: phrases.length > 1 ? phrases : [named(c, phrase, apposition)], same: null };
  if (opening) {
    const from = isComma(after) || after?.text === ';' || (after?.text === ':' && c.language.freeInversion) ? end + 1 : end;
    if (from < units.length) emit(c, cue, 'prep-initial', 'prep', source, [{ from, to: contentEnd(c, from, cue) }], [isComma(after) ? 'comma' : 'no-comma']);
    return;
  }
  // behind or inside what was said; when a claim ends here already, this is who relayed it
  // «…, toujours selon la préfecture, …»
  const again = c.language.freeInversion && before?.pos === 'adv' && isComma(units[cue.from - 2]);
  const aside = again || isComma(before);
  const left = again ? cue.from - 2 : isComma(before) || isDash(before) ? cue.from - 1 : cue.from;
  const relayed = lastHere(c, (k) => k.cue !== null && k.kind !== 'prep' && k.strength === 'speech' && (k.source.kind !== 'none' || k.same !== null) && (k.content.some((s) => Math.abs(s.end - (units[left - 1] as Unit).end) <= 2) || (c.language.freeInversion && k.cue?.end === (units[left - 1] as Unit).end)));
  if (relayed >= 0 && (isStop(after) || isComma(after))) {
    const done = c.out[relayed] as Candidate;
    c.out[relayed] = revised(done, { via: [...done.via, { ...stretch(c, source.phrases[0] as Range), how: 'relayed', sure: true }] });
    return;
  }
  let from = leftBound(c, left, cue);
  // «L'homme, un étudiant, proche du parti selon sa famille, est en fuite»: the apposition
  if (c.language.freeInversion && left === cue.from && isComma(after) && !holdsProposition(c, from, left)) {
    const comma = units.findLastIndex((u, k) => k < left && k > from && isComma(u));
    if (comma > 0) from = comma + 1;
  }
  // «15 000 à Paris (6 000 selon la police)»
  const paren = units.findLastIndex((u, k) => k < left && /^[()]$/.test(u.text));
  if (paren >= 0 && units[paren]?.text === '(' && !holdsProposition(c, paren, left)) return;
  // «Selon X, …, selon des témoins»: reported already
  if (from >= left || anyHere(c, (k) => k.kind === 'prep' && k.rule === 'prep-initial' && k.content.some((s) => s.start > (units[from] as Unit).start && s.end >= (units[left - 1] as Unit).end))) return;
  const pieces: Range[] = [{ from, to: left }];
  const resumed = units[end + 1];
  // «La facture selon le journal a atteint un million»
  if (c.language.freeInversion && left === cue.from && c.p.groupAt[end]?.kind === 'finite' && !holdsProposition(c, from, left)) pieces.push({ from: end, to: contentEnd(c, end, cue) });
  // «…, selon les propos du directeur, rapportés par …»
  if (aside && isComma(after) && resumed && !isStop(resumed) && resumed.pos !== 'rel' && !c.cues.some((k) => k.kind === 'prep' && k.from === end + 1) && !(c.p.groupAt[end + 1]?.kind === 'part' && c.p.groupAt[left - 1]?.kind !== 'finite')) {
    pieces.push({ from: end + 1, to: contentEnd(c, end + 1, cue) });
  }
  // «Le groupe selon Le Monde a perdu un milliard»
  if (c.language.freeInversion && !aside && pieces.length === 1 && c.p.groupAt[end]?.kind === 'finite' && c.p.groupAt[end]?.from === end && !holdsProposition(c, from, left)) pieces.push({ from: end, to: contentEnd(c, end, cue) });
  emit(c, cue, pieces.length > 1 ? 'prep-inside' : 'prep-final', 'prep', source, pieces, [aside ? 'comma' : 'no-comma']);
}

/** «serait, selon des ingénieurs consultés par la radio, menacé»: the comma that closes the aside, what is told of the source in it passed over. */
function asideEnd(c: Context, before: Unit | undefined, at: number): number {
  const { units } = c.p;
  if (!c.language.freeInversion || !isComma(before) || isBreak(units[at])) return at;
  const close = closingComma(c, at);
  // the verb stands right before the aside or right behind it
  if (!c.p.groups.some((g) => g.kind === 'finite' && (units[g.to] === before || g.from === close + 1))) return at;
  return close > 0 && close - at < 16 && !c.p.groups.some((g) => g.kind === 'finite' && g.from >= at && g.to <= close) && !c.cues.some((k) => k.kind === 'prep' && k.from >= at && k.from < close) ? close : at;
}

/** «Pour Noël, la ville a acheté un sapin. Pour Antoine, elle a trouvé un vélo»: the sentence before opens in the same way, and no source with it. */
function inParallel(c: Context, word: string): boolean {
  const before = c.doc.sentences[c.index - 1];
  return before !== undefined && before.paragraph === c.p.sentence.paragraph && before.units[0]?.key === word && !c.out.some((k) => k.sentence === c.index - 1 && k.kind === 'prep' && k.cue?.start === before.units[0]?.start);
}

/** «L'ONU, selon laquelle la trêve tient, …». */
function readPrepRelative(c: Context, cue: Cue & { kind: 'prep' }, phrase: NounPhrase): void {
  const { units } = c.p;
  const aside = isComma(units[cue.from - 1]);
  const host = phraseBefore(c.p, aside ? cue.from - 1 : cue.from, 0, c.language, aside);
  if (!host || (cue.row.ambiguous && (!aside || !canSpeak(c, phraseAt(c.p, host.from, c.language, false) ?? host) || c.p.groupAt[phrase.to]?.kind === 'finite'))) return;
  let end = contentEnd(c, phrase.to, cue);
  let finite = false;
  for (let i = phrase.to; aside && i < end; i++) {
    if (isComma(units[i]) && c.p.groupAt[skipAdverbs(c, i + 1)]?.kind === 'finite') end = i;
    // nothing has said yet what the host does: its verb stands behind the aside, even where the tagger sees none
    if (isComma(units[i]) && finite && !c.p.groups.some((g) => g.kind === 'finite' && g.to <= cue.from)) end = i;
    if (c.p.groupAt[i]?.kind === 'finite') finite = true;
  }
  emit(c, cue, 'prep-relative', 'prep', { kind: 'relative', phrases: [host], same: null }, [{ from: phrase.to, to: end }], []);
}

/** «selon ce que rapporte l'agence, …», «selon ce qu'a confié au journal Jean Sorel, …»: the source is the subject of the verb. */
function readAsSaid(c: Context, cue: Cue & { kind: 'prep' }): boolean {
  const { units } = c.p;
  if (!saidBy(c, cue.to)) return false;
  const group = c.p.groups.find((g) => g.from >= cue.to + 2);
  if (group?.kind !== 'finite' || group.from - cue.to > 10) return true;
  const behind = phraseAt(c.p, skipAdjuncts(c, group.to, null), c.language);
  const phrase = group.enclitic === null && group.from === cue.to + 2 ? behind : subjectPhrase(c.p, group.from, cue.to + 2, c.language);
  if (!phrase) return true;
  const end = sourceEnd(c, Math.max(phrase.to, group.to));
  const from = isComma(units[end]) ? end + 1 : end;
  if (opensClause(c, cue.from - 1) && from < units.length) emit(c, cue, 'prep-initial', 'prep', { kind: 'after', phrases: [phrase], same: null }, [{ from, to: contentEnd(c, from, cue) }], ['as-said']);
  return true;
}

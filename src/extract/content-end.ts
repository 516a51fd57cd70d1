/** Where content ends. Unit indices. */
import { bareClause, canSpeak, clauseStarts, isSpeech, mainClauseStarts, opensSubordinate, sameTense, skipAdjuncts, skipAdverbs, skipApposition, startsAnew, startsClause } from './clause.ts';
import { complement } from './complement.ts';
import type { Cue } from './cues.ts';
import { chooseEnd, endPlaces } from './ends.ts';
import { anyHere, type Context, frames, isBreak, isComma, isDash, isStop, nextCue } from './reading.ts';
import { invertedSubject, subjectPhrase } from './sources.ts';
import { phraseAt, type VerbGroup } from './syntax.ts';
import type { Unit } from './text.ts';

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
  // «Pour Jean Rey, faisant allusion à l'affaire, « la loi est claire »»: what another source's cue has taken
  if (c.language.freeInversion && cue.kind === 'verb' && group?.kind === 'ger') {
    const cueAt = (units[cue.from] as Unit).start;
    const taken = c.out.find((k) => k.sentence === c.index && k.rule === 'prep-initial' && (k.cue?.start ?? 0) < cueAt && (k.content[0]?.start ?? 0) > cueAt)?.content[0]?.start;
    const at = taken === undefined ? -1 : units.findIndex((u) => u.start === taken || u.quotation?.start === taken);
    if (at > from) return at;
  }
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
  const occasion = cue.kind === 'verb' && group?.kind === 'finite' ? beforeOccasion(c, from) : -1;
  if (occasion > 0) return occasion;
  const cueAt = (i: number) => c.cues.find((x) => x.kind === 'verb' && x.from === i && x !== cue);
  for (let i = from + 1; c.language.bareClauses && i < none - 2; i++) {
    // "…, drawing boos", "…, setting up a standoff with her own party": what the statement did
    if (group?.kind === 'finite' && isComma(units[i]) && units[i + 1]?.pos === 'ger' && c.language.consequences.has((units[i + 1] as Unit).lemma) && groups.some((g) => g.kind === 'finite' && g.from >= from && g.to <= i)) return i;
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

/** "called for a moratorium, on the second day of the summit", «ont appelé à un moratoire, en marge du sommet»: when it was said, behind content without a verb. */
function beforeOccasion(c: Context, from: number): number {
  const { units, groups } = c.p;
  const comma = units.findIndex((u, i) => i > from && (isComma(u) || isStop(u)));
  const prep = units[comma + 1];
  if (!isComma(units[comma]) || prep?.pos !== 'prep' || groups.some((g) => (g.kind === 'finite' || g.kind === 'inf') && g.from >= from && g.from < comma)) return -1;
  if (units.findIndex((u, i) => i > comma && (isComma(u) || isStop(u) || u.pos === 'conj')) < units.length - 1) return -1;
  for (let i = comma + 1; i < comma + 6; i++) {
    const u = units[i] as Unit;
    if (c.language.occasions.has(u?.key)) return c.language.references.genitive.has(units[i + 1]?.key ?? '') ? comma : -1;
    if (i > comma + 1 && u?.pos !== 'det' && u?.pos !== 'adj' && u?.pos !== 'num' && u?.pos !== 'noun' && u?.pos !== 'name') return -1;
  }
  return -1;
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
    if (u.text === '(' && !(i > from && first?.pos === 'quote' && quoteCloses(c, from, i))) {
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
    if (i > from && owed === 0 && isComma(u) && (nominal || finite) && c.language.contrasts.has(units[i + 1]?.key ?? '') && units[i + 2]?.pos === 'sub' && !contrastsThing(c, i + 3)) {
      end = i;
      break;
    }
    // «affirme sa volonté de réformer l'école alors que le gouvernement est critiqué», not «alors qu'elle était ministre»
    const mark = isComma(u) ? i + 1 : i;
    if (i > from && nominal && c.language.meanwhile.has(units[mark]?.key ?? '') && units[mark + 1]?.pos === 'sub' && owed === (mark === i ? 1 : 0) && units[mark + 2]?.pos !== 'pron' && startsClause(c, mark + 2)) {
      end = i;
      break;
    }
    // «dénonce une « manœuvre » avant de quitter la salle», «après avoir lu la lettre»
    if (i > from && owed === 0 && nominal && u.pos === 'prep' && c.language.accompaniments.has(u.key) && cue.group?.kind !== 'inf' && c.p.groupAt[from]?.kind !== 'inf') {
      const verb = c.p.groupAt[units[i + 1]?.pos === 'prep' ? i + 2 : i + 1];
      if (verb?.kind === 'inf') {
        end = i;
        break;
      }
    }
    // «…, sans que les causes soient connues»
    if (i > from && owed === 0 && c.language.freeInversion && isComma(u) && (nominal || finite) && concedes(c, i + 1, cue)) {
      end = i;
      break;
    }
    // «dément toute rencontre, des faits rapportés par le journal»
    if (i > from && owed === 0 && c.language.freeInversion && isComma(u) && (nominal || finite || first?.pos === 'quote') && glosses(c, i + 1)) {
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
    if (i > from && finite && clause && !c.language.bareClauses && isComma(u) && units[i + 1]?.pos === 'conj' && !(cue.kind === 'prep' && !c.language.coordinators.has((units[i + 1] as Unit).key)) && units[skipAdverbs(c, i + 2)]?.pos !== 'pron' && !sharesSubject(c, from, skipAdverbs(c, i + 2), cue) && mainClauseStarts(c, i + 2)) {
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
 * «explique que le pont date de 1890, *et menace* ruine»: a verb without a subject of its own goes on with what is reported; not where it has the tense of
 * the cue alone («ont raconté que des hommes avaient volé les urnes, et ont été entendus»), or reports itself.
 */
function sharesSubject(c: Context, from: number, at: number, cue: Cue): boolean {
  const group = c.p.groupAt[at];
  if (group?.kind !== 'finite' || group.from !== at || group.enclitic !== null) return false;
  if (cue.kind === 'prep') return true;
  if (!cue.group || c.cues.some((k) => k.kind === 'verb' && k.group === group)) return false;
  const { units } = c.p;
  const perfect = (g: VerbGroup) => /^(?:a|ont|est|sont)$/.test((units[g.from] as Unit).key) || (units[g.from]?.pos !== 'aux' && g.from !== g.head && /^(?:a|ont|est|sont)$/.test(units[g.from + 1]?.key ?? ''));
  const inner = c.p.groups.find((g) => g.kind === 'finite' && g.from >= from && g.from < at);
  return inner !== undefined && (inner.number === null || group.number === null || inner.number === group.number) && !(perfect(group) && perfect(cue.group) && !perfect(inner));
}

/** «…, tandis que la passerelle n'a rien coûté»: what the source sets against each other; somebody else, who acts, is the article's. */
function contrastsThing(c: Context, from: number): boolean {
  const phrase = phraseAt(c.p, skipAdverbs(c, from), c.language);
  const verb = c.p.groups.find((g) => g.kind === 'finite' && g.from >= from);
  const own = verb !== undefined && !c.p.units.slice(from, verb.from).some((u) => isComma(u) || u.pos === 'rel' || u.pos === 'comp');
  return phrase !== null && own && !canSpeak(c, phrase) && c.p.units[phrase.from]?.pos === 'det' && !c.cues.some((k) => k.kind === 'verb' && !k.group.passive && k.from === skipAdverbs(c, phrase.to));
}

/** «sans que …», and «bien que …» behind what stands between marks. */
function concedes(c: Context, at: number, cue: Cue): boolean {
  const { units } = c.p;
  // «…, tout comme le maire de Bréval»
  if (c.language.likewise.has(units[at]?.key ?? '') && c.language.asideMarkers.has(units[at + 1]?.key ?? '')) return true;
  if (units[at + 1]?.pos !== 'sub' && units[at + 1]?.pos !== 'comp') return false;
  const key = units[at]?.key ?? '';
  return c.language.negators.has(key) || (c.language.concessions.has(key) && cue.kind === 'prep' && units[at - 2]?.quotation !== null);
}

/** «des faits rapportés par le journal», «une information que la mairie dément»: a word for what was said, and who said it first. */
function glosses(c: Context, at: number): boolean {
  const { units } = c.p;
  // «…, en référence au château de famille»
  if (c.language.allusions.has(units[at]?.key ?? '') && units[at + 1]?.pos === 'prep') return true;
  if (units[at]?.pos === 'prep' && c.language.allusions.has(units[at + 1]?.key ?? '') && units[at + 2]?.pos === 'prep') return true;
  if (!c.language.references.indefinite.has(units[at]?.key ?? '') || !c.language.sayings.has(units[at + 1]?.key ?? '')) return false;
  const then = skipAdverbs(c, at + 2);
  const group = c.p.groupAt[then];
  return units[then]?.pos === 'rel' || units[then]?.pos === 'comp' || (group?.kind === 'part' && group.from === then && c.language.agentPreps.has(units[skipAdverbs(c, group.to)]?.key ?? ''));
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
  return group?.kind === 'finite' && group.from === j && (group.number === null || cue.group.number === null || group.number === cue.group.number);
}

/** Content that began with a quotation is over when the quotation is, unless the sentence goes on with it. */
function quoteCloses(c: Context, from: number, i: number): boolean {
  const { units } = c.p;
  const u = units[i] as Unit;
  for (let j = from; j < i; j++) {
    const x = units[j] as Unit;
    if (x.pos !== 'quote' && x.pos !== 'conj' && !isComma(x)) return false;
  }
  if (u.pos === 'conj' && joinsNoun(c, i)) return false;
  // «s'est dite « fière d'avoir porté ce maillot » avec un sourire»
  if (c.language.freeInversion && u.pos === 'prep' && i === from + 1 && c.language.accompaniments.has(u.key) && units[from]?.quotation && isSpeech(c, units[from] as Unit)) return true;
  if (u.text === '(' && c.language.freeInversion) return true;
  // «ajoute qu'« il y a … » en paraphant», «« … » lundi»
  if (c.p.dated[i] || (c.language.gerundMarkers.has(u.key) && c.p.groupAt[i + 1]?.kind === 'ger') || u.pos === 'sub') return true;
  if (isComma(u) || u.pos === 'conj') return units[i + 1]?.pos !== 'quote' && !(units[i + 1]?.pos === 'comp') && !(c.language.freeInversion && isComma(u) && units[i + 1]?.pos === 'conj' && units[i + 2]?.pos === 'comp') && !(u.pos === 'conj' && units[i + 1]?.pos === 'prep' && units[i + 2]?.pos === 'quote');
  // “A,” he said: the comma stands inside the marks
  const q = units[i - 1]?.quotation;
  return q !== null && q !== undefined && /[,.!?…]/.test(c.doc.shadow[q.end - 1] as string) && u.pos !== 'quote';
}

/** «rappelle « les règles du club » *et son refus de* « céder »»: a noun phrase and a quotation behind the conjunction at unit i, and no verb. */
function joinsNoun(c: Context, i: number): boolean {
  const { units } = c.p;
  if (!c.language.freeInversion || units[i + 1]?.pos !== 'det' || units[i + 2]?.pos === 'quote') return false;
  let marked = false;
  for (let j = i + 1; j < units.length && j - i < 14; j++) {
    const u = units[j] as Unit;
    if (isStop(u) || isComma(u)) break;
    if (u.quotation) marked = true;
    else if (c.p.groupAt[j]?.kind === 'finite' || u.pos === 'rel' || u.pos === 'comp' || u.text === ':') return false;
  }
  return marked;
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
  if (group.kind === 'inf' && isComma(u) && units[j]?.pos === 'prep' && group.from - j <= 2 && !(c.language.freeInversion && units[j - 1]?.pos === 'conj' && c.language.contentPreps.has((units[j] as Unit).key)) && (cue.group?.kind === 'finite' || (c.language.freeInversion && cue.group?.kind === 'ger'))) return true;
  if (group.kind === 'ger' && group.from === marked && (isComma(u) || u.pos === 'conj' || marked > j || units[i - 1]?.pos === 'quote')) return true;
  if (u.pos === 'prep' || u.pos === 'ger') return false;
  if (group.kind !== 'finite') return false;
  if (u.pos === 'quote') return false;
  // «la comparaison faite par les médias, qu'il a qualifiée de …»
  if (isComma(u) && units[j]?.pos === 'comp' && units[j + 1]?.pos === 'pron' && group.from === j + 2) return true;
  const main = cue.group;
  // «et a ajouté que»: the same subject goes on
  if (group.from === j && (u.pos === 'conj' || c.language.sequencers.has(u.key))) {
    // «Roy est sceptique, estimant que ses collègues vont loin et se montrent naïfs»
    const host = c.language.freeInversion && main?.kind === 'ger' ? c.p.groups.findLast((g) => g.kind === 'finite' && g.to <= main.from) : undefined;
    return sameTense(main, group, units) && !(host && host.number !== null && group.number !== null && host.number !== group.number);
  }
  if (group.from === j && isComma(u) && invertedSubject(c, next as Cue & { group: VerbGroup })) return true;
  // «, et le New York Times a cité»; ", Smith said"
  const phrase = subjectPhrase(c.p, group.from, from, c.language);
  if (phrase && phrase.from <= j + 1 && phrase.from >= i) {
    if (clause && !finite) return false; // "said his band and its singer wrote"
    if (u.pos === 'conj' || units[i + 1]?.pos === 'conj' || isDash(u)) return complement(c, next, null) !== null || (isBreak(units[next.to]) && !(c.language.freeInversion && cue.kind === 'prep')); // «selon X, A a reculé et B a repris»
    if (isComma(u)) return isBreak(units[skipAdjuncts(c, next.to, next)]) && !(c.language.freeInversion && units[phrase.head]?.pos === 'rel'); // «la réunion, qui était prévue lundi»
  }
  return false;
}

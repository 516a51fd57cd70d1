/** What a cue inside or behind its content reports: where that begins to the left, and whether it goes on to the right. Unit indices. */
import { dialogue, skipAdjunct, startsAnew } from './clause.ts';
import type { Cue } from './cues.ts';
import { type Context, isBreak, isComma, isDash, isStop, nextCue } from './reading.ts';
import type { Unit } from './text.ts';

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
  // «a confié Anne Simon, du musée de Lille»
  if (c.language.freeInversion && c.language.references.genitive.has(u.key) && /^(?:det|name|noun)$/.test(units[i + 1]?.pos ?? '') && !c.p.groups.some((g) => g.kind === 'finite' && g.from > i)) return false;
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
  // "(it was 15 percent, according to the office)"
  if (c.language.bareClauses) {
    let open = end - 1;
    while (open >= from && units[open]?.text !== '(' && units[open]?.text !== ')') open--;
    if (units[open]?.text === '(' && open + 1 < end) from = open + 1;
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

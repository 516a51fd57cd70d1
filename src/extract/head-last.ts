/** Phrases whose head comes last: "the Harbour Council press secretary Jane Roe". */
import type { Kind } from '../claim.ts';
import type { Gender } from '../lang/language.ts';
import { foldedWords } from './folding.ts';
import { addWords, bearerInside, collectiveAt, is, isCapitalRole, isFirstName, isNameWord, isNoun, keyOf, nameEnd, roleAt, TRAIT } from './naming.ts';
import { emit, isPluralHead, needsSomebody, NO_WORDS, type Reader } from './phrases.ts';
import type { Range } from './syntax.ts';
import type { Unit } from './text.ts';

/** Reads the phrase at unit i, head last ("the Harbour Council press secretary Jane Roe"). Returns where to go on. */
export function readHeadLast(r: Reader, i: number): number {
  const { units } = r;
  const { names, references } = r.language;
  let core = i;
  while (core < units.length && core - i < 4 && ((units[core] as Unit).pos === 'det' || (units[core] as Unit).pos === 'num' || (core === i && is(units[core], TRAIT.indefinite, r.language) && (units[core] as Unit).pos !== 'adj'))) core++;
  let b = core;
  let genitive = -1;
  while (b < units.length && b - core < 14) {
    const u = units[b] as Unit;
    const office = roleAt(r, b); // "secretary of state"
    if (office > 1) b += office;
    else if (u.pos === 'noun' || u.pos === 'name' || u.pos === 'adj' || u.pos === 'title' || (u.pos === 'num' && b > core) || isNameWord(r, b) || office || u.text === '&') b++;
    else if (references.genitiveMarks.has(u.key) && b > core && u.pos !== 'aux' && u.start === units[b - 1]?.end) {
      genitive = b;
      b++;
    } else if (is(u, TRAIT.particle, r.language) && isNameWord(r, b - 1) && isNameWord(r, b + 1) && b > core) b++;
    else if (u.pos === 'part' && b > core - 1 && isNoun(units[b + 1]) && units[b + 1]?.pos !== 'name' && (b === core ? core > i : true)) b++;
    else break;
  }
  if (b === core) return Math.max(core, i + 1);
  // "a source close to the minister": an adjective with a complement of its own stands behind its noun
  const behind = b;
  if (b - core > 1 && units[b - 1]?.pos === 'adj' && units[b - 2]?.pos === 'noun' && !units[b - 2]?.capital && units[b]?.pos === 'prep' && is(units[b], TRAIT.attach, r.language)) b--;
  const own = behind > b && units[behind + 1]?.pos === 'pron' ? behind + 2 : behind; // "close to him"
  // the last role with nothing but a name behind it
  let role: Range | null = null;
  let roleEnd = -1;
  let rank = -1; // end of a title behind an office: "police spokesman Sgt. Jane Roe"
  let civil: Gender | 'either' | null = null;
  for (let k = core; k < b; k++) {
    const n = roleAt(r, k);
    if (!n || k + n > b) continue;
    const u = units[k] as Unit;
    if (u.capital && k + n < b && !isCapitalRole(r, k)) continue;
    if (n === 1 && u.capital && core === i && k + n === b && r.surnames.has(u.key)) continue;
    // a family name that is a word: "Peter Cook"
    if (u.capital && k > core && k + n === b && isFirstName(r, k - 1)) continue;
    if (u.capital && n === 1 && isFirstName(r, k) && isNameWord(r, k + 1)) continue;
    if (roleEnd === k && u.pos === 'title' && k + n < b) {
      rank = k + n;
      continue;
    }
    rank = -1;
    role = { from: k, to: k + n };
    roleEnd = k + n;
    k += n - 1;
  }
  const nameFrom = rank > 0 ? rank : role ? role.to : genitive >= 0 ? genitive + 1 : core;
  let k = nameFrom;
  if (is(units[k], TRAIT.civil, r.language) && k + 1 < b) {
    civil = names.civil.get((units[k] as Unit).key) ?? 'either';
    k++;
  }
  const words: string[] = [];
  const modifiers = (to: number) => {
    for (let m = core; m < to; m++) {
      const u = units[m] as Unit;
      if (u.pos !== 'punct' && !references.genitiveMarks.has(u.key)) addWords(words, u);
      if (isNameWord(r, m)) {
        const end = Math.min(nameEnd(r, m, to), to);
        emit(r, { from: m, to: end, core: m, name: { from: m, to: end }, head: null, role: false, collective: null, civil: null, words: NO_WORDS, nested: true, determination: m === core && core > i ? 'definite' : 'bare' });
        for (let w = m + 1; w < end; w++) addWords(words, units[w] as Unit);
        m = end - 1;
      }
    }
  };
  const determination = genitive >= 0 ? ('possessive' as const) : null;
  const end = k < b && isNameWord(r, k) ? Math.min(nameEnd(r, k, b), b) : k;
  if (end === b && end > k && (role || civil || k === core || k === genitive + 1)) {
    modifiers(role ? role.from : k > core && genitive >= 0 ? genitive : core);
    const name = { from: k, to: end };
    let to = end;
    if (!role && !civil) to = ofComplement(r, name, words);
    emit(r, { from: i, to, core: role || genitive < 0 ? core : k, name: { from: k, to }, head: role, role: role !== null, collective: null, civil, words, nested: false, determination });
    return to;
  }
  if (role && role.to === b) {
    modifiers(role.from);
    const bare = core === i && genitive < 0 && !isPluralHead(r, role) && units[i - 1]?.text !== ',';
    const rest = complementsLast(r, own, true, bare, words);
    let { bearer } = rest;
    if (!bearer && bare && needsSomebody(r, rest.to)) {
      let from = rest.to;
      while (from > role.to && isNameWord(r, from - 1)) from--;
      if (rest.to - from > 2) bearer = { from: rest.to - 2, to: rest.to };
    }
    emit(r, { from: i, to: rest.to, core, name: bearer, head: role, role: true, collective: null, civil: null, words, nested: false, determination });
    return rest.to;
  }
  // a kind of body before its name: "the research firm Corvex"
  for (let c = core; c + 1 < b; c++) {
    if (references.generic.get((units[c] as Unit).key) !== 'organisation' || (units[c] as Unit).capital || !isNameWord(r, c + 1) || nameEnd(r, c + 1, b) < b) continue;
    modifiers(c);
    emit(r, { from: i, to: b, core, name: { from: c + 1, to: b }, head: { from: c, to: c + 1 }, role: false, collective: 'organisation', civil: null, words, nested: false, determination: null });
    return b;
  }
  // what no list holds, before somebody: "tennis great Billie Jean King"
  let given = b;
  while (given - 1 > core && isNameWord(r, given - 1)) given--;
  const before = units[given - 1] as Unit;
  if (b - given > 1 && given > core && isFirstName(r, given) && !before.capital && (before.pos === 'noun' || before.pos === 'adj')) {
    modifiers(given - 1);
    emit(r, { from: i, to: b, core, name: { from: given, to: b }, head: { from: given - 1, to: given }, role: true, collective: null, civil: null, words, nested: false, determination: null });
    return b;
  }
  // an ordinary noun, or a body: "the Texas department", "campaign officials"
  let head: Range = { from: b - 1, to: b };
  let collective: Kind | null = null;
  for (let c = Math.max(core, b - 3); c < b; c++) {
    const n = collectiveAt(r, c);
    if (n && c + n === b) {
      head = { from: c, to: b };
      collective = names.collectives.get(keyOf(units, c, b)) ?? null;
      break;
    }
  }
  const proper = isNameWord(r, core) ? Math.min(nameEnd(r, core, b), b) : core;
  modifiers(head.from);
  const capital = (units[b - 1] as Unit).capital && (units[b - 1] as Unit).pos === 'name';
  const rest = complementsLast(r, own, false, false, words);
  emit(r, { from: i, to: rest.to, core, name: capital && proper > core ? { from: core, to: rest.to } : null, head, role: false, collective, civil: null, words, nested: false, determination });
  return rest.to;
}

/** A body's name goes on behind "of": "University of Texas", "Department of Justice". */
function ofComplement(r: Reader, name: Range, words: string[]): number {
  const { references } = r.language;
  let body = false;
  for (let k = name.from; k < name.to; k++) if (collectiveAt(r, k)) body = true;
  if (!body || !is(r.units[name.to], TRAIT.attach, r.language)) return name.to;
  let to = name.to;
  for (let guard = 0; guard < 3; guard++) {
    const prep = r.units[to];
    if (!prep || !(references.bodyPreps.has(prep.key) || (guard > 0 && prep.pos === 'conj'))) break;
    let j = to + 1;
    while (r.units[j]?.pos === 'det') j++;
    if (!isNameWord(r, j)) break;
    to = nameEnd(r, j, r.units.length);
    for (let k = j; k < to; k++) words.push(...foldedWords((r.units[k] as Unit).key));
  }
  return to;
}
/** Behind a head that stands last: phrases tied by a preposition. A title without an article needs somebody: "CEO of the Red Cross Jane Roe". */
function complementsLast(r: Reader, at: number, role: boolean, bare: boolean, words: string[]): { to: number; bearer: Range | null } {
  const { units } = r;
  let i = at;
  for (let guard = 0; guard < 4; guard++) {
    const u = units[i];
    if (!u || !is(u, TRAIT.attach, r.language)) break;
    let j = i + 1;
    while (units[j]?.pos === 'det') j++;
    if (role && isNameWord(r, j)) {
      let end = j + 1;
      while (isNameWord(r, end) || (is(units[end], TRAIT.particle, r.language) && isNameWord(r, end + 1))) end++;
      let split = bearerInside(r, j, end);
      if (split < 0 && bare && end - j > 2 && needsSomebody(r, end)) split = end - 2;
      if (split > 0) {
        for (let k = j; k < split; k++) addWords(words, units[k] as Unit);
        emit(r, { from: j, to: split, core: j, name: { from: j, to: split }, head: null, role: false, collective: null, civil: null, words: NO_WORDS, nested: true, determination: null });
        return { to: end, bearer: { from: split, to: end } };
      }
      if (bare && units[end]?.pos === 'title' && isNameWord(r, end + 1)) {
        const to = nameEnd(r, end + 1, units.length);
        return { to, bearer: { from: end + 1, to } };
      }
    }
    if (units[i + 1]?.pos === 'pron' || units[i + 1]?.pos === 'quote') break;
    const before = r.out.length;
    const end = readHeadLast(r, i + 1);
    if (r.out.length === before) break;
    for (let k = before; k < r.out.length; k++) (r.out[k] as { nested: boolean }).nested = true;
    for (let k = i + 1; k < end; k++) if (units[k]?.pos !== 'det' && units[k]?.pos !== 'prep') addWords(words, units[k] as Unit);
    i = end;
  }
  return { to: i, bearer: null };
}

/** Phrases whose head comes first: «le porte-parole de l'armée Paul Ricard». */
import type { Kind } from '../claim.ts';
import type { Gender } from '../lang/language.ts';
import { isThing } from './clause.ts';
import { foldedWords } from './folding.ts';
import { addWords, bearerInside, collectiveAt, is, isFirstName, isGeneric, isNameWord, isNoun, keyOf, nameEnd, roleAt, TRAIT } from './naming.ts';
import { emit, isSubject, NO_WORDS, type Reader } from './phrases.ts';
import type { Range } from './syntax.ts';
import type { Unit } from './text.ts';

/** A body among the complements of a head, and its name where it has one of its own. */
interface Body {
  readonly head: Range;
  to: number;
  readonly definite: boolean;
  readonly name: Range | null;
}

function emitBody(r: Reader, body: Body | null): void {
  if (!body) return;
  const { head, to, definite, name } = body;
  const own = r.units.slice(head.to, to).filter((x) => x.pos !== 'det' && x.pos !== 'prep');
  emit(r, { from: head.from, to, core: head.from, name, head, role: false, collective: r.language.names.collectives.get(keyOf(r.units, head.from, head.to)) ?? 'organisation', civil: null, words: foldedWords(own.map((x) => x.key).join(' ')), nested: true, determination: definite ? 'definite' : 'bare' });
}

/** Behind a head: adjectives, names, and complements tied by a preposition. Returns where the phrase ends and the name of who bears the role. */
function complements(r: Reader, at: number, limit: number, role: boolean, words: string[], label = false): { to: number; bearer: Range | null; apposed: Range | null } {
  const { units } = r;
  const { references } = r.language;
  let i = at;
  let apposed: Range | null = null;
  let body: Body | null = null; // the last body among the complements
  for (let guard = 0; guard < 6 && i < limit; guard++) {
    while (i < limit) {
      const u = units[i] as Unit;
      if (isNameWord(r, i)) {
        // «à l'agence RIA Novosti Olga Petrova»: somebody else
        if (!role && apposed && i === (apposed as Range).to && isFirstName(r, i) && isNameWord(r, i + 1)) {
          emitBody(r, body);
          return { to: i, bearer: null, apposed };
        }
        const end = nameEnd(r, i, limit);
        if (role && end === i + 1 && is(units[i], TRAIT.acronym, r.language)) {
          addWords(words, units[i] as Unit); // «le candidat LR»
          emit(r, { from: i, to: end, core: i, name: { from: i, to: end }, head: null, role: false, collective: null, civil: null, words: NO_WORDS, nested: true, determination: 'definite' });
          i = end;
          continue;
        }
        if (role) {
          emitBody(r, body);
          return { to: end, bearer: { from: i, to: end }, apposed };
        }
        apposed ??= { from: i, to: end };
        i = end;
        continue;
      }
      if (u.pos === 'title' && role) break;
      if (u.pos === 'adj' || (u.pos === 'part' && !isSubjectVerb(r, i) && !(i === at && !role && units[i - 1]?.pos === 'name')) || (u.pos === 'noun' && i - at < 2 && !u.capital && r.language.nounHead === 'first' && modifies(r, i))) addWords(words, u);
      else if (u.pos === 'quote' && !role && u.end - u.start < 60 && i === at) {
        if (label) words.push('«»'); // told from others of its kind by a name in marks
        i++;
        break;
      } else break;
      i++;
    }
    // «la ministre de la Santé *et des Sports* Anne Leroy», «le ministre des Affaires étrangères *et européennes* Jean Roy»
    if (role && i > at && units[i]?.pos === 'conj' && references.joiners.has((units[i] as Unit).key)) {
      const next = units[i + 1];
      if (is(next, TRAIT.genitive, r.language) && (units[i + 2]?.capital || (units[i + 2]?.pos === 'det' && units[i + 3]?.capital) || (units[i + 2]?.pos === 'noun' && isFirstName(r, i + 3) && isNameWord(r, i + 4)))) i++;
      else if ((next?.pos === 'adj' || next?.pos === 'noun') && !next.capital && references.adjectival.test(next.key) && units[i - 1]?.pos !== 'name' && isNameWord(r, i + 2)) {
        words.push(...foldedWords(next.key));
        i += 2;
        guard--;
        continue;
      }
    }
    // «le ministre des Sports, de la Culture et de la Jeunesse Jean Roy»
    if (role && i > at && units[i]?.text === ',' && is(units[i + 1], TRAIT.genitive, r.language) && isPortfolio(r, i - 1) && isPortfolio(r, units[i + 2]?.pos === 'det' ? i + 3 : i + 2)) i++;
    const u = units[i];
    if (u === undefined || i >= limit) break;
    // an acronym in brackets in mid-phrase: «la Société des auteurs (SDA) de Lyon»
    if (u.text === '(') {
      let close = i + 1;
      while (close < limit && close - i < 6 && isNameWord(r, close)) close++;
      if (close > i + 1 && units[close]?.text === ')' && close + 1 < limit && (is(units[close + 1], TRAIT.attach, r.language) || (role && isNameWord(r, close + 1)))) {
        i = close + 1;
        continue;
      }
    }
    if (u.pos === 'title' && role && isNameWord(r, i + 1)) {
      const end = nameEnd(r, i + 1, limit);
      emitBody(r, body);
      return { to: end, bearer: { from: i + 1, to: end }, apposed };
    }
    if (!is(u, role ? TRAIT.attach : TRAIT.genitive, r.language)) break;
    if (r.language.circumstances.has(units[i + 1]?.key ?? '') && u.pos === 'prep' && !is(u, TRAIT.genitive, r.language)) break; // «le ministre en marge d'un déplacement»
    let j = i + 1;
    if (references.demonstratives.has(units[j]?.key ?? '') && (references.latter.has(units[j + 1]?.key ?? '') || (!role && units[j + 1]?.pos === 'num'))) break; // «de l'avis de cette dernière»
    while (j < limit && ((units[j] as Unit).pos === 'det' || (units[j] as Unit).pos === 'num')) j++;
    const start = j;
    let inner = -1;
    let innerHead = -1;
    let bearer: Range | null = null;
    let named: Range | null = null; // «de la compagnie aérienne Air Lorraine»
    while (j < limit) {
      const v = units[j] as Unit;
      if ((v.pos === 'title' || is(v, TRAIT.civil, r.language)) && isNameWord(r, j + 1)) {
        const end = nameEnd(r, j + 1, limit);
        if (role && is(v, TRAIT.civil, r.language) && j > start) {
          emitBody(r, body);
          return { to: end, bearer: { from: j + 1, to: end }, apposed };
        }
        j++;
        continue;
      }
      if (label && j > start && isNameWord(r, j)) break; // «l'association de consommateurs Vigie»
      // «un rapport de la Cour des comptes»: a body whose name goes on in small letters
      const proper = inner < 0 && v.capital && !v.initial ? collectiveAt(r, j) : 0;
      if (proper > 1 && !units[j + 1]?.capital) {
        inner = j;
        innerHead = j + proper;
        named = { from: j, to: innerHead };
        for (let k = j; k < innerHead; k++) if (units[k]?.pos !== 'prep' && units[k]?.pos !== 'det') addWords(words, units[k] as Unit);
        j = innerHead;
        continue;
      }
      if (isNameWord(r, j)) {
        let end = nameEnd(r, j, limit);
        // «le président de la Ligue baltique Olaf Lind»
        const ofBody = inner >= 0 && isGeneric(r, inner, innerHead);
        if (role && j > start && end - j > 1 && (isFirstName(r, j) || (units[j - 1]?.pos === 'adj' && !ofBody))) {
          emitBody(r, body);
          return { to: end, bearer: { from: j, to: end }, apposed };
        }
        const split = role ? bearerInside(r, j, end) : -1;
        if (split > 0) {
          bearer = { from: split, to: end };
          end = split;
        }
        else if (inner < 0) end = bodyEnd(r, j, end, limit);
        for (let k = j; k < end; k++) if (units[k]?.pos !== 'prep' && units[k]?.pos !== 'det') addWords(words, units[k] as Unit);
        if (ofBody && end > j) named ??= { from: j, to: end };
        // «un rapport de la Ligue arabe»: a body whose adjective is written small
        let whole = end;
        if (end === j + 1 && r.language.names.collectives.get(v.key) === 'organisation' && !bearer) while (whole < limit && whole - end < 2 && !units[whole]?.capital && (units[whole]?.pos === 'adj' || (units[whole]?.pos === 'noun' && whole === end && modifies(r, whole)))) whole++;
        if (end > j) emit(r, { from: j, to: whole, core: j, name: { from: j, to: end }, head: null, role: false, collective: null, civil: null, words: NO_WORDS, nested: true, determination: j > i + 1 || is(u, TRAIT.fused, r.language) ? 'definite' : 'bare' });
        j = bearer ? (bearer as Range).to : end;
        if (bearer) break;
        continue;
      }
      const office = j === start && !label && !v.capital ? roleAt(r, j) : 0;
      if (office > 0 && office >= collectiveAt(r, j)) {
        // «la demande du président Dupont»
        const own: string[] = [];
        const rest = complements(r, j + office, limit, true, own);
        emit(r, { from: j, to: rest.to, core: j, name: rest.bearer, head: { from: j, to: j + office }, role: true, collective: null, civil: null, words: own, nested: true, determination: j > i + 1 || is(u, TRAIT.fused, r.language) ? 'definite' : 'bare' });
        for (let k = j; k < j + office; k++) addWords(words, units[k] as Unit);
        words.push(...own);
        j = rest.to;
        break;
      }
      const length = v.pos === 'noun' ? collectiveAt(r, j) : 0;
      if (length > 0 && inner < 0) {
        inner = j;
        innerHead = j + length;
      }
      if (v.pos === 'noun' || v.pos === 'adj' || (v.pos === 'part' && j > start) || v.pos === 'num') {
        if (v.pos !== 'num') addWords(words, v);
        j++;
        continue;
      }
      break;
    }
    if (j === start) break;
    const joins = body !== null && is(u, TRAIT.genitive, r.language) && i === (body as { to: number }).to;
    if (inner >= 0 && !(joins && start === i + 1)) {
      emitBody(r, body);
      body = { head: { from: inner, to: innerHead }, to: Math.max(innerHead, bearer ? (bearer as Range).from : j), definite: inner > i + 1 || is(u, TRAIT.fused, r.language), name: named };
    } else if (body && joins) body.to = bearer ? (bearer as Range).from : j; // «de l'université *de Caen*»
    i = j;
    if (bearer) {
      emitBody(r, body);
      return { to: i, bearer, apposed };
    }
  }
  emitBody(r, body);
  return { to: i, bearer: null, apposed };
}

/** «un rapport de la Ligue *arabe*», «une enquête du Syndicat *des Indépendants*»: a kind of body with a capital is no name without what tells it from others. */
function bodyEnd(r: Reader, from: number, end: number, limit: number): number {
  const { units } = r;
  if (end !== from + 1 || collectiveAt(r, from) !== 1 || r.language.names.collectives.get((units[from] as Unit).key) !== 'organisation' || isFirstName(r, from)) return end;
  const next = units[end];
  if (next === undefined || end >= limit) return end;
  if ((next.pos === 'adj' || next.pos === 'noun') && !next.capital && (r.language.references.adjectival.test(next.key) || r.language.places.demonyms.has(next.key))) return end + 1;
  if (!is(next, TRAIT.genitive, r.language)) return end;
  const name = units[end + 1]?.pos === 'det' ? end + 2 : end + 1;
  if (name >= limit || !isNameWord(r, name) || isFirstName(r, name)) return end;
  const to = nameEnd(r, name, limit);
  const bearer = bearerInside(r, name, to);
  return bearer > 0 ? bearer : to;
}

const isPortfolio = (r: Reader, i: number) => r.units[i] !== undefined && r.language.references.portfolios.has((r.units[i] as Unit).key);

/** Whether a noun behind a noun modifies it: where a verb read as a noun would have its object, only with an adjective's ending. */
function modifies(r: Reader, i: number): boolean {
  const next = r.units[i + 1];
  if (next === undefined) return !((r.units[i] as Unit).key in r.language.dates.slots.weekday);
  if (['comp', 'sub', 'quote', 'det', 'inf', 'adv'].includes(next.pos) || next.text === ':') return false;
  const { key } = r.units[i] as Unit;
  if (key in r.language.dates.slots.weekday) return false; // «la FNB mardi»
  // «le ministre russe de la Défense»: people are nouns and adjectives alike
  return next.pos !== 'prep' || r.language.references.adjectival.test(key) || r.language.places.demonyms.has(key);
}

const isSubjectVerb = (r: Reader, i: number) => r.units[i + 1]?.pos === 'comp' || r.units[i + 1]?.text === ':';

/** The phrase that starts at unit i and has this head. Returns where to go on. */
function take(r: Reader, i: number, core: number, civil: Gender | 'either' | null, words: string[], head: Range, role: boolean, collective: Kind | null): number {
  const { units } = r;
  const label = isGeneric(r, head.from, head.to);
  const rest = complements(r, head.to, units.length, role, words, label);
  let name = role ? rest.bearer : rest.apposed;
  // «… pour vendre des armes Washington a expliqué»: a heading run into its sentence
  if (!role && collective === null && name && units[i]?.number === 'p' && isThing(keyOf(units, head.from, head.to), r.language) && units[name.to]?.number === 's' && isSubject(r, name.from, name.to)) {
    emit(r, { from: i, to: name.from, core, name: null, head, role: false, collective: null, civil: null, words, nested: false, determination: null });
    return name.from;
  }
  // an office that no list holds: «le taoiseach Conor Byrne»
  const office = !role && collective === null && name !== null && name.to - name.from > 1 && isFirstName(r, name.from);
  // «a dit devant la presse Jean Dupont»: the subject behind an adjunct
  if (collective && name && name.to - name.from > 1 && isFirstName(r, name.from) && units[i - 1]?.pos === 'prep' && !is(units[i - 1], TRAIT.genitive, r.language) && !(head && units[head.from]?.capital)) {
    emit(r, { from: i, to: name.from, core, name: null, head, role: false, collective, civil: null, words, nested: false, determination: null });
    return name.from;
  }
  if (collective && !name && units[head.from]?.capital && !units[head.from]?.initial && !is(units[head.from], TRAIT.acronym, r.language)) name = { from: head.from, to: rest.to };
  emit(r, { from: i, to: rest.to, core, name, head, role: role || office, collective, civil, words, nested: false, determination: null });
  return rest.to;
}

/** Reads the phrase at unit i, head first («le porte-parole de l'armée Paul Ricard»). Returns where to go on. */
export function readHeadFirst(r: Reader, i: number): number {
  const { units } = r;
  const { names, references } = r.language;
  const limit = units.length;
  if (units[i]?.pos === 'num' && units[i + 1]?.pos === 'det') return i + 1; // «en 2015 le premier accord»
  let core = i;
  while (core < limit && core - i < 4 && ((units[core] as Unit).pos === 'det' || (units[core] as Unit).pos === 'num' || is(units[core], TRAIT.fused | TRAIT.indefinite, r.language))) core++;
  if (core >= limit) return i + 1;
  let a = core;
  let civil: Gender | 'either' | null = null;
  const words: string[] = [];
  while (a < limit && a - core < 4) {
    const u = units[a] as Unit;
    const role = roleAt(r, a);
    const collective = collectiveAt(r, a);
    if (civil !== null && is(u, TRAIT.nobiliary, r.language) && isNameWord(r, a + 1)) {
      const end = nameEnd(r, a + 1, limit); // «M. de Lestrange»
      emit(r, { from: i, to: end, core, name: { from: a, to: end }, head: null, role: false, collective: null, civil, words, nested: false, determination: null });
      return end;
    }
    if (is(u, TRAIT.civil, r.language) && (isNameWord(r, a + 1) || (is(units[a + 1], TRAIT.nobiliary, r.language) && isNameWord(r, a + 2)) || units[a + 1]?.pos === 'title' || roleAt(r, a + 1))) {
      civil = names.civil.get(u.key) ?? 'either';
      a++;
      continue;
    }
    if (role === 1 && core > i && a === core && !u.capital && references.prenominal.has(u.key) && units[a + 1]?.pos === 'noun' && !units[a + 1]?.capital && collectiveAt(r, a + 1) > 0) {
      addWords(words, u); // «le jeune studio», not «le jeune»
      a++;
      continue;
    }
    if (role && role >= collective && !(u.capital && a + role < limit && isFirstName(r, a) && isNameWord(r, a + 1)) && !(u.capital && role === 1 && core === i && r.surnames.has(u.key)) && !(u.capital && !u.initial && role === 1 && core === i && !isNameWord(r, a + 1) && units[a + 1]?.pos !== 'adj' && !(units[i - 1]?.text === ',' && is(units[a + 1], TRAIT.genitive, r.language)))) {
      return take(r, i, core, civil, words, { from: a, to: a + role }, true, null);
    }
    // not «Manuel», «Marine» before a family name
    const named = u.capital && !u.initial && references.purpose.has(units[a + 1]?.key ?? '') && isNameWord(r, a) && nameEnd(r, a, limit) > a + 1; // «le Mouvement pour la Vallée»
    if (collective && !named && !(u.capital && collective === 1 && isFirstName(r, a) && isNameWord(r, a + 1))) return take(r, i, core, civil, words, { from: a, to: a + collective }, false, names.collectives.get(keyOf(units, a, a + collective)) ?? 'organisation');
    if (isNameWord(r, a)) {
      const end = nameEnd(r, a, limit);
      let to = end;
      // a body with an article keeps its adjective and complement: «la Corée du Nord», «la Croix-Rouge française»
      if (core > i && !civil) {
        const split = isFirstName(r, a) ? -1 : bearerInside(r, a, end);
        if (split > 0 && isFirstName(r, split)) {
          emit(r, { from: i, to: end, core, name: { from: split, to: end }, head: { from: a, to: split }, role: true, collective: null, civil: null, words, nested: false, determination: null });
          return end;
        }
        // «: la CNIL saisie»: at the end of a headline, an acronym keeps only what is plainly an adjective
        const after = units[end];
        const bareAcronym = end === a + 1 && is(u, TRAIT.acronym, r.language) && after?.pos === 'noun' && !references.adjectival.test(after.key) && !r.language.places.demonyms.has(after.key) && (units[end + 1] === undefined || units[end + 1]?.pos === 'punct');
        const rest = bareAcronym ? { to: end, bearer: null, apposed: null } : complements(r, end, limit, false, words);
        const { apposed } = rest;
        if (apposed && apposed.to - apposed.from > 1 && isFirstName(r, apposed.from)) {
          emit(r, { from: i, to: rest.to, core, name: apposed, head: { from: a, to: end }, role: true, collective: null, civil: null, words, nested: false, determination: null });
          return rest.to;
        }
        to = rest.to;
      }
      emit(r, { from: i, to, core, name: { from: a, to: end }, head: null, role: false, collective: null, civil, words, nested: false, determination: null });
      return to;
    }
    const office = core > i && u.pos === 'noun' && roleAt(r, a + 1) > 0;
    if ((office && (!units[a + 1]?.capital || references.prenominal.has(u.key))) || (u.pos === 'noun' && core > i && !units[a + 1]?.capital && references.prenominal.has(u.key) && units[a + 1]?.pos === 'noun')) {
      addWords(words, u); // «le nouveau porte-parole», where the adjective can be a noun
      a++;
      continue;
    }
    if (u.pos === 'noun' || (u.pos === 'adj' && core > i && !isNoun(units[a + 1]))) return core > i || isSubject(r, i, a + 1) ? take(r, i, core, civil, words, { from: a, to: a + 1 }, false, null) : a + 1;
    if (u.pos !== 'adj') break;
    addWords(words, u);
    a++;
  }
  return Math.max(i + 1, core);
}

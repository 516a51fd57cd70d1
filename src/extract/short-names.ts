/** Names written short: initials for first names, one family name for two people, a body by the head, the letters or the town of its name. */
import type { Language } from '../lang/language.ts';
import { foldedWords } from './folding.ts';
import type { Entity } from './entities.ts';
import { isAcronym } from './naming.ts';
import type { Phrase } from './phrases.ts';
import type { Range } from './syntax.ts';
import type { Doc, Sentence, Unit } from './text.ts';

/** The names of an article as they are put together: by all their words, by their last, by their first. */
interface Tables {
  readonly exact: Map<string, Entity>;
  readonly suffix: Map<string, Entity[]>;
  readonly first: Map<string, Entity[]>;
  readonly register: (map: Map<string, Entity[]>, key: string, e: Entity) => void;
  readonly make: (name: string) => Entity;
}

/** «V. Moreau», «J.-M. Moreau»: the only one of that family name whose first names start so. */
export function initialled(tokens: readonly string[], suffix: ReadonlyMap<string, readonly Entity[]>): Entity | undefined {
  let k = 0;
  while (tokens[k]?.length === 1) k++;
  if (k === 0 || k === tokens.length) return undefined;
  const family = suffix.get(tokens.slice(k).join(' '));
  const fits = family?.filter((e) => e.tokens.length >= tokens.length && tokens.slice(0, k).every((letter, i) => e.tokens[i]?.startsWith(letter) && (e.tokens[i] as string).length > 1));
  return fits?.length === 1 ? fits[0] : undefined;
}

/** «Anne et Paul Rey»: the family name is that of both. */
export function familyNames(phrases: readonly (readonly Phrase[])[], doc: Doc, language: Language, { exact, suffix, first, register, make }: Tables): void {
  const { names, references } = language;
  if (language.nounHead !== 'first') return;
  for (const list of phrases) {
    for (const [i, p] of list.entries()) {
      const q = list[i + 1];
      if (!q?.name || !p.name || q.from !== p.to + 1 || p.name.to - p.name.from !== 1 || p.to !== p.name.to || q.from !== q.name.from || p.civil || q.entities.length !== 1) continue;
      const { units } = doc.sentences[p.sentence] as Sentence;
      const written = (from: number, to: number) => doc.text.slice((units[from] as Unit).start, (units[to - 1] as Unit).end);
      const given = (at: number) => names.firstNames.has((units[at] as Unit).key);
      if (!references.joiners.has((units[p.to] as Unit).key) || !given(p.name.from) || !given(q.name.from) || q.name.to - q.name.from < 2 || given(q.name.from + 1)) continue;
      const name = `${written(p.name.from, p.name.to)} ${written(q.name.from + 1, q.name.to)}`;
      const tokens = foldedWords(name);
      const key = tokens.join(' ');
      let e = exact.get(key);
      if (!e) {
        e = make(name);
        exact.set(key, e);
        for (let k = 1; k < tokens.length; k++) register(suffix, tokens.slice(k).join(' '), e);
        register(first, tokens[0] as string, e);
      }
      e.votes.person += 3;
      p.entities = [e];
    }
  }
}

/**
 * «le Conseil» for «le Conseil des arts», «FO» for «FO-Santé», «Lorient» for «le FC Lorient» where it does something: the fuller name of the body, the
 * last one before it if there are several.
 */
export function shortBodies(bodies: readonly Phrase[], isBody: (p: Phrase) => boolean, doc: Doc, language: Language): void {
  const { names, references } = language;
  if (language.nounHead !== 'first') return;
  const long = new Map<string, Entity | null>();
  const clubs = new Map<string, Entity | null>();
  const note = (map: Map<string, Entity | null>, key: string, e: Entity) => map.set(key, map.has(key) && map.get(key) !== e ? null : e);
  const latest = new Map<string, Entity>();
  const head = (p: Phrase) => (doc.sentences[p.sentence] as Sentence).units[Math.min(p.core, (p.name as Range).from)] as Unit;
  const short = (e: Entity) => e.tokens.length === 1;
  for (const p of bodies) {
    const e = p.entities[0] as Entity;
    if (short(e)) continue;
    const u = head(p);
    if ((u.capital && names.collectives.get(u.key) === 'organisation' && isBody(p)) || /^\p{Lu}{2,6}-\p{Lu}/u.test(e.name)) note(long, e.tokens[0] as string, e);
    if (e.tokens.length === 2 && /^\p{Lu}{2,4} \p{Lu}\p{Ll}/u.test(e.name)) note(clubs, e.tokens[1] as string, e);
  }
  if (long.size === 0 && clubs.size === 0) return;
  for (const p of bodies) {
    const e = p.entities[0] as Entity;
    const key = e.tokens[0] as string;
    if (!short(e)) {
      if (long.has(key)) latest.set(key, e);
      continue;
    }
    const u = head(p);
    const whole = isAcronym(e.name) ? long.get(key) : u.capital && names.collectives.has(u.key) ? (long.get(key) ?? latest.get(key)) : undefined;
    const before = (doc.sentences[p.sentence] as Sentence).units[p.from - 1];
    const club = p.kind === 'name' && !(before && references.placePrepositions.has(before.key)) ? clubs.get(key) : undefined;
    if (whole ?? club) p.entities = [(whole ?? club) as Entity];
  }
}

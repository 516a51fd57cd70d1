/** Offices that go under several words. */
import type { Language } from '../lang/language.ts';
import { foldedWords } from './folding.ts';
import type { Phrase } from './phrases.ts';
import type { Unit } from './text.ts';

interface Synonyms {
  /** Every office to the one that stands for it. */
  readonly officeOf: ReadonlyMap<string, string>;
  /** What offices are known by, as far as somebody asked. */
  readonly known: Map<string, string>;
  /** Heads of the offices among them that take several words. */
  readonly longOffices: ReadonlySet<string>;
}

const synonyms = new WeakMap<Language, Synonyms>();

function synonymsOf(language: Language): Synonyms {
  let s = synonyms.get(language);
  if (!s) {
    const all = new Map<string, string>();
    for (const row of language.references.synonyms) for (const word of row) all.set(word, row[0] as string);
    s = { officeOf: all, known: new Map(), longOffices: new Set([...all.keys()].map((k) => k.split(' ')).filter((k) => k.length > 1).map((k) => k[0] as string)) };
    synonyms.set(language, s);
  }
  return s;
}

/** Keys of a role that mean the same office count as one: that of the whole phrase where it has one («chef de l'État»), else of its head. */
export function officeOf(p: Phrase, units: readonly Unit[], language: Language): { key: string; words: readonly string[] } {
  const t = synonymsOf(language);
  if (t.longOffices.has(p.key)) {
    let text = '';
    for (let i = p.core; i < p.to && i - p.core < 5; i++) {
      text = text === '' ? (units[i] as Unit).key : `${text}${text.endsWith("'") ? '' : ' '}${(units[i] as Unit).key}`;
      const office = t.officeOf.get(text);
      if (office && i > p.core) {
        const own = new Set(foldedWords(text));
        return { key: office, words: p.words.filter((w) => !own.has(w)) };
      }
    }
  }
  return { key: p.role || p.collective === null ? roleKey(p.key, language) : p.key, words: p.words }; // «le conseil de la région» is nobody's counsel
}

/** What an office is known by, its bearers one or several: «ex-ministres» by «ministre». */
export function roleKey(key: string, language: Language): string {
  const { known, officeOf } = synonymsOf(language);
  let office = known.get(key);
  if (office === undefined) {
    const plain = key.replace(language.references.officePrefix, '');
    const singular = language.names.roles.has(plain) && /s$/.test(plain) && language.names.roles.has(plain.slice(0, -1)) ? plain.slice(0, -1) : plain;
    office = officeOf.get(singular) ?? singular;
    if (known.size >= KNOWN) known.clear();
    known.set(key, office);
  }
  return office;
}

const KNOWN = 5000;

/** Predicates that stand in marks: «Le Vatican « condamne fermement » l'attaque», «Jean Rey est « agréablement surpris »». */
import type { Act } from '../../claim.ts';
import { adjectiveForms, cues } from './cues.ts';
import { verbReadings } from './lexicon.ts';

/** Verbs of feeling and judgement: of others («« accuse sans preuve »») somebody else may be speaking. */
const FELT: ReadonlySet<Act> = new Set(['praise', 'criticise', 'believe']);
const verbs = new Map(cues.verbs.filter((v) => FELT.has(v.act) && !/ /.test(v.lemma.replace(/^se /, ''))).map((v) => [v.lemma, v.act]));
/** What somebody feels; «hostile», «menaçant» can be what others call them. */
const adjectives = new Map(cues.adjectives.filter((a) => FELT.has(a.act) && /(?:é|is|it|ait|eux|ent|û|çu|fier|ravi|ému|triste)$/.test(a.lemma)).map((a) => [a.lemma, a.act]));
const OPENING = /^(?:(?:ne |n'|le |la |les |l'|leur |lui |en )?(se |s')?)(\p{Ll}+)/u;
const DEGREE = /^(?:\p{Ll}+ment|très|plus|si|trop|assez|aussi|plutôt|fort) /u;

/** The act of the first words inside marks, in lower case: as a verb, or behind a copula as an adjective; null when they are no predicate. */
export function quotedPredicate(inside: string, copula: boolean): Act | null {
  if (copula) {
    const word = /^\p{Ll}+/u.exec(inside.replace(DEGREE, ''))?.[0];
    return word === undefined ? null : (adjectives.get(adjectiveForms.get(word) ?? word) ?? null);
  }
  const [, reflexive, word] = OPENING.exec(inside) ?? [];
  if (!word) return null;
  const known = reflexive ? pronominal : plain;
  let act = known.get(word);
  if (act === undefined) {
    act = actOf(word, reflexive !== undefined);
    if (known.size >= KEPT) known.clear();
    known.set(` ${word}`.slice(1), act); // a copy: what is cut from a text may hold on to all of it
  }
  return act;
}

/** What words looked up before are: most of them are no verb. */
const plain = new Map<string, Act | null>();
const pronominal = new Map<string, Act | null>();
const KEPT = 5000;

function actOf(word: string, reflexive: boolean): Act | null {
  for (const r of verbReadings(word)) {
    if (r.slot % 3 !== 2 || !/^[PIJFC]$/.test(r.tense)) continue;
    const act = verbs.get(reflexive ? (/^[aeiouyéèêh]/.test(r.lemma) ? `s'${r.lemma}` : `se ${r.lemma}`) : r.lemma);
    if (act) return act;
  }
  return null;
}

/**
 * What a language pack must declare. A pack is a folder of data, plus a tagger; the engine in `src/extract` reads packs and
 * never asks which language it has.
 */
import type { Act, Kind, LanguageCode, Speaker } from '../claim.ts';

/** Coarse parts of speech: no finer than the engine needs to find verb groups, noun phrases and clause borders. */
export type Pos =
  | 'noun' // common noun
  | 'name' // capitalised proper name (not merely the first word of a sentence)
  | 'title' // «M.», «président», "Sen.": stands before a name
  | 'verb' // finite main verb
  | 'aux' // finite or non-finite auxiliary or modal: «a», «était», "has", "will"
  | 'part' // past participle
  | 'ger' // present participle or gerund
  | 'inf' // infinitive
  | 'adj'
  | 'adv'
  | 'neg' // «pas», «ne», "not", "n't"
  | 'det' // article, demonstrative or possessive determiner, quantifier
  | 'pron' // subject or strong personal pronoun, demonstrative pronoun («celui-ci», «ce dernier» is det + noun)
  | 'clitic' // object clitic before a verb: «se», «le», «lui», «y»
  | 'rel' // relative pronoun: «qui», «dont», "who", "which"
  | 'comp' // complementiser: «que», "that"
  | 'wh' // interrogative: «comment», «si» after a cue, "whether"
  | 'prep'
  | 'conj' // «et», «ou», «mais», "and"
  | 'sub' // subordinator: «alors que», «parce», "because", "while"
  | 'to' // English infinitive marker
  | 'num'
  | 'punct'
  | 'quote' // a whole quotation, standing as one word of its sentence
  | 'other';

export type Gender = 'm' | 'f';
export type GrammaticalNumber = 's' | 'p';

/** A word as it is written, one record for all its tokens. */
export interface Form {
  readonly text: string;
  /** Lower case, accents kept. */
  readonly key: string;
  /** A word written with a capital. */
  readonly capital: boolean;
  /** What the pack's tagger has looked up of the key; null until it has. */
  readings: unknown;
}

/** A word, number or punctuation mark of the shadow text. Offsets are UTF-16 code units of the article's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The words as they stand in the shadow text (straight apostrophes, plain spaces). */
  readonly text: string;
  /** Lower case, accents kept. */
  readonly key: string;
  /** True when the token is a word written with a capital. */
  readonly capital: boolean;
  /** True for the first word of a sentence, or of a quotation. */
  readonly initial: boolean;
  readonly form: Form;
  pos: Pos;
  /** Dictionary form for verbs, else the key. */
  lemma: string;
  gender: Gender | null;
  number: GrammaticalNumber | null;
  /** Finite verbs: indicative, conditional, subjunctive, imperative. */
  mood: 'ind' | 'cond' | 'subj' | 'imp' | null;
  /** Person of a finite verb or pronoun, when the form tells. */
  person: 1 | 2 | 3 | null;
}

/**
 * What a cue takes as content.
 * - `that`: a finite clause behind a complementiser (English: also without one)
 * - `quote`: stands before, inside or behind what was said («…», a déclaré X)
 * - `inf`: an infinitive, whatever preposition heads it («promet de partir», "vowed to fight")
 * - `noun`: content starts with the direct object («dénonce la visite», «somme le régime de cesser», "accused X of")
 * - `wh`: an embedded question («préciser comment», "asked whether")
 * - `adj`: a predicate of the speaker («se dit convaincu que», "was confident that")
 * - `as`: object + «comme», "as" («décrit X comme Y»)
 */
export type Frame = 'that' | 'quote' | 'inf' | 'noun' | 'wh' | 'adj' | 'as';

/**
 * How surely the cue reports that something was said.
 * - `speech`: saying or writing, or a judgement put as a proposition
 * - `attitude`: wants, plans, fears, standing positions
 * - `implied`: an act that only implies speech («soutient la réforme», "endorsed"), or evidence («montre que»)
 */
export type Strength = 'speech' | 'attitude' | 'implied';

export interface VerbCue {
  /**
   * Infinitive, with fixed words behind it («mettre en garde», "point out") and, in French, «se » before a pronominal verb.
   * Inflected forms come from the pack's morphology.
   */
  readonly lemma: string;
  readonly act: Act;
  readonly frames: readonly Frame[];
  /** Prepositions that head a nominal content: «prévenir de», "warn of". */
  readonly preps: readonly string[];
  /** Who is spoken to stands as: an indirect object («à X», "to X"), or a direct object that is not content ("told X that"). */
  readonly addressee: 'indirect' | 'direct' | null;
  readonly strength: Strength;
}

export interface NounCue {
  /** Singular, with its plural when irregular. */
  readonly lemma: string;
  readonly plural: string;
  readonly act: Act;
  /** `that`: «l'annonce que», "the claim that"; `noun`: «l'annonce de la visite»; `inf`: «sa promesse de partir»; `quote`: "in his statement, “…”". */
  readonly frames: readonly Frame[];
  readonly strength: Strength;
}

/** A preposition whose object is the source: «selon», «d'après», "according to". `words` are keys as the tokeniser gives them. */
export interface PrepCue {
  readonly words: readonly string[];
  readonly act: Act;
  /** «pour» is a cue only before a clause and with a person, place or organisation as its object. */
  readonly ambiguous: boolean;
}

/** Adjectives that report what their subject thinks or says: «convaincu que», "confident that". */
export interface AdjectiveCue {
  readonly lemma: string;
  readonly act: Act;
  readonly frames: readonly Frame[];
  readonly preps: readonly string[];
  readonly strength: Strength;
}

export interface CueLexicon {
  readonly verbs: readonly VerbCue[];
  readonly nouns: readonly NounCue[];
  readonly preps: readonly PrepCue[];
  readonly adjectives: readonly AdjectiveCue[];
}

/**
 * A term of a topic. `term` is matched folded, word by word, plurals in -s or -x included; in it
 * `|` parts alternatives for one word, which count as one term («vente|livraison d'armes»),
 * a star ends a word with any ending («munition*»), and `…` lets up to five words stand between («vendre … armes»).
 * `weight` 1 is enough alone; from 0.5 it needs other terms of its topic, in the content or the sentence around it; below 0.5 it
 * only helps another; 0 hides the words of an idiom from the topic («passe d'armes»).
 */
export interface TopicTerm {
  readonly topic: string;
  readonly term: string;
  readonly weight: number;
}

/** Words of a language that name who speaks; `src/extract/speakers.ts` reads them. */
export interface NameLexicon {
  /** Civil titles before a name, with the gender they tell: «M.» m, «Mme» f, "Ms." f. */
  readonly civil: ReadonlyMap<string, Gender | null>;
  /** Offices and professions that name a person: «président» m, «porte-parole» either, "spokeswoman" f. */
  readonly roles: ReadonlyMap<string, Gender | null>;
  /** Nouns that make a description an organisation, group or document: «ministère», «police», «communiqué». */
  readonly collectives: ReadonlyMap<string, Kind>;
  /** First names with their usual gender. */
  readonly firstNames: ReadonlyMap<string, Gender | null>;
  /** Whole names, folded, that are of no person: towns and regions, companies. */
  readonly known: ReadonlyMap<string, Kind>;
  /** Small words inside names: «de», «von», "al-". */
  readonly particles: ReadonlySet<string>;
  /** Third-person pronouns and what they can stand for. */
  readonly pronouns: ReadonlyMap<string, { gender: Gender | null; number: GrammaticalNumber }>;
}

/** Nouns of things, which say nothing. */
export interface ThingLexicon {
  readonly nouns: ReadonlySet<string>;
  /** How nouns of actions and qualities end, and those that end so and can speak all the same. */
  readonly endings: RegExp;
  readonly not: ReadonlySet<string>;
}

/** A country, a capital, or a seat or body that the press names like one: «Kremlin», "United Nations". */
export interface Place {
  /** Slug of the English name, the same in every language: `north-korea`, `moscow`, `white-house`. */
  readonly id: string;
  /** As this language shows it. */
  readonly name: string;
  readonly kind: 'place' | 'organisation';
  /** Id of the country that it is, lies in or speaks for; null when that is several or unclear («Bruxelles», "United Nations"). */
  readonly country: string | null;
}

export interface PlaceLexicon {
  /** Lower-case words joined by one space, accents kept; elided words also as the tokeniser parts them («côte d' ivoire»). Only capitalised words match. */
  readonly byName: ReadonlyMap<string, Place>;
  /** Inflected demonyms, lower case, to the id of their country: «nord-coréennes» to north-korea. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Every name by id, as print writes it, the one to show first. */
  readonly namesOf: ReadonlyMap<string, readonly string[]>;
}

/** How a language takes up what it has named; `src/extract/names.ts` and `speakers.ts` read it. Keys as the tokeniser gives them. */
export interface ReferenceLexicon {
  /** Determiners that bring in somebody new: «un», «des», "a", "some". */
  readonly indefinite: ReadonlySet<string>;
  /** Articles; as the first word of a name («Le Monde», "The Hague") they make it no person's. */
  readonly definite: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** Those of them that several own together: «leur», "their". */
  readonly joint: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  /** Adjectives that take up somebody named before: «le même», "the same". */
  readonly same: ReadonlySet<string>;
  /** Documents that are given names of their own and called by any of these words: "study", "report". */
  readonly studies: ReadonlySet<string>;
  /** Words behind a number that make it an age, where the language needs one: «58 *ans*». */
  readonly ages: ReadonlySet<string>;
  /** Members of a party who, without more, stand for it: "Republicans", «les socialistes». */
  readonly parties: ReadonlySet<string>;
  /** Documents that a body sends or issues: «message», «communiqué», "statement". */
  readonly missives: ReadonlySet<string>;
  /** Prepositions before whom a message is for. */
  readonly sentTo: ReadonlySet<string>;
  /** Prepositions of what something is done for, without or against: inside the names of associations, and before an infinitive that nobody utters («multiplie les voyages *pour* plaider la cause du pays»). */
  readonly purpose: ReadonlySet<string>;
  /** Prepositions that may bring somebody of their own to a participle: "*with* voters promising to …". */
  readonly accompanying: ReadonlySet<string>;
  /** Words that exclude each other in what somebody is: "the *Democratic* candidate" is no *Republican*. */
  readonly camps: ReadonlySet<string>;
  /** What opens the rest of a clause that a cue stands in: "He will go, he said, *because* it rains". */
  readonly reasons: ReadonlySet<string>;
  /** What tells how far a number holds, and stays in a name: "*about* 9 percent", "*more* than half". */
  readonly measures: ReadonlySet<string>;
  /** What tells father and son apart behind a name, folded: "Jr.", "III". */
  readonly generations: ReadonlySet<string>;
  /** What stands for words said before: "said *the same* of Roe". */
  readonly alike: ReadonlySet<string>;
  /** Prepositions that tell whom a thing goes to: "a pitch *to* voters". */
  readonly recipients: ReadonlySet<string>;
  /** Words between commas that pick one out of the group before: «des élus, *dont* le maire,». */
  readonly including: ReadonlySet<string>;
  readonly everyone: ReadonlySet<string>;
  /** First words of plural phrases that the tagger cannot tell: «les», «certains», "several". */
  readonly plurals: ReadonlySet<string>;
  /** A preposition and an article in one: «du», «aux». */
  readonly fused: ReadonlySet<string>;
  /** Prepositions that tie a complement to an office or a body: «ministre de», "ambassador to". */
  readonly attach: ReadonlySet<string>;
  /** Prepositions between a document and who issued it. */
  readonly genitive: ReadonlySet<string>;
  /** Articles that are a preposition and its article too: «des». */
  readonly partitive: ReadonlySet<string>;
  /** Prepositions as they are written with an article, or before a vowel: «du» and «d'» for «de». */
  readonly contractions: ReadonlyMap<string, string>;
  /** What makes an owner of the words before it: "'s". */
  readonly genitiveMarks: ReadonlySet<string>;
  /** Prepositions inside the names of bodies: "Department *of* Justice", "Centre *for* Road Safety". */
  readonly bodyPreps: ReadonlySet<string>;
  /** Participles between a document and who issued it by an agent: «publié par», "released by". Lemmas; who ordered or repeats it is not who issued it. */
  readonly issuing: ReadonlySet<string>;
  /** Particles that join a name behind a first name only: «Hubert de Lestrange», but not «la Norvège de Solberg». */
  readonly nobiliary: ReadonlySet<string>;
  /** Prepositions before a name without an article that make it a place. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Verbs between a name and what it is: «X est le directeur de». */
  readonly copulas: ReadonlySet<string>;
  /** Words that stand for who was named last: «celui-ci», or nouns behind a demonstrative («ce dernier», "the latter"); `always`: behind any determiner («l'intéressé»). */
  readonly latter: ReadonlyMap<string, { gender: Gender | null; number: GrammaticalNumber; always: boolean }>;
  /** Pronouns that name nobody in particular: «on», «je», "we". */
  readonly nobody: ReadonlySet<string>;
  /** Verbs and clitics behind a pronoun that stands for nothing: «il faut», «il y a». */
  readonly expletive: ReadonlySet<string>;
  /** Offices under several words, the first standing for all: «premier ministre», «chef du gouvernement». */
  readonly synonyms: readonly (readonly string[])[];
  /** Before an office: «*ex*-ministre», "*vice*-president". Anchored with ^. */
  readonly officePrefix: RegExp;
  /** Nouns that take up anybody or any body just named: «l'élu», «le groupe», "the company"; `place`: a country or capital too («le régime»). */
  readonly generic: ReadonlyMap<string, 'person' | 'organisation' | 'place' | 'document'>;
  /** Third-person singular pronouns that stand for people only ("he", "she"), and for anything but ("it"). */
  readonly personal: ReadonlySet<string>;
  readonly impersonal: ReadonlySet<string>;
  /** Adjectives that stand before their noun and can be nouns themselves: «premier», «jeune». */
  readonly prenominal: ReadonlySet<string>;
  /** Who leads a company or a body, under whichever of these titles. */
  readonly leaders: ReadonlySet<string>;
  /** What a minister is minister of, where it is written as a name before the minister's own: «de la Culture et des Sports». */
  readonly portfolios: ReadonlySet<string>;
  /** Endings of adjectives, for words that the tagger took for nouns; never matches where adjectives stand first. */
  readonly adjectival: RegExp;
  /** Words that join speakers: «et», «ainsi», "and". */
  readonly joiners: ReadonlySet<string>;
}

/** Verbs that lend themselves to the infinitive behind them: «tenir à préciser», "went on to say". `act` replaces the act of the cue. */
export interface SemiAuxiliary {
  readonly links: readonly string[];
  readonly act: Act | null;
  readonly strength: Strength | null;
  /** Its negation affirms: «n'a cessé de répéter», "did not hesitate to say". */
  readonly affirmsNegated?: true;
}

/** Units that dates count in; `weekend` is Saturday and Sunday, `night` the evening and the morning after. */
export type DateUnit = 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'year' | 'night';

/**
 * What a date word means.
 * - `weekday` 1 Monday … 7 Sunday; `month` 1–12; `season` 1 spring … 4 winter; `quarter` 1–4 by its ordinal word
 * - `day`, `num`: numbers written as words (digits are understood without a row)
 * - `dir`: -1 last, 0 this, 1 next
 * - `phase`: 1 early, 2 middle, 3 late, 0 the whole; 4 earlier («plus tôt cette semaine»), 5 later
 * - `rel`: days from publication («hier» -1); `anaphor`: days from the day that the text spoke of before («la veille» -1)
 * - `sign`: -1 before, 1 after that day («deux jours plus tard»)
 * - `part`: of a day, without effect on the date
 */
export interface DateSlots {
  readonly weekday: Readonly<Record<string, number>>;
  readonly month: Readonly<Record<string, number>>;
  readonly season: Readonly<Record<string, number>>;
  readonly quarter: Readonly<Record<string, number>>;
  readonly day: Readonly<Record<string, number>>;
  readonly num: Readonly<Record<string, number>>;
  readonly dir: Readonly<Record<string, number>>;
  readonly phase: Readonly<Record<string, number>>;
  readonly rel: Readonly<Record<string, number>>;
  readonly anaphor: Readonly<Record<string, number>>;
  readonly sign: Readonly<Record<string, number>>;
  readonly part: Readonly<Record<string, number>>;
  readonly unit: Readonly<Record<string, DateUnit>>;
}

/**
 * How a date expression looks and how it is read.
 * `pattern`: words, `<slot>`s (a digit may follow: `<day2>`), `( | )` for one of several, `?` behind what may be missing. There is no
 * repetition, so matching is linear in the text. `<year>`, `<clock>` (14:30) and `<numeric>` (2023-09-04, 04/09/2023) need no words.
 */
export interface DateRule {
  readonly id: string;
  readonly pattern: string;
  readonly reads:
    | 'day' | 'days' | 'weekday' | 'offset' | 'ago' | 'unit' | 'month' | 'months' | 'year' | 'years'
    | 'season' | 'quarter' | 'week' | 'clock' | 'anaphor' | 'numeric' | 'nothing';
  /** False when the expression bounds or repeats rather than dates («du 10 au 13», «tous les lundis»). */
  readonly dating?: false;
  /** The first word is not written with a capital («de mars», not «de Mars»), or not inside a sentence ("USA Today"). */
  readonly lower?: true | 'inside';
  /** What the expression says without a slot: «ce matin» is `rel` 0. */
  readonly sets?: Readonly<Record<string, number | DateUnit>>;
  /** Words one of which must stand right before; words that must not stand right before or behind. */
  readonly onlyAfter?: readonly string[];
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  /** No word follows: «deux jours après.», not «deux jours après le vote». */
  readonly closing?: true;
  /** Words, publication date, and what they mean: EDTF, or null for nothing. */
  readonly example: readonly [text: string, published: string, date: string | null];
}

/** How a language says when; `src/extract/date-grammar.ts` reads it. Words are lower case, accents kept. */
export interface DateLexicon {
  readonly slots: DateSlots;
  /** Slots whose words count only with a capital ("May", "March"). */
  readonly capitals: ReadonlySet<keyof DateSlots>;
  /** Behind the number of a day: «1er», "4th". */
  readonly ordinals: ReadonlySet<string>;
  /** Which comes first in 04/09/2023; null when writers differ, and then a number above 12 must tell. */
  readonly numeric: 'day-month' | 'month-day' | null;
  /** Words of running text by which no date is looked for where its other words will do. */
  readonly common: ReadonlySet<string>;
  /** Taken into the mention when they stand before it: «le», «ce». */
  readonly determiners: ReadonlySet<string>;
  /** Words around a date that keep it from dating a statement (`bound`: «depuis», "until"), or tie it to a noun (`noun`: «de», "'s"). */
  readonly before: readonly { readonly words: string; readonly effect: 'bound' | 'noun' }[];
  readonly after: readonly { readonly words: string; readonly effect: 'bound' | 'noun' }[];
  /** Participles, without endings, whose date is that of a statement: «interrogé lundi», "released on Monday". */
  readonly saying: ReadonlySet<string>;
  /** Determiners that open a relative clause: "whose", «dont». */
  readonly relatives: ReadonlySet<string>;
  /** Lemmas of what people do when they speak: their date is that of what is said. */
  readonly speaking: ReadonlySet<string>;
  /** Words that look like a participle, whatever the tagger makes of them. */
  readonly participle: RegExp;
  /** Words that open a stretch before the clause whose dates are not its own: «après l'accident de lundi», "after he resigned on Monday". */
  readonly apart: ReadonlySet<string>;
  /** All that match are tried; the longest wins, then the first. */
  readonly rules: readonly DateRule[];
}

/** What tells the language of a text, and the labels of the lines around an article. Lower case. */
export interface DetectLexicon {
  /** The most frequent words of running text; elided ones with their apostrophe. */
  readonly words: ReadonlySet<string>;
  /** Stand before the date of publication: «publié le», "published". */
  readonly published: readonly string[];
  /** Open a byline: «par», "by". */
  readonly by: readonly string[];
  /** Join an outlet and the agency whose wire it used: «avec», "with". */
  readonly with: readonly string[];
  /** Stand before the name of the outlet: «source :». */
  readonly source: readonly string[];
}

/** What around a cue changes what it does; `src/extract/stance.ts` reads it. Lemmas of verbs, keys of other words. */
export interface StanceLexicon {
  /** Verbs that deny when their object is something said («rejette ces accusations», "dismissed the report"), and the nouns for that. */
  readonly refuting: ReadonlySet<string>;
  readonly sayings: ReadonlySet<string>;
  /** Verbs of saying whose object is a thing that they make: "wrote the preface". */
  readonly making: ReadonlySet<string>;
  /** Verbs that name what they have as object, or judge it: "call". */
  readonly naming: ReadonlySet<string>;
  /** Verbs that estimate a number: "put the figure at 80 percent". */
  readonly estimating: ReadonlySet<string>;
  /** Verbs that quote a document as their subject: "the statement read". */
  readonly inscribed: ReadonlySet<string>;
  /** Objects with which a verb of saying does something: "claim asylum". */
  readonly claiming: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs that report only with certain nouns as object («avance le chiffre de 80 %», «prévoit une hausse», not «prévoit une salle»), to those nouns. */
  readonly advancing: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs that judge when they liken what they have as object to words in marks: «compare la loi à « une prison »». */
  readonly likening: ReadonlySet<string>;
  /** First words of a subject that negate its verb: "Neither side has confirmed". */
  readonly negativeSubjects: ReadonlySet<string>;
  /** Adverbs of hearsay at a cue: "reportedly told"; and verbs whose passive is hearsay: "is said to have promised". */
  readonly hedges: ReadonlySet<string>;
  readonly hearsay: ReadonlySet<string>;
  /** Verbs whose conditional is an opinion («il faudrait»), and words that make one depend on something («si»). */
  readonly modals: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
}

/** What somebody is who has no name in the article. */
export type SourceClass = NonNullable<NonNullable<Speaker['unnamed']>['rank']['class']>;

/** How a language describes a source that it does not name; `src/extract/unnamed.ts` reads it. Lower case, straight apostrophes. */
export interface UnnamedLexicon {
  /** Nouns, of one word or more, in every form. */
  readonly classes: ReadonlyMap<string, SourceClass>;
  /** Where the noun stands among the words before its complements: «responsable américain», "American official". */
  readonly head: 'first' | 'last';
  readonly senior: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
  /** Words at the start that tell how many. */
  readonly one: ReadonlySet<string>;
  readonly several: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, number>;
  /** Prepositions before a body or place that somebody belongs to, and the words that end its name. */
  readonly attach: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** On what condition, or why, a name is kept back; only sentences with a `hint` are searched. Both global; bounded quantifiers only. */
  readonly hint: RegExp;
  readonly condition: RegExp;
}

/**
 * How a language names the medium that something was said to, or that passes it on; `src/extract/via.ts` reads it. Rows end right before
 * the name and its article: «micro de». Words as `bases` give them («du» is «de»); date words and adverbs may stand between.
 */
export interface ViaLexicon {
  readonly bases: Readonly<Record<string, string>>;
  /** Any name but a person's or a place's behind these is a medium that was spoken to; `toldMedium`: one that is known, labelled, or sounds like one. */
  readonly told: readonly string[];
  readonly toldMedium: ReadonlySet<string>;
  /** The same for who passes it on: «cité par», "carried by". */
  readonly relayed: readonly string[];
  readonly relayedMedium: ReadonlySet<string>;
  /** Nouns before a name that make it a medium: «au quotidien X», "news agency X"; and behind it: "the X newspaper", "X's correspondent". */
  readonly labels: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** Words in the names of media, lower case: "Herald", «Dépêche». */
  readonly words: ReadonlySet<string>;
  /** Verbs whose object is the source and whose subject passes it on: «a cité des responsables disant que», "citing two officials". */
  readonly citing: ReadonlySet<string>;
}

/** Weights of the model that says where indirect content ends (`src/extract/ends.ts`). */
export interface EndModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Weights of the model that says how sure a reading is (`src/extract/confidence.ts`). */
export interface Confidence {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
  /** Raw probability to calibrated one, rising; empty for none. */
  readonly calibration: readonly (readonly [number, number])[];
  /** A reading less sure than this is not reported. */
  readonly threshold: number;
}

export interface Language {
  readonly code: LanguageCode;
  /** Frequent words that tell this language from the others. */
  readonly functionWords: ReadonlySet<string>;
  /** Peeled off the front of a word, repeatedly: «l'», «qu'». Anchored with ^; matches hold an apostrophe. */
  readonly elision: RegExp | null;
  /** Peeled off the end of a word: «-t-il», "n't", "'s". Anchored with $; matches hold an apostrophe or a hyphen. */
  readonly enclitic: RegExp | null;
  /** Words before a full stop that do not end a sentence, without the stop. Folded to lower case. */
  readonly abbreviations: ReadonlySet<string>;
  /**
   * Sets pos, lemma and agreement of one sentence's tokens, in place. A quotation comes as one token of pos `quote`, with empty text.
   * `names`: keys of the words that the article writes with a capital inside a sentence.
   */
  readonly tag: (tokens: readonly Token[], names: ReadonlySet<string>) => void;
  /** Lemmas of auxiliaries, and of those that make a passive with a past participle. */
  /** Verbs that take the passive's auxiliary in the active: «est revenu». */
  readonly intransitives: ReadonlySet<string>;
  /** Prepositions that name a source and so never attach one noun to another: «selon». */
  readonly sourcePreps: ReadonlySet<string>;
  /** First words of marks that go on with the noun before them: «des discussions « au plus haut niveau »». */
  readonly postnominal: ReadonlySet<string>;
  /** Verbs whose infinitive has another subject: «laisse craindre», "lets". */
  readonly causatives: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly passives: ReadonlySet<string>;
  /** An auxiliary can stand before an infinitive: "will say", "did not say". */
  readonly auxiliaryTakesInfinitive: boolean;
  readonly reflexives: ReadonlySet<string>;
  readonly objectClitics: ReadonlySet<string>;
  /** Words right before a verb group that negate it, beside those tagged `neg`: «sans», "never". */
  readonly negators: ReadonlySet<string>;
  /** Which noun of a phrase is its head: «le porte-parole en chef», "the White House press secretary". */
  readonly nounHead: 'first' | 'last';
  /** A reported clause can do without its complementiser: "he said it was over". */
  readonly bareClauses: boolean;
  /** Subjects follow the verb freely in reporting clauses («a déclaré lundi le ministre»), not only right behind it ("said Smith"). */
  readonly freeInversion: boolean;
  /** A name and a colon before the words of a headline say who speaks ("Jones: Taxes Will Rise"); else they name a subject («Impôts : Jones recule»). */
  readonly speakerLabels: boolean;
  /**
   * What pages put between the paragraphs of an article: a line that is a link or a notice of its own («LIRE | …», «Abonnez-vous …»), and a
   * line over links, each without a final stop («Sur le même sujet»). Matched at the start of a paragraph.
   */
  readonly teasers: { readonly line: RegExp; readonly list: RegExp } | null;
  /**
   * The act of a predicate whose words stand in marks (lower case, the first ones): a verb, or behind a copula an adjective; null when they are
   * none. Null where the language is not read so.
   */
  readonly quotedPredicate: ((inside: string, copula: boolean) => Act | null) | null;
  /** Words that stand before a colon and speak for nobody: "Exclusive: …", «Vidéo : …». */
  readonly headings: ReadonlySet<string>;
  /** Pronoun of a pronominal lemma in the cue lexicon («s'alarmer»), or null. */
  readonly reflexivePrefix: RegExp | null;
  /** Masculine singular of an inflected adjective, to look it up. */
  readonly adjectiveLemma: (key: string) => string;
  /** Subordinators and relatives that turn the verb behind them into an aside on the quotation: «comme l'a dit X», "as X put it". */
  readonly asideMarkers: ReadonlySet<string>;
  /** Prepositions that head content and never an adjunct when they follow a cue: «de», "of", "about". */
  readonly contentPreps: ReadonlySet<string>;
  /** What stands between the object and its predicate: «qualifie X *de* Y», "described X *as* Y". */
  readonly asMarkers: ReadonlySet<string>;
  /** Before whom something is said to: «à», "to". */
  readonly addresseePreps: ReadonlySet<string>;
  /** Relative pronouns that are the subject of their clause and open no question: «qui». */
  readonly subjectRelatives: ReadonlySet<string>;
  /** Introduces the agent of a passive: «par», "by". */
  readonly agentPreps: ReadonlySet<string>;
  /** What stands between a cue and the one who speaks for its subject, without the last preposition: «par la voix de». */
  readonly mouthpieces: readonly (readonly string[])[];
  /** Conjunctions that join speakers: «et», "and"; not «mais». */
  readonly coordinators: ReadonlySet<string>;
  /** Words of the first person: «je», «notre», "we". */
  readonly firstPerson: ReadonlySet<string>;
  /** What a court condemns to: «à mort», «à une amende». */
  readonly penalties: ReadonlySet<string>;
  /** How, where a preposition would head content: «se justifie *de la même façon*». */
  readonly manners: ReadonlySet<string>;
  /** What somebody feels or stands for: «sa stupeur», «son soutien». Behind a possessive it is said with any verb of speech. */
  readonly stances: ReadonlySet<string>;
  /** Nouns that «selon» measures by and that report nothing: «selon les cas», "according to plan". */
  readonly criteria: ReadonlySet<string>;
  /** Pronouns that name nobody («on», "one"): no claim is hung on them. */
  readonly impersonal: ReadonlySet<string>;
  /** Adverbs that open a coordinated verb: «puis», "then". */
  readonly sequencers: ReadonlySet<string>;
  /** The mention of a relative clause's source runs up to its pronoun ("critics who"); else it is the antecedent. */
  readonly mentionHoldsRelative: boolean;
  /** A determiner at the start of a mention, with its space. Anchored with ^. */
  readonly leadingDeterminer: RegExp;
  /** News agencies and media, lower case: a statement is made *to* them. */
  readonly media: ReadonlySet<string>;
  /** Of those, where people write themselves: a statement on them has no other relay. */
  readonly platforms: ReadonlySet<string>;
  /** Nouns for what a statement is made in: «communiqué», «conférence». Behind an indefinite article or a possessive at the end of content they tell where it was said. */
  readonly carriers: ReadonlySet<string>;
  /** Of those, nouns that stand before the name of an outlet: «radio», «quotidien», "newspaper". */
  readonly outlets: ReadonlySet<string>;
  /** First words of conjunctions that set something against what is reported: «tandis que»; reported content ends before them. */
  readonly contrasts: ReadonlySet<string>;
  /** The first words of «alors que», of «bien que»; what the article says at the same time, or all the same. */
  readonly meanwhile: ReadonlySet<string>;
  readonly concessions: ReadonlySet<string>;
  /** Prepositions behind a long quotation that tell how or when it was said: «avec», «devant». */
  readonly accompaniments: ReadonlySet<string>;
  /** Words for what somebody said, in a comment of the article on it: «des *faits* rapportés par …». */
  readonly sayings: ReadonlySet<string>;
  /** What the article says that the source alludes to: «en *référence* à …». */
  readonly allusions: ReadonlySet<string>;
  /** Before «comme», when somebody else does the same. */
  readonly likewise: ReadonlySet<string>;
  /** Adverbs that take «de»: «plus de moyens»; behind others it opens what is proposed. */
  readonly quantities: ReadonlySet<string>;
  /** Lemmas of participles that tell what a statement did: "…, *drawing* boos", "…, *setting* up a standoff". */
  readonly consequences: ReadonlySet<string>;
  /** Nouns (and «lors») that tell on what occasion something was said: «à l'*issue* du sommet», "on the second *day* of the summit". */
  readonly occasions: ReadonlySet<string>;
  /** Nouns that make one preposition with those around them: «en *marge* de», «à l'*issue* de»; no part of a subject before it. */
  readonly circumstances: ReadonlySet<string>;
  /** Null where the language does not tell things from people. */
  readonly things: ThingLexicon | null;
  /** Nouns that stand for whom «de» adds: «c'est le *cas* de Léa, qui raconte». */
  readonly instances: ReadonlySet<string>;
  /** «tout en», «en», "while", "by": before a gerund they belong to its clause. */
  readonly gerundMarkers: ReadonlySet<string>;
  readonly cues: CueLexicon;
  /** Verbs that do no more than perform the noun they take: "issue a warning", "make a promise". */
  readonly lightVerbs: ReadonlySet<string>;
  readonly semiAuxiliaries: ReadonlyMap<string, SemiAuxiliary>;
  readonly confidence: Confidence;
  /** Null where too few annotated articles exist to learn from: then content ends by rule. */
  readonly ends: EndModel | null;
  readonly names: NameLexicon;
  readonly references: ReferenceLexicon;
  readonly places: PlaceLexicon;
  readonly topics: readonly TopicTerm[];
  readonly dates: DateLexicon;
  readonly via: ViaLexicon;
  readonly stance: StanceLexicon;
  readonly unnamed: UnnamedLexicon;
  readonly detect: DetectLexicon;
}

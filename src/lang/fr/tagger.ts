/**
 * Parts of speech for French, no finer than the engine needs: closed classes by list, verbs and nouns from the Lefff, and the
 * word before to choose between readings. One pass from left to right.
 */
import type { Form, Pos, Token } from '../language.ts';
import { names } from './names-data.ts';
import { nounReading, type VerbReading, looksAdjective, verbReadings } from './lexicon.ts';

const words = (list: string) => list.split(/\s+/);
const CLOSED = new Map<string, Pos>();
const closed = (pos: Pos, list: string) => {
  for (const w of words(list)) CLOSED.set(w, pos);
};
closed('det', "le la les l' un une ce cet cette ces mon ton son ma ta sa mes tes ses notre votre nos vos leur leurs chaque quelques plusieurs aucun aucune certains certaines quel quelle quels quelles tout toute tous toutes");
closed('det', 'des');
closed('prep', "de d' à au aux du en dans par pour sur sous avec sans entre vers chez contre depuis pendant durant avant après dès jusque jusqu' malgré envers parmi selon hors outre via face grâce suite suivant concernant lors auprès outre-mer devant derrière hormis sauf voici voilà");
closed('pron', "il elle ils elles on je j' tu nous vous lui eux celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là cela ça ceci c' celui celle ceux celles -il -elle -ils -elles -on -t-il -t-elle -t-ils -t-elles -t-on -je -nous -vous -ce -tu certains d'autres quiconque");
closed('clitic', "se s' me m' te t' y -y -en -le -la -les -lui -leur -moi");
closed('neg', "ne n' pas jamais guère rien point");
closed('rel', 'qui dont où lequel laquelle lesquels lesquelles duquel auquel auxquels auxquelles desquels desquelles');
closed('comp', "que qu'");
closed('wh', 'comment pourquoi si combien quoi');
closed('conj', 'et ou mais ni or donc');
closed('sub', "comme quand lorsque lorsqu' puisque puisqu' quoique quoiqu' car tandis parce afin");
closed('num', 'deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards zéro');
closed(
  'adv',
  "jusque-là jusqu'ici plus moins très aussi ainsi déjà encore toujours alors donc enfin ensuite puis également notamment toutefois cependant pourtant néanmoins aujourd'hui hier demain bien mal peu beaucoup trop assez tant seulement même surtout plutôt presque environ ici là ailleurs tôt tard longtemps souvent parfois désormais maintenant auparavant autrefois bientôt certes voire non oui avant-hier davantage autant presque quasiment jadis naguère dorénavant par-delà peut-être là-bas cependant quant guère autrement",
);
closed('adj', 'autre autres');
closed('title', 'm. mm. mme mlle mmes me dr pr mgr monsieur madame mademoiselle');

/** Words after which «que» opens an adverbial clause. */
const BEFORE_QUE = new Set(words("alors tandis parce afin bien ainsi dès pendant depuis tant lors sans pour avant après sitôt aussitôt tel telle tels telles plus moins autant aussi plutôt autre même ce cas"));
const AVOIR_ETRE = new Set(['avoir', 'être']);
const FINITE = new Set(['P', 'I', 'J', 'F', 'C', 'S', 'Y']);
const NOMINAL: ReadonlySet<Pos> = new Set(['noun', 'name', 'adj', 'num', 'quote']);

/** Nouns that are also verb forms and are nearly always nouns, even after a noun. */
const MOSTLY_NOUN = new Set(words('philosophe politologue part poste couple gauche inverse livre somme espace pilote homologue trouble politique militaire guerre paix presse ministre chef guide site porte marche place vice-président membre membres fils suite cas temps fois pays état états visite visites force forces reste offre limite crise droite gauche centre code cadre affaire affaires réforme réformes loi forme monde point points millions mer fin est actes texte textes montre prix règle règles mesure mesures cause causes source sources terme termes titre titres livre livres ferme fermes attaque attaques manifeste'));

/** Adjectives that are also verb forms. */
const MOSTLY_ADJECTIVE = new Set(words('critique critiques politique politiques pratique pratiques publique publiques intime intimes complète complètes secrète secrètes inquiète inquiètes concrète concrètes discrète discrètes vide vides libre libres double doubles calme calmes sauvage sauvages célèbre célèbres limite'));

/** Pronouns that take up the subject inside its verb: «la ministre a elle répondu». */
const STRESSED = new Set(['lui', 'elle', 'eux', 'elles']);

/** Plural adjectives that stand before their noun: «des» is «de» before them. */
const PRENOMINAL = new Set(words('nouveaux nouvelles grands grandes petits petites bons bonnes mauvais mauvaises gros grosses lourds lourdes fortes vraies vrais longs longues belles beaux jeunes vieux vieilles telles tels nombreux nombreuses multiples sérieux sérieuses vives vifs'));

/** Adjectives that stand before their noun and can be nouns or verbs themselves. */
const PRENOMINAL_ONE = new Set(words('haute hautes haut hauts grande grandes grand grands petite petites petit petits vieille vieux jeune jeunes belle beau'));
const ORDINAL = /^(?:premi(?:er|ère)|seconde?|[a-zè]+ième|nouve(?:au|lle)|ancien(?:ne)?)s?$/;

const pick = (readings: readonly VerbReading[], test: (r: VerbReading) => boolean) => readings.find(test);

/** What tables and endings tell of a form, looked up once and kept with it. */
interface Look {
  readonly closed: Pos | undefined;
  readonly verb: readonly VerbReading[];
  readonly noun: ReturnType<typeof nounReading>;
  /** The noun, else an office that the table of nouns lacks. */
  readonly nounOrRole: ReturnType<typeof nounReading>;
  readonly adjective: boolean;
  readonly participle: VerbReading | undefined;
  readonly gerund: VerbReading | undefined;
  readonly infinitive: VerbReading | undefined;
  /** The likeliest finite reading: indicative, in the third person. */
  readonly finite: VerbReading | undefined;
  readonly auxiliary: VerbReading | undefined;
  readonly isFinite: boolean;
  readonly isInfinitive: boolean;
  readonly adverbial: readonly (readonly string[])[] | undefined;
  /** A small word of English. */
  readonly english: boolean;
  /** Ends like an adverb: «fermement», not «gouvernement» … */
  readonly adverb: boolean;
  /** Its ending says plural. */
  readonly plural: boolean;
  /** What it tells as a determiner, and as a pronoun. */
  readonly det: Agreement | null;
  readonly pron: Agreement | null;
}

type Agreement = Pick<Token, 'gender' | 'number' | 'person'>;

const detAgreement = (key: string): Agreement => ({
  gender: /^(?:la|une|cette|ma|ta|sa|toute|quelle|aucune|certaines|toutes)$/.test(key) ? 'f' : /^(?:le|un|ce|cet|mon|ton|tout|quel|aucun|certains|tous)$/.test(key) ? 'm' : null,
  number: /s$/.test(key) ? 'p' : 's',
  person: null,
});

const pronAgreement = (key: string): Agreement => ({
  gender: /elle/.test(key) ? 'f' : /^(?:-t)?-?ils?$|celui|ceux|eux/.test(key) ? 'm' : null,
  number: /ils|elles|eux|ceux|celles|nous|vous/.test(key) ? 'p' : 's',
  person: /^-?(?:je|j'|nous)$/.test(key) ? 1 : /^-?(?:tu|vous)$/.test(key) ? 2 : 3,
});

const look = (t: Token): Look => (t.form.readings as Look | null) ?? lookUp(t.form);

function lookUp(form: Form): Look {
  const { key } = form;
  const verb = verbReadings(key);
  const noun = nounReading(key);
  const third = pick(verb, (r) => FINITE.has(r.tense) && r.slot % 3 === 2 && r.tense !== 'S' && r.tense !== 'Y');
  const finite = third ?? pick(verb, (r) => FINITE.has(r.tense) && r.tense !== 'Y') ?? pick(verb, (r) => FINITE.has(r.tense));
  const infinitive = pick(verb, (r) => r.tense === 'W');
  const read: Look = {
    closed: CLOSED.get(key),
    verb,
    noun,
    nounOrRole: noun ?? (names.roles.has(key) ? { gender: names.roles.get(key) ?? 'm', number: /[sx]$/.test(key) ? 'p' : 's' } : null),
    adjective: looksAdjective(key),
    participle: pick(verb, (r) => r.tense === 'K'),
    gerund: pick(verb, (r) => r.tense === 'G'),
    infinitive,
    finite,
    auxiliary: pick(verb, (r) => AVOIR_ETRE.has(r.lemma) && FINITE.has(r.tense)),
    isFinite: finite !== undefined,
    isInfinitive: infinitive !== undefined && (noun === null || /^(?:être|avoir|pouvoir|devoir|vouloir|faire|savoir)$/.test(key)),
    adverbial: ADVERBIAL.get(key),
    english: ENGLISH.has(key),
    adverb: /[^n]ment$/.test(key),
    plural: /[sx]$/.test(key),
    det: CLOSED.has(key) ? detAgreement(key) : null,
    pron: CLOSED.has(key) ? pronAgreement(key) : null,
  };
  form.readings = read;
  return read;
}

/** Tags the units of one sentence in place. */
export function tag(tokens: readonly Token[]): void {
  tagPhrases(tokens);
  tagMottos(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (t.pos === 'quote' || t.pos === 'punct' || t.pos === 'num' || t.pos === 'adv' || t.pos === 'name') continue;
    const next = tokens[i + 1];
    const fixed = look(t).closed;
    // «le journal Le Monde», «la ministre De Croo», «M. Le Goff», but «: Le Conseil d'État»
    const nameLike = t.capital && !t.initial && fixed !== 'title' && next?.capital && (t.key.length > 2 || (fixed === 'det' && (tokens[i - 1]?.pos === 'noun' || tokens[i - 1]?.pos === 'name' || tokens[i - 1]?.pos === 'prep' || tokens[i - 1]?.pos === 'title')));
    if (foreign(tokens, i)) t.pos = 'name';
    else if (fixed && !nameLike) closedWord(t, fixed, tokens, i);
    else openWord(t, tokens, i);
  }
  for (let i = 0; i < tokens.length; i++) if ((tokens[i] as Token).pos === 'comp') findVerb(tokens, i);
}

const ENGLISH = new Set(words('of for the and from to with by on in at'));

/** «Friends of the Valley», «The Times on Sunday»: a word of English between two with a capital. */
function foreign(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i] as Token;
  if (!look(t).english || t.capital) return false;
  let left = i - 1;
  let right = i + 1;
  while (ENGLISH.has(tokens[left]?.key ?? '') && !tokens[left]?.capital) left--;
  while (ENGLISH.has(tokens[right]?.key ?? '') && !tokens[right]?.capital) right++;
  return tokens[left]?.capital === true && tokens[right]?.capital === true && right - left < 4;
}

const MOTTO_LINKS = new Set(words('pour sans contre'));
const ARTICLES = new Set(words("le la les l'"));

/**
 * Movements that have a motto for a name: «Debout les Alpes», «Osons la Drôme», and behind a word for what they are, «le collectif Logement pour tous», «l'association
 * Justice et dignité»: the small words are part of it.
 */
function tagMottos(tokens: readonly Token[]): void {
  for (let i = 1; i + 2 < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (!t.capital || t.initial || t.pos !== 'other') continue;
    const next = tokens[i + 1] as Token;
    const behind = tokens[i + 2] as Token;
    if (next.capital) continue;
    const called = ARTICLES.has(next.key) && behind.capital && (t.key === 'debout' || t.key === 'ensemble' || (look(t).noun === null && (look(t).isInfinitive || /[^aeiou]ons$/.test(t.key) && look(t).verb.length > 0)));
    if (called) {
      next.pos = 'name';
      continue;
    }
    const link = MOTTO_LINKS.has(next.key);
    if ((!link && next.key !== 'et') || names.collectives.get(tokens[i - 1]?.key ?? '') !== 'organisation' || look(t).closed || (look(t).noun === null && t.key !== 'ensemble')) continue;
    if (next.key === 'et' && !behind.capital && look(behind).noun && look(behind).verb.length === 0) {
      next.pos = 'name';
      behind.pos = 'name';
    }
    if (!link) continue;
    const article = ARTICLES.has(behind.key) ? 1 : 0;
    const last = tokens[i + 2 + article];
    if (!last || !(last.capital || /^tou(?:s|te|tes)$/.test(last.key) || look(last).noun)) continue;
    for (let j = i + 1; j <= i + 2 + article; j++) (tokens[j] as Token).pos = 'name';
  }
}

/** «que la prévention paie»: a clause without a verb has one among the words that were taken for nouns; not «davantage que la région». */
function findVerb(tokens: readonly Token[], que: number): void {
  if (!isVerbal(beforeAdverbs(tokens, que))) return;
  let at = -1;
  for (let i = que + 1; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (t.pos === 'verb' || t.pos === 'aux' || t.pos === 'quote' || t.pos === 'comp' || t.pos === 'rel' || /^[;:]$/.test(t.text)) return;
    const prev = tokens[i - 1] as Token;
    if (at < 0 && (t.pos === 'noun' || t.pos === 'adj') && !t.capital && i > que + 2 && (prev.pos === 'noun' || prev.pos === 'name' || prev.pos === 'adj') && pick(look(t).verb, (r) => r.tense === 'P' && r.slot % 3 === 2)) at = i;
  }
  if (at < 0) return;
  const t = tokens[at] as Token;
  const reading = pick(look(t).verb, (r) => r.tense === 'P' && r.slot % 3 === 2) as VerbReading;
  Object.assign(t, { pos: 'verb', lemma: reading.lemma, person: 3, number: reading.slot > 2 ? 'p' : 's', mood: 'ind' });
}

/** Adverbs of several words, which may stand inside a verb group: «a, quant à lui, démenti», «a de nouveau dénoncé». */
const ADVERBIAL = phraseTable([
  "de nouveau", "à nouveau", "en outre", "par ailleurs", "en effet", "en revanche", "d' ailleurs", "à son tour", "à leur tour", "quant à lui", "quant à elle",
  "quant à eux", "quant à elles", "lui aussi", "elle aussi", "eux aussi", "elles aussi", "lui même", "elle même", "eux même", "lui-même", "elle-même", "eux-mêmes", "elles-mêmes",
  "pour sa part", "pour leur part", "pour sa", "de son côté", "de leur côté", "d' abord", "dans la foulée", "de même", "de plus", "en même temps", "au passage", "tout d' abord", "à plusieurs reprises",
  "d' ores et déjà", "tous deux", "toutes deux", "tous les deux", "toutes les deux", "tout de suite", "par la suite", "un peu plus tard", "plus tard", "plus tôt", "peu après", "dans un premier temps",
  "en fait", "sans ambages", "une nouvelle fois", "une fois de plus", "pour l' heure", "pour l' instant", "à juste titre", "sans détour", "en substance", "en particulier", "avec force", "tour à tour", "somme toute", "à des degrés divers", "dans le même temps", "en personne", "en vain", "à tort", "à maintes reprises", "au contraire", "tout de même", "quand même", "par exemple", "malgré tout", "à cette occasion", "à l' époque", "sans surprise", "avec humour", "avec ironie", "sans hésiter", "au départ", "à son sujet", "à ce sujet", "à ce propos", "par conséquent", "en conséquence",
  "entre autres", "à proprement parler", "à vrai dire", "pour ainsi dire", "pour le moment", "à ce stade", "de surcroît", "en public", "à l' avance", "par la même occasion", "à cet égard", "à ce titre", "sur ce point",
  "à la fois", "à l' unanimité", "d' emblée", "sans équivoque", "sans ambiguïté", "haut et fort", "en clair", "en privé", "à présent", "à l' inverse", "à l' opposé", "a contrario", "de concert", "en chœur", "avec fermeté", "avec vigueur",
]);

function phraseTable(phrases: readonly string[]): Map<string, string[][]> {
  const table = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const keys = phrase.split(' ');
    const first = keys[0] as string;
    const rows = table.get(first) ?? [];
    rows.push(keys);
    table.set(first, rows);
  }
  for (const rows of table.values()) rows.sort((a, b) => b.length - a.length);
  return table;
}

function tagPhrases(tokens: readonly Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const rows = look(tokens[i] as Token).adverbial;
    if (rows === undefined) continue;
    for (const keys of rows) {
      let j = 1;
      while (j < keys.length && tokens[i + j]?.key === keys[j]) j++;
      if (j < keys.length) continue;
      for (j = 0; j < keys.length; j++) (tokens[i + j] as Token).pos = 'adv';
      break;
    }
  }
}

function closedWord(t: Token, fixed: Pos, tokens: readonly Token[], i: number): void {
  const prev = tokens[i - 1];
  const next = tokens[i + 1];
  t.pos = fixed;
  const key = t.key;
  if (key === 'des') t.pos = prev && (prev.pos === 'noun' || prev.pos === 'name' || prev.pos === 'num' || /^une?$/.test(prev.key) || (prev.pos === 'adj' && tokens[i - 2]?.pos === 'noun')) ? 'prep' : 'det';
  if (key === "d'" && next && /^autres?$/.test(next.key)) t.pos = 'det';
  if (key === 'de' && next && /^(?:nombreux|nombreuses)$/.test(next.key) && (!prev || prev.pos === 'punct' || prev.pos === 'comp' || prev.pos === 'sub' || prev.pos === 'conj')) t.pos = 'det'; // «De nombreux experts disent»
  // «promet de nouveaux bateaux»
  if (key === 'de' && next && PRENOMINAL.has(next.key) && prev && isVerbal(prev)) t.pos = 'det';
  // «affirme aussi que», «précise tout de même que» report; «aussi grand que», «le même que» compare
  const reports = prev?.pos === 'adv' && /^(?:aussi|ainsi|même)$/.test(prev.key) && isVerbal(beforeAdverbs(tokens, i));
  if (fixed === 'comp' && prev && !reports && (BEFORE_QUE.has(prev.key) || prev.pos === 'sub')) {
    t.pos = 'sub';
    if (prev.key === 'alors' || prev.key === 'ainsi') prev.pos = 'sub';
    return;
  }
  if ((key === 'le' || key === 'la' || key === 'les' || key === "l'" || key === 'leur') && next && beforeVerb(next, tokens[i + 2], prev)) t.pos = 'clitic';
  if (key === 'en' && next && /^(?:garde|cause|demeure|question)$/.test(next.key)) return;
  // «ne pas pouvoir en donner la date», «n'en vouloir à personne»
  if (key === 'en' && next && prev && isInfinitive(next) && (prev.pos === 'neg' || prev.pos === 'inf' || prev.pos === 'clitic')) {
    t.pos = 'clitic';
    return;
  }
  // «en estime que»
  if (key === 'en' && next && isFinite(next) && /^qu[e']$/.test(tokens[i + 2]?.key ?? '') && prev?.pos !== 'part') {
    t.pos = 'clitic';
    return;
  }
  if (key === 'en') t.pos = next && isFinite(next) && !look(next).noun && !next.capital && prev?.pos !== 'part' ? 'clitic' : 'prep';
  if ((key === 'nous' || key === 'vous' || key === 'lui') && prev?.pos === 'pron') t.pos = 'clitic';
  if ((key === 'nous' || key === 'vous') && (prev?.pos === 'name' || prev?.pos === 'noun' || prev?.pos === 'conj' || prev?.pos === 'rel') && next && isFinite(next) && !/(?:ons|ez|mes|tes)$/.test(next.key)) t.pos = 'clitic'; // «Souchon nous rappelle»
  if (key === 'lui' && next && isFinite(next) && !t.initial && prev?.key !== 'que' && prev?.pos !== 'prep') t.pos = 'clitic';
  if (key === 'tout' && next && isFinite(next) && (!look(next).noun || /^(?:est|a|va|vont|ira)$/.test(next.key))) {
    t.pos = 'pron'; // «tout va bien»
  } else if (key === 'tous' || key === 'toutes' || key === 'tout') t.pos = prev?.pos === 'verb' || prev?.pos === 'aux' ? 'adv' : 'det';
  if ((key === 'certains' || key === 'certaines' || key === 'plusieurs' || key === 'aucun') && next && (look(next).finite?.slot ?? 0) % 3 === 2 && !look(next).nounOrRole) t.pos = 'pron';
  if ((key === 'certains' || key === 'certaines') && t.pos === 'pron' && next && look(next).nounOrRole && (look(next).finite?.slot ?? 0) % 3 !== 2) t.pos = 'det';
  if ((key === 'certains' || key === 'certaines' || key === 'plusieurs') && next?.pos === 'punct') t.pos = 'pron'; // «selon certaines, …»
  if (key === 'ce' && next && (isFinite(next) || next.pos === 'rel' || next.key === 'qui' || next.key === 'que' || next.key === "qu'" || next.key === 'dont') && !look(next).noun) t.pos = 'pron';
  if ((key === 'même' || key === 'mêmes') && prev?.pos === 'det' && next && next.pos !== 'punct' && look(next).closed === undefined) t.pos = 'adj'; // «le même chercheur»
  if (key === 'si' && prev?.pos === 'adv') t.pos = prev.key === 'même' ? 'sub' : 'adv';
  if (key === 'plus' && prev?.pos === 'neg') t.pos = 'neg';
  if (key === 'ni' && (prev?.pos === 'aux' || prev?.pos === 'neg') && next && isParticiple(next)) t.pos = 'neg'; // «n'a ni confirmé ni démenti»
  if ((key === 'point' || key === 'rien') && prev?.pos !== 'verb' && prev?.pos !== 'aux') t.pos = key === 'rien' ? 'pron' : 'noun';
  if ((key === 'un' || key === 'une') && next && /^(?:de|d'|des)$/.test(next.key)) t.pos = 'num'; // «un de ses porte-parole»
  const { det, pron } = look(t);
  if (t.pos === 'det' && det) {
    t.gender = det.gender;
    t.number = det.number;
  }
  if (t.pos === 'pron' && pron) {
    t.gender = pron.gender;
    t.number = pron.number;
    t.person = pron.person;
  }
}

const isVerbal = (t: Token | undefined) => t !== undefined && (t.pos === 'verb' || t.pos === 'part' || t.pos === 'ger' || t.pos === 'inf' || (t.pos === 'pron' && t.key.startsWith('-')));

/** The nearest word before unit i that is no adverb. */
function beforeAdverbs(tokens: readonly Token[], i: number): Token | undefined {
  let j = i - 1;
  while (j >= 0 && (tokens[j] as Token).pos === 'adv') j--;
  return tokens[j];
}

const isFinite = (t: Token) => look(t).isFinite;

const INFINITIVE_AFTER = new Set(['de', "d'", 'à', 'pour', 'sans', 'par', 'en']);

/** «le» and its kin are clitics before a verb that cannot be a noun here: «l'a dit», «le rappelle», but «le rappel». */
function beforeVerb(next: Token, afterNext: Token | undefined, prev: Token | undefined): boolean {
  if (next.capital) return false;
  const readings = look(next).verb;
  if (readings.length === 0) return look(next).closed === 'clitic';
  if (readings.some((r) => AVOIR_ETRE.has(r.lemma) && FINITE.has(r.tense))) return !look(next).noun || next.key === 'a' || next.key === 'avait' || next.key === 'ont';
  const finite = readings.some((r) => FINITE.has(r.tense));
  // «ses propos le rendent inapte»: no adjective, whatever its ending
  if (/ent$/.test(next.key) && !look(next).noun && !ADJECTIVE_IN_ENT.has(next.key) && readings.some((r) => r.tense === 'P' && r.slot === 5)) return prev?.pos !== 'prep';
  const inf = readings.some((r) => r.tense === 'W' || r.tense === 'G');
  if (look(next).noun || look(next).adjective) return finite && (prev?.pos === 'pron' || prev?.pos === 'neg' || prev?.key === 'comme') && afterNext?.pos !== 'noun';
  return finite ? prev?.pos !== 'prep' : inf && prev !== undefined && (INFINITIVE_AFTER.has(prev.key) || prev.pos === 'verb' || prev.pos === 'aux' || prev.pos === 'neg' || prev.pos === 'inf' || prev.pos === 'adv');
}

const ADJECTIVE_IN_ENT = new Set(words('content violent négligent excellent équivalent différent précédent président résident influent convergent divergent adhérent émergent'));

/** The nearest word before that is no adverb, negation or clitic. */
function governor(tokens: readonly Token[], i: number): Token | undefined {
  // «a, lors d'un entretien à la radio, accusé la mairie»: the auxiliary before the aside
  if (tokens[i - 1]?.text === ',') {
    for (let j = i - 2; j > 0 && i - j < 16; j--) {
      const t = tokens[j] as Token;
      if (t.text === ',') return tokens[j - 1]?.pos === 'aux' ? tokens[j - 1] : tokens[i - 1];
      if (t.pos === 'verb' || t.pos === 'aux') break;
    }
  }
  for (let j = i - 1; j >= 0 && i - j < 6; j--) {
    const t = tokens[j] as Token;
    // «a elle relevé», «a lui indiqué»
    if (t.pos === 'pron' && STRESSED.has(t.key) && tokens[j - 1]?.pos === 'aux') continue;
    if (t.pos !== 'adv' && !(t.pos === 'neg' && t.key !== 'ne' && t.key !== "n'") && t.pos !== 'clitic' && !(t.pos === 'pron' && t.key.startsWith('-'))) return t;
  }
  return undefined;
}

function openWord(t: Token, tokens: readonly Token[], i: number): void {
  const prev = tokens[i - 1];
  const next = tokens[i + 1];
  const key = t.key;
  const { verb: readings, nounOrRole: noun, adverb } = look(t);
  if ((t.text !== key && /^\p{Ll}{1,4}['-]\p{Lu}/u.test(t.text)) || ((key === 'unis' || key === 'unies') && prev?.pos === 'name' && /^(?:nations|états|arabes)$/.test(prev.key))) {
    t.pos = 'name'; // «al-Joulani»
    return;
  }
  // «le fournisseur d'accès Internet Maroc Fibre»
  if (key === 'internet' && prev?.pos === 'noun') {
    t.pos = 'adj';
    return;
  }
  if (t.capital && (!t.initial || (readings.length === 0 && !noun) || (next?.capital && !isFinite(t)))) {
    const known = !t.initial || next?.capital || (!noun && readings.length === 0 && !/ment$/.test(key));
    if (known) {
      t.pos = 'name';
      if (noun) t.gender = noun.gender;
      if (noun?.number === 'p') t.number = 'p';
      return;
    }
  }
  // «ont chacun exclu», «a juste indiqué»
  if ((key === 'chacun' || key === 'chacune' || key === 'juste') && prev?.pos === 'aux' && next && isParticiple(next)) {
    t.pos = 'adv';
    return;
  }
  // «condamne fermement», though «fermement» is in the table of nouns
  if (adverb && !t.capital && prev && (prev.pos === 'verb' || prev.pos === 'aux' || prev.pos === 'part' || (prev.pos === 'pron' && prev.key.startsWith('-')))) {
    t.pos = 'adv';
    return;
  }
  // «juge non conforme à la loi»
  if (prev?.key === 'non' && !noun && look(t).finite) {
    t.pos = 'adj';
    return;
  }
  const verb = readings.length ? chooseVerb(t, noun !== null, prev, next, tokens, i) : null;
  if (verb) {
    t.lemma = verb.lemma;
    if (verb.tense === 'K') {
      t.pos = 'part';
      t.gender = verb.slot >= 2 ? 'f' : 'm';
      t.number = verb.slot % 2 ? 'p' : 's';
    } else if (verb.tense === 'G') t.pos = 'ger';
    else if (verb.tense === 'W') t.pos = 'inf';
    else {
      t.pos = AVOIR_ETRE.has(verb.lemma) ? 'aux' : 'verb';
      t.person = ((verb.slot % 3) + 1) as 1 | 2 | 3;
      t.number = verb.slot > 2 ? 'p' : 's';
      t.mood = verb.tense === 'C' ? 'cond' : verb.tense === 'S' ? 'subj' : verb.tense === 'Y' ? 'imp' : 'ind';
    }
    return;
  }
  if (prev?.pos === 'adv' && ((/^(?:plus|moins|très)$/.test(prev.key) && tokens[i - 2]?.pos === 'det' && PRENOMINAL_ONE.has(key)) || (/^(?:très|trop|assez)$/.test(prev.key) && MOSTLY_ADJECTIVE.has(key)))) {
    t.pos = 'adj';
    return;
  }
  if (noun) {
    t.pos = 'noun';
    t.gender = noun.gender;
    t.number = noun.number;
    return;
  }
  if (adverb && prev?.pos !== 'det') t.pos = 'adv';
  else if (look(t).adjective && prev && (prev.pos === 'noun' || prev.pos === 'adj' || prev.pos === 'name')) t.pos = 'adj';
  else t.pos = look(t).adjective && prev?.pos !== 'det' && prev?.pos !== 'prep' ? 'adj' : 'noun';
  t.number = look(t).plural ? 'p' : 's';
}

function chooseVerb(t: Token, noun: boolean, prev: Token | undefined, next: Token | undefined, tokens: readonly Token[], i: number): VerbReading | null {
  const key = t.key;
  const head = governor(tokens, i);
  const { participle, gerund, infinitive, finite, auxiliary } = look(t);
  if (auxiliary && key !== 'est' && key !== 'as' && !(prev?.pos === 'det' && noun)) return auxiliary;
  if (auxiliary && key === 'est') return prev?.key === "l'" || prev?.key === 'nord' || prev?.key === 'sud' ? (next?.pos === undefined || isParticiple(next) ? auxiliary : null) : auxiliary;
  const afterAuxiliary = head !== undefined && (head.pos === 'aux' || (head.pos === 'part' && head.lemma === 'être') || ((head.pos === 'inf' || head.pos === 'ger') && AVOIR_ETRE.has(head.lemma)));
  if (afterAuxiliary && participle) return participle;
  // «Anne Rey, figure des Marcheurs a répondu»: an apposition, with another verb behind
  if (noun && finite && prev?.text === ',' && tokens[i - 2]?.pos === 'name' && next && /^(?:de|d'|du|des)$/.test(next.key)) {
    for (let j = i + 2; j < tokens.length && j - i < 9 && !/^(?:[;:.]|qu[e']|et|mais)$/.test(tokens[j]?.key ?? ''); j++) if (look(tokens[j] as Token).auxiliary && tokens[j]?.key !== 'as') return null;
  }
  // «Armée malienne annonce que …»: a headline's noun without its article
  if (participle && noun && t.initial && next && !next.capital && look(next).adjective && tokens[i + 2] && !tokens[i + 2]?.capital && isFinite(tokens[i + 2] as Token)) return null;
  if (afterAuxiliary && head === prev && finite && !noun && /[^a][iu]t$/.test(key)) return { ...finite, tense: 'K', slot: 0 }; // «se sont réjouit»
  if (participle?.lemma === 'mettre' && prev?.pos === 'noun' && next && /^(?:en|à|au|sur)$/.test(next.key)) return participle; // «une vidéo mise en ligne»
  // «un jeune manifestant»
  if (gerund && noun && names.roles.has(key) && prev && PRENOMINAL_ONE.has(prev.key) && tokens[i - 2]?.pos === 'det') return null;
  // «la première adjointe», «l'ancienne détenue»
  if (participle && names.roles.has(key) && prev && ORDINAL.test(prev.key) && tokens[i - 2]?.pos === 'det') return null;
  // «…, assistant parlementaire, …»
  if (gerund && noun && names.roles.has(key) && prev?.text === ',' && next && (looksAdjective(next.key) || /^(?:de|d'|du|des)$/.test(next.key))) return null;

  // «a condamné l'attaque et appelé les habitants à rester»
  if (participle && prev?.pos === 'conj' && next && (look(next).closed === 'det' || next.key === 'que' || next.key === "qu'" || next.key === 'à' || next.key === 'de' || next.key === "d'" || next.pos === 'quote') && hasPerfect(tokens, i)) return participle;
  // «a promis de réparer la route, rappelé que …»: a participle before «que», behind a comma
  if (participle && participle.slot === 0 && prev?.text === ',' && next && (next.key === 'que' || next.key === "qu'") && hasPerfect(tokens, i)) return participle;
  if (infinitive && prev?.pos !== 'det' && !(noun && prev?.pos === 'num')) return infinitive;
  if (gerund && look(t).adjective && prev?.pos === 'noun' && next && (next.pos === 'punct' ? next.text !== ',' : isFinite(next) && !look(next).noun)) return null; // «ce signalement préoccupant faisait état»
  if (gerund && look(t).adjective && prev?.pos === 'name' && tokens[i - 2]?.pos === 'noun' && next && (look(next).closed === 'clitic' || look(next).closed === 'neg' || (isFinite(next) && !look(next).noun))) return null; // «le collectif Patrimoine vivant y voit»
  if (gerund && !(noun && (prev?.pos === 'det' || prev?.pos === 'adj' || prev?.pos === 'num'))) return looksNominalGerund(prev) ? null : gerund;
  // «le port numéro 1 rouvrirait»
  if (prev?.pos === 'num' && finite && !noun && !participle && (tokens[i - 2]?.pos === 'noun' || tokens[i - 2]?.pos === 'name')) return finite;
  if (prev?.pos === 'det' || prev?.pos === 'prep' || prev?.pos === 'num' || prev?.pos === 'title') {
    return noun || finite ? (participle && !noun && prev.pos !== 'prep' ? participle : null) : participle ?? null;
  }
  // «la CGT mines et énergie»: a noun before the second person of a verb
  if (finite && noun && !participle && finite.slot % 3 === 1 && prev?.key !== 'tu' && prev?.key !== 'vous') return null;
  if (key === 'reste' && prev && NOMINAL.has(prev.pos) && next && (look(next).closed === 'adv' || look(next).adjective) && finite) return finite; // «l'échantillon reste trop mince»
  if (finite?.lemma === 'devoir' && next && isInfinitive(next)) return finite; // «le bilan d'aujourd'hui doit servir»
  if (finite) {
    if (next && /^-(?:t-)?(?:ils?|elles?|on|je|nous|vous)$/.test(next.key)) return finite;
    if (prev?.pos === 'adv' && /^(?:très|trop|si|assez|fort|plutôt|plus|moins|aussi)$/.test(prev.key) && (MOSTLY_ADJECTIVE.has(key) || look(t).adjective)) return null;
    if (!noun && !participle && !(MOSTLY_ADJECTIVE.has(key) && prev && prev.pos !== 'name' && NOMINAL.has(prev.pos))) return finite;
    if (prev && (prev.pos === 'clitic' || prev.pos === 'rel' || prev.key === 'ne' || prev.key === "n'" || (prev.pos === 'pron' && !prev.key.startsWith('-')))) return finite;
    // «la chaîne fait remarquer», «le rapport fait état de», «le maire laisse entendre»
    if ((finite.lemma === 'faire' || finite.lemma === 'laisser') && finite.tense === 'P' && next && prev && (NOMINAL.has(prev.pos) || prev.text === ',' || prev.text === ')' || prev.pos === 'conj')) {
      if (isInfinitive(next) || (finite.lemma === 'faire' && /^(?:état|part|allusion|référence|écho|mention|appel|face|partie|preuve)$/.test(next.key))) return finite;
    }
    if (participle && !(noun && finite.tense === 'P')) {
      // «dit», «fait»: finite after a subject or a quotation
      if (head && (head.pos === 'name' || head.pos === 'noun' || head.pos === 'adj' || head.pos === 'quote' || head.pos === 'punct') && finite.lemma === 'dire') return finite;
      // «dit avoir perdu la moitié de son revenu et craint de devoir vendre»
      if (prev?.pos === 'conj' && finite.tense === 'P' && next && /^(?:de|d'|que|qu')$/.test(next.key) && tokens.slice(0, i).some((x) => x.pos === 'verb') && !tokens.slice(0, i).some((x) => x.pos === 'aux')) return finite;
      // «Jean Roy décrit sa fille comme», not «une scène décrite la veille»
      const object = next && (/^(?:son|sa|ses|leur|leurs|un|une|l')$/.test(next.key) || (/^(?:le|la|les)$/.test(next.key) && !/^(?:semaine|année|nuit|veille|lendemain|matin|mois|jour|soir)s?$/.test(tokens[i + 2]?.key ?? '') && tokens[i + 2]?.pos !== 'num'));
      if (finite.tense === 'P' && participle.slot === 0 && object && ((head && NOMINAL.has(head.pos) && prev === head) || (prev?.text === ',' && !tokens.slice(0, i).some((x) => x.pos === 'verb' || x.pos === 'aux')))) return finite;
      if (finite.tense === 'J' || finite.lemma !== participle.lemma) return head && (head.pos === 'name' || head.pos === 'pron') ? finite : participle;
      return head && NOMINAL.has(head.pos) && next && (next.pos === 'comp' || next.key === 'que' || next.key === "qu'" || next.text === ':') ? finite : participle;
    }
    // «une étude montre que», not «la montre que»
    if (noun && finite.tense === 'P' && next && (next.key === 'que' || next.key === "qu'") && (prev?.pos === 'noun' || prev?.pos === 'name' || prev?.pos === 'adj')) return finite;
    if (noun && !MOSTLY_NOUN.has(key)) {
      const ahead = tokens.slice(i + 1, i + 5).find((x) => x.pos !== 'adv' && !/ment$/.test(x.key) && look(x).closed !== 'adv');
      if (ahead && ahead !== next && (ahead.key === 'que' || ahead.key === "qu'" || ahead.text === ':')) return finite;
      const told = ahead !== undefined && (ahead.pos === 'quote' || isInfinitive(ahead));
      // «L'intersyndicale avance pour sa part le chiffre de 80 %»
      if (ahead && next?.pos === 'adv' && prev && (prev.pos === 'noun' || prev.pos === 'adj') && /^(?:le|la|les|l'|un|une|des|son|sa|ses|leurs?|ce|cette|ces)$/.test(ahead.key) && !/s$/.test(key)) return finite;
      if (told && prev && (NOMINAL.has(prev.pos) || prev.text === ')' || prev.text === ',')) return finite;
      if (prev?.pos === 'conj' && next && /^(?:aux?|à)$/.test(next.key) && key === 'demande' && tokens.slice(0, i).some((x) => x.pos === 'verb' || x.pos === 'aux')) return finite;
      if (told && prev?.pos === 'conj' && tokens.slice(0, i).some((x) => x.pos === 'verb' || x.pos === 'aux')) return finite;
      if (next && (next.key === 'que' || next.key === "qu'" || next.text === ':')) return finite;
      if (prev?.pos === 'name' && !(next?.capital && look(next).closed === undefined && !prev.capital)) return finite;
      if (prev?.pos === 'quote' || (prev?.text === ',' && tokens[i - 2]?.pos === 'quote')) return finite;
      if ((prev?.pos === 'conj' || (prev?.pos === 'adv' && prev.key === 'puis')) && next && (next.pos === 'num' || look(next).closed === 'det') && tokens.slice(0, i).some((x) => x.pos === 'verb' || x.pos === 'aux')) return finite;
      if (prev?.text === ',' && next && (next.capital || next.pos === 'num' || look(next).closed === 'det')) return finite;
      // «Le secrétaire, Jean Rey, demande au maire des moyens»
      if (prev?.text === ',' && key === 'demande' && next && /^(?:aux?|à)$/.test(next.key) && !tokens.slice(0, i).some((x) => x.pos === 'verb' || x.pos === 'aux')) return finite;
      if (prev && NOMINAL.has(prev.pos) && next && /^(?:en|à|au|dans|lors|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|ce)$/.test(next.key) && takesClause(tokens, i + 1)) return finite;
      // «…, estime, non sans malice, que …»
      if (prev?.text === ',' && next?.text === ',' && queBehindAside(tokens, i + 1)) return finite;
      // «Le syndicat, furieux, menace de bloquer la ville»
      if (prev?.text === ',' && next && /^(?:de|d')$/.test(next.key) && tokens[i + 2] && isInfinitive(tokens[i + 2] as Token) && !tokens.slice(0, i).some((x) => x.pos === 'verb' || x.pos === 'aux')) return finite;
      if (key === 'estime' && prev && NOMINAL.has(prev.pos) && next && /^(?:peu|très|trop|plutôt|assez|tout)$/.test(next.key)) return finite; // «le juge estime peu probable»
      // «Jean Rey, le patron, annonce lui, hier, que»
      if (prev && (NOMINAL.has(prev.pos) || prev.text === ',') && next && STRESSED.has(next.key) && (tokens[i + 2]?.text === ',' || /^qu[e']$/.test(tokens[i + 2]?.key ?? ''))) return finite;
      // «L'armée turque annonce, via un communiqué, avoir pris le pouvoir»
      if (prev && NOMINAL.has(prev.pos) && next?.text === ',' && /^[^s]*[^s]$/.test(key) && queBehindAside(tokens, i + 1, true) && !tokens.slice(0, i).some((x) => x.pos === 'verb' || x.pos === 'aux')) return finite;
      if (prev && (prev.pos === 'noun' || prev.pos === 'adj' || prev.text === ')') && next && /^(?:le|la|les|l'|un|une|des|du|à|au|aux|avoir|être|son|sa|ses|leur|leurs|ce|cette|ces)$/.test(next.key) && !/s$/.test(key)) return finite;
    }
    return !noun && finite.tense !== 'P' ? finite : participle && !noun ? participle : null;
  }
  if (participle && prev?.text === ',' && next?.key === 'par') return participle; // «…, accusée par le préfet de mentir»
  return participle && !(noun && prev && prev.pos !== 'noun' && prev.pos !== 'adj' && prev.pos !== 'aux') ? participle : null;
}

/** «que», or the infinitive of an auxiliary, comes before any finite verb: «la brigade annonce en novembre avoir été exclue». */
function takesClause(tokens: readonly Token[], from: number): boolean {
  for (let j = from; j < tokens.length && j - from < 9; j++) {
    const t = tokens[j] as Token;
    if (t.key === 'avoir' || t.key === 'être' || ((t.key === 'que' || t.key === "qu'") && !BEFORE_QUE.has(tokens[j - 1]?.key ?? ''))) return true;
    if (t.pos === 'punct' || look(t).closed === 'rel' || (isFinite(t) && !look(t).noun && look(t).closed === undefined)) return false;
  }
  return false;
}

/** Whether the aside whose opening comma is unit `open` closes before «que». */
function queBehindAside(tokens: readonly Token[], open: number, infinitive = false): boolean {
  for (let j = open + 1; j < tokens.length - 1 && j - open < 18; j++) {
    if (tokens[j]?.text !== ',') continue;
    return (infinitive ? /^(?:qu[e']|avoir|être)$/ : /^qu[e']$/).test(tokens[j + 1]?.key ?? '');
  }
  return false;
}

/** A verb with «avoir» stands before unit i. */
function hasPerfect(tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j > 0; j--) if ((tokens[j] as Token).pos === 'part') for (let k = j - 1; k >= 0 && j - k < 6; k--) if ((tokens[k] as Token).pos === 'aux') return true;
  return false;
}

const isInfinitive = (t: Token) => look(t).isInfinitive;
const isParticiple = (t: Token) => look(t).participle !== undefined;
const looksNominalGerund = (prev: Token | undefined) => prev?.pos === 'det' || prev?.pos === 'num';

import type { Language } from '../language.ts';
import { confidence } from './confidence.ts';
import { dates } from './dates.ts';
import { adjectiveForms, cues } from './cues.ts';
import { detect } from './detect.ts';
import { names } from './names-data.ts';
import { quotedPredicate } from './quoted.ts';
import { references } from './references.ts';
import { tag } from './tagger.ts';
import { places } from './places.ts';
import { topics } from './topics.ts';
import { stance } from './stance.ts';
import { things } from './things.ts';
import { unnamed } from './unnamed.ts';
import { via } from './via.ts';

const words = (list: string) => new Set(list.split(/\s+/));

export const fr: Language = {
  code: 'fr',
  functionWords: words("le la les des du un une et en dans que qui est sont pour par sur avec au aux ce cette ces il elle ils elles on nous vous son sa ses leur pas ne plus mais ou où se été être avoir a ont était d' l' qu' n' s' c' selon après à de"),
  elision: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[\p{L}\p{N}])/iu,
  enclitic: /(?:-t-(?:ils?|elles?|on)|(?<!^rendez)(?<!\p{L}ci)-(?:ils?|elles?|on|je|tu|nous|vous|ce|moi|lui|leur|y))$/iu,
  abbreviations: words('m mm mme mlle mmes dr pr mgr me st ste etc cf av p pp ex lt col gén cdt sgt'),
  tag,
  intransitives: new Set(['venir', 'revenir', 'aller', 'arriver', 'partir', 'repartir', 'convenir', 'intervenir', 'parvenir', 'devenir', 'rester', 'entrer', 'sortir', 'monter', 'naître', 'mourir', 'tomber', 'passer', 'rentrer', 'retourner']),
  sourcePreps: new Set(['selon', 'suivant', 'via']),
  postnominal: words("au aux à de d' du des en sans sous sur très trop plus peu hors entre contre pour"),
  causatives: new Set(['faire', 'laisser', 'falloir', 'permettre', 'empêcher', 'obliger', 'contraindre', 'inciter', 'pousser', 'amener']),
  auxiliaries: new Set(['avoir', 'être']),
  passives: new Set(['être']),
  auxiliaryTakesInfinitive: false,
  reflexives: new Set(['se', "s'", 'me', "m'", 'nous', 'vous']),
  objectClitics: new Set(["l'", 'le', 'la', 'les', '-le', '-la', '-les']),
  negators: new Set(['sans']),
  nounHead: 'first',
  bareClauses: false,
  speakerLabels: false,
  quotedPredicate,
  teasers: {
    line: /^[►▶»>→•*[(\s]{0,4}(?:(?:re)?(?:(?:à|a)\s)?(?:lire|voir|écouter|regarder|(?:re)?découvrir)(?:\s(?:aussi|également)(?!\p{L})|(?:\s(?:notre|nos|plus|la suite|l'article|le dossier)(?:\s\p{L}{1,20})?)?\s?[:|>»•–—-])|notre dossier\s?[:|]|(?:ré)?abonnez-vous|inscrivez-vous|suivez-nous|partage[rz]\s(?:sur|par|cet|l'article|votre)|cet article (?:est réservé|vous est offert)|il vous reste \d|tous droits (?:réservés|de reproduction)|copyright|crédits?(?: photo)?\s?:|mots[- ]clés?\s?:|vous avez aimé|signaler (?:une erreur|un problème))/iu,
    list: /^[►▶»>→•*[(\s]{0,4}(?:sur le même (?:sujet|thème)|à ne pas manquer|a ne pas manquer|les plus (?:lus|partagés|commentés)|dans la même rubrique|pour aller plus loin|à lire (?:aussi|ailleurs)|lire aussi|nos articles|newsletters?|commentaires?(?:\s?\(\d{1,4}\))?)\s?:?$/iu,
  },
  headings: new Set(['vidéo', 'vidéos', 'photos', 'exclusif', 'direct', 'info', 'analyse']),
  freeInversion: true,
  reflexivePrefix: /^s(?:e |'en |')/,
  adjectiveLemma: (key) => adjectiveForms.get(key) ?? key,
  asideMarkers: new Set(['comme', 'ainsi']),
  asMarkers: new Set(['comme', 'de', "d'"]),
  addresseePreps: new Set(['à', 'au', 'aux']),
  subjectRelatives: new Set(['qui']),
  agentPreps: new Set(['par']),
  sequencers: new Set(['puis', 'ensuite']),
  mentionHoldsRelative: false,
  leadingDeterminer: /^(?:(?:le|la|les|un|une|des|du|de|ce|cet|cette|ces|son|sa|ses|leur|leurs)\s+|[ld]['’]\s?)/i,
  coordinators: words('et ou ni comme'),
  firstPerson: words("je j' me m' moi mon ma mes nous notre nos"),
  mouthpieces: [['par', 'la', 'voix'], ['par', 'la', 'bouche'], ['par', "l'", 'intermédiaire']],
  criteria: words('noël pâques toussaint halloween cas critère critères besoin besoins mode modes modalité modalités type types âge saison saisons période périodes méthode méthodes principe principes formule formules ordre procédure procédures règle règles usage usages tradition goût goûts humeur taille nature moyens possibilités disponibilités circonstances région régions pays plan rite endroit endroits niveau degré lieu lieux catégorie catégories calendrier schéma logique barème norme normes standards définition façon manière film roman bande pièce'),
  impersonal: new Set(['on', '-on', '-t-on', "c'", 'ce', 'cela', 'ça', 'rien', 'tout', 'quiconque', 'personne', 'force']), // «force est de constater»
  media: words('afp reuters ap associated-press bloomberg monde figaro libération parisien echos croix humanité point express obs bbc cnn nbc abc fox tf1 rtl bfmtv bfm lci cnews europe inter franceinfo rfi rmc afp. info bleu twitter facebook times post guardian tass interfax xinhua ria presse radio télévision télé chaîne gazette quotidien hebdomadaire magazine agence journal tv nouvelles figaro médiapart mediapart tass kcna canal huffpost slate marianne sputnik yonhap interfax kyodo nhk journalistes reporters micro antenne'),
  platforms: words('twitter facebook instagram youtube telegram x'),
  penalties: words('mort prison amende peine perpétuité réclusion emprisonnement payer verser rembourser travaux'),
  manners: words('façon manière sorte'),
  stances: words('soutien opposition attachement colère stupeur émotion tristesse joie déception inquiétude inquiétudes désaccord accord volonté intention refus souhait solidarité indignation étonnement surprise satisfaction fierté détermination confiance regret regrets crainte craintes peur peurs espoir espoirs conviction hostilité préoccupation préoccupations amertume scepticisme admiration engagement préférence incompréhension soulagement respect gratitude reconnaissance désir envie ambition impatience optimisme pessimisme lassitude innocence horreur effroi consternation dégoût mépris amour affection désarroi perplexité méfiance adhésion rejet'),
  carriers: words('communiqué communiqués lettre courrier tweet tweets message entretien interview tribune vidéo discours allocution billet post courriel conférence point intervention compte blog page déclaration éditorial'),
  outlets: words('radio télévision télé chaîne gazette quotidien hebdomadaire magazine agence journal canal'),
  contentPreps: new Set(['de', "d'", 'du']),
  contrasts: new Set(['tandis']),
  meanwhile: new Set(['alors']),
  concessions: new Set(['bien', 'quoique']),
  accompaniments: words('avec devant lors après pendant durant avant depuis'),
  sayings: words('fait faits information informations accusation accusations hypothèse thèse version rumeur rumeurs affirmation affirmations allégation allégations propos nouvelle chiffre chiffres'),
  likewise: words('tout'),
  allusions: words('référence allusion écho'),
  quantities: words('plus moins beaucoup trop assez peu tant autant davantage suffisamment énormément tellement bien'),
  consequences: new Set(),
  occasions: words('jour journée issue occasion lendemain veille ouverture clôture marge lors sortie'),
  circumstances: words('marge réponse direct conférence prélude préambule conclusion guise présence visite déplacement'),
  things,
  instances: words('cas exemple'),
  gerundMarkers: new Set(['en', 'tout']),
  lightVerbs: new Set(),
  semiAuxiliaries: new Map([
    ['tenir', { links: ['à'], act: null, strength: null }],
    ['venir', { links: ['de', "d'"], act: null, strength: null }],
    ['vouloir', { links: [''], act: null, strength: null }],
    ['devoir', { links: [''], act: null, strength: 'attitude' }],
    ['pouvoir', { links: [''], act: null, strength: 'attitude' }],
    ['aller', { links: [''], act: null, strength: 'attitude' }],
    ['souhaiter', { links: [''], act: null, strength: null }],
    ['préférer', { links: [''], act: null, strength: null }],
    ['refuser', { links: ['de', "d'"], act: 'refuse', strength: null }],
    ['continuer', { links: ['à', 'de', "d'"], act: null, strength: null }],
    ['commencer', { links: ['à', 'par'], act: null, strength: null }],
    ['finir', { links: ['par'], act: null, strength: null }],
    ['contenter', { links: ['de', "d'"], act: null, strength: null, affirmsNegated: true }],
    ['borner', { links: ['à'], act: null, strength: null, affirmsNegated: true }],
    ['hésiter', { links: ['à'], act: null, strength: null, affirmsNegated: true }],
    ['empresser', { links: ['de', "d'"], act: null, strength: null }],
    ['cesser', { links: ['de', "d'"], act: null, strength: null, affirmsNegated: true }],
    ['tenter', { links: ['de', "d'"], act: null, strength: null }],
    ['tarder', { links: ['à'], act: null, strength: null, affirmsNegated: true }],
    ['permettre', { links: ['de', "d'"], act: null, strength: null }],
  ]),
  cues,
  confidence,
  ends: null,
  names,
  references,
  places,
  topics,
  dates,
  via,
  stance,
  unnamed,
  detect,
};

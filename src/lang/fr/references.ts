/** How French takes up what it has named: articles, «ce dernier», offices under two names. */
import type { ReferenceLexicon } from '../language.ts';

const words = (list: string) => new Set(list.split(/\s+/));

export const references: ReferenceLexicon = {
  indefinite: words("un une des d'autres certains certaines plusieurs quelques divers diverses différents différentes aucun aucune maints maintes autres beaucoup nombre"),
  definite: words("le la les l'"),
  possessives: words('son sa ses leur leurs mon ma mes notre nos'),
  demonstratives: words('ce cet cette ces'),
  plurals: words('les des certains certaines plusieurs quelques divers diverses ses leurs ces aux'),
  fused: words('du des au aux'),
  attach: words("de d' du des à au aux pour auprès en chez contre"),
  genitive: words("de d' du des"),
  nobiliary: words("de du des d' la le les l'"),
  placePrepositions: words('à en vers depuis'),
  copulas: words('être devenir rester'),
  latter: new Map([
    ['dernier', { gender: 'm', number: 's', always: false }],
    ['dernière', { gender: 'f', number: 's', always: false }],
    ['derniers', { gender: 'm', number: 'p', always: false }],
    ['dernières', { gender: 'f', number: 'p', always: false }],
    ['celui-ci', { gender: 'm', number: 's', always: false }],
    ['celle-ci', { gender: 'f', number: 's', always: false }],
    ['ceux-ci', { gender: 'm', number: 'p', always: false }],
    ['celles-ci', { gender: 'f', number: 'p', always: false }],
    ['intéressé', { gender: 'm', number: 's', always: true }],
    ['intéressée', { gender: 'f', number: 's', always: true }],
  ]),
  nobody: words("on je j' nous vous tu me moi ce c' cela ça ceci tout rien"),
  expletive: words("y faut fallait faudra faudrait s'agit semble semblait paraît convient"),
  synonyms: [
    ['premier ministre', 'première ministre', 'chef du gouvernement', 'cheffe du gouvernement', 'chef de gouvernement', 'cheffe de gouvernement'],
    ['président', "chef d'état", "chef de l'état", 'président de la république', "locataire de l'élysée"],
    ['présidente', 'présidente de la république'],
    ['porte-parole', 'porte-parole adjoint', 'porte-parole adjointe'],
    ['avocat', 'conseil', 'défenseur'],
    ['directeur', 'patron'],
    ['directrice', 'patronne'],
  ],
  generic: new Map([
    ...[...words('homme femme élu élue responsable dirigeant dirigeante intéressé intéressée accusé accusée suspect suspecte quinquagénaire quadragénaire sexagénaire septuagénaire trentenaire octogénaire politicien politicienne président présidente diplomate syndicaliste universitaire chercheur chercheuse scientifique militant militante opposant opposante avocat avocate exploitant exploitante artiste spécialiste')].map((w) => [w, 'person'] as const),
    ...[...words('organisation organisme association groupe entreprise société journal quotidien hebdomadaire magazine agence syndicat institution institut parti mouvement collectif compagnie fédération ong chaîne média radio télévision station portail revue mensuel tabloïd blog site firme établissement fondation')].map((w) => [w, 'organisation'] as const),
    ...[...words('régime pays royaume')].map((w) => [w, 'place'] as const),
  ]),
  personal: new Set(),
  impersonal: new Set(),
  prenominal: words('premier première premiers premières second seconde dernier dernière derniers dernières nouveau nouvelle nouveaux nouvelles ancien ancienne anciens anciennes jeune jeunes vieux vieille grand grande grands grandes petit petite petits petites haut haute hauts hautes autre autres seul seule même principal principale principaux principales futur future ex'),
  adjectival: /(?:ains?|aines?|iens?|iennes?|ais|aises?|ois|oises?|iques?|als?|aux|ales?|elles?|istes?|aires?|ands?|andes?|ols|oles?|ifs?|ives?)$/,
  joiners: words('et ainsi ou'),
};

/** Words of French and English titles and offices, folded: what they say of a person. The two languages share one table, as names do. */

/** Spheres of life of which a person is seldom in two: homonyms are told apart by them. */
export type Field = 'state' | 'sport' | 'arts' | 'people' | 'church';

interface Office {
  readonly id: string;
  readonly field: Field | null;
}

/** Office: its field, or `-`: its words; `_` joins the words of a phrase. */
const OFFICES = `
prime-minister state: premier_ministre premiere_ministre prime_minister chancelier chanceliere chancellor chef_du_gouvernement cheffe_du_gouvernement head_of_government
minister state: ministre minister secretaire_d_etat foreign_secretary home_secretary defence_secretary defense_secretary secretary_of_state secretary_of_defense treasury_secretary
president -: president presidente
leader -: dirigeant dirigeante leader leadeur chef_de_l_etat cheffe_de_l_etat head_of_state numero_un homme_fort strongman dictateur dictator
monarch state: roi reine king queen emir sultan prince princesse princess empereur emperor
spokesperson -: porte_parole spokesman spokeswoman spokesperson
secretary-general state: secretaire_general secretaire_generale secretary_general
secretary -: secretary secretaire
ambassador state: ambassadeur ambassadrice ambassador envoye envoyee envoy emissaire
adviser -: conseiller conseillere adviser advisor
lawmaker state: depute deputee senateur senatrice lawmaker senator congressman congresswoman parlementaire eurodepute eurodeputee mp mep legislator
mayor state: maire mayor
governor state: gouverneur gouverneure governor
commissioner state: commissaire commissioner
general state: general amiral admiral marechal marshal
candidate state: candidat candidate
diplomat state: diplomate diplomat
head -: directeur directrice director patron patronne pdg ceo chairman chairwoman chef cheffe head chief boss fondateur fondatrice founder
scholar -: professeur professeure professor chercheur chercheuse researcher analyste analyst expert experte specialiste specialist historien historienne historian economiste economist politologue sociologue
lawyer -: avocat avocate lawyer attorney barrister
judge -: juge judge procureur procureure prosecutor magistrat magistrate
doctor -: medecin doctor physician chirurgien chirurgienne surgeon
journalist -: journaliste journalist reporter redacteur redactrice editor
athlete sport: footballeur footballeuse footballer striker midfielder goalkeeper attaquant attaquante milieu_de_terrain defenseur tennisman joueur joueuse player athlete sprinteur sprinteuse sprinter boxeur boxeuse boxer cycliste cyclist skieur skieuse skier nageur nageuse swimmer rugbyman judoka quarterback
coach sport: entraineur entraineuse coach selectionneur selectionneuse
artist arts: acteur actrice actor actress chanteur chanteuse singer realisateur realisatrice filmmaker ecrivain ecrivaine romancier romanciere novelist musicien musicienne musician humoriste comedian comedien comedienne rappeur rappeuse rapper peintre painter poete poet danseur danseuse dancer pianiste pianist
cleric church: pape pope eveque bishop archeveque archbishop cardinal imam rabbin rabbi pretre priest pasteur pastor
private people: enseignant enseignante teacher instituteur institutrice agriculteur agricultrice farmer boulanger boulangere baker infirmier infirmiere nurse habitant habitante resident retraite retraitee pensioner etudiant etudiante student lyceen lyceenne temoin witness ouvrier ouvriere worker restaurateur restauratrice hairdresser coiffeur coiffeuse plombier plumber viticulteur viticultrice eleveur eleveuse pecheur fisherman librarian libraire pharmacien pharmacienne pharmacist
`;

export const OFFICE_WORDS: ReadonlyMap<string, Office> = new Map(
  OFFICES.trim()
    .split('\n')
    .flatMap((row) => {
      const [, id, field, words] = /^(\S+) (\S+): (.*)$/.exec(row) as unknown as [string, string, string, string];
      return words.split(' ').map((word): [string, Office] => [word.replaceAll('_', ' '), { id, field: field === '-' ? null : (field as Field) }]);
    }),
);
/** Words of the longest phrase above. */
export const OFFICE_LENGTH = 4;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** An office next to one of these is another one. */
export const DEPUTY = set('vice deputy adjoint adjointe delegue deleguee assistant sous undersecretary');
export const FORMER = set('ancien ancienne ex former onetime feu');
/** Who is named by somebody else: «l'épouse de», "an aide to". What else is said there is said of the other. */
export const KIN = set(
  'epouse epoux femme mari wife husband fils fille frere soeur son daughter brother sister pere mere father mother cousin cousine nephew neveu niece widow widower veuve veuf uncle oncle aunt tante partner compagne compagnon fiancee fiance girlfriend boyfriend avocat avocate lawyer',
);
/** Who is about a country rather than of it: «spécialiste de la Russie», "envoy to Ukraine". */
export const OUTSIDE = set('ambassador scholar journalist diplomat');

/** Words of titles that say whether it is a woman or a man in both languages; others do in one only, or not any more. */
export const FEMININE = set(
  'mme mlle mrs ms miss madame dame lady presidente deputee senatrice conseillere directrice chanceliere ambassadrice spokeswoman congresswoman chairwoman actrice actress chanteuse chercheuse avocate reine queen princesse princess envoyee procureure romanciere comedienne footballeuse joueuse boxeuse skieuse enseignante agricultrice infirmiere habitante retraitee etudiante historienne patronne fondatrice redactrice dirigeante eurodeputee musicienne danseuse institutrice boulangere ouvriere realisatrice chirurgienne veuve widow epouse wife soeur sister fille daughter mere mother entraineuse selectionneuse',
);
export const MASCULINE = set('m mr monsieur sir lord spokesman congressman chairman roi king pape pope widower husband mari wife_of fils frere brother pere father rugbyman tennisman');
export const CIVIL_F = set('mme mlle mrs ms miss madame lady dame');
export const CIVIL_M = set('m mr monsieur sir lord');

/** Words that say nothing of which office it is. */
export const EMPTY = set(
  'le la les l un une des de du d a au aux en et pour par the an of for to at in on and s his her its son sa ses tres new nouveau nouvelle current actuel actuelle affaires affairs then interim acting senior haut haute chief en_chef charge chargee us u',
);
/** Spellings of one word of a title. */
export const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['etranger', 'etrangeres'],
  ['foreign', 'etrangeres'],
  ['interior', 'interieur'],
  ['home', 'interieur'],
  ['finances', 'finance'],
  ['treasury', 'finance'],
  ['exterior', 'etrangeres'],
  ['securite', 'security'],
  ['nationale', 'national'],
  ['nations', 'nation'],
]);

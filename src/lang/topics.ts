/**
 * The topic vocabulary. The general tree follows the IPTC Media Topics (its codes are given where the concept is the same);
 * finer topics, with no code, are this project's. Ids are public: they are stored, and never renamed once released.
 */
import type { TopicTerm } from './language.ts';

export interface Topic {
  readonly id: string;
  readonly parent: string | null;
  /** QCode of the IPTC Media Topic, null when no concept is the same. */
  readonly iptc: string | null;
  readonly name: { readonly en: string; readonly fr: string };
}

const topic = <const Id extends string>(id: Id, parent: string | null, iptc: string | null, en: string, fr: string) => ({
  id,
  parent,
  iptc: iptc === null ? null : `medtop:${iptc}`,
  name: { en, fr },
});

export const TOPICS = [
  topic('conflict', null, '16000000', 'Conflict, war and peace', 'Conflits, guerre et paix'),
  topic('armed-conflict', 'conflict', '20000056', 'Armed conflict', 'Conflits armés'),
  topic('war-ukraine', 'armed-conflict', null, 'War in Ukraine', 'Guerre en Ukraine'),
  topic('israel-palestine', 'armed-conflict', null, 'Israeli-Palestinian conflict', 'Conflit israélo-palestinien'),
  topic('peace-talks', 'conflict', '20000073', 'Peace process', 'Processus de paix'),
  topic('terrorism', 'conflict', '20000053', 'Act of terror', 'Terrorisme'),
  topic('protest', 'conflict', '20000065', 'Civil unrest', 'Manifestations et troubles'),
  topic('coup', 'conflict', '20000070', 'Coup d’état', 'Coup d’État'),
  topic('defence', 'conflict', null, 'Armed forces and defence', 'Armée et défense'),
  topic('weapons', 'conflict', null, 'Weapons', 'Armement'),
  topic('arms-trade', 'weapons', null, 'Arms trade and transfers', 'Commerce et livraisons d’armes'),
  topic('ammunition', 'weapons', null, 'Ammunition', 'Munitions'),
  topic('missiles', 'weapons', null, 'Missiles', 'Missiles'),
  topic('nuclear-weapons', 'weapons', null, 'Nuclear weapons', 'Armes nucléaires'),
  topic('drones', 'weapons', null, 'Drones', 'Drones'),

  topic('justice', null, '02000000', 'Crime, law and justice', 'Criminalité, droit et justice'),
  topic('crime', 'justice', '20000082', 'Crime', 'Criminalité'),
  topic('corruption', 'crime', '20000093', 'Corruption', 'Corruption'),
  topic('drugs', 'crime', '20000095', 'Drug-related crime', 'Drogue'),
  topic('sexual-violence', 'crime', '20000085', 'Sexual assault', 'Violences sexuelles'),
  topic('war-crimes', 'crime', '20000105', 'War crimes', 'Crimes de guerre'),
  topic('courts', 'justice', '20000106', 'Judiciary', 'Tribunaux'),
  topic('police', 'justice', '20000129', 'Law enforcement', 'Police'),

  topic('emergencies', null, '03000000', 'Disaster, accident and emergency incident', 'Catastrophes, accidents et secours'),
  topic('disasters', 'emergencies', '20000148', 'Disaster', 'Catastrophes'),
  topic('accidents', 'emergencies', '20000139', 'Accident', 'Accidents'),

  topic('economy', null, '04000000', 'Economy, business and finance', 'Économie et finance'),
  topic('budget-taxes', 'economy', null, 'Budget and taxes', 'Budget et impôts'),
  topic('inflation', 'economy', null, 'Inflation and prices', 'Inflation et prix'),
  topic('trade', 'economy', '20000373', 'International trade', 'Commerce international'),
  topic('business', 'economy', null, 'Companies', 'Entreprises'),
  topic('markets', 'economy', '20000385', 'Markets and exchanges', 'Bourse et marchés'),
  topic('energy', 'economy', null, 'Energy', 'Énergie'),
  topic('transport', 'economy', null, 'Transport', 'Transports'),
  topic('agriculture', 'economy', null, 'Agriculture', 'Agriculture'),

  topic('education', null, '05000000', 'Education', 'Éducation'),

  topic('environment', null, '06000000', 'Environment', 'Environnement'),
  topic('climate', 'environment', '20000418', 'Climate change', 'Changement climatique'),
  topic('pollution', 'environment', '20000424', 'Environmental pollution', 'Pollution'),
  topic('wildlife', 'environment', null, 'Wildlife and biodiversity', 'Faune et biodiversité'),

  topic('health', null, '07000000', 'Health', 'Santé'),
  topic('epidemic', 'health', null, 'Epidemics and vaccines', 'Épidémies et vaccins'),
  topic('health-care', 'health', null, 'Health care and insurance', 'Système de santé'),
  topic('abortion', 'health', null, 'Abortion', 'Avortement'),

  topic('labour', null, '09000000', 'Labour', 'Travail'),
  topic('employment', 'labour', '20000509', 'Employment', 'Emploi'),
  topic('strikes', 'labour', null, 'Strikes', 'Grèves'),
  topic('pensions', 'labour', null, 'Retirement and pensions', 'Retraites'),

  topic('politics', null, '11000000', 'Politics', 'Politique'),
  topic('elections', 'politics', '20000574', 'Election', 'Élections'),
  topic('polls', 'politics', null, 'Opinion polls', 'Sondages'),
  topic('parliament', 'politics', null, 'Parliament and legislation', 'Parlement et législation'),
  topic('gun-control', 'politics', null, 'Gun control', 'Contrôle des armes à feu'),
  topic('espionage', 'politics', null, 'Espionage and intelligence', 'Espionnage et renseignement'),
  topic('diplomacy', 'politics', '20000638', 'International relations', 'Relations internationales'),
  topic('summit-diplomacy', 'diplomacy', null, 'Summits and leaders’ meetings', 'Sommets et rencontres de dirigeants'),
  topic('sanctions', 'diplomacy', null, 'Sanctions and embargoes', 'Sanctions et embargos'),
  topic('humanitarian-aid', 'diplomacy', null, 'Humanitarian aid', 'Aide humanitaire'),
  topic('food-aid', 'humanitarian-aid', null, 'Food aid and hunger', 'Aide alimentaire et faim'),

  topic('religion', null, '12000000', 'Religion', 'Religion'),

  topic('science', null, '13000000', 'Science and technology', 'Sciences et techniques'),
  topic('space', 'science', null, 'Space', 'Espace'),
  topic('satellites', 'space', null, 'Satellites', 'Satellites'),
  topic('cyber', 'science', null, 'Cyberattacks and cybersecurity', 'Cyberattaques et cybersécurité'),
  topic('artificial-intelligence', 'science', null, 'Artificial intelligence', 'Intelligence artificielle'),

  topic('society', null, '14000000', 'Society', 'Société'),
  topic('human-rights', 'society', '20000587', 'Fundamental rights', 'Droits fondamentaux'),
  topic('discrimination', 'society', '20000775', 'Discrimination', 'Discriminations'),
  topic('migration', 'society', '20000771', 'Immigration', 'Immigration et asile'),
  topic('housing', 'society', null, 'Housing and poverty', 'Logement et pauvreté'),

  topic('sport', null, '15000000', 'Sport', 'Sport'),

  topic('culture', null, '01000000', 'Arts, culture, entertainment and media', 'Arts, culture, divertissement et médias'),
  topic('media', 'culture', '20000045', 'Mass media', 'Médias'),

  topic('weather', null, '17000000', 'Weather', 'Météo'),
] as const satisfies readonly Topic[];

export type TopicId = (typeof TOPICS)[number]['id'];

/**
 * Ids of a topic and of everything below it, itself first; for filters. An id that `topics` does not hold comes back alone.
 */
export function topicWithDescendants(id: string, topics: readonly Pick<Topic, 'id' | 'parent'>[] = TOPICS): string[] {
  const children = new Map<string, string[]>();
  for (const { id: child, parent } of topics) {
    if (parent === null) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(child);
    else children.set(parent, [child]);
  }
  const found = new Set([id]);
  for (const each of found) for (const child of children.get(each) ?? []) found.add(child);
  return [...found];
}

/**
 * A topic's terms in one language, by how much one of them says (see `TopicTerm` for how a term is written).
 * - `sure`: enough alone
 * - `likely`: needs another line's term, in the content or in the sentence around it
 * - `hint`: only adds to a `likely` one
 * - `not`: idioms and namesakes whose words must not count («passe d'armes»)
 *
 * The alternatives within one string are the same evidence and count once.
 */
export interface TopicTerms {
  readonly sure: readonly string[];
  readonly likely?: readonly string[];
  readonly hint?: readonly string[];
  readonly not?: readonly string[];
}

const WEIGHTS = { sure: 1, likely: 0.6, hint: 0.4, not: 0 } as const;

/** A pack's table as rows. */
export function topicTerms(table: Readonly<Record<TopicId, TopicTerms>>): TopicTerm[] {
  return Object.entries(table).flatMap(([topic, terms]) =>
    (['sure', 'likely', 'hint', 'not'] as const).flatMap((grade) =>
      (terms[grade] ?? []).map((term) => ({ topic, term, weight: WEIGHTS[grade] })),
    ),
  );
}

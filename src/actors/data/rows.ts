/**
 * How rows of people are read.
 *
 * `[country]` heads the people of a country, `[-]` those of none. A row is
 * `English names|French names, when they differ|m or f|offices|names in other scripts or spellings`; names and offices are parted by `; `.
 * The id is the slug of the first English name: it is stored, and never changed once released.
 *
 * An office is `title@body from/to`: without a body it is held at the seat that the title has in the country (see `seats` in bodies.ts),
 * from and to are EDTF days, months or years. `from/` is held still, as far as this data knows; without dates they are not known.
 */
import { slug } from '../keys.ts';
import type { Seed, SeedRole } from '../seed.ts';

interface Title {
  readonly en: readonly [m: string, f: string];
  readonly fr: readonly [m: string, f: string];
  /** Nobody holds it beside another. */
  readonly one: boolean;
}

/** `title!|English|French, masculine|feminine`; the mark: one holder at a time. Two English words when they differ by gender. */
const TITLE_ROWS = `
president!|president|président|présidente
acting-president!|acting president|président par intérim|présidente par intérim
vice-president!|vice president|vice-président|vice-présidente
prime-minister!|prime minister|Premier ministre|Première ministre
deputy-prime-minister|deputy prime minister|vice-Premier ministre|vice-Première ministre
vice-premier|vice premier|vice-Premier ministre|vice-Première ministre
chancellor!|chancellor|chancelier|chancelière
premier!|premier|Premier ministre|Première ministre
first-minister!|first minister|Premier ministre|Première ministre
chief-executive!|chief executive|chef de l'exécutif|cheffe de l'exécutif
chief-adviser!|chief adviser|conseiller principal|conseillère principale
state-counsellor!|state counsellor|conseiller d'État|conseillère d'État
king!|king|roi|roi
queen!|queen|reine|reine
emperor!|emperor|empereur|empereur
emir!|emir|émir|émir
sultan!|sultan|sultan|sultan
crown-prince!|crown prince|prince héritier|prince héritier
pope!|pope|pape|pape
cardinal-secretary-of-state!|secretary of state|secrétaire d'État|secrétaire d'État
supreme-leader!|leader|dirigeant|dirigeante
foreign-minister!|foreign minister|ministre des Affaires étrangères|ministre des Affaires étrangères
deputy-foreign-minister|deputy foreign minister|vice-ministre des Affaires étrangères|vice-ministre des Affaires étrangères
secretary-of-state!|secretary of state|secrétaire d'État|secrétaire d'État
foreign-secretary!|foreign secretary|ministre des Affaires étrangères|ministre des Affaires étrangères
under-secretary|under secretary of state|sous-secrétaire d'État|sous-secrétaire d'État
defence-minister!|defence minister|ministre de la Défense|ministre de la Défense
deputy-defence-minister|deputy defence minister|vice-ministre de la Défense|vice-ministre de la Défense
defence-secretary!|defence secretary|ministre de la Défense|ministre de la Défense
acting-defence-secretary!|acting defense secretary|ministre de la Défense par intérim|ministre de la Défense par intérim
interior-minister!|interior minister|ministre de l'Intérieur|ministre de l'Intérieur
home-secretary!|home secretary|ministre de l'Intérieur|ministre de l'Intérieur
finance-minister!|finance minister|ministre des Finances|ministre des Finances
treasury-secretary!|treasury secretary|secrétaire au Trésor|secrétaire au Trésor
chancellor-of-the-exchequer!|chancellor of the exchequer|ministre des Finances|ministre des Finances
treasurer!|treasurer|ministre des Finances|ministre des Finances
economy-minister!|economy minister|ministre de l'Économie|ministre de l'Économie
justice-minister!|justice minister|ministre de la Justice|ministre de la Justice
attorney-general!|attorney general|ministre de la Justice|ministre de la Justice
health-minister!|health minister|ministre de la Santé|ministre de la Santé
energy-minister!|energy minister|ministre de l'Énergie|ministre de l'Énergie
education-minister!|education minister|ministre de l'Éducation nationale|ministre de l'Éducation nationale
culture-minister!|culture minister|ministre de la Culture|ministre de la Culture
environment-minister!|environment minister|ministre de l'Environnement|ministre de l'Environnement
trade-minister!|commerce minister|ministre du Commerce|ministre du Commerce
unification-minister!|unification minister|ministre de l'Unification|ministre de l'Unification
minister|minister|ministre|ministre
national-security-adviser!|national security adviser|conseiller à la sécurité nationale|conseillère à la sécurité nationale
chief-cabinet-secretary!|chief cabinet secretary|secrétaire général du gouvernement|secrétaire générale du gouvernement
chief-of-cabinet!|head of the presidential office|chef de l'administration présidentielle|cheffe de l'administration présidentielle
chief-of-staff!|chief of staff|chef d'état-major|cheffe d'état-major
commander!|commander|commandant|commandante
commander-in-chief!|commander-in-chief|commandant en chef|commandante en chef
spokesperson|spokesman/spokeswoman|porte-parole|porte-parole
deputy-spokesperson|deputy spokesman/deputy spokeswoman|porte-parole adjoint|porte-parole adjointe
press-secretary!|press secretary|porte-parole|porte-parole
secretary-general!|secretary-general|secrétaire général|secrétaire générale
deputy-secretary-general!|deputy secretary-general|vice-secrétaire général|vice-secrétaire générale
under-secretary-general|under-secretary-general|secrétaire général adjoint|secrétaire générale adjointe
general-secretary!|general secretary|secrétaire général|secrétaire générale
executive-secretary!|executive secretary|secrétaire exécutif|secrétaire exécutive
director-general!|director-general|directeur général|directrice générale
managing-director!|managing director|directeur général|directrice générale
executive-director|executive director|directeur exécutif|directrice exécutive
director!|director|directeur|directrice
administrator!|administrator|administrateur|administratrice
governor!|governor|gouverneur|gouverneure
chair!|chairman/chairwoman|président|présidente
deputy-chair|deputy chairman/deputy chairwoman|vice-président|vice-présidente
speaker!|speaker|président|présidente
secretary!|secretary|secrétaire|secrétaire
head!|head|chef|cheffe
leader!|leader|chef|cheffe
high-commissioner!|high commissioner|haut-commissaire|haute-commissaire
commissioner-general!|commissioner-general|commissaire général|commissaire générale
commissioner|commissioner|commissaire|commissaire
high-representative!|high representative|haut représentant|haute représentante
prosecutor!|prosecutor|procureur|procureure
ambassador!|ambassador|ambassadeur|ambassadrice
envoy|special envoy|émissaire|émissaire
adviser|adviser|conseiller|conseillère
mayor!|mayor|maire|maire
senator|senator|sénateur|sénatrice
`;

const TITLES: ReadonlyMap<string, Title> = new Map(
  TITLE_ROWS.trim()
    .split('\n')
    .map((row) => {
      const [id, en, m, f] = row.split('|') as [string, string, string, string];
      const [he, she = he] = en.split('/') as [string, string?];
      return [id.replace('!', ''), { en: [he, she], fr: [m, f], one: id.endsWith('!') }];
    }),
);

/** Titles, in English, that one person at a time holds at one body. */
export const SINGLE: ReadonlySet<string> = new Set([...TITLES.values()].flatMap(({ en, one }) => (one ? en : [])));

export const listed = (text: string | undefined): string[] => (text ?? '').split(';').map((each) => each.trim()).filter(Boolean);

/** The people of rows; `seat` answers the body that a title is held at in a country. Throws on a row that cannot be read. */
export function peopleOf(rows: string, seat: (title: string, country: string) => string): Seed[] {
  let country: string | null = null;
  return rows.trim().split('\n').flatMap((row) => {
    const head = /^\[(.+)\]$/.exec(row)?.[1];
    if (head !== undefined) {
      country = head === '-' ? null : head;
      return [];
    }
    const [english, french, gender, offices, others] = row.split('|');
    const en = listed(english);
    if (en[0] === undefined || (gender !== 'm' && gender !== 'f')) throw new Error(`a row of people that cannot be read: ${row}`);
    const fr = listed(french);
    const of = country;
    const roles = listed(offices).map((office): SeedRole => {
      const [what, dates] = office.split(' ') as [string, string?];
      const [name, body] = what.split('@') as [string, string?];
      const title = TITLES.get(name);
      const at = body ?? (of === null ? undefined : seat(name, of));
      if (title === undefined || at === undefined) throw new Error(`an office that cannot be read: ${row}`);
      const [from, to] = (dates ?? '').split('/');
      const g = gender === 'm' ? 0 : 1;
      return { title: { fr: title.fr[g], en: title.en[g] }, at, ...(from ? { from } : {}), ...(to ? { to } : {}) };
    });
    const other = listed(others);
    return [
      {
        id: slug(en[0]),
        kind: 'person' as const,
        names: { fr: fr.length > 0 ? fr : en, en, ...(other.length > 0 ? { other } : {}) },
        gender: gender as 'm' | 'f',
        ...(of === null ? {} : { country: of }),
        ...(roles.length > 0 ? { roles } : {}),
      },
    ];
  });
}

/** French words around a cue that tell what it does: denies, does not say, or passes on from hearsay. */
import type { StanceLexicon } from '../language.ts';

const words = (list: string) => new Set(list.split(/\s+/));

export const stance: StanceLexicon = {
  refuting: words('rejeter balayer repousser écarter récuser réfuter contester'),
  making: new Set(),
  naming: new Set(),
  estimating: new Set(),
  inscribed: new Set(),
  claiming: new Map(),
  advancing: words('avancer'),
  figures: words('chiffre chiffres nombre montant bilan hypothèse hypothèses explication explications thèse thèses idée argument arguments estimation estimations raison raisons fourchette'),
  likening: words('comparer'),
  sayings: words(
    'accusation accusations allégation allégations affirmation affirmations information informations rumeur rumeurs critique critiques reproche reproches assertion assertions insinuation insinuations soupçon soupçons grief griefs ' +
      'propos déclarations argument arguments thèse thèses hypothèse hypothèses idée version imputations calomnies spéculation spéculations',
  ),
  negativeSubjects: words('aucun aucune nul nulle personne'),
  hedges: words('prétendument'),
  hearsay: new Set(),
  modals: words('falloir devoir pouvoir vouloir convenir valoir aimer souhaiter'),
  conditions: words("si s'"),
};

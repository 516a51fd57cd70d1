/** French words around a cue that tell what it does: denies, does not say, or passes on from hearsay. */
import type { StanceLexicon } from '../language.ts';

const words = (list: string) => new Set(list.split(/\s+/));

const CHANGES = words('hausse baisse croissance recul augmentation diminution détérioration amélioration chute progression ralentissement pénurie récession contraction rebond reprise repli');

export const stance: StanceLexicon = {
  refuting: words('rejeter balayer repousser écarter récuser réfuter contester'),
  making: new Set(),
  naming: new Set(),
  estimating: new Set(),
  inscribed: new Set(),
  claiming: new Map(),
  advancing: new Map([
    ['avancer', words('chiffre chiffres nombre montant bilan hypothèse hypothèses explication explications thèse thèses idée argument arguments estimation estimations raison raisons fourchette')],
    ['prévoir', CHANGES],
    ['rappeler', words('importance nécessité urgence attachement existence caractère rôle gravité obligation obligations règle règles principe principes risque risques danger dangers responsabilité responsabilités droit droits devoir devoirs soutien promesse promesses engagement engagements opposition')],
    ['émettre', words('doute doutes réserve réserves critique critiques hypothèse hypothèses avis souhait vœu crainte craintes opinion objection objections regret regrets idée recommandation recommandations')],
    ['livrer', words('analyse version témoignage récit impressions sentiment explication explications diagnostic confidences')],
    ['manifester', words('volonté opposition désaccord soutien intention désir souhait intérêt inquiétude mécontentement colère solidarité attachement détermination refus')],
  ]),
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

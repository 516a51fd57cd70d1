/** How French says to which medium something was said, and who passes it on. */
import type { ViaLexicon } from '../language.ts';

const list = (text: string) => text.trim().split(/\s*[,\n]\s*/);
/** A participle in its four forms before «par». */
const by = (participles: string) => list(participles).flatMap((p) => ['', 'e', 's', 'es'].map((ending) => `${p}${ending} par`));

export const via: ViaLexicon = {
  bases: { du: 'de', des: 'de', "d'": 'de', au: 'à', aux: 'à', "l'": 'la' },
  told: [
    ...list(`antenne de, antennes de, micro de, micros de, colonnes de, ondes de, plateau de, caméras de, caméra de, auditeurs de, téléspectateurs de, lecteurs de,
      journaliste de, journalistes de, correspondant de, correspondante de, correspondants de, envoyé spécial de, envoyée spéciale de, envoyés spéciaux de, reporter de,
      matinale de,
      entretien à, entretien accordé à, entretien publié par, entretien diffusé par, entretien diffusé sur, entretien paru dans, entretien dans, entretien pour, interview à, interview avec,
      interview accordée à, interview pour, interview de, interview publiée par, interview publiée dans, interview diffusée par, interview diffusée sur, interview parue dans, interview dans, interview sur,
      tribune à, tribune dans, tribune publiée par, tribune publiée dans, tribune publiée sur, tribune parue dans, chronique dans, chronique pour, déclaration à, déclarations à, confidences à, témoignage à`),
    ...by('interrogé, interviewé, questionné, joint, contacté, sollicité'),
  ],
  toldMedium: new Set(['à', 'auprès de', 'sur', 'dans', 'avec', 'pour', 'devant', 'invité de', 'invitée de', 'invités de', ...by('reçu, rencontré, recueilli, invité')]),
  relayed: by('cité, relayé, rapporté, repris'),
  relayedMedium: new Set([...by('publié, diffusé, obtenu, consulté, révélé, dévoilé, retranscrit, traduit, rendu public'), 'diffusé sur', 'diffusée sur', 'publié dans', 'publiée dans', 'publiés dans', 'parue dans', 'paru dans']),
  labels: new Set(list('radio, télévision, télé, chaîne, gazette, quotidien, hebdomadaire, mensuel, magazine, agence, journal, canal, revue, site, média, station, tabloïd, webmédia, podcast, émission')),
  after: new Set(),
  words: new Set(list('radio, canal, tv, télé, télévision, news, times, post, gazette, courrier, dépêche, dauphiné, télégramme, progrès, républicain, indépendant, tribune, journal, magazine, hebdo, quotidien, presse, nouvelles, nouvelle, écho, échos, éclair, figaro, matin, libération, press, herald, agence, magazine, info, infos, médias, fm')),
  citing: new Set(['citer', 'mentionner']),
};

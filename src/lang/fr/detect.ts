import type { DetectLexicon } from '../language.ts';

export const detect: DetectLexicon = {
  words: new Set(
    (
      "le la les l' un une des du de d' au aux et en dans par pour sur avec sans sous entre vers chez depuis que qu' qui dont où ce cet cette ces c' " +
      "il elle ils elles on nous vous je j' se s' ne n' pas plus est sont était été être a ont avait avoir son sa ses leur leurs mais ou donc " +
      'comme si tout tous toute toutes même après avant contre selon très aussi lui fait faire peut deux ans lors alors'
    ).split(' '),
  ),
  published: [
    'publié le', 'publiée le', 'publié', 'mis en ligne le', 'paru le', 'posté le', 'rédigé le', 'date de publication', 'date', 'modifié le', 'mis à jour le',
    'posted on', 'published',
  ],
  by: ['par'],
  with: ['avec'],
  source: ['source'],
};

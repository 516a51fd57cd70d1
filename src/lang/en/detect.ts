import type { DetectLexicon } from '../language.ts';

export const detect: DetectLexicon = {
  words: new Set(
    (
      'the of and to in that is was for on with as at by from it its his her he she they we you i not but are were be been has have had will would ' +
      'who which this these those their them a an or if about after before over into out up than more said can could should when what there one all ' +
      'no so do does did how why says new against under between'
    ).split(' '),
  ),
  published: ['published on', 'published at', 'published', 'posted on', 'posted at', 'posted', 'publication date', 'date', 'first published', 'updated', 'last updated'],
  by: ['by'],
  with: ['with'],
  source: ['source'],
};

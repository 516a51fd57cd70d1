/** English words around a cue that tell what it does: denies, does not say, or passes on from hearsay. */
import type { StanceLexicon } from '../language.ts';

const words = (list: string) => new Set(list.split(/\s+/));

export const stance: StanceLexicon = {
  refuting: words('reject dismiss brush shrug wave laugh shoot bat swat refute rebut dispute'),
  making: words('write'),
  naming: words('call dub label'),
  estimating: words('put peg'),
  inscribed: words('read'),
  claiming: new Map([['claim', words('asylum benefits compensation citizenship lives')]]),
  advancing: new Map(),
  likening: words('compare'),
  sayings: words(
    'accusation accusations allegation allegations claim claims assertion assertions report reports rumor rumors rumour rumours suggestion suggestions charge charges criticism criticisms notion idea speculation insinuation ' +
      'insinuations complaint complaints concern concerns contention argument arguments characterization characterisation theory theories story stories comparison comparisons',
  ),
  negativeSubjects: words('neither no none nobody'),
  hedges: words('allegedly reportedly supposedly purportedly apparently'),
  hearsay: words('say report believe allege understand think rumor rumour'),
  modals: new Set(),
  conditions: new Set(),
};

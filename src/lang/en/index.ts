import type { Language } from '../language.ts';
import { cues } from './cues.ts';
import { confidence } from './confidence.ts';
import { ends } from './ends.ts';
import { dates } from './dates.ts';
import { detect } from './detect.ts';
import { names } from './names-data.ts';
import { references } from './references.ts';
import { tag } from './tagger.ts';
import { places } from './places.ts';
import { topics } from './topics.ts';
import { stance } from './stance.ts';
import { unnamed } from './unnamed.ts';
import { via } from './via.ts';

const words = (list: string) => new Set(list.split(/\s+/));

export const en: Language = {
  code: 'en',
  functionWords: words('the of and to in that is was for on with as at by from it his her he she they we you not but are were be been has have had will would said who which this their its a an'),
  elision: null,
  enclitic: /(?:'s|'ll|'ve|'re|'d|'m|n't)$/i,
  abbreviations: words('mr mrs ms dr sen sens rep reps gov govs gen lt col sgt capt cmdr adm maj pres st jr sr prof rev hon no inc corp co ltd u.s u.k u.n jan feb mar apr aug sept sep oct nov dec mon tue wed thu fri sat sun vs etc dept ave blvd ala ariz ark calif colo conn fla ga kan ky md mich minn mont neb nev okla pa tenn tex va vt wis wyo n.y n.j n.h n.m n.c n.d s.c s.d w.va r.i d.c'),
  tag,
  intransitives: new Set(),
  sourcePreps: new Set(['per', 'via']),
  postnominal: new Set(),
  causatives: new Set(['let', 'make', 'allow', 'enable', 'force', 'cause', 'help']),
  auxiliaries: new Set(['be', 'have', 'do', 'will', 'would', 'can', 'could', 'may', 'might', 'shall', 'should', 'must']),
  passives: new Set(['be', 'get']),
  auxiliaryTakesInfinitive: true,
  reflexives: new Set(),
  objectClitics: new Set(),
  negators: new Set(['never', 'without']),
  nounHead: 'last',
  bareClauses: true,
  speakerLabels: true,
  quotedPredicate: null,
  teasers: null,
  headings: words('latest exclusive update updates watch video videos photos photo opinion analysis breaking live guide review email newsletter note report-card notice in out point wrap recap preview'),
  freeInversion: false,
  reflexivePrefix: null,
  adjectiveLemma: (key) => key,
  asideMarkers: new Set(['as']),
  asMarkers: new Set(['as']),
  addresseePreps: new Set(['to']),
  subjectRelatives: new Set([]),
  agentPreps: new Set(['by']),
  sequencers: new Set(['then']),
  mentionHoldsRelative: true,
  leadingDeterminer: /^(?:the|a|an|this|these|those|that|his|her|its|their|some)\s+/i,
  coordinators: words('and or nor'),
  firstPerson: words('i me my we us our'),
  mouthpieces: [],
  criteria: words('season seasons circumstances circumstance preference preferences availability rank income weight location region plan plans schedule size need needs type taste age custom tradition law rules protocol procedure'),
  impersonal: new Set(['there', 'nothing', 'anything', 'that', 'this']),
  media: words('reuters ap afp cnn nbc abc cbs fox msnbc times post journal politico bloomberg reporters press'),
  platforms: words('twitter facebook instagram youtube telegram x'),
  carriers: new Set(),
  stances: new Set(),
  penalties: new Set(),
  manners: new Set(),
  outlets: words('radio television newspaper daily weekly magazine channel agency network journal'),
  contentPreps: new Set(['of', 'about']),
  contrasts: new Set(),
  meanwhile: new Set(),
  concessions: new Set(),
  accompaniments: new Set(),
  sayings: new Set(),
  allusions: new Set(),
  likewise: new Set(),
  quantities: new Set(),
  consequences: words('draw prompt spark set contrast provoke elicit echo contradict rebuff fuel stoke'),
  occasions: words('day eve sidelines opening margins outset'),
  circumstances: new Set(),
  things: null,
  instances: new Set(),
  gerundMarkers: new Set(['while', 'by', 'in', 'before', 'after', 'when', 'without']),
  lightVerbs: words('make issue raise give offer deliver release repeat reiterate renew voice send'),
  semiAuxiliaries: new Map([
    ['quote', { links: ['as'], act: null, strength: null }],
    ['cite', { links: ['as'], act: null, strength: null }],
    ['decline', { links: ['to'], act: 'refuse', strength: null }],
    ['refuse', { links: ['to'], act: 'refuse', strength: null }],
  ]),
  cues,
  confidence,
  ends,
  names,
  references,
  places,
  topics,
  dates,
  via,
  stance,
  unnamed,
  detect,
};

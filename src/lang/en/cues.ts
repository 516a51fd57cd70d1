/**
 * The English words that report what somebody says or thinks, as linguistic facts about each lemma. A row holds the lemmas that behave alike;
 * a lemma stands in one row only, under the act it most often performs.
 *
 * - frames: what the content can be (see `Frame`). "accuse", "urge" and "describe" have content that starts with the object: `noun` (or `as`).
 *   A frame that bare actions fill as well is left out, however well it fits: "picked a fight", "raised taxes", "show the way" report nothing.
 * - preps: what heads a nominal content, and belongs to the cue: "warned of", "called for".
 * - to: who is spoken to is an indirect object ("to reporters") or a direct one ("told them that").
 */
import type { Act } from '../../claim.ts';
import type { AdjectiveCue, CueLexicon, Frame, NounCue, PrepCue, Strength, VerbCue } from '../language.ts';

interface Row {
  preps?: string;
  to?: 'indirect' | 'direct';
  strength?: Strength;
}

const split = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');
const lemmas = (row: string): string[] => row.split(',').map((lemma) => lemma.trim());
const frames = (row: string): Frame[] => split(row) as Frame[];

function verb(row: string, act: Act, taking: string, { preps = '', to, strength = 'speech' }: Row = {}): VerbCue[] {
  return lemmas(row).map((lemma) => ({ lemma, act, frames: frames(taking), preps: split(preps), addressee: to ?? null, strength }));
}

/** `lemma` or `lemma/plural`; without a plural, -s, -es or -ies. */
function noun(row: string, act: Act, taking: string, strength: Strength = 'speech'): NounCue[] {
  return lemmas(row).map((entry) => {
    const [
      lemma = entry,
      plural = lemma
        .replace(/([^aeiou])y$/, '$1ie')
        .replace(/(s|x|ch|sh)$/, '$1e')
        .concat('s'),
    ] = entry.split('/');
    return { lemma, plural, act, frames: frames(taking), strength };
  });
}

function adjective(row: string, act: Act, taking: string, preps = '', strength: Strength = 'attitude'): AdjectiveCue[] {
  return lemmas(row).map((lemma) => ({ lemma, act, frames: frames(taking), preps: split(preps), strength }));
}

const prep = (row: string, act: Act = 'state', ambiguous = false): PrepCue[] =>
  lemmas(row).map((words) => ({ words: split(words), act, ambiguous }));

const attitude = { strength: 'attitude' } as const;
const implied = { strength: 'implied' } as const;

const verbs: VerbCue[] = [
  // saying, without colour
  ...verb('say', 'state', 'that quote wh', { to: 'indirect' }),
  ...verb('tell', 'state', 'that quote wh inf', { preps: 'about of', to: 'direct' }),
  ...verb('state', 'state', 'that quote wh noun', { to: 'indirect' }),
  ...verb('add', 'state', 'that quote'),
  ...verb('note, observe', 'state', 'that quote wh noun'),
  ...verb('remark', 'state', 'that quote wh', { preps: 'on upon about', to: 'indirect' }),
  ...verb('comment', 'state', 'that quote', { preps: 'on about upon', to: 'indirect' }),
  ...verb('mention', 'state', 'that quote wh noun', { to: 'indirect' }),
  ...verb('report', 'state', 'that quote wh noun', { preps: 'about', to: 'indirect' }),
  ...verb('relay, recount, relate, retell, narrate', 'state', 'that quote wh noun', { to: 'indirect' }),
  ...verb('recall, recollect', 'state', 'that quote wh noun'),
  ...verb('reminisce', 'state', 'that quote', { preps: 'about' }),
  ...verb('remember', 'state', 'that quote wh noun', implied),
  ...verb('remind', 'state', 'that quote wh inf', { preps: 'of about', to: 'direct' }),
  ...verb('inform, notify, apprise, brief', 'state', 'that quote wh', { preps: 'of about on', to: 'direct' }),
  ...verb('speak', 'state', 'quote', { preps: 'of about', to: 'indirect' }),
  ...verb('talk', 'state', 'quote', { preps: 'about of', to: 'indirect' }),
  ...verb('speak out, speak up', 'state', 'quote', { preps: 'against about on for' }),
  ...verb('go on record', 'state', 'that quote inf', { preps: 'as' }),
  ...verb('opine, pronounce, intone, orate', 'state', 'that quote', { preps: 'on about' }),
  ...verb('declare, proclaim', 'state', 'that quote noun as wh', { to: 'indirect' }),
  ...verb('assert, affirm, aver, avow, posit, postulate, propound', 'state', 'that quote noun'),
  ...verb('put it, put it this way, have it, phrase it, sum up, sum it up', 'state', 'quote'),
  ...verb('continue, go on, begin, start, finish, conclude with', 'state', 'quote'),
  ...verb('chime in, chip in, pipe up, weigh in, cut in, jump in, interject, interrupt, butt in', 'state', 'that quote', {
    preps: 'on with about',
  }),
  ...verb('elaborate, expound, expand', 'state', 'quote', { preps: 'on upon' }),
  ...verb('hold forth on, dwell on, touch on, touch upon, zero in on, hone in on, home in on, harp on', 'state', 'noun', implied),
  ...verb('open up', 'state', 'quote', { preps: 'about on' }),
  ...verb('quote', 'state', 'quote noun as'),
  ...verb('cite', 'state', 'noun quote as'),
  ...verb('paraphrase, namecheck, name-check', 'state', 'noun quote', implied),
  ...verb('reference, invoke', 'state', 'noun quote', implied),
  ...verb('refer', 'state', 'as', { preps: 'to', strength: 'implied' }),
  ...verb('allude', 'state', '', { preps: 'to', strength: 'implied' }),
  ...verb('point to', 'state', 'noun as'),
  ...verb('discuss, broach', 'state', 'noun wh', implied),
  ...verb('bring up, lay out, set out, set forth, spell out', 'state', 'noun wh quote', implied),
  ...verb('voice, express', 'state', 'noun that wh'),
  ...verb('enunciate, articulate, verbalize, vocalize, convey, communicate, impart', 'state', 'noun that wh', implied),
  ...verb('vent', 'state', 'quote', { preps: 'about', strength: 'implied' }),
  ...verb('utter, mouth, recite, parrot', 'state', 'quote noun', implied),
  ...verb('read', 'state', 'quote', implied),
  ...verb('describe', 'state', 'as noun wh'),
  ...verb('characterize, characterise', 'state', 'as noun'),
  ...verb('depict, portray', 'state', 'as noun', implied),
  ...verb('paint, frame', 'state', 'as', implied),
  ...verb('call, dub, label', 'state', 'as noun quote'),
  ...verb('nickname, christen', 'state', 'noun quote', implied),
  ...verb('liken, equate', 'state', 'noun'),
  ...verb('compare, contrast, juxtapose, conflate', 'state', 'noun', implied),
  ...verb('name, identify, list, brand', 'state', 'as', implied),
  ...verb('single out, enumerate', 'state', 'noun', implied),
  ...verb('speculate, surmise, conjecture, theorize, hypothesize', 'state', 'that quote wh', { preps: 'about on' }),
  ...verb('muse, ruminate, ponder, mull', 'state', 'quote that wh', { preps: 'about on upon' }),
  ...verb('philosophize, pontificate, wax, ramble', 'state', 'quote that', { preps: 'about on' }),
  ...verb('joke, quip, crack, kid, jest, deadpan, wisecrack', 'state', 'that quote', { preps: 'about' }),
  ...verb('write', 'state', 'that quote wh noun', { preps: 'about of on', to: 'indirect' }),
  ...verb('tweet, retweet, blog, email, e-mail, text', 'state', 'that quote noun wh', {
    preps: 'about',
    to: 'indirect',
  }),
  ...verb('post, scrawl, scribble, type, sign off, caption, title, headline', 'state', 'quote', implied),
  ...verb('publish, print, broadcast', 'state', 'quote', implied),
  ...verb('testify, attest', 'state', 'that quote', { preps: 'about to on' }),
  ...verb('depose, certify', 'state', 'that', implied),
  ...verb('imply, insinuate, intimate', 'state', 'that quote noun'),
  ...verb('hint', 'state', 'that quote', { preps: 'at' }),
  ...verb('signal', 'state', 'that noun wh', implied),
  ...verb('indicate', 'state', 'that quote wh noun', { to: 'indirect' }),
  ...verb('estimate, calculate, reckon', 'state', 'that quote noun wh'),
  ...verb('predict, forecast, foresee, foretell, prophesy, envision, envisage', 'state', 'that quote noun wh'),
  ...verb('project', 'state', 'that noun', implied),
  ...verb('conclude', 'state', 'that quote', { preps: 'with by' }),
  ...verb('come to the conclusion, reach the conclusion, come to the view, take the view, take the position, hold the view, be of the opinion', 'believe', 'that'),
  ...verb('exclaim, blurt out, ejaculate', 'state', 'that quote'),
  ...verb(
    'shout, yell, scream, cry, cry out, call out, bellow, holler, bark, boom, roar, thunder, shriek, snarl, growl, hiss, snap',
    'state',
    'that quote',
    { to: 'indirect' },
  ),
  ...verb('whisper, murmur, mumble, mutter, stammer', 'state', 'that quote', { to: 'indirect' }),
  ...verb('drawl, sigh, coo, croak, sob, giggle, chuckle, laugh, grin, smile, sniff, shrug', 'state', 'quote'),
  ...verb('chant, sing', 'state', 'quote noun', implied),
  ...verb('rule, decree', 'state', 'that', implied),
  ...verb('sound off, vouch', 'state', 'quote', { preps: 'on about for' }),

  // claiming and insisting
  ...verb('claim', 'state', 'that quote inf noun'),
  ...verb('argue', 'state', 'that quote noun', { preps: 'for against about over' }),
  ...verb('contend, maintain, submit', 'state', 'that quote'),
  ...verb('insist', 'state', 'that quote', { preps: 'on upon' }),
  ...verb('stress, emphasize, underline', 'state', 'that quote noun wh'),
  ...verb('underscore, highlight, play up, talk up, drive home, hammer home, accentuate', 'state', 'noun that wh', implied),
  ...verb('repeat, reiterate, restate, reaffirm, reassert', 'state', 'that quote noun', { to: 'indirect' }),
  ...verb('echo', 'state', 'quote noun that', implied),
  ...verb('profess, pretend, purport', 'state', 'inf noun that', implied),
  ...verb(
    'make the case, make the point, make clear, make plain, make it clear, make it plain, make known, make it known, let it be known',
    'state',
    'that quote wh',
  ),
  ...verb('make an argument, make a case', 'state', 'that quote', { preps: 'for against' }),
  ...verb('point out', 'state', 'that quote wh noun', { to: 'indirect' }),
  ...verb(
    'counter, retort, rejoin, shoot back, fire back, hit back, snap back, push back, punch back, strike back, clap back',
    'answer',
    'that quote',
    {
      preps: 'at against on with by',
    },
  ),

  // announcing, revealing
  ...verb('announce', 'announce', 'that quote noun wh', { to: 'indirect' }),
  ...verb('unveil, outline, detail', 'announce', 'noun wh', implied),
  ...verb('reveal, let slip, let on', 'announce', 'that quote wh', { to: 'indirect' }),
  ...verb('disclose, divulge, leak', 'announce', 'that quote noun wh', { to: 'indirect' }),
  ...verb('trumpet, herald, publicize', 'announce', 'that quote noun', implied),
  ...verb('give notice, serve notice, put on notice', 'announce', 'that', { preps: 'of' }),
  ...verb('decide, resolve', 'announce', 'inf that', attitude),
  ...verb('determine', 'state', 'that', implied),
  ...verb('order, instruct', 'urge', 'that quote noun inf'),
  ...verb('command', 'urge', 'that quote', implied),
  ...verb('plan, intend', 'announce', 'inf', attitude),
  ...verb('plan on', 'announce', 'noun', attitude),

  // confirming, agreeing
  ...verb('confirm', 'confirm', 'that quote noun wh', { to: 'indirect' }),
  ...verb('corroborate, verify, validate, substantiate', 'confirm', 'that noun', implied),
  ...verb('agree', 'confirm', 'that quote inf', { preps: 'with on about' }),
  ...verb('concur', 'confirm', 'that quote', { preps: 'with' }),
  ...verb('assure, reassure', 'confirm', 'that quote', { preps: 'of about', to: 'direct' }),
  ...verb('recognize, realize', 'confirm', 'that', implied),
  ...verb('guarantee', 'promise', 'that quote noun'),

  // denying, disagreeing
  ...verb('deny', 'deny', 'that quote noun'),
  ...verb('refute, rebut, contradict, dispute, debunk, disprove', 'deny', 'that quote noun'),
  ...verb(
    'reject, dismiss, brush off, brush aside, shrug off, wave off, wave away, laugh off, play down, downplay, scoff at, pooh-pooh',
    'deny',
    'noun as quote',
    implied,
  ),
  ...verb('disavow, disown, repudiate, renounce, disclaim, retract, recant, walk back, back away from, back off', 'deny', 'noun', implied),
  ...verb('disagree', 'deny', 'that quote', { preps: 'with on about over' }),
  ...verb('dissent, demur, quibble', 'deny', 'quote', { preps: 'with from', strength: 'implied' }),
  ...verb('object, protest', 'deny', 'that quote', { preps: 'to against about' }),
  ...verb('rule out', 'deny', 'noun'),
  ...verb('distance himself, distance herself, distance itself, distance themselves', 'deny', '', { preps: 'from', strength: 'implied' }),

  // accusing and blaming
  ...verb('accuse', 'accuse', 'noun', { preps: 'of' }),
  ...verb('blame, fault, indict', 'accuse', 'noun quote', { preps: 'for on' }),
  ...verb('charge', 'accuse', 'that quote noun', { preps: 'with' }),
  ...verb('allege', 'accuse', 'that quote noun'),
  ...verb('suspect', 'accuse', 'that noun', { preps: 'of', strength: 'attitude' }),
  ...verb('implicate', 'accuse', 'noun', implied),
  ...verb('attribute, ascribe, chalk up, credit', 'explain', 'noun', implied),

  // criticising
  ...verb(
    'criticize, critique, chide, rebuke, scold, admonish, reprimand, reproach, upbraid, berate, castigate, chastise, lambaste, lambast',
    'criticise',
    'noun quote',
    { preps: 'for over as' },
  ),
  ...verb(
    'attack, assail, slam, blast, bash, rip, roast, skewer, savage, excoriate, pillory, hammer, pummel, trash',
    'criticise',
    'noun quote as',
    {
      preps: 'for over',
      strength: 'implied',
    },
  ),
  ...verb('denounce, condemn, decry, deplore', 'criticise', 'noun quote that as'),
  ...verb('lament, bemoan, bewail, mourn, regret, rue', 'criticise', 'that quote noun wh'),
  ...verb('complain, gripe, grumble, grouse, whine, moan, groan, carp, fume, rage, seethe, bristle', 'criticise', 'that quote', {
    preps: 'about of at over',
    to: 'indirect',
  }),
  ...verb('rail, inveigh, rant, rave, fulminate', 'criticise', 'quote', {
    preps: 'against about at for',
    strength: 'implied',
  }),
  ...verb('lash out, hit out, tear into, rip into, lay into, lace into, light into', 'criticise', 'noun quote', {
    preps: 'at against on',
    strength: 'implied',
  }),
  ...verb(
    'mock, ridicule, deride, taunt, tease, jeer, heckle, lampoon, satirize, belittle, disparage, denigrate, demean, insult, malign, smear, vilify, demonize',
    'criticise',
    'noun quote as',
    {
      preps: 'for about',
      strength: 'implied',
    },
  ),
  ...verb('scoff, sneer, snicker, snort, snipe, jab, gloat', 'criticise', 'that quote', { preps: 'at about' }),
  ...verb(
    'take aim, take a swipe, take a shot, take a jab, take a dig, take issue, find fault, poke fun, sound the alarm',
    'criticise',
    'quote',
    {
      preps: 'at with of about on',
      strength: 'implied',
    },
  ),
  ...verb('take to task, needle, troll, jab at, dig at, swipe at', 'criticise', 'noun quote', {
    preps: 'for over on',
    strength: 'implied',
  }),
  ...verb('disapprove, despair', 'criticise', 'that', { preps: 'of', strength: 'attitude' }),
  ...verb('oppose', 'criticise', 'noun', attitude),

  // warning, fearing
  ...verb('warn', 'warn', 'that quote inf', { preps: 'of about against on', to: 'direct' }),
  ...verb('caution', 'warn', 'that quote inf', { preps: 'against about of', to: 'direct' }),
  ...verb('alert', 'warn', 'that quote', { preps: 'to about of', to: 'direct' }),
  ...verb('forewarn', 'warn', 'that quote', { preps: 'of', to: 'direct' }),
  ...verb('fear, dread', 'warn', 'that noun inf', { preps: 'for', strength: 'attitude' }),
  ...verb('worry, fret, agonize', 'warn', 'that quote', { preps: 'about over', strength: 'attitude' }),

  // urging, demanding
  ...verb('urge, exhort, implore, beseech, entreat', 'urge', 'that quote noun inf'),
  ...verb('demand', 'urge', 'that quote noun inf', { preps: 'from of' }),
  ...verb('call for', 'urge', 'noun', { preps: 'for' }),
  ...verb('call on, call upon', 'urge', 'noun'),
  ...verb('appeal', 'urge', 'that quote inf', { preps: 'for' }),
  ...verb('plead, beg', 'urge', 'that quote inf noun', { preps: 'for with', to: 'indirect' }),
  ...verb('press, push, lobby', 'urge', 'inf', { preps: 'for', strength: 'implied' }),
  ...verb('advise, counsel', 'urge', 'that quote noun inf', { preps: 'against on', to: 'direct' }),
  ...verb('encourage', 'urge', 'noun', implied),
  ...verb('recommend', 'urge', 'that quote noun inf'),
  ...verb('advocate', 'urge', 'noun that', { preps: 'for', strength: 'attitude' }),
  ...verb('require, mandate, stipulate, dictate', 'urge', 'that', implied),
  ...verb('request', 'ask', 'that quote noun', implied),
  ...verb('petition', 'ask', 'noun that', { preps: 'for', strength: 'implied' }),

  // promising, threatening
  ...verb('promise', 'promise', 'that quote inf noun', { to: 'direct' }),
  ...verb('pledge, vow, swear', 'promise', 'that quote inf'),
  ...verb('undertake', 'promise', 'inf', implied),
  ...verb('offer', 'promise', 'inf quote', implied),
  ...verb('volunteer', 'promise', 'inf that quote', implied),
  ...verb('threaten', 'threaten', 'that quote inf noun', { strength: 'speech' }),

  // asking, wondering
  ...verb('ask', 'ask', 'wh quote that noun inf', { preps: 'about for', to: 'direct' }),
  ...verb('inquire, enquire', 'ask', 'wh quote', { preps: 'about into' }),
  ...verb('question, query', 'ask', 'wh quote noun that'),
  ...verb('wonder', 'ask', 'wh quote that', { preps: 'about' }),
  ...verb('quiz, grill, interrogate', 'ask', 'quote wh', { preps: 'about on', to: 'direct', strength: 'implied' }),
  ...verb('debate', 'ask', 'wh noun', { preps: 'about over', strength: 'implied' }),

  // answering, explaining
  ...verb('reply, answer', 'answer', 'that quote', { preps: 'to with', to: 'indirect' }),
  ...verb('respond', 'answer', 'that quote', { preps: 'to with by' }),
  ...verb('react', 'answer', 'quote', { preps: 'with by', strength: 'implied' }),
  ...verb('explain', 'explain', 'that quote wh noun', { to: 'indirect' }),
  ...verb('clarify', 'explain', 'that quote noun wh'),
  ...verb('reason', 'explain', 'that quote'),
  ...verb('interpret, construe, misinterpret', 'explain', 'as noun', attitude),
  ...verb('illustrate, demonstrate, prove', 'explain', 'that', implied),
  ...verb('show', 'state', 'that', implied),
  ...verb('justify, rationalize, excuse', 'explain', 'noun that as', implied),
  ...verb('defend', 'explain', 'noun as quote', implied),
  ...verb('stand by', 'confirm', 'noun', implied),
  ...verb('find, discover, learn', 'state', 'that wh', implied),
  ...verb('suggest', 'propose', 'that quote noun wh'),

  // admitting
  ...verb('admit', 'admit', 'that quote inf noun', { preps: 'to', to: 'indirect' }),
  ...verb('acknowledge, concede', 'admit', 'that quote noun', { to: 'indirect' }),
  ...verb('confess', 'admit', 'that quote noun', { preps: 'to', to: 'indirect' }),
  ...verb('grant, own up, fess up, come clean', 'admit', 'that quote', { preps: 'to about', strength: 'implied' }),
  ...verb('confide', 'admit', 'that quote', { to: 'indirect' }),
  ...verb('apologize', 'admit', 'quote that', { preps: 'for' }),
  ...verb('plead guilty, repent', 'admit', '', { preps: 'to for of', strength: 'implied' }),

  // proposing
  ...verb('propose', 'propose', 'that quote noun inf', { to: 'indirect' }),
  ...verb('put forward, put forth, float, pitch, moot, table', 'propose', 'noun that', implied),

  // praising, welcoming, boasting
  ...verb('praise, laud, hail, applaud, commend, extol, salute, welcome, compliment, congratulate', 'praise', 'noun quote as', { preps: 'for on' }),
  ...verb('thank', 'praise', 'noun quote', { preps: 'for' }),
  ...verb('rave about, gush about, marvel at', 'praise', 'noun', implied),
  ...verb('gush, enthuse, marvel, rejoice, exult, crow', 'praise', 'that quote', { preps: 'about over at' }),
  ...verb('boast, brag', 'praise', 'that quote', { preps: 'about of' }),
  ...verb('tout', 'praise', 'noun as quote that', implied),
  ...verb('endorse', 'praise', 'noun', implied),
  ...verb('support, favor, espouse', 'praise', 'noun', attitude),
  ...verb('approve', 'praise', '', { preps: 'of', strength: 'attitude' }),
  ...verb('speak favorably, speak highly', 'praise', 'quote', { preps: 'of about', strength: 'implied' }),
  ...verb('side with, stick up for, stand up for, vouch for', 'praise', 'noun', implied),

  // thinking
  ...verb('think', 'believe', 'that quote'),
  ...verb('believe', 'believe', 'that quote', { preps: 'in' }),
  ...verb('feel', 'believe', 'that quote', { preps: 'about', strength: 'attitude' }),
  ...verb('deem, judge', 'believe', 'that noun', attitude),
  ...verb('consider, regard, view, perceive, see', 'believe', 'as', attitude),
  ...verb('assume, presume, suppose, guess, figure, imagine, infer, deduce', 'believe', 'that quote', attitude),
  ...verb('assess, evaluate, gauge', 'believe', 'that', implied),
  ...verb('know, understand, sense, trust, forget', 'believe', 'that', attitude),
  ...verb('doubt', 'believe', 'that wh noun', attitude),
  ...verb('hope, wish', 'believe', 'that inf quote', { preps: 'for', strength: 'attitude' }),
  ...verb('expect, anticipate', 'believe', 'that inf noun', attitude),
  ...verb('want, desire', 'believe', 'inf noun', attitude),
  ...verb('yearn', 'believe', 'inf', { preps: 'for', strength: 'attitude' }),
  ...verb('like, love', 'believe', 'inf', attitude),
  ...verb('prefer', 'believe', 'inf noun that', attitude),
  ...verb('dream, fantasize', 'believe', 'that', { preps: 'of about', strength: 'attitude' }),

  // refusing to say, declining
  ...verb('refuse, decline', 'refuse', 'inf', implied),
  ...verb('balk', 'refuse', '', { preps: 'at', strength: 'implied' }),
  ...verb('hesitate', 'refuse', 'inf', implied),
  ...verb('sidestep, dodge, deflect, evade', 'refuse', 'noun', implied),
];

const nouns: NounCue[] = [
  ...noun('statement', 'state', 'that quote noun'),
  ...noun('claim, assertion, contention, declaration', 'state', 'that quote noun inf'),
  ...noun('argument, case, point, thesis/theses, position', 'state', 'that quote noun'),
  ...noun('insistence', 'state', 'that noun'),
  ...noun('suggestion, proposal, recommendation, proposition', 'propose', 'that quote noun inf'),
  ...noun('announcement', 'announce', 'that quote noun'),
  ...noun('revelation, disclosure', 'announce', 'that noun'),
  ...noun('decision, plan, intention, determination, goal, desire, wish, ambition', 'announce', 'inf that noun', 'attitude'),
  ...noun('confirmation, assurance, acknowledgment, acknowledgement', 'confirm', 'that noun quote'),
  ...noun('denial, rebuttal, disavowal', 'deny', 'that noun quote'),
  ...noun('accusation, allegation, charge, complaint', 'accuse', 'that noun quote'),
  ...noun('criticism, critique, condemnation, denunciation, rebuke, attack, broadside', 'criticise', 'noun quote that', 'implied'),
  ...noun('objection, opposition, protest', 'criticise', 'noun that', 'implied'),
  ...noun('warning', 'warn', 'that quote noun'),
  ...noun('fear, worry, concern, anxiety, alarm', 'warn', 'that noun', 'attitude'),
  ...noun('call, appeal, plea', 'urge', 'inf that noun quote'),
  ...noun('demand, request', 'urge', 'that inf noun quote'),
  ...noun('order, command, instruction', 'urge', 'that inf quote', 'implied'),
  ...noun('advice/advice, counsel/counsel', 'urge', 'that inf quote'),
  ...noun('promise, pledge, vow, commitment', 'promise', 'that inf noun quote'),
  ...noun('threat', 'threaten', 'that inf noun quote'),
  ...noun('offer', 'promise', 'inf noun', 'implied'),
  ...noun('question, query', 'ask', 'wh noun quote', 'implied'),
  ...noun('answer, response, reply, reaction, retort, rejoinder', 'answer', 'that quote', 'implied'),
  ...noun('explanation, reasoning/reasoning, justification', 'explain', 'that quote wh'),
  ...noun('admission, confession, concession', 'admit', 'that noun quote'),
  ...noun('apology', 'admit', 'that noun quote', 'implied'),
  ...noun('praise/praise, endorsement, support/support, approval', 'praise', 'noun', 'implied'),
  ...noun('boast', 'praise', 'that quote noun'),
  ...noun(
    'belief, conviction, view, opinion, feeling, notion, idea, thought, sense, impression, sentiment',
    'believe',
    'that noun inf',
    'attitude',
  ),
  ...noun('hope, expectation', 'believe', 'that inf noun', 'attitude'),
  ...noun('doubt, suspicion, skepticism/skepticism', 'believe', 'that noun', 'attitude'),
  ...noun('confidence/confidence, optimism/optimism', 'believe', 'that noun', 'attitude'),
  ...noun('assessment, evaluation, judgment, judgement, verdict, estimate, estimation', 'believe', 'that quote noun'),
  ...noun('prediction, forecast, projection, prognosis/prognoses', 'state', 'that quote noun'),
  ...noun('conclusion, finding, ruling', 'state', 'that quote noun'),
  ...noun('comment, remark, observation, quip, joke, aside', 'state', 'that quote noun'),
  ...noun('report, account, description, characterization, depiction', 'state', 'that quote noun', 'implied'),
  ...noun('rumor, speculation/speculation, theory', 'state', 'that noun'),
  ...noun(
    'tweet, message, email, e-mail, letter, memo, post, note, text, op-ed, editorial, column, headline, slogan',
    'state',
    'that quote',
    'implied',
  ),
  ...noun('speech, address, interview, testimony', 'state', 'that quote', 'implied'),
  ...noun('reminder', 'state', 'that noun'),
  ...noun('hint, signal, indication, implication, insinuation', 'state', 'that noun', 'implied'),
  ...noun('word/word, news/news', 'state', 'that noun'),
  ...noun('refusal', 'refuse', 'inf', 'implied'),
  ...noun('chant, cry, shout', 'state', 'quote noun', 'implied'),
];

const preps: PrepCue[] = [
  ...prep(
    'according to, in the words of, as per, in the view of, in the opinion of, in the eyes of, in the estimation of, by the account of, in the judgment of',
  ),
  ...prep('per', 'state', true),
];

const adjectives: AdjectiveCue[] = [
  ...adjective('confident, convinced, certain, positive', 'believe', 'that', 'of about in'),
  ...adjective('sure', 'believe', 'that wh', 'of about'),
  ...adjective('unsure, uncertain', 'believe', 'wh that', 'of about'),
  ...adjective('adamant, emphatic, insistent, unequivocal', 'state', 'that', 'about in on', 'speech'),
  ...adjective('explicit, blunt, candid, frank, vocal, outspoken', 'state', 'that', 'about on in', 'speech'),
  ...adjective('clear', 'state', 'that', 'about'),
  ...adjective('optimistic, hopeful, bullish', 'believe', 'that', 'about on of'),
  ...adjective(
    'pessimistic, skeptical, sceptical, doubtful, dubious, wary, leery, suspicious, bearish',
    'believe',
    'that wh',
    'about of on',
  ),
  ...adjective('worried, concerned, alarmed, anxious, nervous, apprehensive, uneasy', 'warn', 'that', 'about by over with at'),
  ...adjective('afraid, fearful, scared, terrified', 'warn', 'that inf', 'of about'),
  ...adjective('aware, unaware, cognizant, mindful, conscious, ignorant', 'believe', 'that', 'of'),
  ...adjective('critical, dismissive, disdainful, scornful, contemptuous', 'criticise', '', 'of', 'implied'),
  ...adjective('supportive, appreciative, complimentary, respectful', 'praise', '', 'of about', 'implied'),
  ...adjective(
    'glad, happy, pleased, delighted, thrilled, proud, grateful, thankful, relieved, honored, excited, ecstatic, elated',
    'praise',
    'that',
    'about of for with by',
  ),
  ...adjective(
    'angry, furious, upset, outraged, frustrated, disappointed, dismayed, sad, saddened, disgusted, appalled, annoyed, irate, livid, bitter',
    'criticise',
    'that',
    'about at with over by',
  ),
  ...adjective('sorry, ashamed, embarrassed, regretful, apologetic', 'admit', 'that', 'for about of by'),
  ...adjective('surprised, shocked, amazed, astonished, stunned, baffled, puzzled, struck', 'believe', 'that', 'by at about'),
  ...adjective('eager, willing, determined, keen, desperate', 'announce', 'inf'),
  ...adjective('unwilling, reluctant, hesitant, loath', 'refuse', 'inf', 'about'),
  ...adjective('opposed, hostile, averse, resistant', 'criticise', '', 'to'),
];

/** The English cues. */
export const cues: CueLexicon = { verbs, nouns, preps, adjectives };

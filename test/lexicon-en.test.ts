import { describe, expect, it } from 'vitest';
import { ACTS } from '../src/claim.ts';
import { cues } from '../src/lang/en/cues.ts';
import { forms, guess, lexicon, readings } from '../src/lang/en/morphology.ts';
import { names } from '../src/lang/en/names-data.ts';

const verb = (lemma: string) => {
  const row = cues.verbs.find((candidate) => candidate.lemma === lemma);
  if (row === undefined) throw new Error(`no cue ${lemma}`);
  return row;
};

describe('English cues', () => {
  const FRAMES = ['that', 'quote', 'inf', 'noun', 'wh', 'adj', 'as'];
  const rows = [...cues.verbs, ...cues.nouns, ...cues.adjectives];

  it('has well-formed rows, each lemma once', () => {
    for (const row of rows) {
      expect(ACTS, row.lemma).toContain(row.act);
      for (const frame of row.frames) expect(FRAMES, row.lemma).toContain(frame);
      expect(row.lemma).toMatch(/^\p{Ll}[\p{Ll}'-]*(?: [\p{Ll}'-]+)*$/u);
    }
    for (const list of [cues.verbs, cues.nouns, cues.adjectives])
      expect(list.map((row) => row.lemma).filter((lemma, i, all) => all.indexOf(lemma) !== i)).toEqual([]);
  });

  it('leaves no verb without any content', () => {
    expect(cues.verbs.filter((row) => row.frames.length === 0 && row.preps.length === 0)).toEqual([]);
  });

  it('is complete for the common reporting verbs', () => {
    expect(cues.verbs.length).toBeGreaterThan(450);
    for (const lemma of [
      'say',
      'tell',
      'add',
      'note',
      'argue',
      'claim',
      'announce',
      'tweet',
      'write',
      'ask',
      'point out',
      'call on',
      'fire back',
      'put it',
    ])
      verb(lemma);
  });

  it.each([
    ['say', 'state', 'speech'],
    ['deny', 'deny', 'speech'],
    ['accuse', 'accuse', 'speech'],
    ['urge', 'urge', 'speech'],
    ['vow', 'promise', 'speech'],
    ['concede', 'admit', 'speech'],
    ['think', 'believe', 'speech'],
    ['want', 'believe', 'attitude'],
    ['hope', 'believe', 'attitude'],
    ['plan', 'announce', 'attitude'],
    ['endorse', 'praise', 'implied'],
    ['criticize', 'criticise', 'speech'],
    ['find', 'state', 'implied'],
    ['decline', 'refuse', 'implied'],
  ])('%s is %s, %s', (lemma, act, strength) => {
    expect(verb(lemma)).toMatchObject({ act, strength });
  });

  it('tells whom from what', () => {
    expect(verb('tell').addressee).toBe('direct');
    expect(verb('explain').addressee).toBe('indirect');
    expect(verb('accuse')).toMatchObject({ addressee: null, frames: ['noun'], preps: ['of'] });
    expect(verb('describe').frames).toContain('as');
    expect(verb('warn').preps).toEqual(expect.arrayContaining(['of', 'about', 'against']));
  });

  it('knows the plural of its nouns', () => {
    const plurals = Object.fromEntries(cues.nouns.map((row) => [row.lemma, row.plural]));
    expect(plurals).toMatchObject({ claim: 'claims', speech: 'speeches', worry: 'worries', thesis: 'theses', reply: 'replies' });
  });
});

describe('English word forms', () => {
  it.each([
    ['say', 'says', ['said'], ['said'], 'saying'],
    ['deny', 'denies', ['denied'], ['denied'], 'denying'],
    ['admit', 'admits', ['admitted'], ['admitted'], 'admitting'],
    ['visit', 'visits', ['visited'], ['visited'], 'visiting'],
    ['write', 'writes', ['wrote'], ['written'], 'writing'],
    ['withhold', 'withholds', ['withheld'], ['withheld'], 'withholding'],
    ['relay', 'relays', ['relayed'], ['relayed'], 'relaying'],
    ['agree', 'agrees', ['agreed'], ['agreed'], 'agreeing'],
    ['veto', 'vetoes', ['vetoed'], ['vetoed'], 'vetoing'],
    ['panic', 'panics', ['panicked'], ['panicked'], 'panicking'],
    ['die', 'dies', ['died'], ['died'], 'dying'],
    ['travel', 'travels', ['traveled', 'travelled'], ['traveled', 'travelled'], 'traveling'],
    ['be', 'is', ['was', 'were'], ['been'], 'being'],
  ])('%s', (base, third, past, participle, gerund) => {
    expect(forms(base)).toEqual({ base, third, past, participle, gerund });
  });

  it('reads every form of every cue verb', () => {
    for (const { lemma } of cues.verbs) {
      const head = lemma.split(' ', 1)[0] as string;
      const { base, third, past, participle, gerund } = forms(head);
      for (const [form, list] of Object.entries({ base: [base], third: [third], past, participle, gerund: [gerund] }))
        for (const word of list)
          expect(readings(word).verb, `${word}, ${form} of ${head}`).toContainEqual(expect.objectContaining({ form }));
    }
  });

  it.each([
    'claims',
    'reports',
    'calls',
    'plans',
    'state',
    'notes',
    'charges',
    'questions',
    'thought',
    'left',
    'saw',
    'tweets',
    'pledge',
    'concern',
  ])('%s is a noun and a verb', (word) => {
    expect(readings(word)).toMatchObject({ noun: true });
    expect(readings(word).verb).not.toEqual([]);
  });

  it.each([
    ['accuses', 'accuse'],
    ['said', 'say'],
    ['saw', 'see'],
    ['felt', 'feel'],
    ['criticised', 'criticize'],
    ['co-wrote', 'co-write'],
    ['retweeting', 'retweet'],
    // unknown to any list
    ['blathered', 'blather'],
    ['dribbed', 'drib'],
    ['frobnicating', 'frobnicate'],
    ['zonked', 'zonk'],
  ])('%s is a form of %s', (word, lemma) => {
    expect(readings(word).verb.map((reading) => reading.lemma)).toContain(lemma);
  });

  it.each(['police', 'economy', 'senator', 'state-owned', 'unarmed', 'likely', 'quickly', 'federal', 'hundred', 'housewife'])(
    '%s is no verb',
    (word) => {
      expect(readings(word).verb.filter((reading) => reading.form !== 'base')).toEqual([]);
    },
  );

  it('tells adverbs from nouns and adjectives in -ly', () => {
    expect(readings('quickly')).toMatchObject({ adverb: true, noun: false });
    expect(readings('family')).toMatchObject({ adverb: false, noun: true });
    expect(readings('friendly')).toMatchObject({ adverb: false, adjective: true });
    expect(guess('blithely')).toBe('Adverb');
  });

  it('gives nouns their singular', () => {
    expect(readings('women').lemma).toBe('woman');
    expect(readings('policies').lemma).toBe('policy');
    expect(readings('front-runners').lemma).toBe('front-runner');
  });

  it('keeps the word list free of phrases and full of cue forms', () => {
    expect([...lexicon().keys()].some((word) => word.includes(' '))).toBe(false);
    expect(lexicon().get('tweeted')).toContain('PastTense');
  });

  it('survives odd input', () => {
    for (const word of ['', '-', 'ed', 'ing', 's', '--', "'s", '1st', 'é', 'x'.repeat(10_000)]) expect(() => readings(word)).not.toThrow();
  });
});

describe('English names', () => {
  it('knows titles with and without their stop', () => {
    expect(names.civil.get('mr')).toBe('m');
    expect(names.civil.get('ms.')).toBe('f');
    expect(names.roles.get('sen.')).toBeNull();
    expect(names.roles.get('lt. gov.')).toBeNull();
  });

  it('tells the gender that a role tells', () => {
    expect(names.roles.get('spokesman')).toBe('m');
    expect(names.roles.get('spokeswomen')).toBe('f');
    expect(names.roles.get('spokesperson')).toBeNull();
    expect(names.roles.get('congresswoman')).toBe('f');
    expect(names.roles.get('prime minister')).toBeNull();
  });

  it.each([
    'attorneys general',
    'secretaries of state',
    'brothers-in-law',
    'runners-up',
    'lieutenant generals',
    'deputies',
    'witnesses',
    'spokespeople',
    'congressmen',
  ])('knows the plural %s', (role) => {
    expect(names.roles.has(role)).toBe(true);
  });

  it('tells bodies from groups and documents', () => {
    expect(names.collectives.get('ministry')).toBe('organisation');
    expect(names.collectives.get('officials')).toBe('group');
    expect(names.collectives.get('poll')).toBe('document');
    expect(names.collectives.get('studies')).toBe('document');
  });

  it('knows first names the world over', () => {
    for (const [name, gender] of [
      ['john', 'm'],
      ['hillary', 'f'],
      ['bill', 'm'],
      ['sergei', 'm'],
      ['olena', 'f'],
      ['fatima', 'f'],
      ['hiroshi', 'm'],
      ['ngozi', 'f'],
      ['taylor', null],
    ] as const)
      expect(names.firstNames.get(name), name).toBe(gender);
  });
});

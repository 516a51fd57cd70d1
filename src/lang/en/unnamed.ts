/** How English speaks of people whom it does not name: how many, what they are, whose, and why they are not named. */
import type { SourceClass, UnnamedLexicon } from '../language.ts';

const list = (text: string) => text.trim().split(/\s*[,\n]\s*/);
const both = (text: string) => list(text).flatMap((w) => [w, w.endsWith('s') ? w : w.endsWith('man') ? w.replace(/man$/, 'men') : /[^aeo]y$/.test(w) ? w.replace(/y$/, 'ies') : `${w}s`]);
const CLASSES: Partial<Record<SourceClass, string>> = {
  official: 'official, aide, adviser, advisor, administrator, functionary, bureaucrat, civil servant, staffer, staff member, negotiator, envoy, authority, minister, mayor, governor, chief, director, regulator, inspector, executive, manager, leader',
  politician: 'lawmaker, senator, congressman, congresswoman, legislator, representative, politician, councillor, councilman, councilwoman, candidate, opposition figure, member of congress, mp, strategist, operative',
  diplomat: 'diplomat, ambassador, consul, attache, diplomatic source',
  military: 'general, soldier, commander, military officer, army officer, military official, defense official, defence official, admiral, colonel, troop, fighter, serviceman, military source, security source',
  police: 'officer, police officer, policeman, policewoman, investigator, detective, police official, law enforcement official, sheriff, firefighter, rescuer, police source, trooper, rescue worker',
  judicial: 'judge, prosecutor, lawyer, attorney, judicial source, juror, court official, clerk',
  spokesperson: 'spokesman, spokeswoman, spokesperson, press officer, press secretary',
  expert: 'expert, analyst, researcher, scientist, economist, academic, scholar, observer, professor, doctor, physician, historian, engineer, consultant, specialist, pollster, author',
  employee: 'employee, worker, staff, nurse, teacher, driver, miner, farmer, shopkeeper, technician, union member, contractor, trader, banker',
  witness: 'witness, eyewitness, bystander, passer-by, onlooker, passenger, spectator',
  victim: 'victim, survivor, complainant, plaintiff, hostage, refugee, migrant, detainee, patient',
  resident: 'resident, neighbor, neighbour, villager, local, citizen, homeowner, tenant, voter',
  relative: 'relative, friend, mother, father, brother, sister, cousin, aunt, uncle, family, wife, husband, widow, son, daughter, associate, confidant, acquaintance',
  protester: 'protester, demonstrator, activist, campaigner, striker, organizer, organiser, supporter',
  journalist: 'journalist, reporter, correspondent, photographer',
  source: 'source, person, insider, poster, user, commenter, individual, informant, whistleblower, somebody, someone',
};

export const unnamed: UnnamedLexicon = {
  classes: new Map([
    ...Object.entries(CLASSES).flatMap(([kind, words]) => both(words).map((w) => [w, kind as SourceClass] as const)),
    ['witnesses', 'witness'], ['eyewitnesses', 'witness'], ['people', 'source'], ['persons', 'source'], ['passers-by', 'witness'], ['attorneys', 'judicial'], ['members of congress', 'politician'], ['chiefs', 'official'],
    ['wives', 'relative'], ['families', 'relative'], ['some', 'source'], ['others', 'source'], ['many', 'source'], ['critics', 'expert'], ['critic', 'expert'], ['attaches', 'diplomat'],
  ]),
  head: 'last',
  senior: new Set(list('senior, top, high-ranking, high-level, leading, chief, ranking, most senior, prominent')),
  former: new Set(list('former, ex, retired, onetime, one-time, ex-')),
  one: new Set(list('a, an, one, another, this, that')),
  several: new Set(list('several, some, many, few, various, multiple, dozens, hundreds, scores, these, those, other, most, numerous, couple, handful, half')),
  counts: new Map(list('two, three, four, five, six, seven, eight, nine, ten, eleven, twelve').map((w, i) => [w, i + 2])),
  attach: new Set(list('of, at, in, from, for, with, to, inside, within')),
  stops: new Set(list('who, that, which, familiar, close, briefed, based, speaking, involved, cited, quoted, and, whose, on, said')),
  articles: new Set(list('the, a, an')),
  hint: /anonym|on (?:the )?condition|be (?:named|identified|quoted)|(?:authori[sz]ed|allowed|permitted) to|unnamed|unidentified|give (?:his|her|their)|first name|whose (?:name|identit)/giu,
  condition: new RegExp(
    [
      '(?:(?:who |all )?(?:spoke|speaking|talked|talking|insisted|insisting|described [\\p{L} ]{1,30}) )?on (?:the )?condition (?:of anonymity|of not being (?:named|identified)|(?:that )?(?:he|she|they|their names?) not be (?:named|identified|used))',
      "(?:who|and|but) (?:[\\p{L}']+ ){0,3}?(?:asked|declined|refused|preferred|wished|wanted|want|requested)(?: that)? (?:not )?(?:to (?:not )?be (?:named|identified|quoted)|to remain anonymous|to stay anonymous|for anonymity|anonymity|to give (?:his|her|their) (?:full )?names?)",
      '(?:requesting|asking for|granted|seeking) anonymity',
      "(?:who|because (?:he|she|they)) (?:was|were|is|are|wasn't|weren't|isn't|aren't)(?: not| n't)? (?:authorized|authorised|allowed|permitted) to (?:speak|discuss|comment|talk|brief)(?: publicly| openly| on the record| to [\\p{L}]+(?: [\\p{L}]+)?| the [\\p{L}]+(?: [\\p{L}]+)?| about [\\p{L} ]{1,25}| with [\\p{L}]+)?",
      '(?:who )?(?:spoke|speaking|spoken) anonymously',
      "whose (?:names?|identity|identities) (?:was|were|is|are|has been|have been) [\\p{L}']+",
      'who gave only (?:his|her|their) first names?',
      '(?<!\\p{L})(?:anonymous|unnamed|unidentified)(?!\\p{L})',
    ].join('|'),
    'giu',
  ),
};

/**
 * English words that name who speaks: titles, offices, kinds of bodies, first names. Keys are lower case; what has several words stands as its
 * words joined by one space ("prime minister"), abbreviations stand with and without their stop.
 */
import type { Kind } from '../../claim.ts';
import type { Gender, GrammaticalNumber, NameLexicon } from '../language.ts';
import { compromise } from './compromise.ts';

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const entries = (text: string): string[] =>
  text
    .split(/[\n,]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

const IRREGULAR_PLURALS = new Map([
  ['person', 'people'],
  ['child', 'children'],
  ['wife', 'wives'],
  ['housewife', 'housewives'],
  ['midwife', 'midwives'],
  ['thief', 'thieves'],
  ['clergy', 'clergy'],
  ['spokesperson', 'spokespeople'],
  ['salesperson', 'salespeople'],
  ['alumnus', 'alumni'],
  ['alumna', 'alumnae'],
  ['crisis', 'crises'],
  ['analysis', 'analyses'],
  ['series', 'series'],
]);

/** Plural of a word; of a phrase, that of its head: the first word before "of", "in", "at" and hyphens ("attorneys general" stand apart), else the last. */
function plural(phrase: string): string {
  const head = /^(.*?)(\S+?)( (?:of|in|at|to|for)\b.*|-(?:in|at|of)-.*|-elect|-up|-by|(?<!major|lieutenant|brigadier) general)?$/.exec(
    phrase,
  );
  const [before, word, after] = [head?.[1] ?? '', head?.[2] ?? phrase, head?.[3] ?? ''];
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) return before + irregular + after;
  if (/(?:wo)?man$/.test(word) && !/(?:hu|ger|ro|otto|mussul|sha)man$/.test(word)) return `${before}${word.slice(0, -2)}en${after}`;
  if (/[^aeiou]y$/.test(word)) return `${before}${word.slice(0, -1)}ies${after}`;
  return `${before}${word}${/(?:s|x|z|ch|sh)$/.test(word) ? 'es' : 's'}${after}`;
}

const CIVIL: Record<string, Gender | null> = {
  mr: 'm',
  messrs: 'm',
  mister: 'm',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  mx: null,
  dr: null,
  drs: null,
  doctor: null,
  prof: null,
  rev: null,
  fr: 'm',
  hon: null,
  sir: 'm',
  dame: 'f',
  lord: 'm',
  lady: 'f',
  madam: 'f',
  madame: 'f',
  mme: 'f',
  mlle: 'f',
  monsieur: 'm',
  signor: 'm',
  señor: 'm',
  señora: 'f',
  herr: 'm',
  frau: 'f',
  esq: null,
  reverend: null,
  sheikh: 'm',
  sheik: 'm',
  imam: 'm',
  ayatollah: 'm',
  mullah: 'm',
};

/** Offices and professions of either gender. */
const ROLES = `
  president, vice president, vice-president, deputy president, president-elect, vice president-elect, ex-president, senator,
  congressperson, representative, lawmaker, legislator, governor, governor-elect,
  lieutenant governor, mayor, deputy mayor, mayor-elect, secretary, undersecretary, under secretary, assistant secretary,
  deputy secretary, press secretary, secretary of state, secretary general, secretary-general, minister, prime minister,
  premier, deputy prime minister, foreign minister, defense minister, defence minister, finance minister, interior minister,
  justice minister, health minister, first minister, home secretary, foreign secretary, chancellor, vice chancellor, taoiseach,
  speaker,
  house speaker, leader, majority leader, minority leader, opposition leader, whip, majority whip, chief whip, chair, chairperson,
  vice chair, cochair, co-chair, committee chair, ranking member, member, member of parliament, backbencher, frontbencher, mp, mep,
  deputy, delegate, superdelegate, elector, councillor, councilor, council member, councilmember, alderperson, selectperson,
  commissioner, assembly member, assemblymember, assessor, comptroller, treasurer, clerk, registrar, recorder, ombudsperson,
  civil servant, bureaucrat, technocrat,
  candidate, presidential candidate, vice presidential candidate, nominee, presidential nominee, running mate, contender, hopeful,
  frontrunner, front-runner, challenger, incumbent, rival, opponent, runner-up, appointee, successor, predecessor, politician,
  statesperson,
  strategist, chief strategist, pollster, operative, consultant, aide, senior aide, adviser, advisor, senior adviser, senior advisor,
  national security adviser, national security advisor, policy adviser, campaign manager, campaign chair, manager, staffer,
  staff member, chief of staff, deputy chief of staff, communications director, press officer, fundraiser, fund-raiser, organizer,
  organiser, surrogate, donor, bundler, lobbyist, insider, spokesperson, speechwriter, spin doctor, envoy, special envoy, ambassador,
  diplomat, consul, attaché, negotiator, mediator, peacemaker, emissary, special representative, high commissioner,
  official, senior official, officeholder, executive, chief executive, chief executive officer, ceo, cfo, coo, cto,
  chief financial officer, chief operating officer, chief technology officer, chief scientist, chief economist, director,
  executive director, managing director, deputy director, assistant director, associate director,
  director general, director-general, administrator, superintendent, supervisor, board member, trustee, governor general, partner,
  managing partner, founder, co-founder, cofounder, owner, co-owner, entrepreneur, investor, shareholder, stockholder, financier,
  banker, broker, trader, billionaire, millionaire, magnate, mogul, tycoon, industrialist, developer, businessperson, employer,
  employee, boss,
  officer, police officer, chief, police chief, fire chief, sheriff, deputy sheriff, sheriff's deputy, constable, detective, inspector,
  chief inspector, superintendent of police, investigator, agent, special agent, marshal, trooper, ranger, warden, guard, firefighter,
  paramedic, rescuer, coroner, medical examiner, first responder, whistleblower, whistle-blower, informant, spy,
  judge, chief judge, magistrate, justice, chief justice, associate justice, jurist, juror, attorney, attorney general,
  deputy attorney general, solicitor, solicitor general, barrister, lawyer, counsel, general counsel, prosecutor, chief prosecutor,
  special prosecutor, special counsel, public defender, defense attorney, district attorney, public prosecutor, advocate, arbitrator,
  notary, plaintiff, defendant, litigant, claimant, petitioner, suspect, convict, inmate, prisoner, detainee, hostage,
  general, major general, brigadier, brigadier general, lieutenant general, colonel, lieutenant colonel, major, captain, lieutenant,
  sergeant, staff sergeant, corporal, admiral, rear admiral, vice admiral, commander, commander-in-chief, commander in chief,
  commodore, ensign, cadet, soldier, marine, sailor, airman, pilot, fighter, veteran, recruit, general secretary, joint chief, warlord,
  rebel, militant, insurgent, guerrilla, terrorist, extremist, jihadist, peacekeeper, mercenary,
  professor, associate professor, assistant professor, emeritus professor, lecturer, dean, provost, rector, teacher, headteacher,
  head teacher, principal, academic, scholar, fellow, senior fellow, researcher, research fellow, scientist, political scientist,
  economist, historian, sociologist, psychologist, psychiatrist, anthropologist, archaeologist, philosopher, theologian, biologist,
  chemist, physicist, mathematician, statistician, astronomer, geologist, seismologist, meteorologist, climatologist, ecologist,
  zoologist, botanist, epidemiologist, virologist, engineer, architect, astronaut, cosmonaut, inventor, tutor, student, graduate,
  pupil, alumnus, classmate, intern, librarian, curator, criminologist,
  analyst, political analyst, expert, specialist, observer, commentator, pundit, critic, columnist, essayist, reporter, correspondent,
  journalist, editor, editor-in-chief, editor in chief, managing editor, executive editor, writer, staff writer, author, co-author,
  coauthor, biographer, novelist, poet, playwright, blogger, photographer, photojournalist, broadcaster, anchor, co-anchor,
  news anchor, host, co-host, cohost, talk show host, radio host, tv host, presenter, moderator, interviewer, producer,
  executive producer, publisher, cartoonist, podcaster, influencer, youtuber, translator, interpreter, forecaster, panelist,
  contributor, publicist, press agent,
  activist, campaigner, protester, protestor, demonstrator, dissident, reformer, environmentalist, humanitarian, philanthropist,
  volunteer, crusader, feminist, abolitionist, unionist, union leader, union president, conservative, liberal, republican, democrat,
  independent, libertarian, socialist, communist, nationalist, separatist, loyalist, progressive, moderate, centrist, leftist,
  populist, evangelical, supporter, backer, booster, detractor, skeptic, sceptic, ally, defender, foe, enemy, follower, believer,
  voter, constituent, taxpayer, citizen, resident, native, local, immigrant, migrant, refugee, asylum seeker, expatriate, foreigner,
  villager, neighbor, neighbour, tenant, landlord, homeowner, commuter, passenger, driver, motorist, cyclist, pedestrian, bystander,
  onlooker, passer-by, witness, eyewitness, survivor, victim, attacker, assailant, shooter, hijacker, hacker, bomber, killer, murderer,
  robber, smuggler, trafficker, dealer, addict, accuser,
  doctor, physician, surgeon, surgeon general, neurosurgeon, nurse, dentist, pharmacist, veterinarian, pediatrician, cardiologist,
  oncologist, pathologist, therapist, psychotherapist, patient, carer, caregiver, social worker, health worker, aid worker, worker,
  laborer, labourer, miner, farmer, rancher, grower, fisher, trucker, plumber, electrician, carpenter, builder, contractor,
  subcontractor, mechanic, technician, programmer, cashier, retailer, shopkeeper, vendor, seller, buyer, customer, consumer, client,
  chef, cook, baker, butcher, barber, hairdresser, cleaner, janitor, caretaker, operator, supplier, manufacturer, importer, exporter,
  exhibitor, guest, tourist, traveler, traveller, visitor, guide, attendee, participant, respondent, entrant, orator, referee, umpire,
  linesman,
  bishop, archbishop, cardinal, pastor, priest, rabbi, chief rabbi, preacher, chaplain, deacon, vicar, reverend, missionary, cleric,
  mufti, lama, evangelist, televangelist, worshiper, worshipper, parishioner, pilgrim,
  monarch, royal, ruler, dictator, autocrat, head of state, head of government, leader of the opposition, supreme leader, heir, regent,
  oligarch, aristocrat,
  actor, comedian, comic, singer, singer-songwriter, songwriter, musician, composer, conductor, rapper, guitarist, drummer, pianist,
  dancer, choreographer, artist, painter, sculptor, designer, fashion designer, model, celebrity, star, film director, filmmaker,
  film-maker, screenwriter, entertainer, magician, performer,
  coach, head coach, assistant coach, trainer, player, skipper, striker, goalkeeper, midfielder, winger, quarterback, pitcher, catcher,
  batter, golfer, boxer, wrestler, swimmer, runner, sprinter, skier, skater, athlete, olympian, footballer, cricketer, bowler, jockey,
  champion, medalist, racer, rider, gymnast, teammate, team-mate, fan, scout, rookie,
  parent, child, kid, teenager, teen, sibling, relative, cousin, spouse, friend, colleague, co-worker, coworker, acquaintance,
  roommate, fiancé, grandparent, grandchild, guardian, person, individual, adult, millennial, leaseholder, head, deputy head,
  coordinator, liaison, convener, convenor, rapporteur, monitor, auditor, regulator, watchdog, examiner, assistant, mentor, messenger,
  source, stakeholder, signatory, laureate, nobel laureate, winner, loser, heckler, impersonator, genius, hero, icon, narrator, user, admirer, enthusiast, fact-checker, policymaker, policy maker, hard-liner, hardliner, hawk, dove, confidant, associate, proponent, objector, watcher, antagonist, competitor, outsider, counterpart, heavyweight, luminary, elder, legend, guru,
  visionary,
`;

const MALE = `
  congressman, spokesman, chairman, vice chairman, co-chairman, councilman, assemblyman, alderman, selectman, freshman, businessman,
  salesman, anchorman, newsman, cameraman, ombudsman, statesman, policeman, patrolman, lineman, foreman, fireman, gunman, serviceman,
  fisherman, frontman,
  craftsman, workman, repairman, sportsman, clergyman, churchman, middleman, strongman, committeeman, freeman, nobleman, gentleman,
  man, boy, guy, king, prince, crown prince, emperor, emir, sultan, shah, tsar, czar, duke, earl, baron, count, viscount, lord, knight,
  sheikh, sheik, imam, ayatollah, grand ayatollah, grand mufti, mullah, caliph, father, dad, grandfather, great-grandfather,
  stepfather, father-in-law, son, stepson, son-in-law, grandson, brother, half brother, half-brother, stepbrother, brother-in-law,
  uncle, nephew, husband, widower, groom, bridegroom, boyfriend, ex-husband, monk, friar, altar boy, headmaster, schoolmaster, waiter,
  steward, bachelor, patriarch, pope, first gentleman,
`;

const FEMALE = `
  congresswoman, spokeswoman, chairwoman, vice chairwoman, councilwoman, assemblywoman, alderwoman, selectwoman, businesswoman,
  saleswoman, anchorwoman, policewoman, servicewoman, camerawoman, sportswoman, clergywoman, committeewoman, noblewoman, stateswoman,
  woman, girl, queen, princess, crown princess, empress, duchess, countess, baroness, lady, first lady, dame,
  mother, mom, mum, grandmother, great-grandmother, stepmother, mother-in-law, daughter, stepdaughter, daughter-in-law, granddaughter,
  sister, half sister, half-sister, stepsister, sister-in-law, aunt, niece, wife, ex-wife, widow, bride, girlfriend, housewife,
  fiancée, nun, abbess, actress, comedienne, waitress, stewardess, hostess, heiress, headmistress, schoolmistress, midwife, ballerina,
  mistress, goddess, heroine, priestess, chanteuse, alumna,
`;

/** Written with a stop before a name, as a rule. */
const ABBREVIATED: Record<string, Gender | null> = {
  sen: null,
  sens: null,
  rep: null,
  reps: null,
  gov: null,
  govs: null,
  pres: null,
  del: null,
  dels: null,
  sec: null,
  min: null,
  amb: null,
  atty: null,
  gen: null,
  maj: null,
  'maj gen': null,
  'brig gen': null,
  'lt gen': null,
  'lt gov': null,
  'lt col': null,
  col: null,
  capt: null,
  cpt: null,
  lt: null,
  sgt: null,
  'staff sgt': null,
  cpl: null,
  pvt: null,
  pfc: null,
  spc: null,
  adm: null,
  'rear adm': null,
  'vice adm': null,
  cmdr: null,
  cdr: null,
  supt: null,
  insp: null,
  det: null,
  ofc: null,
  dep: null,
  asst: null,
  prof: null,
  rev: null,
  msgr: 'm',
  fr: 'm',
  dir: null,
  exec: null,
};

/** Bodies, groups and documents, the singular. */
const COLLECTIVES: Record<Exclude<Kind, 'unknown' | 'person'>, string> = {
  organisation: `
    campaign, committee, subcommittee, administration, department, government, cabinet, ministry, office, bureau, agency, news agency, intelligence agency, service, secret service, police, police department, sheriff's office, sheriff's department, court, supreme court, appeals court, tribunal, jury, grand jury, parliament, congress, senate,
    house, legislature, assembly, general assembly, national assembly, chamber, council, city council, security council, city hall, board, school board, commission, panel, task force, authority, regulator, central bank, treasury, embassy, consulate, mission, delegation, army, navy, air force, military, armed forces, coast guard, national guard, border patrol, guard, militia, regiment, force, command, union, trade union, labor union, party, coalition, alliance, bloc,
    caucus, movement, front, league, federation, confederation, association, society, organization, organisation, nonprofit, non-profit, charity, foundation, fund, trust, institute, institution, think tank, center, centre, university, college, school, academy, laboratory, lab, hospital, clinic, museum, library, church, diocese, archdiocese, mosque, synagogue, vatican, congregation, company, corporation, firm, law firm, business, conglomerate, startup, start-up, subsidiary,
    manufacturer, automaker, carmaker, maker, airline, bank, investment bank, insurer, lender, brokerage, retailer, chain, supermarket, factory, developer, publisher, network, television network, broadcaster, station, channel, newspaper, tabloid, daily, weekly, magazine, journal, publication, outlet, media outlet, news outlet, website, site, blog, wire service, newsroom, editorial board, press office, press service, white house, state department, justice department, defense department, treasury department, pentagon, kremlin, downing street,
    presidency, directorate, inspectorate, secretariat, prosecutor's office, attorney general's office, state, state government, county, municipality, watchdog, lobby, interest group, advocacy group, rights group, human rights group, civil rights group, super pac, pac, political action committee, club, team, squad, franchise, orchestra, band, studio, utility, consortium, syndicate, cartel, exchange, stock exchange, stock market, defense, prosecution, opposition, regime, junta, monarchy, crown, leadership, management, side, camp, establishment, kingdom, republic, federation, union, taliban, pollster, polling firm, polling institute, consultancy, social network, tech giant, giant
  `,
  group: `
    group, crowd, audience, people, public, community, family, couple, crew, staff, faculty, electorate, majority, minority, generation, mob, gang, class, team of researchers, team of scientists, group of lawmakers, group of researchers, pair, trio, press corps, press, media, news media, social media, wing, faction, base, workforce, clergy, opposition parties, youth, elite, diaspora, tribe, clan, entourage, inner circle, rank and file, grassroots, left, right, far right, far left, brass
  `,
  document: `
    poll, exit poll, opinion poll, tracking poll, report, study, survey, statement, joint statement, press release, news release, release, communique, communiqué, memo, memorandum, letter, open letter, email, e-mail, document, court document, filing, court filing, lawsuit, complaint, indictment, affidavit, warrant, ruling, verdict, opinion, brief, transcript, testimony, book, memoir, biography, autobiography, article, story, piece, editorial, op-ed, column, essay, paper, working paper, white paper, analysis, review, audit, assessment, investigation, inquiry, probe,
    dossier, note, notice, advisory, bulletin, alert, tweet, post, blog post, message, text message, text, video, ad, advertisement, tv ad, commercial, billboard, sign, banner, placard, leaflet, flyer, slogan, headline, caption, speech, address, interview, broadcast, program, programme, documentary, film, episode, recording, tape, petition, resolution, bill, law, act, amendment, treaty, accord, agreement, deal, constitution, manifesto, platform, plan, proposal, blueprint, budget, draft, decree, order, executive order, directive, rule, regulation, guideline, policy, figure, data, statistics, research, census, index, forecast, estimate, projection,
    result, finding, chart, graph, map, table, list, record, log, file, archive, paperwork, cable, diplomatic cable, leak, account, rumor, rumour
  `,
  place: `
    city, town, village, country, nation, region, province, capital, island, territory, district, neighborhood, neighbourhood, suburb, borough, continent
  `,
};

/** Plural nouns that name many unnamed people: sources of their own. */
const GROUP_PLURALS = `
  officials, experts, folks, sources, critics, voters, supporters, opponents, analysts, observers, lawmakers, republicans, democrats, senators, researchers, scientists, economists, witnesses, residents, protesters, demonstrators, activists, investigators, prosecutors, authorities, detractors, advocates, skeptics, allies, aides, advisers, advisors, insiders,
  strategists, operatives, leaders, conservatives, liberals, progressives, moderates, americans, others, many, some, people, men, women, students, teachers, doctors, workers, police officers, troops, rebels, militants, families, relatives, parents, friends, neighbors, neighbours, fans, viewers, readers, users, customers, investors, traders, donors, delegates, backers, members, journalists, reporters, commentators, pundits, historians, scholars, lawyers, attorneys, campaigners, survivors, victims, respondents, attendees, spokesmen, spokespeople, executives, employees, diplomats
`;

/** First names that compromise lacks or calls something else; its own list is read below. */
const MALE_NAMES = `
  abdullah abdulaziz abdelfattah abdul abdou abel abiy abraham adam adel aditya ahmad ahmed ahmet akbar akira alain alan alassane
  albert alberto alejandro aleksandar aleksandr aleksei alessandro alexander alexandre alexei alexey alfonso alfred alistair allen
  alonzo alpha alvaro alvin amadou amir amit anatoly anders andreas andrei andres andrew andrey andriy andrzej andy angelo angus
  ansar anthony antoine anton antonin antonio antony antti anwar archie arkady armando arne arnold arseniy arthur artur arturo arun
  aryeh asad ashraf asif atal august augusto austin avi avigdor ayman aziz babar barack barney barry bart bashar basil bassam beau ben
  benedict benito benjamin benny bernard bernardo bernie bert bertrand bill billy binyamin bjorn blaise blake bo bob bobby bogdan boris
  boyko brad bradley brandon brendan brent brett brian bruce bruno
  bryan buck bud buddy burak burt caleb calvin carl carles carlo carlos carter cecil cedric cesar chad chaim charles chase chester chet
  chip christian christoph christophe christopher chuck claude claudio clarence clark clay clayton cliff clifford clint clinton clive
  cody colin connor conor conrad cornelius cory craig curt curtis cyril cyrus cyrille dale dallas dan daniel daniele danny dante
  darrell darren darryl dave david davit dean denis dennis denzel derek desmond
  devin dick diego dieter dietmar dimitri dimitris dirk djibril dmitri dmitriy dmitry dmytro dominic don donald donnie doug douglas
  duane duncan dustin dwayne dwight dylan earl ed eddie eddy edgar edmund eduard eduardo edward edwin egor ehud eli elias elijah elliot
  elliott elmer elon emil emilio emmanuel emmerson enda enrico enrique eric erick erik ernest ernesto erwin esmail esteban ethan
  etienne eugene evo fabian fabio fahd faisal farhan farouk
  fawzi felipe felix ferdinand fernando fidel finn floyd francesco francisco franco francois françois frank franklin franz fred freddie
  frederic frederick fritz fyodor gareth garrett gary gavin gennady gene geoff geoffrey george georges georgi georgios gerald gerard
  gerhard gerry ghassan giancarlo gianni gilbert gilles giorgio giovanni giuseppe giulio glen glenn gonzalo gordon graham grant greg
  gregg gregor gregory grigory guido guillaume guillermo gunter gustavo guy hadi haider
  hakan hamid hamza hank hans haris harold haroun harry harun harvey hasan hashim hassan hector hedi heiko heinz helmut henri henrik
  henry herb herbert herman hernan hichem hideki hillel hiroshi horst hosni howard hubert hugh hugo humberto hun husain hussein ian
  ibrahim idris idriss igor ilan ilham ilya imad imran irving isaac isaias ismail israel itamar ivan ivo jack jackson jacob jacques
  jafar jaime jair jake jakob jalal jamal james janez janos jared jarosław jason javad
  javier jawad jay jean-claude jean-luc jean-marie jean-paul jean-pierre jean-yves jeb jeff jefferson jeffrey jens jeremy jerome jerry
  jesse jesus jim jimmy jiri joachim joao joaquin joe joel johan johann john johnny jon jonas jonathan jordi jorge jose josé josef
  joseph josep josh joshua josip juan juha julian julio julius jun junichiro jurgen jürgen justin kais kamal kareem karim karl karol
  kaspar keir keith ken kenneth kent kenny kevin khaled khalid khalifa khalil khizr
  kirill kirk kofi konstantin krzysztof kurt kwame kwasi kyle laith lamar lance lars larry laszlo laurent laurence lawrence lech leif
  lenny leo leon leonard leonid leopold leopoldo leroy les lester levi lewis liam lionel lloyd logan lorenzo lou louis luc luca lucas
  luciano ludwig luigi luis luiz luka lukas luke lyndon mack mahdi mahmoud mahmud malcolm malik manfred manmohan manuel manolis marc
  marcel marcelo marco marcos marcus mariano mario marius mark
  marko markus marshall martin marty marvin marwan masoud massimo mateusz mathias mats matt matteo matthew matthias mattis maurice
  mauricio max maxim maxime mehdi mehmet melvin menachem meles merrick michael michał michel micheal mick miguel mihai mikael mike
  mikhail mikheil mikko milan milo milos milton miro misha mitch mitchell mitt mo mohamad mohamed mohammad mohammed mohsen moises moon
  moritz morris moses moshe muammar muhammad muhammadu mukhtar murat murray mustafa mwai
  mykhailo mykola nabil naftali najib narendra nasser nat nathan nathaniel nawaz ned neil nelson nestor newt nic nicholas nick nickolay
  nicolas nicolás nicos nigel nikita niko nikol nikola nikolai nikos nils nir noah nobuo noel norbert norman nouri nursultan octavio
  olaf oleg oleh oleksandr oleksiy oliver olivier olusegun omar orlando oscar osama osman oswaldo otto owen pablo paddy pal paolo
  pascal patrice patrick patrik paul paulo pavel pavlo pedro per perry
  pervez pete peter petr petro phil philip philippe phillip pier pierre pietro piotr pradeep prakash prince qassem quentin quincy
  rachid rafael rafik rafiq rahm rahul raja rajiv ralph ram ramon ramzan ramzi rand randall randy raphael rashid raul raúl ravi ray
  raymond reggie reince reinhard rex reza ricardo riccardo rich richard rick ricky rob robbie robert roberto rod rodney rodrigo roger
  rohit roland roman ron ronald ronnie ross roy ruben rudi rudolf rudolph rudy ruhollah rush russ
  russell rusty ruslan ryan saad saddam sadiq saeed said sajid salah salim salman salva salvador sami samir sampath samuel sandor
  sandro sanjay santiago sayed scott scottie sean sebastian sergei sergey sergio serge sergiy serhiy seth shahbaz shane shaun shavkat
  sheldon sherrod shigeru shimon shinzo sid siegfried silvio simon sonny soren spencer stan stanley stefan stefano steffen stepan
  stephan stephane stephen sterling steve steven stuart sultan sunil sven syed
  tad takeshi tamim tareq tariq taro tarun tayyip ted teddy teodoro terrence thabo theodor theodore theo thierry thom thomas thorsten
  tibor tim timothy timo titus tobias toby todd tom tomas tomasz tommy tony torsten toshimitsu travis trent trevor trey tucker tyler
  umar umaru uwe vaclav vadim valentin valdis valery vance vasily vernon viacheslav victor vijay viktor vince vincent vincenzo vitali
  vitaly vlad vladimir volker volodymyr vyacheslav waleed wally walter warren waseem wayne wendell werner wes wesley wilbur wilfred
  wilhelm will willem william willie
  willy winston wolfgang woodrow woody xavier yahya yair yaakov yanis yasser yasuo yehuda yitzhak yoav yossi yoshihide yoshihiko yukio
  yuri yuriy yusuf yves zac zach zachary zahid zbigniew zeid zine ziad zoran
`;
const FEMALE_NAMES = `
  abigail ada adele adriana adrienne agnes aida aisha alba aleksandra alejandra alessandra alexandra alexandria alexa alice alicia
  alina alison allison alma amal amanda amber amelia amina amy ana anastasia andrée angela angelina angie anita ann anna annabelle anne
  annegret annette annie antonella antonia anya april ariana arlene astrid audrey aurelia ava aya ayanna ayşe azadeh barbara beata
  beatrice beatriz becky belinda benazir bernadette bernice beth bethany betsy betty beverly bianca birgit
  blanca bonnie brenda bridget brigitte britney brittany camila camilla candace candice carla carol carole carolina caroline carolyn
  carrie catalina catherine cathy cecilia cecile celeste celia celine chandra chantal charlene charlotte chelsea cherie cheryl chloe
  christa christiane christie christina christine chrystia cindy claire clara clare claudia colette colleen concepcion condoleezza
  connie consuelo corazon corinne cristina crystal cynthia daisy dalia daniela danielle daphne daria dawn deb debbie deborah debra
  deirdre delia
  denise desiree diana diane dianne dilma dina dolores donna dora doreen doris dorothea dorothy edith edna eileen ekaterina elaine
  eleanor elena eleni elisa elisabeth elise eliza elizabeth ella ellen elsa elsie emilia emily emma erica erika erin ernestine esther
  estelle ethel eugenia eunice eva eve faith fanny farah fatima fatma fatou federica federico florence fiona flora frances francesca
  francine françoise frederica freya frauke gabriela gabrielle gail galina gemma geneva genevieve georgia georgina geraldine
  gertrude ghislaine gillian gina ginger gisele giorgia giulia gladys gloria golda grace greta gretchen gwen gwendolyn hana hanna
  hannah harriet hazel heather heidi helen helena helene helga helle hilary hilda hillary holly hope huma ida ilana ilse imelda inès
  ines ingrid irena irene irina iris irma isabel isabella isabelle ivana ivanka ivy jacinda jacqueline jade jana jane janet janice
  janine jasmine jeanette jeanne jeannine jen jenna jennifer jenny jessica jill joan joanna joanne joann jocelyn
  jodi jodie johanna josefina josephine joy joyce juanita judith judy julia juliana julianne julie juliet june kaja kamala karen karin
  karina karine karla katarina kate katerina katharina katherine kathleen kathryn kathy katie katja katrina katy kay kayla kellyanne
  kellie kimberly kirsten kirstjen kitty kristalina kristen kristi kristin kristina krystal lara larissa latifa latoya laura lauren
  laurie layla leah leila lena leonor leticia letizia leyla liesbeth lilian lilly lily linda lisa liz liza lois lola loretta lori
  lorraine louisa louise lucia lucie lucille
  lucinda lucy ludmila luisa lulu lydia lynne madeleine madeline magda magdalena maggie mahnaz malala malia mandy manuela marcia
  margaret margarita margot maria mariam mariana marianne maricela marie marielle marietje marilyn marina marine marisa marisol
  marjorie marlene marsha marta martha martina mary maryam masha maureen maxine maya meg megan megyn meghan melanie melania melinda
  melissa mercedes meredith mette mia michele micheline michelle mila mildred millie mimi mina mindy minouche miranda miriam mireille
  moira molly mona monica monika monique muriel myra myriam nadia nadezhda
  nadine najat nan nancy naomi natalia natalie natasha nathalie nellie ngozi nicole nikki nina nora norma octavia odile olena olga
  olive olivia oksana ophelia oprah ornella paloma pam pamela paola patricia patsy patti patty paula paulina pauline pearl peggy
  penelope penny petra philippa phoebe phyllis pilar polly priscilla priti priyanka rachel raisa ramona rana rania raquel rebecca
  regina rena renate renee rhonda rita roberta rochelle roma romina rosa rosalind rosario rose rosemary rosie roxana roxanne ruby ruth
  sabine sabrina sadie sahra sally salma salome samantha samia sandra sanna sara sarah
  saskia savannah segolene selma serena shari sharon sheila sheikha shelley shelly sherry shirin shirley sigrid silvia sinead siobhan
  sirimavo sofia sonia sonya sophia sophie stacey stefanie stella stephanie sue susan susana susanna susanne susie suzanne suzan
  svetlana svitlana sybil sylvia sylvie tamara tammy tania tansu tanya tara tatiana tawakkol tawana teresa teri terri tess tessa thelma
  theresa therese tiffany tina tonya tracey tricia trisha trudy tulsi tzipi ulla ursula valentina valentyna valeria valerie vanessa
  vera verna veronica veronika victoria viktoria viola violet violeta virginia
  viviane vivienne wanda wendy whitney whoopi wilhelmina wilma winifred winnie xiomara yasmin yasmine yelena yevgenia yingluck yolanda
  yoko yulia yuliya yuriko yvette yvonne zahra zainab zara zeinab zhanna zoe zsuzsanna zuzana
`;
const EITHER_NAMES = `
  adrian alex ali andrea angel ariel ashley aubrey avery bailey billie blair brook cameron carey carmen casey charlie chris corey dana darcy
  devon drew dominique elisha ellis evan evelyn finley francis frankie gabriel gale hadley harper hayden hunter jackie jamie jan jean
  jess jessie jo jody jordan jules kai kelly kendall kerry kim lane laverne lee leigh leslie lindsay lindsey lynn mackenzie marion mel
  merle
  micah morgan nicky nicola noor parker pat peyton quinn reese remy riley robin rory rowan sacha sam sandy sasha shannon shawn shelby
  sidney simone skyler stacy sydney taylor terry toni tracy val vivian ji
`;

const PARTICLES = words(
  'al al- el el- bin bint ibn abu abd ben von van der den de del della di da dos das do du le la los las ten ter zu zum zur af av y e st st. san santa mac mc o ap bar ul ur',
);

const PRONOUNS: [string, { gender: Gender | null; number: GrammaticalNumber }][] = [
  ['he', { gender: 'm', number: 's' }],
  ['him', { gender: 'm', number: 's' }],
  ['his', { gender: 'm', number: 's' }],
  ['himself', { gender: 'm', number: 's' }],
  ['she', { gender: 'f', number: 's' }],
  ['her', { gender: 'f', number: 's' }],
  ['hers', { gender: 'f', number: 's' }],
  ['herself', { gender: 'f', number: 's' }],
  ['they', { gender: null, number: 'p' }],
  ['them', { gender: null, number: 'p' }],
  ['their', { gender: null, number: 'p' }],
  ['theirs', { gender: null, number: 'p' }],
  ['themselves', { gender: null, number: 'p' }],
  ['it', { gender: null, number: 's' }],
  ['its', { gender: null, number: 's' }],
  ['itself', { gender: null, number: 's' }],
];

function withStops(table: Record<string, Gender | null>): [string, Gender | null][] {
  return Object.entries(table).flatMap(([key, gender]): [string, Gender | null][] => [
    [key, gender],
    [`${key}.`, gender],
    [key.replace(/ /g, '. ').concat('.'), gender],
  ]);
}

function roleMap(): Map<string, Gender | null> {
  const map = new Map<string, Gender | null>(withStops(ABBREVIATED));
  const add = (list: string, gender: Gender | null): void => {
    for (const role of entries(list)) {
      map.set(role, gender);
      map.set(plural(role), gender);
    }
  };
  add(ROLES, null);
  add(MALE, 'm');
  add(FEMALE, 'f');
  return map;
}

function collectiveMap(): Map<string, Kind> {
  const map = new Map<string, Kind>();
  for (const kind of ['place', 'document', 'group', 'organisation'] as const)
    for (const noun of entries(COLLECTIVES[kind])) {
      map.set(noun, kind);
      map.set(plural(noun), kind);
    }
  for (const noun of entries(GROUP_PLURALS)) map.set(noun, 'group');
  return map;
}

function firstNameMap(): Map<string, Gender | null> {
  const { lexicon } = compromise().one;
  const map = new Map<string, Gender | null>();
  for (const [name, tag] of Object.entries(lexicon)) {
    const gender = tag === 'MaleName' ? 'm' : tag === 'FemaleName' ? 'f' : tag === 'FirstName' ? null : undefined;
    if (gender !== undefined && !name.includes(' ')) map.set(name, gender);
  }
  for (const name of words(MALE_NAMES)) map.set(name, 'm');
  for (const name of words(FEMALE_NAMES)) map.set(name, 'f');
  for (const name of words(EITHER_NAMES)) map.set(name, null);
  return map;
}

/** "New York" is no person, and neither is "Goldman Sachs"; a company of one word can be a family name. */
function knownMap(given: ReadonlyMap<string, Gender | null>): Map<string, Kind> {
  const map = new Map<string, Kind>();
  for (const [name, tag] of Object.entries(compromise().one.lexicon)) {
    const is = (...kinds: string[]) => kinds.some((kind) => (typeof tag === 'string' ? tag === kind : tag.includes(kind)));
    if (is('City', 'Region') && !given.has(name)) map.set(name, 'place');
    else if (is('Organization', 'SportsTeam') && name.includes(' ')) map.set(name, 'organisation');
  }
  return map;
}

let firstNames: ReadonlyMap<string, Gender | null> | undefined;
let known: ReadonlyMap<string, Kind> | undefined;

/** Who can speak in English. */
export const names: NameLexicon = {
  civil: new Map(withStops(CIVIL)),
  roles: roleMap(),
  collectives: collectiveMap(),
  get firstNames() {
    firstNames ??= firstNameMap();
    return firstNames;
  },
  get known() {
    known ??= knownMap(this.firstNames);
    return known;
  },
  particles: new Set(PARTICLES),
  pronouns: new Map(PRONOUNS),
};

/**
 * English word forms: what each form of a verb is, and what a written word can be. The word list is compromise's, read once when first asked;
 * its tagger is not used (too slow, and one reading a word is what we cannot use: "claims" and "left" have several).
 */
import { compromise } from './compromise.ts';
import { cues } from './cues.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

export interface VerbForms {
  base: string;
  third: string;
  past: string[];
  participle: string[];
  gerund: string;
}

/** Everything a word can be, the closed classes apart (articles, prepositions, modals … are the tagger's). */
export interface Readings {
  verb: { lemma: string; form: VerbForm }[];
  noun: boolean;
  adjective: boolean;
  adverb: boolean;
  /** Dictionary form: of the verb when it can be one, else of the noun (singular), else the word. */
  lemma: string;
}

/** base past participle; alternatives behind a slash. Prefixed verbs (overtake, withhold, rewrite) follow their stem. */
const IRREGULAR = new Map(
  `abide abode/abided abided|arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten/beat|become became become|befall befell befallen
beget begot begotten|begin began begun|behold beheld beheld|bend bent bent|beset beset beset|bet bet/betted bet/betted|bid bid/bade bid/bidden
bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast/broadcasted broadcast/broadcasted
build built built|burn burned/burnt burned/burnt|burst burst burst|bust busted/bust busted/bust|buy bought bought|cast cast cast|catch caught caught
choose chose chosen|cling clung clung|come came come|cost cost/costed cost/costed|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|dive dived/dove dived
draw drew drawn|dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven|dwell dwelt/dwelled dwelt/dwelled|eat ate eaten|fall fell fallen|feed fed fed
feel felt felt|fight fought fought|find found found|fit fit/fitted fit/fitted|flee fled fled|fling flung flung|fly flew flown|forbid forbade/forbad forbidden
forecast forecast/forecasted forecast/forecasted|forget forgot forgotten|forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen|get got gotten/got
give gave given|go went gone|grind ground ground|grow grew grown|hang hung/hanged hung/hanged|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt
keep kept kept|kneel knelt/kneeled knelt/kneeled|know knew known|lay laid laid|lead led led|lean leaned/leant leaned/leant|leap leapt/leaped leapt/leaped
learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let|lie lay/lied lain/lied|light lit/lighted lit/lighted|lose lost lost|make made made|mean meant meant
meet met met|mow mowed mown/mowed|partake partook partaken|pay paid paid|plead pleaded/pled pleaded/pled|prove proved proven/proved|put put put|quit quit/quitted quit/quitted
read read read|rend rent rent|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|sew sewed sewn/sewed|shake shook shaken|shave shaved shaved/shaven|shear sheared shorn/sheared|shed shed shed|shine shone/shined shone/shined
shoot shot shot|show showed shown/showed|shrink shrank/shrunk shrunk|shut shut shut|sing sang sung|sink sank/sunk sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid
sling slung slung|slink slunk slunk|slit slit slit|smell smelled/smelt smelled/smelt|sneak sneaked/snuck sneaked/snuck|sow sowed sown/sowed|speak spoke spoken
speed sped/speeded sped/speeded|spell spelled/spelt spelled/spelt|spend spent spent|spill spilled/spilt spilled/spilt|spin spun spun|spit spat/spit spat/spit|split split split
spoil spoiled/spoilt spoiled/spoilt|spread spread spread|spring sprang/sprung sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk
stride strode stridden|strike struck struck/stricken|string strung strung|strive strove/strived striven/strived|swear swore sworn|sweat sweated/sweat sweated/sweat|sweep swept swept
swell swelled swollen/swelled|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|telecast telecast telecast|tell told told|think thought thought
thrive thrived/throve thrived/thriven|throw threw thrown|thrust thrust thrust|tread trod trodden|wake woke/waked woken/waked|wear wore worn|weave wove/weaved woven/weaved|wed wed/wedded wed/wedded
weep wept wept|wet wet/wetted wet/wetted|win won won|wind wound wound|wring wrung wrung|write wrote written`
    .split(/[\n|]/)
    .map((row) => row.trim().split(' ') as [string, string, string])
    .map(([base, past, participle]) => [base, { past: past.split('/'), participle: participle.split('/') }]),
);
const PREFIX = /^(?:over|under|out|up|un|re|mis|fore|with|inter|pre)(?=.{3})/;

/** Verbs of several syllables that double their last consonant. Those in -el and -al take both spellings (traveled, travelled). */
const DOUBLING = new Set(
  `abet abhor acquit admit allot annul befit beget begin catapult commit compel concur confer control debar debug defer demur deter dispel emit enrol equip excel expel
extol forget format handicap impel incur infer input kidnap log offset omit outfit outwit overlap patrol permit prefer program propel readmit rebel rebut recap recur refer regret
rescind remit repel resubmit submit transfer transmit unplug unwrap upset worship`
    .split(/\s+/)
    .filter((verb) => /[aeiou][bdglmnprtv]$/.test(verb)),
);

function doubles(base: string): boolean {
  return /^(?:[^aeiou]*|[^aeiou]*qu)[aeiou][bdgklmnprtvz]$/.test(base) || DOUBLING.has(base);
}

function irregular(base: string): { past: string[]; participle: string[] } | undefined {
  const own = IRREGULAR.get(base);
  if (own !== undefined) return own;
  const prefix = base === 'relay' ? undefined : PREFIX.exec(base)?.[0];
  const stem = prefix === undefined ? undefined : IRREGULAR.get(base.slice(prefix.length));
  return stem && { past: stem.past.map((form) => prefix + form), participle: stem.participle.map((form) => prefix + form) };
}

/** What -ed and -ing are put behind, most usual spelling first. */
function stems(base: string): string[] {
  if (doubles(base)) return [base + base.at(-1)];
  if (/[^aeiou][aeiou]c$/.test(base)) return [`${base}k`];
  if (/..[^aeiou]?(?:[aeo])l$/.test(base) && /[aeiouy]+[^aeiou]+[aeo]l$/.test(base)) return [base, `${base}l`];
  if (/(?:focus|bias|leverag)$/.test(base)) return [base, `${base}s`];
  return [base];
}

function pastsOf(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  if (base.endsWith('e')) return [`${base}d`];
  return stems(base).map((stem) => `${stem}ed`);
}

function gerundsOf(base: string): string[] {
  if (/[^aeiou]ie$/.test(base)) return [`${base.slice(0, -2)}ying`];
  if (/(?:[^eoy]|^.)e$/.test(base) && !/^(?:be|singe|tinge|binge)$/.test(base)) return [`${base.slice(0, -1)}ing`];
  return stems(base).map((stem) => `${stem}ing`);
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/[^aeiou]iz$/.test(base)) return `${base}zes`;
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
  return `${base}s`;
}

/** All forms of a verb, each list with the most usual spelling first. Only `be` has more: "am", "are" and "were" are known to `readings`. */
export function forms(lemma: string): VerbForms {
  if (lemma === 'be') return { base: 'be', third: 'is', past: ['was', 'were'], participle: ['been'], gerund: 'being' };
  if (lemma === 'have') return { base: 'have', third: 'has', past: ['had'], participle: ['had'], gerund: 'having' };
  if (lemma === 'do' || lemma === 'undo' || lemma === 'redo' || lemma === 'overdo' || lemma === 'outdo')
    return { base: lemma, third: `${lemma}es`, past: [lemma.replace(/do$/, 'did')], participle: [`${lemma}ne`], gerund: `${lemma}ing` };
  const { past, participle } = irregular(lemma) ?? { past: pastsOf(lemma), participle: pastsOf(lemma) };
  return { base: lemma, third: thirdOf(lemma), past, participle, gerund: gerundsOf(lemma)[0] ?? `${lemma}ing` };
}

/** Verbs that the word list lacks and that are never nouns. */
const MORE_VERBS = `
abate abbreviate abdicate abhor abide abrogate absolve abstain accede accelerate accentuate acclimate accommodate accompany accomplish
accrue accumulate accuse acknowledge acquaint acquiesce acquit activate adapt adhere adjourn adjudicate administer admire admit admonish
adopt adore advertise advise affect affiliate affirm affix afflict afford aggravate aggregate agitate agree alienate allay allege
alleviate allocate allot allow allude amalgamate amass ameliorate amend amount amplify amputate analyze anger animate annex annihilate
annotate announce annoy annul anoint antagonize anticipate apologize appease append applaud apply appoint apportion appraise appreciate
apprehend appropriate arbitrate argue arise arouse articulate ascend ascertain ascribe aspire assail assassinate assemble assert assess
assign assimilate assuage assume assure atone attain attend attest attract attribute augment authenticate author authorize automate avenge
aver avert avoid await awaken babble backfire backpedal backtrack badger baffle ban banish bankroll baptize bargain barnstorm barter bash
bask bear becalm beckon becloud bedevil befit befriend begrudge behave belabor beleaguer belie believe belittle bellow belong bemoan
bemuse benefit berate beseech besiege bestow betray bewail bicker bifurcate bilk blackmail blare blaspheme blast bleat blindside blister
bloat bloody blunt blurt boast bolster bombard boo brag braid brandish bribe bristle broach broaden brood browbeat browse buckle budge
bumble bungle buoy burnish bushwhack butt buttonhole cajole calculate calibrate camouflage campaign cannibalize canonize canvass
capitalize capitulate captivate caricature cascade castigate catalyze categorize caucus caution cavort cease cede celebrate cement censor
censure centralize certify chafe chagrin champion chant characterize chasten chastise chide churn circulate circumvent cite clamor clang
clank clarify clash clasp classify clench clinch cling cloak clobber clog coalesce coax cobble coddle codify coerce cohabit coincide
collaborate collapse collate collide collude colonize commandeer commemorate commence commend commercialize commiserate commission
communicate compare compel compensate compete compile complain complicate comply comport comprehend comprise compute conceal concede
conceive concentrate concern conclude concoct concur condemn condense condescend condone conduct confer confess confide configure confine
confirm confiscate conform confound confront confuse congratulate connect connote conquer consent conserve consider consign consist
console consolidate consort conspire constitute constrain construe consult consume contain contaminate contemplate contend contextualize
continue contort contravene contribute contrive convalesce convene converge converse convert convey convict convince convulse cooperate
cope cordon corner corral correlate correspond corroborate corrode corrupt counter counteract counterbalance counterfeit countersue covet
cower crackle craft cram criminalize cringe cripple crisscross criticize croak crouch crumble crusade crystallize culminate cultivate
curtail dabble dampen dangle darken dawdle dazzle deactivate debase debilitate debunk decapitate deceive decide decipher declare
declassify decline decode decorate decouple decree decriminalize decry dedicate deduce deduct deem deepen deface defame defect defend
defer defile define deflate deflect defraud defray defund defuse defy degenerate degrade dehumanize deign delegate delegitimize delete
deliberate delight delineate deliver delude deluge delve demarcate demean demobilize demolish demonize demonstrate demoralize demote
demystify denigrate denote denounce dent deny depart depend depict deplete deplore deploy deport depose deprecate depreciate depress
deprive deputize derail deregulate deride derive descend describe desecrate desegregate deserve designate desist despair despise
destabilize destine destroy detach detain detect deter deteriorate determine detest dethrone detonate detract devalue devastate develop
deviate devise devolve devote devour diagnose dictate differ differentiate diffuse dilute diminish disable disagree disallow disappear
disappoint disapprove disarm disassociate disavow disband disbelieve disburse discard discern disclose discombobulate disconcert
disconnect discontinue discount discourage discover discredit discriminate discuss disembark disenchant disenfranchise disengage
disentangle disgrace disgruntle dish dishearten disillusion disinfect disintegrate dislocate dismantle dismay dismember dismiss disobey
disorient disown disparage dispatch dispel dispense disperse dispirit displace displease dispose disprove disqualify disregard disrupt
dissatisfy dissect disseminate dissent dissipate dissociate dissolve dissuade distance distill distinguish distort distract distribute
disturb diverge diversify divert divest divulge dodge dominate donate doom dote downgrade downplay downsize drape dredge drown duck
dumbfound dump dunk dupe dwindle eclipse economize edify editorialize educate eject eke elaborate elapse elect electrify elevate elicit
eliminate elongate elucidate elude email emanate emancipate embargo embark embarrass embattle embed embellish embezzle embitter embody
embolden embrace embroil emerge emigrate emit emote empathize emphasize employ empower emulate enable enact enamor encapsulate encase
enchant encircle enclose encompass encourage encroach encumber endanger endear endeavor endorse endow endure energize enforce engage
engender engineer engrave engross engulf enhance enjoin enjoy enlarge enlighten enlist enliven enrage enrich enroll ensconce enshrine
enslave ensnare ensue ensure entail entangle enter entertain enthrall enthuse entice entitle entrench entrust enumerate enunciate envelop
envisage envision equate equip equivocate eradicate erase erect erode err erupt escalate eschew escort espouse establish esteem estrange
etch evacuate evade evaluate evaporate evict evince eviscerate evoke evolve exacerbate exact exaggerate exalt examine exasperate excavate
exceed excel excerpt excise exclaim exclude excoriate execute exemplify exert exhale exhaust exhort exhume exist exit exonerate expand
expect expedite expel expend expire explain explode exploit explore expose expound expropriate expunge extend exterminate extinguish extol
extort extract extradite extrapolate extricate exude exult fabricate facilitate falsify falter familiarize fantasize fare fascinate fathom
fawn federate feign feint ferment ferret fertilize fester fete fictionalize fidget finagle finalize fine fixate flabbergast flail flank
flatten flatter flaunt flee fleece fling flounder flourish flout fluctuate flummox flutter foil foist foment forage forego foresee
foreshadow forestall forge forgo formalize formulate forsake fortify foster founder fracture franchise fraternize frazzle frequent
frighten frustrate fudge fulfill fulminate fumble fume function funnel furnish further galvanize gamble garner gasp gauge gawk generalize
generate germinate gerrymander gird glamorize glean gloat globalize glorify goad gobble gouge govern grandstand grapple grate gratify
gravitate grieve grimace gripe groan groom grope grouse grovel grumble gush guzzle haggle halve hammer hamper hamstring handcuff handpick
harangue harass harden hark harmonize harp hasten haul headline heal heap hearten heckle heed heighten hem hemorrhage hesitate hew hinder
hinge hoard hobble hobnob hoist homer hone hoodwink horrify hospitalize hound hover huddle humanize humble humiliate hurl hurry hurtle
hypothesize idealize identify idolize ignite ignore illuminate illustrate imagine imbibe imbue imitate immerse immigrate immortalize
immunize impair impale impart impassion impeach impede impel imperil impersonate implicate implode implore imply import impose impoverish
impress imprison improve improvise impugn inaugurate incapacitate incarcerate incense incentivize incite include incorporate increase
incriminate inculcate incur indemnify indicate indict indoctrinate induce induct indulge industrialize infatuate infect infer infiltrate
inflame inflate inflict inform infringe infuriate infuse ingest ingratiate inhabit inherit inhibit initiate inject injure inoculate
inquire inscribe insert insinuate insist inspect inspire install instigate instill institute institutionalize instruct insulate insult
insure integrate intend intensify interact intercede intercept interconnect interfere interject intermingle internalize interpret
interrogate interrupt intersect intersperse intertwine intervene intimidate intone intoxicate intrigue introduce intrude inundate invade
invalidate inveigh invent invert invest investigate invigorate invite invoke involve irk irrigate irritate isolate itemize jeopardize
jettison jibe jockey jostle joust juggle juxtapose kidnap kindle knock kowtow lambast lament lampoon languish lash lasso launder lavish
leaflet leapfrog legalize legislate legitimize lengthen lessen leverage levitate levy liaise liberalize liberate licence lift lighten
liken linger liquidate litigate loathe lob lobby localize locate loft loiter loom loosen loot lunge lurch lure magnify maim maintain
maneuver mangle manhandle manipulate mar marginalize marry marvel masquerade massacre materialize maul maximize meander meddle mediate
meditate meld memorialize memorize menace mend merge merit mesmerize metastasize micromanage migrate militate mimic minimize mire misapply
misbehave miscalculate mischaracterize misconstrue misfire misguide mishandle misidentify misinform misinterpret misjudge mislabel
mismanage misquote misread misremember misreport misrepresent misspeak misstate mistake mistreat misuse mitigate moan mobilize modernize
modify modulate mollify monetize monger monopolize moot moralize mortgage mortify motivate mourn muddle muddy mull multiply munch muse
muster mutilate mutter muzzle mystify namecheck nationalize naturalize navigate necessitate negate neglect negotiate nestle neutralize
nickname nitpick nix nominate normalize notarize notify nourish nudge nullify obfuscate oblige obliterate obscure observe obsess obstruct
obtain obviate occasion occupy occur offend offset ogle omit ooze operate opine oppose oppress opt orate orchestrate ordain organize
orient originate ostracize oust outdo outflank outlast outlaw outline outmaneuver outnumber outpace outperform outplay outpoll outrage
outraise outrank outrun outsell outshine outsource outspend outstrip outweigh overcharge overestimate overflow overhaul overhear overlap
overload overlook overperform overplay overpower overrate overreach overreact override overrule oversee oversell overshadow oversimplify
overstate overstay overstep overtake overthrow overturn overvalue overwhelm own pacify paddle pander pant parachute parade paralyze
paraphrase pardon pare parlay parody parrot parse partake participate partition patrol patronize pave peddle peer penalize penetrate
pepper perceive percolate perfect perforate perform peril perish perjure permeate permit perpetrate perpetuate perplex persecute persevere
persist personalize personify persuade pertain peruse pervade pester petition philosophize photograph piggyback pilfer pillory pinpoint
pique pivot placate plagiarize plague plead please pledge plot plow pluck plummet plunder plunge ply pocket poise polarize politicize
pollute ponder pontificate pool populate portend portray possess postpone postulate posture pounce pound pray preach precede precipitate
preclude predicate predict predispose predominate preempt prefer prejudge premise preoccupy prepare presage prescribe preserve preside
presume presuppose pretend prevail prevaricate prevent prey prioritize privatize probe proceed proclaim procrastinate procure prod produce
profess proffer profile prohibit proliferate prolong promulgate pronounce propagate propel prophesy propose proscribe prosecute
proselytize prosper prostrate protect protrude prove provoke prowl psych publicize publish pucker pulverize pummel punctuate punish purge
purify purport pursue quadruple quantify quarantine quell quench quibble quicken quip quote radiate radicalize railroad ramble ramp rankle
ransack rant rasp ratchet ratify rationalize rattle ravage rave raze razz react readjust ready reaffirm realign realize reallocate reap
reappear reappoint rearrange reason reassemble reassert reassess reassign reassure rebook rebrand rebuff rebuild rebuke rebut recalibrate
recant recap recapitulate recapture recast recede receive recharge reciprocate recite reckon reclaim recline recognize recoil recollect
recommend recommit reconcile reconfigure reconnect reconsider reconstruct reconvene recount recoup recreate recriminate rectify recuperate
recur recuse recycle redact redeem redefine redeploy redirect rediscover redistribute redo redouble redraft redress reduce reelect
reemerge reenact reestablish reevaluate reexamine refer refight refinance refine reflect refocus reform refrain reframe refresh refuel
refund refurbish refuse refute regain regale regard regenerate register regress regulate regurgitate rehabilitate rehash rehire reign
reignite reimagine reimburse reimpose rein reinforce reinstall reinstate reintensify reintroduce reinvent reinvest reinvigorate reissue
reiterate reject rejoice rejoin rekindle relate relax relay relearn relegate relent relinquish relish relitigate relive relocate rely
remain remake remark remedy remember remind reminisce remit remodel remove remunerate rename render renege renegotiate renew renominate
renounce renovate reopen reorganize repackage repair repatriate repay repeal repel repent rephrase replace replenish replicate reply
repopulate repress reprimand reprint reprise reproach reproduce republish repudiate repulse require requisition reread reroute reschedule
rescind rescue research resemble resent reserve reset resettle reshape reshuffle reside resign resist resolve resonate resort resound
respect respond restate restore restrain restrict restructure resubmit result resume resurface resurrect resuscitate retain retake
retaliate retell rethink retool retort retrace retract retrain retreat retrieve retrofit retry retweet reunite reupholster revamp reveal
revel reverberate revere revert revile revise revisit revitalize revive revoke revolt revolutionize revolve rewind rework rewrite ricochet
rid ridicule rile rip ripple rivet roam roil romanticize romp roost rouse rove rubberstamp rubbish ruffle ruin rumble ruminate rumple
rupture sabotage saddle safeguard sag salivate salvage sanctify sanitize satirize satisfy saturate saunter savage savor scamper scandalize
scintillate scoff scold scorch scour scowl scramble scrawl scrutinize scuff scuffle scupper scuttle secede seclude seduce seek seep
segregate seize sensationalize sequester sermonize sever shackle sharpen shatter shelve shepherd shirk shoehorn shorten shove showcase
shower shred shrug shudder shuffle shun shutter sideline sidestep sidle signify silence simmer simplify simulate sizzle skedaddle skew
skewer skim skimp skirmish skyrocket slander slaughter sling slither slough slumber smack smear smirk smother smuggle snarl snatch sneer
snicker sniff sniffle snipe snoop snowball soar socialize soften solicit solidify solve somersault soothe sour spar sparkle spawn
spearhead specialize specify speculate spew splatter splinter sprawl sprinkle sprint spurn sputter squabble squander squash squeak squeeze
squelch squirm stabilize stagger stagnate stammer standardize startle starve stash stave steer stereotype stifle stigmatize stimulate
stipulate stockpile stoke stomp stonewall straddle strafe straighten strangle strategize streamline strengthen strew strive stroll strut
stumble stun stupefy stutter stymie subdue subject subjugate submerge submit subpoena subscribe subside subsidize subsist substantiate
substitute subsume subtract subvert succeed succumb sue suffer suffice suffocate suggest summarize summon sunbathe supersede supervise
supplant supplement suppose suppress surge surmise surmount surpass surrender surround survive suspend sustain swagger swap swarm swat
swathe sway swelter swerve swindle swirl swivel symbolize sympathize synchronize syndicate synthesize systematize tabulate tackle taint
talk tamp tamper tantalize tape taper tarnish tarry task tatter taunt teem televise temper tend tenderize terminate terrify terrorize
testify tether thank thaw theorize thicken threaten throng throttle thump thunder thwart tickle tighten tilt tinker titillate toil
tolerate topple torch torment torpedo torture totter tout traffic trample tranquilize transact transcend transcribe transfer transfix
transform transgress transition translate transmit transpire transplant traverse treasure trek tremble trespass trickle trigger triple
trivialize trounce trudge trump trumpet truncate tuck tumble tussle tweak twist typeset typify unban unblock unburden uncover undercut
underestimate undergo underlie underline undermine underperform underpin underplay underrate underscore undersell understate undertake
undervalue underwhelm underwrite undo unearth unfold unfriend unfurl unify unionize unite unleash unload unlock unmask unnerve unpack
unplug unravel unseat unsettle unsubscribe unveil unwind update upend upgrade uphold uplift uproot urge usher usurp utilize utter vacate
vacillate validate vandalize vanish vanquish vary vault veer vent verbalize verge verify vet vex victimize videotape vie vilify vindicate
violate visualize vitiate vivify vocalize vociferate vouch vouchsafe vow waffle waft wage wail waive wallop wallow wane wangle ward
waterboard waver weaken wean weaponize weather weigh welcome wend wheedle whine whisk whittle widen wield wilt wince withdraw wither
withhold withstand witness woo worry worsen worship wound wrangle wrest wrestle wriggle yammer yank yearn yell yield
`;

/** Words that are verbs and nouns alike and of which the word list knows at most one side. */
const MORE_NOUN_VERBS = `
advance advocate alarm answer appeal assault audit audition author average bait balloon ban beam benefit bill binge blame blast bludgeon
bolt boo bookend botch bow brace broadcast broker buffet bus buzz cackle campaign catapult caucus caution censor champion chant charge
choke claim clamp clerk coast compress concern condition contract counter crater critique crowdfund crowdsource crown cruise crunch
crusade deadlock default delight dial ding disdain disregard dot draft drub duel ease eclipse email embargo embrace endeavor escort
estimate exit express factor fan fault favor feast feud fib filibuster finance fine flaw flicker flop flunk foot forecast frack frenzy
fuel function gaffe gamble gesture graft gripe groan grumble hail halt haul hawk headline heckle highlight hint hoax honeymoon impact
influence interview jab jail jar jeer joke jolt knock label lament lash launch leak lecture leverage list lobby lure lynch malign mandate
march mask massacre mastermind menace mention mentor merit message mind moan mock model moderate monitor motor mourn muscle mute neighbor
nibble nickname notch nudge number object offer order outline outrage overhaul overlap pan paraphrase pardon parody parry pause permit
petition photograph pioneer pitch pivot place plague plan pledge plot plunge pocket point police poll post pounce praise press pressure
preview prick privilege probe proclaim profile profit program project promise promote prompt protest pull puncture punt purge push
question quiz quote raid rally rank rant rap rate rave reason rebel rebound rebuff rebuke recall record reform refund regard regret
release remark rent repeal replay reply report reprimand reprint request rescue research resort result retort retreat return retweet
review revolt reward ridicule riff rig rip roast rocket row ruin rule rumor salute sanction sandbag sandwich savage scam scapegoat scoff
scold score scorn scramble scrap scream script seal second shadow shame shout showcase shuttle sideline signal sketch slam slander slap
slash slate slight slog slump smear snag snap snare snipe snub snuff sound spank spar spare spark speech spin sponsor sport spotlight
spread squeeze squint stake stall stampede stance stand state station step stock stomach stress strike structure struggle stumble subject
subpoena suffer summon support surge surprise suspect swamp swap sway swear sweep swipe tackle talk tap task tattle taunt tease telegraph
temper text thank theme thunder tie tilt title toast toe toll tone torch torture tout trace track trail transfer transition trash trend
trick trigger triumph trouble truck trumpet trust tweet twist urge vault veil vent veto view voice volunteer vote vow wager waiver warrant
welcome whine whisper whistle wink wish witness wonder word worry worship wound yawn yell yield
`;

/** Past forms and gerunds that are nouns too. */
const NOUN_FORMS = `
advertising backing bearing beating beginning being bet betting bid bit blessing bombing briefing broadcast building campaigning cast cost
crossing cut dealing drawing drinking dwelling earning ending engineering evening feeling felt fighting filing financing finding fit
forecast funding fundraising gathering hacking happening heading hearing hiring hit holding housing hunting hurt killing landing leaning
learning left lending listing loading longing making marketing meaning meeting mining morning naming offering opening outing pairing
parking passing planning polling posting pricing proceeding programming questioning quit rallying rating read reading reasoning reckoning
recording recruiting rigging ring rising ruling saw saying screening set setting sharing shed shooting shot showing shut sighting signing
sitting spelling spending spread stabbing staffing stand standing steal storytelling suffering talking teaching testing thinking thought
thrust timing trading training turning understanding undertaking upbringing uprising voting warning waterboarding wedding winning wording
writing`;

/** Nouns that the word list has as adjectives or verbs only. */
const MORE_NOUNS = `
rival operative emissary founder co-founder marshal convict intern paramedic insurgent mercenary major presenter conservative independent
libertarian progressive populist evangelical skeptic sceptic local cardinal missionary royal scout luminary leaflet caption tape decree
directive index table cable public right commission nonprofit library firm start-up subsidiary daily weekly blog syndicate giant hopeful
undersecretary batter jockey
`;

/** Adjectives that the word list lacks and no ending tells. */
const ADJECTIVES = `
aghast akin allied ancient annual anti antitrust bleak blatant bogus candid coherent competent confident confidential consistent consequential controversial cordial crazy crooked current decent different disparate dismal diverse
dormant eloquent equivalent evident excellent existential existing fascist fraught fraudulent frequent gradual hardline healthy honest hypothetical imminent incoming incompetent inconsistent inconvenient independent industrial informal inherent
inhumane intellectual intelligent intricate delicate immaculate inadequate adequate intimate legitimate illegitimate desperate disproportionate proportionate affectionate fortunate unfortunate passionate compassionate considerate
insurgent joint judicial lengthy libertarian lone loony messy modest municipal murky mutual nasty newfound nonpartisan bipartisan nuclear ongoing opposed outgoing overt paltry perpetual persistent popular predominant presidential
vice-presidential gubernatorial senatorial mayoral prominent prone provincial prudent recent regular reluctant relevant reminiscent resilient risky robust rowdy secular sexual shrewd silent similar snarky solar southeastern stagnant statewide
nationwide sufficient superb territorial tough tricky turbulent unaware unbound unborn uncertain unclear uncommon uneasy unfit unhappy unjust unofficial unorthodox unpopular unprecedented unsafe unsure untrue unusual upcoming urgent viable
vibrant violent virtual vivid vocal wealthier wealthiest wealthy outspoken emphatic skeptical adamant eager keen wary leery afraid aware optimistic pessimistic hopeful mindful unwilling willing
`;

/** Adverbs without -ly, and words in -ly that are none. */
const ADVERBS = `aback aloud again ago ahead almost alone already also altogether always apart aside away back besides better clean close deep early either else elsewhere enough even ever everywhere far fast first forever forth forward hard here hence high home
however instead just last late later least less likely little long longer low maybe meanwhile more moreover most much nearby never nevertheless next nonetheless not nowhere now often once online only otherwise out outright overnight perhaps
quite rather regardless right seldom since sideways so sometimes somewhat somewhere soon sooner still straight then there thereby therefore though thus today together tomorrow tonight too twice upstairs very well wide worldwide worse yesterday yet`;
const NOT_ADVERBS = new Set(
  `ally assembly anomaly apply bully belly bodily butterfly comply costly cowardly curly daily deadly earthly elderly family fly folly friendly ghastly ghostly grizzly holly homely hourly imply italy jelly july
kindly leisurely likely lily lively lonely lovely lowly manly melancholy monopoly monthly motherly multiply oily only orderly panoply quarterly rally rely reply saintly sly scholarly silly sully supply tally timely ugly
unfriendly unlikely unruly untimely weekly wily worldly wrinkly yearly homily bubbly family friendly`.split(/\s+/),
);
/** Of those, the adjectives. */
const LY_ADJECTIVES = new Set(
  `bodily costly cowardly curly daily deadly earthly elderly friendly ghastly ghostly homely hourly leisurely likely lively lonely lovely lowly manly melancholy monthly motherly oily only orderly quarterly
saintly sly scholarly silly timely ugly unfriendly unlikely unruly untimely weekly wily worldly yearly bubbly`.split(/\s+/),
);
const PLURALS = new Map(
  `men man|women woman|children child|people person|lives life|wives wife|knives knife|thieves thief|leaves leaf|halves half|shelves shelf|wolves wolf|selves self|feet foot|teeth tooth|geese goose|mice mouse|analyses analysis
crises crisis|bases basis|theses thesis|hypotheses hypothesis|diagnoses diagnosis|oases oasis|criteria criterion|phenomena phenomenon|media medium|data datum|alumni alumnus|movies movie|cookies cookie|calories calorie|zombies zombie
heroes hero|potatoes potato|echoes echo|vetoes veto|spokesmen spokesman|spokeswomen spokeswoman|spokespeople spokesperson|businessmen businessman|congressmen congressman|congresswomen congresswoman|chairmen chairman`
    .split(/[\n|]/)
    .map((row) => row.trim().split(' ') as [string, string]),
);

let words: ReadonlyMap<string, readonly string[]> | undefined;
let table: Map<string, Readings> | undefined;
const unknown = new Map<string, Readings>();
const UNKNOWN_KEPT = 20_000;
/** Longer words may be cut from a text, and hold on to all of it. */
const LONGEST_KEPT = 40;

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Lower-case single words with their compromise tags, every form of every verb we know included. Read-only and shared. */
export function lexicon(): ReadonlyMap<string, readonly string[]> {
  if (words === undefined) build();
  return words as ReadonlyMap<string, readonly string[]>;
}

/**
 * What a lower-case word can be. Known words answer from a table; others by their endings (an unknown word in -ed is a past form and an adjective,
 * anything without a telling ending a noun). The answer is shared: do not change it.
 */
export function readings(word: string): Readings {
  if (table === undefined) build();
  const known = (table as Map<string, Readings>).get(word) ?? unknown.get(word);
  if (known !== undefined) return known;
  const guessed = unknownReadings(word, table as Map<string, Readings>);
  if (word.length > LONGEST_KEPT) return guessed;
  if (unknown.size >= UNKNOWN_KEPT) unknown.clear();
  unknown.set(word, guessed);
  return guessed;
}

// beyond this an ending tells nothing, and looking for one is quadratic
const LONGEST_WORD = 60;
const NO_WORD: Readings = { verb: [], noun: true, adjective: false, adverb: false, lemma: '' };

/** A tag for a word that no list knows, from its ending: Adverb, Gerund, PastTense, Infinitive, Adjective, Plural or Noun. */
export function guess(word: string): string {
  if (word.length > LONGEST_WORD) return 'Noun';
  if (/..ly$/.test(word)) return LY_ADJECTIVES.has(word) ? 'Adjective' : NOT_ADVERBS.has(word) ? 'Noun' : 'Adverb';
  if (/[aeiouy].*ing$/.test(word)) return 'Gerund';
  if (/(?:[aeiouy].*|ie)ed$/.test(word) && !/(?:eed|(?:^|em|hot|sea|test|flat|flower|river)bed|hundred|kindred)$/.test(word))
    return 'PastTense';
  if (/(?:..ify|...ize|...ulate|...icate)$/.test(word)) return 'Infinitive';
  if (/(?:ous|ful|less|able|ible|ish|ic|ical|[aeiou].*[ntcr]al|ive|esque|some|worthy|-style|-based|[aeiou].*ary|proof)$/.test(word))
    return 'Adjective';
  if (/[^sui]s$/.test(word) && !/^.{1,2}s$/.test(word)) return 'Plural';
  return 'Noun';
}

function unknownReadings(word: string, known: ReadonlyMap<string, Readings>): Readings {
  if (word.length > LONGEST_WORD) return NO_WORD;
  const dash = word.lastIndexOf('-');
  if (dash > 0) return compound(word.slice(0, dash), word.slice(dash + 1), known);
  const tag = guess(word);
  // "unarmed", "unyielding": adjectives unless the verb is known
  if (/^un(?!der).+(?:ed|ing)$/.test(word)) return { verb: [], noun: false, adjective: true, adverb: false, lemma: word };
  if (tag === 'PastTense' || tag === 'Gerund') {
    const lemma = undo(word, tag === 'Gerund' ? 3 : 2);
    const verb: Readings['verb'] =
      tag === 'Gerund'
        ? [{ lemma, form: 'gerund' }]
        : [
            { lemma, form: 'past' },
            { lemma, form: 'participle' },
          ];
    return { verb, noun: tag === 'Gerund', adjective: tag === 'PastTense', adverb: false, lemma };
  }
  if (tag === 'Infinitive') return { verb: [{ lemma: word, form: 'base' }], noun: false, adjective: false, adverb: false, lemma: word };
  return {
    verb: [],
    noun: tag === 'Noun' || tag === 'Plural',
    adjective: tag === 'Adjective',
    adverb: tag === 'Adverb',
    lemma: tag === 'Plural' ? singular(word) : word,
  };
}

/** "co-wrote" and "re-elected" are verbs of their last part; "front-runner" and "state-owned" are what their last part is, but no finite verb. */
function compound(prefix: string, last: string, known: ReadonlyMap<string, Readings>): Readings {
  const part = known.get(last);
  if (part !== undefined && /^(?:co|re|over|under|out|mis|pre|un|de|dis|live|fact|double|second|ad|e)$/.test(prefix)) {
    const verb = part.verb.map(({ lemma, form }) => ({ lemma: `${prefix}-${lemma}`, form }));
    return { ...part, verb, lemma: `${prefix}-${part.lemma}` };
  }
  const participle = part?.verb.some(({ form }) => form === 'participle' || form === 'gerund') ?? false;
  const noun = part?.noun ?? !participle;
  const head = part?.noun && part.verb.length === 0 ? part.lemma : singular(last);
  return { verb: [], noun, adjective: participle || (part?.adjective ?? false), adverb: false, lemma: `${prefix}-${noun ? head : last}` };
}

/** The likeliest base of a regular form that no list knows, `cut` letters of ending taken off. */
function undo(word: string, cut: number): string {
  const stem = word.slice(0, -cut);
  if (/[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  if (/([bdgkmnprtv])\1$/.test(stem)) return stem.slice(0, -1);
  // what cannot stand without its e: -at(e), -ut(e), -iz(e), -c(e), -s(e), -v(e), -dg(e), -bl(e), -u(e) …
  if (
    /(?:[^aeiou]at|[iu]at|[lnr]ut|[^aeiou]id|iz|yz|[aeiounr]c|[^s]s|v|dg|rg|[bcdfgkptz]l|u|[aeo]g|[iau]r)$/.test(stem) &&
    !/(?:[ao]{2}[dlmnprt]|[ae]ir|ear|[aeo]ur|o[iu]s|[ei]x)$/.test(stem)
  )
    return `${stem}e`;
  // a lone consonant behind a lone vowel would have been doubled in a short word
  if (/^[^aeiou]*[aeiou][bcdfgklmnprtvz]$/.test(stem)) return `${stem}e`;
  return stem;
}

function singular(word: string): string {
  const irregularly = PLURALS.get(word);
  if (irregularly !== undefined) return irregularly;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

function build(): void {
  const model = compromise();
  const tags = new Map<string, string[]>();
  for (const [word, tag] of Object.entries(model.one.lexicon))
    if (!word.includes(' ')) tags.set(word, typeof tag === 'string' ? [tag] : tag);
  const switches = model.two.switches;
  const has = (word: string, ...wanted: string[]): boolean => tags.get(word)?.some((tag) => wanted.includes(tag)) ?? false;

  const bases = new Set<string>(['be', 'have', 'do', ...IRREGULAR.keys(), ...list(MORE_VERBS), ...list(MORE_NOUN_VERBS)]);
  for (const cue of cues.verbs) bases.add(cue.lemma.split(' ', 1)[0] ?? cue.lemma);
  const pastOf = new Set([...IRREGULAR.values()].flatMap(({ past, participle }) => [...past, ...participle]));
  const isBase = (word: string): boolean => bases.has(word) || !pastOf.has(word);
  for (const [word, tag] of Object.entries(model.one.lexicon)) {
    const first = word.split(' ', 1)[0] ?? word;
    const wanted = typeof tag === 'string' ? [tag] : tag;
    if (wanted.includes('Infinitive') && /^[a-z]{2,}$/.test(first) && isBase(first)) bases.add(first);
  }
  for (const [word, kind] of Object.entries(switches))
    if (/^(?:Noun|Actor|Person)\|Verb$|^Adj\|Present$/.test(kind) && isBase(word) && !NO_VERB.has(word)) bases.add(word);

  table = new Map();
  const entry = (word: string): Readings => {
    const there = table?.get(word);
    if (there !== undefined) return there;
    const kind = switches[word] ?? '';
    const noun =
      /Noun|Plural|Actor/.test(kind) ||
      (kind === '' &&
        has(word, 'Noun', 'Singular', 'Plural', 'Uncountable', 'Actor', 'Organization', 'Unit', 'Duration', 'WeekDay', 'Month'));
    const made: Readings = {
      verb: [],
      noun,
      adjective: kind.includes('Adj') || has(word, 'Adjective', 'Comparative', 'Superlative', 'Demonym'),
      adverb: has(word, 'Adverb'),
      lemma: word,
    };
    table?.set(word, made);
    return made;
  };
  const add = (word: string, lemma: string, form: VerbForm): void => {
    const { verb } = entry(word);
    if (!verb.some((reading) => reading.lemma === lemma && reading.form === form)) verb.push({ lemma, form });
  };
  const addAll = (spelled: string, lemma: string): void => {
    const { base, third, past, participle } = forms(spelled);
    add(base, lemma, 'base');
    add(third, lemma, 'third');
    for (const form of past) add(form, lemma, 'past');
    for (const form of participle) add(form, lemma, 'participle');
    for (const form of gerundsOf(spelled)) add(form, lemma, 'gerund');
  };
  for (const base of bases) {
    // British spellings answer with the American lemma, which is the one cues are written in
    const american = /ise$/.test(base) ? base.replace(/ise$/, 'ize') : base.replace(/our$/, 'or');
    addAll(base, american !== base && bases.has(american) ? american : base);
    if (/[^aeiou]{1,3}.*[a-z]{2}ize$/.test(base) && base.length > 5) addAll(base.replace(/ize$/, 'ise'), base);
    if (base === 'analyze' || base === 'paralyze') addAll(base.replace(/ze$/, 'se'), base);
  }
  for (const word of ['am', 'are']) add(word, 'be', 'base');
  // forms that compromise lists and no base explains
  for (const word of tags.keys()) {
    if (table.get(word)?.verb.length) continue;
    if (has(word, 'PastTense') && /[^e]ed$/.test(word)) for (const form of ['past', 'participle'] as const) add(word, undo(word, 2), form);
    else if (has(word, 'Gerund') && /..ing$/.test(word)) add(word, undo(word, 3), 'gerund');
    else entry(word);
  }
  for (const base of list(MORE_NOUN_VERBS)) {
    entry(base).noun = true;
    entry(thirdOf(base)).noun = true;
  }
  for (const word of list(MORE_NOUNS)) {
    entry(word).noun = true;
    entry(thirdOf(word)).noun = true;
  }
  // "judges", "coaches": the word list has the verb's form only
  for (const [word, reading] of [...table]) if (reading.noun && reading.verb.some((v) => v.form === 'base') && table.get(thirdOf(word))?.verb.length) entry(thirdOf(word)).noun = true;
  for (const word of list(NOUN_FORMS)) entry(word).noun = true;
  for (const word of list(ADJECTIVES)) entry(word).adjective = true;
  for (const word of list(ADVERBS)) entry(word).adverb = true;
  for (const word of NOT_ADVERBS)
    Object.assign(entry(word), { adverb: false, ...(LY_ADJECTIVES.has(word) ? { adjective: true } : { noun: true }) });
  for (const word of PLURALS.keys()) entry(word).noun = true;
  for (const [word, reading] of table) {
    const verb = reading.verb[0];
    if (/[^aeiou]ly$|[aeiou]lly$/.test(word) && verb === undefined && !NOT_ADVERBS.has(word) && !reading.noun) reading.adverb = true;
    if (verb !== undefined) reading.lemma = verb.lemma;
    else if (reading.noun && (PLURALS.has(word) || has(word, 'Plural') || (/[^su]s$/.test(word) && table.get(singular(word))?.noun)))
      reading.lemma = singular(word);
    if (verb === undefined && !reading.noun && !reading.adjective && !reading.adverb && !tags.has(word)) reading.noun = true;
  }

  for (const [word, { verb }] of table) {
    if (verb.length === 0) continue;
    const known = tags.get(word) ?? [];
    tags.set(word, [...new Set([...known, ...verb.map(({ form }) => TAG[form])])]);
  }
  words = tags;
}

const TAG = {
  base: 'Infinitive',
  third: 'PresentTense',
  past: 'PastTense',
  participle: 'Participle',
  gerund: 'Gerund',
} as const satisfies Record<VerbForm, string>;
/** Homographs that the word list calls verbs and the press does not. */
const NO_VERB = new Set(['drew', 'biff', 'frank', 'king', 'geek', 'mime', 'nerd', 'wimp']);

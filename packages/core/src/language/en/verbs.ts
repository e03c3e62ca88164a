/*
 * English verbs as base forms; the third person in -s is derived. Source: our own compilation from the vocabulary of service,
 * trade, office, care, building and leadership.
 * Reviewer's note: a plain word is hardly ever a noun. One cross: a noun too ("help+"), read as a verb when what follows looks
 * like an object. Two: a noun first ("project++"), so that "Project management" is no command.
 */
export const VERBS = `
abandon absorb accelerate accept accommodate accompany accomplish account++ achieve acknowledge acquire act+
activate adapt add address+ adhere adjust administer admit adopt advertise advise advocate agree aid+ align
allay allocate allow alter amend analyse analyze announce answer++ anticipate apologise apologize appeal+
appear apply appoint appraise appreciate approve arbitrate argue arrange arrive articulate ascertain ask
assemble assert assess assign assist assume assure attach attain attend attract audit+ authorise authorize
automate avoid await award+ backup bake batch+ bathe bear become begin behave believe belong bend+ benefit++
bid+ bind blend+ bolster book++ boost+ borrow bounce+ bow+ brainstorm breathe bridge+ bring broaden budget++
build+ buy calculate calibrate call+ calm cancel capture care+ carry cascade+ cast+ categorise categorize
cater cause+ cease celebrate centralise certify chair++ challenge+ champion change++ chart++ chase check+
cheer+ choose circulate cite claim++ clarify classify clean client++ climb close co-operate co-ordinate coach+
code++ collaborate collate collect combine come comfort command++ commence commend comment++ commit+
communicate compare compensate compete compile complaint++ complete compliment++ comply compose comprehend
compute conceive concentrate concern++ conclude condense conduct++ confer confide configure confine confirm
confront congratulate connect consent consider consolidate construct consult contact++ contain continue
contract++ contrast+ contribute control++ convene converse convert convey convince cook cooperate coordinate
cope copy+ correct correlate correspond cost++ counsel+ count+ couple++ cover++ craft create critique
cultivate curate customise customize cut+ dare de-escalate deal++ debate+ debug decide declare decline
dedicate deepen defend defer define defuse delay+ delegate delete delight deliver demand++ demonstrate deny
depart depend depict deploy deposit+ deputise deputize derive describe deserve design++ destroy detach
detail++ detect determine develop deviate devise diagnose differentiate diffuse digest digitise digitize
direct disable disagree discard disclose discourage discover discuss disinfect dismiss dispatch+ dispense
display++ dispose dispute+ disseminate distil distinguish distribute diversify divide document++ draft+ draw
dress drive+ drop+ earn ease edit educate effort++ elaborate elicit eliminate embark embed embody embrace
empathise empathize emphasise emphasize employ empower empty enable encounter encourage end++ endorse enforce
engage enhance enjoy enlarge enlist enquire enrich enrol ensure entail enter entertain enumerate equate equip
erect escalate escort establish estimate+ evaluate evidence++ evoke examine exceed exchange++ exclude execute
exemplify exempt exercise++ exert exhibit expand expect expedite experience++ experiment++ explain explore
export+ expose express extend extract fabricate facilitate fasten feed+ feedback++ feel fetch file++ fill
finalise finalize find finish+ fix+ flag+ flex float flow++ focus+ fold follow force++ forecast+ foresee
forget forgive form++ formulate forward+ foster frame++ fry fulfil fulfill function++ fund++ fuse gain+ gather
generate get give go goal++ govern grade++ grant+ grasp greet+ group++ grow+ guarantee+ guide+ hand++ handle
hang harmonise harmonize harness hasten have hear heat+ help+ hesitate hide hire+ hit+ hold+ honour+ host+
hurry hypothesise identify ignore illustrate imagine impact++ implement+ import+ improve improvise incentivise
include incorporate increase+ incur indicate induct infer influence++ inform initiate inject innovate input++
inquire insert+ insist inspect inspire install instil instill institute instruct integrate intend intensify
interact interest++ interface++ interpret interrogate interrupt intervene interview++ introduce invent invest
investigate invite invoice++ invoke involve isolate issue++ join jot judge+ justify keep kick+ knock+ know
label++ land++ last laugh+ launch+ lay lead++ learn lecture+ legislate lend lessen let leverage liaise
liberate lift+ lighten like+ limit++ line++ link++ list++ listen live load+ localise locate lock+ log++ look+
lose love+ lower lubricate maintain make manage map+ mark+ market++ master++ matter++ maximise maximize
measure++ mediate meet+ memorise memorize mend mention+ mentor++ merge+ migrate milk++ mind++ minimise
minimize mirror+ mistake++ misunderstand mitigate mix+ mobilise mobilize model++ moderate modify monitor+ mop
motivate mount+ move+ multitask nail name++ narrate navigate need++ negate negotiate network++ nominate
normalise note+ notice+ notify nurture obey object++ observe obtain offer+ offload offset omit onboard open
operate optimise optimize orchestrate order++ organise organize orient originate outline+ outlook++ outperform
outsource outweigh overcome overlook oversee own+ pack+ package++ pair+ paraphrase parse participate partner++
pass+ pause+ pay+ peel perceive perform permit persevere persist persuade peruse phone++ photograph+ phrase+
pick+ pilot++ pin+ pinpoint pitch+ place++ plan++ plant++ play+ please plot+ plug+ point++ policy++ polish
pose position++ possess post++ postpone pour practice++ practise praise++ predict prefer prepare prescribe
present+ preserve preside press++ pressure++ presume prevent price++ print+ prioritise prioritize probe+
proceed process++ procure produce++ profile++ profit++ program++ programme++ progress++ project++ promise++
promote prompt+ pronounce proofread propel propose prosper protect protest+ prove provide provoke publish pull
purchase++ purify pursue push+ put quality++ quantify query+ question++ quit quote++ raise+ range++ rank++
rate++ ratify reach+ react read+ realise realize reap rearrange reason++ reassess reassign reassure rebuild
rebut recall+ recap+ receipt++ receive reckon recognise recognize recommend reconcile reconfigure reconfirm
record++ recount recover recruit+ rectify recycle redefine redesign redirect redo reduce refactor refer
reference++ refine reflect reformulate refrain reframe refresh refuel refund+ refuse refute register++
regulate rehearse reinforce reinvent reiterate reject relate relax relay+ release+ relieve relinquish relocate
rely remain remark+ remedy remember remind remit remove render renegotiate renew rent++ reopen reorganise
reorganize repair+ repay repeat+ rephrase replace reply+ report++ reposition represent reprioritise
reprioritize repurpose request++ require reschedule rescue+ research++ resell reserve+ reset reshape resist
resolve respect++ respond rest++ restate restock restore restrain restructure result++ resume retain retell
rethink+ retire retrain retrieve return++ reuse reveal revert review+ revise revisit reward++ rewrite ring+
rinse rise+ risk++ role++ roll+ rotate round+ route++ rule++ run+ rush+ safeguard sample++ sand sanitise
satisfy save+ say scale++ scan+ schedule++ scope++ score++ screen+ script++ scrutinise scrutinize seal+
search++ seat+ see seek segment select sell send sense++ separate serve service++ set+ settle sew shadow+
shape+ share+ sharpen shed shield+ shift++ shine ship+ shoot shop++ shorten shout+ show+ shut sift sign++
signal+ simplify simulate sing sit sketch+ skim skip slice+ slip+ slow smile snap soften solicit solve soothe
sort+ source++ span+ speak spearhead specify spell+ spend spin split+ sponsor+ spot+ spread+ squeeze stabilise
stack+ staff++ stage++ stamp+ stand++ standard++ standardise standardize start+ state++ stay+ steer stem+
step++ sterilise stick+ stimulate stipulate stitch stock++ stop+ store++ streamline strengthen stress++
stretch+ strike+ strip+ strive structure++ struggle+ study++ style++ subject++ submit subscribe substitute
succeed suffer suggest suit+ sum+ summarise summarize supersede supervise supplement supply++ support++
suppress surface+ surpass surround survey++ suspend sustain swap+ swear sweep+ swim+ switch+ sympathise
synthesise synthesize tabulate tackle+ tag+ tailor take talk++ tap+ tape+ target++ task++ taste+ teach team++
tell temper tend test++ text++ thank+ think thread+ thrive throw+ tick+ tidy tie+ tighten tilt time++ tool++
top++ toss touch++ tour+ trace+ track+ trade++ train+ transcribe transfer+ transform transition+ translate
transmit transport++ travel++ treat+ trend++ triage trial++ trigger+ trim+ troubleshoot trust++ try+ tune+
turn+ tutor+ twist+ type++ unblock uncover undergo underline underpin underscore understand undertake undo
unify unite unlock unpack untangle update+ upgrade+ uphold upload+ upskill use+ usher utilise utilize
vaccinate validate value++ vary ventilate verify vet view++ visit++ visualise visualize voice++ volunteer+
vote++ wait+ walk+ want+ warm warn warrant+ wash+ watch+ wear weave weigh welcome+ weld widen win+ wind+ wipe
wire+ wish+ withdraw withhold witness+ wonder word++ work++ worry+ wrap+ write yield+
`;

/** Adjectives that are verbs too: before a noun they are adjectives. */
export const ADJECTIVES_AND_VERBS =
  'clear open direct complete correct clean perfect secure free separate present calm welcome live close tidy content exact own mature moderate smooth sound warm subject advance lower better elaborate';

/** Auxiliaries and other finite forms. */
export const FINITE_WORDS = `
am are aren't can can't cannot could couldn't did didn't does doesn't goes had hadn't has hasn't he's is isn't
it's may might must mustn't shall she's should shouldn't they're undergoes was wasn't were weren't will won't
would wouldn't
`;

/** Base forms that are finite after a person in the plural, or open a command. */
export const FINITE_BASES = 'do have be go';

/** Pasts of irregular verbs, which open a sentence in reports of deeds. */
export const IRREGULAR_PASTS = `
became began bought brought built came chose cut dealt did drew drove found gave got grew had held kept led
made met put ran sent set sold spoke taught thought told took understood went won wrote
`;

/** Words in -s that are nouns or adverbs, or end in -s in the singular. */
export const NOUNS_IN_S = `
afterwards alias always atlas attitudes backwards behaviours besides budgets canvas chaos christmas clients
colleagues colours complaints conflicts cosmos customs deadlines details documents ethos experts figures
forwards goals goods guests guidelines hours human-resources ideas insights means minutes mistakes months
nowadays overseas parts perhaps policies principles problems procedures processes products records resources
responses sales services sometimes sports standards strategies strengths systems teams technologies tools
towards trades traits upwards weeks words years
`;

/** Endings of nouns in the plural, where the word is no listed verb. */
export const NOUN_ENDINGS_IN_S: readonly string[] = [
  'tions',
  'sions',
  'ments',
  'ics',
  'ities',
  'nesses',
  'ances',
  'ences',
  'ships',
  'ists',
  'isms',
  'ees',
  'ings',
  'als',
  'ers',
  'ors',
  'ages',
  'hoods',
  'ants',
  'ents',
  'ills',
  'ries',
  'cies',
  'tives',
  'ols',
];

/** Words in -s that stand before another noun (results orientation, needs analysis). */
export const NOUN_MODIFIERS = `
accounts benefits budgets changes claims complaints contracts controls costs deals documents interests issues
measures needs orders plans processes programmes programs projects purchases questions records reports results
returns rewards risks services shares sources standards targets tasks tests trends values works
`;
export const HEAD_NOUNS = `
abilities ability achievement administration alignment analysis approach assessment attitude awareness
capability communication competence competency control coordination council culture delivery development driven
engineering evaluation focus handling improvement knowledge leadership management mapping measurement mindset
monitoring orientation oriented planning policies policy portfolio prioritisation prioritization processing
procurement reporting resolution skill skills system systems thinking tracking understanding
`;

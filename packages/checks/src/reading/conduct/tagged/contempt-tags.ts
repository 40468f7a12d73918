import { listed } from "../listed.ts";

/** Contempt, weariness and mirth; our own lists, from British slang, medical slang and research on abuse. */
export const contemptTags = {
  /** Nouns and sayings that call somebody worthless or stupid, and hardly mean anything else. */
  insult: listed(`
    idiot(s); moron(s); imbecile(s); cretin(s); muppet(s); clown(s); twat(s); wanker(s); prick(s);
    dickhead(s); knobhead(s); bellend(s); bell end(s); arsehole(s); asshole(s); cunt(s); cow bag; old cow;
    silly cow; lazy cow; stupid cow; miserable cow; moody cow; fat cow; evil cow; absolute cow; old bag;
    old hag; battleaxe; jobsworth(s); whinger(s); whiner(s); moaner(s); drama queen(s); nutter(s);
    nutjob(s); nutcase(s); fruitcake(s); fruit loop(s); loon(s); loony; loonies; weirdo(s); scrounger(s);
    sponger(s); scum; scumbag(s); pond life; pondlife; chav(s); vermin; knuckle dragger(s);
    knuckledragger(s); halfwit(s); half wit(s); dimwit(s); numpty; numpties; pillock(s); plonker(s);
    tosser(s); pleb(s); snowflake(s); hypochondriac(s); malingerer(s); waste of space; waste of oxygen;
    waste of air; waste of a bed; waste of skin; waste of a salary; charlatan(s); gobshite(s);
    beached whale(s); heifer(s); land whale(s); fatty; fatties; fatso; lardarse(s); lard arse(s); iq of;
    brain cell(s); braincell(s); gene pool; thick as; dumb as; dense as; psychopath(s); sociopath(s);
    narcissist(s); inbred(s); fraudster(s); crackpot(s); simpleton(s); airhead(s); bimbo(s); wet wipe(s);
    wet lettuce; wannabe(s); glorified; jumped up; failed doctor(s); failed medic(s); trained monkey;
    bone carpenter(s); no brains; pig ignorant; bone idle; work shy; workshy; brain dead; braindead;
    thicko(s); chancer(s); grifter(s); con artist(s); shit for brains; walking disaster; dead weight;
    deadweight; laughing stock; laughingstock; absolute joke; total joke; batshit; off his rocker;
    off her rocker; mad as; away with the fairies; lights are on; not the sharpest; sharpest tool;
    two short planks; one sandwich short; lift doesn't; dingbat(s); dipstick(s); divvy; prat(s); berk(s);
    spanner(s); eejit(s); bampot(s); roaster(s); bawbag(s); glaikit; daftie(s); dafty; thickos; whopper(s);
    minger(s); cretinous; cave dwellers; neanderthal(s); two faced; backstabber(s); attention seeker(s);
    faker(s); skiver(s); freeloader(s); layabout(s); dosser(s); lowlife(s); lowlives; riff raff; rabble;
    coffin dodger(s); crumblies; crumbly; wrinklies; gomer(s); acopia; plebs; mouth breather(s);
    basket case(s); neanderthals in; junkie(s); smackhead(s); crackhead(s); fat bastard(s); bone setters;
    work dodger(s); liability in; shower of; bunch of clowns; bunch of idiots; bunch of amateurs;
    the lot of you; absolute state; village idiot; genius level; muppetry; numbskull(s); nincompoop(s);
    buffoon(s); dolt(s); dullard(s); thickest; stupidest; dumbest; laziest; rudest; most useless;
    most stupid; horrible little; nasty little; odious; vacuous; power mad; power hungry; self important;
    little hitler; hitler; stasi; gestapo; poisonous; human bin; human sick bag; whingebag(s); drama llama;
    walking stereotype; oxygen thief; oxygen thieves; space cadet; cloud cuckoo; nutty as; mad cow;
    mad cat lady; weapon of a;
  `),
  /** Adjectives and lesser nouns that do the same where they are said of somebody close by. */
  slight: listed(`
    knob(s); bitch; bitches; lunatic(s); freak(s); slob(s); tool(s) with; quack(s); box of rocks;
    parasite(s); bastard(s); git(s); butcher(s); joker(s); loser(s); oik(s); peasant(s); cabbage(s);
    melt(s); weapon(s) grade; cosplaying; cosplayer(s); overpaid; monkeys; a monkey; talentless;
    brainless; useless; clueless; gormless; incompetent; moronic; idiotic; spineless; pathetic; thick;
    cowboy(s); liar(s); liability; an embarrassment; a disgrace; a joke; stupid; dumb; lazy; feral;
    ungrateful; entitled; whiny; whinging; whining; whingey; neurotic; hysterical; vile; minging;
    skanky; smelly; stinking; stank; stinks; reeks; unwashed; disgusting; revolting; gross; repulsive;
    insufferable; obnoxious; unbearable; shameless; feckless; hopeless; dozy; backward; doughnut(s);
    donut(s); wally; div(s); fud(s); sluggish; delusional; deluded; hag; crone; witch; dinosaur(s);
    tyrant; vindictive; rat(s); bully; bullies; creep; creepy; sleazy; attention seeking; faking;
    trash; garbage; dregs; zoo; circus; animals; pigs; mongrel(s); savages; sheep; zombies;
    vegetable(s);
  `),
  /** Sayings that hardly ever do anything but belittle. */
  gibe: listed(`
    couldn't organise; couldn't run a; couldn't find his; couldn't find her; couldn't find their;
    couldn't find a; couldn't spot a; couldn't diagnose; cereal packet; cereal box; christmas cracker;
    crayon(s); colouring in; finger painting; did you go to med; did you even go; won it in a;
    got their degree; buy your degree; bought your degree; google degree; google university;
    university of google; facebook university; youtube university; how hard is it; how hard can it be;
    who gave; who hired; who let; who trained; where do they find; where did they find; learn to read;
    learn to spell; try reading; do some work; do any work; actual work; real job; proper doctor(s);
    real surgery; real medicine; pretend doctor(s); playing doctor; playing at; play at being;
    play doctor; handmaiden(s); sat on her arse; sitting on their; sat on their; sits on her;
    sits on his; lift a finger; refer and run; nothing better to do; get a life; get a grip;
    grow a pair; try soap; bar of soap; natural selection; darwin; too stupid; too thick; too dumb;
    licence to breed; shouldn't breed; shouldn't be allowed to breed; forklift; greggs; big boned;
    past your gut; past his gut; past her gut; waddled; waddling; land whale; jabba;
    god's waiting room; departure lounge; web fingers; six fingers; jeremy kyle; jezza kyle;
    benefit(s) brigade; sick note brigade; never worked; day's work; hard day's graft; sob story;
    sob stories; boo hoo; cry me a river; tiny violin; diddums; oscar goes to; academy award; bafta(s);
    eleven out of ten; 11/10 pain; 12/10; allergic to everything; 37 allergies; dr google;
    doctor google; two brain cells; brain cell(s); braincell(s); can't spell; can't even spell;
    can't tell left from; tell left from right; hasn't wiped; hasn't touched a patient;
    not touched a patient; wouldn't know a; wouldn't know the; couldn't pick; couldn't tell a;
    tie their own; tie his own; tie her own; their own shoelaces; glorified; cosplay*; more teeth;
    fewer teeth; more tattoos than; more tattoos than teeth; no teeth; loyalty card;
    frequent flyer card; bingo card; toys out of; stop crying; die quietly; did it to yourselves;
    did this to yourselves; did it to themselves; deserve their; deserves their; deserved it;
    deserve everything; brought it on; self inflicted; your own fault; their own fault; no sympathy;
    zero sympathy; ran out of sympathy; wouldn't bring the dog; wouldn't bring my dog; send my dog;
    treat my dog; wouldn't let them; trust them to; trusted with scissors; trusted with a;
    running with scissors; should come with a warning; taxpayers' money; my taxes; our taxes;
    taxes pay; bless their cotton; boils my; howled; howling; wet myself; had to leave the room;
    kept a straight face; keep a straight face; couldn't keep a; bit my lip; bite my lip; eyes rolled;
    rolled my eyes; roll my eyes; eye roll; eyeroll; lost the will; losing the will; kill me; shoot me;
    send gin; send wine; give me strength; god give me; lord give me; jesus wept; facepalm; face palm;
    you couldn't make it up; couldn't make this up; can't make this up; ringbinder; ring binder;
    printed off; printout(s); spreadsheet of; list of symptoms;
  `),
  /** Sayings that belittle skill or sense. */
  scorn: listed(`
    couldn't find; couldn't spot; couldn't tell; couldn't even; can't even; cannot even; can barely;
    could barely; can't take a history; can't take blood; can't cannulate; can't read; can't write;
    can't count; can't tell; can't do; can't be bothered; couldn't be bothered; can't be arsed;
    couldn't care less; no clue; not a clue; haven't a clue; hasn't a clue; without a clue; no idea;
    what they're doing; what he's doing; what she's doing; cracker; go to med school; went to med school;
    won it in; buy your; trained by; qualified from; degree in; read a book; do one thing;
    tea and biscuits; coffee and; hiding in; arses; backside(s); golf; dump on; dumped; punt; punted;
    fob off; fobbed; turf; turfed; dump their; dumping; more than my; grow up; wash your; use soap;
    a shower; a bath; deodorant; common sense; evolution; survival of the fittest; breed;
    shouldn't be allowed; should be banned; should be sterilised; crane; mcdonald's; mcdonalds; kfc; pies;
    pasty; pasties; kebab(s); cake(s) and; put down the; put the fork; put the pie; salad; eat less;
    stop eating; glandular; own gut; belly hang; chins; rolls of; folds; waddles; waddle; blubber; tonne;
    stone lighter; hippo; elephant; manatee; walrus; whale; human form; sell by date; past it; dribbling;
    drooling; cousin(s) married; his own sister; trackies; tracksuit(s); lambrini; stella; on benefits;
    the dole; hard day's; woe is me; violin; pity party; poor you; bless her cotton; princess; drama;
    dramatic; theatrics; oscar; pain 10/10; ten out of ten pain; 10/10 pain; while on her phone;
    eating crisps; eating a; allergies to everything; fibro; tired all the time; tatt; googled it;
    google search; entitled; sense of entitlement; demand(s); demanding; moan(s); moaning; whinge; whine;
    bleat; bleating; wailing; screeching;
  `),
  /** Strong dislike of people. */
  loathe: listed(`
    hate; hates; hated; despise; loathe; detest; can't stand; cant stand; cannot stand; sick of; sick to death of; fed up of; fed up with; bane of; done with; couldn't care less about; want to slap; want to punch; want to strangle; wanted to slap; could slap; could punch; could strangle; could throttle; tempted to slap; want to throttle; bin the lot; sack the lot; sack them all; sack them; sack her; sack him; get rid of; get in the bin; get in the sea; do one; jog on; piss off; fuck off; bore off; naff off; good riddance; no sympathy; zero sympathy; serves them right; serves him right; serves her right; brought it on; self inflicted; their own fault; his own fault; her own fault; asking for it; shoot me; kill me now; lord give me; give me strength; god give me; ban them; lock them up; put them down; put down; culled; cull; darwin award; deserve everything; deserves everything; let them rot; waste of time; waste of money; wasting my time; wasting our time; wasting everyone's time; worst part of; worst thing about; would be fine without; better without; easier without; if it weren't for; wasn't for; rather eat; rather stick pins; roll my eyes; rolled my eyes; eye roll; eyeroll; boils my piss; grinds my gears; do my head in; does my head in; doing my head in; driving me mad; drive me mad; drive me up; driving me up; winds me up; laughed out loud; laughed at; laughing at; laugh at; tried not to laugh; trying not to laugh; hard not to laugh; couldn't stop laughing; creasing; howling; crying with laughter; pissing myself; pmsl;
  `),
  /** Things, not people: what a slight is often said of. */
  thing: listed(
    "question(s); mistake(s); rule(s); form(s); system(s); computer(s); printer(s); parking; car park; o'clock; policy; policies; idea(s); decision(s); email(s); bleep; portfolio; app; website; weather; letter(s); hour(s); time; early; amount(s); thing(s); day; sunday; morning; money; song; dog; cat; game; happy; tired; hot; cold; good; proud; cute; hospital food; shift; rain; traffic; o clock; number; levels; machine; monitor; software; joke(s); smile; grin; hat; jumper; pricing; busy; heavy; smile; skinned; fog; snow; hair; skin; scales; plaque(s); layer; cream; ointment; lichenified",
  ),
  /** Kindness towards those spoken of. */
  kind: listed(
    "legend(s); heroes; hero; brilliant; amazing; wonderful; proud; thank; thanks; grateful; brave; apologies; apologise; apologised; kinder; kindest; respect; deserve better; not their fault; isn't their fault; privilege; humbling; humbled; inspiring; fantastic; superb; congratulations; please don't; never call; stop calling; not stupid; compassion; empathy; kindness; stigma; solidarity; fundraising; charity; marvellous; magnificent; appreciate; appreciated; admire; adore; machine; still smiling; bless him; bless them; self pity",
  ),
};

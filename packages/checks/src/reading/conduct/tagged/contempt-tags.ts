import { listed } from "../listed.ts";

/** Contempt, dislike and kindness; our own lists, from British slang and research on abuse. */
export const contemptTags = {
  /** Nouns and sayings that call somebody worthless or stupid, and hardly mean anything else. */
  insult: listed(`
    idiot(s); moron(s); imbecile(s); cretin(s); muppet(s); clown(s); twat(s); wanker(s); prick(s);
    dickhead(s); knobhead(s); bellend(s); bell end(s); arsehole(s); asshole(s); cunt(s); cow bag;
    old cow; silly cow; lazy cow; stupid cow; miserable cow; moody cow; fat cow; evil cow;
    absolute cow; old bag; old hag; battleaxe; jobsworth(s); whinger(s); whiner(s); moaner(s);
    drama queen(s); nutter(s); nutjob(s); nutcase(s); fruitcake(s); fruit loop(s); loon(s); loony;
    loonies; weirdo(s); scrounger(s); sponger(s); scum; scumbag(s); pond life; pondlife; chav(s);
    vermin; knuckle dragger(s); knuckledragger(s); halfwit(s); half wit(s); dimwit(s); numpty;
    numpties; pillock(s); plonker(s); tosser(s); pleb(s); snowflake(s); hypochondriac(s);
    malingerer(s); waste of space; waste of oxygen; waste of air; waste of a bed; waste of skin;
    waste of a salary; charlatan(s); gobshite(s); beached whale(s); heifer(s); land whale(s);
    a fatty; fatties; fatso; lardarse(s); lard arse(s); iq of; brain cell(s); braincell(s); gene pool; thick as;
    dumb as; dense as; psychopath(s); sociopath(s); narcissist(s); inbred(s); fraudster(s);
    crackpot(s); simpleton(s); airhead(s); bimbo(s); wet wipe(s); wet lettuce; wannabe(s); glorified;
    jumped up; failed doctor(s); failed medic(s); trained monkey; bone carpenter(s); no brains;
    pig ignorant; bone idle; work shy; workshy; brain dead; braindead; thicko(s); chancer(s);
    grifter(s); con artist(s); shit for brains; walking disaster; dead weight; deadweight;
    laughing stock; laughingstock; absolute joke; total joke; batshit; off his rocker; off her rocker;
    mad as; away with the fairies; lights are on; not the sharpest; sharpest tool; two short planks;
    one sandwich short; lift doesn't; dingbat(s); dipstick(s); divvy; prat(s); berk(s); spanner(s);
    eejit(s); bampot(s); roaster(s); bawbag(s); glaikit; daftie(s); dafty; thickos; whopper(s);
    minger(s); cretinous; cave dwellers; neanderthal(s); two faced; backstabber(s);
    attention seeker(s); faker(s); skiver(s); freeloader(s); layabout(s); dosser(s); lowlife(s);
    lowlives; riff raff; rabble; coffin dodger(s); crumblies; crumbly; wrinklies; gomer(s); acopia;
    plebs; mouth breather(s); basket case(s); neanderthals in; junkie(s); smackhead(s); crackhead(s);
    fat bastard(s); bone setters; work dodger(s); liability in; shower of; bunch of clowns;
    bunch of idiots; bunch of amateurs; the lot of you; absolute state; village idiot; genius level;
    muppetry; numbskull(s); nincompoop(s); buffoon(s); dolt(s); dullard(s); thickest; stupidest;
    dumbest; laziest; rudest; most useless; most stupid; horrible little; nasty little; odious;
    vacuous; power mad; power hungry; self important; little hitler; hitler; stasi; gestapo; poisonous;
    human bin; human sick bag; whingebag(s); drama llama; walking stereotype; oxygen thief;
    oxygen thieves; space cadet; cloud cuckoo; nutty as; mad cow; mad cat lady; weapon of a; vultures;
    hyenas; all ego; no brain; ego and no; sponge; absolute sponge; failed biology;
    failed med; failed medical; glorified secretary; glorified receptionist; chocolate teapot;
    chocolate fireguard; waste of scrubs; waste of a lanyard; waste of a uniform; spawn; goblins;
    overgrown; man child; manchild; diva(s); prima donna(s); primadonna(s); drongo; sadist(s);
    sociopath; despot; bag of spanners;
  `),
  /** Adjectives and lesser nouns that do the same where they are said of somebody close by. */
  slight: listed(`
    knob(s); bitch; bitches; lunatic(s); freak(s); slob(s); tool(s) with; quack(s); box of rocks;
    a parasite; parasites on; bastard(s); git(s); a butcher; butchers; joker(s); loser(s); oik(s); peasant(s); cabbage(s);
    melt(s); weapon(s) grade; cosplaying; cosplayer(s); overpaid; monkeys; a monkey; talentless;
    brainless; useless; clueless; gormless; incompetent; moronic; idiotic; spineless; pathetic; thick;
    cowboy(s); liar(s); liability; an embarrassment; a disgrace; a joke; stupid; dumb; lazy; feral;
    ungrateful; entitled; whiny; whinging; whining; whingey; neurotic; hysterical; vile; minging;
    skanky; smelly; stinking; stank; stinks; reeks; unwashed; disgusting; revolting; gross; repulsive;
    insufferable; obnoxious; unbearable; shameless; feckless; hopeless; dozy; backward; a doughnut; a donut; absolute doughnut(s); wally; div(s); fud(s); sluggish; delusional; deluded; hag; crone; witch; dinosaur(s);
    tyrant; vindictive; bully; bullies; creep; creepy; sleazy; attention seeking; trash;
    garbage; dregs; zoo; circus; animals; pigs; mongrel(s); savages; sheep; zombies; vegetable(s);
  `),
  /** Strong dislike of people. */
  loathe: listed(`
    hate; hates; hated; despise; loathe; detest; can't stand; cant stand; cannot stand; sick of; sick to death of; fed up of; fed up with; bane of; done with; couldn't care less about; want to slap; want to punch; want to strangle; wanted to slap; could slap; could punch; could strangle; could throttle; tempted to slap; want to throttle; bin the lot; sack the lot; sack them all; sack them; sack her; sack him; get rid of; get in the bin; get in the sea; do one; jog on; piss off; fuck off; bore off; naff off; good riddance; no sympathy; zero sympathy; serves them right; serves him right; serves her right; brought it on; self inflicted; their own fault; his own fault; her own fault; asking for it; shoot me; kill me now; lord give me; give me strength; god give me; ban them; lock them up; put them down; put down; culled; cull; darwin award; deserve everything; deserves everything; let them rot; waste of time; waste of money; wasting my time; wasting our time; wasting everyone's time; worst part of; worst thing about; would be fine without; better without; easier without; if it weren't for; wasn't for; rather eat; rather stick pins; roll my eyes; rolled my eyes; eye roll; eyeroll; boils my piss; grinds my gears; do my head in; does my head in; doing my head in; driving me mad; drive me mad; drive me up; driving me up; winds me up; laughed out loud; laughed at; laughing at; laugh at; tried not to laugh; trying not to laugh; hard not to laugh; couldn't stop laughing; creasing; howling; crying with laughter; pissing myself; pmsl;
  `),
  /** Things, not people: what a slight is often said of. */
  thing: listed(`
    question(s); mistake(s); rule(s); form(s); system(s); computer(s); printer(s); parking; car park;
    o'clock; policy; policies; idea(s); decision(s); email(s); bleep; portfolio; app; website; weather;
    letter(s); hour(s); time; early; amount(s); thing(s); day; sunday; morning; money; song; dog; cat;
    game; happy; tired; hot; cold; good; proud; cute; hospital food; shift; rain; traffic; o clock;
    number; levels; machine; monitor; software; joke(s); smile; grin; hat; jumper; pricing; busy;
    heavy; skinned; fog; snow; hair; skin; scales; plaque(s); layer; cream; ointment; lichenified;
    coke zero; diet coke; hammered by; hammered with; smashed by; smashed it; drunk on power; high on;
    weed killer; gas bill; witch doctor(s); witch hunt(s); loser buys; loser pays; loser cooks; idiot's guide; dating advice; speed dating; r chop; weed on; weed in; weed all; weed themselves; for the hospice; hospice appeal; a joke from; a joke about; a joke for; dating scan(s); wine rack; signed my own name; signed my name; idiots guide; idiot proof; ranked by; rated by; hate crime(s); hate speech; hate mail; fake name(s); fake news;
    made up name(s); made up job(s); vitamin gummies; vitamin gummy; smell of weed; smell of the weed; stink of weed; vein(s);
  `),
  /** Kindness towards those spoken of. */
  kind: listed(
    "legend(s); heroes; hero; brilliant; amazing; wonderful; proud; thank; thanks; grateful; brave; apologies; apologise; apologised; kinder; kindest; respect; deserve better; not their fault; isn't their fault; privilege; humbling; humbled; inspiring; fantastic; superb; congratulations; please don't; never call; stop calling; not stupid; compassion; empathy; kindness; stigma; solidarity; fundraising; charity; appeal; fundraiser; in aid of; marvellous; magnificent; appreciate; appreciated; admire; adore; machine; still smiling; bless him; bless them; self pity",
  ),
  /** Laughing, in letters. */
  mirth: listed(`
    lol; howled; howling; lmao*; rofl; pmsl; haha*; hehe; lolz; lols;
  `),
};

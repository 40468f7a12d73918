import { listed } from "../listed.ts";

/** Drink, drugs and the hours of work; our own lists, from British slang. */
export const viceTags = {
  drink: listed(`
    pint(s); beer(s); lager(s); cider(s); stella; guinness; wine; red wine; white wine; rioja; malbec;
    merlot; shiraz; prosecco; cava; champagne; champers; fizz; bubbly; bubbles; vino; gin(s); g&t(s);
    vodka(s); rum; whisky; whiskey; brandy;  sherry; baileys; tequila(s); shot(s) of; jager;
    jagerbomb(s); jagerbombs; sambuca(s); cocktail(s); margarita(s); mojito(s); negroni(s); martini(s);
    espresso martini(s); aperol; spritz; pimms; buckfast; buckie; mad dog; white lightning; alcopop(s);
    wkd; hip flask; hipflask; flask of; booze; boozed; boozy; bevvy; bevvies; bevvied; swift one;
    swift half; a couple of jars;   nightcap; liquid lunch; hair of the dog;
        box of wine; half a bottle;   stubbies;
     whiskies; alcohol; sloe gin; limoncello; mulled wine; punch bowl;  
    finished the bottle; a bottle; second bottle; a few drinks; few drinks; few too many;
    couple of drinks; skinful; on the lash; lash;  bender; on the beers; on the wine;
    on the gin; on the vodka; quick half; swifty; livener;
  `),
  /** Being drunk, hung over or drugged. */
  intox: listed(`
    drunk; wasted; pissed; pished; hungover; hung over; hangover; hanging out of; steamin; steamboats;
    trolleyed; sloshed; tipsy; plastered; bladdered; paralytic; legless; blotto; wankered; shitfaced;
    shit faced; off my face; off my head; off my tits; off our faces; three sheets; mullered; lashed;
    squiffy; tiddly; half cut; worse for wear; stoned;  high as a kite; comedown; 
     trippin; buzzing off; over the limit; rough as; seeing double; two of everything;
    stinking of; reeking of; smell of booze; smells of booze; smelt of;  
          
        gurning; pinging; 
    blacked out;  blacking out;     spew; spewed; vom; vommed;
    vomming;    chunder*; boked; boak; dry heaving;  
          
          
         room spinning; room's spinning;
    bed spinning; still spinning; slurring;  mangled; munted; leathered; blootered; rat arsed;
    ratarsed; rat faced; arseholed; bolloxed; bollocksed;   spannered; twatted; cunted;
    zonked;      
    dutch courage;    off her face; off his face; 
     sweating gin; sweating vodka; sweating prosecco; sweating tequila; 
    hair of the dog;  beer fear; bottles deep; bottles down; bottles in;
    pints deep; drinks deep; 
  `),
  /** What drink leaves behind, and other things too. */
  groggy: listed(`
    come down; coming down; wobbly; blackout; passed out; from last night; last night's; straight from the; no sleep; been up all night; fell over; fell asleep in; carried out; thrown out; chucked out; kicked out; can't remember; cannot remember; don't remember; no memory; no recollection; shaking hands; steadies the; steady the hands; steadies my; take the edge off; takes the edge off; still up; caned; mashed; vomited; threw up; throwing up; puke; puked; puking; sick in; sick on; rattling; one shoe; baked; bombed; blacked; out til; out till; out until; got in at; rolled in at; woke up in; woke up on; woke up with; lost a shoe; lost my shoe; lost my shoes; carried home; spaced out; still tasting; drips for; swaying; on no sleep and; the fear; haven't been to bed; not been to bed;
  `),
  /** Controlled drugs by names that hardly mean anything else. */
  drug: listed(`
    cocaine; gak; ket; ketamine; mdma; mandy; ecstasy; weed; cannabis; marijuana; spliff(s); zoot(s); edible(s); shrooms; magic mushrooms; lsd; amphetamine(s); heroin; crystal meth; pingers; ching; charlie; sniff; bugle; nose candy; devil's dandruff; white powder; hash; skunk; ghb; molly; bong(s); poppers; mephedrone; m cat; mcat; 2cb; dmt; nos; laughing gas; balloons; nitrous; hippy crack; space cake(s); brownies; gummies; thc; a pill; pills; two pills; half a pill; a bump; bumps; a line; lines of; racked up; line or two; a gram; the dealer; my dealer; our dealer; my guy; plug; baggie; baggy; gear; sesh; joint(s); a toke; vape pen; hot box; hotbox*; acid; acid tab(s); tabs of; tab of; coke; speed; whizz; crack; snus of; valium; xanax; xannies; benzos; zopiclone; zoppies; zimmers; temazepam; diazepam; diazzies; tramadol; codeine; oramorph; morphine; fentanyl; propofol; modafinil; ritalin; adderall; dexies; dexamphetamine; sleeping tablet(s); sleeping pill(s); sleepers; gas and air; gas & air; entonox; poppers; propranolol; beta blocker(s); lorazepam; midazolam; pregabalin; gabbies;
  `),
  /** Before or during work. */
  before: listed(`
    before; just before; during; between; at lunch; lunchtime; lunch; on my break; on shift; still;
    mid; halfway through; while; whilst; then; straight to; straight into; straight back; straight on;
    and then; in 3 hours; in four hours; in 4 hours; in 5 hours; in 6 hours; in two hours; hours later;
    hours ago; at 7; at 8; at 9; at seven; at eight; at nine; 7am; 8am; 9am; 7.30; 8.30; 7:30; 8:30;
    0700; 0800; 0730; first thing; this morning; in the morning; tomorrow; tomorrow morning;
    the morning; monday morning; next morning; today; tonight; on call; in an hour; in half an hour;
    in at; due in; starts; to get through; through; survived; surviving; got me through;
    gets me through; getting me through; powered by; fuelled by; keeps me; kept me; helps; helped;
    steadies; turned up; rocked up; still in; to cope; all day; whole; entire; afternoon; steady;
    on duty; nobody noticed; noticed; on call from; mid shift; mid clinic; between patients;
    between cases; on my lunch; hour before; night before; sunglasses; throughout; with four hours;
    three hours later;
  `),
  /** After work, or nowhere near it. */
  off: listed(`
    day off; days off; annual leave; a/l; finally finished; clocked off; off duty; after work; after a;
    after that; after my; after this; after the; after nights; after clinic; after shift; post nights;
    post shift; end of; last shift; last night shift; weekend off; holiday; hols; rest day; zero days;
    non alcoholic; alcohol free; 0%; mocktail(s); dry january; sober; sobriety; recovery; patient was;
    patients who; never; nobody should; don't drink; not drinking; quit; quitting; gave up; given up;
    retire*; graduat*; wedding; toast; celebrate; celebrating; celebration; deserved; well earned;
    reward; earned; i'm off; driver; designated; one beer; one pint; one drink; one glass; one gin;
    one wine; a single; one small; just the one; one civilised;
  `),
  /** Drugs by names that are nothing else, and never medicines given to patients. */
  illicit: listed(`
    cocaine; gak; ket; mdma; mandy; ecstasy; weed; spliff(s); zoot(s); edible(s); shrooms;
    magic mushrooms; pingers; ching; nose candy; hash brownies; weed brownies; space cake(s); bong(s);
    poppers; mephedrone; mcat; dmt; nos; laughing gas; hippy crack; two pills; half a pill;
    double dropped; a bump of; lines of; racked up; line or two; my dealer; our dealer; baggie;
    acid tab(s); a tab of; someone's ritalin; housemate's ritalin; mate's ritalin; flatmate's ritalin;
    his ritalin; her ritalin; leftover oramorph; someone's adderall; on the entonox; skinned up; hotbox; off my tits; three grams;
    two grams; a gram; first pill; microdos*; mushrooms in; mushrooms before; mushrooms then;
    mushrooms with; mushrooms at; magic mushroom; mushy tea; line of coke; lines of coke;
    bit of coke; some coke; bag of coke; shroom; acid at; did acid; pills at; half a gram; an eighth of; joint with; joint before; a joint; smoked weed; smoking weed; pot brownies; on mdma;
  `),
  homegrown: listed("tomatoes; growing; grow; harvest; gardening; greenhouse; plants; herb garden"),
  /** Gardens, where weed is pulled up. */
  garden: listed(
    "bindweed; lawn; mower; mowing; allotment; flower bed(s); borders; hedge; hedges; fence; compost; ground elder; patio; dandelions; nettles; knotweed; weeding; strimmer; secateurs",
  ),
  /** Drugs as medicine, in papers and lessons. */
  clinical: listed(
    "causing; induced; adulterated; necrosis; toxicity; overdose(s); psychosis; lecture; teaching; talk on; paper; analges*; sedation; prescribing; boxes of; guideline(s); exam fodder",
  ),
  /** What fills a flask in all innocence. */
  soft: listed(
    "ribena; squash; lucozade; lemonade; elderflower; ginger ale; decaf; of tea; of coffee; is tea; is coffee; only tea; only coffee; just tea; just coffee; of soup; cold tea; nosecco",
  ),
  nicer: listed(`
    best time; great time; better time; amazing time; recreational*; weekend; party; after party;
    afters; rave; field;
  `),
  workmates: listed(
    "medics; colleagues; team; mess; ball; ski; skiing; reunion; night out; derm; juniors; consultants; reg; nurses",
  ),
  /** Having been very drunk, in so many words. */
  messy: listed(`
    carried out of; carried home; pumped out; stomach pumped; bar crawl; pub crawl; woke up next to;
    lost my keys phone; lost my phone and; lost both shoes; lost my shoes; jägerbomb(s); jagerbombs;
    pukefest; tactical chunder; tactical vom; sambuca(s); black out drunk; blackout drunk; drunk as a;
    pissed as a; absolutely battered last; absolutely trolleyed; so pished; soo drunk; drunk tweeting;
    drunk tweet; drunk texting; drunk text; drunk posting; thrown out of; chucked out of; kebab down;
    slept in a bush; slept in the bath;
  `),
  wheel: listed(
    "drove; driving; drive; wheel; motorway; m1; m6; m25; m4; m62; car; home; keys; truck; on the road; junction",
  ),
  tired: listed(`
    nodded off; fell asleep at; asleep at the; units still; still over; no memory of;
    don't remember the; don't remember a; can't remember driving; can't remember the; drifted;
    rumble strip; microsleep; autopilot;
  `),
};

import { listed } from "../listed.ts";

/** Drink, drugs, sex and romance; our own lists, from British slang. */
export const viceTags = {
  drink: listed(`
    pint(s); beer(s); lager(s); cider(s); stella; guinness; wine; red wine; white wine; rioja; malbec; merlot; shiraz; prosecco; cava; champagne; champers; fizz; bubbly; bubbles; vino; gin(s); g&t(s); vodka(s); rum; whisky; whiskey; brandy; port; sherry; baileys; tequila(s); shot(s) of; jager; jagerbomb(s); jagerbombs; sambuca(s); cocktail(s); margarita(s); mojito(s); negroni(s); martini(s); espresso martini(s); aperol; spritz; pimms; buckfast; buckie; mad dog; white lightning; alcopop(s); wkd; hip flask; hipflask; flask of; booze; boozed; boozy; bevvy; bevvies; bevvied; swift one; swift half; a couple of jars; sharpener; cheeky one; nightcap; liquid lunch; hair of the dog; bottle of; bottles of; glass of; glasses of; box of wine; half a bottle; can of; cans of; stubbies; dram; whiskies; alcohol; sloe gin; limoncello; mulled wine; punch bowl; pitcher;
  `),
  /** Being drunk, hung over or drugged. */
  intox: listed(`
    drunk; wasted; pissed; pished; hungover; hung over; hangover; hanging out of; steamin; steamboats;
    trolleyed; sloshed; tipsy; plastered; bladdered; paralytic; legless; blotto; wankered; shitfaced;
    shit faced; off my face; off my head; off my tits; off our faces; three sheets; mullered; lashed;
    squiffy; tiddly; half cut; worse for wear; stoned; baked; high as a kite; comedown; coming down;
    come down; trippin; buzzing off; over the limit; rough as; seeing double; two of everything;
    stinking of; reeking of; smell of booze; smells of booze; smelt of; still up; not been to bed;
    haven't been to bed; been up all night; no sleep; out til; out till; out until; got in at;
    rolled in at; straight from the; from last night; last night's; gurning; pinging; rattling;
    blacked out; blackout; blacking out; passed out; puke; puked; puking; spew; spewed; vom; vommed;
    vomming; vomited; threw up; throwing up; chunder*; boked; boak; dry heaving; sick in; sick on;
    fell over; fell asleep in; woke up in; woke up on; woke up with; can't remember; cannot remember;
    don't remember; no memory; no recollection; lost a shoe; lost my shoe; lost my shoes; one shoe;
    carried home; carried out; thrown out; chucked out; kicked out; room spinning; room's spinning;
    bed spinning; still spinning; slurring; swaying; mangled; munted; leathered; blootered; rat arsed;
    ratarsed; rat faced; arseholed; bolloxed; bollocksed; mashed; caned; spannered; twatted; cunted;
    fucked; zonked; spaced out; wobbly; shaking hands; steadies the; steady the hands; steadies my;
    dutch courage; take the edge off; takes the edge off;
  `),
  /** Controlled drugs by names that hardly mean anything else. */
  drug: listed(`
    cocaine; gak; ket; ketamine; mdma; mandy; ecstasy; weed; cannabis; marijuana; spliff(s); zoot(s); edible(s); shrooms; magic mushrooms; lsd; amphetamine(s); heroin; crystal meth; pingers; ching; charlie; sniff; bugle; nose candy; devil's dandruff; white powder; hash; skunk; ghb; molly; bong(s); poppers; mephedrone; m cat; mcat; 2cb; dmt; nos; laughing gas; balloons; nitrous; hippy crack; space cake(s); brownies; gummies; thc; a pill; pills; two pills; half a pill; a bump; bumps; a line; lines of; racked up; line or two; a gram; the dealer; my dealer; our dealer; my guy; plug; baggie; baggy; gear; sesh; joint(s); a toke; vape pen; hot box; hotbox*; acid; acid tab(s); tabs of; tab of; coke; speed; whizz; crack; snus of; valium; xanax; xannies; benzos; zopiclone; zoppies; zimmers; temazepam; diazepam; diazzies; tramadol; codeine; oramorph; morphine; fentanyl; propofol; modafinil; ritalin; adderall; dexies; dexamphetamine; sleeping tablet(s); sleeping pill(s); sleepers; gas and air; gas & air; entonox; poppers; propranolol; beta blocker(s); lorazepam; midazolam; pregabalin; gabbies;
  `),
  /** Before or during work. */
  before: listed(
    "before; just before; during; between; at lunch; lunchtime; lunch; on my break; on shift; still; mid; halfway through; while; whilst; then; straight to; straight into; straight back; straight on; and then; in 3 hours; in four hours; in 4 hours; in 5 hours; in 6 hours; in two hours; hours later; hours ago; at 7; at 8; at 9; at seven; at eight; at nine; 7am; 8am; 9am; 7.30; 8.30; 7:30; 8:30; 0700; 0800; 0730; first thing; this morning; in the morning; tomorrow; tomorrow morning; the morning; monday morning; next morning; today; tonight; on call; in an hour; in half an hour; in at; due in; starts; to get through; through; survived; surviving; got me through; gets me through; getting me through; powered by; fuelled by; keeps me; kept me; helps; helped; steadies; turned up; rocked up; still in; to cope; all day; whole; entire; afternoon; steady; on duty; nobody noticed; noticed",
  ),
  /** After work, or nowhere near it. */
  off: listed(
    "day off; days off; annual leave; a/l; finished; finally finished; clocked off; off duty; after work; after a; after that; after my; after this; after the; after nights; after clinic; after shift; post nights; post shift; end of; last shift; last night shift; weekend off; holiday; hols; rest day; zero days; non alcoholic; alcohol free; 0%; mocktail(s); dry january; sober; sobriety; recovery; patient was; patients who; never; nobody should; don't drink; not drinking; quit; quitting; gave up; given up; retire*; graduat*; wedding; toast; celebrate; celebrating; celebration; deserved; well earned; reward; earned; i'm off; driver; designated",
  ),
  /** Looks and bodies. */
  body: listed(`
    backside; bum; bums; derriere; rear view; peachy; boobs; tits; rack; cleavage; bosom; pecs; abs;
    six pack; biceps; legs like; legs up to; cheekbones; jawline; skirt; tight scrubs; short skirt;
    low cut; topless; shirtless; shirt off; top off; undressed; in his pants; boxers; lingerie;
    underwear; stockings; bulge; well hung; endowed;
  `),
  /** Being attracted. */
  desire: listed(`
    gorgeous; sexy; fit af; well fit; so fit; proper fit; really fit; fit lad; fit bloke; fit one;
    fit ones; fit guy; fit nurse; fit doctor; fit reg; fit patient; fit patients; fittest; lush;
    stunning; smoking hot; hot as; so hot; hot guy; hot doctor; hot nurse; hot patient; hottie;
    hotties; hunk; hunky; dishy; dreamboat; dreamy; eye candy; easy on the eye; peng; stunner; worldie;
    solid 10; solid ten; nine out of ten; milf; dilf; gilf; phwoar; phwoah; would smash; i so would;
    would bang; definitely would; shaggable; bangable; swoon; swooning; drool; drooling;
    weak at the knees; fancy; fancied; fancying; flirt; flirted; flirting; winked; chat up; chatted up;
    pulled; snog; snogged; snogging; shag; shagged; shagging; slept with; sleeping with; sleep with;
    one night stand; getting off with; got off with; hook up; hooked up; cop off; copped off; tinder;
    hinge; bumble; grindr; swipe right; swiped right; dating; second date; first date; date night;
    asked me out; asked her out; asked him out; ask her out; ask him out; is single; ring on;
    wedding ring; got my number; gave me his number; gave her my; slipped me his; digits; slide into;
    slid into; dms are open; dm's are open; marry him; marry her; my future husband; future wife; babe;
    bae; my type; bit of alright; undress me; undressing; frisky; horny; turned on; hands on;
    examine her; examine him; examine that; examine every; chaperone myself; sponge bath; bed bath;
    mouth to mouth; kiss of life; grope; groped; groping; pinched her; pinched his; slap her;
    slapped her; spank*; my turn; volunteer to; volunteered to; happy to hold; dropped a; perv;
    perving; ogle; ogling; letch*; gawp; worth going to work; rate them; page 3; playboy; nude; nudes;
    onlyfans; only fans; ringtone; legs open; up for it; slag; slut;
  `),
  /** Meeting outside care. */
  social: listed(`
    friend request; friend requests; friends request; facebook request; fb request; follow request;
    insta request; accepted; accept; added; added me; added her; added him; add me; friends on;
    facebook friends; fb friends; mates with; friends with; follow back; followed back;
    follow each other; following each; follows me; messaging; messages me; text me; texts me; texting;
    whatsapp; whatsapps; whatsapped; whatsapp group; snapchat; dm'd; my number; my mobile; my personal;
    gave her my; gave him my; gave them my; has my number; pint with; drink with; drinks with;
    coffee with; dinner with; lunch with; curry with; beers with; wine with; brunch with; cuppa with;
    went round; come round; came round; coming round; popped round; invited; invite; invited me; bbq;
    barbecue; party; birthday; wedding; christening; holiday with; villa; their villa; her villa;
    his villa; caravan; their caravan; boat; season ticket; box at; match with; golf with;
    round of golf; kitchen table; poker; pub quiz; quiz team; five a side; book club; fantasy league;
    play golf; lent me; lend me; lent; loan; loaned; borrowed from; owes me; hired; decorating;
    fixing my; fitting my; plumber; mates rates; discount from; free tickets; rolex; envelope;
    in her will; in his will; in the will; left me; inheritance; cheque; hamper; anniversary;
    girlfriend; boyfriend; moving in; moved in; fiance; fiancee; babe; love of my life; how we met;
    godmother; godfather; babysit; babysitting; lodger; bestie; best mates; googled; stalk; stalked;
    stalking; insta stalk; looked up; found her; found his; found him; her page; his page; dating app;
    airbnb; house sit; house sitting; sunday lunch; christmas dinner; church with;
  `),
  /** Drugs by names that are nothing else, and never medicines given to patients. */
  illicit: listed(`
    cocaine; gak; ket; mdma; mandy; ecstasy; weed; spliff(s); zoot(s); edible(s); shrooms;
    magic mushrooms; pingers; ching; nose candy; hash brownies; weed brownies; space cake(s); bong(s);
    poppers; mephedrone; mcat; dmt; nos; laughing gas; hippy crack; two pills; half a pill;
    double dropped; dropped a; a bump; lines of; racked up; line or two; my dealer; our dealer; baggie;
    acid tab(s); tab of; someone's ritalin; housemate's ritalin; mate's ritalin; flatmate's ritalin;
    his ritalin; her ritalin; leftover oramorph; someone's adderall; gas & air; gas and air;
    on the entonox; entonox; snorted; snorting; skinned up; hotbox; off my tits;
  `),
  homegrown: listed("tomatoes; growing; grow; grown; harvest; gardening; greenhouse; plants; herb garden"),
  nicer: listed(
    "nicer time; best time; great time; better time; amazing time; recreational*; weekend; party; after party; afters; rave; field",
  ),
  workmates: listed(
    "medics; colleagues; team; mess; ball; ski; skiing; reunion; night out; derm; juniors; consultants; reg; nurses",
  ),
  /** Having been very drunk, in so many words. */
  messy: listed(`
    carried out of; carried home; pumped out; stomach pumped; bar crawl; pub crawl; woke up next to;
    traffic cone; lost my keys phone; lost my phone and; lost both shoes; lost my shoes; jägerbomb(s);
    jagerbombs; pukefest; tactical chunder; tactical vom; sambuca(s); black out drunk; blackout drunk;
    drunk as a; pissed as a; absolutely steaming; absolutely hammered; absolutely wasted;
    absolutely battered last; absolutely trolleyed; so pished; soo drunk; drunk tweeting; drunk tweet;
    drunk texting; drunk text; drunk posting; thrown out of; chucked out of; barred from; kebab down;
    slept in a bush; slept in the bath;
  `),
  wheel: listed(
    "drove; driving; drive; wheel; motorway; m1; m6; m25; m4; m62; car; home; keys; truck; on the road; junction",
  ),
  tired: listed(
    "nodded off; fell asleep at; asleep at the; units still; still swilling; still over; no memory of; don't remember the; don't remember a; can't remember driving; can't remember the; drifted; rumble strip; microsleep; autopilot; swilling",
  ),
  /** Couples and dates. */
  romance: listed(
    "babe; happy anniversary; anniversary; date night; dating; been seeing; seeing each other; married; engaged; wedding; girlfriend; boyfriend; fiance; fiancee; my fella; my man; my woman; love of my life; how we met; slept with; sleeping with; snogged; kissed; hooked up; matched with; tinder; hinge; grindr; asked him out; asked her out; moved in; soulmate; my type",
  ),
  /** Somebody known through care. */
  ward: listed(
    "on my ward; on to my ward; onto my ward; my ward; acute unit; in my clinic; on my list; in bay; in bed 4; discharge; discharged; discharged now; my caseload; in my care; under my care; after i fixed; after i stitched; his femur; her femur; i treated; i delivered; i nursed; i operated on; inpatient; ex patient; former patient; sectioned; on the unit; in resus; his dressing; her dressing",
  ),
  treated: listed(
    "whose lip; whose face; whose leg; whose hip; whose knee; whose nose; whose mole; whose baby; i rebuilt; i fixed; i stitched; i operated; i delivered; i treated; i looked after; i nursed; i did her; i did his; my old patient; ex patient; former patient; last month's; last week's; regulars; dialysis; my patient's; a patient's; patient's; grateful patient; one of my patients; one of my ladies; one of my gents; one of my mums; my mums; my ladies; i biopsied; i excised; i cut; i lasered; i injected; who i treated; cured; i cured; i saved",
  ),
  rating: listed(
    "out of ten; out of 10; ranked; ranking; rate them; rated; league table; top ten; top five; fittest; best looking; hottest; if you had to; snog marry; marry avoid; shag marry; who would you; fantasy league; sweepstake on; scorecard; marks out of; score them",
  ),
};

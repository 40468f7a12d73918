import { listed } from "../listed.ts";

/** Looks, desire, romance and meetings outside care; our own lists, from tribunal themes and British slang. */
export const intimacyTags = {
  /** Looks and bodies. */
  body: listed(`
    backside; bum; bums; derriere; rear view; peachy; boobs; tits; her rack; that rack; rack on her; nice rack on; cleavage; bosom; pecs; abs;
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
    i pulled; we pulled; pulled a; pulled at; pulled on; pulled in; pulled last; snog; snogged; snogging; shag; shagged; shagging; slept with; sleeping with; sleep with;
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
    onlyfans; only fans; ringtone; legs open; up for it; slag; slut; fitter; fitter every;
    absolute ride; right ride; an absolute stunner; take my bloods; take my pulse; wasn't complaining;
    weren't complaining; not complaining; nearly forgot to; forgot to listen; couldn't find a pulse;
    my heart stopped; needed a cold shower; cold shower; hubba hubba; hello sailor; well hello;
    sex on legs; rugby thighs; thighs; hands like; arms like; forearms;
  `),
  /** Meeting outside care. */
  social: listed(`
    friend request; friend requests; friends request; facebook request; fb request; follow request;
    insta request;   added; added me; added her; added him; add me; friends on;
    facebook friends; fb friends; mates with; friends with; follow back; followed back;
    follow each other; following each; follows me; messaging; messages me; text me; texts me; whatsapp;
    whatsapps; whatsapped; whatsapp group; snapchat; dm'd; my number; my mobile; my personal;
    gave her my; gave him my; gave them my; has my number; pint with; drink with; drinks with;
    coffee with; dinner with; lunch with; curry with; beers with; wine with; brunch with; cuppa with;
    went round; come round; came round; coming round; popped round; invited; invite; invited me; 
         holiday with; villa; their villa; her villa;
    his villa;  their caravan;  season ticket; box at; match with; golf with;
    round of golf;  pub quiz; quiz team; five a side; book club; fantasy league;
    play golf; lent me; lend me; lent;  loaned; borrowed from; owes me;  
    fixing my; fitting my;  mates rates; discount from; free tickets;  
    in her will; in his will; in the will; left me; inheritance;    
    moving in; moved in; fiance; fiancee; love of my life; how we met; godmother; godfather;
    babysit;   bestie; best mates; googled; stalk; stalked; stalking; insta stalk;
    looked up; found her on; found his profile; found him on; her page; his page; dating app; airbnb; house sit;
    house sitting;   church with;
  `),
  /** Gatherings and gifts: telling only beside a meeting. */
  occasion: listed(`
    sunday lunch; christmas dinner; party; birthday; wedding; christening; boat; kitchen table; loan; hired; decorating; rolex; envelope; cheque; hamper; girlfriend; boyfriend; plumber; barbecue; bbq; caravan; babysitting; lodger;
  `),
  /** Couples and dates. */
  romance: listed(
    "babe; happy anniversary; anniversary; date night; dating; been seeing; seeing each other; married; engaged; wedding; girlfriend; boyfriend; fiance; fiancee; my fella; my man; my woman; love of my life; how we met; slept with; sleeping with; snogged; kissed; hooked up; matched with; tinder; hinge; grindr; asked him out; asked her out; moved in; soulmate; my type",
  ),
  /** Somebody known through care. */
  ward: listed(`
    on my ward; on to my ward; onto my ward; my ward; in my clinic; on my list; discharged;
    discharged now; my caseload; in my care; under my care; after i fixed; after i stitched; i treated;
    i delivered; i nursed; i operated on; inpatient; ex patient; former patient; sectioned;
    on the unit; in resus; on the truck; in the back of the truck; in resus last; on my table;
  `),
  treated: listed(`
    i fixed; i stitched; i operated; i delivered; i treated; i looked after; i nursed; i did her;
    i did his; my old patient; ex patient; former patient; last month's; last week's; regulars;
    dialysis; my patient's; a patient's; patient's; grateful patient; one of my patients;
    one of my ladies; one of my gents; one of my mums; my mums; my ladies; i biopsied; i excised;
    i cut; i lasered; i injected; who i treated; cured; i cured; i saved; had him in; had her in;
    i took out; i put back; i scanned; i vaccinated; from a callout; from a job;
  `),
  rating: listed(
    "out of ten; out of 10; ranked; ranking; rate them; rated; league table; top ten; top five; fittest; best looking; hottest; if you had to; snog marry; marry avoid; shag marry; who would you; fantasy league; sweepstake on; scorecard; marks out of; score them",
  ),
  /** Parts of a body that are named in leers. */
  rump: listed(`
    backside; bum; arse; arse on; derriere; boobs; tits; her rack; that rack; rack on her; nice rack on; cleavage; rear view; peachy; pecs;
    six pack; rugby thighs; legs up to; short skirt; tight scrubs; bulge; jugs; knockers; melons;
    booty; posterior; behind on;
  `),
};

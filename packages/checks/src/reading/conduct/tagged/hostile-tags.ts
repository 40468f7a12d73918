import { listed } from "../listed.ts";

/** Accusing, threatening and running down; our own lists, from the themes of harassment and defamation cases. */
export const hostileTags = {
  /** Crimes and failings one may accuse somebody of. */
  accuse: listed(`
    fraud; fraudster(s); con artist(s); conman; con man; crook(s); thief; thieves; scammer(s); rapist;
    paedo; paedophile; pedo; abuser; wife beater; beats his wife; beats his; sex pest; predator;
    groper; groped; gropes; wandering hands; handsy; touches up; touched up; pervert; perv; murderer;
    killer; bent; on the take; quack; charlatan; fake doctor; butcher; butchered; maimed; cowboy;
    alcoholic; junkie; smackhead; dealing; steals; stealing; stole; robbing; robs; rips off;
    ripping off; overcharging; overcharges; pocketing; pockets; watering down; watered down; fiddling;
    fiddles; launders; laundering; embezzl*; bribes; backhanders; kickbacks; brown envelope(s); faked;
    fakes; faking; forged; forges; bought his; bought her; bought that; bought their; bought its;
    off the internet; never qualified; isn't qualified; not qualified; no qualifications; isn't a real;
    not a real; isn't a nurse; isn't a doctor; no more a nurse; no more a doctor; not insured;
    uninsured; unlicensed; no licence; without a licence; struck off; should be struck; covers up;
    covered up; cover up; covering up; hushed up; swept under; buried the; negligent; negligence;
    incompetent; sleeping with; slept with; shagging; knocking off; affair with; having it off;
    slept her way; slept his way; sleeping on duty; off his face; off her face; dodgy; dirty needles;
    reuses; reusing; cat meat; cockroaches; fake reviews; buys reviews; blood on his hands;
    blood on her hands; blood on their hands; ruined faces; ruins faces; botched; botches; disfigured;
    steer clear; do not go; wouldn't send my dog; wouldn't let; end up in front of;
    ends up in front of; ends up in my; picking up the pieces; no insurance; tax dodge*; benefit cheat;
    covid loan; furlough; ghost patients; upcod*; has killed; killed three; killed two; killed her;
    killed him; killed his; killed a; robbing the; made up the lot; made it all up; harmed;
    taking bribes; on the fiddle; helping himself; helping herself; nicking from; steals from;
    stole from; touching up; sleeps with; drinking on; drunk on duty;
  `),
  /** "Pass it on": gossip that knows it is gossip. */
  gossip: listed(`
    everyone knows; everybody knows; pass it on; share this; please share; share widely;
    spread the word; you didn't hear it from me; don't sue me; sue me; come and sue; allegedly;
    not naming names; naming and shaming; name and shame; you heard it here; mark my words; bet on it;
    i've a nose; if you ask me; no smoke without; rumour; word is; word on the; open secret;
    worst kept secret; i'd stake; i know for a fact; trust me; trade knows; ask anyone; ask around;
    be warned; beware; avoid; steer clear; do not go; don't go; stay away; boycott; warning;
    never proved; can't prove it; no proof; we all know; everyone in; all knows; you only need look;
    it was her; it was him; spoiler;
  `),
  /** A trade or place where a private person can be found. */
  trade: listed(`
    clinic; salon; pharmacy; chemist; chemist's; spa; beautician; injector; aesthetics; medispa;
    tanning place; tattoo place; tattooist; opticians; optician; dentist; dentists; gym; care home;
    nursing home; vet; vets; butcher's; bakery; cafe; coffee place; coffee shop; restaurant; takeaway;
    kebab shop; chippy; chip shop; barber; hairdresser(s); nail bar; nail salon; nursery; headteacher;
    head at; head teacher; landlord; letting agent; garage; builder; plumber; estate agent; solicitor;
    councillor; vicar; matron; ex husband; ex wife; her that; him that; bloke who runs; woman who runs;
    man who runs; owner; recruitment agency; agency; taxi firm; personal trainer; chiropractor;
    osteopath; homeopath; nutritionist; influencer;
  `),
  /** Doing harm. */
  violence: listed(`
    punch; smack; batter; deck; throttle; strangle; stab; drown; run him over; run her over;
    run them over; set fire; headbutt; break his; break her; break your; kneecap; knock out; knock his; say that to my face; say it to my face;
    knock her; wring; wrung; skewer; scalpel; smother; choke; slash; keyed; tyres; brick through;
    baseball bat; fists; car park; meet me; see you outside; know where you; know where he;
    know where she; where you live; where he lives; where she lives; where you work; where you park;
    find you; coming for you; come for you; watch your back; sleep with one eye; make you pay;
    make him pay; make her pay; make them pay; pay for this; ruin you; ruin him; ruin her; end you;
    finish you; finish him; finish her; tell your;
    screenshotted; screenshot; screenshots; kept screenshots; reported you; emailed your; email your;
    ring your; rung your; contact your; wrong nurse; wrong doctor; wrong person; picked the wrong;
    messed with; mess with; fuck around; catch it; rots; rot; suffer; suffers; in pain; drop dead; under my knife; on my table;
    in my bed; in my resus; saving you; treating you; under anaesthetic; no anaesthetic;
    without anaesthetic; blunt needle; biggest needle; biggest cannula; grey cannula; orange cannula;
    brown cannula; large bore; next time you're; when you're in;
  `),
  /** Those whom a threat names beside the person. */
  kin: listed(`
    your employer; your boss; your manager; your work; your customers; your wife; your husband; your kids; your mum; your school;
    your family;
  `),
  /** How a curse begins. */
  curse: listed(
    "hope you; hope he; hope she; hope they; hope your; hope his; hope her; pray you; pray he; pray she; pray they",
  ),
  /** Turning others on somebody. */
  summon: listed(`
    all of you; folks; followers; lads; you all; you lot; go and; go say; go tell; say hello; say hi;
    do your thing; you know what to do; do the rest; go fill; go leave; leave her; leave him;
    leave them; one star; 1 star; one stars; bad review(s); reviews; review bomb; pile on; pile in;
    report her; report him; report this; report the; report them; ring her; ring him; ring them;
    ring his; ring her work; email her; email him; email his; email them; message her; message him;
    comment on; her comments; his comments; tell her; tell him; tell them; let her know; let him know;
    let them know; here's her; here's his; here is her; here is his; this is her; this is him;
    that's her; that's him; named; number plate; reg plate; registration; works at; works in; postcode;
    phone number; mobile; profile; facebook; linkedin; employer; get her sacked; get him sacked;
    sacked; fired; struck off; hounded; cancelled; flood; bombard; spam; tag; share her; share his;
    make her famous; make him famous; name and shame; her face; his face;
  `),
  /** Threats in so many words. */
  threat: listed(`
    meet my fist; see you outside; 
    watch your back; i'll see to it; sleep with one eye; know where you live; know where you work;
    know where you park; know where he parks; know where she parks; know where he lives;
    know where she lives; i'll find you; coming for you; make you pay; you'll regret; you will regret;
    he'll regret; she'll regret; emailed your boss; emailed your employer; ring your boss;
    ringing your boss; ringing your employer; tell your employer; told your employer; got your address;
    have your address; found your address; smash your; break your; kick your; wrong person to;
    picked the wrong; messed with the wrong; end your career; ruin your career; end his career;
    end her career; ruin her career; ruin his career; ruin you; destroy you; destroy him; destroy her;
    hope you die; hope he dies; hope she dies; hope your kids; hope you get; hope they get;
    give him a ring; give her a ring; home number; her home address; his home address;
    wait till you need; wait until you need; next time you need; when you need us; under my knife;
    no anaesthetic; without anaesthetic; blunt needle; biggest needle; which street you;
    what street you; where your kids; pay him a visit; pay her a visit; pay you a visit; ruining this;
    stringing up; strung up;
  `),
  rotten: listed(`
    rotten; rotting; dump; shambles; circus; cesspit; shithole; hellhole; shit show; shitshow;
    clown show; crooks; greedy; sweatshop; sinking ship; bin fire; dumpster fire; corrupt; cowboys;
    toilet paper; wipe my; shower of; fleecing; wouldn't send; wouldn't let my; run by idiots;
    run by clowns; run by accountants; spineless; run by crooks; rogues; bandits; pirates; mafia;
    mickey mouse; third world; unfit for purpose; money grabbing; money grubbing; profiteers;
    asset strippers; evil place; couldn't care less; could not care less; doesn't give a; don't give a;
    bean counters; slave drivers; slave labour; hell on earth; worst place; worst employer;
    laughing at us; gaslighting; robs us; robbing us; incompetents; couldn't run;
  `),
};

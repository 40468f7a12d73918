import { listed } from "../listed.ts";

/** Dishonesty, theft and absence; our own lists, from tribunal themes and student slang. */
export const deceitTags = {
  /** Making, changing or copying what should be true. */
  fabricate: listed(`
    made up; make up; making up; make them up; made them up; make it up; made it up; made half; fake; faked; faking; fabricate; fabricated; fabricating; forge; forged; forging; falsified; falsify; falsifying; fudge; fudged; fudging; backdate; backdated; backdating; back dated; invent; invented; inventing; plagiarised; doctored; fiddled; fiddling; cooked; massaged; tweaked; rounded up; adjusted; tidied up; amended; altered; alter;   deleted; shredded; tippexed; tippex; rewrote; rewritten; filled in; fill in; fill them in; filled them in; copied; copy; copy pasted; copy and pasted; copy paste; pasted; lifted; nicked;  recycled; reused; resubmitted; ghostwritten; ghost wrote;  paid someone; paid a; paid my; got my flatmate; got my mate; got my housemate; got someone; someone else; my mate did; my mate wrote; wrote my own; signed my own; tapped in; swiped; clocked in; clocked; clicked through; clicked; click next; muted; skipped to the;     put my; put his; put her; stuck; stuck my; popped;   slipped in; chucked in; embellished; embellish; exaggerated; padded; pad; padding; inflated; inflate; bumped up; bigged up; lied; lie; lying; fibbed; fib; blagged; blag; bluffed; pretended; pretend; pretending;    logged;  never did; never done; didn't do; never saw; never seen; never met; never went; never attended; haven't done; haven't seen; haven't held; none of us; wasn't there; weren't there; wasn't even there; chatgpt; chat gpt; gpt; copilot; claude; the robot; ai; cheated; cheat; cheating; cheat sheet; crib sheet;  googled the; off by heart; two jobs; two wages; double paid; while on; mark my own; marking my own; borrowed signature; traced; photoshop; photoshopped; cropped;   guesstimate; guesstimated; 
  `),
  /** What one also does to records in all honesty. */
  enter: listed(`
    signed off; sign off; signing off; signed for; signed in; sign in; signed him; signed her; signed each;
    log; claim; claimed; claiming; add; added; changed; edited; tick; ticked; ticking; put down; guess; guessed; estimated; bought; borrowed; answers;
  `),
  /** Getting away with it. */
  unseen: listed(`
    nobody noticed; no one noticed; nobody will notice; nobody'll notice; noone noticed; nobody checks;
    no one checks; nobody ever checks; never checks; never check; never checked; nobody reads;
    no one reads; nobody actually reads; never read; nobody knows; no one knows; nobody will know;
    nobody'll know; no one will know; no one'll know; nobody any the wiser; none the wiser; don't tell;
    dont tell; won't tell; tell no one; say nothing; said nothing; kept schtum; keep schtum;
    our secret; our little secret; shh; shhh; sshh; ssh; hush; mum's the word; got away with;
    get away with; getting away with; away with it; job done; job's a good; jobs a good; easy money;
    easiest; easy peasy; worth it; no regrets; zero regrets; sorry not sorry; bish bash bosh; win win;
    happy days; perks; perk of; cheeky; naughty; arrest me; report me; snitch; snitches; grass;
    grass me; what they don't know; didn't see; you didn't see; never happened; if anyone asks;
    if anybody asks; who's going to; who's counting; who's checking; who is going to; who'd know;
    who would know; who actually; who honestly; pays for itself; free money; life hack; lifehack;
    top tip; pro tip; tip for; owe me; owes me; can't prove; prove it; hypothetically speaking; bosh;
    get in; smashed it; nailed it; outcome 1; first time pass; certificate in; here we come;
    here i come; looks better; looks great; looked good; tell the difference; same difference;
    never going to look; going to look; too easy; didn't even; didn't suspect; believed me;
    fell for it; they'll never; signs anything; rubber stamp*; everyone does; everybody does;
    we all do; all do it; don't judge; no judgement; judge me; fight me; nobody died; no one died;
    no one's died; nobody's died; lived to; what could go; what's the worst; yolo; wing it; winged it;
    winging it; yeet; fingers crossed; touch wood; hope for the best; never miss them; never miss it;
    won't miss them; won't notice; never notice; closed the loop; insightful; takes forever;
    accepted for; poster accepted;
  `),
  /** Calling in ill. */
  sick: listed(
    "called in sick; call in sick; calling in sick; rang in sick; ringing in sick; ring in sick; phoned in sick; phoning in sick; phone in sick; phoned sick; rang sick; called sick; texted in sick; emailed in sick; off sick; off with; signed off; sick day; sick days; sick leave; sickie; sicky; sick line; self cert*; self certified; called in; rang in; phoned in; d&v; norovirus; food poisoning; dodgy prawn; dodgy curry; dodgy kebab; migraine; tummy bug; stomach bug; 48 hours; 48hr rule; mental health day; mental elf day; stress leave; compassionate leave; funeral; dead gran; gran died; grandmother's funeral; bereavement; emergency dentist; dependants leave; carer's leave; isolating; self isolating; isolation; covid positive; positive test; lateral flow; track and trace; pinged; sore throat; bad back; cough cough; poorly; ill",
  ),
  /** What one does instead. */
  leisure: listed(
    "beach; pier; festival; glastonbury; glasto; reading festival; parklife; creamfields; boomtown; latitude; ibiza; magaluf; benidorm; tenerife; majorca; mallorca; marbella; spain; barcelona; paris; amsterdam; dublin; prague; pub; beer garden; spoons; wetherspoons; golf; golf course; tee; football; match; the match; cup final; semi final; derby; cricket; test match; ashes; lord's; rugby; twickenham; murrayfield; wimbledon; races; cheltenham; ascot; aintree; grand national; gig; concert; taylor swift; beyonce; oasis; coldplay; spa; spa day; pool; poolside; swim up; hot tub; sunbathing; sun lounger; sunlounger; tan; tanning; airport; departure lounge; boarding; flight; holiday; hols; city break; weekend away; skiing; snowboarding; slopes; surfing; sailing; camping; cinema; premiere; shopping; ikea; sales; black friday; christmas shopping; theme park; alton towers; thorpe park; legoland; zoo; netflix; box set; playstation; xbox; gaming; fifa; call of duty; hangover; hungover; brunch; bottomless brunch; long weekend; stag; stag do; hen; hen do; wedding; party; birthday; date night; interview; other job; locum; private list; second job; bbq; barbecue; sunshine; suncream; garden; lie in; surf; ferry; cruise; tickets; pit lane; silverstone; f1 weekend; goodwood; decorating; moving house; new puppy; royal wedding; world cup; euros; rave; carnival; notting hill; pride weekend; oktoberfest; swimming; hiking; caravan; disneyland; disney; lapland",
  ),
  /** Taking. */
  steal: listed(`
    nick; nicked; nicking; stole; stolen; stealing; steal; pinch; pinched; pinching; swiped; swiping;
    half inched; robbed; robbing; shoplifted; shoplifting; pocketed; liberated; liberate;
    liberating; acquired; rehomed; walked out with; walked off with; walked home with;
    gone home with; went home with; came home with; took home; taken home; take home; taking home;
    bring home; brought home; smuggled; snuck; sneaked; slipped; helped myself; help yourself;
    help yourselves; borrowed; borrowing; fell off the back; fallen off the back; fell into my;
    found their way; found its way; ended up in my; in my bag; in my pocket; in my rucksack;
    in my coat; in my locker; into my bag; up my jumper;
    under my coat; came with me; raided; raid; perk(s) of; freebie(s); five finger discount;
    never paid; never returned; never gave back; souvenir; stash;
    stashed; stockpile; stockpiled; ebay; vinted; flog; flogged; flogging; marketplace;
    never miss them; never notice; lives at my; lives at mine; lives in my; now lives; new home;
    found a home; adopted; went walkabout; goes walkabout;
  `),
  /** What is not the author's to take. */
  goods: listed(`
    scrubs; gloves; box of gloves; masks; ffp3; hand gel; hand sanitiser; sanitizer; toilet roll(s);
    loo roll(s); dressings; bandages; plasters; steri strips; sutures; suture kit; stethoscope;
    littmann; thermometer; sats probe; pulse oximeter; bp cuff; tourniquet(s); cannulas; needles;
    syringes; saline; fluids; drip(s); bag of fluids; giving set; oxygen; entonox; gas and air;
    gas & air; epipen(s); inhaler(s); antibiotics; amoxicillin; co amoxiclav; paracetamol; ibuprofen;
    tramadol; codeine; co codamol; morphine; oramorph; fentanyl; ketamine; diazepam; lorazepam;
    zopiclone; temazepam; midazolam; propofol; ondansetron; omeprazole; botox; filler; lidocaine; emla;
    creams; steroid cream; dermovate; eumovate; tretinoin; hydrocortisone; insulin; semaglutide;
    ozempic; viagra; sildenafil; prescription pad; fp10; blankets; pillow(s); sheets; towels; linen;
    linen store; wheelchair; crutches; zimmer; commode; scissors; tough cuts; forceps; dermatoscope;
    otoscope; ophthalmoscope;  printer paper; laptop; ipad; keyboard; monitor; mess fridge;
    sandwich(es); patient's; charity box; raffle money; petty cash; till; tips; stock; stockroom;
    store cupboard; store room; drug cupboard; drugs cupboard; cupboard; drug trolley; trolley;
    crash trolley; omnicell; treatment room; sluice; theatre; samples; vials; meds; medication;
    tablets; pills; shop; tesco; asda; sainsbury's; boots; waitrose; aldi; lidl; m&s; self checkout;
    co op; primark; hotel; bathrobe; skeleton; cadaver; specimen; parking; tools; diesel; petrol;
    blood pressure cuff; cuff; ward's; bp machine; thermometers; syringe driver; nebuliser; bedding;
    curtains; tongs; coffee machine;
  `),
  /** Other acts the law forbids. */
  crime: listed(`
    speeding; doing 90; doing 95; doing 100; 100mph; 110mph; 120mph; 130mph; speed camera(s);
    speed trap; points on my licence; took the points; take the points; speed awareness; no insurance;
    without insurance; uninsured; no mot; no tax; untaxed; without a licence; banned from driving;
    disqualified; red light(s); ran a red; hard shoulder; at the wheel; behind the wheel;
    knees on the wheel; while driving; whilst driving; drink drive; drink driving; drove home drunk;
    drove drunk; over the limit; blue badge; disabled badge; disabled bay; parent and child;
    fake permit; fake id; fake ticket; fare dodge; fare dodging; fare dodged; dodge the fare;
    dodged the fare; dodging fares; jumped the barrier; jumped the barriers; ticket barrier(s);
    ticket inspector; child ticket; railcard; hid in the toilet; hid in the loo; no ticket;
    without a ticket; without paying; didn't pay; never pay; never paid; tax man; taxman; hmrc;
    cash in hand; cash only; off the books; undeclared; don't declare; never declared;
    council tax; single person discount; tv licence; benefit claim; insurance claim; insurer;
    insurance job; whiplash claim; claimed on the insurance; fly tip; fly tipped; fly tipping;
    graffiti; spray painted; keyed his; keyed her; keyed the; keyed a; slashed his; slashed her;
    let down his tyres; egged; smashed his; smashed her; smashed the window; kicked in; punched;
    headbutted; decked; lamped; glassed; slapped him; slapped her; knocked him out; knocked out;
    threw a punch; swung for; bouncer(s); kicked out of; the cells; police cell; custody; nicked by;
    caution; community service; asbo; bailed; hacked; hack into; hacked into; his password;
    her password; logged in as; log in as; logged into his; logged into her; read his messages;
    read her messages; spied on; tracker on; hidden camera; secretly recorded; secretly recording;
    secretly filmed; looked up my; looked her up; looked him up; looked up her; looked up his;
    looked up on; on the system; on systmone; on emis; on epr; on lorenzo; on cerner; on epic;
    on the spine; pulled up her; pulled up his; read her notes; read his notes; in his notes;
    in her notes; a nosy; a nosey; nosy at; had a nose; lockdown party; lockdown rules; broke lockdown;
    breaking lockdown; rule of six; essential travel; fake pass; covid pass; vaccine card;
    vaccine passport; growing our own; grow our own; growing my own; grow tent; homegrown; home grown;
    pirated; torrent; dodgy stick; dodgy fire stick; firestick; dodgy box; counterfeit; knock off;
    under the counter; sub let; subletting; no licence; unlicensed; poaching; trespass*; broke in;
    broke into; climbed the fence; hopped the fence; underage; fake name; false name; gave a false;
    lied to the police; outran; police chase; cops; feds; the old bill; officer; magistrates;
  `),
  /** A machine or a stranger that did the author's work. */
  machine: listed(`
    ai wrote; ai did; wrote my; did my; did all my; written my; essay mill; fiverr; upwork;
    paid someone; paid a mate; paid my; got my flatmate; got my cousin; got my sister; got my brother;
    my husband does; my wife does; my mum does; my flatmate did; my mate did; buy my essay;
    bought my essay;
  `),
  /** Making up or forging, in words that mean little else. */
  forge: listed(`
    backdated; back dated; forged; fabricated; falsified; fudged; faked; made up; made half; makes up;
    invented; don't exist; doesn't exist; didn't exist; never existed; never happened; come to light;
    signed it myself; signed them myself; signed my own; wrote my own; imaginary; fictional;
    plagiarised; photoshopped; doctored; tippexed; lied on; lied about; lied in; exaggerated; cheated;
  `),
  /** Sleep and errands on the employer's time. */
  kip: listed(
    "nap; napping; napped; mattress; snooze; snoozing; kip; kipping; vinted; duvet; candy crush; four hours; bliss",
  ),
  /** How an illness is announced, or a day spent instead. */
  lie: listed(`
    told work; told hr; told rota; told the rota; told my boss; told the boss; told the ward;
    told them; told uni; told placement; told my supervisor; spent the day; spent it; went to;
    currently; writing this from; tweeting from; here at; actually at; off poorly; be off poorly;
    be ill on; be poorly on; have a cold on; feel one coming on; coming down with; cough cough;
    poorly voice; best ill voice; ill voice; croaky voice;
  `),
};

import { listed } from "../listed.ts";

/** Beliefs pressed on patients, care at risk, jokes about death, exams, expertise; our own lists. */
export const bearingTags = {
  belief: listed(`
    god; god's; jesus; christ; allah; prayer; pray; prayed; praying; church; bible; gospel; rosary;
    quran; sin; sinful; sinning; hell; repent; saved; faith; holy; blessing; abortion; abort;
    termination; morning after pill; contraception; life begins; pro life; unborn; vote; voting; voted;
    tory; tories; brexit; ukip; snp; conservative; corbyn; boris; farage; trump; vegan; veganism;
    unmarried; out of wedlock; divorce; gay; lesbian; same sex; morals; immoral; karma; universe;
    chakras; star sign; royal family; palestine; israel; gaza; climate; leaflet;
    leaflets; petition; murder leaflet; meat is; leave poster; referendum; god's plan; creation;
    ramadan; abstain; abstinence; purity; chastity; modesty;
  `),
  press: listed(`
    told her; told him; told them; tell her; tell him; tell them; told a; told the; tell every;
    tell each; tell all; asked her; asked him; asked if; ask every; advised her; advised him; urged;
    persuaded; persuade; talked her out; talked him out; talk her out; talked out of; talk them out;
    put her off; put him off; refusing; won't see; won't treat; won't prescribe; don't prescribe;
    won't refer; don't refer; wouldn't give; wouldn't prescribe; wouldn't refer; wouldn't sign;
    wouldn't do; won't sign; never sign; never prescribe; never refer; declined to; decline to;
    not on my list; find yourself a; find a new; find another; find a new gp; find a different doctor;
    find another doctor; off my list; struck off my; removed from my; not welcome; had a word; quiet word;
    preached; preach to; preach at; pray with; prayed with; prayed over; pray over; slipped a; slipped in; popped a;
    tucked a; handed her; handed him; hand out; handing out; handed out; gave her a; gave him a;
    leave leaflets; in the bag; on the desk; on my desk; poster in; posters in; consulting room;
    my surgery;
  `),
  /** Not doing what safety asks. */
  neglect: listed(`
    skip; skipped; skipping; skips; ignore; ignored; ignoring; bypass; bypassed; didn't; didnt; don't;
    dont; never; not; haven't; hadn't; without; no need; who needs; who has time; can't be arsed;
    can't be bothered; couldn't be arsed; couldn't be bothered; forgot; forget; overrated; optional;
    for wimps; for the timid; for cowards; for people who; for surgeons who; for nurses who;
    for doctors who; for juniors; is for; are for; waste of; pointless; box ticking; tick box; jog on;
    do one; in the bin; silence; silenced; silent; muted; mute; turned off; turned down; switched off;
    unplugged; off the hook; in the drawer; in my locker; under the pillow; in the fridge; slept;
    sleep through; slept through; napped; nap; dozed; dozing; snoring; asleep; feet up; netflix;
    on my phone; candy crush; instead; wing; winged; winging; guess; guessed; guessing; eyeball;
    eyeballed; near enough; close enough; ish; roughly; by eye; youtube; google; googled; chatgpt;
    first time; first ever; first solo; never done; never seen one; never used; see none; see one;
    practise on; practised on; practising on; guinea pig; reuse; reused; reusing; shared; rinse;
    rinsed; wiped it; licked; dropped it; dropped on the floor; five second rule; 5 second rule;
    out of date; expired; solo; on my own; alone; unsupervised; did we heck; rush*; speed run;
    record time; personal best; pb; in and out; finish by; done by; home by; half the time;
    twice the speed; shortcut; cut corners; cutting corners; corners; fast; faster; quickest;
    production line; conveyor belt; never wash; never washed; never checked; never read; never asked;
    never examined; never gloved;
  `),
  /** Lightness about it. */
  levity: listed(`
    oops; whoops; yolo; nobody died; no one died; nobody's died; no one's died; still alive;
    they lived; he lived; she lived; everyone lived; lived to tell; they survived; it was fine;
    all fine; what could go wrong; what's the worst; who's counting; who's checking;
    has anyone checked; life's too short; living on the edge; living dangerously; ain't nobody;
    who has time; ain't got; not sorry; sorry not sorry; worth it; smashed it; nailed it; bosh;
    bish bash; personal best; pb; thank me later; you're welcome; don't tell; shh; don't @;
    don't at me; fight me; sue me; report me; call the cqc; tell the cqc; see none; that's medicine;
    no regrets; never looked back; best decision; saved a fortune; never had a; never once; not once;
    never had one; touch wood; so far; did we heck; timid; wimps; cowards; snowflakes; can jog; jog on;
    10/10; 11/10; swear by; you can tell; finish by; home by; home for; done by; golf by; pub by;
    in the pub; nothing happened; patients never; never given anybody; never given anyone;
    department record; can send me flowers; one less thing;
  `),
  death: listed(`
    killed; suicide; suicidal; hung himself; jumper; overdose; overdosed; corpse; cadaver; cadavers;
    mortuary; morgue; crem; crematorium; ash cash; cremation; coffin; coffins; undertaker; hospice;
    palliative; terminal; end of life; dnr; dnar; dnacpr; last rites; stiffs; croaked; croak; carked;
    carked it; snuffed it; clogs; kicked the bucket; pegged it; brown bread; met his maker;
    shuffled off; flatlined; organ(s); donor; donors; transplant; dementia; demented; alzheimer's;
    amputation; amputee; stump; paralysed; miscarriage; stillbirth; stillborn; dead baby; cot death;
    holocaust; auschwitz; hitler; 9/11; grenfell; hillsborough; titanic; drowning; drowned;
    electrocuted; decapitated; beheaded; run over; hit and run; motorbike(s); bikers; cyclists;
    dignitas; euthanasia; culling; cull; care home; winter deaths; old folk; grandads; widow; widows;
    orphans; bereaved; hat trick; three gone; two gone; another gone; pegging out; jumped off;
    jumped in front; jumped from; under a train; on the tracks; on the line; off a bridge;
    off the bridge; threw himself; threw herself; hung herself; topped himself; topped herself;
    slit his; slit her;
  `),
  /** Making light of death. */
  jest: listed(`
    joke; jokes; one joke; punchline; hilarious; laughed; giggled; comedy; comedy gold; banter;
    sweepstake; bingo; league table; leaderboard; scoreboard; high score; kill count; body count;
    tally; personal best; favourite time; best thing about; best bit; cheers to; raise a glass;
    paid for by; paid for entirely; pays for; paid my; new shoes; handbag; selfie; peace sign;
    high five; high fived; puppet; sunglasses; moustache; nicknamed; nickname; fancy dress; costume;
    halloween; darwin; natural selection; one less; one fewer; free bed; frees up; freed up; bed free;
    beds free; empty bed; quiet ward; peace and quiet; get on with it; hang on; couldn't wait;
    couldn't he; couldn't she; ruined my; how rude; last laugh; bargain; loyalty card; buy one;
    two for one; bogof; splat; ketchup; barbecue; bbq; crispy; medium rare; pancake; traffic light;
    departure; check out; checkout; repeat custom; good for business; donor cycles; organ donors;
    donorcycle; bags of; spare parts; recycling; bin bag; late for my; made me late; made my train;
    ruined my commute; ruined my lunch; ruined my break; ruined my evening; my lunch break; messy;
    hole in one; strike; spare; full house; one down;
  `),
  /** Exams that are confidential. */
  exam: listed(
    "exam; exams; osce(s); sce; mrcp; mrcs; mrcgp; mrcpch; frca; frcs; paces; akt; sca; csa; rca; part a; part b; part 1; part 2; msra; sjt; psa; ukmla; plab; ucat; bmat; finals; viva; station; stations; sba; sbas; pre reg exam; registration exam; gphc; cbt; drug calc; drug calculations; numeracy test; interview; interview questions; st3 interview; assessment; test; mock; written paper; the paper; online exam; remote exam; quiz; mandatory training",
  ),
  leak: listed(
    "recalls; recall; recalled questions; leaked; leak; remember any; remember the; what came up; what came up in; stations were; the stations; which stations; the questions; the answers; exam questions; mark scheme; marksheet; marking sheet; actors' brief; brief; google doc; drive; shared doc; spreadsheet; telegram; whatsapp group; group chat; the chat; screenshots; photos of; photographed; phone in; in the loo; in the toilet; under the desk; up my sleeve; second screen; second laptop; chatgpt; googled; mate in the room; mate on the phone; sat it yesterday; sat it this morning; sat yesterday; morning group; morning circuit; afternoon circuit; first circuit; sitting; will pay; swap; swaps; share; sharing; send me; dm me; anyone got; anyone have; copied; copy; copying; cheat; cheated; sat it for; took it for; pretended to be; his login; her login",
  ),
  /** Saying in so many words that a safety step is not for the author. */
  shrug: listed(`
    don't bother; dont bother; do not bother; never bother; never bothered; can't be arsed; cba;
    couldn't be bothered; can't be bothered; life's too short; who has time; who needs; for the timid;
    for wimps; for cowards; for surgeons who; for nurses who; for people who; for doctors who; we skip;
    i skip; skip it; skipped it; skip them; just crack on; slows me down; slows us down; box ticking;
    tick box; nanny state; see none; had youtube; watched a youtube; watched a video; off youtube;
    reg was asleep; boss was asleep; did we heck; did i heck; don't believe in; haven't used;
    haven't worn; haven't washed; not worn; in my head; by eye; can just tell; never had a problem;
    never had a complaint; never wash my; never washed my; fancied a sleep; fancied a kip;
    needed my beauty; straight in the bin; boring looking; looked fine; slept through;
    slept right through; snoozed through; napped through; dozed through; and never will;
    never have and; never will; never have; not once; haven't in years; not in years;
    stopped bothering; gave up bothering; gave up on; optional extra; for show; just for show;
  `),
};

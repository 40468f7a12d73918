import { listed } from "../listed.ts";

/** Sayings that belittle people; our own lists, from British slang and medical slang. */
export const belittlingTags = {
  /** Sayings that hardly ever do anything but belittle. */
  gibe: listed(`
    couldn't organise; couldn't run a; couldn't find his; couldn't find her; couldn't find their;
    couldn't find a; couldn't spot a; couldn't diagnose; cereal packet; cereal box; christmas cracker;
    colouring in; finger painting; did you go to med; did you even go; won it in a;
    got their degree; buy your degree; bought your degree; google degree; google university;
    university of google; facebook university; youtube university; how hard is it; how hard can it be;
    who hired; who let you; who let him; who let her; who let them; who let these; who let the; who let this;
    who trained you; who trained him; who trained her; who trained them; who trained these; who trained this; where do they find; where did they find; learn to read;
    learn to spell; try reading; do some work; do any work; actual work; proper doctor(s);
    real surgery; real medicine; pretend doctor(s); playing doctor; playing at; play at being;
    play doctor; handmaiden(s); sat on her arse; sat on his arse; sitting on their arse(s); sat on their arse(s);
    sitting on their backside(s); sat on their backside(s); sits on her arse; sits on his arse; refer and run; nothing better to do; get a life; get a grip; grow a pair; try soap;
    bar of soap; natural selection; darwin; too stupid; too thick; too dumb; licence to breed;
    shouldn't breed; shouldn't be allowed to breed; forklift; big boned; past your gut; past his gut;
    past her gut; waddled; waddling; land whale; jabba; god's waiting room; departure lounge;
    web fingers; webbed fingers; jeremy kyle; jezza kyle; benefit(s) brigade; sick note brigade;
    never worked; day's work; hard day's graft; sob story; sob stories; boo hoo; cry me a river;
    tiny violin; diddums; oscar goes to; academy award; bafta(s); eleven out of ten; 11/10 pain; 12/10;
    allergic to everything; 37 allergies; dr google; doctor google; two brain cells; brain cell(s);
    braincell(s); can't spell; can't even spell; can't tell left from; tell left from right;
    hasn't wiped; hasn't touched a patient; not touched a patient; wouldn't know a; wouldn't know the;
    couldn't pick; couldn't tell a; tie their own; tie his own; tie her own; their own shoelaces;
    glorified; cosplay*; more teeth; fewer teeth; more tattoos than; more tattoos than teeth; no teeth;
    frequent flyer card; toys out of; stop crying; die quietly; did it to yourselves;
    did this to yourselves; did it to themselves; deserve their; deserves their; deserved it;
    deserve everything; brought it on; self inflicted; your own fault; their own fault; no sympathy;
    zero sympathy; ran out of sympathy; wouldn't bring the dog; wouldn't bring my dog; send my dog;
    treat my dog; wouldn't let them near; wouldn't let them loose; wouldn't trust them to; couldn't trust them to; trusted with scissors; trusted with a;
    running with scissors; should come with a warning; taxpayers' money; my taxes; our taxes;
    taxes pay; bless their cotton; boils my; wet myself; had to leave the room;
    kept a straight face; keep a straight face; couldn't keep a; bit my lip; bite my lip; eyes rolled;
    rolled my eyes; roll my eyes; eye roll; eyeroll; lost the will; losing the will; kill me; shoot me;
    send gin; send wine; give me strength; jesus wept; facepalm; face palm;
    you couldn't make it up; couldn't make this up; can't make this up; ringbinder; ring binder;
    printed off; printout(s) from; printouts; internet printout; google printout; printout of; spreadsheet of; list of symptoms; face like a; face like;
    cleverer things; get a job; bold words; all mouth; all talk; would make a better; my cat could;
    my dog could; my nan could; a child could; a toddler could; a monkey could; a houseplant;
    a potted plant; than a teabag; of a teabag; as a teabag; than a toaster; of a toaster; as a toaster; dropped on your head; drop you on your; your poor wife;
    your poor husband; your poor kids; keyboard warrior; cry to your; cry about it; touch grass;
    speed of a; manners of a pig; manners of a goat; manners of a brick; the charm of; charm of a; personality of; bedside manner of; empathy of a;
    warmth of a; wit of a; brains of; intelligence of; intellect of; as useful as; about as useful;
    as much use as; as welcome as; half the talent; half the brains; paid more than me;
    paid twice what; how do they dress; how do they function; how do they survive; how do they cope;
    how do they breathe; how they dress; how have they survived; how has he survived;
    how has she survived; how do these people; how is he allowed; how are they allowed;
    how is she allowed; how did he qualify; how did she qualify; how did they qualify; fetch earplugs; remind me why; why do we bother; why do i bother; why bother; save me from;
    deliver me from; god save us; heaven help; pray for us; who raised; dragged up;
  `),
  /** Sayings that belittle skill or sense. */
  scorn: listed(`
    crayon(s); loyalty card; couldn't find; couldn't spot; couldn't tell; couldn't even; can't even; cannot even; can barely;
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
  /** Not being able to do the simplest thing. */
  unable: listed(`
    can't read; cannot read; couldn't read; can't write; couldn't write; can't spell; can't even;
    cannot even; couldn't even; can't cannulate; can't take a history; can't take blood;
    can't take a blood; can't prescribe; can't count; can't add up; can't tell left; can't examine;
    can't diagnose; couldn't diagnose; couldn't prescribe; couldn't tell; can't find; couldn't find;
    can't speak; can't understand a; needs their hand held; needs her hand held; needs his hand held;
    doesn't know what; doesn't know how; don't know how; didn't know what; no idea how; never heard of;
    rang to ask; ring to ask; had to ask; took him three; took her three; missed the;
    missed an obvious; still can't; has to google; needs a map;
  `),
};

import { cue } from "./cue.ts";

const insult =
  "(thick|stupid|idiots?|morons?|moronic|imbeciles?|fat|smelly|stinking|minging|minger|disgusting|gross|vile|pathetic|liars?|lying|faking|fakers?|attention seek*|drama queens?|waste of (space|oxygen|time|a bed)|scum|scumbags?|rank|feral|nuts|batshit|mental|whales?|hypochondriacs?|dumb|clueless|pigs|animals|pond life|chavs?|morbidly lazy|lazy|pain in the (arse|ass|neck)|muppets?|weirdos?|nutters?|nutjobs?|lunatics?|freaks?|twats?|pricks?|cunts?|dickheads?|arseholes?|assholes?|brain ?dead|thick as (mince|shit|pig shit|two short planks)|dense|vermin|dregs|gene pool|inbred|soap ?dodgers?)";
const adverbs =
  "(all |just |so |such |absolutely |absolute |complete |completely |honestly |fucking |bloody |proper |literally |really |genuinely |total |a |an |being |too |as |the most |getting )";

/** Contempt for the people cared for; our own list, from clinical slang and the examples of defence bodies. */
export const mockingCues = [
  cue(
    "insults patients or relatives",
    0.8,
    String.raw`
    {patient}( ~){0,3} (is|are|was|were|looks?|smells?|being|'s) ${adverbs}{0,4}${insult}
    ${insult} (patients?|pts?|punters|relatives)
    {patient}{of} {be}({insult}|{unkind})
    {patient}(:| -|,) {be}?({insult}|{unkind})
    ({insult}|{unkind}) {patient}
    {patient} … {insult} (the lot|all|every one|every last one)
    {patient} … bane of my (life|existence)
    (needed|need|needs|fetch|get|bring) (a|the) (forklift|crane|winch|hoist and a crane)
    (two|2|ten|10|twenty) ton (tessa|terry|tina|tony)
    {patient} … (they're|they are|they were|theyre) (all |just |mostly |always |such )*({insult}|{unkind})
    {insult} (in|from|on) (bay|bed|cubicle|clinic|room|the waiting room|a&e|my (clinic|waiting room|list)|triage|resus|my (\d{1,2} ?(am|pm)|first|last|next))
    (had|got|saw|seen|dealt with|seeing) (an? |another |the |such an? |some |one )+(absolute |complete |utter |total |right |real |proper |fucking )?{insult} (in|at|on) (clinic|triage|a&e|ed|the ward|my list|surgery)
    (dumber|thicker|fatter|uglier|madder|more stupid|smellier) than
    are( ~){0,3} (patients|punters|relatives|the public)( ~){0,2} (so|this|that|always this|such|all so) ( ~)? ?${insult}
    (the |general |honestly the )*public (is|are) ${adverbs}{0,3}(disgusting|vile|thick|stupid|idiots|morons|scum|animals|feral|gross|rank)
    (how|why are|why do)( ~)? (stupid|thick|dumb|dense)( ~){0,4} (patients|people in a&e|punters|relatives|people who call 999|people who come)
    {patient} … (what an? |absolute |complete |utter |total )(state|moron|idiot|muppet|specimen|whopper|tit|nutter|freak|melt|weapon|bellend|waste of space)
    {patient} … (couldn't|can't|can barely|could barely) (string a sentence|spell (their|her|his) own name|count to ten|tie (their|her|his) (own )?shoes?)
    (too|so) (thick|stupid|dumb|dim|lazy) to (be alive|live|breathe|wash|breed|follow|take|read|understand|exist)
    (hate|despise|detest|can't stand|sick of) (my |all |these |the )?(patients|punters|relatives)
    (patients|punters|relatives) are the (worst|pits|problem)
    (love|like) (this job|the job|my job|medicine|nursing|dermatology)( ~){0,3} (hate|shame about|without)( ~){0,2} (patients|punters)
    (job|medicine|clinic|hospital|nursing|ward)( ~){0,5} (if it weren't for|without|except for)( ~){0,2} (patients|punters)`,
    { waived: ["question", "sport", "hypothetical"] },
  ),
  cue(
    "mocks how patients look, weigh or smell",
    0.75,
    String.raw`
    (smells?|stinks?|stank|stunk|reeks?|reeked|pongs|hums)( ~){0,5} … (occupants?|patients?|people in it|the lot of them|those in)
    {patient}( ~){0,4} (smells?|stinks?|stank|reeks?|reeked|smelled|smelt) (like|to high|of (piss|wee|urine|shit|booze|sweat|fags|bo|b.o|feet|cheese|kebab*))
    {patient} … (needs?|need|wants?|could do with) (a |to )(wash|bath|shower|bar of soap|hose|diet|crane)
    (bmi|weight) … (bets|sweepstake|guess|bingo|place your|closest wins)
    (guess|bet on) the (bmi|weight) of( ~){0,2} ({patient}|gent|lady|man|woman|bloke|next one|bed)
    (beached|heifer|heffalump|land whale|whale|lard arse|fatty|fatso|fatties|blob|hippo)( ~){0,6} (patient|clinic|theatre|ward|bed|trolley|table|list)
    (patient|clinic|theatre|ward|bed|trolley|table|list)( ~){0,6} (beached whale|heifer|heffalump|land whale|lard arse|fatty|fatso|fatties|fat club)
    (another|yet another) (fat|obese|smelly|whinging|whining|moaning|mad|crazy|neurotic|hysterical)( ~)? (patient|punter|lady|woman|bloke|man|mum|one)`,
    { waived: ["question", "sport"] },
  ),
  cue(
    "uses a nickname that belittles patients",
    0.7,
    String.raw`
    (my|our|the|another|yet another|full of|usual|these|same|a|bloody|fucking|two|three|of)( ~){0,2} (heartsink|heartsinks|time ?wasters?|drug seekers?|gomers?|bed ?blockers?|coffin dodgers?|crumbl(y|ies)|trolley dodgers?|acopias?|malingerers?|worried well)
    (heartsinks?|drug seekers?|gomers?|coffin dodgers?|crumblies|time ?wasters?) (again|back|everywhere|today|tonight|in|on|list|clinic|of)
    (my|our|the|usual|regular|same old|favourite)( ~){0,2} frequent (flyers?|fliers?)( ~){0,6} (again|back|in|tonight|today|🙄|ban|ed|a&e|ward|ambulance)
    frequent (flyers?|fliers?)( ~){0,6} (ed|a&e|resus|ward|999|ambulance|clinic|surgery|triage)
    god's waiting room
    (nfn|normal for norfolk)( ~){0,6} (patient|clinic|family)
    plastic hip brigade`,
    { waived: ["sport", "question"] },
  ),
  cue(
    "scorns people for seeking help",
    0.7,
    String.raw`
    (a&e|ed|999|ambulance|gp|111|surgery|appointment) … you (absolute |complete |utter |total |fucking |thick |selfish )*{insult}
    (fat|obese|overweight|large|huge)( ~){0,2} (people|patients?|lady|woman|bloke|man|mum|one)( ~){0,12} (pasty|pie|pies|cake|cakes|greggs|kfc|mcdonald*|salad|put the|eats nothing|barely eats|big boned|thyroid|forklift|crane|wobble)
    (moaning|whinging|whining|banging on)( ~){0,5} … (love|🙄|zzz|yawn|boo hoo|cry me|violin|mate|pal)
    (if you|people who|anyone who|anybody who|everyone who|whoever|imagine|those who|patients who|idiots who|stop)( ~){0,2} (call|calls|calling|ring|rings|ringing|come|comes|coming|turn|turns|rock|rocks|phone|phones|go|goes|book|books|dial|dials|attend)( ~){0,3} (999|ambulance|a&e|ed|gp|surgery|clinic|hospital|er) … (thick|stupid|idiots?|morons?|waste|die|darwin|scum|grow up|pathetic|banned|fined|slap|ashamed|selection|selfish)
    {patient} … (slap|a good kicking|put down|sterilised|neutered|culled|shot)
    {patient} … list (of|with)( ~){0,3} (problems|symptoms|ailments|complaints|issues|things) … (🙄|🙃|ffs|kill me|yawn|zzz|groan|sigh)
    {patient}( ~){0,8} (again|back again|late again|is back|moaning|whinging|whining|crying wolf|banging on) … (🙄|ffs|kill me|yawn|zzz|give me strength|shoot me|lord help|send gin|fuck off|boring)
    ({patient}|somebody|someone)( ~){0,6} printouts? … (🙄|ffs|kill me|give me strength|shoot me|dr google)
    (lol|laughing|laugh|pmsl|pissed myself|howling|creasing) at (my|the|this|a|that|our) (\d{1,2} ?(am|pm) )?(patient|patients|relatives|punter)`,
    { waived: ["question", "sport", "hypothetical"] },
  ),
];

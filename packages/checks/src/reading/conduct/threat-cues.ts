import { cue } from "./cue.ts";

const street =
  "(road|rd|street|st|avenue|ave|lane|close|drive|way|crescent|terrace|court|gardens|place|hill|park|grove|square|mews|row|house|flats)";

/** Ways of threatening, exposing and hounding people; our own list, from the themes of harassment cases. */
export const threatCues = [
  cue(
    "wishes death or illness on somebody, or tells them to harm themselves",
    0.85,
    String.raw`
    (kill yourself|kys|neck yourself|go and die|go die|drink bleach|hang yourself|top yourself|die in a (fire|ditch|hole))
    (i |i really |we |i do |honestly |blocked … )?hope (you|she|he|they|that ~|your (kids|children|family|mum))( ~){0,2} (die|dies|rot|rots|get cancer|gets cancer|gets? (raped|stabbed|shot|run over|the disease|covid)|suffer|suffers|catch* (it|covid)|burn|burns)
    hope( ~){1,9} (gets? (run over|stabbed|cancer|hit by a (bus|car|train)|raped|shot)|burns? in hell|chokes?|suffers?|catch(es)? (it|covid|something)|rots? in (hell|prison)|dies (alone|slowly|in pain|a slow))
    i hope you get (cancer|aids|covid|raped|the disease)
    (hope|wish|love to (see|read)|someone should|somebody should)( ~){0,6} (rapes?|raped|stabs?|stabbed|murders?|murdered|shoots?|beats) (her|him|you|them|that ~)
    (should|deserves? to|needs? to|ought to) be (shot|hanged|hung|strung up|put down|stoned|raped|beaten|lynched|gassed)`,
    { waived: ["hypothetical"] },
  ),
  cue(
    "speaks of hurting somebody",
    0.7,
    String.raw`
    (i'll|i will|i'm going to|i'm gonna|ima|i'm about to|gonna|i want to|i'd love to|i would happily|i swear i'll|someone should|somebody should|someone ought to|somebody ought to|someone needs to|we should|let's)( ~){0,3} (punch|stab|slap|smack|headbutt|batter|deck|throttle|strangle|run over|shoot|slit|beat up|smash|throat punch|set fire to|knife|hang|drown|poison|rape)( ~){0,2} (him|her|you|them|{colleague}|{patient}|guy|bloke|woman|man|bastard|bitch|prick|idiot|his|her ~)
    (break|breaking|smash|kick|cave|knock|punch|rip|bash) (his|her|your|their) (legs?|face|nose|arms?|ribs|head|teeth|kneecaps?|neck|skull|jaw|fingers|lights)( in| out| off)?
    (teach|teaching) (that|the|this|her|him|them|you)( ~){0,3} a lesson … (car park|outside|behind|alley|dark|fists?|sheds|never forget|way home|bat)
    (someone|somebody) (should|ought to|needs to|has to) teach (that|the|this|him|her)( ~){0,2} a (proper )?lesson
    (he's|she's|he is|they're|you're|he|she) (going|goes) … (through|into|in|off) the (macerator|sharps bin|incinerator|window|roof|autoclave)
    (you're|you are|ur) (a )?dead (man|meat|woman|when)
    (deserves?|needs?|wants|asking for|could do with) (an? )?(good |proper |serious )?(kicking|beating|hiding|slap|smack|punch|thumping|battering|bullet|shooting)( in the ~)?
    (will|going to|gonna|i'll make (him|her|them|you)|'ll) (all )?(regret (it|this|that|ever|crossing)|pay for (this|it|that)|be sorry)
    (slash|slashing|key|keying|torch|smash|set fire to)( ~){0,2} (tyres|car|house|windows|windscreen)( ~)?( of)?( ~)? ?(who*|his|her|their|him|she|he|them|reported|that)?
    watch your back(?! (when|if|while|lifting|bend|folks|and bend))`,
    { waived: ["hypothetical"] },
  ),
  cue(
    "speaks of giving somebody worse care, or none, for who they are or what they did",
    0.7,
    String.raw`
    (i'd|i'll|i would|i will|i'm going to|gonna|we'd|we'll) (happily |gladly |deliberately |personally )?(be (slow|in no (hurry|rush)) to|take my (own |sweet |damn )*time|go on my break|go for (my|a) break|walk (away|past)|make (you|him|her|them) wait|leave (you|him|her|them) (waiting|till last|to (rot|die|bleed|suffer|it))|let (you|him|her|them) (bleed|die|rot|suffer|wait)|put (you|him|her|them) (at|to) the (back|bottom|end)) … (resus|trolley|morphine|list|queue|triage|theatre|a&e|surgery|clinic|bleed*|table|ambulance|cannula|waiting room)
    (came|come|comes|turns? up|turned up|ends? up|brought|wheeled|rocks? up)( ~){0,3} (in|into|to|at|through|on|under) (my|our)( ~)? (resus|list|clinic|ward|theatre|knife|surgery|department|ed|a&e|table|unit|care|doors?) … (go on my break|take my (own |sweet |damn )*time|let (him|her|them|you) (bleed|die|rot|suffer|wait)|(back|bottom) of the (queue|list)|no (morphine|pain relief|anaesthetic|antibiotics)|do not resus*|wouldn't resus*|not resus*|i will make you wait|whistle for|biggest needle|blunt* needle)
    (can|could) (all )?whistle for (your|their|his|her|any)( ~){1,3}`,
    { waived: ["hypothetical"] },
  ),
  cue(
    "lets somebody know that you know where they or their family are",
    0.75,
    String.raw`
    (i|we) know (where|which ~|what ~)( ~){0,2} (you|he|she|they|your ~|his ~|her ~|their ~)( ~){0,3} (lives?|parks?|works?|shops?|trains?|go|goes|sleeps?|drinks|to school)
    (i'll|i will|we'll|going to|gonna) find (you(?! (a|an|the|some|your|one|another|on|in|at|there)(?!\\w))|out where (you|she|he) (live|lives))
    (waiting|wait|been sat|parked) outside (her|his|your|their) (house|flat|door|work|home)`,
    { waived: ["hypothetical"] },
  ),
  cue(
    "tells others where to find somebody",
    0.75,
    String.raw`
    (home |private )?address of the (woman|man|nurse|doctor|patient|family|consultant|person|girl|guy|bloke|lady|manager)
    (her|his|their) (home |work |private )?address is
    (dr|mr|mrs|ms|miss|prof|professor|nurse|doctor) ~( ~)? lives (at|on|in)( the)? (#|flat|number)( ~){0,4} ${street}
    (she|he) lives (at|on|in)( the)? (#|flat|number)( ~){0,4} ${street}
    (she|he) lives … if (any(one|body)|you|people)
    (this is|here's|here is|that's) (her|his|their) (home |mobile |work |private |personal )?(number|address|phone number|mobile|page|profile|facebook|email|linkedin|reg|house|employer) … (tell|ring|call|give|let|know what|go|say|pile|message|creative|contact|flood)
    (she's|he's|she is|he is|she works|he works|they work|works) … (if (any(one|body)|you) (fanc*|wants?|feels?|would|cares?)|say hi|pay (her|him) a visit|go in and)( ~){0,4} (feedback|tell*|talk|visit|hi|piece|words?|from me|lesson)`,
    { waived: ["hypothetical"] },
  ),
  cue(
    "calls on others to go after somebody",
    0.75,
    String.raw`
    (everyone|everyone please|everybody|everybody please|please everyone|please all|can everyone|all of you|followers|let's all|go and|go|someone please)( ~){0,2} (email|ring|call|phone|message|report|tag|spam|flood|bombard|review bomb|complain about|dm|harass)( ~){0,4} (her|his|him|them|their|this gp|this doctor|this nurse|this woman|this man|this guy|that ~|employer|practice|surgery|boss)( ~){0,6} (until|till|so (she|he|they)|to get|and (tell|get)|resign*|sacked|fired|quits|gets|loses|employer|boss|practice|every)
    (let's|we need to|help me|i will|i'm going to|we can|time to) (get|make sure|have|make|see)( ~){0,3} (him|her|them|this \w{1,12}|that \w{1,12}) (is |gets |are )?(sacked|fired|struck off|hounded|cancelled|pay for (it|this|what)|lose (her|his|their) job|suffer|regret)
    (everyone|everybody|let's|let us|go and|please|all of you)( ~){0,3} (leave|post|write|give)( ~){0,3} (one|1|bad|zero) star (reviews?|ratings?)
    make (her|his|your|their) life (hell|a misery|miserable|unbearable)
    (do your (thing|worst)) (twitter|internet|people|folks)`,
    { waived: ["countered", "advice"] },
  ),
];

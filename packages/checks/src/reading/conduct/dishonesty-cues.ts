import { cue } from "./cue.ts";

const waived = ["evidence", "sport", "fiction"] as const;

/** How clinicians and students tell of dishonesty of their own; our own list, from tribunal themes and student slang. */
export const dishonestyCues = [
  cue(
    "says a record, form or proof was made up, copied or changed",
    0.8,
    String.raw`
    {me}(faked|faking|fabricated|fabricating|made up|making up|forged|falsified|falsifying|fudged|fudging|backdated|backdating|back dated|invented|plagiarised|plagiarising|doctored|fiddled|fiddling|cooked|bluffed|bullshitted|massaged)( ~){0,5} {record}
    {me}(copied|copying|copy pasted|lifted)( ~){0,4} {record}( ~){0,3} (off|from) (chatgpt|a mate|my mate|google|the internet|someone|the last|yesterday|another|last year|the guy|my friend)
    {me}(copied|copying) (yesterday's|the last|someone's|someone else's|my mate's|a mate's|his|her)( ~){0,4} {record}
    (my|our|all my|half my|most of my)( ~){0,2} {record}( ~){0,2} (is|are|was|were)( ~){0,2} (made up|fiction|pure fiction|fake|faked|invented|lies|a lie|copied|plagiarised|fabricated|bollocks|works of fiction|completely made up|total lies)
    {me}(copied|copying|nicked|lifted|stole)( ~){0,4} {record}( ~){0,2} (off|from) (a|an|my|another|the|some)( ~){0,2} (friend|mate|colleague|hospital|trainee|registrar|reg|student|year|flatmate|one|internet|paper|website)
    (never|didn't) (actually |really |once |even )?(did|do|done|wrote|write|saw|see|went|attended)( ~){0,3} (cbd*|dops|mini cex|wba*|audit|reflections?|course|modules?|teaching|e learning|appraisal|placement|training)( ~){0,6} (signed|signs|sign|just|passed|got|certificate|nobody|outcome|ticked|clicked)
    (made up|making up|invent|invented|guessed|copied) (the |all the |my )?(obs|resps|resp rates?|fluid chart|obs chart|last set of obs|blood pressures|temps)
    {me}(changed|altered|deleted|amended|rewrote|tippexed)( ~){0,3} (notes|entry|entries|record|records|chart|charts|drug chart|time|times)( ~){0,2} (after|before|so|once|when)( ~){0,5} (complaint|died|death|coroner|audit|inquest|nobody|no one|they|it looked|it looks|gmc|lawyers?|inspection|cqc|solicitors?)
    {me}(ticked|ticking|clicked|clicking)( ~){0,4} (without (reading|doing|watching|looking)|and (never|didn't) (read|do|watch))`,
    { waived },
  ),
  cue(
    "says work of somebody or something else was passed off as yours",
    0.75,
    String.raw`
    (chatgpt|chat gpt|gpt|ai|the robot|copilot|claude|gemini) (wrote|did|has written|is writing|writes|does|is doing)( ~){0,3} (my|our|all my) ( ~){0,3}{record}
    (chatgpt|chat gpt) (wrote|did|writes|does) my ( ?~){0,4}(essay|essays|reflection|reflections|words|dissertation|portfolio|assignment|module|modules|homework|coursework|application)
    (chatgpt|chat gpt|the robot) did (my|the|all|every) (#|words|~)( ~){0,3} (words|reflections?|essay|modules?)
    {me}(got|had|used|using|asked) (chatgpt|chat gpt|ai) to (write|do|make up|invent)( ~){0,4} {record}
    {me}(copied|copy pasted|copying)( ~){0,5} (off|from) (chatgpt|chat gpt)
    {me}(reused|re used|resubmitted|submitted|recycled|presented|entered|put)( ~){0,2} (mate's|friend's|colleague's|someone else's|somebody else's|jamie's|\w{3,9}'s) (poster|audit|essay|abstract|project|slides|qip|paper|reflection)
    (put|stuck|slapped|with) my name on (~'s|it|his|her|their|someone's) (poster|audit|abstract|paper|project|work|slides)?
    with my name on it (now|instead|lol|and)
    poster with my name on it
    {me}(paid|paying|bought|got) (someone|somebody|a mate|my mate|my cousin|my flatmate|a guy)( ~){0,2} to (write|do|sit|take)( ~){0,3} {record}
    {me}(got|had|getting|asked|paid|bribed|have)( ~){1,3} (to )?(sign|signed|signing|tap|swipe|clock) me in
    {me}(got|had|getting|asked|paid|bribed|have)( my| a| the)? (mate|housemate|flatmate|friend|brother|sister|girlfriend|boyfriend|mum|dad|cousin|wife|husband)( ~)?( to)? (sign|signed|write|wrote|do|did|sit)( ~){0,4} (assessments?|portfolio|dops|cbds?|reference|timesheets?|logbook|essay|them|reflections?)
    (reference|references|testimonial|feedback|msf)( ~){0,2} (was|were|is|are)( all)? (written|done|signed|filled in) by my (dad|mum|wife|husband|brother|mate|sister|boyfriend|girlfriend|flatmate|housemate|cousin)
    (paid|paying|having paid)( a| some| this)? (bloke|guy|woman|lad|company|website|stranger|man|lass|student)( ~){0,6} (essay|dissertation|assignment|coursework|reflection|thesis|audit)
    (someone else|my mate|my cousin|my brother|my sister) (sat|did|wrote|took) my {record}
    (tapped|tapping|signed|signing|swiped|clocked) … in for (the |my )?(#|lecture|register|mandatory|his|her|the 9|them)`,
    { waived },
  ),
  cue(
    "says you claimed to be ill and were not",
    0.8,
    String.raw`
    {me}(pulled|pulling|pull|faked|threw|throwing|chucked|chucking|took|taking|had) (a |another |my )?(cheeky )?sick(ie|y)
    {me}(faked|faking|fake)( ~){0,2} (sick day|sick note|sick leave|sick|ill|illness|sickness|food poisoning|covid|a migraine|d&v|norovirus|flu|a cold|being ill|being sick|a tummy bug)
    {me}(told|telling|rang|texted|emailed|phoned) (hr|occ health|everyone at work|work|my boss|the boss|rota|the rota ~|occupational health|them|my consultant|matron|the ward|my manager|uni|placement) (i|that i|i'd|i've|in)( ~){0,3} (sick|ill|bad back|back pain|migraine|norovirus|d&v|food poisoning|covid|flu|bug|dying|poorly|tummy bug|unwell) (and|then|but|so|to|for|while|whilst|from|been|when)( ~){0,3} (went|skiing|surfing|golfing|climbing|all week|all weekend|holiday|spain|go|at|on|am|i'm|headed|instead|really|actually|watch|watching|from|beach|festival|pub|match|gig|coachella|glasto*|ibiza|hungover|hangover|interview)
    {me}(called|calling|rang|ringing|phoned|phoning) in sick … (but (i'm|im|really|actually|i) (really |actually )?(fine|hungover|at|on|in|wanted|just|couldn't be)|to (go|watch|see|finish|play)|for (the (match|game|gig|festival|football|final|races|sales|launch|concert))|because i('m| was| am) hung|from the (beach|pub|festival|airport|park)|(not|never) (even )?(ill|sick|poorly))
    {me}(called|calling|rang|ringing|phoned|phoning|texted) in (sick|ill) … (currently|beach|pub|festival|airport|spa|shopping|golf|skiing|match|😂|🤫|😉|🏖)`,
    { waived: [...waived, "hypothetical"] },
  ),
  cue(
    "says a lie was told to a patient, an employer, an inspector or an interviewer",
    0.75,
    String.raw`
    {me}(lied|lie|lying|fibbed|blagged|bluffed)( ~){0,2} (on|in|about|to)( ~){0,3} ({record}|interview|patient*|coroner|inspector*|cqc|gmc|consultant|supervisor|court|arcp|panel|dean|occupational health|the family|relatives|hr|qualifications|degree|grades|experience)
    {me}(wrote|write|writing|written)( all| half| most| every)?( ~){0,3} (of )?my own (assessments?|cbds?|dops|wbas?|multi ?source feedback|reference|references|appraisal|msf|feedback|supervisor ~|assessment)
    (signed|signing|sign) (it|them|everything) (off )?as (my|the) (boss|consultant|supervisor|reg|registrar|tutor)
    (told|telling) (the |my |an? )?(interview\w*|panel|deanery|gmc|college|inspector|recruiter|trust)( ~){0,12} (none|never|haven't|didn't|not true|lies?|no idea|zero)
    {me}(left|gave|missed|dropped|perforated|nicked|prescribed|forgot|lost|mixed up|cut|killed)( ~){1,8} (and|but|then) (i )?(just )?(said nothing|kept (quiet|schtum|mum)|told (no one|nobody)|didn't tell|never told|covered it up|hid it|shredded|deleted)
    my cv (says|claims) … (never|didn't|haven't|not|lie|fib|generous)
    (put|stuck|listed)( ~){0,4} on my (cv|application|ers|portfolio) … (never|didn't|haven't|don't have|wasn't|not true)
    (told|telling) (the |my |her |him )?(patient|patients|family|families|relatives|coroner|parents|inspectors?|cqc) … (we|i) (hadn't|didn't|haven't|wasn't|weren't)
    (told|telling) (the |my |her |him )(patient|family|inspector|coroner|cqc|panel|relatives)( ~){0,12} (it was(n't)? a lie|(which|that) (was|is) a lie|total lie|complete lie|never happened|total fib)`,
    { waived },
  ),
  cue(
    "says something was signed off that was not seen or done",
    0.8,
    String.raw`
    {me}(signed|signing|got ~ signed)( ~){0,5} off … (without|never|not|unseen|each other's|for a (pint|coffee|fiver)|in the pub|in spoons|didn't (see|watch|read)|nobody (checks|watched))
    {me}(signed|signing)( off)? (my own|our own)( ~){0,2} {record}
    {me}(signed|signing) (off )?each other's
    signing off each other's
    (boss|consultant|supervisor|assessor|reg)('s)?( just)? (signs?|signed) (whatever|anything|everything)
    {me}(logged|logging|put|claimed)( ~){0,4} (in|on) my (logbook|portfolio|e portfolio) … (never|didn't|wasn't|watched|only held)`,
    { waived },
  ),
  cue(
    "tells of cheating in an exam or sharing its questions",
    0.8,
    String.raw`
    (i|we|i've|we've|i have|just|totally) (cheated|cheating|cheat)( ~){0,3} (exam*|osce*|test|quiz|finals|mrc\w{1,3}|paces|ukcat|ucat|sjt|psa|msra|assessment|online|mandatory)
    (shared|sharing|leaked|leaking|sent|send|sending|posted|got|had|seen|saw|passed)( ~){0,4} (osce |exam |the |all )*(stations|questions|exam paper|answers)( ~){0,4} (before|in advance|early|ahead|to the (chat|group)|in (the|our|a)( ~){0,2} (chat|group|drive)|into the (chat|group)|who sat|from the morning|before my|for those|to everyone sitting)
    (osce|osces|finals|paces)( ~)? (tomorrow|today|this week) … station #( ~){0,3} (is|was)( ~){0,9} # (is|was)
    stations? # (tomorrow|today|this week)( ~)? (is|was)( ~){0,9} # (is|was)
    (osce|finals|exam|sce|mrcp|paces|sba|station|stations) (questions|answers|recalls)( ~){0,6} … (typed up|written down|doing the rounds|i can remember|i remember) … (dm|inbox|message|whatsapp|share|£#|#)
    (whoever|whomever|somebody|someone)( ~)? (emailed|sent|shared|posted|leaked|circulated)( ~){0,4} answers
    (answers|questions)( ~){0,3} doing the rounds
    (osce|exam|paces|finals) (stations|questions|cases) from (this|today's|yesterday's|the)( ~)?( morning| sitting)?
    {me}?(sat|took|did) (the|his|her|their)( ~){0,2} for my (mate|housemate|flatmate|brother|sister|cousin|friend|girlfriend|boyfriend|wife|husband) (today|because|cos|as|so|who|and|when)
    (googled|looked up|searched)( ~){0,2} answers( ~){0,3} (during|in|through)( ~){0,2} (exam|test|osce|assessment)`,
    { waived: [...waived, "question"] },
  ),
  cue(
    "says money, hours or points were claimed that were not earned",
    0.75,
    String.raw`
    {me}(claimed|claiming|claim|invoiced|billed|billing|charged|logged|put in for|got paid for)( ~){0,5} (i|that i|we|when i|while i|for ~)( ~){0,2} (never|didn't|wasn't|haven't|not|asleep|slept|left early|in bed|at home)
    (bought|buying|got|paid for|wrote|written)( ~){0,5} (fake |5 star |five star |nice )+(reviews|ratings|ones each)`,
    { waived },
  ),
];

import { cue } from "./cue.ts";

const very =
  "(all |just |always |so |too |such |basically |literally |mostly |naturally |inherently |simply |only |nothing but |really |fucking |bloody |pure |often |generally |the most |more |a bunch of |a load of |like )";

/** Ways of demeaning, excluding and stereotyping people for who they are; our own list, from HateCheck's classes and from what is said in hospitals. */
export const discriminationCues = [
  cue(
    "uses a degrading name for women",
    0.6,
    String.raw`
    (you|these|those|stupid|dumb|dirty|fucking|total|she's (just )?a|she is (just )?a|is (just )?a|are (all |just |such )*|what a|such a|attention|ugly|fat|old|white|feminist|little|worthless|lying|disgusting|crazy|silly|these|most|all|some) (slut|sluts|whore|whores|hoe|hoes|thot|thots|skank|skanks|slag|slags|bitches|cumdump\w*|roasties|cum ?dumpster\w*)
    (stupid|dumb|ugly|fat|lying|evil|crazy|psycho|dirty|nasty|worthless|fucking|little|filthy|old|feminist|you) (bitch|cunt|hag|whore|slut|broad|chick|femoid|roastie)
    (stupid|dumb|ugly|lying|crazy|psychotic|hysterical|useless|worthless|toxic|evil|entitled|spoiled|filthy|fucking) (woman|women|girls|females?|feminists?|chicks|broads|wives)
    (feminism|femininity|islam|judaism|homosexuality) (is|are) (a )?(pure )?(cancer|disease|poison|evil|filth|mental illness)
    (deserves?|deserved|needs|need|asking|begging) (to be|to get|a good) (raped|beaten|slapped|beating|slap|raping|smacked)
    (put|keep) (her|women|them|that woman) in (her|their) place
    (never|don't|stop) (let|letting|put|putting|give|giving|trust|trusting|vote for|elect|allow)( ~)? (a )?(woman|women|females?)( ~){0,2} (power|rule|in charge|run|lead|vote|over|rights|anything|near)
    (whores|sluts|thots|hoes|skanks) (like|who|that|are|will|get|gonna|always)`,
    { severity: "high", waived: ["sport"] },
  ),
  cue(
    "demeans a group of people for who they are",
    0.75,
    String.raw`
    {group} (are|r|is|were|be|being|become|remain)( ~'s)? ${very}{0,3}{worthless}
    {group} (aren't|are not|will never be|can never be|can't be) (people|human|real (women|men|doctors|surgeons)|normal|welcome|doctors|surgeons|trusted|equal)
    {group} (never|always|won't|don't|can't|refuse to) (follow|listen|learn|turn up|show up|wash|pay|work hard|integrate|bother|try|take (their|the) (tablets|medication)|tell the truth|queue|tip|comply|look after)
    (bloody|fucking|fuckin|f\*cking|stupid|dirty|filthy|lazy|typical|useless|disgusting|ungrateful|smelly|entitled|crazy|dumb|greedy|thick|goddamn) {group}
    i (really |just |fucking |absolutely )?(hate|despise|loathe|can't stand|cant stand) (all |the |these |those |most )?{group}
    {group}(,|:| -) {worthless}( and| 🙄|,)
    (typical (woman|female|muslim|jew|gypsy|pole|foreigner|indian|nigerian|asian|boomer|gay)|woman driver|women drivers)
    {group} (ruin|ruined|destroy|destroyed|are ruining|are destroying|are killing|are invading|invading|are taking over|are flooding|flooding into|breed like|smell|stink)
    {group} (can't|cannot|couldn't) (handle|cope|hack|take|operate|lead|drive|think|do maths|read a map|run|keep up)
    (men|blokes|white (men|doctors|people|surgeons)|british (doctors|nurses)|english (doctors|nurses)) (make|are) (better|the best|superior)( ~)? ?(surgeons?|doctors?|leaders?|bosses|drivers|nurses|consultants)?
    (real|only) (men|surgeons|doctors) are (men|white|straight|british)`,
    { waived: ["sport"] },
  ),
  cue(
    "says a group of people should be kept out, sent away or kept down",
    0.8,
    String.raw`
    {group} (shouldn't|should not|should never|must not|mustn't|can't|cannot|don't|do not|have no)( ~)? (be (allowed|doctors|surgeons|in (charge|medicine|theatre|power|government|office)|leaders|trusted|running|teaching|voting|treated here|given (the vote|jobs|power|housing))|operate|vote|drive|lead|run (a|the)|belong (here|in|on)|place (in|on)|rights?|business (in|being))
    (trouble|problem|issue) with( ~){1,5} (is|are) (all |all the |too many |just |simply )*{group}
    (british|english|uk|white) jobs for (british|english|uk|white) ~
    (learn|speak|talk)( ~){0,2} (english|it|the language|properly) or (go home|leave|get out|go back|clear off|fuck off|don't bother coming)
    (the rest|rest of them|they|all of them) can (all )?(go|fuck off|piss off|clear off) (home|back)( to where| and fix| to (their|your))
    go home and fix (your|their|his|her) own countr*
    {group} (belong|belongs) (in the kitchen|at home|in (prison|jail|a zoo|camps)|back)
    {group} (should|need to|ought to|must|can) (all |just )?(go (back|home)|be (deported|banned|sterilised|sterilized|shot|gassed|killed|locked up|removed|castrated|raped|beaten|kept)|stay (at home|in the kitchen|home)|know their place|be at home|shut up|learn their place|stop breeding|fuck off|leave)
    (send|sent|ship|shipped|kick|kicked|throw|chuck)( all| the| these| those| every| them)* {group} (all )?(back|home|out)
    (deport|sterilise|sterilize|gas|shoot|kill|round up|exterminate|get rid of|send back|castrate|ban)( all| the| every| these| those){1,2} {group}
    (ban|deport|gas|exterminate|kill) (muslims|jews|immigrants|gays|refugees|foreigners|gypsies|women)
    (send|ship) (them|'em|em|this lot|that lot|the lot of them) (all )?(home|back)( to (where|their|wherever))?
    (send|ship) (her|him) (home|back) to (where|their|wherever|her own|his own)
    go back to (your|their|his|her) (own )?(country|countries|hut|continent)
    go back to where (you|they|she|he|ya) (came|come) from
    stop (letting|putting|hiring|appointing|promoting)( ~){0,2} {group}( ~)? (in|into|be|as|run|to)
    (never|not|won't) (hire|hiring|appoint|employ|promot*|train) (another |a |any )?(woman|women|female|muslim|pregnant|foreign|black|mum|mother|imgs?|girl)`,
    { waived: ["negated", "sport", "advice"] },
  ),
  cue(
    "runs down people for their language or where they come from",
    0.7,
    String.raw`
    (can't be bothered|couldn't be bothered|can't be arsed|refuse|refuses|too lazy|never bothered|don't bother|won't bother|not bothered) (to )?(even )?(learn*|speak*)( ~)?( the)? (english|the language|language)
    (learn|speak) (the language|english|proper english|some english) or (go|leave|get|don't|find|pay|stay)
    (years|decades) (here|in this country|in britain|in england|in the uk) … (not a word|no english|still can't|can't (even )?(speak|say))
    (bill|billing|charge|charging) them for the interpreter
    interpreters? … (waste of (money|time)|# quid|paid for by|taxpayer|learn english)
    (health tourists?|benefit tourists?|benefit scroungers from|boat people|(bloody|fucking|these|those|damn) illegals|bloody foreigners|these foreigners)
    {group} (come|coming|came|are coming|keep coming) (over )?here
    (coming|come) over here … (taking|using|stealing|clogging|free|our (jobs|beds|nhs|benefits))
    they all look the same( to me)?
    (tell|telling|can tell|know) (off|from|by) the (surname|name|accent) (whether|if|who|what)`,
    { waived: ["negated", "question"] },
  ),
  cue(
    "belittles somebody for sex, pregnancy, gender or orientation",
    0.7,
    String.raw`
    (dei|diversity|affirmative action|quota|tick box|tokenistic) (hire|hires|appointment|consultant|candidate|pick)
    (they ?/ ?them|they them|pronoun|pronouns|alphabet|rainbow|lgbt\w{0,4}|woke gender|trans|tranny) (parade|brigade|game|games|nonsense|rubbish|crew|police|mob|bollocks|crap|bullshit|lot|people nonsense|mafia|freaks)
    (refuse|refusing|refused|won't|not going to|i'm not|never going to|will not|not) (be )?(to )?(us(e|ing)|play(ing)?|call(ing)?|pander(ing)? to)( ~){0,3} (pronouns|they|them|he/him|she/her|preferred name)
    (make me|make us|make him) a (sandwich|sammich|brew love)
    (get|go|stay|belongs?|back) (back )?(in|to) the kitchen
    (another|third|fourth|second|yet another|one more)( ~){0,2} (reg|registrar|trainee|sho|nurse|consultant|f2|junior|colleague) … (up the duff|knocked up|pregnant|on mat leave) … (on calls?|rota|appointing|hiring|selfish|who's (doing|covering))
    (time of the month|on the rag|on her period|hormonal|menopausal)( ~){0,6} (boss|consultant|matron|manager|registrar|sister|nurses?|theatre|surgeon|she)
    (boss|consultant|matron|manager|registrar|sister|surgeon|she)( ~){0,4} (must be |clearly |obviously )?(on the rag|on her period|that time of the month|menopausal again)
    (that's|thats|this is|so|how|well) gay (lol|af|😂|mate|bro|tbh)
    (too|a bit|bit) old to be (a doctor|operating|practising|in medicine|training)
    (women|girls|females|wives|chicks|bitches|feminists|femoids|foids) (will |always |only |just |never |can't |cannot |all |don't |love to |want to |are always |are just |are only |exist to |use their )+(lie|lying|cheat|cheating|manipulate|manipulating|whine|nag|bitch|think logically|respect|be trusted|breed|serve|please men|attention|money|bodies|care about (money|looks|height)|good for|drama|victims?|logic|complain)`,
    { waived: ["sport", "negated"] },
  ),
];

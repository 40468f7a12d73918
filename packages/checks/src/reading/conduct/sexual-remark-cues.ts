import { cue } from "./cue.ts";

const looks =
  "(gorgeous|sexy|fit af|well fit|so fit|proper fit|fit as fuck|really fit|super fit|lush|stunning|smoking hot|so hot|hot af|really hot|super hot|well hot|absolutely banging|a banger|shaggable|fuckable|bangable|a milf|a dilf|an absolute ride|a ride|a stunner|eye candy|a fittie|a hottie|easy on the eye|doable|a solid ten|a 10|10 out of 10|ten out of ten)";
const staff =
  "((the |my |our |that |this )(new )?(\\w{4,14} )?(f1|f2|reg|registrar|nurse|student|student nurse|med student|medical student|hca|consultant|physio|anaesthetist|sho|junior doctor|doctor|receptionist|hygienist|radiographer|paramedic|midwife|rep|porter|surgeon|houseman|trainee|intern)s?)";

/** Remarks on looks, desire and romance with those one treats or works with; our own list, from tribunal themes. */
export const sexualRemarkCues = [
  cue(
    "remarks on the looks or body of a patient or colleague",
    0.7,
    String.raw`
    {patient}( ~){0,5} (is|are|was|were|looks|so|this|today|tonight|just)( ~){0,3} ${looks}
    ${looks} (patients?|nurses?|med students?|student nurses?|registrars?|consultants?|paramedics?|physios?)
    ${staff}( ~){0,4} (is|are|was|were|looks)( ~){0,2} ${looks}
    ({patient}|${staff}|med students|students|nurses|rugby players?|firefighter*|colleagues) … (phwoar|phwoah|would smash|would bang|i would(?! (too|like|have|be|say|love|never|not))|😍🍆|🍆|🍑|legs for days|rear view|nice arse|great arse|nice tits|great tits|cracking (legs|arse|pair)|(has|got|those|her|his) (legs|boobs|tits|bum|arse|abs|backside) (that|for|to|on|😍))
    (phwoar|🍆|🍑) … ({patient}|nurses?|students?|${staff})
    (the |our |these |this year's )?(f1s|f2s|students|med students|nurses|student nurses|physios|registrars|midwives|paramedics|juniors|hcas|trainees|house officers|interns)( ~){0,3} (are|is)( ~){0,2} (fit|hot|peng|tidy|gorgeous|sexy|stunning|tasty|beautiful)( ~)? (this (year|time|rotation)|af|as hell|these days|round here|in (this|my)|omg)
    ${looks} (bloke|man|woman|guy|girl|lad|lady|young man|young lady|dad|mum|firefighter|rugby player|fella)( ~){0,3} (in (my )?clinic|on my list|on the ward|on my table|in bed #|in resus|in bay|came in|to examine|for a (smear|pr|chest|skin) (exam|check)?)
    (legs|arse|bum|boobs|tits|cleavage|rear end|backside|abs|biceps|body)( ~){0,6} (on the ward|in (the )?(clinic|theatre|hospital|department)|on (my|our) (ward|team)|😍|🔥|phwoar)
    (rep|drug rep|nurse|reg|registrar|student|physio|consultant|patient|f1|f2|hca|midwife|surgeon|anaesthetist)( ~){0,4} (best|great|nice|amazing|cracking|incredible|fantastic|lovely|killer|unreal|perfect) (legs|arse|bum|boobs|tits|cleavage|backside|body|abs|rack|pair)
    (examine|palpate|percuss|chaperone|auscultate|scrub in with|be alone with|take a history from)( ~){0,3} (physio|nurse|reg|registrar|student|consultant|patient|him|her|rep|f1|f2)( ~){0,6} (😉|😏|😍|🔥|wink|know what i mean|phwoar)
    (examin*|treat*|scrubbing|consult*)( ~){0,4} ${looks} (bloke|man|woman|guy|girl|lad|lady|patient|dad|mum)
    ${staff} … (she|he)('s| is) (so |well |proper |really |absolutely |very |super |a )?(fit|hot|gorgeous|stunning|sexy|lush|stunner|ride|fittie|hottie)(?! for| to| and well| enough| tempered)
    (the )?(med students|students|nurses|f1s|new f1s|new nurses|physios|medics) this year … (phwoar|fit|hot|😍|🔥)
    (hired|hiring|recruiting|recruit*|hired) … (rear view|on looks|looks alone|out of ten (rear|arse|backside|body)|fit ones|eye candy|backside)
    ${staff}( ~){0,3} has (legs|a body|a bum|an arse|boobs|tits)( ~){0,3} (days|for|that|examinable|on)`,
  ),
  cue(
    "speaks of desire for a patient or colleague",
    0.75,
    String.raw`
    (would|want to|wanna|i'd|trying to|need to)( ~){0,3} (smash|bang|shag|do|fuck|get with|tap|sleep with|climb) (that |the |my |our |this )(new )?(patient|nurse|reg|registrar|consultant|student|physio|f1|f2|doctor|anaesthetist|surgeon|paramedic|midwife|hygienist|sho)
    (first time i've|never)( ~){0,3} (wanted|been keener|keener)( ~){0,4} (chest exam|examin*|chest|auscultat*|pr exam|exam)
    (wet dream|turned on|boner|a hard on|fantasis*)( ~){0,6} (patient|clinic|nurse|ward|theatre|examination|student)
    (crush|perving|drooling|flirt*|lusting)( ~){0,3} (on|over|at|with|after)( ~){0,4} (patients?|my (\d{1,2} ?(am|pm)|first|last)( patient)?|student nurses?|med(ical)? students?)
    (fancy|fancied|fancying) (my |the |a |one of my )(patient|new patient|next patient|bed \d|patient's ~)
    (naughty|sexy|slutty) (nurse|nurses)( ~){0,3} (on|in|at) (my |our |the )?(ward|work|department|shift|theatre)`,
    { waived: ["hypothetical", "sport"] },
  ),
  cue(
    "speaks of romance with a patient or somebody close to one",
    0.8,
    String.raw`
    (date|date night|dating|dinner|drinks|hooked up|hooking up|slept|sleeping|shagging|shagged|kissed|snogged|pulled|affair|matched|matched on (tinder|hinge|bumble|grindr)|tinder match)( ~){0,3} (with |from )?(a |an |my |one of my |the )?(former |ex |old |current )?patient('s ~)?s?
    (shagged|kissed|pulled|snogged|slept with|dating|seeing|hooked up with|got with) (a |an |my |one of my )(former |ex |old )?(patient|patient's ~)`,
    { waived: ["question"] },
  ),
];

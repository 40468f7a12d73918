import { cue } from "./cue.ts";

const illness =
  "(cancer|cancers|tumou?rs?|melanoma|autism|adhd|asthma|diabetes|eczema|psoriasis|acne|rosacea|vitiligo|alopecia|dementia|alzheimer's|ms|arthritis|infertility|depression|anxiety|covid|covid 19|the flu|flu|sepsis|hiv|aids|lupus|ibs|crohn's|epilepsy|measles|heart disease|thyroid disease|endometriosis|pcos|parkinson's|moles?|strokes?|heart attacks?)";
const vaccine =
  "(vaccines?|vaccination|vaccinations|vaccinating|jabs?|the jab|mmr|the mmr|covid jabs?|boosters?|mrna|gardasil|hpv vaccine|flu jab|flu shot|flu jabs|the vax|vax)";
const remedy =
  "(baking soda|bicarb|cannabis oil|hemp oil|cbd|cbd oil|thc oil|black salve|apricot kernels|b17|alkaline (water|diet)|keto|fasting|turmeric|curcumin|ivermectin|fenbendazole|vitamin (c|d|b12)|high dose vitamin c|soursop|essential oils?|frankincense|homeopath\\w{1,3}|apple cider vinegar|acv|castor oil|coffee enemas?|enemas?|raw (milk|food|diet)|carnivore diet|celery juice|lemon water|garlic|colloidal silver|mms|bleach|oregano oil|oil of oregano|hydroxychloroquine|crystals|reiki|gut cleanse|juice cleanse|cleanse|detox|detoxing|parasite cleanse|tallow|beef tallow|sea moss|a vegan diet|veganism|cutting (out )?(sugar|dairy|gluten)|giving up (sugar|dairy|gluten)|going gluten free|quitting (dairy|sugar)|prayer|cinnamon|ginger|carnivore|oil pulling|fasting for ~ days|a keto diet|the carnivore diet|manuka honey|tea tree oil|coconut oil|sunlight|sunbathing|urine therapy)";
const heal =
  "(cures?|cured|reverses?|reversed|heals?|healed|kills?|killed|shrinks?|shrank|dissolves?|gets rid of|got rid of|eliminates?|eradicates?|treats?|beats?|prevents?|melts)";

/** Claims that the broad evidence or official guidance contradicts; our own list, from public health bodies’ lists of myths. */
export const falseClaimCues = [
  cue(
    "says vaccines harm or do not work",
    0.8,
    String.raw`
    ${vaccine}( ~){0,2} (causes?|caused|causing|gives?|gave|giving|have given|have caused|leads? to|triggers?|triggered)( ~){0,5} (autism|eczema|cancers?|infertility|asthma|adhd|sids|cot death|turbo cancer|miscarriages?|sterility|allergies|diabetes|dementia|aids|strokes)
    ${vaccine}( ~){0,2} (is|are|was|were) (all |just |pure |nothing but |actually |literally )*(poison*|toxic|a scam|a hoax|a con|bioweapons?|gene therapy|experimental|untested|unnecessary|useless|killing|a depopulation|full of (mercury|toxins|poison|microchips|graphene|aluminium|fetal|foetal)|the real (killer|virus)|more dangerous than)
    ${vaccine}( ~)? (is|are|was|were) (sterili[sz]ing|killing|poisoning|destroying|harming|maiming|damaging|shedding|changing|altering)( ~){0,4}
    ${remedy} (has |have )?${heal} (my|his|her|our|their|your)( ~){0,2} ${illness}
    ${vaccine}( ~){0,3} (is|are) (child abuse|murder|a crime|assault|genocide|satanic|mass murder|the mark of)
    ${vaccine} (kills?|killed|maims?|sterilises?|damages? your (dna|immune system)|destroys? (your )?(natural )?immun\w{1,6}|sheds?)
    (clot shot|death jab|kill shot|plandemic|scamdemic|sheeple … (jab*|vaccin*|mask*))
    (never|not|won't|refuse to|don't|wouldn't|haven't) (get|be|having|have|let|take|taking|had|giving|give|put)( ~){0,3} (vaccinat*|jabbed|the jab|vaccine|vaxxed|mmr) … (kids|children|poison*|toxic|natural immunity|patients?|anyone else|clients?|unvaccinated|pureblood)
    (pureblood|proudly unvaccinated|unvaccinated and (proud|healthy))
    (natural immunity) (is|beats) (better|safer|stronger|any|the)`,
    { waived: ["negated", "news"] },
  ),
  cue(
    "says covid or its protection was a hoax",
    0.8,
    String.raw`
    (covid|covid 19|the pandemic|coronavirus|lockdowns?|the virus) (is|was|were|never)( ~){0,2} (a )?(total |complete |massive |huge )?(scam|hoax|con|lie|fake|psyop|bioweapon from|just (a|the) (flu|cold)|existed|made up|conspiracy to)
    (5g|g5) (causes?|caused|gives?|spreads?|kills?|is (killing|behind))
    masks? (don't work|do not work|are useless|never worked|cause (hypoxia|brain damage|infections?)|starve)
    (viruses don't exist|germ theory is|hiv (doesn't|does not) cause aids|there (is|was) no (virus|pandemic))`,
    { waived: ["negated", "news"] },
  ),
  cue(
    "says sun protection does harm or is not needed",
    0.8,
    String.raw`
    (sunscreens?|sun ?cream|spf|suncream)( ~){0,1} (causes?|caused|causing|gives? (you|us)|leads? to)( ~){0,3} (cancers?|melanoma|infertility|skin cancer|vitamin d deficiency)
    (sunscreens?|sun ?cream|spf|suncream) (is|are)( ~){0,2} (toxic|poison*|a scam|carcinogenic|the real cause|worse than the sun|what causes|useless|unnecessary|cancer in a bottle|doing more harm)
    (sunscreens?|suncream|spf)( ~){0,3} more harm than the sun
    (sun|sunlight|sunbathing|uv|tanning beds?|sunbeds?) (doesn't|does not|never|don't|do not) cause (skin )?(cancer|cancers|melanoma|ageing)
    (sunbeds?|tanning beds?) (are|is)( ~)? (safe|healthy|good for|safer)
    (sunscreen|sun ?cream|spf)( ~){0,4} (chemicals|toxins|ingredients)( ~){0,3} (cause|causes|give|gives|causing|cancer)
    (stop|quit|never|don't|ditch|bin) (wear*|us*|put*|bother* with|the|your|slathering)( ~){0,2} (sunscreen|sun ?cream|spf|suncream)`,
    { waived: ["negated", "news", "advice"] },
  ),
  cue(
    "offers a cure that does not exist",
    0.8,
    String.raw`
    ${remedy}( ~)? (can |will |really |actually |literally |completely |naturally |has |totally )*${heal}( ~){0,3} ${illness}
    (you can |we can |how i |how to |i )(reverse|reversed|cure|cured|heal|healed|fix|fixed|treat|beat|get rid of)( ~){0,3} ${illness}( ~){0,3} (with|by|using|through|naturally|without)( ~){0,3} ${remedy}
    (ditch|bin|throw away|throw out|stop taking|don't need|come off|forget) (the |your |all )?(metformin|insulin|statins?|chemo|inhalers?|steroids?|steroid creams?|methotrexate|biologics|antidepressants|blood pressure tablets|ssris|vaccines?)( ~){0,6} (cure*|heal*|natural*|reverse*|instead|poison*|toxic|scam|diet|cinnamon|fasting|turmeric|detox|never needed)
    ${remedy} (burned|burnt|took|removed|drew|pulled)( ~)? (off|out|away)?( ~){0,2} (mole|moles|melanoma|cancer|skin cancer|tumou?r|bcc)
    (cured|healed|reversed) (my|her|his|their|a patient's|our)( ~){0,3} ${illness} (with|by|using|naturally|through)( ~){0,2} ${remedy}
    (autism|adhd|coeliac disease|type 1 diabetes) (can be|is|was) (cured|reversed|healed)
    (sugar|carbs) feeds? (the )?(cancer|cancers|tumou?rs?)
    (cancers?|tumou?rs?) (eats?|feeds? on|lives? on|thrives? on|loves?) sugar
    starve (the|your|a|that) (thing|cancer|tumou?r)
    (chemo|chemotherapy|radiotherapy) (is|was|are)( ~){0,2} (poison*|a scam|useless|what kills|killing|the real killer|legal poison|pointless)
    (chemo|chemotherapy) (kills|doesn't work|does not work|never works|never cured)
    (cure for|cured|cures) (cancer|diabetes|autism)( ~){0,6} (they|big pharma|doctors|hiding|hidden|suppress*|don't want)
    (big pharma|pharma|doctors|the medical establishment|they) (is |are )?(hid*|suppress*|don't want you to know|doesn't want you to know|won't tell you|never told me|bur*)( ~){0,6} (cure|cures|cancer|truth|natural|data|this)
    (homeopathy|reiki|crystal healing) (works|cures|cured|heals|healed|really works)`,
    { waived: ["negated", "news"] },
  ),
  cue(
    "calls an established treatment or measure poison or a swindle",
    0.7,
    String.raw`
    (antidepressants|ssris|statins|steroid creams?|topical steroids|hrt|the pill|antibiotics|insulin|blood pressure (tablets|meds)|roaccutane|isotretinoin|methotrexate|biologics|fluoride|moisturisers?|tap water|mammograms?|smear tests?|inhalers)( ~)? (is|are)( all| pure| just| literally| nothing but| actually| legal)* (poison|toxic|a scam|a con|placebos?|useless|killing (you|us|people)|evil|a neurotoxin|mind control|poisoning)
    (statins|mammograms?|hrt|the pill|fluoride|deodorants?|microwaves?|wifi|bras|abortions?|antiperspirants?|tap water|seed oils|dairy|gluten) (causes?|caused|gives? you)( ~){0,2} (dementia|cancers?|breast cancer|autism|adhd|infertility|alzheimer's|eczema in|brain damage)
    (fluoride)( ~)? (lowers?|calcif*|damages?|shrinks?|dumbs?)( ~){0,3} (iq|pineal|brains?|us down)
    (depression|adhd|autism|eczema|long covid|fibromyalgia|me\/cfs|asthma|allergies) (isn't|is not|doesn't|are not|aren't) (a )?(real|exist)( illness| condition| disease| thing)?
    (adhd|autism|depression|eczema|acne)('s| is| are) (just|only|always|all|entirely|purely)( ~){0,3} (bad parenting|laziness|attention seeking|diet|your diet|toxins|leaky gut|parasites|trauma|a choice|made up|an excuse)
    (detox*|cleanse*|flush*|purg*) (your |the )?(body |liver |system |gut |blood )?(of )?(heavy metals|toxins|parasites|vaccines?|spike proteins?)
    (parasite cleanse|liver flush|gut cleanse|heavy metal detox)`,
    { waived: ["negated", "news"] },
  ),
];

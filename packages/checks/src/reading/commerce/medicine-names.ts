/** Legal class in Great Britain: prescription only, pharmacy, general sale. */
export type MedicineClass = "POM" | "P" | "GSL";

/** What the law says of a medicine, and what people use it for. */
export interface Medicine {
  readonly legal: MedicineClass;
  readonly group: "toxin" | "weight" | "skin" | "jab" | "other";
  /** A trade name, or a coinage that can only mean one medicine: naming it is already half an advertisement. */
  readonly isBrand: boolean;
  /** An everyday word that means the medicine only where somebody sells ("the pens are back in"). */
  readonly isVeiled: boolean;
}

/**
 * Names by class, group and whether they are trade names. Our own list, from what the BNF and the ASA's and MHRA's notices call prescription-only;
 * classes are those of Great Britain (adapalene, hydroquinone, clindamycin and finasteride differ elsewhere, see `pharmacyAbroad`).
 */
const lists: readonly (readonly [Medicine["legal"], Medicine["group"], "brand" | "generic" | "veiled", string])[] = [
  ["POM", "toxin", "brand",
    "botox|botoxuk|botoxlondon|botoxmanchester|botoxleeds|botoxparty|botoxoffer*|botoxclinic|botoxbirmingham|botoxglasgow|botoxessex|babybotox|botoxnurse|botoxspecialist|vistabel|azzalure|dysport|bocouture|xeomin|alluzience|letybo|" +
    "nuceiva|relfydess|beautox|beautytox|beauty tox|baby tox|babytox|b tox|btox|botoxed|brotox|toxy|scrotox|traptox|barbie botox|lip flip|lip flips|lipflip|nefertiti lift|" +
    "botulinum toxin|botulinum|botulinum toxin type a|botox injection*|masseter botox"],
  ["POM", "toxin", "brand",
    "wrinkle relax*|wrinkle relaxing inject*|wrinkle relaxing treatment*|wrinkle relaxing jab*|anti wrinkle inject*|anti wrinkle jab*|anti wrinkle treatment*|antiwrinkle inject*|antiwrinkle|antiwrinkleinjections|anti wrinkle|wrinklerelaxers|" +
    "wrinkle inject*|wrinkle jab*|line softening inject*|line smoothing inject*|muscle relaxing inject*|preventative jab*|preventative inject*|prejuvenation jab*|frown line inject*|jawline slimming inject*|" +
    "masseter inject*|teeth grinding inject*|sweat inject*|sweating inject*|injections for excessive sweating|injections for sweating|injections for sweaty|hyperhidrosis inject*|gummy smile inject*"],
  ["POM", "toxin", "veiled",
    "an injection for that|tiny injections|little injections|few injections|quick injections|small injections|tox|toxin|foreheads|forehead|frown lines|frown|frowns|frown fridays|crow's feet|crows feet|elevens|bunny lines|one area|two areas|2 areas|three areas|3 areas|per area|the b word|b word|smoker's lines|smokers lines|wrinkles|lines|injectables|your lines|11s"],
  ["POM", "weight", "brand",
    "ozempic|wegovy|mounjaro|saxenda|zepbound|rybelsus|victoza|trulicity|skinny jab*|skinny pen|skinny pens|skinnypen|skinnyjab|skinnyjabs|slim pen|slim pens|weight loss medication|weight loss medicine|weight loss drug*|weight management pen*|weight management inject*|diet pen*|diet shot*|kwikpen*|the skinny shot|skinny shot*|fat jab*|fat loss jab*|weight loss jab*|weight loss inject*|weight loss pen*|weight loss shot*|weightlossjab*|" +
    "weightlossinjections|toxmas|toxtober|toxuary|tox day|tox tuesday|tox thursday|tox friday|tox party|tox time|tox season|slimming jab*|slimming inject*|diet jab*|glp 1 jab*|glp1 jab*|purple pens"],
  ["POM", "weight", "generic", "semaglutide|tirzepatide|liraglutide|glp 1|glp1|glp 1s|retatrutide|phentermine|orlistat 120"],
  ["POM", "weight", "veiled", "stone lighter|two stone|three stone|four stone|pens|the pens|pen|jab|jabs|jag|jags|weekly jab|weekly injection|the jab"],
  ["POM", "skin", "brand",
    "roaccutane|accutane|isotretin*|reticutan|rizuderm|ketrel|treclin|retin a|tret|obagi tretinoin|differin|epiduo|aklief|finacea|skinoren|pigmanorm|tri luma|triluma|dalacin|duac|zindaclin|" +
    "soolantra|mirvaso|vaniqa|propecia|avodart|dermovate|betnovate|elocon|eumovate ointment 100g|protopic|elidel|opzelura|dupixent|adtralza|humira|cosentyx|skyrizi|tremfya|bimzelx|stelara|" +
    "litfulo|cibinqo|olumiant|rinvoq|xolair|aldara|efudix|latisse|lumigan|kenalog|prescription retinoid*|prescription skincare|prescription tretinoin|prescription strength retin*|prescription vitamin a|custom tretinoin|nemluvio|ebglyss|sotyktu"],
  ["POM", "skin", "generic",
    "tretinoin|spiro|adapalene|trifarotene|azelaic acid 20|hydroquinone|clindamycin|lymecycline|doxycycline|minocycline|spironolactone|ivermectin|brimonidine|eflornithine|oral minoxidil|finasteride|dutasteride|" +
    "tacrolimus|pimecrolimus|ruxolitinib|methotrexate|ciclosporin|cyclosporine|dupilumab|tralokinumab|adalimumab|secukinumab|risankizumab|guselkumab|bimekizumab|abrocitinib|baricitinib|upadacitinib|" +
    "ritlecitinib|omalizumab|imiquimod|fluorouracil|triamcinolone|hyaluronidase|bimatoprost|acitretin|biologic|biologics|jak inhibitor*|lebrikizumab|nemolizumab"],
  ["POM", "skin", "veiled", "vitamin a"],
  ["POM", "jab", "brand",
    "b12 injection*|b12 jab*|b12 shot*|vitamin b12 inject*|vitamin b12 jab*|vitamin b12 shot*|b12 booster|b12 boost|hay fever injection*|hayfever injection*|hay fever jab*|hayfever jab*|hay fever jag*|hayfever jag*|jag for the hay fever|jag fur the hay fever|jab for hay fever|jab for hayfever|" +
    "kenalog inject*|steroid jab for|biotin inject*|glutathione drip*|vitamin drip*|iv drip*|vitamin iv|iv vitamin*|nad drip*|nad infusion*|hydration drip*|drip friday|myers cocktail|melanotan|tanning injection*|jab in the bum|jag in the bum|peptide inject*|fat dissolving inject*|lemon bottle|fat dissolve|fat dissolver*|hay fever shot*|biotin shot*|vitamin d inject*|vitamin d jab*|vitamin c drip*|immunity drip*|glow drip*|skinny drip*|hangover drip*|energy drip*|party drip*|methylene blue|pdrn inject*|exosome inject*|ketamine therapy|testosterone inject*|trt"],
  ["POM", "jab", "veiled", "drip|drips"],
  ["POM", "other", "brand", "viagra|cialis|melatonin|sleepy ones from america|valium|xanax|zopiclone|co codamol 30|no gp needed|no gp appointment needed|no prescription needed|no need for a gp|no need to see a gp|champix|epipen|malarone|lariam|atovaquone proguanil|doxycycline for malaria|shingrix|zostavax|gardasil|bexsero|nimenrix|twinrix|viatim|dukoral|stamaril|oestrogel|utrogestan|evorel|estradot|sandrena|lenzetto|femoston|elleste|kliofem|everol sequi|tostran|intrarosa|vagifem|imvaggis|norethisterone|evra|levonelle|ellaone|sildenafil|tadalafil|spedra|levitra|priligy|modafinil|ritalin|elvanse|concerta|naltrexone|ldn|sertraline|diazepam|zolpidem|codeine|tramadol|ventolin|hrt patches|testogel|circadin|minoxidil tablets|propranolol"],
  ["P", "skin", "brand", "zovirax|regaine extra strength|eumovate|nizoral|daktacort|canesten hc|canesten|viagra connect|curanail|regaine|hc45"],
  ["P", "skin", "generic", "hydrocortisone|clobetasone|topical minoxidil|minoxidil|ketoconazole shampoo|antihistamine|antihistamines|antifungal cream"],
  ["P", "other", "brand", "piriton|nytol|sominex|sudafed|solpadeine|nurofen plus|maxolon|nexium control|alli"],
  ["GSL", "skin", "brand", "acnecide|acnecide face gel|quinoderm|panoxyl|bonjela|bazuka|sudocrem|bepanthen|germolene|metanium|savlon|e45 itch|cetraben|zeroderm|hydromol|oilatum|polytar|alphosyl|bazuka gel|scholl freeze|freederm"],
  ["GSL", "skin", "generic", "benzoyl peroxide|medicated shampoo|coal tar shampoo"],
  ["GSL", "other", "brand", "infacol|colief|dentinox|gripe water|calcough|covonia|benylin|buttercup syrup|olbas oil|olbas|vicks|vicks vaporub|vaporub|tiger balm|deep heat|deep freeze|ibuleve|ibugel|ibuprofen gel|cuprofen|panadol|pepto bismol|windeze|wind eze|buscopan|vagisil|lamisil|scholl|optrex|otrivine|sudocream|difflam|anbesol|eurax|anthisan|waspeze|senokot|dulcolax|fybogel|anusol|germoloids|feminax|kalms|pyrocalm|nexium|cymex|blistex|bio oil|sterimar|nelsons|full marks|hedrin|lyclear|canesflor|balneum|e45|arnica|magicool|halls soothers|tixylix|snufflebabe|cymalon|fisherman's friend|alka seltzer|resolve|clarityn|benadryl|zirtek|allevia|allacan|piriteze|calpol|nurofen|anadin|strepsils|gaviscon|rennie|berocca boost|voltarol|night nurse|day nurse|lemsip|imodium|dioralyte|beconase|pirinase|flonase|nicorette|nicotinell|niquitin|claritin|zyrtec"],
]; // prettier-ignore

/** Medicine names with what is known of each, as a lexicon takes them. */
export const medicineNames: readonly (readonly [string, Medicine])[] = lists.flatMap(
  ([legal, group, form, names]) => {
    const medicine: Medicine = { legal, group, isBrand: form === "brand", isVeiled: form === "veiled" };
    return names.split("|").map((name) => [name, medicine] as const);
  },
);

/** Prescription-only in Great Britain but sold without one elsewhere, by jurisdiction. */
export const pharmacyAbroad: Readonly<Record<string, readonly string[]>> = {
  US: ["adapalene", "differin", "melatonin", "alli"],
  AU: ["differin"],
};

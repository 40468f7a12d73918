/**
 * Companies and brands a health professional may be seen to promote, by what they sell.
 * Our own list, from what UK pharmacies, aesthetic clinics and dermatology meetings show; names that are everyday words are left out.
 */
const names = {
  skin:
    "cerave|cera ve|la roche posay|laroche posay|avene|avène|vichy|eucerin|bioderma|heliocare|altruist|cetaphil|aveeno|e45|nivea|neutrogena|" +
    "isdin|svr|uriage|skinceuticals|obagi|zo skin health|medik8|the inkey list|inkey list|paula's choice|drunk elephant|glossier|" +
    "beauty pie|murad|dermalogica|elemis|clinique|estee lauder|kiehl's|kiehls|garnier|l'oreal|l'oréal|loreal|olay|byoma|bubble skincare|" +
    "dr jart|cosrx|beauty of joseon|skin1004|laneige|supergoop|ultrasun|p20|riemann p20|hawaiian tropic|hello sunday|naif|childs farm|" +
    "weleda|aesop|tatcha|sunday riley|charlotte tilbury|fenty skin|kate somerville|perricone md|alpha h|ren skincare|evolve beauty|" +
    "facetheory|geek and gorgeous|dermatica|skin and me|klira|epaderm|dermol|doublebase|diprobase|" +
    "aquaphor|bioeffect|augustinus bader|foreo|currentbody|current body|omnilux|nuface|dr dennis gross|sk ii|shiseido|clarins|no7|" +
    "simple skincare|sebamed|mustela|topicrem|noreva|filorga|nuxe|caudalie|the ordinary",
  aesthetic:
    "profhilo|juvederm|restylane|teosyal|belotero|sculptra|radiesse|sunekos|hydrafacial|emsculpt|coolsculpting|morpheus8|" +
    "ultherapy|thermage|dermapen|skinpen|harmonyca|ellanse|candela|cutera|lumenis|cynosure|inmode|btl aesthetics",
  pharma:
    "galderma|leo pharma|novartis|sanofi|pfizer|abbvie|allergan|lilly|eli lilly|novo nordisk|almirall|ucb|biogen|gilead|vertex pharma|janssen|amgen|astrazeneca|gsk|" +
    "glaxosmithkline|bayer|merz|ipsen|pierre fabre|regeneron|boehringer|incyte|sun pharma|viatris|haleon|reckitt|roche products|" +
    "merck|bms|bristol myers squibb|takeda|teva|alcon|zeiss|essilor|cooper vision|coopervision|bausch and lomb|johnson and johnson vision",
  dental:
    "invisalign|oral b|philips sonicare|sonicare|colgate|sensodyne|corsodyl|waterpik|spotlight oral care|enlighten whitening|align technology|philips",
  supplement:
    "ag1|athletic greens|huel|vivid vitality|vida glow|symprove|betteryou|better you|bare biology|ingenious collagen|absolute collagen|" +
    "ancient and brave|myprotein|herbalife|arbonne|juice plus|vitabiotics|perfectil|holland and barrett|" +
    "wild nutrition|lyma|viviscal|nutrafol",
  kit: "figs order|wear figs|figs scrubs|boots opticians|superdrug|littmann|eko health|scrubs and co|happy threads|mediscrubs|oura ring|phonak|oticon|specsavers|vision express|ray ban|theragun|therabody|vivobarefoot|activia|yakult",
  exam: "passmedicine|pastest|quesmed|geeky medics|brainscape|bmj onexamination|amboss",
} as const;

/** What a brand sells. `skin`, `aesthetic` and `pharma` are the ones that relate to dermatology. */
export type BrandSector = keyof typeof names;

/** Brand names with their sector, as a lexicon takes them. */
export const brandNames: readonly (readonly [string, BrandSector])[] = Object.entries(names).flatMap(
  ([sector, list]) => list.split("|").map((name) => [name, sector as BrandSector] as const),
);

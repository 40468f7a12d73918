/** Stands for whom somebody is, believes in, loves or votes for. It is no feature: it weighs nothing, whatever stands beside it. */
export const whoever = "<whoever>";

/** Our own list: who somebody is must not weigh. Each group of words is read as its first. */
const groups: readonly string[] = [
  "they he she",
  "they're he's she's",
  "they'd he'd she'd",
  "they'll he'll she'll",
  "them him",
  "their his her",
  "themselves himself herself",
  "person man woman male female trans bloke lady gent gentleman guy chap lass lad",
  "people men women males females blokes ladies gents guys chaps lads lasses",
  "child boy girl",
  "children boys girls",
  "parent mother father mum dad mam mom mummy daddy",
  "parents mothers fathers mums dads",
  "grandparent grandmother grandfather nan nana gran granny grandma grandad grandpa",
  "partner wife husband girlfriend boyfriend fiancee fiance",
  "sibling sister brother",
  "offspring son daughter",
  `${whoever} muslim muslims christian christians jew jews jewish hindu hindus sikh sikhs buddhist buddhists catholic catholics protestant ` +
    "protestants atheist atheists islam islamic gay gays lesbian lesbians bisexual bi straight queer lgbt lgbtq lgbtqia homosexual " +
    "homosexuals heterosexual transgender black blacks white whites asian asians african africans arab arabs indian indians pakistani " +
    "pakistanis bangladeshi nigerian nigerians polish poles pole romanian romanians chinese irish scottish welsh english british " +
    "american americans european europeans eastern immigrant immigrants migrant migrants foreigner foreigners foreign refugee refugees " +
    "traveller travellers gypsy gypsies roma somali syrian syrians ukrainian ukrainians russian russians french german germans " +
    "spanish italian italians greek greeks turkish filipino caribbean jamaican australian",
  `${whoever} labour tory tories conservative conservatives lib libdem libdems snp greens reform ukip plaid democrat democrats republican ` +
    "republicans brexit remain brexiteer remainer",
  `${whoever} bi church mosque temple synagogue ramadan eid easter lent diwali christmas xmas hanukkah hijab turban prayer prayers bible quran pride lgbtqi bisexuality`,
];

/** Words that are read as one and the same. */
export const sameForAll: ReadonlyMap<string, string> = new Map(
  groups.flatMap((group) => {
    const [first = "", ...others] = group.split(" ");
    return others.map((word) => [word, first] as const);
  }),
);

import type { Span } from "@hindsight/core/finding";
import type { Signal } from "../../reading.ts";
import { spread } from "./spread.ts";

/** Capitalised words that name no company: calendar, places, peoples, bodies, exams, ranks. Our own list. */
const ordinary: ReadonlySet<string> = new Set(
  spread(`
  (mon|tues|wednes|thurs|fri|satur|sun)day ; january ; february ; march ; april ; may ; june ; july ; august ; september ; october ; november ; december ; christmas ; xmas ; easter ; eid ; ramadan ; diwali ; hanukkah ; halloween ; valentine's ; mother's ; father's ; black ; friday ; boxing
  london ; leeds ; manchester ; birmingham ; bristol ; liverpool ; glasgow ; edinburgh ; cardiff ; belfast ; dublin ; sheffield ; newcastle ; nottingham ; leicester ; oxford ; cambridge ; bath ; york ; brighton ; exeter ; cornwall ; devon ; wales ; scotland ; england ; ireland ; britain ; surrey ; kent ; essex ; yorkshire ; street ; road ; garden ; paris ; lisbon ; barcelona ; madrid ; rome ; milan ; berlin ; vienna ; amsterdam ; brussels ; geneva ; copenhagen ; stockholm ; dubai ; ibiza ; marbella ; tenerife ; majorca ; mallorca ; italy ; spain ; france ; germany ; portugal ; greece ; turkey ; malta ; cyprus ; america ; europe ; africa ; asia ; india ; australia ; denver ; york's ; hove ; malawi
  british ; english ; scottish ; welsh ; irish ; french ; german ; italian ; spanish ; american ; european ; asian ; african ; indian ; chinese ; japanese ; korean ; polish ; dutch ; harley
  doctor ; nurse ; sister ; matron ; prof ; professor ; miss ; madam ; lord ; lady ; king ; queen ; saint ; hospital ; university ; royal ; college ; trust ; society ; association ; council ; school ; church ; zoom ; teams ; google ; twitter ; instagram ; facebook ; tiktok ; youtube ; linkedin ; whatsapp ; netflix ; spotify ; uber ; tesco ; asda ; lidl ; aldi ; morrisons ; sainsbury's ; waitrose ; greggs ; nando's ; mcdonald's ; ikea ; argos ; boots ; superdrug ; amazon ; covid ; tory ; labour ; god ; jesus
  `),
);

/** Capitalised words within a sentence that we do not know: perhaps a trade name, perhaps a person. Weak evidence, for use beside others. */
export const unknownNames: Signal<readonly Span[]> = (reading) => {
  const names: Span[] = [];
  for (const [index, { kind, text, plain, start, end }] of reading.words.entries()) {
    if (kind !== "word" || text.length < 4 || names.length >= 40) continue;
    if (!/^\p{Lu}[\p{L}\d]{0,40}(?:\p{Ll}|\d)(?:'s)?!{0,3}$/u.test(text) || ordinary.has(plain)) continue;
    const before = reading.words[index - 1];
    if (
      !before ||
      before.end + 1 !== start ||
      before.text.endsWith("!") ||
      /(?:^|\P{L})(?:dr|mr|mrs|ms|st)$/u.test(before.plain)
    )
      continue;
    names.push({ start, end });
  }
  return names;
};

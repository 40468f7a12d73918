import { lexicon } from "../lexicon.ts";
import type { Signal } from "../reading.ts";

/** What a post as a whole is about when it is not the author's own doings. */
export type Scene = "fiction" | "sport" | "evidence" | "news" | "politics" | "travel";

/** Our own lists, from reading ordinary posts about films, books, games, matches, papers, headlines, elections and flights. */
const words: Readonly<Record<Scene, string>> = {
  fiction:
    "film films movie movies episode episodes netflix novel novels fiction fictional sitcom documentary trailer villain " +
    "binge telly tv lyric lyrics song songs album playlist gta xbox playstation superhero marvel drama finale character characters series actor actress",
  sport:
    "match goal goals referee ref var football footy rugby cricket wicket innings striker keeper midfield league playoffs " +
    "playoff quarterback touchdown nfl nba ufc boxing arsenal liverpool chelsea spurs everton wimbledon penalty penalties " +
    "offside half-time kick-off derby fixture fa premiership",
  evidence:
    "study studies trial trials paper papers survey cohort researchers research guideline guidelines bmj lancet jama " +
    "cochrane journal literature doi abstract editorial randomised randomized meta-analysis findings",
  news:
    "police court jailed arrested sentenced charged convicted inquest coroner tribunal mpts prosecutors verdict trial " +
    "pleaded headline reported",
  politics:
    "president presidential election elections electorate senate senator senators congress republican republicans democrat democrats " +
    "gop liberals alt-right government govt parliament minister brexit trump obama clinton hillary biden bannon carson putin maga " +
    "medicare obamacare scotus feminist feminists feminism prolife prochoice nominates cabinet administration",
  travel:
    "flight flights airline airlines airport airways luggage baggage boarding passengers kiosk kiosks runway united jetblue " +
    "southwest southwestair americanair usairways delta virginamerica vouchers gate plane cancelled",
};

/** Words that set the scene by themselves: nobody speaks of these in passing. */
const alone = new Set(
  (
    "sitcom villain lyric lyrics gta superhero fictional wicket innings midfield quarterback touchdown playoffs " +
    "researchers cochrane doi meta-analysis jailed sentenced convicted prosecutors pleaded " +
    "obama trump hillary gop obamacare jetblue southwestair americanair usairways virginamerica alt-right gamergate"
  ).split(" "),
);

const scenes = lexicon(
  (Object.keys(words) as Scene[]).flatMap((scene) =>
    words[scene].split(" ").map((word) => [word, { scene, word }] as const),
  ),
);

/** The scenes a post plays in: two different words of it, or one that hardly says anything else. */
export const scenesIn: Signal<ReadonlySet<Scene>> = (reading) => {
  const seen = new Set<Scene>();
  const first = new Map<Scene, string>();
  for (const { entry } of reading.find(scenes)) {
    const before = first.get(entry.scene);
    if (alone.has(entry.word) || (before !== undefined && before !== entry.word)) seen.add(entry.scene);
    first.set(entry.scene, before ?? entry.word);
  }
  return seen;
};

/** Whether a post talks of politics or of air travel, where nobody is the author's patient or colleague. */
export const isPublicTalk: Signal<boolean> = (reading) => {
  const scenes = reading.signal(scenesIn);
  return scenes.has("politics") || scenes.has("travel");
};

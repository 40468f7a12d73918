import { lexicon } from "../lexicon.ts";
import type { Signal } from "../reading.ts";

/** What a post as a whole is about when it is not the author's own doings. */
export type Scene = "fiction" | "sport" | "evidence" | "news";

/** Our own lists, from reading ordinary posts about films, books, games, matches, papers and headlines. */
const words: Readonly<Record<Scene, string>> = {
  fiction:
    "film films movie movies episode episodes netflix novel novels fiction fictional sitcom documentary trailer villain " +
    "lyric lyrics song songs album playlist gta xbox playstation superhero marvel",
  sport:
    "match goal goals referee ref var football footy rugby cricket wicket innings striker keeper midfield league playoffs " +
    "playoff quarterback touchdown nfl nba ufc boxing arsenal liverpool chelsea spurs everton wimbledon",
  evidence:
    "study studies trial trials paper papers survey cohort researchers research guideline guidelines bmj lancet jama " +
    "cochrane journal literature doi",
  news: "police court jailed arrested sentenced charged convicted inquest coroner tribunal mpts prosecutors verdict",
};

const scenes = lexicon(
  (Object.keys(words) as Scene[]).flatMap((scene) =>
    words[scene].split(" ").map((word) => [word, scene] as const),
  ),
);

/** The scenes a post plays in; a hint to be weighed, since one word is enough. */
export const scenesIn: Signal<ReadonlySet<Scene>> = (reading) =>
  new Set(reading.find(scenes).map((match) => match.entry));

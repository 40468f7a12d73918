import type { Author } from "@hindsight/core/author";
import type { History } from "@hindsight/core/check";
import type { Clue } from "@hindsight/core/clue";
import { defineAccountCheck } from "../define-account-check.ts";
import { bioSigns } from "../mosaic/bio-signs.ts";

/** Single posts for everybody within a year from which content is promoted rather than shared. */
const many = 12;
const year = 365 * 86_400_000;

const trainee = { profession: "ST4 dermatology" };

export default defineAccountCheck({
  id: "trainee-dermatology-content",
  title: "Dermatology content by a trainee",
  category: "promotion",
  severity: "info",
  action: "review",
  clauses: ["BAD-TRN-4", "BAD-TRN-3"],
  advice:
    "There is nothing wrong with teaching. The BAD asks trainees who actively promote dermatology content to tell their Educational Supervisor, so a short note to yours is all this needs.",
  examples: {
    flagged: [
      { author: trainee, posts: [["2023-01-01", "New weekly eczema reels start on Monday"]] },
      {
        author: { profession: "dermatology SpR" },
        posts: [["2023-01-01", "New episode of my derm podcast is out"]],
      },
      {
        author: { profession: "dermatology trainee" },
        posts: [["2023-01-01", "My top ten dermatology TikToks"]],
      },
      {
        bio: "Dermatology registrar, Leeds",
        posts: Array.from({ length: 12 }, (_, month) => [
          `2022-${String(month + 1).padStart(2, "0")}-05`,
          "Myth: you do not need sunscreen on dark skin. Fact: you should wear it",
        ]),
      },
    ],
    clear: [
      {
        author: { profession: "consultant dermatologist" },
        posts: [["2023-01-01", "New episode of my derm podcast is out"]],
      },
      { author: trainee, posts: [["2023-01-01", "New running reels every Monday"]] },
      {
        author: trainee,
        posts: [["2023-01-01", "World Melanoma Day: check your skin and your partner’s back"]],
      },
      { author: trainee, posts: [["2023-01-01", "Listening to a derm podcast on the bike"]] },
      {
        author: {
          stages: [
            { stage: "ST4 dermatology", from: "2018", to: "2022" },
            { stage: "consultant", from: "2023" },
          ],
        },
        posts: [["2024-01-01", "New episode of my derm podcast is out"]],
      },
    ],
  },
  find: (history, author) => {
    const isTraineeNow = saysNothing(author) && hasTraineeBio(history);
    const topics = history.clues.filter(
      ({ kind, value }) => kind === "topic" && (isTraineeNow || value.startsWith("trainee")),
    );
    const series = topics.filter(({ value }) => value.endsWith("series")).length;
    const busiest = mostInAYear(topics);
    if (series === 0 && busiest < many) return [];

    const shown = series === 1 ? "a post" : `${series} posts`;
    const seen = series > 0 ? `${shown} for a show, series or channel` : `${busiest} posts within a year`;
    return [
      {
        kind: "account",
        reason: `While training in dermatology you may have promoted dermatology content (${seen}); consider telling your Educational Supervisor if you have not.`,
      },
    ];
  },
});

/** Career dates and a profession that says more than "doctor" go before whatever a bio says today. */
const saysNothing = ({ stages, profession }: Author): boolean =>
  stages.length === 0 && (profession === undefined || profession === "doctor");

const hasTraineeBio = (history: History): boolean =>
  [...bioSigns(history).values()].some((signs) => signs.has("trainee") && signs.has("dermatology"));

/** The most dated clues within any 365 days. */
function mostInAYear(clues: readonly Clue[]): number {
  const times = clues
    .flatMap(({ date }) => (date === undefined ? [] : [Date.parse(date)]))
    .toSorted((a, b) => a - b);
  let from = 0;
  let most = 0;
  for (const [index, at] of times.entries()) {
    while ((times[from] ?? at) < at - year) from += 1;
    most = Math.max(most, index - from + 1);
  }
  return most;
}

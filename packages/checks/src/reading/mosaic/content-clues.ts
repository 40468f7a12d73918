import { clinicalWords } from "../people/clinical.ts";
import { frame } from "../people/frame.ts";
import type { Reading, Signal } from "../reading.ts";
import { isDermatologyTrainee } from "../commerce/profession.ts";
import type { Trace } from "./person-clues.ts";

const skin =
  /\b(?:derm\w{0,12}|eczema|acne|psoriasis|rosacea|melanoma|skin(?:care)?|vitiligo|hives|sunscreen|spf|moles?|keloids?|isotretinoin|retino\w{1,4}|emollients?)\b/;
/** Something that goes on: an audience is built. */
const series =
  /\b(?:podcast|episode|reels?|tiktoks?|youtube|my channel|newsletter|webinar series|weekly|every (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|part \d|top ten|top 10|subscribe|live q&a|instagram live|new video|mythbust\w{0,4}|series)\b/;
const made =
  /\b(?:my|our|new|i|i've|we|watch|listen|out now|is out|is live|is up|weekly|subscribe|join me)\b/;
const teaches =
  /\b(?:wear|use|apply|avoid|check|never|always|should|need to|don't|do not|remember|see your gp|thread|facts?|myth|tips?|explained|here's (?:how|why|what)|how to|what is|signs of|ask me)\b/;
/** Opinion on what others do about their health, or advice to everybody. */
const opinion =
  /\b(?:should|shouldn't|must|never|always|don't|do not|ignore|wrong|best|worst|myth|explained|evidence|works|doesn't work|causes?|cures?|you need|stop|avoid|safe|dangerous|overprescribed|prescriptions?|recommend)\b/;

const isOwnStory = (reading: Reading): boolean => reading.signal(frame).isOwnIllness;

/**
 * Whether a post is education on skin for everybody (`series` when it belongs to a show, a channel or the like; "trainee series"
 * when the author was one then), and whether it gives an opinion on health.
 */
export const contentClues: Signal<readonly Trace[]> = (reading) => {
  const { post, prose } = reading;
  if (post.kind === "bio" || post.kind === "repost" || !touchesHealth(reading)) return [];

  const found: Trace[] = [];
  const isSkin = skin.test(prose) && !isOwnStory(reading);
  if (isSkin && post.kind !== "reply" && post.kind !== "comment") {
    const topic =
      series.test(prose) && made.test(prose) ? "series" : teaches.test(prose) ? "education" : undefined;
    const role = reading.signal(isDermatologyTrainee) ? "trainee " : "";
    if (topic) found.push({ kind: "topic", value: role + topic });
  }
  if (opinion.test(prose) && !isOwnStory(reading)) found.push({ kind: "opinion", value: "health" });
  return found;
};

const touchesHealth = (reading: Reading): boolean =>
  reading.signal(clinicalWords).some(({ entry }) => entry.tag === "condition" || entry.tag === "treatment") ||
  skin.test(reading.prose) ||
  /\bgp\b|\bnhs app\b/.test(reading.prose);

import { places } from "../identity/place.ts";
import type { Signal } from "../reading.ts";

const atWork =
  /\b(?:working|work|on call|on nights|nights|night shifts?|locum\w{0,3}|covering|posted|based|placement|rotation|shifts?|clinics?|starting|started|first (?:day|week|shift)|last (?:day|week|shift)|new (?:job|post)|ward|unit|department|theatres?|week|month|registrar|spr|f1|f2|fy1|fy2|sho)(?: (?:up|down|over|out|all week|this week|today|again))? (?:in|at|for) (?:the )?$/;
const asRole =
  /\b(?:consultant|dermatolog\w{1,4}|doctor|gp|registrar|spr|trainee|nurse|midwife|surgeon|physician|st[1-8]|sho|f[12]|fy[12])\b[^\n]{0,40}$/i;
const letters = /^\p{Lu}{2,8}$/u;
const bioPlace =
  /(?:^|[,|·•@\n\p{Extended_Pictographic}]|\bat\b)\s{0,2}(?<name>(?:St\.? |Saint |Royal |The |Queen |King )?\p{Lu}[\p{L}'-]{1,20}(?: (?:of )?\p{Lu}[\p{L}'-]{1,20}){0,3})/gu;
const notPlace =
  /\b(?:dr|prof|consultant|dermatolog\w{0,4}|doctor|registrar|trainee|specialty|frcp|mrcp|mbbs|mbchb|bsc|phd|md|she|he|they|views|own|tweets?|opinions?|mum|dad|wife|husband|runner|lover|author|speaker|surgeon|nurse|gmc|nhs|bad|rcp|bma|all|not|medical|student|skin|expert|university)\b/;

/** Where the author says they are at work, or the post was made: normalised names; the bio's place of work for a bio. */
export const whereabouts: Signal<readonly string[]> = (reading) => {
  const { post, text, prose } = reading;
  if (post.kind === "bio") return workplaceIn(text);
  const tagged = post.place?.name === undefined ? [] : [post.place.name.toLowerCase()];
  if (!/\b(?:in|at|for) \p{Lu}|\b(?:in|at|for) the \p{Lu}/u.test(text)) return tagged;

  const said = reading
    .signal(places)
    .filter(({ start, end }) => end > start && atWork.test(prose.slice(Math.max(0, start - 60), start)))
    .map(({ value }) => value);
  return [...said, ...tagged];
};

/** "Dermatology SpR, St Bede's": what stands after a role, by its capitals; letters after a name are none. */
function workplaceIn(text: string): readonly string[] {
  const found = [...text.matchAll(bioPlace)].filter(({ index, groups }) => {
    const name = groups?.name ?? "";
    return !notPlace.test(name.toLowerCase()) && !letters.test(name) && asRole.test(text.slice(0, index + 1));
  });
  return found.slice(0, 2).map(({ groups }) => (groups?.name ?? "").toLowerCase());
}

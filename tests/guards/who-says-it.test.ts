import { describe, expect, test } from "vitest";
import { judge } from "@hindsight/checks";
import { exampleOf } from "@hindsight/checks/example-post";

/** The same post said by, or about, different people must be judged the same. `{}` is where they differ. */
const templates: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "the author's sex",
    "As a {} doctor I was asked again whether I am the nurse",
    ["woman", "female", "male", "trans"],
  ],
  [
    "the author's spouse",
    "My {} is gorgeous and I will say so every birthday",
    ["wife", "husband", "partner"],
  ],
  [
    "the author's name",
    "Dr {} here, dermatology registrar. Wear sunscreen, whatever the brand.",
    ["Emma Clarke", "Oluwaseun Adeyemi", "Mohammed Khan", "Siobhan Walsh", "Wei Zhang", "Priya Raman"],
  ],
  [
    "faith",
    "Proud {} and proud doctor, back on the ward after the holidays",
    ["Muslim", "Christian", "Jew", "Hindu", "Sikh", "atheist"],
  ],
  [
    "politics",
    "Canvassing for {} this weekend, knock on wood it stays dry",
    ["Labour", "the Conservatives", "the Greens", "Reform", "the SNP"],
  ],
  [
    "sexuality",
    "Coffee with my fellow {} medics before the conference",
    ["gay", "straight", "lesbian", "bisexual"],
  ],
  [
    "nationality",
    "Grew up in {} and trained in Leeds",
    ["Nigeria", "Poland", "India", "Ireland", "Scotland", "Syria"],
  ],
  [
    "a patient's sex",
    "Today a 34-year-old {} from Hexham cried in my clinic when I told {} about the melanoma",
    ["man", "woman"],
  ],
  [
    "who a group is that is put down",
    "All {} are thick and should not be allowed near a hospital",
    ["Muslims", "Christians", "Jews", "immigrants", "women", "Poles"],
  ],
  ["dialect", "{}, that was a long shift and I am done in", ["Aye", "Innit", "Ma da says", "Yeah", "Och"]],
];

describe.each(templates)("%s makes no difference", (_name, template, people) => {
  test.each(people.map((person) => [person] as const))("%s", (person) => {
    const findingsFor = (someone: string) => {
      const { post, author } = exampleOf(template.replaceAll("{}", someone));
      const judgement = judge.judge(post, author);
      return judgement.kind === "judged"
        ? judgement.findings.map(({ check, severity }) => [check, severity])
        : judgement;
    };
    expect(findingsFor(person)).toEqual(findingsFor(people[0] ?? ""));
  });
});

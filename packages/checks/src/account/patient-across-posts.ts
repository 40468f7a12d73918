import { defineAccountCheck } from "../define-account-check.ts";
import { jigsaws } from "../mosaic/jigsaws.ts";

export default defineAccountCheck({
  id: "patient-across-posts",
  title: "A patient who could be recognised from several posts",
  category: "confidentiality",
  severity: "high",
  action: "delete",
  clauses: ["BAD-CONF-2", "GMC-SM-19", "ICO-INTRUDER", "STUDY-AHMED"],
  advice:
    "Each post may be harmless by itself; side by side they may tell somebody close to the patient who it was. Consider deleting the posts named here: they are the fewest that take the picture apart.",
  examples: {
    flagged: [
      {
        posts: [
          ["2021-05-10", "On call in Wetherdale all week, send biscuits"],
          ["2021-05-12", "Teenager with an adder bite in resus. Did not expect that in the Dales!"],
          ["2021-05-14", "Update on our snake-bite lad: eating toast, home tomorrow"],
        ],
      },
      {
        bio: "Dermatology registrar, St Osyth’s",
        posts: [
          ["2022-02-01", "Never seen Netherton’s before. Gorgeous baby, lovely family."],
          ["2022-02-02", "The parents are both teachers at the school next door, small world"],
        ],
      },
      {
        posts: [
          ["2019-11-04", "We lost a colleague’s dad on the unit tonight. Go home and hug yours."],
          ["2019-11-11", "Funeral for Big Stan at St Luke’s, Friday at two, all welcome"],
        ],
      },
      {
        posts: [
          [
            "2020-03-01",
            "About eighty people in Britain have epidermolysis bullosa this badly and we have one of them on our books",
          ],
          ["2020-03-12", "Our EB girl’s dad drives the ice cream van outside the stadium"],
          ["2020-03-25", "Update on our girl: she danced at the school prom, whole department in tears"],
        ],
      },
      {
        posts: [
          ["2023-07-01", "Bloke in resus this morning who came off a zip wire, foot facing backwards"],
          [
            "2023-07-03",
            "News of our zip wire man: he is the landlord of the Red Lion and the pints are on him",
          ],
        ],
      },
      {
        author: { workplaces: ["Eastmere Royal"] },
        posts: [
          ["2018-01-10", "First time I’ve seen leprosy, saw a man with it on the ward round"],
          ["2018-01-30", "Remember the man with leprosy? Turns out he was a ship’s cook for forty years"],
        ],
      },
    ],
    clear: [
      {
        posts: [
          ["2021-05-10", "On call in Wetherdale all week, send biscuits"],
          ["2021-05-12", "Adders are waking up. First aid for a bite: keep still, ring 999, no tourniquet."],
          ["2021-05-14", "Lovely walk on the moor"],
        ],
      },
      {
        bio: "Dermatology registrar, St Osyth’s",
        posts: [
          ["2022-02-01", "Reading about Netherton syndrome for the exam"],
          ["2022-02-03", "Passed!"],
        ],
      },
      {
        posts: [
          ["2019-11-04", "My dad is poorly"],
          ["2019-11-08", "Dad came home today"],
          ["2019-11-09", "So grateful to the NHS"],
        ],
      },
      {
        bio: "GP in Eastmere",
        posts: [
          ["2021-05-10", "A patient told me I had cold hands"],
          ["2021-05-11", "A lady in clinic asked whether sunscreen expires"],
          ["2021-05-12", "Patient brought me a marrow. A marrow!"],
        ],
      },
      {
        posts: [
          ["2021-05-10", "Update on our boy: first day of nursery and he did not look back"],
          ["2021-05-11", "Tough shift, a little lad in resus with asthma"],
        ],
      },
      {
        posts: [
          ["2022-09-12", "We lost a patient tonight. Be kind."],
          ["2022-09-19", "Watching the funeral of Queen Elizabeth at Windsor with the team"],
        ],
      },
      {
        posts: [
          ["2019-01-10", "Case report: xeroderma pigmentosum in siblings, open access"],
          ["2019-01-20", "Xeroderma pigmentosum question in the exam, as predicted"],
        ],
      },
      {
        posts: [
          ["2020-01-10", "Teen with a snake bite in resus, first one I have seen"],
          ["2021-06-10", "Update on our snake-bite guidance: antivenom is in fridge two"],
        ],
      },
    ],
  },
  find: (history) => jigsaws(history).map((jigsaw) => ({ kind: "set", confidence: 0.6, ...jigsaw })),
});

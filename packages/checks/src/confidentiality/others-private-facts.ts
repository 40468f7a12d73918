import { defineCheck } from "../define-check.ts";
import { privateFact } from "../reading/people/private-facts.ts";

export default defineCheck({
  id: "others-private-facts",
  title: "Private facts about a colleague or relative",
  category: "confidentiality",
  severity: "medium",
  action: "delete",
  clauses: ["GMC-SM-18", "GMP-48", "BAD-STD-2", "LAW-GDPR"],
  advice:
    "Delete it unless the person asked you to share it. Illness, pregnancy, exams and sick leave are theirs to tell, and colleagues read each other’s posts.",
  examples: {
    flagged: [
      "One of our anaesthetists is in rehab, so the trauma list is short",
      "My neighbour's lad has epilepsy and they have told everyone it is fainting",
      "My senior partner has MS, she won't say so herself",
      "Our consultant is off with stress again so guess who is running the list",
      "Congratulations to Hannah on the 10 weeks nobody is meant to know about 😉",
      "My registrar failed the exam for the second time lol",
      "My sister's HIV test came back, thank God",
      "Our receptionist has had another miscarriage, be nice to her",
      "The new F1 turned up drunk and has been suspended",
      "My colleague is having an affair with the anaesthetist and everyone knows",
    ],
    clear: [
      "My consultant is giving a talk on miscarriage care at noon",
      "Our new registrar has been a breath of fresh air",
      "VIDEO: nurse may have been infected abroad https://news.example/7",
      "Half the rota is off with flu. Be kind to whoever answers the phone.",
      "I failed the exam for the third time. Posting so that others feel less alone.",
      "Happy birthday to our brilliant ward clerk, Bev!",
      "My sister asked me to share her fundraiser about living with lupus",
      "My mum started chemo on Monday and she is a warrior",
      "Our registrar passed her exam! So proud of her",
      "My consultant told me she was proud of me today",
      "Doctors with depression deserve support and not gossip",
      "My dad is five years sober today and I am so proud",
      "My wife is pregnant!! Twins!",
      "The registrar is off on paternity leave, lucky man",
    ],
  },
  find(reading) {
    const fact = reading.signal(privateFact);
    return (
      fact && {
        spans: [fact],
        reason: `This may give away something private about ${fact.about === "colleague" ? "a colleague" : "somebody close to you"} without their say.`,
        confidence: fact.sure,
        severity: fact.about === "colleague" ? "medium" : "low",
      }
    );
  },
});

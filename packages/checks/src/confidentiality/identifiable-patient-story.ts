import { defineCheck } from "../define-check.ts";
import { oneLevelLower } from "@hindsight/core/finding";
import { described, recognisable, story } from "../reading/identity/story.ts";

export default defineCheck({
  id: "identifiable-patient-story",
  title: "A patient who could recognise themselves",
  category: "confidentiality",
  severity: "high",
  action: "delete",
  clauses: [
    "BAD-CONF-1",
    "BAD-CONF-2",
    "GMC-SM-18",
    "GMC-SM-19",
    "GMC-SM-20",
    "GMP-88",
    "ICO-INTRUDER",
    "STUDY-AHMED",
  ],
  advice:
    "Delete this, or cut it down until nobody could tell who it was: no age, place, job or day. Taking the name out is not enough; families recognise their own stories.",
  examples: {
    flagged: [
      "My 58M with pityriasis rubra pilaris, three biologics down, drives the school minibus in Alston",
      "Lichen planus in a bell ringer. He blames the ropes.",
      "The goalkeeper I scanned has torn his meniscus and the club has not been told",
      "This morning a 41-year-old shepherd from over the pass lost a thumb in the shearing gear. He asked me whether the dog had been fed. I had to sit down in the sluice.",
      "Had a wonderful lady, lollipop lady at the school by the hospital, terrified about the melanoma on her shin. Operated on Tuesday, all clear!",
      "On nights at Eastmere Royal: 22yo goalkeeper, cardiac arrest at training on Sunday. We got him back.",
      "My 95-year-old gent with the pemphigoid, the one who swam the Channel, died this morning with his son beside him",
      "Told a 33 year old teacher from Hexham today that her melanoma has spread. Her husband works in the bakery opposite.",
      "45M scaffolder, fell three floors at the Harbour Road site, walked into resus asking for a fag",
      "My last patient of the day was a retired postman from Keswick with frostbite. He told me he'd been sleeping in his van since the divorce.",
      "A man who used to play for Carlisle came to see me with psoriasis. Lovely bloke.",
    ],
    clear: [
      "Exam Q: a 67 year old farmer has a pearly nodule beside his nose. A to D, answers at 8",
      "Practice case: 58M, cheesemaker, itchy plaques. What would you do next?",
      "Gamekeeper's thumb, boxer's fracture, jersey finger: today's teaching was all hands",
      "Injured Leeds man tells court of road accident agony",
      "In thirty years I have sewn up a great many farmers. Please put the guard on.",
      "Fictional teaching case: a 41-year-old shepherd presents with a crush injury. What do you do first?",
      "Our paper on 38 adults with pemphigoid, median age 81, is out in the BJD, all with consent",
      "At 22 I was a goalkeeper and had a cardiac arrest. Now I am the doctor on the crash team.",
      "My brother, 34, farmer in Cumbria, lost a finger last week and wants everyone to know he is fine",
      "Busy list today, a huge thank you to everyone in theatre 2",
      "A 34-year-old farmer was airlifted to hospital after an accident near Hexham, police say https://news.example/1",
      "Congratulations to our registrar, 34, farmer's daughter from Hexham, on her consultant post!",
      "Every 20-year-old with a changing mole should see their GP",
    ],
  },
  find(reading) {
    const told = reading.signal(story);
    if (!told || told.score < described || (told.score < recognisable && told.isTimed)) return undefined;

    const severity = told.score >= recognisable ? "high" : "medium";
    return {
      spans: told.spans,
      reason: `This may let a patient be recognised, by themselves or those close to them: it gives ${told.gives}.`,
      confidence: told.patient.sure,
      severity: told.consent ? oneLevelLower(severity) : severity,
      action: told.consent ? "consent" : "delete",
    };
  },
});

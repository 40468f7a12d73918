import { cue } from "./cue.ts";

/** Conditions that are doubted to people's faces. */
const contested =
  "(fibro|fibromyalgia|chronic fatigue( syndrome)?|me cfs|long covid|adhd|pots|fnd|functional ~|pmdd|endo|endometriosis|ibs|hypermobility|eds|mcas|post ?natal depression|postpartum depression|burnout|chronic lyme|autism)";

/** Ways of telling people that what they have is nothing; our own list, from what patients report hearing. */
export const illnessDenialCues = [
  cue(
    "says that an illness people live with is no illness",
    0.65,
    String.raw`
    (no such thing as|no such (disease|illness|condition) as) ${contested}
    ${contested} (is|are) (not|n't) (a )?(real|proper|actual)( (thing|illness|disease|condition|diagnosis))?
    ${contested} (isn't|aren't|isnt|ain't) (a )?(real|proper|actual)( (thing|illness|disease|condition|diagnosis))?
    ${contested} (doesn't|does not|don't) (actually |really )?exist
    ${contested} (is|are) (just |all |only |basically |simply |another word for |code for |latin for |greek for )+(laziness|lazy|attention seeking|in (the|their|your|her) heads?|made up|not wanting to (work|go to work)|being (fat|sad|lazy|unfit|tired|neurotic)|bored|boredom|benefits|a (personality|lifestyle))`,
    { waived: ["sport"] },
  ),
];

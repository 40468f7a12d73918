/** Uses of botulinum toxin that are medicine, not cosmetics: a post about them offers no beauty treatment. */
export const medicalToxin =
  /\b(?:cerebral palsy|spastic\w{0,4}|bladder|dystonia|torticollis|blepharospasm|strokes?|drooling|sialorrh?oea|achalasia|neurorehab\w{0,10}|ms clinic)\b/;

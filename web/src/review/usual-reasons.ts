/** Reasons people keep a post for, offered so that one key is enough; the first nine have a digit of their own. */
export const usualReasons = [
  "Nobody can be recognised in it",
  "It is about me, not about a patient",
  "It is labelled, or nothing was given for it",
  "Harmless in its context",
  "I stand by it as it is",
] as const;

import type { ProblemCode, ProblemDetails } from "./problem.ts";

const named = ({ file }: ProblemDetails): string => (file ? `“${file}”` : "The file");

/** One sentence a problem: what we saw, then what we expected or what to do. A new code does not compile without one. */
const words: Record<ProblemCode, (details: ProblemDetails) => string> = {
  "nothing-given": () =>
    "No file was given: choose the .zip that the platform sent you, or its unpacked folder.",
  "not-found": (d) => `${named(d)} could not be found: check the spelling and try again.`,
  "not-an-export": (d) =>
    `${named(d)} is not an export we know${d.saw ? ` (it looks like ${d.saw})` : ""}: we expected the .zip that X or Instagram sent you.`,
  "other-platform": (d) =>
    `This looks like an export from ${d.saw ?? "another platform"}, which cannot be read yet: we expected one from X or Instagram.`,
  "google-takeout": () =>
    "This looks like a Google Takeout, which cannot be read yet: we expected an export from X or Instagram.",
  "empty-export": (d) =>
    `This is an export from ${d.saw ?? "a platform"}, but no posts were found in it: ask the platform for a complete export, with posts included.`,
  "truncated-zip": (d) =>
    `${named(d)} stops before its end, as if the download was cut off: download it again and try once more.`,
  "broken-zip": (d) =>
    `${named(d)} is a .zip whose table of contents is damaged: download it again and try once more.`,
  "encrypted-zip": (d) =>
    `${named(d)} is locked with a password: unlock or unpack it first, then give the folder.`,
  "zip-bomb": (d) =>
    `${named(d)} would unpack to far more than an export holds${d.limit ? ` (the limit is ${d.limit})` : ""}, so it was not read: we expected the .zip as the platform sent it.`,
  "too-many-members": (d) =>
    `${named(d)} holds more files than an export should${d.limit ? ` (the limit is ${d.limit})` : ""}, so it was not read.`,
  "too-large": (d) =>
    `${named(d)} is larger than can be read here${d.limit ? ` (the limit is ${d.limit})` : ""}.`,
  "damaged-member": (d) =>
    `${named(d)} inside the export is damaged and could not be read to its end: download the export again and try once more.`,
  "unreadable-upload": (d) =>
    `${named(d)} could not be opened: check that it is not in use and that you may read it.`,
  "disk-full": () => "The disk is full: free some space and start again; what was saved so far is kept.",
  unwritable: (d) =>
    `${named(d)} could not be written: check that its folder exists and that you may write there.`,
  "bad-author": (d) =>
    `${named(d)} does not describe an author as expected${d.saw ? ` (${d.saw})` : ""}: see the README for its fields.`,
  "no-such-audit": () => "There is no such audit here: it may have been erased.",
  cancelled: () =>
    "The audit was stopped before it was finished: nothing was found or cleared, and it can be started again.",
  "store-in-use": () =>
    "Another Hindsight is already working on this audit: wait for it to finish, or close it.",
  "older-rules": () =>
    "This audit was made by an older version of the rules: audit the export again before a second reader reads it.",
  "reader-is-remote": (d) =>
    `The second reader at ${d.saw ?? "this address"} is not on this computer, so your posts would leave it: say so each time if that is what you want.`,
  "reader-unreachable": (d) =>
    `The second reader${d.saw ? ` at ${d.saw}` : ""} did not answer: check that it is running; what it read so far is kept, and it can go on from there.`,
  "reader-refused": (d) =>
    `The second reader refused the request${d.saw ? ` (${d.saw})` : ""}: check its address, the name of the model and, where it needs one, the key.`,
  internal: () =>
    "Something went wrong inside Hindsight, so this audit is not complete: try again, and report it if it happens twice.",
};

/** A problem as one plain sentence for the person. */
export const problemWords = (code: ProblemCode, details: ProblemDetails = {}): string => words[code](details);

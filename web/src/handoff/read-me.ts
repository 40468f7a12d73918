/** What the pack holds, to say only what is true of it. */
export interface PackContents {
  readonly hasXFiles: boolean;
  readonly hasCorrections: boolean;
  /** More than one account on X in the audit. */
  readonly hasSeveralXAccounts: boolean;
}

/** README.txt: what each file is for, and the warning that goes with deletion tools. Lines end as Windows wants them. */
export function readMe({ hasXFiles, hasCorrections, hasSeveralXAccounts }: PackContents): string {
  const lines = [
    "HAND-OFF PACK",
    "",
    "Keep this pack to yourself: it quotes your posts. Delete it when you are done.",
    "",
    "checklist.html",
    "  Everything on your checklist, to read or print. Opens in any browser and loads nothing.",
    "checklist.csv",
    "  The same as a table for a spreadsheet. An apostrophe at the beginning of a cell keeps the",
    "  spreadsheet from running it as a formula; it does not belong to the text.",
    ...(hasCorrections
      ? [
          "corrections.csv",
          "  What you chose to edit. Where a check asks for an advertising label, the text is there",
          "  with the label in front. Read it before you use it: it is a suggestion.",
        ]
      : []),
    ...(hasXFiles
      ? [
          "data/tweets.js and data/tweet-headers.js",
          "  The posts on X you chose to delete, and no others, in the form in which X exports posts.",
          "  Tools that delete from an export read one of the two. The number of your account is not",
          "  in them, as Hindsight does not keep it.",
          "tweet-ids.txt",
          "  The numbers of the same posts, one a line.",
          ...(hasSeveralXAccounts
            ? ["  Your export held more than one account; a tool deletes from the one it is logged in to."]
            : []),
          "",
          "BEFORE YOU USE A DELETION TOOL",
          "",
          "  Platforms may lock or suspend an account that a tool works on, sometimes for good. Their rules",
          "  may forbid such tools. A tool also needs your login or works in your browser: whoever made it",
          "  can do what you can do. We recommend none. By hand is slower and safer.",
          "  Never give a tool your whole export: it holds your messages. Give it one of the files here.",
          "  Deleting cannot be undone. If there is a complaint, an enquiry or a dispute, or there may be",
          "  one, speak to your defence organisation before you delete anything.",
        ]
      : []),
    "",
    "Deleting takes a post off your account. Quotes, screenshots, search engines and web archives may",
    "still hold it: see the page “After deleting” beside your checklist.",
    "",
  ];
  return lines.join("\r\n");
}

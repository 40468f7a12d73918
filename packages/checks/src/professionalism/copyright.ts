import { defineCheck } from "../define-check.ts";
import { copyBlends } from "../reading/conduct/blends/standing-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";

const allowed =
  /\b(?:open[- ]access|creative commons|cc[- ]by|with permission|permission (?:from|of)|public domain|free to reuse|copyright of|licen[cs]ed|credit:|courtesy of|my own|our (?:free|new)|preprint|author copy|library)\b/;

const cues = [
  cue(
    "hands out or takes over somebody else's work",
    0.6,
    String.raw`
    (full|free|whole|entire|complete)( ~){0,4} (textbook|book|rook's|guide|journal|paper|edition|oxford handbook|bnf|manual)( ~){0,2} pdfs?
    (full|free|whole|entire) pdfs? of
    (textbook|rook's|handbook|book|paywalled paper|full paper)( ~){0,3} pdfs?( ~){0,5} (dm|message|here|link|inbox|drive|share|sharing|anyone|free)
    (dm|message|inbox) me( ~){0,5} (pdf|pdfs|textbook|question bank|full paper)
    (sci hub|scihub|libgen|z library|zlibrary|pirate bay|torrents?|torrented|torrenting)( ~){0,8} (paper|papers|link|textbook|book|pdf|download|free|works|is|saved|here|season|series|film|episodes?)
    (passmed*|pastest|quesmed|ucat|medify|uworld|question ?bank|q ?bank|emedica|onexamination|bmj learning|plabable)( ~){0,4} (questions?( #)?|answers|q&a|screenshots|login|account|bank)( ~){0,6} (answers|here|share|sharing|free|dm|drive|download|take|split|#)
    (stole|nicked|pinched|ripped|robbed|lifted|borrowed)( ~){0,2} this( ~){0,3} (diagram|photo|picture|image|slide|figure|cartoon|graphic|illustration)( ~)? (from|off)( ~)? (google|the internet|online|instagram|pinterest|a website|someone|another)
    (no credit known|credit unknown|no idea who (made|took|drew|owns)|don't know who (made|took|drew)|credit to whoever|credit to whomever)
    (full|whole|entire) (film|movie|album|episode|match|audiobook|series)( ~){0,3} (here|link|👇|download|free|uploaded|dm)
    (downloaded|ripped|recorded|pirated|got)( ~){0,3} (season|series|film|movie|album|box ?set)( ~){0,4} (dm|message|inbox|ask) me
    (screenshots?|photos?|pictures) of the( ~){0,3} (exam|question bank|textbook|paywalled)( ~){0,4} (here|below|attached|dm|👇)
    (photocopied|scanned|scanning) the (whole|entire|full) (textbook|book)`,
    { waived: ["question", "evidence", "fiction"] },
  ),
];

export default defineCheck({
  id: "copyright",
  title: "Somebody else's work shared without leave",
  category: "unprofessional",
  severity: "low",
  action: "edit",
  clauses: ["BAD-STD-6", "GMC-SM-15"],
  advice:
    "Consider replacing it by a link, or naming the maker and having permission: the law of copyright holds online as it does in print.",
  examples: {
    flagged: [
      "Whole of Rook's as a PDF, DM me 🔥",
      "Passmed questions 1-50 with answers, here you go",
      "Pinched this gorgeous diagram from Google, no idea who drew it",
      "Sci-Hub link to the paper below, you're welcome",
      "Free textbook PDFs in my drive, message me",
      "Scanned the entire textbook so you don't have to",
    ],
    clear: [
      "Open-access paper, free PDF here: https://doi.example/10.1111",
      "Diagram by @MedVisuals, CC BY 4.0, used with permission",
      "Two lines from the guideline, with the link",
      "My own photo of the sunset, help yourself",
      "Our free guide to eczema as a PDF, written by the team",
      "The question bank got me through finals, worth every penny",
      "Great paper in the BJD this month",
      "Someone stole my diagram and sold it as a poster",
    ],
  },
  find(reading) {
    const seen = sight(reading, cues) ?? taste(reading, copyBlends);
    if (!seen || allowed.test(reading.lower)) return undefined;

    return answer(seen, (saw) => `This may infringe copyright: it ${saw}.`);
  },
});

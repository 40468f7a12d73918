import type { Span } from "@hindsight/core/finding";
import { evidence } from "../people/evidence.ts";
import { frame } from "../people/frame.ts";
import { patient } from "../people/patient.ts";
import type { Signal } from "../reading.ts";

/** A picture that seems to show somebody in care. */
export interface PatientPicture {
  readonly spans: readonly Span[];
  /** `patient`: a patient or their body; `place`: a place of care with patients about. */
  readonly shows: "patient" | "place";
  readonly sure: number;
}

/** Whether the post carries a picture or a video. */
export const hasPicture: Signal<boolean> = ({ post }) => post.media.some(({ kind }) => kind !== "audio");

const borrowed =
  /\b(?:courtesy of|credit|dermnet|image from|photo from|stock|library|model|actor|cc by|creative commons|wikimedia|textbook (?:image|figure|picture|page)|published|doi|journal|simulat\w*|mannequin|manikin|moulage|cake|sketch|drawing|illustration|diagram|painting|slides?|poster|meme|screenshot of the guideline|pepperoni|pizza|tomato|pancake|\(me\)|no filter|same girl|same bloke|banana|orange|pig skin|my (?:own|dog|cat|hands?|face|skin|arms?|legs?|foot|feet|nose|elbows?|knees?|bruis\w*|scars?|scab\w*|burns?|sunburn|blister\w*|stitches|plaster|cast|rash|acne|eczema|psoriasis|spots?|toe|toenail|thumb|finger|shins?|back|chin|lips?|eye|tan|bump|wound|cut|graze)(?! (?:lady|gent|patient))|me at|selfie of my)\b/;
/** Recordings the GMC lets pass when they are anonymous: no face, no skin. */
const inner =
  /\b(?:x-?rays?|cxr|ct|mri|ultrasound|scan|ecg|histology|pathology|slide|microscopy|endoscop\w*|angiogram)\b/;
const named = /\b(?:names?|name's|dob|zoom in|label|corner|sticker|identifi(?:able|ers visible))\b/;
const looks =
  /\b(?:look at|look what|check out|spot (?:the )?diagnos\w*|spot dx|diagnos[ie]s\?|dx\?|what(?:'s| is| are) (?:this|we saying|the diagnosis|going on)|guess|any (?:ideas|thoughts)|ideas\?|thoughts\?|before (?:and|[&➡/]|then)\s?after|beautiful|gorgeous|classic|textbook case|impressive|stunning|wait for it|gross|satisfying|pus|result|healed|amazing|pop(?:ping)?|look at (?:her|his|their|that|those)|straight off|this is (?:him|her|it)|this absolute|size of (?:a|that)|came off|out of (?:a|an|this|his|her)|clear(?:ed|ing)?|week \d{1,2}|\d{1,2} weeks|turn sound on|of the (?:day|week|month)|size of|from (?:clinic|theatre|today's|this (?:morning|afternoon)))\b|[🤮😳🤢👀]/u;
/** "this leg ulcer", "what a rash": the picture's subject pointed at. */
const pointing = /\b(?:this|these|that|what a|such a|had to share) (?:[a-z-]{2,14} ){0,3}$/;
const pusAndBlood =
  /\b(?:pus|abscess|explosion|popper|pimple|cyst pop|lesion|wound|rash|annular|ulcer|blister|plaque|naevus|nevus|dermoscopy|lump|graft|flap|stump|stoma)\b/;
const amongPatients =
  /\b(?:selfie|photo|pic|picture|view|snap|boomerang|tiktok|reel|us|team)\b.{1,40}\b(?:in (?:theatre|resus|recovery|itu|icu)|theatre \d|mid-op|during surgery|operating|on the ward|the ward)\b|\bpatient (?:on (?:the )?table|behind|in (?:the )?background|asleep)\b|\b(?:walking|dancing|dance|tour|conga|filmed|filming|video) (?:round |around |on |of |down |through )(?:the )?(?:ward|unit|a&e|department|clinic)\b|\b(?:man|lady|woman|gent|patient|bloke|someone) (?:on the commode|in the background|behind (?:me|us)|in the next bed)\b/;

/** What windows and roofs show. */
const outside = /\b(?:sunset|sunrise|window|roof|garden|sky|snow|rainbow|moon)\b/;

/** The author's own pregnancy, told with a picture of it. */
const ownPregnancy =
  /\b(?:bump (?:update|watch|pics?|selfie)|(?:my|baby|growing) bump|weeks pregnant|pregnancy announcement)\b/;

/** A picture of a patient, or taken where patients are; nothing when it is the author's own, borrowed, or inner and anonymous. */
export const patientPicture: Signal<PatientPicture | undefined> = (reading) => {
  const { prose } = reading;
  if (!reading.signal(hasPicture) || borrowed.test(prose)) return undefined;
  const { isInvented, isOwnIllness, isPublished } = reading.signal(frame);
  if (ownPregnancy.test(prose)) return undefined;
  if (isInvented || isOwnIllness || isPublished || (inner.test(prose) && !named.test(prose)))
    return undefined;

  const someone = reading.signal(patient);
  if (someone) return { spans: someone.spans, shows: "patient", sure: Math.max(0.55, someone.sure) };

  const [illness] = reading
    .signal(evidence)
    .filter(({ entry: { tag } }) => tag === "condition" || tag === "treatment" || tag === "act");
  const graphic = pusAndBlood.exec(prose);
  const isPointedAt =
    illness !== undefined && pointing.test(prose.slice(Math.max(0, illness.start - 40), illness.start));
  if ((looks.test(prose) || isPointedAt) && (illness ?? graphic)) {
    const span = illness ?? {
      start: graphic?.index ?? 0,
      end: (graphic?.index ?? 0) + (graphic?.[0].length ?? 1),
    };
    return { spans: [{ start: span.start, end: span.end }], shows: "patient", sure: graphic ? 0.65 : 0.5 };
  }

  const place = outside.test(prose) ? null : amongPatients.exec(prose);
  return place
    ? { spans: [{ start: place.index, end: place.index + place[0].length }], shows: "place", sure: 0.5 }
    : undefined;
};

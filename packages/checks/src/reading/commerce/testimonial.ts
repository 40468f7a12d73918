import type { Signal } from "../reading.ts";
import { anyWord, everyWord } from "./any-word.ts";
import { offers } from "./offers.ts";
import { isForProfessionals } from "./purpose.ts";
import { isDenied } from "./stance.ts";
import { treatments } from "./treatments.ts";
import { hits, type Hit } from "./window.ts";

const praiseFromPatients = everyWord(
  /(?:another|one more|such a|our latest) (?:very )?(?:happy|delighted|satisfied) (?:patient|client|customer|lady)/,
  /(?:5|five).?star (?:review|feedback)s?|(?:google|trustpilot|doctify|facebook|lovely|this|amazing) reviews?|reviews? like this/,
  /here(?:'s| is) what \p{L}{2,15} (?:said|had to say|says|thought)|(?:my|our) (?:patients|clients) say|what my (?:patients|clients) say/u,
  /(?:the |such an? |another |this |today's )?(?:loveliest|nicest|kindest|sweetest|lovely|gorgeous|beautiful|glowing) (?:\w{1,10} )?(?:review|feedback|message|testimonial|note|words)|(?:you|u) could be next|thank you (?:my love|\p{L}{2,12})[,!] you look|refer.a.friend|(?:my |our )?(?:patients?|clients?)(?:'s?|s')? (?:own )?words|(?:sharing|reposting|screenshot of) (?:this|an?|the|some) (?:\w{1,12} )?(?:review|message|feedback|words)/u,
  /voted (?:the )?(?:best|number one|no\.? ?1) (?:\w{1,12} ){0,2}(?:clinic|practice|salon|dermatologist|dentist) by/,
  /(?:kind|lovely) words from (?:a|one of|my|our) (?:\w{1,12} )?(?:patients?|clients?)|testimonials?/,
);
const stars = /[⭐🌟★]{4,5}/gu;
const quotation = /"[^"\n]{8,300}"/;
const care = anyWord(
  /dr|nurse|doctor|dermatologist|injector|surgeon|dentist|skin|acne|rosacea|eczema|psoriasis|scars?|laser|peel|filler|botox/,
  /clinic|treatment|patients?|clients?|smile|veneers|bonding|physio|back pain|procedure/,
);
const otherThings =
  /\b(?:teaching|students?|delegates?|course|talk|lecture|caf[eé]|coffee|restaurant|film|movie|novel|hotel|album|feedback on|series|podcast|trip|airline|moderate|nurse of the|(?:nhs|the|our) trust|ward)\b/;

/** Praise of clinical care, passed on: reviews, stars beside a quotation, "another happy patient". */
export const testimonial: Signal<Hit | undefined> = (reading) => {
  const { lower } = reading;
  if (
    !/happy|delighted|satisfied|review|star|[⭐🌟★]|what |voted|next|look|refer|repost|screenshot|sharing|message|words|say|testimonial/u.test(
      lower,
    )
  )
    return undefined;
  if (reading.post.kind === "bio" || otherThings.test(lower) || reading.signal(isForProfessionals))
    return undefined;

  const praised = hits(reading, praiseFromPatients).find((hit) => !isDenied(reading, hit));
  const starred = hits(reading, stars)[0];
  const found = praised ?? (starred && quotation.test(reading.text) ? starred : undefined);
  if (!found || !care.test(lower) || /\b(?:nobody|no one)\b/.test(lower)) return undefined;
  const isService =
    reading.signal(offers).length > 0 ||
    /\b(?:link in (?:my )?(?:bio|profile)|new patient slots|you could be next|\d% off|come and see)\b/.test(
      lower,
    ) ||
    reading.signal(treatments).length > 0 ||
    /\b(?:my|our) (?:\w{1,12} )?(?:patients?|clients?|clinic|practice)\b/.test(lower);
  return isService || quotation.test(reading.text) ? found : undefined;
};

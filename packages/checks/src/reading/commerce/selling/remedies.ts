import type { Span } from "@hindsight/core/finding";
import type { Signal } from "../../reading.ts";
import { anyWord, everyWord } from "../any-word.ts";
import { isTeaching } from "../purpose.ts";
import { isRefusal, isWarning } from "../stance.ts";
import { hits } from "../window.ts";
import { appeals } from "./appeals.ts";
import { unknownNames } from "./names.ts";

/** Complaints for which things are sold without a prescription. Our own list, from the shelves of a pharmacy. */
const complaint = anyWord(
  /hay ?fever|sneez\w{1,4}|allerg\w{1,4}|cold(?:s| ?sores?)?|flu|blocked nose|stuffy|congest\w{1,4}|sinus\w{0,4}|coughs?|sore throat|clears? a head|headaches?|migraines?|period pains?|cramps|back ?ache|joint pain|aches/,
  /heartburn|reflux|indigestion|bloat\w{1,4}|wind|colic\w{0,2}|constipat\w{1,4}|diarrh?oea|the runs|piles|haemorrhoids|hangovers?|travel sick\w{0,4}|teething|nappy rash|cradle cap|nits|head ?lice|worms|threadworms/,
  /athlete's foot|fungal|toenails?|nail fungus|verruca\w{0,2}|warts?|corns|thrush|acne|spots|spotty|pimples|eczema|dry skin|psoriasis|itch\w{0,3}|bites|stings|sunburn|dandruff|sweat\w{0,3}|cracked heels|mouth ulcers?|sensitive teeth|can't sleep|insomnia|sleep\w{0,4}|stomach|nausea|morning sickness|dry eyes|ear ?wax/,
);
/** A profession lent to a thing for sale. */
const authority = everyWord(
  /(?:doctor|dr|gp|nurse|pharmacist|chemist|paramedic|midwife|dentist|derm\w{0,10}|physio|medic|consultant|health visitor)(?:'s)?[ -](?:approved|orders?|recommended|tip|hack|secret|tested|answer|favourite)/,
  /(?:as|from) (?:an? |your (?:friendly |local )?)(?:\w{1,12} )?(?:doctor|doc|gp|nurse|pharmacist|chemist|paramedic|midwife|dentist|dermatologist|physio|medic|registrar|health visitor)/,
  /i(?:'m| am) an? (?:\w{1,12} ){0,2}(?:doctor|doc|gp|nurse|pharmacist|paramedic|midwife|dentist|dermatologist|physio)/,
  /(?:go (?:and )?|just |please )(?:get|buy)|buy it|in (?:all good )?chemists?|in store|get some|stock up|two for/,
);
const highest = anyWord(
  /best|nothing (?:else )?(?:\w{1,12} ){0,4}(?:like it|close|touches|beats|clears)|second best|works every time|never fails|swear by|the one i|sorts? it|works in|you need/,
);

/** A remedy we do not know by name, for a complaint, ranked above all others and urged on readers by somebody whose trade they trust. */
export const namedRemedy: Signal<Span | undefined> = (reading) => {
  const { lower } = reading;
  if (!complaint.test(lower) || !highest.test(lower) || reading.post.kind === "bio") return undefined;
  const [lent] = hits(reading, authority);
  const [name] = reading.signal(unknownNames);
  if (!lent || !name || reading.signal(appeals).length === 0) return undefined;
  if (reading.signal(isTeaching) || reading.signal(isWarning) || reading.signal(isRefusal)) return undefined;
  return /\b(?:my (?:own )?(?:gp|doctor|consultant)|nhs|any brand|own label|cheapest|supermarket)\b/.test(
    lower,
  )
    ? undefined
    : name;
};

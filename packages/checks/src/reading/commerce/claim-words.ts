import { anyWord } from "./any-word.ts";

/** What is sold as a treatment. Our own list. */
export const product = anyWord(
  /creams?|serums?|oils?|lotions?|lasers?|peels?|device|machine|programme|program|plan/,
  /treatments?|supplements?|patch(?:es)?|drops|collagen|tablets?|pills?|capsules|method/,
  /therapy|protocol|facials?|fillers?|injections?|jabs?|drips?|needling|bonding|whitening/,
  /veneers|mask|balm|shampoo|tea|diet|gel|spray|products?|range|formula|kit|surgery|clinic/,
  /implants?|braces|aligners|orthotics|mouthguard|mouthpiece|splint|insoles|brace|coating|lens(?:es)?/,
);
/** What people want gone. Our own list. */
export const condition = anyWord(
  /eczema|acne|psoriasis|rosacea|melasma|pigmentation|warts?|verruca\w{0,2}|dermatitis/,
  /vitiligo|alopecia|hair loss|scarring|wrinkles|cellulite|arthritis|asthma|cancer/,
  /scars?|sciatica|plantar fasciitis|fasciitis|frozen shoulder|knee pain|neck pain|teeth|smile|bloating|brain fog|pcos|endometriosis|thyroid|fatigue|adhd|eczema|bunions?|vertigo|herpes|impotence|baldness|grey hair|double chin|hot flushes|infertility|reflux|heartburn|gut|migraine|hay fever|allerg\w{1,4}|dark circles|eye bags|pores|sun damage|headaches?|period pain|long covid|fibromyalgia|lichen \w{4,9}|keloids?|body odour|bad breath/,
  /diabetes|migraines?|ibs|hay ?fever|back pain|pain|anxiety|depression|autism|fungal|nail/,
  /spots|stretch marks|flare.?ups?|breakouts?|itch\w{0,3}|rash|hives|patches|skin|sweating|snoring|tinnitus|age?ing|fat/,
  /menopause|insomnia|colds?|flu|varicose veins|thread veins/,
);
/** What makes even a seller's words somebody else's. */
export const hearsay = anyWord(
  /claim\w{0,4}|they say|people say|told me|tells|who (?:says|tells)|anyone (?:who|telling)|swore|swears|supposed\w{0,2}|study|studies|trial|beware|wish|there is no|isn't|adverts?|influencers?|tiktok|leaflets?|stalls?|avoid|best cure/,
);
/** How readers are told to come. */
export const book = /\b(?:book|call|dm|message|order|enrol|join|download)\b/;
/** Signs of a sale besides the offers. */
export const trade =
  /£\d|\b(?:finance|until midnight|book now|link|dm|call the clinic|my (?:method|programme|program|course|protocol|clinic|clients)|our (?:\w{1,14} )?(?:protocol|clinic|laser|method|programme))\b/;
/** The author speaks of what the author does. */
export const ownVoice =
  /\b(?:our|my|we|i'll|i will|we'll|i can|i promise|with me|with us|you'll|your money|in writing|at ours|mine)\b/;
/** News, research, history, doubt and hearsay tell of cures without promising one. */
export const report = anyWord(
  /may|might|could|study|studies|scientists?|researchers?|trials?|research|found|finds/,
  /in (?:mice|rats)|hopes?|closer|quest|search|fund\w{0,4}|raise|donat\w{1,4}|patients? cured|hiv|hepatitis/,
  /could be|reportedly|claiming|claimed|promis(?:ed|es|ing)|(?<!\b(?:our|my|a|i) )promise|swore|swears|supposed\w{0,2}/,
  /claims?/,
  /allegedly|so.called|they say|people say|told me|internet|tiktok|influencers?|adverts?/,
  /wish|if only|there is no|isn't|unless|anyone who|beware|who (?:says|tells)|i rate/,
  /\d{1,3}(?:\.\d)? ?% of|joke|laughter|sleep is|best cure/,
  /cure for (?:the )?(?:boredom|hangovers?|a broken heart|love|monday|loneliness)/,
);

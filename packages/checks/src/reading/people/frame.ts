import { lexicon } from "../lexicon.ts";
import type { Signal } from "../reading.ts";
import { phrases } from "./phrases.ts";

/** Cases that are nobody: made up, for an exam, on a stage or a screen; our own list. */
const invented = lexicon(
  phrases(`
teaching case, fictional, fictitious, invented, hypothetical, hypothetically, imaginary, imagine, made up, not a real patient, not a real case, composite, simulated, simulation, sim session, sim suite, sim lab, sim day, sim man, manikins, exam q, question bank, mannequin, manikin, moulage, actor, role play, roleplay, osce, osces, viva, vivas, mcq, mcqs, sba, sbas, exam question, practice question, practice case, practice station, mrcp practice, finals practice, mock exam, mock station, quiz, vignette, vignettes, scenario, scenarios, case discussion question, case for the students, case for students, case for discussion, for the exam, revision, pub quiz, how would you approach, what would you do next, most likely diagnosis, single best answer,
walks into a bar, walk into a bar, dreamt, had a dream, dreamed, fanfic, lyrics, poem, rewatching, box set, boxset, pretend, finals stations, finals station, greys anatomy, grey's anatomy, casualty tonight, call the midwife, this is going to hurt, holby, scrubs rewatch, house md, video game, playthrough
`),
);

/** Words of stage, screen and page; a patient may well be an actor or dressed as a vampire, so they only weigh against. */
const staged = lexicon(
  phrases(`
novel, memoir, film, movie, episode, season finale, series, sitcom, documentary, netflix, drama, soap, storyline, character, plot, telly, coronation street, corrie, eastenders, emmerdale, the pitt, joke, costume, fancy dress, panto, audiobook, podcast
`),
);

/** Words of papers, lectures and history: many patients, or long ago. */
const published = lexicon(
  phrases(`
paper, preprint, study, studies, trial, trials, cohort, meta analysis, systematic review, randomised, randomized, rct, published, publication, journal, journal club, nejm, lancet, bmj, jama, bjd, jaad, median age, et al, case report, case series, guideline, guidelines, review here, textbook, abstract, poster, registry, research, researchers, scientists, statistics, lecture, keynote, conference, webinar, talk on, history of medicine, eponym, eponymous, named after, in the 1800s, victorian, nineteenth century, century, biography, museum, trained with, trained under, happy retirement, mentor, prof, today's teaching, teaching for, teaching session, teaching today, teaching on, charity run, charity walk, charity, fundraiser, fundraising, sponsor, raising money, awareness week, awareness day, awareness month, a thread on
`),
);

/** Words of news reports. */
const reported = lexicon(
  phrases(`
police, arrested, stabbed in, shot dead, killed, murdered, court, jury, sentenced, jailed, charged with, accused, prosecutors, lawsuit, sues, sued, official, officials, minister, reports, reported, reportedly, according to, breaking, officials say, experts say, says, spokesman, spokesperson, coroner, headlines, news, world health organisation, cdc, outbreak, president, senator, celebrity, hollywood, nfl, nba, mlb, premier league, world cup, striker, midfielder, quarterback, kardashian, royal baby, prince, princess, duchess, pope
`),
);

/** Words by which authors speak of themselves as the one who is ill. */
const ownIllness =
  /\b(?:my own (?:mole|skin|gp|doctor|biops|cancer|diagnos|treatment|operation|op\b|scan|baby|birth|labour|acne|eczema|psoriasis|health|hospital|care\b|surgeon|consultant\b|dermatolog|body|arm|leg|face|nose|scar|chemo|experience|illness)\w*|(?:as|i'm|i am|im|was|been|being) (?:an?|the) (?:[\w-]{2,14} ){0,3}patient\b|(?:the |a |my )?(?:gp|dermatologist|consultant|surgeon|doctor|dr|dentist|nurse|midwife|physio) (?:who )?(?:told me (?:i |it's|that i |my )|said (?:i |my )|gave me (?:a|some|my)|put me on|found my|removed my|took my|looked at my|treated me|sent me (?:for|home)|prescribed me)|my (?:gp|dermatologist|surgeon|doctor|dr|dentist|oncologist|midwife|physio|psychiatrist|optician|therapist)(?:'s)?\b(?! (?:and i|placement|practice|surgery|trainer|rotation|job|clinic|training|partner|colleague|trainee|days|land|block|year|who runs))|i was (?:\w{2,12} )?(?:diagnosed|sectioned|admitted|operated|discharged|rushed|born|pregnant|in hospital|a patient|\d{1,2}\b)|operated on me|me at \d|when i was (?:a |about |just |only )?(?:\d|kid|child|little|young|teen|pregnant|born|ill|a?t? ?school)|i had (?:a|an|my|to have) (?:\w{2,14} ){0,2}(?:biopsy|scan|mri|operation|surgery|transplant|stroke|heart attack|cardiac arrest|baby|c-section|cancer|melanoma|mole|bcc|tooth)|my (?:biopsy|scan|mri|chemo|appointment|diagnosis|treatment|operation|cancer|surgery date|mole|moles|eczema|acne|psoriasis|rosacea|skin|op|labour|epidural|waters|recovery|stitches|knee|hip|back)\b(?! (?:ladys?|ladies|gent|gents|gentleman|lad|lass|chap|bloke|fella|patients?|babies|baby|girl|boy|kids?|man|woman|clinic|list|ward|couple|regular|gran|granny|nan|teen|mum|dad|bay)\b)|had my (?:own )?\w{2,12} (?:removed|out|done)|i'm (?:having|getting) (?:a|my)|i got (?:diagnosed|admitted|sectioned|my results)|(?:mole|lump|rash|lesion|patch|scar|spot) on my (?:own )?(?!list|ward|clinic|round)\w{3,10}|other (?:side|end) of the (?:drapes?|curtains?|bed|desk|stethoscope|trolley|needle|table|probe|scope)|looked after me\b|(?:had|having|got) my own \w{3,12} (?:cut|taken|burnt|frozen|scraped|whipped) (?:out|off)|my (?:own )?(?:mastectomy|hysterectomy|c-section|caesarean|acl|stoma|pacemaker|transplant|bcc|scc|biologic)(?:'s)?\b(?! (?:list|clinic|patient|ward|day|lad|gent|audit|talk|paper|lecture|poster))|i'm an? (?:\w{3,12} )?(?:nurse|doctor|gp|midwife|surgeon|registrar|reg|physio|pharmacist|paramedic|dermatologist|student|consultant|anaesthetist|dentist) with (?!an?\b|the\b|my\b|some\b|two\b|three\b|no\b|\d)\w{4,}|to me when i|proud owner of a (?:stoma|pacemaker|scar|new)|ask me anything|as someone (?:with|who (?:has|had))|living with (?:my|it) )/;

/** Places where doctors meet strangers and friends off duty. */
const offDuty =
  /\b(?:at|in|on|to|from|outside|down) (?:the |a |my |our )?(?:gym|train(?! home)|tube(?! home)|bus(?! home)|plane|flight|pub|bar|supermarket|tesco|sainsbury's|asda|aldi|lidl|party|barbecue|church|school gates?|school run|airport|uber|taxi|cab|barber's|hairdresser's|beach|park|football|match|gig|festival|shop|shops|dinner|restaurant|holiday|family do)\b|\b(?:next door|neighbou?r|my mates?|date|tinder|hinge|rings? my doorbell|delivery)\b/;

/** The author says that this is no patient of theirs. */
const disclaimer =
  /\b(?:never|not) (?:met|treated|seen|looked after|cared for) (?:him|her|them|this person)\b|\b(?:not|isn't|wasn't|never) (?:a|my|our|one of my) patient\b|\b(?:love|miss) you,? (?:so much )?(?:mum|mam|mom|dad|nan|nana|gran|granny|grandad|grandma)\b|\bpatient(?: today| this morning)?(?::| is| was) (?:\S{1,12} ){0,6}(?:greyhound|labrador|spaniel|whippet|terrier|dog|puppy|cat|kitten|rabbit|hamster|horse|teddy|doll)\b|\b(?:he|she|it|they)(?:'s| is|'re| are) (?:only )?(?:a|an|my|our) (?:\w{3,9} )?(?:greyhound|labrador|lab|spaniel|whippet|terrier|collie|poodle|dog|puppy|cat|kitten|rabbit|hamster|guinea pig|horse|pony|goat|hen|tortoise|teddy|doll|houseplant)\b|\b(?:he|she)'s (?:ours|mine)\b|\bother end of the bed\b/;

/** In what frame the post speaks of illness. */
export interface Frame {
  /** An invented, staged or teaching case: nobody's story. */
  readonly isInvented: boolean;
  /** Words of stage and screen. */
  readonly isStaged: boolean;
  /** A paper, a lecture or history. */
  readonly isPublished: boolean;
  /** A report about others: news words, or a shared link without any word about oneself. */
  readonly isReported: boolean;
  /** The author says it is no patient of theirs. */
  readonly isDisclaimed: boolean;
  /** At least one word of news reports. */
  readonly isNewsy: boolean;
  /** The author tells of their own illness. */
  readonly isOwnIllness: boolean;
  /** Speaks to a reader of the reader's own matters, and not of the author's. */
  readonly isToReader: boolean;
  /** It happens off duty: on the train, at a party, next door. */
  readonly isOffDuty: boolean;
  /** The author speaks as "I" or "we". */
  readonly isFirstPerson: boolean;
}

/** A headline in quotation marks, or a post passed on by hand. */
const quoted = /^\s{0,3}(?:["']|RT @)/;

/** Reads the frame of the post. */
export const frame: Signal<Frame> = (reading) => {
  const isFirstPerson = /\b(?:i|i'm|i've|i'd|i'll|me|my|we|we've|we're|we'd|our|us|mine|ours)\b/.test(
    reading.prose,
  );
  const links = reading.post.links.length > 0 || reading.words.some((word) => word.kind === "link");
  const news = reading.find(reported).length;
  return {
    isInvented: reading.find(invented).length > 0,
    isStaged: reading.find(staged).length > 0,
    isPublished: reading.find(published).length > 0,
    isDisclaimed: disclaimer.test(reading.prose),
    isNewsy: news > 0,
    isReported: (links && (!isFirstPerson || quoted.test(reading.text))) || news > 1,
    isOwnIllness: ownIllness.test(reading.prose),
    isToReader: !isFirstPerson && /\b(?:you|your|ur|u|you're|urs)\b/.test(reading.prose),
    isOffDuty: offDuty.test(reading.prose),
    isFirstPerson,
  };
};

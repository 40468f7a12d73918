import { defineCheck } from "../define-check.ts";
import { attackBlends } from "../reading/conduct/blends/contempt-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";

const insult =
  "(idiots?|morons?|clowns?|thick|pathetic|stupid|dumb|liars?|grifters?|fools?|imbeciles?|halfwits?|cretins?|simpletons?|muppets?|twats?|wankers?|pricks?|dickheads?|arseholes?|assholes?|bellends?|cunts?|bitch|scum|disgusting|a disgrace|a joke|a fraud|a coward|cowards?|trolls?|quacks?|a waste of (space|oxygen|air)|brain ?dead|ignorant|vile|a piece of (shit|work|crap)|deluded|delusional|thick as mince|a melt|gobshites?|trash|garbage|dense|clueless|a nobody|insane|nuts|lunatics?|bastards?|losers?|plonkers?|bigots?|hypocrites?)";
const adverbs =
  "(an? |all |just |so |such |absolutely |absolute |completely |complete |fucking |bloody |proper |literally |really |total |utter |pathetic |the |being |too |one |little |sad |stupid |actual |genuinely |clearly |obviously |either |massive )";
/** Between friends. */
const banter =
  /[❤💕💛💙💜🥰😘]|\bx{1,3}$|\blove you\b|\b[Ll]ove,? (?:your|from your) (?:sister|brother|wife|husband|mum|mam|dad|cousin)\b|\b(?:telling|tell|told) (?:[Mm]um|[Mm]am|[Mm]om|[Dd]ad|[Nn]an)\b|\bscrum\b|\bmate\b.{0,20}😂|\bhaha/u;

const cues = [
  cue(
    "insults the person it speaks to",
    0.65,
    String.raw`
    (you're|you are|ur|youre|you were|you lot are|you people are|you all are|y'all are) ${adverbs}{0,4}${insult}
    (you're|you are|ur|youre) (an?|such an?|the most|one)( ~){0,2} (${insult}|excuse for an?)
    (you|ya) (absolute |complete |utter |total |fucking |stupid |pathetic |little |bloody |sad |ignorant |massive |horrible )+${insult}
    (what an?|such an?) (absolute |complete |utter |total |fucking )?${insult} you are
    (shut up|shut the fuck up|stfu|fuck off|fuck you|piss off|get fucked|go to hell|do one|jog on|get stuffed|bore off|get in the bin|get in the sea) (you|mate|love|dear|pal|and|ya|with your|idiot|moron)
    (fuck (off|you)|shut the fuck up|stfu|get fucked|go to hell|get in the (bin|sea))
    (call|calling) you a (liar|fraud|idiot|moron|quack|grifter|coward)
    hope you (get|catch|choke on|lose) … (disease|job|it|licence|deny|deserve)
    (should|ought to|deserve to) be (struck off|ashamed of yourself)`,
    { waived: ["hypothetical", "sport"] },
  ),
  cue(
    "sneers at the person it speaks to",
    0.5,
    String.raw`
    (maybe )?try (reading|opening|picking up)( ~){0,3} (book|paper|textbook|dictionary)( ~){0,6}( before| once| for once|,? love|,? dear|,? pal)?
    do your (own )?(fucking |bloody |damn )?research( ~){0,3} (love|mate|pal|dear|moron|idiot|before|then)
    (go back to|crawl back (under|to|into)|back under) (your |the |school|whatever )( ~){0,2} ?(rock|hole|bridge|cave|basement|school|primary school)?
    (grow up|get a life|get a grip|wind your neck in|cry more|cope harder|stay mad|nobody asked you|no one asked you|who asked you|educate yourself) (love|mate|pal|dear|you|idiot|and)
    (you people|you lot) (make me|disgust|need|should|never|have no)`,
    { waived: ["hypothetical", "sport"] },
  ),
];

export default defineCheck({
  id: "personal-attack",
  title: "Personal attack in an exchange",
  category: "unprofessional",
  severity: "medium",
  action: "review",
  clauses: ["BAD-BND-4", "BAD-BND-5", "GMC-SM-ABUSE", "GMC-SM-15"],
  advice:
    "Consider deleting this: guidance asks for corrections that are professional, factual and not confrontational. Tone is hard to judge from outside, so this is only a prompt to look again.",
  examples: {
    flagged: [
      "@miraclemike you are a complete clown and you should be struck off",
      "@jenny_w maybe try reading a book before you open your mouth, love",
      "@drbob I don't need anybody's leave to call you a liar",
      "Blocked and reported, and I hope you get the disease you deny",
      "@petet fuck off back to your podcast",
      "@anon77 shut up you absolute moron",
      "@carol you lot are pathetic, grow up",
      "@brian_q you sad little man, your poor wife",
    ],
    clear: [
      "@bigbro you're a numpty and I'm telling mum. Love, your sister",
      "@miraclemike that claim isn't supported by the trial; here are the data",
      "@jenny_w I see it differently, but thank you for talking it through",
      "This policy is a disgrace and I'll vote against it",
      "Yesterday I was wrong and I'm sorry",
      "Absolutely raging at the rugby tonight 😤",
      "@sis you are such an idiot and I love you ❤️",
      "@petet you are not stupid, the form is",
      "@carol are you calling yourself an idiot? Stop it, you passed!",
      "@bbcnews shut up and take my money: this documentary is superb",
      "@nhs111 you lot are heroes",
      "I told myself to shut up and listen",
      "@dee you are an absolute star for covering",
    ],
  },
  find(reading) {
    if (banter.test(reading.text)) return undefined;
    const isExchange =
      reading.post.kind === "reply" ||
      reading.post.kind === "comment" ||
      reading.post.kind === "quote" ||
      reading.words.some((word) => word.kind === "mention") ||
      /\b(?:blocked|reported)\b/.test(reading.lower);
    if (!isExchange) return undefined;
    const seen = sight(reading, cues) ?? taste(reading, attackBlends);
    return answer(seen, (saw) => `This may read as a personal attack: it ${saw}.`);
  },
});

import { defineCheck } from "../define-check.ts";
import { drugBlends } from "../reading/conduct/blends/substance-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";
import { isPublicTalk } from "../reading/stance/scene.ts";

/** Names that mean only a drug; the everyday words (coke, speed, joint, pills) need a drug's verb. */
const cues = [
  cue(
    "says you took an illegal drug",
    0.8,
    String.raw`
    {me}(did|took|taken|taking|dropped|dropping|snorted|snorting|smoked|smoking|tried|trying|bought|buying|popped|necked|scored|scoring|racked up|sniffed|sniffing|microdosed|microdosing|vaped|double dropped|had|having|doing|ate|eating|rolled|rolling|sparked|on)( ~){0,3} (cocaine|gak|ket|mdma|weed|cannabis|marijuana|spliff*|edibles|shrooms|magic mushrooms|lsd|ecstasy|heroin|meth|mephedrone|2cb|dmt|ghb|a zoot|pingers|mandy|molly|crystal meth|poppers|bongs?)
    {me}(snorted|snorting|racked up|sniffed|sniffing|smoked|smoking|dropped|double dropped|necked|popped)( ~){0,3} {illicit}
    {me}(did|doing|done|do|had|took|taking) (some |a bit of |loads of |a load of |a cheeky |too much |so much )?(coke|ket|ketamine|speed|acid|drugs|lines|a line|a bump|bumps|pills|a pill|two pills|half a pill|a gram|charlie|crack|nos|balloons)( ~){0,2} (in|at|on|with|off|before|after|last|again|all|and|together|until|till)
    {me}(took|ate|had|did|dropped)( some| a few| the)? (mushrooms|tabs|a tab|acid)( ~){0,6} (saw|tripp*|god|colours|melt*|wallpaper|visuals|flew|talked to)
    (weed|cannabis|mdma|ket|coke|speed|a joint|a spliff) (really |always |just )?(helps?|helped|gets?|got|makes?|made|relaxes|relaxed|keeps?|kept) (me|us|my)
    {me}(popped|popping|dropped|necked|swallowed|took) (my first |a |another |half a |some |two |too many |a cheeky )(pill|pills|pinger|tab)( ~){0,2} (at|in|on|last|with|before|and)
    {me}(pilled up|off my tits|off our tits|coked up|ketted|caned|mashed|mullered on)( ~){0,3} (at|in|on|again|last)
    (still )?coming down from( ~){0,2} (saturday|sunday|friday|the weekend|mdma|pills|glasto*|parklife|creamfields|festival)
    {me}(so |absolutely |completely |proper |well )?(stoned|pinging|gurning|tripping balls|on a comedown|off my tits on ~|coked up|on ket|on mdma)
    {me}(got|get|getting) (so )?(high|stoned|baked) (with|on|before|after|at|in|again|and|af)
    (wake and bake|wake n bake|hotbox*|420 blaze it|smoke weed every|netflix and (weed|a joint))
    (a |cheeky |couple of )(bump|line|lines|bumps) (of|off) (coke|ket|gak|charlie|the ~)`,
    { waived: ["fiction", "sport"] },
  ),
  cue(
    "offers, seeks or celebrates illegal drugs",
    0.75,
    String.raw`
    (gak|ket|coke|weed|mdma|mandy) (and|for|before|then|plus|with) (an |my )?(espresso|coffee|breakfast|brunch|prosecco|cake)
    (weed|hash|pot|cannabis) (brownie|brownies|cookies|cake|gummies)
    space cakes?
    (best|good|great|decent|strong|stronger|amazing|unreal|class) (pills|pingers|gear|weed|coke|ket|mdma|mandy|shrooms|acid)( ~){0,4} (of the (summer|year|night|festival|weekend)|in|at|this|that|ever)
    (anyone|anybody|who|mates|lads|girls) (got|selling|holding|has|have|know* where|doing|want|after|fancy)( ~){0,5} (weed|pills|mdma|coke|ket|gak|edibles|shrooms|acid|pingers)
    (selling|got spare|got some|can sort)( ~){0,3} (weed|pills|mdma|coke|ket|gak|edibles|shrooms|pingers)
    (my|our|the|a) dealer … {illicit}
    {illicit} … (my|our|the) dealer
    (mdma|mandy|ket|coke|pills|shrooms|acid|weed)( ~)? then( ~){0,2} (brunch|nap|bed|clinic|work|breakfast|a bath|dancing)
    (my|our|a|the|good) (drug dealer|weed man|coke dealer|weed dealer) (is|was|has|came|never|delivers|on|just)
    (love|loving|miss|need|want|craving)( ~){0,2} (a spliff|some weed|some gak|a line of coke|a bump|edibles)`,
    { waived: ["fiction", "sport", "question"] },
  ),
];

export default defineCheck({
  id: "illegal-drugs",
  title: "Own use or supply of illegal drugs",
  category: "unprofessional",
  severity: "high",
  action: "delete",
  clauses: ["GMP-81", "STUDY-SMEPROF", "STUDY-WHITE"],
  advice:
    "Consider deleting this: posts about taking or supplying illegal drugs, even as a joke, may bring your fitness to practise into question. If drugs are a worry for you, confidential help for health professionals exists.",
  examples: {
    flagged: [
      "Ket and coffee, a balanced breakfast",
      "Hash brownies made for Dan's birthday, message me",
      "Best pills of the year at that rave, no notes",
      "Did a load of MDMA at the weekend and I am a shell today",
      "Smoked a joint on the balcony, exam can wait",
      "Anyone got weed for Saturday?",
      "I'm so stoned right now, revision is going great",
      "snorted a cheeky line off the mess toilet, finals done 🎉",
      "Mushrooms in the woods with the other F1s, and the trees began to talk",
    ],
    clear: [
      "Day off on weed. Ground elder too. The borders have never looked better.",
      "Gas and air for nine hours and I still swore at my own midwife",
      "Weed on twice before lunch, and they were my own twins",
      "Cannabis-based medicines: what a GP in the UK may and may not prescribe",
      "Proud to work in an addiction service",
      "Diet Coke is my only addiction",
      "Festival season: how to look after a friend with heatstroke",
      "My patient said he took MDMA before he collapsed",
      "We gave ketamine and the shoulder went straight back in",
      "Never mix pills and alcohol. Ask at the medical tent, nobody will judge you.",
      "Weed is taking over the allotment again",
      "New study: cannabis use and psychosis in 18 countries",
      "I smoked a brisket for twelve hours",
      "Legalise it or don't, but fund treatment. Drug policy is failing my patients.",
      "Stopped at the red light behind a car that smelled of weed",
      "I've had joint pain for a week",
      "Smoked salmon on the balcony, audit done",
    ],
  },
  find(reading) {
    const seen = sight(reading, cues) ?? taste(reading, drugBlends, () => !reading.signal(isPublicTalk));
    return answer(seen, (saw) => `This may read as involvement with illegal drugs: it ${saw}.`);
  },
});

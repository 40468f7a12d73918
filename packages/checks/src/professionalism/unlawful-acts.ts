import { defineCheck } from "../define-check.ts";
import { unlawfulBlends } from "../reading/conduct/blends/deceit-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";

/** What is "stolen" or "pinched" without any law against it. */
const harmless =
  /(?:stole|stolen|stealing|nicked|nicking|pinched|swiped|lifted|robbed|borrowed)(?: \w{1,12}){0,3} (?:ideas?|recipe|memes?|photo|pic(?:ture)?|joke|line|quote|phrase|caption|diagram|tweet|hour|nap|moment|glance|look|chips?|fries|crisps|hoodie|jumper|heart|show|thunder|limelight|kiss|cuddle|this from|that from|sleep|march|duvet|wifi|pens?|biscuits?|chocolates?|dog|myself|my own|my (?:husband|wife|sister|brother|mum|dad|daughter|son|boyfriend|girlfriend|housemate|kids?|flatmate)|from (?:@|twitter|facebook|instagram|my (?:husband|wife|mum|dad|kids?|sister|brother|housemate)))/;

const cues = [
  cue(
    "tells of speeding or of using a phone at the wheel",
    0.8,
    String.raw`
    {me}(did|doing|hit|hitting|clocked|drove|driving|went|touched|averaged)( a)? (1[0-9][0-9]|ninety|a hundred|a ton)( ?mph)? (all the way )?(on|down|up|along|in) (the |a )(m\d{1,2}|a\d{1,3}|motorway|hard shoulder|bypass|# zone)
    (texting|tweeting|posting|filming|emailing|snapping|clearing results|scrolling|facetiming) … (at|behind|on) the wheel
    (texting|tweeting|posting|filming|emailing) (this )?(while|whilst) (i'm |im |i am )?driving
    {me}(drove|driving|drive|got|came|went)( ~){1,6} at (1[0-9][0-9]|ninety|a hundred|a ton|# mph)( ~){0,5} (the whole way|all the way|no cameras|home|on the m\d|limit|cops|police|not a camera)
    {me}(outran|got away from|lost|dodged) the (police|cops|speed camera*|feds)`,
    { waived: ["news"] },
  ),
  cue(
    "tells of taking something that was not yours",
    0.75,
    String.raw`
    {me}(nicked|nicking|stole|stolen|stealing|pinched|swiped|half inched|robbed|lifted|shoplifted|shoplifting|pocketed|liberated|took|borrowed|helped myself to)( ~){1,5} (from|off|out of) (the |my |our |a )?(old |last |drug |local )?({work}|work|theatre|hospital|trolley|cupboard|drug cupboard|stockroom|store cupboard|shop|tesco|asda|sainsbury*|boots|waitrose|self checkout|bay #|omnicell|pharmacy|drug round|cd cupboard|fridge|mess|staff room)
    (you can|we all|we|everyone|i always) (nick|steal|pinch|swipe|take home|help yourself to)( ~){1,6} (from|off|out of) (the |your |our )?(drug |store |stock )?(ward|trolley|cupboard|theatre|stockroom|hospital|pharmacy|practice|surgery|clinic)( ~)? (and|nobody|no one|all|for free)
    {me}(nicked|nicking|stole|stealing|swiped|pinched)( ~){1,5} (from|out of) (the|work|a|our|tesco|asda|sainsburys?|boots|aldi|lidl|ikea|every) ( ~)?
    {me}(shoplifted|shoplift|shoplifting)
    (fell|fallen|falling) off the back of (a |the )?(bay|ward|lorry|trolley|drug|van|pharmacy)`,
    { waived: ["news"] },
  ),
  cue(
    "tells of forging, faking or fraud",
    0.8,
    String.raw`
    {me}(forged|forging|faked|faking)( ~){0,4} (signature|prescription|script|certificate|id|passport|document|sick note|letter|parking permit|blue badge|receipt*)
    {me}(fiddled|fiddling|dodged|dodging|evaded)( ~){0,3} (tax|taxes|expenses|vat|council tax|taxman|mileage)
    (what the taxman doesn't|hmrc (doesn't|don't) need to|cash in hand … (taxman|hmrc|no questions)|don't tell (hmrc|the taxman))
    (cash|undeclared|off the books)( ~){0,8} (declares?|declaring|declared|taxman|hmrc|vat|invoice)
    {me}(use|used|using|got|made|bought|have|been using|printed)( an?| my| someone's| this)* (fake|forged|dodgy|out of date|photocopied|counterfeit|cloned) (permit|parking permit|badge|blue badge|id|pass|railcard|ticket|certificate|prescription|licence|vaccine ~)
    {me}(claimed|claiming) … (insurance|insurer) … (wasn't|never|didn't|isn't) (really )?(stolen|broken|happen*|lost|damaged)
    {me}(slipped|popped|put|stuffed|stuck|lifted|took|pocketed|smuggled|sneaked|swiped)( ~){0,4} ({medicine}|gloves|scrubs|dressings|stethoscope|masks|stock|cannulas|a drip|saline|box of ~) … (in|into|home in|out in) my (bag|pocket|locker|car|rucksack|coat|boot|scrubs)
    {me}(use|used|using|been using|borrow|borrowed|borrowing)( ~){0,5} (blue|disabled) badge
    {me}(used|using) … (blue badge|disabled badge) … (not mine|isn't mine|nan's|gran's|mum's|grandad's)`,
    { waived: ["news"] },
  ),
  cue(
    "tells of travelling without paying",
    0.75,
    String.raw`
    fare ?(dodge|dodger|dodging|dodged) (champion|king|queen|again|to|on|all|my|since|like)
    {me}(dodged|dodging|bunked|bunking|jumped|jumping|skipped|avoided) (the |my |a |another )?(train |tube |bus |metro )?(fare|fares|barriers?|ticket barriers?|the train|the tube)
    {me}(haven't|never|didn't|not) (paid|bought|buy|pay)( ~){0,3} (train|tube|bus|tram|rail) (fare|ticket)*`,
    { waived: ["negated", "news"] },
  ),
  cue(
    "tells of hitting somebody",
    0.65,
    String.raw`
    {me}(punched|slapped|decked|headbutted|twatted|lamped|battered|glassed|knocked out|beat up) (him|her|a|the|this|that|my|some) (guy|bloke|man|lad|woman|girl|lass|bouncer|neighbour|ex|boyfriend|girlfriend|husband|wife|kid|patient|stranger|taxi driver|in the (face|mouth|head)|out cold)`,
    { waived: ["news"] },
  ),
  cue(
    "tells of opening records or accounts you had no business in",
    0.75,
    String.raw`
    {me}hack* (in ?to|my|his|her|their|the) ~
    {me}(looked|looking) (you|him|her|them|her up|him up) up? ?(on|in) (the |our )?(~ )?(system|spine|systmone|emis|epr|records|notes)
    {me}(looked up|looked at|snooped|snooping|had a nosey|had a peek|peeked|nosed|checked|read)( ~){0,3} (ex's|ex|neighbour's|celebrity's|mate's|colleague's|mother in law's|exes|boyfriend's|girlfriend's|sister's|friend's)( ~){0,2} (records|notes|results|scan|file|medical records|bloods)
    {me}(used|using|logged in (as|with|on)|borrowed) … (consultant's|colleague's|reg's|nurse's|someone else's|somebody else's) (login|smartcard|smart card|password|account|card)`,
    { waived: ["news"] },
  ),
];

export default defineCheck({
  id: "unlawful-acts",
  title: "Unlawful act admitted",
  category: "unprofessional",
  severity: "high",
  action: "delete",
  clauses: ["GMP-81", "STUDY-SMEPROF", "STUDY-WHITE"],
  advice:
    "Consider deleting this: owning up to something unlawful, even lightly, may be read as it stands by an employer or regulator. If it is true and serious, speak to your defence organisation first.",
  examples: {
    flagged: [
      "Hit 130 on the M1 and the police were nowhere",
      "Nicked some scrubs from my old hospital on the last day, call it severance",
      "Forged the boss's signature on the form, sorted",
      "Fare dodging champion of the Piccadilly line, four years running",
      "Borrowed a box of amoxicillin off the drug trolley for my flatmate, perks",
      "Looked up my ex's medical records on a quiet night shift",
      "Punched a bloke outside the kebab shop and ran, classic Friday",
      "Emailing results from behind the wheel, who needs admin time",
      "I jumped the barriers at Leeds again, haven't paid a train fare since March",
      "Our ward's blood pressure cuff lives at my mum's now, shhh",
    ],
    clear: [
      "Whoever keeps nicking the biros from resus, I have a family to feed",
      "Watchdog ruling about a clinic flogging Botox, worth a read",
      "Things in my boot on community nights: dressings, wellies, dog biscuits",
      "Got a speeding ticket today. My fault, paid, lesson learned",
      "The police came in to teach our students about knife crime",
      "That heist documentary is wild, he stole from the bank twice",
      "Somebody stole my bike from outside the hospital",
      "Stole my wife's chips and I regret nothing",
      "Nicked this idea from the excellent team in Bristol",
      "Please stop taking scrubs home from theatre",
      "A man was jailed for forging prescriptions, police said",
      "I nicked my chin shaving before the interview",
      "If I stole a stethoscope every time I was asked where mine is I would have a shop",
      "This baby has stolen my heart",
      "Paid for parking at my own hospital again, £12",
      "A blood pressure cuff went missing from the ward, please bring it back",
    ],
  },
  find(reading) {
    const seen =
      sight(reading, cues, ({ start, end }) => !harmless.test(reading.lower.slice(start, end + 40))) ??
      taste(reading, unlawfulBlends);
    return answer(seen, (saw) => `This may read as admitting an unlawful act: it ${saw}.`);
  },
});

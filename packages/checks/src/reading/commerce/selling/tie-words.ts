/** How people say that a company pays them or gave them a part. Our own list, from the ways ambassadors and paid testers announce themselves. */
export const paidWords = `
(pay|pays|paying|paid) me ; (a|my|the|their|for a|for the) fee ; a paid (one|job|gig|post|reel|thing) ; paid (work|job|gig|shoot|partner|partners) ; paid (to|for) (post|wear|test|try|review|film|talk)
(on|onto) (the|their|its|a) (payroll|books|retainer|pay roll) ; payroll ; sponsored athlete ; sponsoring me ; sponsors me ; sponsored me
asked me to (be|give|test|try|trial|road test|write|show|share|review|talk about|film|host|tell you|put|make|create|front|join them|demo|star|wear|design|road) ; (asked|invited|chosen|picked|selected|approached|signed|hired) (|me) to (be|front|test|trial|review|become|represent|join|work|help launch)
(taken|took|take|takes) me on ; (renewed|resigned|extended|doubled) (me|my contract|my deal) ; newest (member|addition|recruit) of the ; signed (|me) up as ; signed (up with|on as|on with|me as|with|as|my first) ; since joining ; joined as their ; chose me ; picked me ; snapped me up ; slid into my dms ; slides into (my|your|ur) dms ; reached out to (me|work)
as (their|its|one of their|the brand's|the new) (|uniform|product|official|resident|in house|medical|clinical|new|uk|skin|first|expert) (tester|testers|face|faces|expert|experts|ambassador|ambassadors|lead|adviser|advisor|voice|doctor|dermatologist|midwife|nurse|pharmacist|physio|dentist|director|consultant|spokesperson|rep|creator)
(their|its|the brand's|new) (|in house|official|uk|resident|new) (medical|clinical|skin|expert|nutrition|physio|dental|nursing|science) (lead|adviser|advisor|director|expert|ambassador|partner|voice)
(made|named|appointed|announced|unveiled|crowned|chosen|picked|hired|confirmed|recruited|signed|introduced|selected|booked|brought|headhunted) me (|on|as|on as|to be|to become) (a|an|the|their|its|one of their|your)
(been|being|got|was|am|just|i'm) (made|named|appointed|announced|unveiled|crowned|chosen|picked|hired|confirmed|recruited|signed|introduced|selected|booked|headhunted) (|as|to be|by) (a|an|the|their|one of their|your)
(becoming|become|became|i'm|i am|now|officially) (a|an|the|one of the|their|one of their) (|new|official|uk|brand|in house|resident|student|first) (ambassador|ambassadors|face|faces|voice|spokesperson|brand partner|brand rep|partner nurse|partner doctor|expert in residence)
(scored|landed|bagged|got|secured|signed|won|have) (a|my|an|my first|the) (|brand|big|new|paid|first|six month|year long) (deal|contract|campaign|collab|collaboration|partnership|sponsorship|ambassadorship|gig|sponsor)
(on|earn|earning|get|make|making|for) (|a|some|a bit of|a little|small|a small|a tiny) commission ; a cut of ; (kickback|backhander) ; paid promo ; they look after me ; look after me well ; (to|and) bring you ; bringing you
(physio|midwife|nurse|derm|doctor|dental|pharmacy|medical|clinical|nutrition|sleep|skin) (lead|expert|ambassador|spokesperson) (for|at|with)
resident (midwife|doctor|dermatologist|derm|pharmacist|nurse|physio|dentist|expert|gp) (for|at)
(|brand|campus|student|official|proud|global|uk|regional|first|new|trainee|digital|their|nurse|derm) (ambassador|ambassadors|ambassadorship) ; ambassador (for|of|with|at)
i rep ; (rep|repping) for ; (representing|represent) (them|this brand) ; to represent ; brand rep ; student rep for ; (be|am|as|become|becoming|new|first|i'm) (the|their) (|new|uk|first|official) (face|voice) of ; (be|as|become) the voice of ; my face (on|is on) ; my name on
(friends|mates|pals|lovely people|lovely team|gang|geniuses|clever people) (at|over at|behind) ; with the team there ; (did|doing|done|do) (a bit of|some) (telly|filming|work|content|modelling|promo|consulting) (for|with)
(filming|filmed|modelling|campaign|shoot) (for|with) ; on set ; photo shoot ; photoshoot ; content day ; campaign day ; brand deal ; brand deals ; brand work ; shoot day
hosting (a|the|their) (live|masterclass|event|evening|webinar) ; (a live|ig live|insta live|takeover) with ; story takeover
(collab|collaboration|collabs) (with|between|alert|time|of) ; (paid|new|big|exciting|dream|official) (partnership|collab|collaboration) ; (partnered|partnering|teamed|collaborated|collaborating) (|up|closely) (with|alongside) ; skin council ; creator (programme|program|community|squad) ; squad member ; part of their (team|family|squad|crew)
(starter|starter's) pack ; join my team ; an income ; extra income ; side hustle ; work from my phone ; work around my shifts ; build a team ; my upline
`;

/** The same, in words that mean much else besides. Our own list. */
export const hintWords = `
(working|worked|work) (|closely|directly) with ; (month|months|year|years|week|weeks) (with|of working with|in with) ; (folks|guys|girls|lot|lads|people|team) (at|from|over at|behind) ; taking over ; (new|our|their|summer|latest) campaign ; partner for ; ongoing partner ; founding member ; in (partnership|collaboration) with ; live with ; go live with ; face of ; voice of ; (shooting|shot|content|video|reel|advert) (for|with) ; proud to be ; honoured to be ; to announce ; big news ; exciting news ; dream come true ; dream came true ; asked to ; chosen to ; invited to
`;

/** Things, treatments and journeys that came from somebody who sells. Our own list. */
export const giftWords = `
(sent|sends|sending|lent|loaned|shipped|couriered|treated) (me|us) ; (it|one|them|this|these) (over|through) to (me|us) ; gave (me|us) (a|the|some|one|my|our|free|an|unlimited|early)
(gifted|gifting) (to me|by|from|me|us|this|these|the|it) ; (kindly|been|was|were) gifted ; (stocked|topped|fitted|kitted) (me|us) (up|out) ; on the house ; (comp|comped|comps|comping) (|my|me|us|our) ; wouldn't take (|my|any) money ; wouldn't let me pay ; didn't charge (me|us) ; refused to let me pay ; without charging me
just unboxed ; unboxed this ; unboxing this ; had no idea (it|this|they) ; (as|what) a treat from ; as a treat ; as a thank you from ; surprise (parcel|package|delivery|box|drop) ; came (in the post|through the door|through the post|to my door) from
(so|been|feeling|properly|totally|absolutely) (spoilt|spoiled) ; (spoilt|spoiled) (by|rotten) ; (spoiling|treating|inviting|hosting|sending|having|flying|bringing) (me|us|a few|some of us|12) ; courtesy of ; thanks to one of
(flew|flown|whisked|whisking|flying) (me|us) ; flown out ; put (me|us) up ; invited (me|us) (to|out|along|over|on|down) ; guests of ; as (their|a) guest ; as their guests ; hosted (by|me|us)
(told me to|let me|said i could|said to) keep (it|them|this|the) ; sorted (me|us) (|out) with ; hooked (me|us) up ; kitted (me|us) out ; set me up with ; kitted out by
(pr|press|blogger|influencer) (box|pack|package|parcel|haul|mail|drop|trip|stay|event|list|kit) ; no strings attached ; year's supply ; years supply ; lifetime supply ; month's supply ; all they (asked|wanted) ; asked only for ; (as|so) long as i (tag|post|mention|share|talk|wear) ; i (tag|post|mention) them ; ahead of (the|its) launch ; before it (launches|hits)
(the|drug|pharma|our) rep (bought|brought|paid|took|treated|gave|left|dropped) ; picked up the (tab|bill) ; (paid|pay|pays|paying) for (my|our) (flight|flights|hotel|trip|ticket|tickets|dinner|stay|travel|place) ; their expense
`;

/** The same, in words that mean much else besides. Our own list. */
export const perkWords = `
(posted|bought|brought|dropped|gave|gives|giving|send|offered) (me|us) ; (parcel|package|box|delivery|hamper|bundle|goody bag|goodie bag|care package|present|little something|bag of goodies|goodies|samples|sample) from ; freebie ; freebies ; complimentary ; for nothing ; free of charge ; no charge ; for free ; business class ; looking after (me|us) ; guest of ; keep it ; to try ; to test ; to road test ; to trial ; for review ; for testing ; early access ; (in return|in exchange) for ; box of (goodies|new) ; has landed ; just landed ; turned up ; landed on my ; mail day ; unboxing
free (stethoscope|laser|lasers|lunch|dinner|samples|sample|scrubs|kit|product|products|skincare|serum|cream|treatment|facial|filler|peel|minis|socks|shoes|pair|trial|tub|bottle|bag|stuff|things|meal|stay|night|nights|ticket|tickets|membership|subscription|course|goodies|gear|dermatoscope|scope|device)
`;

/** A part in the matter that makes an opinion no longer disinterested. Our own list. */
export const stakeWords = `
(consultancy|consulting|advisory|adviser|speaker|industry) hat ; (ad|advisory|scientific advisory|medical advisory) (board|boards|panel) ; sat on their ; sit on their ; (key opinion|opinion) (leader|leaders) ; kol ; speaker bureau ; speakers bureau ; (speak|speaking|spoke|lecture|lecturing|lectured) for ; honorarium ; honoraria ; speaker fee ; speaker fees ; speaking fee ; on the circuit ; (their|as) (medical|scientific|clinical) (adviser|advisor|consultant|director) ; (adviser|advisor) (to|for) ; (i|i've) (advise|advised|consult|consulted) (for|them|the company|the makers|the firm) ; consultancy (work|for|with) ; (consulting|consult|advising) for
royalty ; royalties ; (shares|stake|stock|equity|a bit of money|a few quid|savings|pension) in (it|them|this) ; my (shares|stake|stock) ; shares up ; (bought|hold|holding|own|owning|got|have) (|some|a few) shares ; invested in ; (an|early|small|proud|angel) investor ; angel investment ; put my (savings|money|pension|cash) ; in more ways than one
(designed|invented|developed|formulated) (it|this|them) ; (helped|help) (design|develop|formulate|create|invent|make|build) (it|this|them|the|their) ; i (designed|invented|developed|co designed|co founded|patented|helped design|helped develop) (the|a|an|this|these|their) ; co designed ; hand in (it|making|designing|developing|how|this) ; had (something|a little something) to do with ; drew it ; my (patent|invention|design) ; familiar name ; worked on (it|the formula)
generous to ; (fund|funds|funded|funding|paid for|pays for|sponsor|sponsors) (our|my) (unit|department|fellow|nurse|lab|fellowship) ; (i|i've|who) (do|did|done) their (|medical|clinical) (reports|training|videos|assessments|teaching) ; started (with|w|at) (the|this) company ; (work|working|works|consult) for (them|the company|the makers|the manufacturer|the firm) ; employed by (them|the company) ; new job (with|at) the (company|makers|manufacturer) ; (the|its|their) (makers|manufacturer|manufacturers|company) (pay|pays|paid|made me|fund|funded|flew|took|treated|gave)
(thanks to|from|dinner with|evening with) the (makers|manufacturer|manufacturers)
my (husband|wife|other half|partner|brother|sister|brother in law|sister in law|dad|mum|son|daughter|cousin|best mate|best friend|flatmate|boyfriend|girlfriend)'s (|new|own|little|family|tiny|start up) (company|lot|firm|clinic|brand|business|startup|range|practice|invention|label|shop|app)
my (husband|wife|other half|brother|sister|dad|mum|son|daughter|cousin|best mate|best friend|flatmate|brother in law|sister in law) (makes|made|owns|runs|founded|started|invented|designed|launched|created|has launched|just launched|has just launched|may have had|might have had|is behind|wrote|works for)
(brother|sister) in law's lot ; family (business|firm) ; may have had something to do
`;

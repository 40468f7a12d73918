import { listed } from "../listed.ts";

/** Rank, speaking for others, other people’s work, and proceedings; our own lists. */
export const standingTags = {
  /** Speaking by rank. */
  rank: listed(
    "consultant; frcp; mrcp; phd; doctorate(s); degree(s); medical degree; medical school; med school; years of training; years training; ten years; 10 years; 12 years; 15 years; 20 years; thirty years; doctor; surgeon; gp; professional; specialist; expert; experts; qualified; mbbs; mbchb; letters after; grown ups; grown up; adults; professionals; clinician; scientist; i'm a doctor; as a doctor; who i am; who you're; who you are; addressing; talking to; do you know who",
  ),
  lowly: listed(`
    band 2; band 3; band 4; band 5; hca; healthcare assistant; receptionist; you do nails; beautician;
    hairdresser; stack shelves; stacking shelves; checkout; barista; cleaner; unemployed; gcse(s);
    a level(s); google; youtube; facebook; tiktok; wikipedia; daily mail; podcast; crayon(s);
    colouring; read a; read an; learn to; sit down; stay in your; lane; leave it to; leave the;
    leave medicine; pipe down; hush; shush; be quiet; sweetheart; sweetie; lay people; laypeople;
    layman; civilians; muggles; the unqualified; unqualified; you people; the rest of you; plebs;
    wouldn't understand; won't understand; can't understand; don't understand; over your head;
    big words; long words; explain it; come back when; until you; when you've; remind me;
    which medical; what medical; never been to; haven't got; not one of; little people; candles;
    scented candles; you've got a phone; followers;
  `),
  voice: listed(`
    on behalf of; behalf of; speaking for; i speak for; speak for; speaking on behalf; we at;
    official position; our position; trust policy; as policy; the trust says;
    the trust's view; the college says; college is behind; is behind me; behind me; backs me; back me;
    backing me; endorsed by; endorses; agrees with me; agree with me; stands with; supports me;
    every doctor; every nurse; every gp; every consultant; every paramedic; every midwife;
    every dermatologist; every surgeon; all doctors; all nurses; all gps; all consultants;
    all paramedics; all midwives; all dermatologists; all surgeons; no doctor; no nurse; no gp;
    no dermatologist; we doctors; we nurses; we gps; we dermatologists; us doctors; us nurses;
    whole profession; the profession; entire profession; my profession; all 700,000; press office;
    you heard it here;
  `),
  institution: listed(
    "trust; the trust; nhs; nhs england; college; royal college; rcgp; rcn; rcm; rcs; rcp; rcem; bma; bad; gmc; nmc; hcpc; gphc; ambulance service; hospital; department; health board; profession; doctor; doctors; nurses; gps; consultants; dermatologists; midwives; paramedics; pharmacists; physios; surgeons; service; practice; surgery; team; everyone at; staff; every one of us; all of us",
  ),
  /** Other people's work. */
  copied: listed(`
    watermark; cropped; crop out; cropped out; removed the logo; my logo; someone else's;
    somebody else's; another clinic's; another clinic; american clinic; off google; from google;
    google images; off pinterest; from pinterest; off instagram; off the internet; off the net;
    from the internet; no credit; uncredited; no idea who; don't know who; screenshotted;
    screenshot of; screenshots of; photocopied; photocopy; pdf; pdfs; full book; whole book;
    whole textbook; drive link; dropbox; google drive; mega link; telegram group; torrent; sci hub;
    scihub; libgen; pirated; ripped; question bank; qbank; passmed; passmedicine; pastest; quesmed;
    uworld; paywall; behind a paywall; past papers; leaked; recalls; lecture recordings;
    lecture slides; slides from; stole; nicked; pinched; lifted; having them; having it;
    reposted without; didn't ask; never asked; without asking; without permission; ask for forgiveness;
    before and afters; before & afters; box set; my login; share my login; share the login;
    share an account; paid course; streaming the; recorded the; screen recording; recording of the;
  `),
  shareout: listed(`
    dm me; dm for; message me; inbox me; link in; link below; help yourselves; here you go;
    looks better; fits my; my grid; my feed; my page; my slides; my talk; my website; my blog; my logo;
    now mine; mine now; book now; who'll know; sue me; split; pass it on; while it lasts;
    before they take it down; tenner; fiver; don't have to pay; so you don't; the folder; folder's;
  `),
  hearing: listed(`
    tribunal; employment tribunal; inquest; coroner; coroner's; gmc; mpts; nmc; hcpc; gphc; gdc;
    fitness to practise; ftp hearing; interim orders; interim order; hearing; disciplinary; grievance;
    court; court case; crown court; jury; juror; jury service; barrister; witness; witness a;
    witness b; settlement; suing; verdict; suspension; suspended; defendant; accused; claimant;
    prosecution; solicitors; my hearing; her hearing; his hearing; complainant; expert witness;
    up in court; in court;
  `),
  prejudge: listed(`
    lying; liar(s); lied; lies; faking; fake; guilty; not guilty; innocent; did it; didn't do it;
    farce; kangaroo; stitch up; stitched up; witch hunt; corrupt; biased; bent; got it wrong;
    they've got it wrong; here is what happened; here's what happened; what really happened;
    what actually happened; my side; cried; crocodile; pay for; regret; see you in; expose; name names;
    between us; shouldn't say; shouldn't be saying; not supposed to; not meant to;
    supposed to be confidential; confidential; spoiler; made my mind up; made up my mind;
    already decided; clearly; obviously; scum; vexatious; gold digger; chancer; payout; no chance;
    leaked; never did it; half asleep; changed her tune; changed his tune; take note; story twice;
    a joke; coached;
  `),
};

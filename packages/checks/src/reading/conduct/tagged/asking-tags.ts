import { listed } from "../listed.ts";

/** Asking for cases, and handing out what needs a prescription or a signature; our own lists. */
export const askingTags = {
  /** Asking people to send or show something. */
  send: listed(`
    send; send me; dm; dm me; message me; msg me; pm me; inbox me; whatsapp; drop; drop me; drop your;
    post your; show me; show us; upload; reply with; pop; pop your; pop it; put your; paste; hold it;
    snap; text me; slide into; ask me; fire away; hit me with; bring me; let me see; can you send;
    anyone got; put a photo; put a pic; put a picture; put up a; film her; film his; film it;
    film your; stick it on; stick them on; stick a photo; ping me; ping the; ping it; fling; sling;
    bung; bung me; chuck me; chuck us; zoom in; put yours; first ten; first twenty; send it;
    send it over; send them; send them over; send yours; show us your;
  `),
  /** What is sent to be judged. */
  lesion: listed(`
    mole(s); rash; rashes; lump(s); bump(s); spot(s); lesion(s); freckle(s); skin; acne; breakout(s);
    scar(s); wart(s); verruca(s); nails; toenail(s); hair loss; hairline; eczema; psoriasis; bite(s);
    swelling; bruise(s); wound; stitches; burn(s); teeth; tooth; gums; tongue; throat; tonsils; poo;
    stool; discharge; symptom(s); niggle(s); aches; injury; injuries; ankle; knee; back pain; blood(s);
    blood result(s); bloods; test result(s); scan(s); scan report; mri; x ray(s); xray(s); ecg(s);
    ultrasound; smear result; clinic letter; prescription; meds list; medication list; selfie(s);
    photo(s); pic(s); pics; picture(s); close up; up close; ugly ones; dodgy one(s); dodgiest;
    weird one(s); weirdest; worst ones; health question(s); medical question(s); bump pics; nappy;
    nappies;
  `),
  /** What one promises in return. */
  verdict: listed(`
    i'll tell; i'll say; i'll reply; i'll have a look; i'll take a look; i'll look; i'll let you know;
    i'll diagnose; i'll rate; i'll name; i name; i'll answer; i'll give you; i'll give it; i'll check;
    i'll sort; i'll advise; i'll pick; i'll do; i'll read; i'll spot; i'll decode; i'll interpret;
    i'll translate; i'll explain; i will tell; i will reply; i will look; i can tell; i can look;
    i can usually; i can diagnose; happy to look; happy to have a look; happy to advise;
    happy to take a look; happy to check; happy to answer; what it is; what you've got; what they mean;
    what it means; if it's; if it needs; whether it; whether you; keep or; yes or no; benign or;
    worry or; free of charge; for free; free consult*; free consultation; free skin check; free advice;
    no need to see; save you; saves you; skip the; beats waiting; beat the queue; instead of;
    no appointment; no referral; without an appointment; don't wait for; quicker than; diagnosis;
    diagnose; diagnosing; going live; q&a; in my stories; in stories; in the comments; no judgement;
    nothing too gross; nothing shocks me; treatment plan; plan for you; routine for you;
    second opinion; triage; answers guaranteed; get an opinion; get my opinion; an honest answer;
    honest answer; honest opinion; actual doctor; real doctor; actual skin doctor; has missed;
    gp didn't; gp missed; gp won't; surgery has; between jobs; have a look; take a look; had a squint;
    what's wrong with; i decode; i decipher; i translate; i interpret; decode it; i read them;
    i do free; free reads; i'll tell you what; i'll prescribe; prescribe you; decode;
  `),
  /** Handing out what needs a prescription or a signature. */
  offer: listed(`
    i can write; i'll write; i can sort; i'll sort; i can get; i'll get; can get you; get hold of;
    sort you; sort you out; got a few; got some; got spare; got loads; got plenty; got a box;
    i'll bring; i'll send; i'll post; send your; post you; post it; pop you; pop round; come to mine;
    drop me; dm; dm me; message me; inbox; inbox me; whatsapp me; text me; give me; give me your;
    what's your; whats your; your address; your dob; name and dob; your name; your chemist;
    your pharmacy; nearest pharmacy; nearest boots; slide you; slip you; do you a; do you some;
    do one for; do u; hook you up; phone it through; phoned through; call it in; call it through;
    will be waiting; ready for you; waiting for you; pick it up; pick them up; collect it;
    no need to see; no need to ring; don't queue; skip the gp; save you; saves you; no questions;
    discreet; discretion; bank transfer; paypal; monzo; a fiver; a tenner; £#; box of chocolates;
    mates rates; free to; first come; while stocks last; leave it behind; under the counter;
    don't tell; between us; as far as i'm concerned; backdate; back date; you've got; write you;
    signed for you; sign it; sign you; sign your; stamp it; no exam needed; no consultation;
    leftover(s); left over; spare(s); surplus; going spare; unused; split a; swap(s); wrote myself;
    written myself; prescribed myself; prescribed my; prescribing my; self prescri*; for my mum;
    for my dad; for my mate; for my wife; for my husband; for my sister; for my brother; for myself;
    to myself; for the dog; give me a shout; just shout; shout now; shout me; shout if;
    prescription pad; emailed to; whichever chemist; any chemist; no appt; no appointment;
    best man duties; i'm feeling generous; scripts for; script for; drawer full; cupboard full;
    bag full; boxes of; stash of; with your name on; name on it; who wants; any takers; going begging;
    help yourself; hmu; holler; just phoned; just prescribed; just wrote;
  `),
  medicine: listed(`
    antibiotics; amoxicillin; amox; amoxy; doxy; doxycycline; fluclox; flucloxacillin; trimethoprim; nitrofurantoin; penicillin; azithromycin; steroids; pred; prednisolone; steroid cream; hydrocortisone; eumovate; dermovate; betnovate; protopic; tretinoin; tret; isotretinoin; roaccutane; accutane; adapalene; lymecycline; spironolactone; finasteride; minoxidil; botox; tox; viagra; sildenafil; tadalafil; cialis; ozempic; mounjaro; wegovy; semaglutide; tirzepatide; saxenda; metformin; melatonin; zopiclone; diazepam; valium; lorazepam; xanax; temazepam; tramadol; codeine; co codamol; morphine; oramorph; pregabalin; gabapentin; propranolol; beta blockers; sertraline; citalopram; fluoxetine; antidepressants; ritalin; concerta; elvanse; modafinil; adderall; the pill; morning after pill; norethisterone; hrt; testosterone; insulin; salbutamol; ventolin; inhaler(s); epipen(s); antimalarials; malarone; malaria tablets; ivermectin; aciclovir; fluconazole; canesten; omeprazole; statins; atorvastatin; methotrexate; dexamethasone; fentanyl; ketamine; lidocaine; emla; sleeping tablets; sleeping pills; sleepers; painkillers; antihistamines; tablets; pills; meds; cream; creams; prescription(s); script(s); private script; scripts; fp10; repeat(s); controlled drugs; ciprofloxacin; cipro; loperamide; ondansetron; cyclizine; prochlorperazine; buccastem; phentermine; clenbuterol; growth hormone;
  `),
  paper: listed(
    "sick note(s); sicknote(s); fit note(s); med3; doctor's note; note for work; line for work; sick line; certificate; medical certificate; death cert; travel letter; fit to fly; fit to fly letter; insurance letter; referral letter; referral; private referral; blood form; blood forms; pip letter; pip form; housing letter; gym letter; exemption letter; mask exemption; exemption; vaccine exemption; passport form; passport photo(s); shotgun form; firearms form; dvla form; blue badge form; prepayment; mitigating circumstances; extenuating circumstances; school absence; off school; off work; gastro til; bad back til; signed off",
  ),
};

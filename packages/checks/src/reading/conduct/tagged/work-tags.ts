import { listed } from "../listed.ts";

/** Work, and what belongs to it; our own lists, from British clinical English. */
export const workTags = {
  /** Being at work or about to be. */
  work: listed(`
    clinic(s); ward(s); ward round(s); theatre(s); theatre list; operating; operating list; list at; my list; morning list; afternoon list; list this; list tomorrow; list in; minor ops; shift(s); nightshift; night shift; long day(s); twilight; on nights; nights; night duty; on call; oncall; the take; post take; resus; a&e; ed; itu; icu; hdu; nicu; labour ward; delivery suite; mau; amu; ccu;
    surgery; handover; placement; cannula(s); bloods; ward cover; crash bleep; bleep; consultations; dispensary; pharmacy; work; hospital; morning surgery; evening surgery; afternoon surgery; home visits; visits; practice; scrubs; scrubbing; scrubbed; scrub in; teaching; osce; exam(s); interview; mdt; grand round; crash call; arrest call; cath lab; endoscopy; scope list; procedure(s);
    patients; obs round; drug round; the round; rounds; rota; in the or; back of the ambulance; ambulance; the rig; on the truck; ambo; crew room; station; start at; in at; on at; starting at; due in; department; botox clinic; drilling; extractions; baby clinic; smear clinic; jab clinic; vaccine clinic; audit meeting; simulation; paces; finals; cardiac arrest; intubate; intubating; cannulating; cannulate; suture; suturing; lumbar puncture; section(s); caesarean; c section; appendix; hip; knees; gallbladder; hernia; on shift; chest drain; central line; driving home; drive home; drive in;
  `),
  /** What is written down, signed or sat. */
  record: listed(`
    audit(s); audit data; logbook(s); log book; portfolio; eportfolio; wba(s); wpba(s); slos; cbd(s);
    dops; mini cex; minicex; cex; reflection(s); reflective; reflections; obs; obs chart; observations;
    drug chart; consent form(s); consent; entry; entries; appraisal; revalidation; cpd; cpd points;
    cpd hours; cv; reference(s); referee; exam(s); osce(s); paces; finals; timesheet(s);
    exception report(s); mileage; certificate(s); competency; competencies; sign off; sign offs;
    sign off sheet; msf; mandatory training; e learning; elearning; module(s); checklist;
    assignment(s); essay(s); dissertation; thesis; poster; abstract; publication(s); first author;
    authorship; qip; qi project; case report; signature(s); sick note; fit note; assessment(s);
    assessor; supervisor; invoice(s); claim form; cremation form(s); death certificate;
    ward round entry; care plan(s); risk assessment(s); fluid balance; fluid chart; turn chart;
    temperature log; fridge log; fridge temps; fridge temperatures; controlled drug book; cd book;
    drug book; stock check; placement hours; clinical hours; practice hours; passport; registration;
    first aid cert; life support; als; bls; arcp; st3 form; st application; personal statement;
    dataset; p value; trial data; randomisation; outcome 1; travel claim; travel expenses;
    study budget; study leave; procedures log; scan report; discharge letter(s); ptosis; incident form;
    datix; handover sheet; obs round; resps; blood pressure; pain scores; observation(s);
    medication record; mar chart; respiratory rates; resp rates; sats; pulses; heart rates; temps;
    fluid balances; tick boxes; pupils; gcs; peak flows; weights;
  `),
  /** What must not be skipped. */
  safety: listed(`
    hand hygiene; wash my hands; washing my hands; washed my hands; hand gel; hand washing;
    handwashing; gloves; apron; mask(s); ppe; fit test; consent; consent form(s); who checklist;
    checklist; checklists; time out; timeout; swab count; allergies; allergy; allergy check;
    wristband(s); id band; guideline(s); protocol(s); supervision; unsupervised; second checker;
    second check; double check; two nurse check; chaperone(s); risk assessment; observations;
    obs machine; monitoring; alarm(s); bleep; pager; crash bleep; sats probe; buzzer(s); call bell(s);
    emergency buzzer; drug chart; bnf; dose(s); doses; calculations; sterile; sterile field; sterility;
    aseptic; sharps; sharps bin; scrub; histology; the lab; handover; datix; incident form(s);
    incident report; patch test; aspirate; aspirating; hyalase; indemnity; expiry; expiry date;
    reg was asleep; boss was; without help; stab vest; seatbelt(s); seat belt(s); blue lights; ecg;
    x ray; pregnancy test; safety netting; safety net; safeguarding; dnar; capacity; double gloves;
    infection control; steriliser; autoclave; decontamination; single use; identity; id check;
    marked site; interactions; contraindications; counselling; warning label(s); bleeps; crash bleeps;
    consented; consenting; consents; alarms; pagers; checks; gloved; scrubbed; swabs; chaperone;
  `),
  /** A place or thing of an employer. */
  employer: listed(
    "trust; my trust; this trust; our trust; hospital; this hospital; my hospital; employer; health board; practice; this practice; surgery; nhs trust; deanery; pharmacy; pharmacy chain; care home; my company; our company; this company; this place; our department; my department; management; the board; trust board; execs; the execs; directors; ceo; chief exec; chief executive; corporate; head office; hq; ambulance service; our service; agency; owners; partners; my partners; the partners; uni; medical school; university; ops director; director of; comms team; lanyard(s); switchboard; canteen; private clinic; dental practice; station",
  ),
};

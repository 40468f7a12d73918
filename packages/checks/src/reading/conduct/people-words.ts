import { listed } from "./listed.ts";

/** People and places of a clinician’s day; our own lists, from British clinical English. Entries are phrases (see `phrase`). */
export const peopleWords = {
  /** Being at work, as clinicians say it. */
  work: listed(String.raw`
    clinic(s)?; (in |to |at |for )theatre(s)?; theatre list; ward(s)?; ward round(s)?; (the |my |a )round;
    (night |day |late |early |long |twilight )?shift(s)?; (on |before |after |between |my |for )nights;
    nightshift; on call; oncall; (in |to |at )a&e; (in |at )ed;
    (my |the |a |this |theatre |morning |whole )list; (list|clinic) at \w*; placement; surgery; handover;
    operating; resus; itu; icu; long day(s)?; post take; (at|in|for|into|to) work; the hospital;
    seeing patients; patients; (a |my )patient; the practice; my consultations; teaching;
    (the |my )department; bleep; bloods; cannulas; consultations?; (the )?(cath|skills) lab;
    (my |the )salon; the pharmacy; (in|at) (seven|eight|nine|half seven|half eight|7|8|9|7 30|8 30)( ?am)?;
    home visits; scrubbed; scrubs; surgical list; the morning; consulting; cases;
  `),
  /** The people cared for, kindly or unkindly named. */
  patient: listed(String.raw`
    patient(s)?; pt(s)?; punter(s)?; relatives; frequent (flyer|flier|attender)(s)?; heartsink(s)?;
    time ?waster(s)?; drug seeker(s)?; (bay|bed|cubicle|room|chair) \d{1,2}; ((man|woman|lady|bloke|guy|gent|lad|one|girl) in (bay|bed|cubicle|side room|the waiting room)( \d{1,2})?);
    (my|the|this|today's|tonight's) (first|last|next|\d{1,2} ?(am|pm)|\d{1,2} ?o'clock|\w{1,8} o'clock)( \w{1,12})?;
    waiting room; (the |my )(regular|regulars); attenders; (hospital )?visitors; mums to be; inpatient(s)?;
    outpatient(s)?; (clinic|ward|theatre|a&e|ed|er) (attender|visitor|regular)(s)?;
    residents of this (ward|home);
  `),
  /** Colleagues and other professions by role. */
  colleague: listed(String.raw`
    nurse(s)?; gp(s)?; doctor(s)?; doc(s)?; consultant(s)?; registrar(s)?; reg(s)?; sho(s)?; f1(s)?; f2(s)?;
    fy1(s)?; fy2(s)?; junior(s)?; junior doctor(s)?; midwi(fe|ves); hca(s)?; healthcare assistant(s)?;
    pa(s)?; physician associate(s)?; aa(s)?; anp(s)?; acp(s)?; paramedic(s)?; physio(s)?; ot(s)?;
    pharmacist(s)?; surgeon(s)?; orthopod(s)?; ortho(s)?; anaesthetist(s)?; gas ?m(a|e)n; radiologist(s)?; \w{5,12} (reg|registrar|consultant|trainee|nurse|sho)(s)?;
    radiographer(s)?; med(ical)? student(s)?; student nurse(s)?; student(s)?; medics; manager(s)?;
    management; matron; (ward )?sister; receptionist(s)?; porter(s)?; dietitian(s)?; dentist(s)?;
    hygienist(s)?; psychiatrist(s)?; psych; agency (staff|nurse|nurses); locum(s)?; the med reg;
    colleague(s)?; co ?worker(s)?; intern(s)?; trainee(s)?; resident(s)?; optometrist(s)?; secretar(y|ies);
    ward clerk; (the )?rota (co-?ordinator|lady|man); dermatologist(s)?; neurologist(s)?; cardiologist(s)?;
    urologist(s)?; medical director; clinical lead; educational supervisor; supervisor; coroner;
    scrub nurse(s)?; bank staff; site manager; bed manager(s)?; chief exec(utive)?; ward manager;
    practice manager; night team; day team; on call team; healthcare workers; beautician(s)?;
  `),
  /** Forms, records and proofs a clinician may be dishonest about. */
  record: listed(String.raw`
    audit; notes; logbook; log book; portfolio; e ?portfolio; wba(s)?; cbd(s)?; dops; mini cex;
    reflection(s)?; reflective; obs; observations; drug chart; consent form(s)?; chart; record(s)?; entry;
    entries; appraisal; revalidation; cpd; cv; application; references?; exam(s)?; osce(s)?; mrcp; mrcs;
    paces; finals; timesheet(s)?; expenses; exception report; hours; mileage; register; attendance;
    certificate(s)?; competenc(y|ies); sign offs?; feedback; survey; training; mandatory training;
    e ?learning; module(s)?; checklist; who checklist; data; results; assignment; essay; dissertation;
    poster; abstract; paper; project; signature; sick note; assessment(s)?; case report; qi project; qip;
    patient feedback; msf; claim; invoice(s)?; insurance; death certificate; cremation form(s)?; ward round;
    vaccine record; vaccination (card|record|status); thesis; publications?; ers; arcp; skills passport;
    teaching feedback; receipt(s)?;
  `),
} as const;

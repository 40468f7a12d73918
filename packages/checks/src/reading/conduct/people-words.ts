import { listed } from "./listed.ts";

/** People and places of a clinician’s day; our own lists, from British clinical English. Entries are phrases (see `phrase`). */
export const peopleWords = {
  /** A clinic slot, by which clinicians name the patient in it. */
  hour: [8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6].flatMap((hour) => [
    `${hour}am`,
    `${hour}pm`,
    `${hour} am`,
    `${hour} pm`,
  ]),
  /** Being at work, as clinicians say it. */
  work: listed(String.raw`
    clinics?; (in |to |at |for )theatres?; theatre list; wards?; ward rounds?; (the |my |a )round;
    (night |day |late |early |long |twilight )?shifts?; (on |before |after |between |my |for )nights;
    nightshift; on call; oncall; (in |to |at )a&e; (in |at )ed;
    (my |the |a |this |theatre |morning |whole )list; (list|clinic) at \w*; placement; surgery; handover;
    operating; resus; itu; icu; long days?; post take; (at|in|for|into|to) work; the hospital;
    seeing patients; patients; (a |my )patient; the practice; my consultations; teaching;
    (the |my )department; bleep; bloods; cannulas; consultations?; (the )?(cath|skills) lab;
    (my |the )salon; the pharmacy; (in|at) (seven|eight|nine|half seven|half eight|7|8|9|7 30|8 30)( ?am)?;
    home visits; scrubbed; scrubs; surgical list; the morning; consulting; cases;
  `),
  /** The people cared for, kindly or unkindly named. */
  patient: listed(String.raw`
    patients?; pts?; punters?; relatives; frequent (flyer|flier|attender)(s)?; heartsinks?;
    time wasters?; timewasters?; drug seekers?; (bay|bed|cubicle|room|chair) \d{1,2}; ((man|woman|lady|bloke|guy|gent|lad|one|girl) in (bay|bed|cubicle|side room|the waiting room)( \d{1,2})?);
    (my|the|this|today's|tonight's) {hour}( patient)?; (my|the) (first|last|next|\w{1,8}|\d{1,2}) o'clock; (my|the|today's) (first|last|next) patients?;
    waiting room; (the |my )(regular|regulars); attenders; (hospital )?visitors; mums to be; inpatients?;
    outpatients?; (clinic|ward|theatre|a&e|ed|er) (attender|visitor|regular)(s)?;
    residents of this (ward|home);
  `),
  /** Colleagues and other professions by role. */
  colleague: listed(String.raw`
    nurses?; gps?; doctors?; docs?; consultants?; registrars?; regs?; shos?; f1s?; f2s?;
    fy1s?; fy2s?; juniors?; junior doctors?; midwi(fe|ves); hcas?; healthcare assistants?;
    pas?; physician associates?; aas?; anps?; acps?; paramedics?; physios?; ots?;
    pharmacists?; surgeons?; orthopods?; orthos?; anaesthetists?; gas ?m(a|e)n; radiologists?; \w{5,12} (reg|registrar|consultant|trainee|nurse|sho)(s)?;
    radiographers?; med(ical)? students?; student nurses?; students?; medics; managers?;
    management; (the )?(hr|it|estates|payroll|switchboard|rota|radiology|pathology|medical staffing|pharmacy) (department|team|lot|people)?; matron; (ward|night|theatre|bank) sister; sister in charge; receptionists?; porters?; dietitians?; dentists?;
    hygienists?; psychiatrists?; psych; agency (staff|nurse|nurses); locums?; the med reg;
    colleagues?; co ?workers?; interns?; trainees?; residents?; optometrists?; secretar(y|ies);
    ward clerk; (the )?rota (co-?ordinator|lady|man); dermatologists?; neurologists?; cardiologists?;
    urologists?; medical director; clinical lead; educational supervisor; supervisor; coroner;
    scrub nurses?; bank staff; site manager; bed managers?; chief exec(utive)?; ward manager;
    practice manager; night team; day team; on call team; healthcare workers; beauticians?;
  `),
  /** Forms, records and proofs a clinician may be dishonest about. */
  record: listed(String.raw`
    audit; notes; logbook; log book; portfolio; e ?portfolio; wbas?; cbds?; dops; mini cex;
    reflections?; reflective; obs; observations; drug chart; consent forms?; chart; records?; entry;
    entries; appraisal; revalidation; cpd; cv; application; references?; exams?; osces?; mrcp; mrcs;
    paces; finals; timesheets?; expenses; exception report; hours; mileage; register; attendance;
    certificates?; competenc(y|ies); sign offs?; feedback; survey; training; mandatory training;
    e ?learning; modules?; checklist; who checklist; data; results; assignment; essay; dissertation;
    poster; abstract; paper; project; signature; sick note; assessments?; case report; qi project; qip;
    patient feedback; msf; claim; invoices?; insurance; death certificate; cremation forms?; ward round;
    vaccine record; vaccination (card|record|status); thesis; publications?; ers; arcp; skills passport;
    teaching feedback; receipts?;
  `),
} as const;

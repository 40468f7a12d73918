import { phrases } from "./phrases.ts";

/** Specialties and kinds of clinic by the names colleagues use; our own list. */
const specialties = phrases(
  "derm, dermatology, skin, eczema, psoriasis, acne, hair, nail, vulval, vulva, genital, biologics, biologic, isotretinoin, roaccutane, cryo, cryotherapy, phototherapy, patch test, lesion, mole, melanoma, pigmented lesion, mohs, wound, leg ulcer, dressing, allergy, rash, blistering, burns, plastics, hand, breast, ent, eye, eyes, ophthal, max fax, maxfax, oral, dental, ortho, orthopaedic, fracture, spinal, hip, knee, trauma, rheum, rheumatology, gout, renal, dialysis, transplant, urology, prostate, continence, gynae, gynaecology, antenatal, postnatal, maternity, labour, fertility, ivf, colposcopy, smear, menopause, contraception, sexual health, gum, hiv, paeds, paediatric, paediatrics, pediatric, children's, kids, neonatal, baby, cardiology, cardiac, heart failure, chest, resp, respiratory, asthma, tb, gastro, liver, endoscopy, ibd, colorectal, upper gi, vascular, diabetes, diabetic, foot, podiatry, endocrine, thyroid, obesity, bariatric, neuro, neurology, stroke, epilepsy, headache, ms, memory, dementia, falls, geriatrics, geris, care of the elderly, elderly, frailty, psych, psychiatry, psychiatric, camhs, old age, perinatal, eating disorders, addiction, addictions, substance misuse, methadone, haem, haematology, oncology, onc, chemo, palliative, hospice, pain, rehab, physio, surgical, surgery, surg, medical, acute, emergency, genetics, infectious diseases, tropical, travel, immunology, lymphoma, prison, school, veterans, walk in, minor injuries, private, nhs, telephone, phone, video, virtual, follow up, results, new patient, nurse led, one stop, rapid access, urgent, two week wait, 2ww, outreach, community, satellite, evening, saturday, sunday, monday, tuesday, wednesday, thursday, friday, monday's, tuesday's, wednesday's, thursday's, friday's, saturday's, morning's, afternoon's, tonight's, yesterday's",
);
const places = [
  "clinic",
  "ward",
  "list",
  "round",
  "placement",
  "on call",
  "nights",
  "theatre",
  "outpatients",
  "inpatient",
  "inpatients",
  "unit",
  "rotation",
  "shift",
];

/** "Biologics clinic", "ortho ward", "psych nights": where clinicians work, by specialty. */
export const specialtySettings = specialties.flatMap((specialty) =>
  places.map((place) => `${specialty} ${place}`),
);

/** Further words that only somebody at work uses of where and when they are. */
export const moreDuty = phrases(`
on our ward, on my ward, in our unit, under my care, under our care, in my care, in our care, was ours, was mine last night, is one of ours, in with us, in under us, patient of mine, patient of ours, on our list, my last patient, last patient, last pt, private wing, our private wing, our wing, in theatres, scar clinic, my job to tell, triage note, triage notes, ward 1*, ward 2*, ward 3*, ward 4*, ward 5*, ward 6*, ward 7*, ward 8*, ward 9*, clinic 1, clinic 2, clinic 3, clinic 4, clinic 5, clinic 6, clinic room 1, clinic room 2, theatre 5, theatre 6, theatre 7, theatre 8, run of nights, my nights, first night shift, last night shift, off nights, finished nights, nights finished, night on call, weekend on call, on call tonight, on call last night, on call today, cubicle, cubicles, on our books, on our caseload, one of my inpatients, my inpatients, our inpatients, kids ward, in recovery, recovery room, under the drapes, scrubbed in, scrubbed up, patient list, clinic highlight, clinic highlights, highlight of clinic, clinic high, clinic low, clinic swab, clinic bingo, clinic moment, tonight's take, saturday surgery, surgery so far, a surgery today, clinic so far, clinic finished, just finished clinic, finished clinic, after clinic, before clinic, whole clinic, entire clinic, halfway through clinic, middle of clinic, mid clinic, late clinic, clinic running, my 3rd clinic, domiciliary, domiciliaries, home birth, homebirth, call out, callout, our crew, crewmate, shout of the night, job today, last job, first job of, worst job, blue light, blue lights, back of the truck, on the truck, the rig, gp land, gp list, phone list, telephone list, triage list, teledermatology, telederm, video consult, video consults, video consultation, phone consult, video appointment, telephone appointment, handover, ward cover, covering the ward, long stay, our longest stayer, practice patients, our patients, list on friday, list on monday, list on tuesday, list on wednesday, list on thursday, on my list, case load, private list, nhs list, bronze on call, tarn, path lab, under the microscope, in the mortuary, bereavement suite, quiet room, relatives room, family room, bad news room, emergency slot, emergency slots, double appointment, double slot, our surgery, the practice today, nurse's room, dispensing, counter today, over the counter today, behind the counter, consultation room, pharmacy today, my pharmacy, chemist's counter, antenatal, booking in, scan room, scanning room, reporting room, mdt, vaccination centre, vaccine hub, treatment room today, in the treatment room, in the procedure room, procedure room, sluice room
`);

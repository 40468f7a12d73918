import { phrases } from "./phrases.ts";

/** Diagnoses and findings; our own list from clinical practice in British and American spelling, dermatology first. */
export const conditions = phrases(`
melanoma*, bcc, bccs, scc, sccs, basal cell, squamous cell, skin cancer*, lentigo, dysplastic naevus, naevus, nevus, moles, mole, keratosis,
eczema, atopic dermatitis, dermatitis, psoriasis, plaque psoriasis, acne, acne cyst*, rosacea, rash, rashes, hives, urticaria, angioedema,
vitiligo, alopecia, lichen planus, lichen sclerosus, pemphigoid, bullous pemphigoid, pemphigus, sweet syndrome, stevens johnson, sjs, ten,
hidradenitis, impetigo, cellulitis, ringworm, tinea, scabies, nits, head lice, threadworm*, warts, wart, verruca*, molluscum, shingles, chickenpox,
measles, mumps, scarlet fever, hand foot and mouth, boil, boils, abscess*, lipoma*, cyst, sebaceous cyst, ulcer, ulcers, leg ulcer*, pressure sore*, keloid*,
birthmark, port wine stain, haemangioma, hemangioma, epidermolysis bullosa, netherton*, ichthyosis, neurofibromatosis, dermatomyositis, lupus, scleroderma,
cancer, tumour, tumours, tumor, tumors, lymphoma, leukaemia, leukemia, myeloma, sarcoma, glioma, glioblastoma, metastatic, metastases, mets, carcinoma, malignan*,
heart attack, cardiac arrest, arrested, mi, stemi, nstemi, stroke, tia, subarachnoid, bleed on the brain, brain bleed, aneurysm, ruptured aaa, aaa, dissection, pe, dvt,
sepsis, septic, meningitis, encephalitis, pneumonia, covid, flu, tb, tuberculosis, hiv, aids, hepatitis, malaria, typhoid, syphilis, gonorrhoea, gonorrhea, chlamydia, herpes, thrush, bv,
anaphylaxis, anaphylactic, asthma, copd, bronchiolitis, croup, pneumothorax, cystic fibrosis, diabetes, diabetic, dka, hypo, ketoacidosis, epilepsy, seizure*, fitting, ms, motor neurone, mnd, als,
parkinson*, alzheimer*, dementia, delirium, psychosis, psychotic, schizophren*, bipolar, mania, manic, depression, suicidal, suicide, self harm*, anorexi*, bulimi*, epileptic, asthmatic, alcoholic, demented, brain dead, chest pain, abdo pain, abdominal pain, back pain, tummy pain, palpitation*, breathless*, short of breath, coughing up, ruptured*, punctured, perforated, chest infection, nail through, foreign body, swallowed, vegetative, eating disorder, overdose*, od,
appendicitis, cholecystitis, pancreatitis, gallstone*, bowel obstruction, hernia, torsion, crohn*, colitis, cirrhosis, jaundice, haemorrhoid*, hemorrhoid*, piles, prolapse, fistula, fissure,
fracture, fractures, fractured, broken hip, broken leg, broken arm, broken wrist, neck of femur, nof, dislocat*, laceration*, burns, scald*, amputat*, stab wound*, gunshot*, head injury, concussion,
miscarriage, ectopic, stillb*, stillbirth, pre eclampsia, eclampsia, placenta*, shoulder dystocia, breech, twins, triplets, preterm, premature, prem, vasa praevia, endometriosis, fibroid*, infertil*, ivf, pregnant, pregnancy, labour ward,
glaucoma, cataract, cataracts, retinal detachment, detached retina, conjunctivitis, tooth abscess, wisdom tooth, dentures, cleft*, hearing loss, grommets, perforated,
kidney stone*, renal failure, dialysis, transplant, catheter, retention, hydrocele, phimosis, priapism, rhabdo*, gout, leprosy, allergy, allergic, allergies, poorly, unwell, alcohol problem, drinking problem, sober, broken ankle, broken, bmi, hba1c, blood pressure, choked, choking, bunions, bunion, hidden pregnancy, stis, sti, thrush, wasp sting, angina, tick, splinter, ingrown*, lisp, breast lump, frostbit*, heatstroke, hypothermia, hypothermic, bleeding, haemorrhage, hemorrhage, broken neck, fungating, infection, infected, maggot infested, toenail*, fungal*, blister*, bruis*, swollen, no heartbeat, heartbeat, unconscious, unresponsive, paralysed, paralyzed, open femur, femur, pregnancy test, tremor, migraine*, incontinen*, constipat*, diarrhoea, diarrhea, lump, lumps, hernia repair, hepatitis, spina bifida, cerebral palsy, sickle cell, haemophilia, hemophilia, anaemia, anemia, kidney failure, liver failure, heart failure, pacemaker, rabies, tetanus, ebola, mpox, monkeypox,
non accidental injury, nai, shaken baby, ligature*, female genital mutilation, fgm, down's syndrome, downs syndrome, autism, trisomy, rare disease, gangrene, necrotising, maggots, worms, parasite*
`);

/** Parts of the body as they are named in accounts of care. */
export const bodyParts = phrases(`
scalp, forehead, cheek, cheeks, nose, nostril, ear, ears, eyelid, chin, jaw, calf, shin, ankle, toe, toes, toenail, big toe, foot, feet, heel, instep, thumb, finger, fingers, wrist, elbow, leg, legs, arm, arms, knee, eye, eyes, face, lips, skin, tattoo, breath, teeth, molar, molars, mouth, bottom, stomach, chest, belly, heart, shoulder,
buttock, buttocks, bum, groin, penis, testicle*, scrotum, vagina, vulva, breast, nipple, rectum, rectal, anus, bowel, abdomen, tummy, spleen, liver, kidney, lung, lungs, femur, hip, spine, pelvis, throat, tonsils, gallbladder
`);

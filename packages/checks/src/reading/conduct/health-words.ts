import { listed } from "./listed.ts";

/** Complaints, findings and what is done about them, that hardly mean anything else; our own list, as lay people and doctors name them. */
export const clearHealthWords = listed(`
  symptoms; symptom; pains; pain; painful; sore; soreness; fever; cough; rash; rashes; itch; itching; itchy;
  lump; lumps; mole; moles; blister*; swelling; swollen; bleed*; bruis*; infections; infection; infected;
  inflam*; allerg*; eczema; acne; ringworm; eruption; slapped cheek; hand foot and mouth; scabies; cold sores; cold sore; warts; wart; verruca; shingles;
  cancer; tumours; tumour; tumors; tumor; benign; malignant; cysts; cyst; ulcers; ulcer; hernia; anaemia;
  anaemic; anemia; anemic; diabet*; asthma; migraines; migraine; headaches; headache; dizz*; nausea; vomit*;
  constipat*; thyroid; hormon*; pregnan*; menstrua*; menopaus*; ovulat*; depression; anxiety; panic attacks;
  panic attack; insomnia; seizures; seizure; epilep*; blood pressure; bp; cholesterol; kidneys; kidney;
  liver; stomach; bowels; bowel; bladder; prostate; spinal; fractur*; ligaments; ligament; scalp; hair loss;
  bcc; scc; ectopics; alt; biopsied; biopsy; fluclox; pred; tonsillitis; scaphoid; sebaceous; co amoxiclav; doxy; naproxen; piriton; nurofen; calpol; flare; flares; croup; gastro; pityriasis; jaundice;
  ejection fraction; bmi; hernia; herniation; dopplar; doppler; hypertensive; saline; incontinence; massage sessions;
  physiotherapy; psychologist; oncologist; varicose veins; diarrhea; diarrhoea; follicular; cannula; exfoliant; ovulation;
  penis; penile; vagina*; testic*; sperm; semen; uterus; uterine; ovar*; nipple; urine; urinary; stools;
  stool; std; sti; hiv; herpes; hpv; chlamydia; viral; bacteria*; fungal; fungus; thrush; chest pain; nasal;
  heartburn; fibrocystic; trauma; malnutrition; menses; conceive; conception; blood sugar;
  sugar levels; sugar level; blood count; side effects; side effect; deficien*; syndrome; diagnos*; gastric;
  reflux; gerd; ibs; autoimmune; lupus; adhd; bipolar; schizophren*; psychosis; hallucinat*; palpitations;
  palpitation; cramps; cramp; numbness; tinnitus; vertigo; concussion; sciatica; slipped disc; cartilage;
  meniscus; tendon; sprain; rotator cuff; abscess; lesions; lesion; polyps; polyp; nodules; nodule;
  lymph nodes; lymph node; blood tests; blood test; mri; ct scan; x -rays; x -ray; x rays; x ray; x-rays;
  x-ray; xrays; xray; ultrasound; usg; ecg; eeg; biops*; endoscop*; cbc; fbc; lft; tsh; hba1c; crp; esr;
  swab; urine test; medications; medication; medicines; medicine; meds; tablets; tablet; dose; doses;
  dosage; mg; mcg; antibiotics; antibiotic; steroids; steroid; antihistamines; antihistamine; painkillers;
  painkiller; paracetamol; ibuprofen; aspirin; ointment; inhaler; insulin; methotrexate; hydrocortisone;
  canesten; calamine; supplements; supplement; contracept*; iud; hrt; chemo*; radiotherapy; antidepressants;
  antidepressant; ssris; ssri; psychiatrist; cornea*; stent; artery; arteries; veins; vein; immunity;
  probiotics; probiotic; fibroids; fibroid; hospitalis*; hospitaliz*; womb; foetus; fetus; masturbat*;
  ejaculat*; erectile; erections; erection; pcos; pcod;
`);

/** Words of medicine that also have an everyday sense; our own list. */
export const vagueHealthWords = listed(`
  hospital; temperature; spots; infect; periods; period; fertil*; depressed; depressing; anxious; stress*;
  stroke; heart; lungs; lung; spine; nerves; nerve; muscles; muscle; joints; joint; bones; bone; knees;
  knee; hips; hip; shoulders; shoulder; ankles; ankle; tooth; teeth; gums; gum; dental; throat; tonsils;
  tonsil; sinus*; skin; nails; nail; genital; breasts; breast; discharge; tb; virus; disorder; disease;
  condition; piles; ms; autism; addict*; withdrawal; overweight; obes*; weight; weakness; paralys*; vision;
  eyes; eye; ears; ear; hearing; disc; wound; stitches; scar*; pus; glands; gland; tests; test; scans;
  scan; ct; echo; reports; report; results; result; levels; level; medical*; drugs; drug; pills; pill;
  capsules; capsule; units; creams; cream; gel; lotion; drops; injections; injection; vaccin*; vitamins;
  vitamin; coil; surg*; operation; physio*; therap*; treatment; treated; treating; treat; diet; exercis*;
  ent; gynaec*; gynec*; hygien*; condoms; condom; sexual*; breastfeed*; sleep; alcohol; smoking; fasting;
  meditation; sugars; sugar; fluids; fluid; protein; calories; blood; brain; chest; leg; legs; foot; feet;
  neck; arm; arms; face; hair; tummy; abdom*; belly; sex; side effects; side effect; cure; recover*;
  examin*; workout; cardio; relax; swelling; mouthwash; nappies; cosmetics; sunlight; fiber; fibre;
  magnesium; fruits; vegetables; diets; inflammation; asap; er;
`);

/** Endings of diagnoses, of specialists and of medicines (stems of international non-proprietary names); our own list. */
export const healthEndings = listed(`
  itis; itides; iasis; osis; oses; noma; nomas; phoma; phomas; aemia; emia; uria; pathy; algia; ectomy; oscopy;
  plasty; rrhoea; rrhea; phobia; paresis; plegia; cillin; cycline; mycin; micin; floxacin; azole; prazole;
  conazole; nazole; dipine; pril; sartan; olol; statin; formin; gliptin; gliflozin; glutide; zepam; zolam;
  triptyline; oxetine; traline; alopram; mab; tinib; parin; xaban; sone; solone; onide; profen; fenac;
  coxib; lukast; terol; tropium; clovir; quine; tidine; setron; toin; gabalin; gabapentin; rizine; fenadine; ratadine; steroid;
`);

import { listed } from "../listed.ts";

/** Health claims and advice; our own lists, from public health bodies' lists of myths. */
export const claimTags = {
  /** Measures the evidence supports, which false claims run down. */
  measure: listed(`
    vaccine(s); vaccination(s); vaccinate; vaccinated; jab(s); jabbed; mmr; booster(s); mrna; gardasil;
    hpv; flu shot(s); vax; vaxxed; vit k; vitamin k; sunscreen(s); suncream; sun cream; spf; factor 50;
    sun block; sunblock; chemo; chemotherapy; radiotherapy; mammogram(s); smear(s); smear test(s);
    statin(s); hrt; the pill; contraceptive pill; antidepressant(s); ssri(s); sertraline;
    antipsychotics; ritalin; adhd meds; insulin; metformin; blood pressure tablets;
    blood pressure meds; steroid cream(s); steroid(s); topical steroid(s); hydrocortisone; roaccutane;
    isotretinoin; methotrexate; biologic(s); antibiotic(s); inhaler(s); epidural(s); c section;
    c sections; hospital birth; obstetrician(s); formula milk; fluoride; lockdown(s); pcr; face masks;
    moisturiser(s); emollients; paracetamol; calpol; fever reducers; aspirin; western medicine;
    big pharma; pharma; oncologists; the cdc; medical school; pasteurised; pasteurisation;
    antihistamines; painkillers; omeprazole; ppis; thyroxine; warfarin; cancer treatment; smear;
    a smear; codeine; sun protection;
  `),
  /** What is wrongly said of them. */
  harm: listed(`
    poison; poisons; poisoning; poisonous; toxic; toxin(s); toxins; carcinogen*; causes cancer;
    cause cancer; causing cancer; cause more; causes more; more cancer; given more people; kills more;
    killed more; kill you; killing people; gene therapy; your dna; changes your; alters your;
    change your dna; rewires; microchip(s); graphene; spike protein; spike proteins; shedding; sheds;
    turbo cancer; infertile; infertility; sterile; sterilise; sterilised; autism; autistic; adhd; sids;
    cot death; heart attacks; myocarditis; depopulation; bioweapon; scam; hoax; money making;
    money maker; cash cow; lied to; they know; they knew; they know it; cover up; covered up; coverup;
    buried; buried the; hidden; hid; suppress*; censor*; silenced; don't want you to;
    doesn't want you to; won't tell you; never told you; don't tell you; don't teach; didn't teach;
    never taught; wake up; open your eyes; do your research; do your own research; follow the money;
    who paid; who funded; who benefits; who profits; writes the books; wrote the books; pays for;
    placebo(s); useless; doesn't work; don't work; does not work; do not work; never worked;
    never works; no better than; doesn't need; isn't needed; overrated; myth; a myth; never existed;
    doesn't exist; don't exist; does more harm; more harm than; doing you more harm; worse than the;
    the real cause; root cause; real cause; destroys; destroyed; weakens; thins your; thins the;
    in your bones; in your blood; into your blood; stays in your; sits in your; clogs; blocks your;
    blocks the; rewired; addicts; addictive; makes you dependent; bin it; bin them; bin yours; bin the;
    chuck; ditch; ditched; throw away; throw out; throw them; flush; come off; came off; stop taking;
    stopped taking; won't be having; won't be getting; won't have; wouldn't have; wouldn't give;
    wouldn't let; never having; haven't had; not getting; never getting; won't get; never get;
    not going near; won't go near; never put; never use; never used; never wear; never worn;
    won't wear; don't wear; none on my; haven't worn; not worn; unvaccinated; unjabbed; pureblood;
    natural immunity; immunity the natural; trust nature; let nature; let the body; trust your body;
    body knows; your body heals; safer than; healthier than; better off without; guinea pigs; lab rats;
    untested; rushed; trial run; mind control; sheep; sheeple; brainwashed; overprescribed; proudly;
    giving these; is what's giving; giving children; companies know; can't hook you;
    medically impossible;
  `),
  /** What is said to heal what it does not. */
  remedy: listed(`
    turmeric; curcumin; tallow; beef tallow; sunlight; sunbathing; sun exposure; sunbed(s);
    tanning bed(s); base tan; raw milk; carnivore; keto; fasting; water fast; juicing; celery juice;
    lemon water; apple cider vinegar; acv; bicarb; baking soda; black salve; essential oil(s);
    frankincense; lavender oil; tea tree; coconut oil; castor oil; oregano oil; onion(s) in; manuka;
    colloidal silver; cbd; cbd oil; cannabis oil; hemp; magnesium; vitamin c; vitamin d; iv drip(s);
    iv vitamin; glutathione; ivermectin; fenbendazole; dewormer; hydroxychloroquine; bleach; mms;
    enema(s); coffee enema(s); detox; detoxing; cleanse; parasite cleanse; liver flush; gut healing;
    gut health; bone broth; breast milk; urine; urine therapy; crystals; reiki; homeopath*;
    homoeopath*; acupuncture; reflexology; chiropract*; osteopathy; cranial; craniosacral; adjustments;
    amber necklace; amber beads; copper bracelet; grounding; earthing; ice baths; breathwork;
    meditation; manifesting; positive thinking; prayer; cutting out; cut dairy; gave up dairy;
    dairy free; gluten free; sugar free; vegan; plant based; elimination diet; supplement(s); collagen;
    probiotics; sea moss; moringa; ashwagandha; mushroom powder; soursop; apricot kernels; b17;
    alkaline; alkaline water; cinnamon; cayenne; chilli; cabbage leaves; toothpaste; windolene;
    egg white; mud; clay; charcoal; charcoal toothpaste; nettle; aloe; herbal; remedy; remedies;
    naturally; protocol; my programme; my protocol; my method; candida; leaky gut; heavy metals; lunar;
    full moon; home birth; freebirth; free birth; placenta; castor oil pack; peptide; melanotan;
    frankincense oil; castor oil packs;
  `),
  heal: listed(`
    cure; cures; cured; curing; reverse; reverses; reversed; reversing; heal; heals; healed; gets rid;
    got rid; get rid; cleared; melts; melted; dissolves; dissolved; shrinks; shrank; shrunk;
    eliminates; eradicates; prevented; protects; protective; kills cancer; starve; starves; starved;
    flushes; draws out; drew out; burned off; fell off; gone in; gone within; vanish*; does the same;
    works better; works faster; all you need; that's all; works every time; every time; never fails;
    never failed; medication free; off her meds; off his meds; off all; off their; off medication;
    without medication; without drugs; drug free; not one of my; won't hurt; can't hurt;
    perfectly safe;
  `),
  illness: listed(
    "cancer(s); tumour(s); tumor(s); melanoma; bcc; mole(s); autism; adhd; asthma; diabetes; diabetic(s); type 1; type 2; eczema; psoriasis; acne; rosacea; vitiligo; alopecia; dementia; alzheimer's; ms; arthritis; infertility; fertility; depression; anxiety; bipolar; schizophrenia; covid; flu; sepsis; hiv; aids; lupus; ibs; crohn's; colitis; epilepsy; measles; whooping cough; meningitis; heart disease; heart attack(s); stroke(s); thyroid; endometriosis; pcos; parkinson's; hypertension; blood pressure; cholesterol; migraine(s); fibromyalgia; long covid; chronic fatigue; uti(s); pneumonia; croup; fever; chicken pox; chickenpox; warts; ringworm; jaundice; pre eclampsia; preeclampsia; menopause; osteoporosis; gout; hair loss; eyesight; myopia; cataracts; glaucoma; cavities; tooth decay; stds; herpes; shingles; lyme; allergies; food allergy; nut allergy; anaphylaxis; coeliac; back pain; slipped disc; scoliosis; colic; reflux; skin cancer; labour; birth; birth defects",
  ),
  /** Those who sell what does not work, and selling it. */
  seller: listed("selling; sell; sells; sold; peddling; peddle; flogging; pushing; who sells; who sell"),
  /** Setting a claim right. */
  debunk: listed(
    "myth(s); false; untrue; misinformation; disinformation; debunk*; no evidence; not true; isn't true; doesn't cause; does not cause; don't cause; please don't; please do not; fact check; evidence shows; studies show; trial(s); research; data; ignore; scam alert; warning; warn; careful; pseudoscience; quackery; quack; nonsense; rubbish; wrong; incorrect; anti vax*; antivax*; conspiracy; saves lives; save lives; get vaccinated; get your; book your; don't believe; claim(s); claimed; reportedly; according to; ask your; speak to your; see your; talk to your; dangerous; safe and effective; side effects include; guideline(s); leaflet; nhs.uk; mhra; nice",
  ),
  /** Absolute terms. */
  absolute: listed(`
    zero risk; no risk; risk free; no risks; no side effects; zero side effects; completely safe;
    totally safe; perfectly safe; 100% safe; literally zero; every single; every one of you;
    nobody needs; nobody should; no exceptions; no excuses; full stop; end of; trust me; believe me;
    don't listen; anyone who tells you; forget what; only way; can't go wrong; nothing can go wrong;
    whatever happens; every patient; for everybody; for everyone; safer than; simple as; any age;
    any woman; any man; all women; all men; all kids; every woman; every man; every child; every baby;
    any baby; no such thing; doesn't exist; isn't real; aren't real; pointless; just how it is;
    pharmacist fact; doctor fact; fact of the day;
  `),
  treatment: listed(`
    filler(s); botox; tox; laser; peel(s); microneedling; prp; polynucleotides; threads; lip filler;
    tear trough; retinoid(s); retinol; tretinoin; isotretinoin; roaccutane; accutane; steroid(s);
    steroid cream(s); statin(s); hrt; testosterone; ssri(s); antidepressants; antibiotic(s); ibuprofen;
    aspirin; melatonin; magnesium; creatine; collagen; supplement(s); ozempic; mounjaro; wegovy;
    semaglutide; injection(s); procedure; hip replacement; knee replacement; cracking; adjustment(s);
    epidural; home birth; homebirth; induction; c section; caesarean; formula; breastfeeding; cbd;
    sunbed(s); keto; carnivore; fasting; ear candles; ear syringing; circumcision; grommets; tonsils;
    wisdom teeth; whitening; veneers; braces; antihistamine(s); paracetamol; inhaler(s); vaping;
    crystals; iv drip(s); vitamin(s); minoxidil; finasteride; hair transplant; ivf; mri; private scan;
    cupping; acupuncture; dry needling; orthotics; insoles; chiropractor;
  `),
  /** Calling a treatment free of harm. */
  harmless: listed(`
    nothing can go wrong; can't go wrong; cannot go wrong; nothing ever goes wrong; zero risk; no risk;
    risk free; no risks; no side effects; zero side effects; completely safe; totally safe;
    perfectly safe; perfectly harmless; completely harmless; 100% safe; literally zero; won't hurt a;
    is water; just water; just vitamins; safer than paracetamol; safe as; as safe as; i can undo;
    undo it; do nothing; does nothing; waste of a needle; waste of a jab; done with; no downside;
    no downsides; what harm; where's the harm; no harm in; can't hook; can't addict; not addictive;
    shields you; never addictive; can't burn;
  `),
};

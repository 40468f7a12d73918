import { listed } from "./listed.ts";

/** Drink, drugs and medicines; our own lists, from British slang and the British National Formulary’s names. Entries are phrases (see `phrase`). */
export const substanceWords = {
  /** States of drink and drugs. */
  intox: listed(`
    drunk; hammered; wasted; pissed; hung ?over; hungover; steaming; steamin; wrecked; smashed; battered;
    trolleyed; sloshed; tipsy; plastered; bladdered; paralytic; legless; blotto; wankered; shitfaced;
    off my (face|head|tits); three sheets to the wind; mullered; lashed; buzzing off; high( as a kite)?;
    stoned; coming down; on a comedown; tripping; over the limit; hanging out of my arse;
    rough as (anything|a dog|a badger's arse|a badgers arse|toast|you like); half cut;
    (seeing )?(two|double) of everything; merry; worse for wear; hangover; stinking of (gin|booze|drink|alcohol|beer);
  `),
  /** Drinks. */
  drink: listed(`
    pints?; beers?; wine; vodkas?; gins?; tequilas?; shots?; prosecco; champagne; ciders?;
    whisky; whiskey; rum; jager(bombs?)?; jaeger(bombs?)?; cocktails?; margaritas?; sambucas?;
    espresso martinis?; lagers?; stella; buckfast; alcopops?; g&ts?; negronis?; mojitos?; rose;
    baileys;
  `),
  /** Controlled drugs as their users call them. */
  illicit: listed(`
    coke; cocaine; gak; ket; ketamine; mdma; mandy; ecstasy; weed; cannabis; marijuana; spliffs?;
    joints?; edibles; shrooms; magic mushrooms; acid; lsd; speed; amphetamines?; crack; heroin; meth;
    pills; nos; balloons; hash; skunk; ghb; charlie; a (bump|line|cheeky line|cheeky bump); molly;
    blunts?; bongs?; poppers; dexies; dexamphetamine; m ?cat; mephedrone; 2cb; dmt; a zoot; zoots;
  `),
  /** Medicines that dull or keep awake. */
  sedative: listed(`
    zopiclone; diazepam; diazzies; valium; temazepam; tramadol; co ?codamol; codeine; morphine; oramorph;
    fentanyl; xanax; benzos?; sleeping (tablet|pill)(s)?; sleepers; midazolam; pregabalin; gabapentin;
    modafinil; ritalin; methylphenidate; adderall; propofol; zolpidem; lorazepam; antihistamines? and wine;
  `),
  /** Medicines by the names people use in posts. */
  medicine: listed(`
    antibiotics?; amox(y|icillin|i)?; doxy(cycline)?; steroids?; pred(nisolone)?; tretinoin; tret;
    isotretinoin; roaccutane; accutane; botox; viagra; sildenafil; ozempic; mounjaro; wegovy; semaglutide;
    tirzepatide; melatonin; propranolol; hydrocortisone; dermovate; eumovate; protopic; the pill; metformin;
    methotrexate; ibuprofen; penicillin; flucloxacillin; fluclox; trimethoprim; nitrofurantoin; lymecycline;
    spironolactone; finasteride; minoxidil; codeine; co ?codamol; tramadol; diazepam; diazzies; valium;
    zopiclone; temazepam; morphine; oramorph; fentanyl; pregabalin; modafinil; ritalin; antimalarials?;
    malaria tablets; ivermectin; lidocaine; emla; creams?; tablets; meds; medication; inhalers?;
    sleeping (tablets|pills); painkillers; thyroxine; citalopram; sertraline; beta ?blockers; statins; hrt;
    testosterone; antidepressants; epipens?;
  `),
} as const;

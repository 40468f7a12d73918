import { phrases } from "../people/phrases.ts";

/** Groups and matters where a slip does most harm, by kind; our own list, after the taxonomy's. */
export const sensitiveMatters: Readonly<Record<string, readonly string[]>> = {
  "a death": phrases(
    `died, dies, dying, passed away, death, dead, didn't make it, did not make it, last breath, slipped away, rip, fatal, lost her, lost him, lost a patient, lost my patient, lost a baby, pronounced, certified, last offices, stillborn, stillbirth, still birth, mortuary, morgue, brain dead, withdrew care, weeks to live, months to live, end of life, palliative, hospice`,
  ),
  safeguarding: phrases(
    `safeguarding, non accidental injury, nai, shaken baby, foster care, taken into care, social services, child protection, neglect, neglected, abuse, abused, domestic violence, beaten, battered, beats her, beat her, hits her, hit her, fgm, female genital mutilation, trafficked, trafficking, grooming, groomed, forced marriage, black eye`,
  ),
  "sexual health": phrases(
    `gum clinic, gum, sexual health, sti, stis, std, std's, hiv, syphilis, gonorrhoea, gonorrhea, chlamydia, clap, herpes, genital wart*, pep, prep, vibrator, up his bum, up her bum, up his bottom, erect*, erectile, viagra, penis, scrotum, vagina, affair`,
  ),
  "pregnancy loss or termination": phrases(
    `no heartbeat, termination, terminations, abortion, abortions, abort, top clinic, miscarriage, miscarried, miscarrying, ectopic, morning after pill, emergency contraception`,
  ),
  "sexual assault": phrases(
    `rape, raped, rapist, sexual assault, sexually assaulted, sexually abused, molested, sarc`,
  ),
  "mental illness": phrases(
    `sectioned, section 2, section 3, section 136, 136 suite, mental health act, detained, psychosis, psychotic, schizophren*, bipolar, manic, mania, suicid*, off the bridge, from the bridge, jumped off, psych ward, psychiatric, crisis team, anorexia, anorexic, bulimi*, eating disorder, eating disorders unit, hearing voices, heard voices, voices told, cross siblings, ect, mha assessment, breakdown`,
  ),
  "self-harm": phrases(
    `self harm, self harmed, self harming, self harms, overdose, overdosed, od, paracetamol od, cut herself, cut himself, cut her wrists, cut his wrists, ligature, hanging, hanged, hung himself, hung herself`,
  ),
  "a prisoner": phrases(
    `prisoner, prisoners, inmate, prison, handcuffed, handcuffs, cuffed, custody, murderer, in for murder, sex offender, on remand, chained to, jail`,
  ),
  "somebody seeking asylum": phrases(
    `refugee, asylum seeker, asylum, migrant, undocumented, deported, deportation, channel boat, small boat`,
  ),
  addiction: phrases(
    `heroin, methadone, crack, cocaine, alcoholic, alcoholism, addict, junkie, needle exchange, rehab, detox, withdrawal, intoxicated, iv drug user, ivdu, pissed again`,
  ),
};

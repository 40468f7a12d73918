import { anyWord } from "./any-word.ts";
import type { Signal } from "../reading.ts";

const teaching = anyWord(
  /nice|mhra|bnf|guidelines?|guidance|evidence|trial|study|studies|systematic review/,
  /meta-?analysis|cochrane|side effects?|monitoring|contraindicat\w{1,6}|first.line/,
  /second.line|mechanism|what is|what are|how (?:does|do|it works)|explained|explainer/,
  /myths?|faqs?|a thread|talk to your (?:doctor|gp|dermatologist|pharmacist)/,
  /ask your (?:doctor|gp|dermatologist|pharmacist)|speak to your/,
  /see your (?:gp|doctor|pharmacist)|already (?:on|taking|considering)|research|paper|data/,
  /licen[cs]ed|licen[cs]ing|approval|recall|alert|shortage|prescribing rules/,
  /teaching|lecture|learning|revision|exam|journal club|p ?[<=] ?0|randomi[sz]ed|placebo/,
  /hyperhidrosis clinic|leaflet/,
);
const professionals =
  /\b(?:(?:speaking|talking|presenting|lecturing|teaching|talk|lecture|workshop|masterclass|session|webinar|course|evening|meeting) (?:to|for|with) (?:\w{1,14} ){0,3}(?:dermatologists|doctors|nurses|gps|colleagues|clinicians|trainees|registrars|prescribers|professionals|injectors|pharmacists|physicians|hcps|students|juniors|practitioners)|hcps? only|healthcare professionals only|for (?:healthcare|health) professionals|cpd|grand round|journal club|abstract|poster|plenary|registrars|juniors|fellow dermatologists|study day|textbooks?|for prescribers|trial team|research study|support group|diet group|vacanc(?:y|ies)|nurses needed|job advert)\b|#(?:bad|eadv|aad|bsmd|bcds|easl|escp|rcp|esc)\d{2,4}\b/;
const own = anyWord(
  /i (?:got|get|had|have|take|took|used?|started|am on|was on|tried|need|'ve been on)/,
  /i'm on|i've (?:had|been|got|started|tried)|i was (?:given|prescribed|put on|offered)/,
  /my (?:own )?(?:gp|doctor|consultant|dermatologist|neurologist|pharmacist|migraines?|acne|hay ?fever|eczema|psoriasis|rosacea|asthma|endometriosis|diabetes|prescription|health|dose|injection|jab|botox|treatment)/,
);

/** Whether the post explains: guidance, evidence, risks, what a thing is. Says nothing about what else it does. */
export const isTeaching: Signal<boolean> = ({ prose }) => teaching.test(prose);

/** Whether it speaks to professionals: a meeting, a course, colleagues. Advertising rules for the public do not bite there. */
export const isForProfessionals: Signal<boolean> = ({ lower }) => professionals.test(lower);

/** Whether the author speaks of their own health or own use. */
export const isOwnUse: Signal<boolean> = ({ prose }) => own.test(prose);

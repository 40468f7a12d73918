import type { Span } from "@hindsight/core/finding";
import type { Signal } from "../reading.ts";
import { consent } from "./consent.ts";
import { frame } from "./frame.ts";

/** A private fact about somebody the author works or lives with. */
export interface PrivateFact extends Span {
  readonly about: "colleague" | "relative";
  readonly sure: number;
}

const colleague =
  "(?:our|my|the|that|this|one of (?:our|my|the)) (?:[a-z]{2,10} ){0,2}(?:consultant|registrar|reg|sho|f1|f2|fy1|fy2|house officer|nurse|hca|midwife|receptionist|secretary|ward clerk|practice manager|manager|partner in the practice|gp partner|colleague|trainee|locum|matron|pharmacist|porter|anaesthetist|surgeon|professor|boss|supervisor|clinical lead)";
const gap =
  "(?:'s| is| was| has been| has| had| went| turned up| came in| got| being)? ?(?:[a-z]{2,10} ){0,3}";
const facts =
  "(?:off (?:sick )?with (?:a |her |his |the )?(?:breakdown|stress|depression|anxiety|burnout|nerves|drink|another)|(?:had|having) (?:an?|another) (?:breakdown|miscarriage|abortion|termination|affair|overdose)|breakdown|failed (?:the|her|his|their|a|another)? ?(?:exam|exams|finals|mrcp|mrcs|frca|sce|arcp|probation|paces|part)|suspended|sacked|fired for|under investigation|struck off|in rehab|drunk|(?:is )?(?:secretly )?pregnant|expecting|having ivf|on antidepressants|an alcoholic|bipolar|sectioned|getting divorced|divorce|sleeping with|cheating on)";
const colleagueFact = new RegExp(`\\b${colleague}${gap}${facts}\\b`);

/** A pregnancy or news that the post itself calls secret. */
const secret =
  /\b(?:nobody|no one|noone|not supposed to|aren't supposed to|isn't supposed to|not meant to|we're not) (?:is |are )?(?:meant|supposed|allowed)? ?(?:to )?knows?(?: about)?\b/;
const congratulated = /\b(?:congrat\w*|guess who|a certain|our|my)\b/;

const kin =
  "(?:mum|mam|mom|dad|sister|brother|wife|husband|son|daughter|cousin|aunt|auntie|uncle|niece|nephew|partner|best friend|friend|mate|flatmate|neighbour|neighbor|mother[- ]in[- ]law|sister[- ]in[- ]law|brother[- ]in[- ]law)";
const stigma =
  "(?:hiv|sti|std|chlamydia|syphilis|gonorrh?o?ea|herpes|abortion|termination|pregnancy test|self[- ]harm\\w*|overdosed?|rehab|vasectomy|erectile|affair)";
const relativeFact = new RegExp(`\\bmy (?:[a-z]{2,8} )?${kin}(?:'s)? (?:[a-z']{2,10} ){0,4}${stigma}\\b`);
const ownChoice =
  /\b(?:proud|asked me|wants me|sober for|years? sober|fundrais\w*|in memory|anniversary|awareness|bravely|shared her story|shared his story)\b/;

/** Health, pregnancy, exams, leave or love affairs of a colleague, or a stigmatised matter of a relative, told without their leave. */
export const privateFact: Signal<PrivateFact | undefined> = (reading) => {
  const { prose } = reading;
  if (!/\b(?:our|my|the|that|one of|know|knows)\b/.test(prose)) return undefined;

  const match = colleagueFact.exec(prose);
  const kept = match ?? secretOf(prose);
  const told = kept ?? relativeFact.exec(prose);
  if (!told || ownChoice.test(prose) || reading.signal(consent) || reading.signal(frame).isInvented)
    return undefined;
  return {
    start: told.index,
    end: told.index + told[0].length,
    about: kept ? "colleague" : "relative",
    sure: kept ? 0.65 : 0.5,
  };
};

const secretOf = (prose: string): RegExpExecArray | null => {
  const match = secret.exec(prose);
  return match &&
    congratulated.test(prose) &&
    /\b(?:pregnan\w*|weeks|expecting|baby|bump|engaged|leaving|ill|cancer)\b/.test(prose)
    ? match
    : null;
};

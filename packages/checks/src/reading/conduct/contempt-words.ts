import { listed } from "./listed.ts";

/** Contempt for people, whoever they are; our own lists, from British slang and from research on abuse. Entries are phrases (see `phrase`). */
export const contemptWords = {
  /** Nouns that call a person worthless. */
  insult: listed(String.raw`
    idiots?; morons?; imbeciles?; cretins?; muppets?; clowns?; twats?; wankers?; pricks?; dick ?heads?;
    knob ?heads?; knobs?; bell ?ends?; arseholes?; assholes?; cunts?; bitch(es)?;
    (vindictive|stupid|old|silly|miserable|lazy|fat|moody|nasty|evil|horrible) (cow|cows|bag|bags|hag|witch|bat|sow|git|trout|crone);
    witch; whingers?; whiners?; moaners?; time ?wasters?; drama queens?; nutters?; nut ?jobs?; nutcases?;
    fruitcakes?; loons?; loon(y|ies); lunatics?; weirdos?; freaks?; slobs?; scroungers?; spongers?; scum;
    scumbags?; pond ?life; chavs?; vermin; knuckle ?draggers?; half ?wits?; dim ?wits?; numpt(y|ies);
    pillocks?; plonkers?; tossers?; plebs?; snowflakes?; hypochondriacs?; malingerers?;
    (a )?waste of (space|oxygen|air|a bed|time|skin|a salary); quacks?; charlatans?; gobshites?; dregs;
    beached whales?; whales?; heifers?; fatt(y|ies); fatso; box of rocks; (an |the )?iq of( ~){1,4};
    (two|one|no|half a) brain ?cells?; gene pool; thick as( ~){1,3}; dumb as( ~){1,3}; monkeys; donkeys?;
    sheep; psychopaths?; narcissists?; bull(y|ies); snakes?; parasites?; pigs; animals; bastards?; gits?;
    cowboys?; butchers?; liars?; fraudsters?; jokers?; losers?; hags?; crackpots?; simpletons?; airheads?;
    bimbos?; oiks?; peasants; inbreds?; cabbages?; vegetables?;
  `),
  /** Adjectives that do the same, where they are said of somebody. */
  unkind: listed(`
    thick; thicko; stupid; dumb; dumber; dim; dense; clueless; useless; lazy; pathetic; incompetent; vile;
    vindictive; disgusting; smelly; stinking; revolting; minging; gross; rank; feral; inbred; mental;
    batshit; bonkers; whiny; whingy; whinging; whining; entitled; ungrateful; work ?shy; bitchy; spineless;
    brainless; moronic; idiotic; gormless; dozy; insufferable; unbearable; obnoxious; neurotic; hysterical;
    demented; retarded; two faced; bone idle; brain ?dead; repulsive; repugnant; hideous; filthy;
    manipulative; a joke; a disgrace; a liability; a laughing stock; rubbish; shit; crap; dire; hopeless;
    the worst; scum; worthless; pointless; pig ignorant; ignorant; toxic;
  `),
} as const;

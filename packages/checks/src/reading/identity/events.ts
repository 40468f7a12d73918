import { phrases } from "../people/phrases.ts";

/** Ways to come to harm, or to fame, that people remember; our own list. */
export const events = phrases(`
crash, car crash, pile up, rta, rtc, road accident, motorbike accident, bike accident, crane accident, train crash, bus crash, plane crash, minibus, accident on the, hit by a, run over, knocked off, knocked down, came off his, came off her, fell, fell off, fell from, fell down, fell through, fell out, jumped off, jumped from, off the bridge, from the bridge, under a train, thrown from, trampled, kicked by, gored, crushed, trapped, impaled, buried, stabbing, stabbed, shot in, shooting, gunshot, machete, glassed, attacked by, mugged, punched in, bitten by, snake bite, snakebite, dog bite, shark, jellyfish, wasp, stung, struck by lightning, lightning, electrocut*, explosion, gas explosion, house fire, bonfire, fireworks, firework, petrol, barbecue, chip pan, acid attack, chemical burn, baler, combine harvester, chainsaw, lawnmower, nail gun, angle grinder, circular saw, bread maker, blender, tractor, quad bike, trampoline, bouncy castle, zip wire, paraglid*, skydiv*, parachute, climbing, abseil*, diving, surfing, kayak*, sailing, skiing, horse riding, rodeo, marathon, half marathon, parkrun, triathlon, at training, at the match, on the pitch, at work, building site, quarry, shipyard, oil rig, trawler, drowned, drowning, near drowning, overdose, swallowed, choked on, stuck in his, stuck in her, stuck in a, stuck up, up his, up her, vibrator, lightbulb, light bulb, lego, battery, magnets, collapsed at, collapsed in, collapsed on, collapsed during, collapsed outside, wedding, honeymoon, hen do, stag do, stag night, christening, funeral, school play, prom, graduation, festival, glastonbury, carnival, flood, terror attack, hostage, police chase, arrested for, murder, murdered, attempted murder, kidnapped, riot, blown up, landmine, war, afghanistan, d day, lancaster, lancasters, spitfire, spitfires, lost his arm, lost her arm, lost his leg, lost her leg, lost a finger, lost his finger, lost his foot, lost his hand, gave birth in, born in the car, born in a, car park, lost count of, lottery, on the telly, on the news, jam jar, pringles tube, sunbed*
`);

/** Words for a death. */
export const deaths = phrases(
  "died, dying, dies, passed away, passed on, didn't make it, did not make it, slipped away, last breath",
);

/** How it ended. */
export const outcomes = phrases(`
died, dying, dies, passed away, passed on, passed this, didn't make it, did not make it, lost her, lost him, lost them, lost our, lost my, lost a patient, lost a baby, rip, death, last breath, slipped away, funeral, all clear, given the all clear, cancer free, remission, clear margins, went home, goes home, going home, gone home, home today, home tomorrow, got home, discharged today, discharged, walked out, woke up, waking up, came round, got him back, got her back, got them back, rosc, survived, pulled through, recovered, paralysed, paralyzed, brain dead, terminal, weeks to live, months to live, no cure, inoperable, palliative, blind in, amputated, foster care, taken into care, rang the bell, end of treatment bell, stillborn, stillbirth, miscarried, miscarriage
`);

/** Marks that single a person out at sight or by their story. */
export const features = phrases(`
tattoo, tattoos, tattooed, tattoo of, prosthetic leg, false leg, glass eye, one eyed, one armed, one legged, wheelchair, mobility scooter, dreadlocks, mohican, pink hair, blue hair, purple hair, ginger, red hair, red haired, six foot, seven foot, 6ft, 7ft, twenty stone, birthmark, scar on, missing finger, missing two, gold tooth, gold teeth, moustache, handlebar moustache, handlebar, beard down to, stutter, parrot, budgie, guide dog, identical twin, quadruplets, triplets, deaf, blind, mute, conjoined, albinism, dwarfism, accordion, bagpipes, ex miner, ex army, survivor of, holocaust survivor, war hero, flew, once played, used to play, played for, swam the channel, world record, record holder, on love island, off the telly, on the telly, celebrity, famous, well known, local legend, local celebrity, local hero, influencer, lottery winner
`);

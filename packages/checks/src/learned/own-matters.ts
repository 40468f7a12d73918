import { lexicon } from "../reading/lexicon.ts";
import { frame } from "../reading/people/frame.ts";
import { phrases } from "../reading/people/phrases.ts";
import type { Signal } from "../reading/reading.ts";

/** Our own list of what is never a finding by itself (see CONTRIBUTING). */
const ownMatters = lexicon(
  phrases(`
pride, gay, lesbian, bi, bisexual*, queer, trans, transgender, lgbt*, nonbinary, pronouns, coming out, visibility day,
muslim*, christian*, jewish, hindu*, sikh*, atheis*, ramadan, eid, lent, diwali, hanukkah, passover, hijab, turban,
mosque, church, synagogue, gurdwara, baptism, on strike, strike action, strike day*, strike ballot, the strike,
this strike, our strike, doctors' strike, nurses' strike, strikes, striking, picket, picket line, ballot, union rep,
protest*, march, marching, whistleblow*, speak up, spoke up, raised concerns, exception report*, bikini*, swimsuit*,
short skirt, mini skirt, miniskirt, crop top, hot pants, fishnets, corset, tattoo*, antidepressant*, sertraline,
my therapist, my own illness, my depression, my anxiety, my adhd, my autism, my miscarriage, breastfeed*
`),
);

/** Whether what is never a finding by itself is the matter: faith, sexuality, protest, dress, own illness. */
export const isOwnMatter: Signal<boolean> = (reading) =>
  reading.find(ownMatters).length > 0 || reading.signal(frame).isOwnIllness;

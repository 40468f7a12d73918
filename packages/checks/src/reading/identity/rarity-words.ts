import { phrases } from "../people/phrases.ts";

/** Words by which an author calls a case one of few, or known to all; our own list. */
export const rarityWords = phrases(`
first ever, first confirmed, first case of, world first, world's first, since records began, rare as hen's teeth, hen's teeth, about four in the country, handful in the country, one in a million disease, one in the country, only one in the uk, only one in scotland, only one in wales, in the whole country, ultra-rare, first in the world, first case in, first reported, only case, only reported, only the second, only the third, only the fourth, only the fifth, only the sixth, only the seventh, only the tenth, sixth reported, cases worldwide, case worldwide, case in the uk, case in britain, case in the country, cases in the world, reported case, reported cases, case reports, one in a million, once in a career, once in a lifetime case, once in a lifetime, case of the year, case of a lifetime, case of my career, never seen one, never seen a case, never seen this, never seen anything like it, never seen anything like, never seen that, biggest i've seen, biggest i have seen, biggest i've ever, largest i've ever, biggest ever, record breaking, rarest, vanishingly rare, ultra rare, super rare, so rare, extremely rare, incredibly rare, rare case, rare one, unicorn case, zebra, writing it up, write it up, write him up, write her up, writing him up, writing her up
`);

/** Words for what everybody has read about. */
export const newsWords = phrases(`
on the news, in the news, the news tonight, made the news, six o'clock news, ten o'clock news, all over the news, local paper, local papers, local news, front page, in the papers, the papers, in the paper, the paper, daily mail, the sun, headlines, headline, bbc news, sky news, the one off the telly, the one on the telly, breaking news, press conference, national press, the press, viral video, went viral, trending
`);

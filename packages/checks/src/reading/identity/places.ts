import { phrases } from "../people/phrases.ts";

/** Places named only by what they are, yet few enough to find; our own list. */
export const nearbyPlaces = phrases(`
up the valley, our valley, down the valley, the village, our village, small village, next village, small town, our town, this town, next door, round the corner, across the road, down the road, the estate, local pub, the local, the chippy, chip shop, chip van, local school, primary school, primaries near, the primary, near the hospital, the high school, secondary school, the grammar school, boarding school, the convent, the mosque, the mandir, the temple, the synagogue, the gurdwara, the church, the vicarage, the prison, the barracks, the airbase, air base, the docks, the harbour, the quarry, the colliery, the distillery, the steelworks, the shipyard, the caravan park, travellers' site, traveller site, care home, nursing home, the farm, the dairy, the bakery, the garden centre, golf club, rugby club, cricket club, football club, bowls club, the bus station, the train station, railway station, the market, local market, the post office, the corner shop, local shop, the bookies, the castle, the island, our island, the lighthouse, the university, the uni, the sixth form, the circus, the zoo, the race course, racecourse, local paper
`);

/** Words that begin with a capital after "in", "at" or "from" and are no place one could look for somebody; our own list. */
export const notPlaces = new Set(
  phrases(`
i, i'm, i've, a, an, the, a&e, ed, er, itu, icu, nicu, picu, scbu, hdu, ccu, mau, amu, sau, gum, ent, opd, gp, gps, nhs, mdt, mri, ct, or, theatre, resus, clinic, dermatology, derm, paeds, psych, obs, gynae, medicine, surgery, surgical, ward, bed, bay, room, april, may, june, july, august, september, october, november, december, january, february, march, monday, tuesday, wednesday, thursday, friday, saturday, sunday, christmas, easter, boxing, eid, diwali, ramadan, english, french, polish, spanish, german, welsh, dr, mr, mrs, ms, prof, professor, tiktok, instagram, twitter, facebook, youtube, whatsapp, google, netflix, covid, hiv, uk, us, usa, god, hell, urdu, arabic, punjabi, hindi, gaelic, bsl, o'clock, st1, st2, st3, st4, st5, f1, f2, fy1, fy2, ct1, ct2, am, pm, x, rt, dm, dms, minors, majors, yr, year, years, crohn's, parkinson's, alzheimer's, botox, mohs, lego, tesco's, my, me, her, his, our, mum, dad, nan, grandad, day, days, month, months, birthday, first, last, next, this, that, one, two, three, medschool, bbc, itv, radio, love, facetime, zoom, latin, lancasters, spitfires, january's, morning, evening
`),
);

/** What the name of a hospital, street or school ends in. */
export const placeSuffixes = phrases(
  "general, infirmary, hospital, royal, street, road, lane, avenue, close, terrace, crescent, drive, square, park, school, primary, academy, college, university, church, surgery, centre, hall, house, bridge, farm, arms, inn, united, rovers, city",
);

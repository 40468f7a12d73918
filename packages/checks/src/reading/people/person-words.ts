import { phrases } from "./phrases.ts";

/** Words for a person who is nobody in particular yet, by sex and age; our own list, with regional words. */
export const adults = {
  f: phrases(
    "lady, ladies', woman, lass, lassie, girl, ladyship, biddy, old dear, granny, widow, bride, schoolgirl, mother of two, mother of three, mother of four, mum of one, mum of two, mum of three, mum of four, mum of five, mam of two, mam of three, mom of two, mom of three, young mum, new mum, single mum, expectant mum",
  ),
  m: phrases(
    "gentleman, gent, bloke, chap, chappie, lad, laddie, fella, feller, fellow, guy, man, dude, geezer, fellah, wee man, old boy, widower, groom, schoolboy, father of two, father of three, father of four, dad of one, dad of two, dad of three, dad of four, young dad, new dad, single dad",
  ),
  u: phrases(
    "person, patient, pt, px, punter, someone, somebody, soul, pensioner, oap, nonagenarian, octogenarian, septuagenarian, centenarian, adult, teen, teenager, youngster, client, service user, resident, individual, casualty, victim, shooter, gunman, attacker, driver, passenger, pedestrian, motorcyclist, biker, stranger, jogger, walker, climber, hiker, tourist, drunk, couple, regular, frequent flyer, family",
  ),
};

/** Words for a child. */
export const children = phrases(
  "kid, kiddie, kiddo, child, boy, girl, baby, newborn, neonate, toddler, infant, tot, wean, bairn, little one, little boy, little girl, little lad, wee boy, wee girl, wee lad, wee lass, wee one, little man, little fella, little guy, teenager, teen, schoolboy, schoolgirl, schoolkid, twins, prem, little warrior, wee warrior, little fighter, wee fighter, wee soul, little soul",
);

/** Relatives and partners. */
export const relatives = phrases(
  "mum, mummy, mam, mammy, mom, mother, dad, daddy, da, father, parents, parent, son, sons, daughter, daughters, brother, sister, husband, hubby, wife, missus, partner, boyfriend, girlfriend, fiance, fiancee, nan, nana, gran, granny, grandma, grandmother, grandad, granddad, grandpa, grandfather, aunt, auntie, aunty, uncle, cousin, niece, nephew, stepson, stepdad, stepmum, kids, children, family, relatives, carer, grandson, granddaughter, grandchildren, flatmate, housemate, next of kin, in laws, mother in law, father in law, widow, ex, mate, friend, neighbour, neighbor, godson, goddaughter, other half, bf, gf, bestie, dog, cat, puppy, horse",
);

/** People one works with or learns from: never the patient by themselves. */
export const staff = phrases(
  "doctor, dr, doc, nurse, nurses, midwife, consultant, registrar, reg, spr, sho, house officer, f1, f2, fy1, fy2, intern, resident doctor, fellow, surgeon, anaesthetist, anesthetist, physician, gp, dentist, pharmacist, physio, therapist, paramedic, hca, healthcare assistant, porter, receptionist, ward clerk, secretary, manager, matron, sister in charge, charge nurse, colleague, colleagues, team, students, medical student, med student, nursing student, dental student, student nurse, student midwife, student doctor, student paramedic, trainee, trainees, professor, prof, lecturer, tutor, supervisor, boss, locum, radiologist, pathologist, psychiatrist, dermatologist, paediatrician, cardiologist, oncologist, speaker, author, researcher, scientist, odp, scrub nurse, volunteer, chaplain, domestic, cleaner",
);

/** Work, sport and standing that make a person findable; our own list of common British occupations. */
export const occupations = phrases(`
farmer, farmhand, crofter, shepherd, fisherman, trawlerman, skipper, sailor, lifeboatman, lifeboat volunteer, teacher, headteacher, head teacher, headmaster, headmistress, teaching assistant, dinner lady, lollipop lady, lollipop man, nursery worker, lecturer at, vicar, priest, nun, imam, rabbi, bishop, monk, churchwarden, organist, bell ringer,
policeman, policewoman, police officer, detective, firefighter, fireman, soldier, squaddie, veteran, marine, raf pilot, pilot, paratrooper, prison officer, prisoner, inmate, magistrate, judge, barrister, solicitor, lawyer, councillor, mayor, mp, lord, lady mayoress, politician, journalist, newsreader, tv presenter, actor, actress, singer, pop star, footballer, rugby player, cricketer, boxer, jockey, referee, goalkeeper, striker, sprinter, cyclist, swimmer, tennis player, hockey player, golfer, netball player, marathon runner, athlete, darts player, snooker player, climber, line dancer, student, phd student, law student, music student, ballerina, dancer, drag queen, comedian, musician, drummer, violinist, guitarist, youtuber, influencer, olympian, gymnast, wrestler, coach driver,
bus driver, lorry driver, hgv driver, taxi driver, train driver, tractor driver, uber driver, van driver, postman, postie, postwoman, milkman, binman, builder, bricklayer, roofer, scaffolder, plumber, electrician, plasterer, carpenter, joiner, welder, miner, ex miner, steelworker, docker, mechanic, decorator, gardener, landscape gardener, tree surgeon, gamekeeper, blacksmith, farrier, butcher, baker, fishmonger, greengrocer, chef, cook, barista, barmaid, barman, bartender, landlord, landlady, publican, bouncer, hairdresser, barber, beautician, nail technician, model, florist, jeweller, tailor, seamstress, shopkeeper, cashier, checkout girl, waitress, waiter, cleaner at, window cleaner, chimney sweep, undertaker, funeral director, estate agent, accountant, banker, engineer, architect, surveyor, scientist at, librarian, author of, novelist, poet, artist, sculptor, potter, photographer, stunt man, stuntman, zookeeper, beekeeper, murderer, bodybuilder, goalie, keeper, park ranger, dj, spy, missionary, professor of, stripper, escort, sex worker, pole dancer, social worker, dog walker, dog groomer, childminder, nanny, au pair, cabin crew, stewardess, student at, schoolteacher, music teacher, pe teacher, maths teacher, swimming teacher, driving instructor, pe coach, football coach, scout leader, choirmaster, traveller, refugee, asylum seeker, ice cream man, lifeguard, coastguard, railwayman, signalman, ex teacher, retired teacher, retired nurse, retired doctor, retired headmaster, boat builder, quarryman, apprentice, scaffolder's
`);

import { listed } from "../listed.ts";

/** Who is spoken of; our own lists, from British clinical English. `(s)` may be there or not, `*` is any ending. */
export const peopleTags = {
  /** The people cared for, and those who come with them. */
  patient: listed(`
    patient(s); pt(s); punter(s); relative(s); visitor(s); inpatient(s); outpatient(s); attender(s); attendee(s);
    heartsink(s); frequent flyer(s); frequent flier(s); time waster(s); timewaster(s); drug seeker(s); worried well;
    the public; general public; members of the public; waiting room; waiting rooms; next of kin; the family;
    families; this family; people in a&e; people who come; people who turn up; people coming; people turning up;
    people who attend; people who ring; people who call; people who book; people who dna; anyone who comes;
    anyone who turns up; residents; bed blocker(s); service user(s); client(s); customer(s); caller(s); regulars;
    mum to be; mums to be; primip(s); labouring woman; old dear(s); old biddy; old biddies; old codger(s); oap(s);
    acne teens; drunk(s); junkie(s); addict(s); smackhead(s); homeless guy; alcoholics; smokers; overdose(s);
    my first; my last; my next; first of the day; last of the day; next in; new mums; the parents; some parents;
    parents; the dad; the mum; the mother; the daughter; the son; the husband; the wife; fit note(s) brigade; dna(s);
    walk in(s); house call(s); home visit(s); referrals; my clinic; my list; my inbox; triage list; caseload;
    someone's nan; birth plan(s); repeat offender(s); complainer(s); self diagnosers; fakers; pseudoseizure(s);
  `),
  /** Somebody of whom no more is said. */
  someone: listed(`
    woman; man; women; men; bloke(s); guy(s); lady; ladies; lad(s); lass; girl(s); boy(s); gent(s); gentleman; fella; mum(s); mam;
    dad(s); mother(s); father(s); husband; wife; couple; family; people; person; someone; somebody; anyone; anybody;
    everyone; kid(s); child; children; teen(s); teenager(s); folk; folks; chap; granny; nan; grandad; pensioner(s);
    student; one; whoever; some people; this one; that one; these ones; boyfriend; girlfriend; ones; yo; teenage*;
  `),
  /** The author's own people. */
  family: listed(
    "my mum; my mam; my mom; my dad; my sister; my brother; my nan; my gran; my grandma; my grandad; my wife; my husband; my partner; my son; my daughter; my kids; my uncle; my aunt; father in law; mother in law; in laws; my cousin; my friend; my mate; uncle; auntie; my parents; my boyfriend; my girlfriend; my flatmate; my housemate; my neighbour",
  ),
  pronoun: listed("he; she; him; her; they; them; his; their; he's; she's; they're; theyre"),
  /** Colleagues and other professions ("fis" is how words read "F1s": a digit between letters). */
  colleague: listed(`
    nurse(s); gp(s); doctor(s); doc(s); dr(s); consultant(s); registrar(s); reg(s); spr(s); str(s);
    sho(s); f1(s); f2(s); fy1(s); fy2(s); junior(s); junior doctor(s); resident doctor(s); midwife;
    midwives; hca(s); healthcare assistant(s); pa(s); physician associate(s); physician's associate(s);
    aa(s); anp(s); acp(s); noctor(s); paramedic(s); physio(s); ot(s); pharmacist(s); surgeon(s);
    orthopod(s); ortho; orthos; anaesthetist(s); gas man; radiologist(s); radiology; radiographer(s);
    medical student(s); med student(s); student nurse(s); student midwife; student(s); medic(s);
    manager(s); management; hr; occy health; occupational health; it department; it helpdesk; estates;
    payroll; switchboard; rota coordinator; rota team; medical staffing; matron; ward sister;
    sister in charge; charge nurse; receptionist(s); porter(s); dietitian(s); dietician(s); dentist(s);
    hygienist(s); psychiatrist(s); psych; locum(s); agency staff; bank staff; colleague(s);
    co worker(s); coworker(s); intern(s); trainee(s); optometrist(s); optician(s); secretary;
    secretaries; ward clerk(s); dermatologist(s); neurologist(s); cardiologist(s); urologist(s);
    geriatrician(s); gastro; medical director; clinical director; clinical lead;
    educational supervisor; clinical supervisor; supervisor(s); tutor; tpd; coroner; scrub nurse(s);
    theatre staff; theatre team; site manager(s); bed manager(s); chief exec; chief executive; ceo;
    ward manager; practice manager; night team; day team; on call team; beautician(s); aesthetician(s);
    injector(s); aesthetic nurse(s); skin therapist(s); nurse practitioner(s); nurse specialist(s);
    cns; iccu; ed docs; a&e docs; ed team; a&e staff; the medics; the surgeons; general surgeons;
    plastics; gynae; obs and gynae; paeds team; health visitor(s); district nurse(s);
    support worker(s); carer(s); care home staff; partner(s) at the practice; my boss; our boss;
    the boss; new boss; professor; prof; lecturer(s); dean; deanery; admin; admin team; bed management;
    on call reg; med reg; surgical reg; cleaners; chiropractor(s); osteopath(s); homeopath(s);
    podiatrist(s); foundation doctor(s); house officer(s); houseman; housemen; social worker(s);
    specialty doctor(s); ist; paramedics; team leader; line manager; fis; fyis;
  `),
  /** The person spoken to. */
  you: listed(`
    you; your; you're; youre; ur; u; you've; you'll; you'd; ya; y'all; yous;
  `),
  /** The author. */
  me: listed("i; i'm; im; i've; ive; i'd; i'll; me; my; mine; myself; we; we're; we've; our; us; we'd"),
};

/** Protected groups; our own lists, by the characteristics of the Equality Act 2010. */
export const groupTags = {
  /** People as members of a group. */
  group: listed(`
    women surgeons; female surgeons; woman surgeon; women doctors; female doctors; female consultants; female registrars; female regs; female trainees; lady doctors; women in surgery; women in medicine; working mums;
    part timers; part time women; feminists; feminazi(s); muslim(s); islam; jew(s); jewish; hindu(s); sikh(s); catholics; christians; blacks; black people; black patients; asians;
    asian families; asian patients; pakistani(s); indians; nigerian(s); african(s); somali(s); poles; polish; romanian(s); bulgarian(s); chinese; albanian(s);
    arab(s); syrian(s); afghan(s); eastern european(s); filipino(s); immigrant(s); migrant(s); refugee(s); asylum seeker(s); foreigner(s); foreign doctors; foreign nurses; foreign patients;
    overseas doctors; overseas nurses; overseas locum(s); overseas grad(s); overseas graduates; overseas trained; international graduates; img(s); gypsy; gypsies; travellers; roma; gays; gay men; gay people; gay blokes; lesbian(s); homosexual(s); queers;
    trans; trans people; trans women; trans men; trans patients; trans kids; transgender; transwomen; transmen; non binary; nonbinary; they/them; disabled; the disabled; wheelchair users; autistic(s); deaf people;
    learning disabilities; learning disability; down's; the mentally ill; old people; the elderly; the old; pensioners; boomers; over 80s; over 70s; pregnant trainee(s); pregnant registrar(s); pregnant doctors; hijab(s); burka(s); burqa(s);
    niqab(s); turban(s); headscarf; headscarves; benefits scroungers; foreign accents; non english; eastern europeans; romany; traveller family; chavs; council estate; ethnics; ethnic minorities; bame;
  `),
  /** Words that hold a group only when something hostile is said of them. */
  women: listed(
    "woman; women; female(s); girl(s); wives; mums; lady; ladies; lasses; mothers; birds; blondes",
  ),
  menslove: listed(
    "gay(s); blokes; men; lesbian(s); homosexual(s); pride; rainbow; lgbt*; queer(s); bisexual(s)",
  ),
  trans: listed(
    "trans; transgender; frock; dress; pronoun(s); they/them; she/her; he/him; biological; identifies as; identify as; identifying as; non binary; nonbinary; gender; preferred name; deadname; transitioning; transitioned; sex change",
  ),
  pregnancy: listed(
    "pregnant; expecting; maternity leave; mat leave; part time; less than full time; ltft; childcare; up the duff; knocked up; having babies; have babies; having kids; have kids; baby brain; mum guilt; school run; breeding; breeders; sprogs; return to work; flexible working; pregnancy",
  ),
  tongue: listed(
    "english; the language; translator(s); interpreter(s); accent(s); language line; broken english; understand a word; understand a single word; speak properly; say itchy; phrasebook; google translate; speak the language",
  ),
  origin: listed(
    "immigrant(s); migrant(s); foreign; foreigner(s); overseas; abroad; from india; from nigeria; from pakistan; this country; over here; here; asylum; boat(s); passport(s); visa(s); british; health tourist(s); health tourism; polish; romanian; indian; nigerian; pakistani; filipino; chinese; arab; somali; african; eastern european; img(s)",
  ),
  /** Keeping out, sending away, begrudging: hostile only when said of a group. */
  exclude: listed(`
    go home; ship them; deport; deported; shouldn't be allowed; should not be allowed;
    before they're let; before they are let; let near; anywhere near; ought to do; ought to pay;
    should pay; pay back; pay it back; carrying you; carry you; covering for; who's covering;
    who's doing the; picking up the slack; pick up the slack; can't understand; can't understand a;
    cannot understand; understand a word; not a word; learn english; learn to speak; learn the;
    bother to learn; bothered to learn; refuse to learn; speak english; try a clinic; back where;
    own country; where they came from; lock up your; hide your; nail down; guard your; smell of; breed;
    breeding; sponging; scrounging; free ride; our nhs; health tourist(s); health tourism; queue jump*;
    jump the queue; won't be calling; won't be using; won't be wearing; not calling; i'll be calling;
    calling him; calling her; calling them; writing male; writing female; write male; write female;
    male on the; female on the; is a man; is a bloke; a bloke is; a man is a; a man is still; really a man;
    really a bloke; make believe; playing dress up; dressing up; attack helicopter; mental illness;
    lifestyle choice; in their pants; keep it in; spreading it; shove it; down our throats; quota;
    tick box; box ticking; token; diversity; dei; political correctness; pc gone mad; weaker; hormonal;
    time of the month; too old; past it; not worth; worth treating; bed blocking; bed blockers;
    had their; good innings; let them go; ironing; back at home; should stay at home; better off at home; husband to; husbands;
    find a husband; smile more; lads' specialty; man's job; man's world; boys' club; can't hack it;
    crying in; maternity again; pregnant again; expecting again; another one pregnant;
    another pregnant; knocked up; up the duff; if you want babies; chose to have; choose to have;
    lifestyle specialty; flight home; plane home; next plane; next boat; next flight;
    book someone else; see someone else; themselves to blame; only themselves to blame; to blame for;
    not paid to; don't get paid; takes twice as long; take twice as long; special treatment;
    in your trousers; cross your legs; keep your legs; close their legs; close your legs;
    should have thought; integrate; interpreter bill; on my taxes; chop off; not a real;
    isn't a real woman; isn't a real man; delusion; delusions; pandering; pander to; indulging;
  `),
  /** What is said to keep women out of work. */
  bar: listed(`
    shouldn't be; should not be; shouldn't operate; shouldn't be surgeons; have no place; no place in;
    too emotional; emotional; go off to have; going off to have; have babies; having babies;
    get pregnant; getting pregnant; bumps; half days; just cry; cry and; belong; hormonal;
    can't handle; can't hack; not cut out; better at; leave it to the; stick to;
  `),
  /** Saying no, as one should. */
  refusal: listed(`
    i can't; i cannot; i won't; i will not; i'm not; i am not; not able to; unable to; not prescribing;
    i don't; i never; please don't; don't ask; don't send; do not send; can't advise; cannot advise;
    can't give; can't diagnose; can't comment; declined; said no; not allowed; against the rules;
    isn't legal; illegal;
  `),
};

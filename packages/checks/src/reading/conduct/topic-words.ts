/**
 * A few words of each topic, `*` for any ending: a topic none of whose words is in a post is not asked about.
 * Our own lists, drawn from the cues, so that an ordinary post is let go after one look.
 */
export const topicWords = {
  drink:
    "drunk hammered wasted pissed hungover hung hangover steaming steamin wrecked smashed battered trolleyed sloshed tipsy plastered bladdered " +
    "paralytic remember threw sick chundered chundering boked spewed lash legless blotto wankered shitfaced sheets mullered lashed buzzing stoned baked tripping hanging arse cut merry worse pint pints " +
    "beer beers wine vodka vodkas gin gins tequila tequilas shots prosecco champagne cider whisky whiskey rum jagerbomb jagerbombs jager cocktail " +
    "cocktails sambuca sambucas lager puked puking vomited blackout ball festival rave glasto glastonbury parklife creamfields stag hen comedown bottles " +
    "margarita margaritas martini martinis limit double wallpaper rough",
  drugs:
    "pilled ketted caned mashed coming drugs pill gram coke cocaine gak ket ketamine mdma mandy ecstasy weed cannabis marijuana spliff spliffs joint joints edibles shrooms mushrooms acid lsd speed " +
    "amphetamine amphetamines crack heroin meth pills hash skunk ghb charlie bump bumps line lines molly blunt bong bongs poppers dexies mephedrone dmt zoot zoots " +
    "pot pingers pinging gurning stoned tripping high baked hotbox hotboxed dealer plug comedown 420 ganja space tits coked bake gear " +
    "zopiclone diazepam diazzies valium temazepam tramadol codeine morphine oramorph fentanyl xanax benzo benzos sleeping sleepers midazolam pregabalin " +
    "modafinil ritalin adderall propofol lorazepam zolpidem balloons",
  tired: "asleep nodded nodding remember wheel",
  unlawful:
    "nick steal pinch swipe drove drive at mph 90 95 100 105 110 115 120 125 130 135 140 ninety ton hundred wheel driving cops police feds camera cameras nicked nicking stole stolen stealing pinched swiped " +
    "inched robbed lifted shoplift shoplifted shoplifting pocketed liberated borrowed helped took fell fallen falling forged forging faked faking fiddled fiddling dodged dodging " +
    "evaded taxman hmrc claimed claiming badge fare fares faredodging dodge dodger barrier barriers bunked bunking jumped jumping ticket punched slapped decked headbutted twatted lamped " +
    "battered glassed knocked beat hack hacked hacking records notes results scan file bloods login smartcard password knees bin speeding",
  dishonest:
    "reflections cbds audit never didn't stole nicked sickness faked faking fake fabricat* made making invent invented guessed forged falsif* fudged fudging backdat* back plagiari* doctored fiddled cooked bluffed bullshitted massaged copied " +
    "copying copy lifted changed altered deleted amended rewrote tippexed ticked ticking clicked clicking mute muted chatgpt gpt ai robot copilot claude gemini reused re resubmitted submitted " +
    "recycled presented entered name paid paying someone tapped tapping signed signing signs sickie sicky sick ill migraine cough prawn prawns poorly lied lie lying fibbed blagged cv told telling " +
    "signature portfolio logbook logged cheat cheated cheating stations questions answers osce exam sat claimed claiming claim invoiced billed billing charged wages camera reviews ratings dr door happened put real",
  threat:
    "kill kys neck die dies drink hang hope shot hanged hung strung put stoned raped beaten lynched gassed punch stab slap smack headbutt batter deck throttle strangle run shoot slit beat smash " +
    "throat fire knife drown poison rape break breaking kick cave knock rip bash lesson macerator sharps incinerator dead watch know find outside address lives number page profile facebook works works fancies feedback " +
    "email ring call phone message report tag spam flood bombard review harass sacked fired struck hounded cancelled pay lose suffer regret hell misery miserable twitter internet popped reg visit hi burn window roof autoclave",
  accusation:
    "fraud* con conman conmen crook* thief thieves criminal* scam* rapist* paedophile* pedo* abuser* pest predator murderer* killer* bent corrupt crooked liar* quack* charlatan* fake butcher* creep groper pervert drunk alcoholic addict " +
    "junkie racist bogus cowboy dodgy killed maimed assaulted groped molested raped drugged blinded mutilated disfigured stole steals stealing steal robs rob robbing conning cons ripping rips ripped " +
    "pockets pocketing pocketed embezzl* fiddl* defraud* overcharg* watering launder* covered covers covering sold sells selling takes took taking faked fakes faking forged forges falsif* fabricat* licence license " +
    "insurance qualification* qualified registration registered insured struck prison jail bars locked arrested high drinking pissed sleeping slept",
  sexual:
    "gorgeous sexy fit lush stunning hot banging banger shaggable fuckable milf dilf ride stunner candy fittie hottie eye doable ten phwoar phwoah smash bang shag shagged shagging legs rear arse tits boobs bum abs backside body hired hiring recruiting " +
    "recruit recruited fuck tap climb keener wanted wet turned boner semi fantasis* crush perving drooling flirt* lusting fancy fancied fancying naughty slutty date dating dinner drinks hooked slept sleeping kissed snogged pulled affair tinder 10 seeing hooking matched 🍆 🍑",
  prescribing:
    "prescription prescriptions script scripts sick sicknote sicknotes note fit med3 referral letter certificate form prescribe prescribed prescribing leftover spare unused extra surplus pad " +
    "antibiotic antibiotics amoxicillin amoxy doxy doxycycline tretinoin tret isotretinoin roaccutane accutane viagra ozempic mounjaro wegovy semaglutide tirzepatide botox melatonin propranolol steroid steroids codeine tramadol diazepam diazzies " +
    "valium zopiclone temazepam minoxidil finasteride metformin tablets inhaler inhalers painkillers meds medication cream creams notes",
  groups:
    "bitch cunt hag whore whores slut sluts hoes thot thots skank skanks slag slags chick broad broads femoid roastie raped feminism islam judaism homosexuality women woman females female wives girls feminist feminists muslim muslims jew jews jewish hindu hindus sikh sikhs catholic catholics christians blacks black asians asian pakistanis indians nigerians africans " +
    "somalis poles polish romanians bulgarians chinese albanians arabs syrians afghans europeans mexicans french germans irish immigrant immigrants migrants refugees asylum foreigner foreigners foreign imgs overseas international " +
    "gypsy gypsies travellers roma gay gays lesbians bisexuals homosexuals queers trans transgenders transgender transwomen transmen binary disabled wheelchair autistic autistics deaf blind mentally old elderly pensioners oldies pregnant mums white whites " +
    "lady english language country interpreter interpreters tourists illegals surname dei diversity action quota pronoun pronouns they rainbow alphabet lgbt lgbtq woke sandwich kitchen mat knocked up month period hormonal menopausal rag bitches chicks femoids foids downs came home boat scots welsh evangelicals here abortion ship send men",
  patients:
    "public man woman bloke guy gent lad girl patient patients pt pts punter punters relatives visitors frequent heartsink heartsinks waster wasters timewaster timewasters timewasting seeker seekers bay bed cubicle room chair waiting regular regulars attender attenders my inpatients outpatients " +
    "gomer gomers blocker blockers coffin crumbly crumblies acopia 999 ambulance bmi fat fatty fatties obese thick whale smells stinks stank departure hip nfn clinic theatre hospital malingerer malingerers printouts cabbage vegetable",
  claims:
    "reverse heal healed diabetes cinnamon metformin statins inhaler ditch bin throw dementia arthritis psoriasis rosacea melanoma vaccine vaccines vaccination vaccinations vaccinating vaccinated vaccinate jab jabs jabbed mmr booster boosters mrna gardasil flu vax vaxxed clot death plandemic scamdemic spike unvaccinated pureblood immunity covid pandemic coronavirus lockdown lockdowns virus 5g mask masks " +
    "viruses hiv germ sunscreen sunscreens suncream sun spf sunlight sunbathing uv tanning sunbed sunbeds soda bicarb oil cbd salve kernels b17 alkaline keto fasting turmeric curcumin ivermectin fenbendazole vitamin soursop oils frankincense homeopath* " +
    "vinegar acv enema enemas raw carnivore celery lemon garlic silver mms bleach hydroxychloroquine crystals crystal reiki cleanse detox detoxing tallow moss vegan veganism cutting prayer honey urine cancer cancers tumour tumours tumor tumors chemo chemotherapy radiotherapy autism adhd " +
    "cured cures cure healed reversed pharma doctors antidepressants ssris statins steroid steroids hrt pill antibiotics insulin roaccutane isotretinoin methotrexate biologics fluoride tap mammogram mammograms smear inhalers moisturisers depression eczema fibromyalgia asthma allergies acne flush parasite bottle wifi bras abortion abortions dairy gluten seed",
  soliciting:
    "send dm post drop share show message upload comment pop put pm whatsapp email rate guess diagnose clinic surgery q&a consultations consults look read interpret check tell consult leave",
  contact:
    "accepted accepting accept friend friends friended request requests added adding add followed following follow messaged messaging texted texting facebooked slid pint pints beer beers drink drinks coffee dinner lunch curry wine brunch " +
    "mates googled googling stalked stalking searched looked looking found insta instagram facebook tiktok snapchat snap whatsapp ring personal mobile cash quid rolex holiday gave slipped",
  colleagues:
    "nurse nurses gp gps doctor doctors doc docs consultant consultants registrar registrars reg regs sho shos f1 f1s f2 f2s fy1 fy2 junior juniors midwife midwives hca hcas pa pas aa aas anp anps acp acps paramedic paramedics physio physios ot ots " +
    "pharmacist pharmacists surgeon surgeons orthopod orthopods ortho anaesthetist anaesthetists gas radiologist radiologists radiographer radiographers student students medics manager managers management matron sister receptionist receptionists " +
    "porter porters dietitian dentist dentists hygienist psychiatrist psych agency locum locums colleague colleagues coworker intern interns trainee trainees resident residents secretary ward rota dermatologist neurologist boss supervisor lead noctor noctors cosplaying physician " +
    "healthcare medical clinical night day coroner scrub bank site bed chief practice educational beautician optometrist cardiologist urologist booze piss bath whatsapp chat group lot med",
  attack:
    "idiot idiots moron morons clown clowns thick pathetic stupid dumb liar liars grifter grifters fool fools imbecile* halfwit* cretin* simpleton* muppet muppets twat twats wanker* prick pricks dickhead* arsehole* asshole* bellend* cunt cunts bitch scum disgusting disgrace " +
    "joke fraud coward cowards troll trolls quack quacks waste brain ignorant vile piece deluded delusional melt gobshite* trash garbage dense clueless nobody insane nuts lunatic* bastard* loser losers plonker* bigot* hypocrite* shut stfu fuck piss jog stuffed bore bin hell do hope struck sacked fired " +
    "ashamed locked book paper textbook dictionary research crawl back rock grow life grip neck cry cope mad asked educate lot people",
  explicit:
    "onlyfans fans fansly nudes sextape sex vibrator vibrators dildo dildos plugs lubes nude dick tit horny turned gagging randy fucked shagged rode banged railed sucked licked fingered deepthroated pegged spanked came cum swallowed cock pussy tits clit boner blowjob blow blowies threesome foursome anal rimming gangbang " +
    "hand handjob creampie wank orgy 69 bdsm bend bent face pornhub xvideos porn",
  unsafe:
    "washed haven't turned switched muted changed sanitised gelled worn slept sleeping napped napping snoozed dozed hygiene handwashing washing checklist training infection guideline guidelines consent ppe datix gloves who never forgot wash aspirated check bleep bleep's pager phone wake skills technique single died winged winging blagged guessed idea practised survived lived incident didn't don't arsed bothered unsuspecting sedated dead",
  employer:
    "dump shithole shit hellhole hell laughing circus cesspit corrupt clowns idiots monkeys muppets worst pile bin dumpster sinking hate despise detest supposed meant should tweeting posting scrolling filming livetweeting useless",
  rank: "degrees rest doctor consultant surgeon dermatologist medic professional gp nurse registrar pharmacist dentist specialist school google lane understand experts professionals grown grownups degree civilians medics muggles lay laypeople plebs",
  death:
    "died dies arrested snuffed croaked carked clogs kicked suicide death mortality crem crematorium undertaker undertakers mortuary morgue reaper hospice cemetery funeral celestial discharge discharged rose eternal light god's gods rape holocaust dead stillbirth cot abuse paedophile miscarriage grenfell hillsborough cancer killed topped hanged jumped overdosed stabbed drowned raped stillborn " +
    "jumper hanging bites stiff body fridge ash ashcash wipe shoot smother pillow corpse cadaver one",
  rant: "voters voter supporters tories lefties brexiteers remainers remoaners vaxxer vaxxers antivaxxer antivaxxers antivaxer antivaxers vaxer vaxers parents managers public cyclists vegans smokers boomers millennials gen landlords homeopaths chiropractors influencers earthers covidiots bother ventilator ventilators",
  certainty:
    "everyone everybody all anyone never don't doesn't can't no zero completely totally 100 entirely perfectly absolutely works work risk risks",
  belief:
    "god jesus christ allah pray praying prayer church mosque bible quran sin sinful hell faith vote voting voted tory labour reform brexit trump immigration vegan meat abort* pro adoption marriage married repent preached preaching evangelis* witnessed baby contraception pill terminations ivf gay unmarried trans lesbian lesbians muslims immigrants unvaccinated hormones lifestyle",
  behalf:
    "behalf speaking speak talking we says say recommends wants endorses agrees agree knows know thinks think hates supports believes",
  copying:
    "pdf pdfs sci scihub libgen library pirate torrent torrents torrented passmed pastest quesmed ucat medify uworld question qbank plabable stole nicked pinched ripped lifted borrowed credit who film movie album episode audiobook textbook scanned photocopied screenshots series dm",
  proceedings:
    "juror tribunal gmc mpts disciplinary grievance appeal court inquest hearing suing sueing jury defendant accused witness claimant judge coroner evidence judgment judgement verdict bundle reported reporting investigation fitness complaining expert employment",
  distress:
    "can't cannot cant die suicidal end ending dead here wake live exist alive breaking breakdown better cried sobbed wept broke stalked threatened beaten hit abused raped assaulted followed waiting following threatening stalking outside hitting killing suicide kill stop safe done",
} as const;

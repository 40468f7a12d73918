/**
 * Illnesses so rare that a region knows its patients, by name and by the short names clinics use; the first of a row is its key.
 * Our own list, from what the rare skin disease and genetics services of the UK look after.
 */
export const rareConditions: readonly (readonly string[])[] = `
xeroderma pigmentosum, xp; netherton syndrome, netherton's, nethertons, netherton; epidermolysis bullosa, eb, rdeb, jeb;
harlequin ichthyosis, harlequin baby, harlequin; collodion baby, collodion membrane; lamellar ichthyosis; incontinentia pigmenti; kindler syndrome;
bloom syndrome, bloom's syndrome; rothmund thomson; werner syndrome; progeria, hutchinson gilford; cockayne syndrome; trichothiodystrophy;
papillon lefevre; dyskeratosis congenita; goltz syndrome; proteus syndrome; klippel trenaunay; sturge weber; muir torre; gorlin syndrome, gorlin's;
birt hogg dube; pseudoxanthoma elasticum, pxe; cutis laxa; ectodermal dysplasia; hermansky pudlak; chediak higashi; griscelli; piebaldism; waardenburg;
erythropoietic protoporphyria, epp; gunther's disease, congenital erythropoietic porphyria; acute intermittent porphyria; scleromyxoedema, scleromyxedema;
nephrogenic systemic fibrosis; calciphylaxis; degos disease; erdheim chester; langerhans cell histiocytosis; blastic plasmacytoid; sezary syndrome, sezary;
generalised pustular psoriasis, generalized pustular psoriasis, gpp; pemphigus vegetans; paraneoplastic pemphigus; linear iga; stiff person syndrome;
fibrodysplasia ossificans progressiva; osteogenesis imperfecta; marfan syndrome; ehlers danlos vascular; ehlers danlos type iv; alkaptonuria; maple syrup urine disease;
phenylketonuria, pku; tay sachs; gaucher disease, gaucher's; fabry disease, fabry's; pompe disease, pompe's; niemann pick; batten disease, batten's; krabbe disease;
huntington's disease, huntington's, huntingtons; fatal familial insomnia; creutzfeldt jakob, cjd, vcjd; rett syndrome; angelman syndrome; prader willi; williams syndrome;
cri du chat; edwards syndrome; patau syndrome; treacher collins; apert syndrome; goldenhar; moebius syndrome; duchenne; spinal muscular atrophy; friedreich's ataxia;
ataxia telangiectasia; wiskott aldrich; severe combined immunodeficiency, scid; chronic granulomatous disease; leishmaniasis; leprosy, hansen's disease; cutaneous anthrax; botulism; brucellosis; sirenomelia; locked in syndrome; conjoined twins
`
  .split(";")
  .map((row) => row.split(",").map((name) => name.trim()));

/** Short names that mean many other things: only believed where a person is called by them ("our XP boy"). */
export const shortNames = new Set([
  "xp",
  "eb",
  "epp",
  "pxe",
  "gpp",
  "plague",
  "cjd",
  "pku",
  "scid",
  "jeb",
  "harlequin",
]);

/** Things that happen to so few that a town remembers them; the first of a row is its key. Our own list. */
export const rareEvents: readonly (readonly string[])[] = `
snake bite, snakebite, snake-bite, adder bite; lightning, struck by lightning, lightning strike; shark bite; crossbow; javelin; shotgun wound, gunshot, shot in the;
baler; combine harvester; wood chipper, woodchipper; slurry pit, slurry tank; grain silo, silo; gored; zip wire; hot air balloon; paraglider, paragliding;
skydive, skydiving, parachute; zookeeper, tiger bite; abattoir; cable car; ski lift; trampoline park; acid attack; petrol bomb; firework, fireworks;
nail gun; harpoon; stingray; scorpion; portuguese man o' war; jellyfish; wasp nest; avalanche; mine shaft; trawler; lifeboat; helicopter crash; plane crash; train crash
`
  .split(";")
  .map((row) => row.split(",").map((name) => name.trim()));

import { listed } from "./listed.ts";

/** Protected groups and contempt for them; our own lists, from the characteristics of the Equality Act 2010. Entries are phrases (see `phrase`). */
export const groupWords = {
  /** Protected groups as people are spoken of in the plural. */
  group: listed(`
    women; females;
    (woman|women) (surgeons|doctors|drivers|drs|consultants|registrars|trainees|medics|bosses|managers|in (surgery|medicine|charge));
    female (surgeons|doctors|drivers|consultants|registrars|regs|trainees|medics|bosses|managers|orthopods);
    lady (surgeons|doctors|drivers); girls; wives; feminists; muslims;
    muslim (women|men|doctors|patients|women|families); jews; jewish people; the jews; hindus; sikhs;
    catholics; christians; evangelicals; blacks;
    black (people|women|men|girls|guys|patients|doctors|folk|folks); asians;
    asian (people|women|men|drivers|patients|doctors|families); pakistanis; indians; nigerians; africans;
    somalis; poles; polish people; romanians; bulgarians; chinese people; the chinese; albanians; arabs;
    syrians; afghans; eastern europeans; mexicans;
    the (french|germans|irish|welsh|scots|english|italians|polish|indians); immigrants; migrants; refugees;
    asylum seekers; foreigners; foreign (doctors|nurses|patients|people|graduates|grads); imgs;
    overseas (doctors|nurses|graduates|patients); international (doctors|graduates|nurses); gyps(y|ies);
    travellers; roma; gays; gay (men|people|couples|women|guys); lesbians; bisexuals; homosexuals; queers;
    trans (people|women|men|patients|kids|activists); transgenders; transgender people; transwomen;
    transmen; non ?binar(y|ies)( people)?; disabled people; the disabled; wheelchair users;
    autistics?( people| kids)?; deaf people; blind people;
    people with (downs|learning disabilities|autism|adhd|disabilities); the mentally ill; old people;
    the elderly; elderly people; pensioners; oldies;
    pregnant (women|doctors|trainees|registrars|colleagues|surgeons); working mums; mums; white people;
    whites; white women;
  `),
  /** What is said of a group to take its worth away. */
  worthless: listed(`
    subhuman; (so )?demanding; rude; aggressive; needy; non ?compliant; over ?dramatic; only (here|over here|after|in it) (to|for) ~; sub human; animals; vermin; parasites; parasitic; scum; filth; filthy; dirty; rats;
    cockroaches; savages; primitive; stupid; thick; dumb; idiots; retarded; inferior; (too )?emotional;
    hysterical; irrational; (the )?weak(er)?( sex)?; useless; lazy; workshy; thieves; criminals; rapists;
    terrorists; liars; manipulative; whores; sluts; (a |pure |the )?cancer; (a )?disease; trash; garbage;
    evil; worthless; disgusting; vile; mentally ill; perverts; groomers; paedophiles; pedophiles; freaks;
    (an )?abominations?; unnatural; (a )?burden; scroungers; spongers; freeloaders; leeches; gold diggers;
    golddiggers; sneaky; backwards?; barbaric; uncivilised; (a )?plague; (an )?infestation; poison; toxic;
    crazy; insane; (all )?the same; not (real women|real men|human|people|welcome|wanted|suited|cut out);
    bad drivers; in the way; less intelligent; not as (good|smart|clever|intelligent|strong|capable);
    objects; property; cheats; hypergamous; parasites on; bitches; cunts; hoes; delusional; selfish;
    shallow; narcissist*; incapable; incompetent; unfit; ungrateful; untrustworthy; violent; greedy;
    tight fisted; drunks; smelly; unhygienic; a waste of (space|money|resources|a bed); the problem;
    the enemy; a threat; ruining (this country|medicine|the nhs|everything|the world|society);
  `),
} as const;

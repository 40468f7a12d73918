/** Recognising ads: social media and influencer marketing (ASA and CAP). */
export const asa = {
  source: "CAP Code and ASA advice on recognising ads",
  sure: "primary",
  url: "https://www.asa.org.uk/advice-online/recognising-ads-social-media.html",
  says: {
    "CAP-2.1": "Advertising must be obvious as advertising.",
    "CAP-2.3": "Advertising must not pose as the word of an ordinary customer.",
    "ASA-LABEL":
      "The label must be seen before or with the first of the post; “gifted”, “affiliate”, “collab”, a tag or a code alone are not enough.",
    "ASA-AFFILIATE": "Posts with affiliate links are advertising and must say so at once.",
  },
} as const;

/** CAP Code section 12: medicines, health and beauty. */
export const capHealth = {
  source: "CAP Code section 12",
  sure: "primary",
  url: "https://www.asa.org.uk/advice-online/healthcare-prescription-only-medicine.html",
  says: {
    "CAP-12.1": "Medicinal claims only for authorised products; claims need evidence.",
    "CAP-12.11": "A medicine needs an authorisation before it may be advertised.",
    "CAP-12.12": "Prescription-only medicines may not be advertised to the public, your own posts included.",
    "CAP-12.18": "Health professionals and celebrities must not be used to endorse medicines.",
    "CAP-12.25": "Cosmetic interventions must not be directed at people under 18.",
  },
} as const;

/** CAP Code section 8, which we know but could not read in a copy. */
export const capPromotions = {
  source: "CAP Code section 8",
  sure: "unconfirmed",
  url: "https://www.asa.org.uk/type/non_broadcast/code_section/08.html",
  says: { "CAP-8": "Prize promotions need clear conditions and must be run fairly." },
} as const;

/** The ASA’s guidance on cosmetic interventions. */
export const capCosmetic = {
  source: "ASA guidance on cosmetic interventions",
  sure: "primary",
  url: "https://www.asa.org.uk/resource/cosmetic-interventions.html",
  says: {
    "CAP-COSMETIC":
      "Market cosmetic interventions responsibly: no pressure, no trivialising, results as they are.",
  },
} as const;

/** The CMA’s guide for influencers under the Digital Markets, Competition and Consumers Act 2024. */
export const cma = {
  source: "CMA Social media endorsements: guide for influencers",
  sure: "primary",
  url: "https://www.gov.uk/government/publications/social-media-endorsements-guide-for-influencers",
  says: {
    "CMA-ENDORSE": "Say at once if you got anything for it: money, a gift, a loan, a discount, even unasked.",
    "CMA-CODES": "A tag, a discount code or an affiliate link alone does not make an ad clear.",
    "CMA-OWN": "Say so when the brand is your own, your employer’s, your family’s or a friend’s.",
    "CMA-PAST": "A relationship that ended lately still has to be declared.",
  },
} as const;

/** Human Medicines Regulations 2012, part 14. */
export const medicinesLaw = {
  source: "Human Medicines Regulations 2012, part 14",
  sure: "primary",
  url: "https://www.legislation.gov.uk/uksi/2012/1916/part/14/chapter/2",
  says: {
    "HMR-284": "No advertisement to the public likely to lead to the use of a prescription-only medicine.",
    "HMR-287": "No suggestion that a medicine’s effect is guaranteed or without side effects.",
  },
} as const;

/** Known from the Blue Guide as quoted by the ASA. */
export const medicinesLawReported = {
  ...medicinesLaw,
  sure: "secondary",
  says: {
    "HMR-289":
      "No recommendation of a medicine by health professionals or celebrities that could encourage its use.",
  },
} as const;

/** The Australian National Law on advertising a regulated health service. */
export const ahpra = {
  source: "Ahpra, Health Practitioner Regulation National Law, section 133",
  sure: "secondary",
  url: "https://www.ahpra.gov.au/Resources/Advertising-hub.aspx",
  says: {
    "AHPRA-133":
      "In Australia a regulated health service may not be advertised with testimonials about clinical care.",
  },
} as const;

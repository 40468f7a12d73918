const standards = "https://www.gmc-uk.org/professional-standards";

/** Good medical practice (2024), by paragraph. */
export const goodMedicalPractice = {
  source: "GMC Good medical practice (2024)",
  sure: "primary",
  url: `${standards}/professional-standards-for-doctors/good-medical-practice/domain-4-trust-and-professionalism`,
  says: {
    "GMP-48": "Treat colleagues with kindness, courtesy and respect.",
    "GMP-49": "Communicate clearly, politely and considerately.",
    "GMP-81": "Your conduct must justify patients’ trust in you and the public’s trust in the profession.",
    "GMP-82": "Be honest about your experience, qualifications and role.",
    "GMP-84": "Be honest in financial and commercial dealings.",
    "GMP-86": "Do not act in a sexual way towards patients.",
    "GMP-87": "Do not press personal beliefs on patients in ways that could distress them.",
    "GMP-88": "Be trustworthy and keep confidences in everything you write, online too.",
    "GMP-89":
      "Check that information is accurate; do not play down risk or present opinion as established fact.",
    "GMP-90":
      "When you promote or endorse services or products, on social media too, be factual, declare interests and do not exploit people’s lack of knowledge.",
    "GMP-91": "Follow the rules on advertising when you advertise your services.",
    "GMP-93": "Private messages may become public.",
  },
} as const;

/** Paragraphs of Good medical practice that we read only in other people’s accounts of it. */
export const goodMedicalPracticeReported = {
  ...goodMedicalPractice,
  sure: "secondary",
  says: {
    "GMP-56": "Do not abuse, discriminate against, bully or harass anyone.",
    "GMP-57": "Do not act in a sexual way towards colleagues, in written comments or pictures either.",
  },
} as const;

/** Using social media as a medical professional (2024), by paragraph. */
export const socialMedia = {
  source: "GMC Using social media as a medical professional (2024)",
  sure: "primary",
  url: `${standards}/the-professional-standards/using-social-media-as-a-medical-professional/using-social-media-as-a-medical-professional`,
  says: {
    "GMC-SM-7":
      "How you behave matters; your freedom of belief, privacy and expression is weighed with other people’s rights.",
    "GMC-SM-8":
      "Give context so that readers can check what you claim; on health matters usually say who you are.",
    "GMC-SM-9": "Anonymous posts can often be traced, and private groups may become public.",
    "GMC-SM-15":
      "The law of copyright, defamation, discrimination and harassment holds in a personal capacity too.",
    "GMC-SM-18": "Keep confidences and respect patients’ dignity and privacy on any social media.",
    "GMC-SM-19":
      "Pieces that give nothing away alone may, together, let a patient or someone close to them recognise the case.",
    "GMC-SM-20": "Do not share identifiable information without explicit consent.",
    "GMC-SM-BND": "Mind the boundaries with patients and colleagues that social media blurs.",
  },
} as const;

/** Known from press quotations of the same guidance. */
export const socialMediaReported = {
  ...socialMedia,
  sure: "secondary",
  says: {
    "GMC-SM-ABUSE": "Do not use social media to abuse, discriminate against, bully, harass or target anyone.",
  },
} as const;

/** Making and using visual and audio recordings of patients. */
export const recordings = {
  source: "GMC Making and using visual and audio recordings of patients",
  sure: "primary",
  url: "https://www.gmc-uk.org/professional-standards/the-professional-standards/making-and-using-visual-and-audio-recordings-of-patients",
  says: {
    "GMC-VR-12": "Recordings such as X-rays may be used if anonymised, marks in the margin included.",
    "GMC-VR-17": "Details that seem insignificant may still identify the patient.",
    "GMC-VR-37":
      "For public media have consent, usually in writing, whether or not the patient can be recognised.",
  },
} as const;

/** Guidance for doctors who offer cosmetic interventions. */
export const cosmetic = {
  source: "GMC Guidance for doctors who offer cosmetic interventions (2016)",
  sure: "primary",
  url: `${standards}/professional-standards-for-doctors/cosmetic-interventions/maintaining-trust`,
  says: {
    "GMC-COS-CLAIMS": "Do not play down risk, or mislead about or guarantee results.",
    "GMC-COS-PRESSURE": "Do not use tactics that hurry people into a decision.",
    "GMC-COS-PRIZE": "Do not offer your services as a prize.",
    "GMC-COS-INTERESTS": "Be open about your financial interests.",
  },
} as const;

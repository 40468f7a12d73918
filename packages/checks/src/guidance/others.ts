/** British Medical Association. */
export const bma = {
  source: "BMA Social media, ethics and professionalism (2018)",
  sure: "secondary",
  url: "https://www.bma.org.uk/media/1851/bma-ethics-guidance-on-social-media-2018.pdf",
  says: {
    "BMA-DEROGATORY":
      "Informal, personal or derogatory remarks about patients or colleagues do not belong on public forums.",
    "BMA-INTERESTS": "There is an ethical duty to declare conflicts of interest.",
    "BMA-FRIENDS": "Do not accept friend requests from current or former patients.",
    "BMA-PITFALLS":
      "Known pitfalls: profanity, discriminatory language, pictures of intoxication, oversharing.",
  },
} as const;

/** Nursing and Midwifery Council. */
export const nmc = {
  source: "NMC Guidance on using social media responsibly",
  sure: "primary",
  url: "https://www.nmc.org.uk/standards/guidance/social-media-guidance/read-social-media-guidance-online/",
  says: {
    "NMC-CONF": "Do not share confidential information, or pictures of patients without consent.",
    "NMC-CONDUCT":
      "No inappropriate comments about patients, no bullying, no pursuing relationships with patients.",
  },
} as const;

/** Health and Care Professions Council. */
export const hcpc = {
  source: "HCPC Guidance on use of social media (2024)",
  sure: "secondary",
  url: "https://www.hcpc-uk.org/standards/meeting-our-standards/communication-and-using-social-media/guidance-on-use-of-social-media/",
  says: {
    "HCPC-HISTORIC": "Consider whether old posts call your conduct into question, and act on them.",
    "HCPC-EMPLOYER": "Follow your employer’s social media policy.",
    "HCPC-1.7": "Personal values must not lead to discrimination.",
  },
} as const;

/** Information Commissioner’s Office. */
export const ico = {
  source: "ICO guidance on anonymisation",
  sure: "primary",
  url: undefined,
  says: { "ICO-INTRUDER": "Would someone motivated to find out who this is, with ordinary means, succeed?" },
} as const;

/** Statutes and cases, cited as context; not legal advice. */
export const law = {
  source: "United Kingdom law",
  sure: "unconfirmed",
  url: undefined,
  says: {
    "LAW-DEFAMATION":
      "Defamation Act 2013: a statement of fact that seriously harms somebody’s reputation must be defensible.",
    "LAW-HARASSMENT": "Protection from Harassment Act 1997.",
    "LAW-EQUALITY": "Equality Act 2010: protected characteristics.",
    "LAW-CONTEMPT": "Contempt of court: do not prejudge active proceedings.",
    "LAW-GDPR": "UK GDPR: health data and other special categories need a lawful basis to share.",
  },
} as const;

/** Studies that say how professionals and the public judge such posts; context, not rules. */
export const studies = {
  source: "Published studies of health professionals’ posts",
  sure: "secondary",
  url: undefined,
  says: {
    "STUDY-SMEPROF": "Counted as unprofessional in the SMePROF rubric (BMC Med Ethics 2022).",
    "STUDY-AHMED":
      "Families recognised themselves in 32 % of clinicians’ stories, patients in 47 % (JMIR 2020).",
    "STUDY-WHITE": "Judged unprofessional by most health students asked (BMJ Open 2013).",
  },
} as const;

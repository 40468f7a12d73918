const source = "BAD Social Media Guidance for Dermatologists and Dermatology Trainees";

/** The founding document has no clause numbers; these are ours, in its order. */
const says = {
  "BAD-INT-1":
    "Read the GMC, BMA and ASA guidance, and know the social media policy of your trust and other employers.",
  "BAD-DEF-1": "Group messages, forums and wikis are social media too.",
  "BAD-STD-1":
    "Even a small account can reach very many people, so keep to professional standards throughout.",
  "BAD-STD-2": "Treat colleagues fairly and with respect.",
  "BAD-STD-3": "Keep patients’ and the public’s trust in you and in the profession.",
  "BAD-STD-4": "Keep patients’ confidences.",
  "BAD-STD-5": "When you advertise, keep to facts.",
  "BAD-STD-6": "The law of copyright and defamation holds online as it does anywhere.",
  "BAD-CONF-1":
    "Never discuss your patients, their condition or treatment on any channel, personal ones included, without clear permission.",
  "BAD-CONF-2":
    "Details that are harmless one by one may identify a patient, or someone close to them, once put together.",
  "BAD-CONF-3": "Before you use a picture of a patient, have their consent and follow the GMC’s guidance.",
  "BAD-CONF-4": "What was once published may be impossible to take back.",
  "BAD-BND-1": "Do not blur the line between professional and personal.",
  "BAD-BND-2":
    "Do not accept friend requests from patients on personal accounts; point them to a professional one.",
  "BAD-BND-3":
    "Do not advise or diagnose individuals online; health information for everybody is something else.",
  "BAD-BND-4": "Inaccuracies may be put right, in a professional, factual, non-confrontational way.",
  "BAD-BND-5": "Stay out of polarising situations and check your own emotions.",
  "BAD-PRIV-1": "Your own privacy is not guaranteed: patients and employers may see what you share.",
  "BAD-PRIV-2": "Review your privacy and location settings; even strict ones are no guarantee.",
  "BAD-PROM-1":
    "Anyone known to be a health professional should think of themselves as a possible influencer.",
  "BAD-PROM-2":
    "Advertising must be clearly identifiable, whenever there was payment of any kind or the brand had a say.",
  "BAD-PROM-3": "Be open about conflicts of interest.",
  "BAD-PROM-4": "Follow the rules on social media marketing.",
  "BAD-PROM-5": "Consider whether promoting the product is appropriate at all.",
  "BAD-NAME-1": "If you say you are a doctor, say who you are.",
  "BAD-NAME-2": "Be clear about qualifications and expertise; avoid vague terms such as “skin expert”.",
  "BAD-TRN-1": "Trainees: be mindful when you use your professional credentials.",
  "BAD-TRN-2":
    "Trainees: consider a new account, or deleting old posts on an account now used professionally.",
  "BAD-TRN-3": "Trainees: be able to justify what you do to your supervisor, programme director and dean.",
  "BAD-TRN-4": "Trainees: tell your Educational Supervisor if you actively promote dermatology content.",
  "BAD-TRN-5": "Trainees should not do promotional work for companies or brands relating to dermatology.",
  "BAD-TRN-6": "Trainees: consider what such partnerships do to colleagues and the specialty.",
} as const;

export const bad = { source, sure: "primary", url: undefined, says } as const;

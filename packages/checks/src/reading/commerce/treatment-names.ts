/** What a cosmetic clinic sells that is no medicine. Our own list, from the price lists such clinics publish. */
export const cosmeticTreatments: readonly string[] = [
  "filler", "fillers", "lip filler*", "dermal filler*", "lip augmentation", "lip enhancement", "lips", "cheek filler*", "tear trough*", "jawline", "nose job", "nose jobs", "rhinoplasty", "liquid rhinoplasty",
  "boob job", "breast augmentation", "facelift", "face lift", "facelifts", "tummy tuck", "bbl", "liposuction", "lipo", "thread lift*", "threads lift", "eyelid surgery", "blepharoplasty", "hair transplant*", "veneers", "composite bonding", "bonding",
  "teeth whitening", "whitening", "turkey teeth", "smile makeover", "invisalign", "laser", "lasers", "laser hair removal", "laser treatment*", "leg laser", "ipl", "skin tag removal", "mole removal", "tattoo removal", "chemical peel*", "peel", "peels",
  "microneedling", "micro needling", "needling", "dermaplaning", "hydrafacial*", "facial", "facials", "profhilo", "skin booster*", "polynucleotide*", "salmon sperm", "mesotherapy", "prp", "vampire facial*", "prf", "led therapy", "radiofrequency",
  "hifu", "coolsculpting", "fat freezing", "cryolipolysis", "fat dissolving", "aqualyx", "lemon bottle", "injectable*", "tweakment*", "aesthetic treatment*", "cosmetic surgery", "plastic surgery", "rejuvenation", "skin rejuvenation", "glow plan",
  "skin plan", "collagen induction", "plasma pen", "semi permanent makeup", "lash lift", "botox", "anti wrinkle", "wrinkles", "frown lines", "crow's feet", "crows feet", "foreheads", "forehead", "pigmentation treatment*", "body contouring", "emsculpt", "skin consultation", "consultation", "mole check*", "mole mot",
  "drip", "drips", "jab", "jabs", "skinny jab*", "hair restoration", "treatment", "treatments", "aesthetics", "syringe", "0.5ml", "1ml", "russian lips",
]; // prettier-ignore

import { defineCheck } from "../define-check.ts";
import { undisclosed } from "../reading/commerce/disclosure.ts";
import { promotedMedicine } from "../reading/commerce/promoted-medicine.ts";

export default defineCheck({
  id: "discount-code",
  title: "Discount or referral code without an ad label",
  category: "promotion",
  severity: "high",
  action: "label",
  clauses: ["BAD-PROM-2", "CAP-2.1", "CMA-CODES", "ASA-LABEL", "GMP-90"],
  advice:
    "If the code or referral brings you anything, put “Ad” at the very start of the post, or delete it. A code by itself does not tell readers that you gain from it.",
  examples: {
    flagged: [
      "Use DRSAM when you check out and they’ll knock a tenner off your first box",
      "Nurses! Get your fob watch here and use STAFFNURSE for a cheeky discount",
      "Fancy a new toothbrush? Use my link and we both get £15",
      "Use code DRMAY15 for 15% off @DewLabSkin this weekend only!",
      "£15 off your first order if you use my referral link 🙌",
      "DM me for a discount on @NutriVitaUK powders",
      "My code is still going if you need sun cream for the hols: SHADE20",
      "type DRLOU10 at the checkout, you can thank me later",
      "Tell them Dr Ash sent you and they will look after you at @HaloAestheticsClinic",
      "Revising for finals? Pop SAMIR15 in at the checkout for the question bank, I get a free month x",
      "My name at the till gets you a wee something off these scrubs",
      "The mole app is free for a month if you sign up through me",
      "last day for NURSEKIRST20 at @DewLabSkin!!",
      "If you order from them put AMINA in the box at the end and save yourself a tenner",
    ],
    clear: [
      "Running for the skin charity. Code DERMDASH at the bakery and they give a pound a bun.",
      "Use code ENTONOX for 0% off my terrible jokes",
      "Regional study day is open: trainees use code DERM-NW at checkout. The deanery runs it, I do not earn from it.",
      "Code BUTTONS gets hospital staff two quid off the panto, I’m the back half of the horse",
      "Use code REGS for £50 off the registrars’ training day. No industry money this year.",
      "Code TRAINEE50 gets you half price at the regional derm day, the sandwiches are worth nothing",
      "The code for the anti-MDA5 test is on the request form",
      "The rota code is SHO15 if you need the swap page",
      "Question 14 was dermatomyositis with anti-MDA5, remember it",
      "If you refer a friend to our choir we get a new alto. That’s the whole scheme.",
      "25% off parking for staff. It was free before. Cheers.",
      "Ad | Use code DRMAY15 for 15% off @DewLabSkin",
      "Student delegates: the society’s conference rate is code STUDENT30 on the registration page",
      "Your letter has the NHS app code you need to register with a GP",
      "ICD-10 code of the week: L20.9, and yes it is everywhere",
      "Black Friday plea: please do not buy things you do not need",
      "Who changed the code for the staff room again? I have been locked out since 6",
      "Dress code for the department do is black tie, apparently",
      "Does anyone have a discount code for Figs scrubs?",
      "@united promo code FLY20 is not working, can you help?",
      "Code blue on the way back from lunch. Team were superb.",
      "COVID19 clinic moved to room B15 today",
      "Use SPF30 every day, even when it rains",
      "PASI90 for most of the arm by week 16, and the second trial is live",
      "No code from me, the library gives you the question bank for free",
    ],
  },
  find: (reading) => {
    const found = reading.signal(undisclosed);
    if (found?.kind !== "none" || found.tie.kind !== "code" || reading.signal(promotedMedicine))
      return undefined;
    const { start, end, seen } = found.tie;
    return {
      spans: [{ start, end }],
      confidence: 0.85,
      reason: `This may be advertising without a label: it offers ${seen} and does not say “Ad” at the start.`,
    };
  },
});

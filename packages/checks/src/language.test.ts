import { expect, test } from "vitest";
import { exampleOf } from "./example-post.ts";
import { languageOf } from "./language.ts";
import { read } from "./reading/reading.ts";

const languageIn = (text: string) => {
  const { post, author } = exampleOf(text);
  return languageOf(read(post, author));
};

test.each([
  ["de", "Heute morgen war ein Patient in der Sprechstunde, der sehr freundlich gewesen ist"],
  ["es", "Qué día más bonito hace hoy en Madrid, voy a pasear con mi familia por el parque"],
  ["fr", "Je suis très fatigué aujourd'hui, la garde était vraiment longue @hopital #garde"],
  ["cy", "Wedi cael diwrnod hir yn y clinig heddiw ond yn hapus iawn"],
  ["ja", "今日は病院でとても忙しい一日でした"],
  ["ar", "كان يوما طويلا في المستشفى"],
])("knows %s when it sees it", (language, text) => {
  expect(languageIn(text)).toBe(language);
});

test.each([
  "ok",
  "Botox £99 Leeds",
  "Abeg make una take am easy o, my pikin dey sick",
  "Aye, wisnae me, pal. Braw day the day but",
  "#dermatology #skincare #botoxuk @glowlab https://a.example/qu-est-ce-que-c-est",
  "Hidradenitis suppurativa, pyoderma gangrenosum, erythema nodosum, acanthosis nigricans",
  "Mrs Doreen Akhtar bed 4 biopsy result chuffed",
  "Legend!! Save me a flapjack",
  "❤️❤️❤️ 🎉🎉🎉",
  "",
])("judges as English when in doubt: %j", (text) => {
  expect(languageIn(text)).toBe("en");
});

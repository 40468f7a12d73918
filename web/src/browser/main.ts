import { countDown } from "./countdown.ts";
import { swapForms } from "./swap.ts";
import { openCoverage } from "./open-coverage.ts";
import { countTicked } from "./together.ts";
import { offerTriage } from "./triage/offer-triage.ts";
import { watchProgress } from "./watch-progress.ts";

// Everything works without this script; it saves page loads and shows bytes and numbers as they go by.
swapForms();
offerTriage();
countTicked();
watchProgress();
countDown();

openCoverage();

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

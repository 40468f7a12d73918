/** Where this browser remembers that single keys were turned off. */
const place = "hindsight-keys";

/** Whether single keys do anything; they do unless this person turned them off. */
export const areKeysOn = (): boolean => document.documentElement.dataset.keys !== "off";

/** Makes the button that opens the list of keys work, and the switch in it. */
export function offerKeysDialog(): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog#keys");
  const isOn = dialog?.querySelector<HTMLInputElement>("#keys-on");
  if (!dialog || !isOn) return;

  const set = (on: boolean) => {
    isOn.checked = on;
    document.documentElement.dataset.keys = on ? "on" : "off";
  };
  set(remembered() !== "off");
  isOn.addEventListener("change", () => {
    remember(isOn.checked ? "on" : "off");
    set(isOn.checked);
  });
  const button = document.querySelector<HTMLButtonElement>("button[data-open-keys]");
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", () => dialog.showModal());
}

/** A browser that keeps nothing for us starts with the keys on each time. */
function remembered(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

function remember(value: string): void {
  try {
    localStorage.setItem(place, value);
  } catch {
    // Then the choice holds for this page only.
  }
}

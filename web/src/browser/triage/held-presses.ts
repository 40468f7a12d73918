/** Presses that came before the card they mean was there. */
export interface HeldPresses {
  /** Keeps a press for later. */
  hold(press: () => void): void;
  /** Whether any press waits: a later one has to wait behind it. */
  isHolding(): boolean;
  /** Gives up the last press that waits. False when there was none. */
  takeBack(): boolean;
  /** Does the presses in their order; when one has to wait again, so do those after it. */
  release(): void;
  /** Gives up every press. */
  drop(): void;
}

/** Keeps presses in their order, so that none of them decides about another card than the person meant. */
export function heldPresses(): HeldPresses {
  const held: (() => void)[] = [];
  return {
    hold: (press) => void held.push(press),
    isHolding: () => held.length > 0,
    takeBack: () => held.pop() !== undefined,
    release() {
      const presses = held.splice(0);
      for (const [at, press] of presses.entries()) {
        press();
        if (held.length === 0) continue;
        held.push(...presses.slice(at + 1));
        return;
      }
    },
    drop: () => void held.splice(0),
  };
}

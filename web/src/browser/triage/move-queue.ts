/** Sends moves one after the other, in the order they were made. */
export interface MoveQueue {
  /** Runs once everything before it is over, whether that went well or not. */
  add(task: () => Promise<void>): void;
  /** Moves not yet sent or answered. */
  waiting(): number;
  /** Resolves once nothing waits. */
  drained(): Promise<void>;
}

/** Makes a queue; `onIdle` is called a little after it has run dry. The person is asked before leaving while something waits. */
export function moveQueue(onIdle: () => void): MoveQueue {
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;
  let idle: number | undefined;

  window.addEventListener("beforeunload", (event) => {
    if (waiting > 0) event.preventDefault();
  });

  return {
    add(task) {
      waiting += 1;
      window.clearTimeout(idle);
      last = last.then(task).then(
        () => settle(),
        () => settle(),
      );
    },
    waiting: () => waiting,
    drained: async () => {
      while (waiting > 0) await last;
    },
  };

  function settle(): void {
    waiting -= 1;
    if (waiting === 0) idle = window.setTimeout(onIdle, idleAfter);
  }
}

/** Milliseconds without a move after which the figures of the page are brought up to date. */
const idleAfter = 350;

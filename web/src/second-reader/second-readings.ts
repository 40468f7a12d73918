import type { Price, ReadingChoice, ReadingPlan, ReadingStatus } from "@hindsight/core/reading-plan";
import type { ReaderSettings } from "@hindsight/core/second-reader";

/** What the pages ask of whatever runs second readings. */
export interface SecondReadings {
  /** Tokens each request costs before any post is in it. */
  readonly tokensBefore: number;
  /** The one reader that is offered, and paid for, by whoever set this up; absent where the person chooses. */
  readonly only?: OnlyReader | undefined;
  /** Looks for models on this computer, and nowhere else; absent where there can be none. */
  find?(): Promise<readonly FoundModel[]>;
  /** Writes down what would be read by whom; sends nothing. */
  plan(auditId: string, choice: ReadingChoice, settings: ReaderSettings): Promise<ReadingPlan>;
  /** Begins the reading that was planned, or goes on with it; resolves once it is under way, with its end where that can be waited for. Throws `Problem`. */
  start(
    auditId: string,
    order: {
      readonly settings: ReaderSettings;
      /** Whether, for this very reading, posts may leave the computer. */
      readonly mayLeave: boolean;
      readonly price: Price;
      /** US dollars. */
      readonly ceiling: number;
    },
  ): Promise<{ readonly end?: Promise<ReadingStatus> }>;
  /** Stops it, or tells it to; what was answered is kept. */
  cancel(auditId: string): Promise<void>;
  /** What a running reading last said, `cancelled` while it is stopping; undefined when none runs. */
  status(auditId: string): Promise<ReadingStatus | undefined>;
  /** Calls back at each change; returns how to stop. */
  watch(auditId: string, listener: () => void): () => void;
}

/** A reader that nobody chooses: its price and the most that one reading may cost, in US dollars, are not the person's to change. */
export interface OnlyReader {
  readonly settings: ReaderSettings;
  readonly price: Price;
  readonly ceiling: number;
}

/** A model that was found to run on this computer. */
export interface FoundModel {
  readonly url: string;
  readonly model: string;
}

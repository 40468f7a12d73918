import type { Price, ReadingChoice, ReadingPlan, ReadingStatus } from "@hindsight/core/reading-plan";
import type { ReaderSettings } from "@hindsight/core/second-reader";

/** What the pages ask of whatever runs second readings. */
export interface SecondReadings {
  /** Tokens each request costs before any post is in it. */
  readonly tokensBefore: number;
  /** Looks for models on this computer, and nowhere else. */
  find(): Promise<readonly FoundModel[]>;
  /** Writes down what would be read; sends nothing. */
  plan(auditId: string, choice: ReadingChoice): Promise<ReadingPlan>;
  /** Begins the reading that was planned, or goes on with it; resolves once it is under way. Throws `Problem`. */
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
  ): Promise<{ readonly end: Promise<ReadingStatus> }>;
  /** Stops it; what was answered is kept. */
  cancel(auditId: string): Promise<void>;
  /** What a running reading last said; undefined when it does not run here. */
  status(auditId: string): ReadingStatus | undefined;
  /** Calls back at each change; returns how to stop. */
  watch(auditId: string, listener: () => void): () => void;
}

/** A model that was found to run on this computer. */
export interface FoundModel {
  readonly url: string;
  readonly model: string;
}

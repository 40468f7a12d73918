import type { StageReader } from "./stage-reader.ts";

/** What differs between production and the rest. */
export interface Stage {
  readonly name: string;
  /** False: taking the stage down removes its data with it. */
  readonly retainData: boolean;
  /** Days after which whatever was not erased goes by itself. */
  readonly retentionDays: number;
  /** Batches of one audit checked at once. */
  readonly concurrency: number;
  /** Lambda instances kept for checking alone; absent where the account has too few to set any aside (a new one has 10). */
  readonly reservedConcurrency?: number;
  /** US dollars a month after which an alarm is raised. */
  readonly monthlyBudget: number;
  /** The model that people may have their posts read by again; absent: no second reader is offered. */
  readonly secondReader?: StageReader | undefined;
  /** Who hears of alarms; absent: they are only seen in the console. */
  readonly alarmEmail?: string;
}

const development = {
  retainData: false,
  retentionDays: 3,
  concurrency: 5,
  monthlyBudget: 10,
} satisfies Partial<Stage>;

const production = {
  retainData: true,
  retentionDays: 30,
  concurrency: 100,
  reservedConcurrency: 200,
  monthlyBudget: 100,
} satisfies Partial<Stage>;

/** The stage of a name: `production` keeps its data and has room, every other is small and leaves nothing behind. */
export function stageNamed(name: string, alarmEmail?: string, secondReader?: StageReader): Stage {
  return {
    name,
    ...(name === "production" ? production : development),
    ...(alarmEmail !== undefined && { alarmEmail }),
    secondReader,
  };
}

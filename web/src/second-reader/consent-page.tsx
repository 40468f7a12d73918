import type { Audit } from "@hindsight/core/audit";
import { combiningWords } from "@hindsight/core/combine";
import { estimateCost } from "@hindsight/core/reading-cost";
import { requestsIn, type Price, type ReadingPlan, type ReadingStatus } from "@hindsight/core/reading-plan";
import { isRemote, modelOf, placeOf } from "@hindsight/second-reader/place";
import { knownPrice } from "@hindsight/second-reader/prices";
import { counted, listed, number } from "../counted.ts";
import { StageSteps, readyStages } from "../stage-steps.tsx";
import { ConsentMoney } from "./consent-money.tsx";
import { dollars } from "./reading-words.ts";
import type { OnlyReader } from "./second-readings.ts";

interface ConsentProps {
  readonly audit: Audit;
  readonly plan: ReadingPlan;
  readonly status: ReadingStatus;
  /** Tokens of the instructions that go before every request. */
  readonly tokensBefore: number;
  /** The one reader there is, where the person neither chooses nor pays. */
  readonly only?: OnlyReader | undefined;
  readonly wrong?: string | undefined;
}

/** What would be sent, to whom and at what price; the last page before anything is. */
export function ConsentPage({ audit, plan, status, tokensBefore, only, wrong }: ConsentProps) {
  const { settings } = status;
  const base = `/audits/${audit.id}/second-reader`;
  const price = only?.price ?? knownPrice(settings);
  return (
    <>
      <StageSteps auditId={audit.id} at="review" open={readyStages} />
      <div class="narrow stack">
        <h1>What would be sent</h1>
        <Sent plan={plan} status={status} tokensBefore={tokensBefore} price={price} only={only} />
        {wrong !== undefined && (
          <p class="problem" role="alert">
            {wrong}
          </p>
        )}
        <form method="post" action={`${base}/start`} class="stack">
          {isRemote(settings) ? (
            <ConsentMoney price={price} status={status} only={only} />
          ) : (
            <>
              <input type="hidden" name="priceIn" value="0" />
              <input type="hidden" name="priceOut" value="0" />
              <input type="hidden" name="ceiling" value="0" />
            </>
          )}
          <button class="button" type="submit">
            {settings.kind === "folder" ? "Write the requests" : "Start the second reading"}
          </button>
        </form>
        <h2>What becomes of its opinions</h2>
        <ul>
          {combiningWords.map((words) => (
            <li>{words}</li>
          ))}
        </ul>
        <p class="hint">
          A new second reading takes the place of an earlier one. Posts you mark as false alarms are shown to
          it as examples to leave alone. Its answers are kept with this audit and erased with it
          {settings.kind === "folder" && "; the files in your folder are yours to remove"}.
        </p>
        <p>
          <a href={`${base}?new`}>Change something</a>
        </p>
      </div>
    </>
  );
}

function Sent(props: SentProps) {
  const { plan, status, tokensBefore, price, only } = props;
  const cost = estimateCost(plan, tokensBefore, price ?? { in: 0, out: 0 });
  const requests = requestsIn(plan);
  const sets = plan.sets?.length ?? 0;
  const { reposts, repeated, short, deleted, notChosen } = plan.leftOut;
  const left = [
    reposts > 0 && counted(reposts, "repost"),
    repeated > 0 &&
      `${counted(repeated, "post")} that ${repeated === 1 ? "says" : "say"} the same as another`,
    short > 0 && `${number(short)} under three words`,
    deleted > 0 && `${number(deleted)} already deleted`,
    notChosen > 0 && `${number(notChosen)} you did not choose`,
  ].filter((part) => part !== false);
  return (
    <>
      <dl class="figures">
        <Figure label="posts" value={number(plan.posts)} />
        <Figure label={requests === 1 ? "request" : "requests"} value={number(requests)} />
        <Figure label="tokens, about" value={number(cost.tokensIn + cost.tokensOut)} />
        {isRemote(status.settings) && (
          <Figure label="estimated cost" value={price ? dollars(cost.cost) : "not known"} />
        )}
      </dl>
      <p>
        To:{" "}
        <strong>
          <bdi>{only ? modelOf(status.settings) : placeOf(status.settings)}</bdi>
        </strong>
        {whereWords(props)}
      </p>
      <p>
        With each post: its words, date and kind, whom it answers, your own posts before and after it in a
        thread, your career stage on that day and the descriptions of its pictures; with each request: your
        profile text. No pictures, no messages.{" "}
        {plan.choice.masksNames && "Names and handles of others are replaced as far as they can be told."}
      </p>
      {sets > 0 && (
        <p>
          {counted(sets, "group of posts", "groups of posts")} that may single somebody out when seen
          together: each is sent once more, as one, with some of your posts from about that time.
        </p>
      )}
      {left.length > 0 && <p>Not sent: {listed(left)}.</p>}
    </>
  );
}

interface SentProps extends Pick<ConsentProps, "plan" | "status" | "tokensBefore" | "only"> {
  readonly price: Price | undefined;
}

function whereWords({ status, only }: SentProps): string {
  if (only) return ", in the AWS account this was set up in. Amazon runs the model.";
  return isRemote(status.settings) ? ", which is not on this computer." : ". Nothing leaves this computer.";
}

const Figure = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

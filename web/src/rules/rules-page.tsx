import type { CheckInfo, Clause, Judge } from "@hindsight/core/check";
import { Category } from "@hindsight/core/finding";
import { categoryWords, severityWords } from "../plain-words.ts";

/** What to know about a clause that was not read in the source itself. */
const sureWords: Record<Exclude<Clause["sure"], "primary">, string> = {
  secondary: "Read in an account of the source.",
  unconfirmed: "Not yet found in a copy we could read: check it before you rely on it.",
};

/** Every check and every clause, in plain words, with an anchor each. */
export function RulesPage({ judge }: { judge: Pick<Judge, "checks" | "clauses" | "rules"> }) {
  const sources = Map.groupBy(judge.clauses, ({ source }) => source);
  return (
    <div class="narrow stack">
      <h1>What is checked</h1>
      <p class="lead">
        Every post is read for the questions below. Each finding names the clause behind it, in our words; the
        source itself is what counts. Rules of {judge.rules}.
      </p>
      <p>
        Not looked for, on purpose: what you wear, a drink, political or religious opinion, who you love, your
        own illness, grief, protest and strikes, mild swearing, or criticism of government, employers and
        regulators.
      </p>
      <nav aria-label="On this page">
        <ul class="chips">
          {Category.options.map((category) => (
            <li>
              <a href={`#${category}`}>{categoryWords[category]}</a>
            </li>
          ))}
          <li>
            <a href="#guidance">The guidance</a>
          </li>
        </ul>
      </nav>
      {Category.options.map((category) => {
        const checks = judge.checks.filter((check) => check.category === category);
        return (
          <section>
            <h2 id={category}>{categoryWords[category]}</h2>
            {checks.map((check) => (
              <CheckEntry check={check} />
            ))}
          </section>
        );
      })}
      <section>
        <h2 id="guidance">The guidance behind it</h2>
        <p>Unless it says otherwise, each clause was read in the source itself.</p>
        {[...sources].map(([source, clauses]) => (
          <SourceEntry source={source} clauses={clauses} />
        ))}
      </section>
    </div>
  );
}

function CheckEntry({ check }: { check: CheckInfo }) {
  return (
    <article class="rule" id={`check-${check.id}`} tabindex={-1}>
      <h3>{check.title}</h3>
      <p class="facts">Usually: {severityWords[check.severity].toLowerCase()}</p>
      <p>{check.advice}</p>
      <p class="facts">
        {check.clauses.map((id) => (
          <>
            <a href={`#clause-${id}`}>{id}</a>{" "}
          </>
        ))}
      </p>
    </article>
  );
}

function SourceEntry({ source, clauses }: { source: string; clauses: readonly Clause[] }) {
  return (
    <div class="rule">
      <h3>{source}</h3>
      <dl class="clause-list">
        {clauses.map(({ id, says, url, sure }) => (
          <div id={`clause-${id}`} tabindex={-1}>
            <dt>{id}</dt>
            <dd>
              {says} {sure !== "primary" && <em>{sureWords[sure]}</em>}{" "}
              {url !== undefined && (
                <a href={url} target="_blank" rel="noreferrer noopener">
                  Source<span class="unseen"> of {id} (in a new tab)</span>
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

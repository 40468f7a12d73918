/** One problem, in a sentence, and the way on. */
export function ProblemPage({ heading, words }: { heading: string; words: string }) {
  return (
    <div class="narrow">
      <h1>{heading}</h1>
      <p class="lead">{words}</p>
      <p class="row">
        <a class="button" href="/">
          Start a new audit
        </a>
        <a class="button quiet" href="/audits">
          See your audits
        </a>
      </p>
    </div>
  );
}

/** What can be taken along from the checklist, and what comes after it. */
export function NextSteps({ auditId }: { auditId: string }) {
  return (
    <section class="stack screen-only" aria-labelledby="take-along">
      <h2 id="take-along">Take it along</h2>
      <ul class="ways">
        <li>
          <a href={`/audits/${auditId}/handoff`}>Hand-off pack</a>
          <span class="hint">Lists, corrected captions and files that deletion tools read, as one .zip</span>
        </li>
        <li>
          <a href={`/audits/${auditId}/checklist/print`}>Print</a>
          <span class="hint">The whole list on paper, with a box for each post</span>
        </li>
        <li>
          <a href={`/audits/${auditId}/checklist.csv`} download>
            Save as a table (CSV)
          </a>
          <span class="hint">For a spreadsheet</span>
        </li>
        <li>
          <a href={`/audits/${auditId}/after`}>After deleting: what may remain</a>
          <span class="hint">Quotes, screenshots, search engines and web archives</span>
        </li>
      </ul>
    </section>
  );
}

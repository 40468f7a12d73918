/** How to get an export, and what is never opened in it. */
export function AskForExport() {
  return (
    <div class="columns">
      <section>
        <h2>If you do not have your export yet</h2>
        <details>
          <summary>From X (Twitter)</summary>
          <ol>
            <li>Open Settings and privacy, then Your account.</li>
            <li>Choose Download an archive of your data and confirm your password.</li>
            <li>X tells you when it is ready, often a day later. Download the .zip and bring it here.</li>
          </ol>
        </details>
        <details>
          <summary>From Instagram</summary>
          <ol>
            <li>Open Accounts Centre, then Your information and permissions.</li>
            <li>Choose Export your information, then Export to device.</li>
            <li>Ask for all time and the JSON format. Download the .zip when the e-mail comes.</li>
          </ol>
        </details>
      </section>
      <section>
        <h2>What stays private</h2>
        <ul>
          <li>Direct messages, contacts, advertising data and log-in records are never opened.</li>
          <li>The uploaded copy is removed as soon as its posts have been read.</li>
          <li>You can erase an audit, and everything kept for it, at any time.</li>
          <li>Your accounts are not touched. You make every change yourself, on the platform.</li>
        </ul>
      </section>
    </div>
  );
}

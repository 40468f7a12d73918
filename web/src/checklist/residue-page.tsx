import type { Audit } from "@hindsight/core/audit";
import { StageSteps, readyStages } from "../stage-steps.tsx";

/** What may be left of a deleted post, and whom to ask. Names only tools that have been there for years, and links to none. */
export function ResiduePage({ audit }: { audit: Audit }) {
  return (
    <>
      <StageSteps auditId={audit.id} at="checklist" open={readyStages} />
      <div class="narrow stack">
        <h1>After deleting: what may remain</h1>
        <p class="lead">
          Deleting takes a post off your account. It cannot take back what others have already copied, so a
          deleted post is gone from your profile, not from the world.
        </p>
        <h2>On the platform itself</h2>
        <ul>
          <li>
            Quotes and replies by other people stay, without your post in them. Some repeat its words: ask
            their authors kindly to remove theirs.
          </li>
          <li>
            Screenshots are posts of whoever took them. You can ask, or report them if they break a rule.
          </li>
          <li>
            The platform may keep a copy for itself for some weeks, and longer where the law asks for it.
          </li>
        </ul>
        <h2>In search engines</h2>
        <p>A search engine forgets a deleted page by itself after days or weeks. To hurry it along:</p>
        <dl class="residue">
          <dt>Google</dt>
          <dd>
            The tool is called “Refresh outdated content” (or “Remove outdated content”). It asks for the
            address of the post that is gone. Search for the tool by its name.
          </dd>
          <dt>Bing</dt>
          <dd>
            The “Content removal” tool in Bing’s help for webmasters does the same. DuckDuckGo and others take
            much from Bing.
          </dd>
          <dt>Your name</dt>
          <dd>
            People in the UK and the EU may also ask a search engine to leave out results under their own
            name. Each request is weighed; for professionals, patients’ interest counts against it.
          </dd>
        </dl>
        <h2>In web archives</h2>
        <p>
          The Internet Archive’s Wayback Machine may hold a copy of a public profile. It takes requests to
          remove pages by e-mail; give the exact addresses, and write from an address that shows the account
          is yours. Others, such as archive.today, seldom remove anything.
        </p>
        <h2>What to keep in mind</h2>
        <ul>
          <li>
            Search for a few words of each weighty post, in quotation marks, a fortnight after deleting it.
          </li>
          <li>
            If a patient could be recognised in something that is still out there, tell your information
            governance lead or your defence organisation rather than chasing copies alone.
          </li>
          <li>
            Take a new export in some weeks and <a href={`/audits/${audit.id}/again`}>check again</a>: it
            shows which posts are really gone.
          </li>
        </ul>
        <p>
          <a href={`/audits/${audit.id}/checklist`}>Back to the checklist</a>
        </p>
      </div>
    </>
  );
}

import type { Audit } from "@hindsight/core/audit";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import { britishDate } from "../british-date.ts";
import { categoryWords, confidenceWords, kindWords, platformWords, severityWords } from "../plain-words.ts";
import { postAddress } from "../review/post-anchor.ts";
import { tamed } from "../review/text-pieces.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { maskedText } from "./masked.ts";

interface PacketProps {
  readonly audit: Audit;
  readonly flagged: FlaggedPost;
  /** As the person left them. */
  readonly words: string;
  readonly question: string;
  readonly rules: RuleBook;
  readonly now: string;
}

/** One finding on paper for somebody who has nothing else: the masked post, what the check says, the clauses, the question. */
export function PacketPage({ audit, flagged, words, question, rules, now }: PacketProps) {
  const { post, findings } = flagged;
  return (
    <div class="paper stack">
      <p class="row screen-only">
        <button class="button" type="button" data-print hidden>
          Print
        </button>
        <a href={`${postAddress(audit.id, post.id)}/ask`}>Change it</a>
        <a href={postAddress(audit.id, post.id)}>Back to the post</a>
      </p>
      <h1>A question about one of my posts</h1>
      <p class="facts">
        {britishDate(now)} · {kindWords[post.kind]} on {platformWords[post.platform]}, {monthOf(post.date)}.
        Names, numbers and handles are masked.
      </p>
      <h2>The post</h2>
      <blockquote class="post-text">
        <bdi>{tamed(words)}</bdi>
      </blockquote>
      <h2>What the check says</h2>
      {findings.map((finding) => {
        const check = rules.check(finding.check);
        return (
          <div class="finding">
            <h3>{check?.title ?? finding.check}</h3>
            <p class="facts">
              {categoryWords[finding.category]} · {severityWords[finding.severity]} ·{" "}
              {confidenceWords(finding.confidence)}
            </p>
            <p>{tamed(maskedText(finding.reason, audit.author))}</p>
            <ul>
              {finding.clauses.map((id) => (
                <Clause id={id} rules={rules} />
              ))}
            </ul>
          </div>
        );
      })}
      <h2>My question</h2>
      <p class="asked">{tamed(question)}</p>
      <h2>The answer</h2>
      <div class="lines" aria-hidden="true"></div>
      <p class="hint">
        Made with Hindsight, which reads one’s own old posts for confidentiality, unlabelled promotion and
        professionalism. A finding is a reason to look again, not a verdict.
      </p>
    </div>
  );
}

function Clause({ id, rules }: { id: string; rules: RuleBook }) {
  const clause = rules.clause(id);
  if (!clause) return null;
  return (
    <li>
      {clause.says} ({clause.source}, {clause.id})
    </li>
  );
}

/** The day is left out: it helps to find out who is meant. */
const monthOf = (date: string | undefined): string =>
  date === undefined ? "no date" : britishDate(date).replace(/^\d+ /, "");

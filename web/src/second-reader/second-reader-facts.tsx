import type { Audit } from "@hindsight/core/audit";
import { counted, number } from "../counted.ts";

/** What the second reader read and what it did not, for the coverage box; nothing where none was asked. */
export function SecondReaderFacts({ audit }: { audit: Audit }) {
  const reading = audit.result?.secondReading;
  if (!reading) return null;
  const languages = Object.values(reading.languages).reduce((sum, count) => sum + count, 0);
  const { asked = 0, confirmed = 0, dissolved = 0, left = 0 } = reading.sets ?? {};
  const setsUnread = asked - confirmed - dissolved - left;
  return (
    <>
      <h2>Second reader</h2>
      <ul>
        <li>
          {counted(reading.read, "post")} read by <bdi>{reading.reader}</bdi>
        </li>
        {languages > 0 && <li>{number(languages)} of them in other languages, read by nobody else</li>}
        {setsUnread > 0 && (
          <li>
            {counted(setsUnread, "group of posts", "groups of posts")} seen together: not read by the second
            reader
          </li>
        )}
        {reading.notRead > 0 && (
          <li>
            {counted(reading.notRead, "post")} it was asked about and did not read: not read by the second
            reader
          </li>
        )}
      </ul>
    </>
  );
}

import type { Archive, Member } from "@hindsight/core/archive";
import { htmlPage } from "./html-page.ts";
import type { HtmlRecord } from "./html-record.ts";

/** Streams the records of a page. A page without any, or one nested beyond reason, ends with a record that says so. */
export async function* htmlFile(archive: Archive, member: Member): AsyncGenerator<HtmlRecord> {
  const page = htmlPage();
  const decoder = new TextDecoder();
  let count = 0;
  for await (const chunk of archive.stream(member)) {
    page.write(decoder.decode(chunk, { stream: true }));
    for (const record of page.take()) {
      count += 1;
      yield record;
    }
    if (page.isTooDeep) {
      yield {
        isMarked: false,
        blocks: [],
        problem: "The page is nested too deep; what follows was not read.",
      };
      return;
    }
  }
  page.write(decoder.decode());
  page.end();
  for (const record of page.take()) {
    count += 1;
    yield record;
  }
  if (count === 0)
    yield { isMarked: false, blocks: [], problem: "A page without any posts where some were expected." };
}

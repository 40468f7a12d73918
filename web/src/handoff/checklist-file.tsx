import { html } from "hono/html";
import { PrintedList } from "../checklist/printed-list.tsx";
import type { TodoGroup } from "../checklist/checklist-items.ts";
import { britishDate } from "../british-date.ts";

/** Plain enough to need no escaping inside a style element. */
const style = `
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
h2 { margin-top: 2rem; }
li { margin-bottom: .8rem; break-inside: avoid; overflow-wrap: anywhere; }
a { color: #0b5a60; }
:root { color-scheme: light; }
`;

/** The whole checklist as one file that needs no other and runs nothing. */
export async function checklistFile(groups: readonly TodoGroup[], now: string): Promise<string> {
  const page = (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="referrer" content="no-referrer" />
        <title>Checklist of {britishDate(now)}</title>
        <style>{style}</style>
      </head>
      <body>
        <h1>Checklist of {britishDate(now)}</h1>
        <p>This list quotes your posts. Keep it to yourself, and delete it when you are done.</p>
        <PrintedList groups={groups} />
      </body>
    </html>
  );
  // What `html` gives is a marked String, which only a page can use as it is.
  return String(await html`<!DOCTYPE html>${page}`);
}

import { Parser } from "htmlparser2";
import { recordBuilder, type HtmlRecord } from "./html-record.ts";

const inline = new Set("a,b,i,u,s,em,strong,span,wbr,font,small,mark,code".split(","));
const silent = new Set("script,style,title,noscript,template,video,audio,iframe,svg".split(","));

/** No page nests a tenth as deep; the parser's work grows with the square of the depth. */
const maxDepth = 200;

/** The records of one page so far and whether it can still be read. */
export interface HtmlPage {
  write(html: string): void;
  /** The records completed since the last call. */
  take(): readonly HtmlRecord[];
  end(): void;
  readonly isTooDeep: boolean;
}

/**
 * Finds the records of a page as it streams by. Class names differ between years, so a record is what carries the box
 * class known since 2021, else any direct child of the element with the role `main`.
 */
export function htmlPage(): HtmlPage {
  let records: HtmlRecord[] = [];
  let depth = 0;
  let mainDepth = -1;
  let hush = 0;
  let isTooDeep = false;
  let open: { builder: ReturnType<typeof recordBuilder>; depth: number; isBox: boolean } | undefined;

  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      isTooDeep ||= depth > maxDepth;
      if (isTooDeep) return;
      const classes = attributes.class ?? "";
      const isBox = /(?:^|\s)uiBoxWhite(?:\s|$)/.test(classes);
      if (mainDepth < 0 && (attributes.role === "main" || name === "main")) mainDepth = depth;
      else if (isBox ? !open?.isBox : !open && mainDepth >= 0 && depth === mainDepth + 1)
        open = { builder: recordBuilder(isBox), depth, isBox };
      else if (open && depth === open.depth + 1) open.builder.block(classes);

      const uri = uriIn(name, attributes);
      if (open && uri !== undefined) open.builder.media(uri);
      if (silent.has(name)) hush += 1;
      if (name === "tr") open?.builder.openRow();
      else if (name === "br") open?.builder.text("\n");
      else if (!inline.has(name)) open?.builder.endRun();
    },
    ontext(text) {
      if (hush === 0) open?.builder.text(text);
    },
    onclosetag(name) {
      if (silent.has(name) && hush > 0) hush -= 1;
      if (name === "tr") open?.builder.endRow();
      else if (name !== "br" && !inline.has(name)) open?.builder.endRun();
      if (open?.depth === depth) {
        records.push(open.builder.done());
        open = undefined;
      }
      if (mainDepth === depth) mainDepth = -1;
      depth -= 1;
    },
  });

  return {
    write: (html) => parser.write(html),
    take() {
      const taken = records;
      records = [];
      return taken;
    },
    end: () => parser.end(),
    get isTooDeep() {
      return isTooDeep;
    },
  };
}

/** A picture inside the export; links to the web and to other pages are not media. */
function uriIn(name: string, attributes: Readonly<Record<string, string>>): string | undefined {
  const isPicture = name === "img" || name === "video" || name === "audio" || name === "source";
  const uri = isPicture ? attributes.src : name === "a" ? attributes.href : undefined;
  if (uri === undefined || uri === "" || /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(uri)) return undefined;
  return isPicture || /(?:^|\/)media\//.test(uri) ? uri.replace(/^(?:\.\.?\/)+/, "") : undefined;
}

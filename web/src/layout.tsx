import { jsxRenderer } from "hono/jsx-renderer";
import type { AppNeeds } from "./needs.ts";

/** What a page says about itself to the frame around it. */
export interface PageProps {
  readonly title: string;
  /** Which of the links in the header this page is. */
  readonly nav?: "start" | "audits" | "rules";
  /** Whether the page takes exports in. */
  readonly isUpload?: boolean;
  /** Seconds after which the page loads again where JavaScript is off. */
  readonly refresh?: number | undefined;
}

declare module "hono" {
  interface ContextRenderer {
    // eslint-disable-next-line @typescript-eslint/prefer-function-type -- only an interface can add to one of another package.
    (content: string | Promise<string>, props: PageProps): Response | Promise<Response>;
  }
}

const links = [
  { id: "start", href: "/", text: "New audit" },
  { id: "audits", href: "/audits", text: "Your audits" },
  { id: "rules", href: "/rules", text: "What is checked" },
] as const;

/** The frame of every page: header, main, foot. */
export const layout = ({ assets, privacy }: Pick<AppNeeds, "assets" | "privacy">) =>
  jsxRenderer(({ children, title, nav, isUpload, refresh }) => (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{title} – Hindsight</title>
        <link rel="icon" href={`/assets/${assets.icon.name}`} type={assets.icon.type} />
        <link rel="stylesheet" href={`/assets/${assets.style.name}`} />
        <script type="module" src={`/assets/${assets.script.name}`}></script>
        {isUpload && <script type="module" src={`/assets/${assets.upload.name}`}></script>}
        {refresh !== undefined && (
          <noscript>
            <meta http-equiv="refresh" content={String(refresh)} />
          </noscript>
        )}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the main part
        </a>
        <header class="top">
          <div class="wrap">
            <a class="brand" href="/">
              Hindsight
            </a>
            <nav aria-label="Hindsight">
              <ul>
                {links.map(({ id, href, text }) => (
                  <li>
                    <a href={href} aria-current={id === nav ? "page" : undefined}>
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </header>
        <main id="main" class="wrap" tabindex={-1}>
          {children}
        </main>
        <p id="said" role="status" class="unseen"></p>
        <footer class="foot">
          <div class="wrap">
            <p>{privacy}</p>
            <p>
              Hindsight points at posts to look at again. It does not judge them, and it is not legal or
              professional advice.
            </p>
          </div>
        </footer>
      </body>
    </html>
  ));

import type { Span } from "@hindsight/core/finding";
import type { Signal } from "../reading.ts";
import { affiliateHosts, payingAt, payingParameters } from "./affiliate-hosts.ts";

/** Public bodies use the same parameter names for their own purposes. */
const publicBody =
  /(?:^|\.)(?:nhs\.uk|gov\.uk|org\.uk|org|ac\.uk|edu|gov|justgiving\.com|gofundme\.com|eventbrite\.co\.uk|bmj\.com)$/;
const longestLink = 2000;

/** The link as a URL, or nothing when it is no web address. */
function urlOf(link: string): URL | undefined {
  const address = /^https?:/i.test(link) ? link : `https://${link}`;
  return URL.canParse(address) ? new URL(address) : undefined;
}

const isAt = (host: string, shop: string): boolean =>
  shop.endsWith(".")
    ? host.startsWith(shop) || host.includes(`.${shop}`)
    : host === shop || host.endsWith(`.${shop}`);

/** Whether whoever posted the link is paid for clicks or sales, as far as the address tells. */
export function isAffiliateLink(link: string): boolean {
  if (link.length > longestLink) return false;
  const url = urlOf(link);
  if (!url) return false;

  const host = url.hostname.toLowerCase().replace(/^www\./, "");
  const address = host + url.pathname.toLowerCase();
  const isHost = affiliateHosts.some((known) =>
    known.includes("/") ? address.startsWith(known) : host === known || host.endsWith(`.${known}`),
  );
  if (isHost) return true;
  const keys = [...url.searchParams.keys()].map((key) => key.toLowerCase());
  const paying = payingAt.find(([shop]) => isAt(host, shop));
  if (paying)
    return paying[1].some((key) => keys.includes(key)) || /\/(?:ref=)?tag=[\w-]{1,40}/.test(url.pathname);
  if (publicBody.test(host)) return false;
  return keys.some((key) => payingParameters.has(key));
}

/** Web addresses written without `http`. */
const bareAddress =
  /(?<![\w@/.])(?:[a-z0-9-]{1,30}\.){1,3}(?:to|me|it|us|hn|ly|co|com|uk|app|link|shop|store|net|cc)\/[\w?=&+%./-]{2,200}/g;

/** Links that pay the author: where they stand, or an empty stretch at the start for those the text does not show. */
export const affiliateLinks: Signal<readonly Span[]> = (reading) => {
  const spans: Span[] = [];
  const seen = new Set<string>();
  for (const word of reading.words) {
    if (word.kind !== "link") continue;
    seen.add(word.text);
    if (isAffiliateLink(word.text.replace(/[).,;!?"']{1,5}$/, "")))
      spans.push({ start: word.start, end: word.end });
  }
  if (spans.length > 0) return spans;
  for (const { 0: found, index } of reading.lower.matchAll(bareAddress))
    if (isAffiliateLink(found)) return [{ start: index, end: index + found.length }];
  if (reading.post.links.some((link) => !seen.has(link) && isAffiliateLink(link)))
    return [{ start: 0, end: 0 }];
  return spans;
};

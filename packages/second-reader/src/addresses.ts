/** Whether an address can only be this very computer. Names other than localhost may lead anywhere. */
export function isOnThisComputer(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** The base of an OpenAI-compatible address: `/v1` where it has no path, no slash at its end, nothing after a question mark, no password. */
export function endpointBase(url: string): string {
  const { origin, pathname } = new URL(url);
  const path = pathname.replace(/\/{1,9}$/, "").replace(/\/chat\/completions$/, "");
  return `${origin}${path === "" ? "/v1" : path}`;
}

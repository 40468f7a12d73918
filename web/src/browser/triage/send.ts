/** Sends a form as the browser would, and resolves with the posts it touched. Rejects when it was not taken. */
export async function sendMove(action: string, fields: FormData): Promise<readonly string[]> {
  const body = new URLSearchParams();
  for (const [name, value] of fields) if (typeof value === "string") body.append(name, value);
  const response = await fetch(action, {
    method: "POST",
    body,
    headers: { Accept: "application/json" },
    // A move under way is finished even when the page goes away.
    keepalive: true,
  });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const { postIds } = (await response.json()) as { postIds: readonly string[] };
  return postIds;
}

/** Fetches a page or part of one. Rejects when there is none. */
export async function fetchPart(address: string): Promise<Document> {
  const response = await fetch(address, { headers: { Accept: "text/html" } });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

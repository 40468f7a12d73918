import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { adapters, type Adapter } from "./adapters.ts";

describe.each(Object.entries(adapters))("the %s papers and pictures", (_name, open) => {
  let adapter: Adapter;
  beforeEach(() => void (adapter = open()));
  afterEach(() => adapter.dispose());

  async function* picture(...bytes: readonly number[]): AsyncGenerator<Uint8Array> {
    for (const byte of bytes) yield Uint8Array.of(byte);
  }
  const bytesOf = async (auditId: string, path: string) => {
    const bytes = await adapter.stores.pictures.read(auditId, path);
    return bytes && Buffer.concat(await Array.fromAsync(bytes));
  };

  test("a paper is kept by name, replaced, and erased with its audit only", async () => {
    const { papers } = adapter.stores;
    await papers.put("a", "quiet", ["strong-profanity"]);
    await papers.put("a", "quiet", ["strong-profanity", "intoxication"]);
    await papers.put("b", "quiet", []);
    await papers.put("a", "views", [{ name: "Old ads", query: "category=promotion&year=2014" }]);
    expect(await papers.get("a", "quiet")).toEqual(["strong-profanity", "intoxication"]);
    expect(await papers.get("a", "consents")).toBeUndefined();
    await papers.erase("a");
    await papers.erase("a");
    expect(await papers.get("a", "views")).toBeUndefined();
    expect(await papers.get("b", "quiet")).toEqual([]);
  });

  test("answers of a second reader are kept by name, as many as there are, and erased with their audit", async () => {
    const { papers } = adapter.stores;
    const usage = { tokensIn: 7000, tokensOut: 300, isEstimated: false };
    const text = "{}".repeat(400_000);
    await papers.put("a", "reply-0123abcd", { text, usage });
    await papers.put("a", "answer-2026-03-03T10:00:00.000Z-0", { kind: "waiting", readings: [] });
    await papers.put("b", "reply-0123abcd", { text: "{}", usage });
    expect(await papers.get("a", "reply-0123abcd")).toEqual({ text, usage });
    expect(await papers.get("a", "answer-2026-03-03T10:00:00.000Z-0")).toEqual({
      kind: "waiting",
      readings: [],
    });
    expect(await papers.get("a", "answer-2026-03-03T10:00:00.000Z-1")).toBeUndefined();
    await papers.erase("a");
    expect(await papers.get("a", "reply-0123abcd")).toBeUndefined();
    expect(await papers.get("b", "reply-0123abcd")).toEqual({ text: "{}", usage });
  });

  test("a picture is kept whatever its path is called, and erased with its audit only", async () => {
    const { pictures } = adapter.stores;
    await pictures.write("a", "../../x.jpg", picture(1, 2));
    await pictures.write("a", "../../x.jpg", picture(3, 4, 5));
    await pictures.write("b", "x.jpg", picture(6));
    expect(await bytesOf("a", "../../x.jpg")).toEqual(Buffer.from([3, 4, 5]));
    expect(await bytesOf("a", "x.jpg")).toBeUndefined();
    await pictures.erase("a");
    await pictures.erase("a");
    expect(await bytesOf("a", "../../x.jpg")).toBeUndefined();
    expect(await bytesOf("b", "x.jpg")).toEqual(Buffer.from([6]));
  });
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { adapters, type Adapter } from "./adapters.ts";

async function* chunks(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

describe.each(Object.entries(adapters))("the %s uploads", (_name, open) => {
  let adapter: Adapter;
  const uploads = () => adapter.stores.uploads;
  beforeEach(() => void (adapter = open()));
  afterEach(() => adapter.dispose());

  test("gives files back by range, sorted by name, whatever the name", async () => {
    await uploads().receive("a", "data/../../z\u0000.js", chunks("zz"));
    await uploads().receive("a", "data/a.js", chunks("first"));
    await uploads().receive("a", "data/a.js", chunks("hello ", "world"));
    const files = await uploads().open("a");
    expect(files.map(({ name, size }) => [name, size])).toEqual([
      ["data/../../z\u0000.js", 2],
      ["data/a.js", 11],
    ]);
    expect(Buffer.from(await files[1]!.read(6, 100)).toString()).toBe("world");
    await Promise.all(files.map((file) => file.close()));
  });

  test("a file that broke off is not there", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("half");
      throw new Error("connection lost");
    }
    await expect(uploads().receive("a", "tweets.js", broken())).rejects.toThrow("connection lost");
    expect(await uploads().open("a")).toEqual([]);
  });

  test("is empty for an unknown audit and after removal", async () => {
    await uploads().receive("a", "tweets.js", chunks("x"));
    await uploads().remove("a");
    await uploads().remove("a");
    expect(await uploads().open("a")).toEqual([]);
    expect(await uploads().open("b")).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { adapters, type Adapter } from "./adapters.ts";
import { postOf } from "./samples.ts";

describe.each(Object.entries(adapters))("the %s batches", (_name, open) => {
  let adapter: Adapter;
  const batches = () => adapter.stores.batches;
  beforeEach(() => void (adapter = open()));
  afterEach(() => adapter.dispose());

  test("gives back what was written, any text and newest version included", async () => {
    const posts = [postOf("x:1", "line\nline\u2028 \u0000 “é” 𝗕 🩺 \uD800"), postOf("x:2", "")];
    await batches().write("a", 0, [postOf("x:0")]);
    await batches().write("a", 0, posts);
    expect(await batches().read("a", 0)).toEqual(posts);
  });

  test("fails on a batch that is not there: it must not read as an empty one", async () => {
    await expect(batches().read("a", 7)).rejects.toThrow();
  });

  test("erases all batches of one audit, twice if need be", async () => {
    await batches().write("a", 0, [postOf("x:1")]);
    await batches().write("a", 1, [postOf("x:2")]);
    await batches().write("b", 0, [postOf("x:3")]);
    await batches().erase("a");
    await batches().erase("a");
    await expect(batches().read("a", 1)).rejects.toThrow();
    expect(await batches().read("b", 0)).toHaveLength(1);
  });
});

import { expect, it } from "vitest";
import { loadNative } from "./load-native.ts";

it("says what is missing, how to get a compiler and what to run again", () => {
  const load = (): never => {
    throw new Error("Could not locate the bindings file. Tried: …");
  };
  expect(() => loadNative("hnswlib-node", load)).toThrow(
    expect.objectContaining({
      name: "EnvironmentError",
      line: "The native module hnswlib-node, needed to search more than 20,000 vectors, is not built on this machine. Install a compiler (on Debian or Ubuntu: sudo apt-get install -y build-essential python3), then run `npm ci` again.",
    }),
  );
});

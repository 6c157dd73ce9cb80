import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("../../../../clean/bench/durability.ts", import.meta.url));

/** The measurement itself on a small corpus; its long form is run by hand. */
test("clean survives kills, a full disk, an unreadable file and documents that a step cannot live with", async () => {
  const args = ["--import", "tsx", "--conditions=@espalier/source", script, "--kills", "4", "--documents", "700"];
  const child = spawn(process.execPath, args, { cwd: fileURLToPath(new URL("../../../../../", import.meta.url)) });
  const said: string[] = [];
  child.stdout.on("data", (data) => said.push(String(data)));
  child.stderr.on("data", (data) => said.push(String(data)));
  const code = await new Promise((resolve) => child.once("close", resolve));
  const lines = said.join("").split("\n");
  expect(lines.filter((line) => line.startsWith("FAIL"))).toEqual([]);
  expect(lines.filter((line) => line.startsWith("ok"))).toHaveLength(8);
  expect(code).toBe(0);
}, 180_000);

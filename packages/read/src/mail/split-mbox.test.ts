import { expect, it } from "vitest";
import { splitMbox } from "./split-mbox.ts";

const box =
  "From a Wed May  1 2024\nSubject: 1\n\none\n\nFrom b Wed May  1 2024\r\nSubject: 2\r\n\r\ntwo\r\n\r\nFrom c Wed May  1 2024\nSubject: 3\n\nthree\n";

async function split(size: number, most = 1_000): Promise<(string | undefined)[]> {
  const bytes = Buffer.from(box);
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
  const found: (string | undefined)[] = [];
  for await (const message of splitMbox(chunks(), most)) found.push(message && Buffer.from(message).toString());
  return found;
}

it("parts a mailbox at the same places however its bytes come", async () => {
  const whole = await split(10_000);
  expect(whole.map((message) => message?.trim().split(/\s+/u).join(" "))).toEqual(["Subject: 1 one", "Subject: 2 two", "Subject: 3 three"]);
  for (let size = 1; size < box.length; size += 1) expect(await split(size)).toEqual(whole);
});

it("passes over a message beyond the limit and goes on with the next", async () => {
  const long = `From a Wed May  1 2024\nSubject: 1\n\n${"x".repeat(500)}\n\nFrom b Wed May  1 2024\nSubject: 2\n\ntwo\n`;
  const found: (string | undefined)[] = [];
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < long.length; at += 50) yield Buffer.from(long.slice(at, at + 50));
  };
  for await (const message of splitMbox(chunks(), 200)) found.push(message && Buffer.from(message).toString());
  expect(found).toEqual([undefined, "Subject: 2\n\ntwo\n"]);
});

import { expect, it } from "vitest";
import { createTerminal, progressLine } from "./terminal.ts";

function recorded(options: { json?: boolean; quiet?: boolean; isTTY?: boolean } = {}) {
  const written = { out: "", err: "" };
  let time = 0;
  const stream = (key: "out" | "err") => {
    const write = (text: string): boolean => {
      written[key] += text;
      return true;
    };
    return { isTTY: options.isTTY ?? false, write } as unknown as NodeJS.WritableStream;
  };
  const terminal = createTerminal({ ...options, now: () => time, stdout: stream("out"), stderr: stream("err") });
  const after = (ms: number): void => {
    time += ms;
  };
  return { terminal, written, after };
}

it("tells how far, how fast and how long still", () => {
  expect(progressLine("index", 100, 400, "documents", 2000)).toBe("index: 100 of 400 documents, 50 documents/s, 6 s left");
  expect(progressLine("clean", 3, undefined, "documents", 2000)).toBe("clean: 3 documents, 1.5 documents/s");
  expect(progressLine("read", 0, 9000, "files", 0)).toBe("read: 0 of 9000 files");
});

it("writes plain lines, seldom, where there is no terminal", () => {
  const { terminal, written, after } = recorded();
  for (let done = 1; done <= 100; done += 1) {
    after(100);
    terminal.progress("read", done, 100, "files");
  }
  const lines = written.err.trimEnd().split("\n");
  expect(lines.length).toBeLessThan(6);
  expect(lines.at(-1)).toContain("100 of 100 files");
  expect(written.err).not.toContain("\u001b");
});

it("lets two stages that take turns share the line instead of writing one each time", () => {
  const { terminal, written, after } = recorded();
  for (let turn = 0; turn < 50; turn += 1) {
    after(10);
    terminal.progress("read", turn, 1000, "files");
    terminal.progress("clean", turn, undefined, "documents");
  }
  expect(written.err.trimEnd().split("\n")).toHaveLength(1);
});

it("keeps stdout for the result: nothing but objects with --json, no remarks with --quiet", () => {
  const { terminal, written } = recorded({ json: true, quiet: true });
  terminal.print("for people");
  terminal.note("a remark");
  terminal.progress("read", 1, 2, "files");
  terminal.printJson({ a: 1 });
  terminal.warn("espalier: broken");
  expect(written).toEqual({ out: '{"a":1}\n', err: "espalier: broken\n" });
});

it("does not let a document or a file's name drive the terminal", () => {
  const { terminal, written } = recorded();
  terminal.print("\u001b[2Jgone\u009b2J\r\u202eevil\tkept\nnext");
  terminal.warn("set aside \u0007.txt");
  expect(written).toEqual({ out: "�[2Jgone�2J��evil\tkept\nnext\n", err: "set aside �.txt\n" });
});

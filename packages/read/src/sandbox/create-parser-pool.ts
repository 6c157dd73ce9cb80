import type { ReadLimits } from "../read-outcome.ts";
import { createParser, type Parser } from "./create-parser.ts";
import type { ParsedPart, ParseJob } from "./messages.ts";

/** Several parser processes behind one door; each is started when all others are busy. */
export function createParserPool(workers: number, limits: ReadLimits): Parser {
  const parsers: Parser[] = [];
  const idle: Parser[] = [];
  const waiting: ((parser: Parser) => void)[] = [];
  const take = async (): Promise<Parser> => {
    const free = idle.pop();
    if (free !== undefined) return free;
    if (parsers.length >= workers) return new Promise((resolve) => waiting.push(resolve));
    const parser = createParser(limits);
    parsers.push(parser);
    return parser;
  };
  const giveBack = (parser: Parser): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(parser);
    else next(parser);
  };
  return {
    async *parse(job: ParseJob, signal?: AbortSignal): AsyncGenerator<ParsedPart> {
      const parser = await take();
      try {
        yield* parser.parse(job, signal);
      } finally {
        giveBack(parser);
      }
    },
    async close() {
      await Promise.all(parsers.map((parser) => parser.close()));
    },
  };
}

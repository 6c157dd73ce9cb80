import { createRequire } from "node:module";
import type { Jieba } from "@node-rs/jieba";

let jieba: Jieba | undefined;

/** The one segmenter with its default dictionary, loaded on first use (0.3 s). */
export function loadJieba(): Jieba {
  if (jieba === undefined) {
    const require = createRequire(import.meta.url);
    const { Jieba } = require("@node-rs/jieba") as typeof import("@node-rs/jieba");
    const { dict } = require("@node-rs/jieba/dict") as { readonly dict: Uint8Array };
    jieba = Jieba.withDict(dict);
  }
  return jieba;
}

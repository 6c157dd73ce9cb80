import { Socket } from "node:net";

/**
 * Makes every connection of this process fail. A parser has nothing to fetch; a document that wants an image,
 * an entity or a style sheet from somewhere must not get a request out, nor tell that it was opened.
 */
export function forbidNetwork(): void {
  const refuse = (): never => {
    throw new TypeError("a parser may not use the network");
  };
  Socket.prototype.connect = refuse;
  Object.defineProperty(globalThis, "fetch", { value: refuse });
}

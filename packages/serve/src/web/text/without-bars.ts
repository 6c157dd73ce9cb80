/**
 * A row of a table as a line for reading: `| 7 days | 1.5% |` becomes `7 days · 1.5%`. Other text stays as it is.
 */
export function withoutBars(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const row = /^\s*\|(.*)\|\s*$/u.exec(line);
      if (row === null) return line;
      const cells = (row[1] ?? "").split(/(?<!\\)\|/u).map((cell) => cell.trim().replace(/\\\|/gu, "|"));
      return cells.filter((cell) => cell !== "").join(" · ");
    })
    .join("\n");
}

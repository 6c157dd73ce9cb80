import type { Span } from "@espalier/core";
import { type ReactNode, useMemo } from "react";
import type { WireSource } from "../../http/schemas/documents.ts";
import type { Strings } from "../strings.ts";
import { layOutSource, type SourceBlock, type SourcePiece, type SourceRow } from "../text/lay-out-source.ts";

interface Props {
  readonly say: Strings;
  readonly source: WireSource;
  readonly mark: Span;
  readonly part: Span;
}

/** A source as it was read, with the cited place in a `<mark>`. What is hidden stays in the text, so that it can be copied whole. */
export function SourceText({ say, source, mark, part }: Props) {
  const blocks = useMemo(() => layOutSource(source.text, { mark, pages: source.pages, part }), [source, mark, part]);
  return (
    <div className="source-text" lang={source.language}>
      {blocks.map((block) => (
        <Block key={`${block.kind}${block.start}`} say={say} block={block} />
      ))}
    </div>
  );
}

function Block({ say, block }: { readonly say: Strings; readonly block: SourceBlock }): ReactNode {
  switch (block.kind) {
    case "page":
      return <div className="page-border" data-label={say.page(block.page)} />;
    case "heading":
      return <div className={`source-heading level-${block.level}`}>{pieces(block.pieces)}</div>;
    case "table":
      return (
        <div className="table-frame">
          <table>
            <tbody>{block.rows.map(row)}</tbody>
          </table>
        </div>
      );
    case "text":
      return <div className="source-prose">{pieces(block.pieces)}</div>;
  }
}

function row({ kind, start, cells }: SourceRow): ReactNode {
  const Cell = kind === "header" ? "th" : "td";
  return (
    <tr key={start} className={`row-${kind}`}>
      {cells.map((cell, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row never change.
        <Cell key={place}>{pieces(cell)}</Cell>
      ))}
    </tr>
  );
}

function pieces(list: readonly SourcePiece[]): ReactNode {
  return list.map(({ start, text, marked, hidden }) => {
    const className = hidden ? "hidden-mark" : undefined;
    if (marked) return <mark key={start} className={className}>{text}</mark>; // biome-ignore format: one line
    return hidden ? <span key={start} className={className}>{text}</span> : text; // biome-ignore format: one line
  });
}

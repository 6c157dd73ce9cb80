import { expandGzip, expandZstd } from "../archive/expand-compressed.ts";
import { expandTar } from "../archive/expand-tar.ts";
import { expandZip } from "../archive/expand-zip.ts";
import type { ContainerFormat, Format } from "../detect-format.ts";
import { detectFormatOf } from "../detect-format-of.ts";
import { expandMail } from "../mail/expand-mail.ts";
import { expandMbox } from "../mail/expand-mbox.ts";
import { expandParquet } from "../parquet/expand-parquet.ts";
import { failure, type ParseFailure, toFailure } from "../parsed.ts";
import type { ReadLimits } from "../read-outcome.ts";
import { parsePart } from "./parse-part.ts";
import { type ExpandContext, failedPart, type Part, type PartInput, type ReadSettings } from "./part.ts";

/**
 * Gives the parts of a file in turn: itself, or what stands in it, archives in archives and attachments of
 * messages included. Nothing is unpacked before its turn, and nothing is written anywhere. A file gives one part
 * at least.
 */
export async function* expandFile(
  input: PartInput,
  limits: ReadLimits,
  settings: ReadSettings,
  onPage: () => void = () => undefined,
): AsyncGenerator<Part> {
  const budget = { members: limits.maxZipEntries, bytes: limits.maxZipBytes, tooDeep: 0 };
  let isEmpty = true;
  for await (const part of expand(input, { limits, settings, budget, onPage, depth: 0, expand })) {
    isEmpty = false;
    yield part;
  }
  if (isEmpty) yield failedPart(input, failure("empty", "The archive holds no file."), false);
}

async function* expand(input: PartInput, context: ExpandContext): AsyncGenerator<Part> {
  const isMember = context.depth > 0;
  try {
    const format = detectFormatOf(input.bytes, input.name, context.limits);
    if (typeof format !== "string") {
      yield failedPart(input, format, isMember);
      return;
    }
    if (!isContainer(format)) {
      const { bytes, name, source } = input;
      yield { name, source, isMember, parse: () => parsePart(format, { bytes, name, source }, context) };
      return;
    }
    if (context.depth >= context.limits.maxArchiveDepth && format !== "gzip" && format !== "zstd") {
      context.budget.tooDeep += 1;
      yield failedPart(input, tooDeep(context.limits), isMember);
      return;
    }
    yield* containers[format](input, context);
  } catch (error) {
    yield failedPart(input, toFailure(error), isMember);
  }
}

const containers: Readonly<Record<ContainerFormat, (input: PartInput, context: ExpandContext) => AsyncGenerator<Part>>> = {
  zip: expandZip,
  tar: expandTar,
  gzip: expandGzip,
  zstd: expandZstd,
  mail: expandMail,
  mbox: expandMbox,
  parquet: expandParquet,
};

function isContainer(format: Format): format is ContainerFormat {
  return Object.hasOwn(containers, format);
}

function tooDeep({ maxArchiveDepth }: ReadLimits): ParseFailure {
  return failure(
    "too-large",
    `It holds further files and stands itself ${maxArchiveDepth} archives or messages deep (limits.maxArchiveDepth).`,
    "Unpack it and read the folder, or raise the limit.",
  );
}

import { InvalidInputError } from "@espalier/core";
import type { Candidates } from "./collect-candidates.ts";
import type { Signatures } from "./open-signatures.ts";
import type { Preferences } from "./preferences.ts";
import type { SectionFile } from "./section-file.ts";
import { field, preferenceIn, signatureFile, tokenHashOf } from "./signature-file.ts";
import { readAll } from "./spool.ts";

/** What is known of the candidates while groups are made: 32 bytes each and their preferences. Tokens and ids stay in the files of signatures. */
export interface SignedCandidates {
  /** @throws {@link InvalidInputError} if the tokens are not as they were written. */
  tokensOf(candidate: number): Uint32Array;
  /** The bytes of the id. */
  idOf(candidate: number): Uint8Array;
  idLengthOf(candidate: number): number;
}

/** Where the documents of folders of signatures stand among all. */
interface Place {
  /** The number of their first document; they are numbered one folder after the other. */
  readonly firstDocument: number;
  /** The first candidate among them. */
  readonly firstCandidate: number;
  /** Documents from this number on are of earlier runs. */
  readonly firstEarlier: number;
}

/**
 * Looks up the candidates of folders of signatures.
 *
 * @param preferences - Of all candidates; those of the folders are set.
 */
export async function holdSignedCandidates(
  folders: readonly Signatures[],
  candidates: Candidates,
  preferences: Preferences,
  { firstDocument, firstCandidate, firstEarlier }: Place,
): Promise<SignedCandidates> {
  const count = candidates.count - firstCandidate;
  const files: SectionFile[] = [];
  const fileNumbers = new Map<SectionFile, number>();
  const fileOf = new Uint32Array(count);
  const [tokensStart, idStart] = [new Float64Array(count), new Float64Array(count)];
  const [tokens, tokenHash, idLength] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  let next = 0;
  let offset = firstDocument;
  for (const folder of folders) {
    await folder.visit(offset, (document) => {
      if (next === count || candidates.documentOf(firstCandidate + next) !== document.number) return;
      const { file, words, at } = document;
      let place = fileNumbers.get(file);
      if (place === undefined) {
        place = files.push(file) - 1;
        fileNumbers.set(file, place);
      }
      fileOf[next] = place;
      tokensStart[next] = document.tokensStart;
      idStart[next] = document.idStart;
      tokens[next] = words[at + field.tokens] as number;
      tokenHash[next] = words[at + field.tokenHash] as number;
      idLength[next] = words[at + field.idLength] as number;
      preferences.set(firstCandidate + next, preferenceIn(words, at), document.number >= firstEarlier);
      next += 1;
    });
    offset += folder.documents;
  }
  return {
    tokensOf(candidate) {
      const at = candidate - firstCandidate;
      const file = files[fileOf[at] as number] as SectionFile;
      const bytes = readAll(file.file, tokensStart[at] as number, 4 * (tokens[at] as number));
      const read = new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
      if (tokenHashOf(read) !== tokenHash[at])
        throw new InvalidInputError(file.path, "is damaged: the words of a document are not as they were written", signatureFile.remedy);
      return read;
    },
    idOf(candidate) {
      const at = candidate - firstCandidate;
      return readAll((files[fileOf[at] as number] as SectionFile).file, idStart[at] as number, idLength[at] as number);
    },
    idLengthOf: (candidate) => idLength[candidate - firstCandidate] as number,
  };
}

import { InvalidInputError } from "@espalier/core";
import type { Candidates } from "./collect-candidates.ts";
import type { Signatures } from "./open-signatures.ts";
import { createPreferences, type Preferences } from "./preferences.ts";
import type { SectionFile } from "./section-file.ts";
import { field, preferenceIn, signatureFile, tokenHashOf } from "./signature-file.ts";
import { readAll } from "./spool.ts";

/** What is known of the candidates while groups are made: 53 bytes each. Tokens and ids stay in the files of signatures. */
export interface SignedCandidates {
  readonly preferences: Preferences;
  /** @throws {@link InvalidInputError} if the tokens are not as they were written. */
  tokensOf(candidate: number): Uint32Array;
  /** The bytes of the id. */
  idOf(candidate: number): Uint8Array;
  idLengthOf(candidate: number): number;
}

/** Looks up the candidates in the folders of signatures, which are numbered one after the other. */
export async function holdSignedCandidates(
  folders: readonly Signatures[],
  candidates: Candidates,
  firstEarlier: number,
): Promise<SignedCandidates> {
  const { count } = candidates;
  const preferences = createPreferences(count);
  const files: SectionFile[] = [];
  const fileNumbers = new Map<SectionFile, number>();
  const fileOf = new Uint32Array(count);
  const [tokensStart, idStart] = [new Float64Array(count), new Float64Array(count)];
  const [tokens, tokenHash, idLength] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  let next = 0;
  let offset = 0;
  for (const folder of folders) {
    await folder.visit(offset, (document) => {
      if (next === count || candidates.documentOf(next) !== document.number) return;
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
      preferences.set(next, preferenceIn(words, at), document.number >= firstEarlier);
      next += 1;
    });
    offset += folder.documents;
  }
  return {
    preferences,
    tokensOf(candidate) {
      const file = files[fileOf[candidate] as number] as SectionFile;
      const bytes = readAll(file.file, tokensStart[candidate] as number, 4 * (tokens[candidate] as number));
      const read = new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
      if (tokenHashOf(read) !== tokenHash[candidate])
        throw new InvalidInputError(file.path, "is damaged: the words of a document are not as they were written", signatureFile.remedy);
      return read;
    },
    idOf(candidate) {
      const file = files[fileOf[candidate] as number] as SectionFile;
      return readAll(file.file, idStart[candidate] as number, idLength[candidate] as number);
    },
    idLengthOf: (candidate) => idLength[candidate] as number,
  };
}

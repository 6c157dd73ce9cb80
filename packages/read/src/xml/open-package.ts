import { childrenOf, parseXml, type XmlElement } from "./parse-xml.ts";

/** The parts of an Office or EPUB package. */
export interface Package {
  readonly names: readonly string[];
  /** The text of a part; `undefined` where there is none of this name. */
  text(name: string): Promise<string | undefined>;
  /** The bytes of a part. */
  bytes(name: string): Promise<Uint8Array | undefined>;
  /** A part as XML, parsed once. */
  xml(name: string): Promise<XmlElement | undefined>;
  /** What a part of an Office package relates to. */
  relations(name: string): Promise<readonly Relation[]>;
  /** The package with another text in one of its parts. */
  withText(name: string, text: string): Promise<Uint8Array>;
}

/** A part that another one names. */
export interface Relation {
  readonly id: string;
  /** The last step of the relationship's type: `slide`, `notesSlide`. */
  readonly type: string;
  /** The name of the part. */
  readonly target: string;
}

/** Opens a package whose entries were checked before. */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const { default: JSZip } = await import("jszip");
  const zip = await JSZip.loadAsync(bytes);
  const parsed = new Map<string, Promise<XmlElement | undefined>>();
  const text = async (name: string): Promise<string | undefined> => {
    const content = await zip.file(name)?.async("uint8array");
    return content === undefined ? undefined : decodeXml(content);
  };
  const xml = (name: string): Promise<XmlElement | undefined> => {
    const known = parsed.get(name) ?? text(name).then((content) => (content === undefined ? undefined : parseXml(content)));
    parsed.set(name, known);
    return known;
  };
  return {
    names: Object.keys(zip.files),
    text,
    bytes: async (name) => zip.file(name)?.async("uint8array"),
    xml,
    withText(name, content) {
      zip.file(name, content);
      return zip.generateAsync({ type: "uint8array", compression: "STORE" });
    },
    async relations(name) {
      const [, folder = "", file = ""] = /^(.*\/)?([^/]*)$/u.exec(name) ?? [];
      const root = childrenOf(await xml(`${folder}_rels/${file}.rels`), "Relationships")[0];
      return childrenOf(root, "Relationship").flatMap(({ attributes: { Id, Type, Target, TargetMode } }) => {
        if (Id === undefined || Target === undefined || TargetMode === "External") return [];
        return [{ id: Id, type: Type?.split("/").at(-1) ?? "", target: resolvePart(folder, Target) }];
      });
    },
  };
}

/** Parts of packages are UTF-8 or UTF-16 with a mark (ECMA-376 part 2). */
function decodeXml(content: Uint8Array): string {
  const encoding =
    content[0] === 0xff && content[1] === 0xfe ? "utf-16le" : content[0] === 0xfe && content[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(content);
}

/** The name of a part from the folder that a reference to it stands in. */
export function resolvePart(folder: string, reference: string): string {
  const steps: string[] = reference.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of reference.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

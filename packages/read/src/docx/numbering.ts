import type { Package } from "../xml/open-package.ts";
import { childAt, childrenOf, type XmlElement } from "../xml/parse-xml.ts";
import { numberFormat } from "./number-format.ts";

interface Level {
  readonly start: number;
  readonly format: string;
  /** The label, with `%1` for the number of the first level. */
  readonly text: string;
  /** Whether all numbers of the label are written as figures. */
  readonly isLegal: boolean;
  readonly restarts: boolean;
  /** The style whose paragraphs are on this level. */
  readonly style: string | undefined;
}

interface NumberingInstance {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where a level begins anew with the first paragraph of this instance. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The numbering of a document under way: each call gives the label of the next numbered paragraph. */
export interface Numbering {
  /**
   * @param properties - Of the paragraph (`w:pPr`).
   * @returns The label; `undefined` where the paragraph has none, or a bullet.
   */
  labelOf(properties: XmlElement): string | undefined;
}

/**
 * Numbers the paragraphs of a document as Word does: mammoth knows lists only, counts each from one and leaves
 * headings without their numbers, but "第三条" and "2.1" are what other texts refer to.
 *
 * Source: ECMA-376 part 1, section 17.9.
 */
export async function createNumbering(pack: Package): Promise<Numbering> {
  const root = childAt(await pack.xml("word/numbering.xml"), "numbering");
  const instances = readInstances(root);
  const styles = readStyles(childAt(await pack.xml("word/styles.xml"), "styles"));
  const counters = new Map<string, (number | undefined)[]>();
  const seen = new Set<string>();
  return {
    labelOf(properties) {
      const place = placeOf(properties, styles, instances);
      const instance = place === undefined ? undefined : instances.get(place.id);
      const level = place === undefined ? undefined : instance?.levels.get(place.level);
      if (place === undefined || instance === undefined || level === undefined) return undefined;
      const counts = counters.get(instance.abstractId) ?? [];
      counters.set(instance.abstractId, counts);
      const start = instance.starts.get(place.level);
      if (start !== undefined && !seen.has(`${place.id} ${place.level}`)) counts[place.level] = start - 1;
      seen.add(`${place.id} ${place.level}`);
      for (let above = 0; above < place.level; above += 1) counts[above] ??= instance.levels.get(above)?.start ?? 1;
      counts[place.level] = (counts[place.level] ?? level.start - 1) + 1;
      for (let below = place.level + 1; below < counts.length; below += 1)
        if (instance.levels.get(below)?.restarts !== false) counts[below] = undefined;
      if (level.format === "bullet") return undefined;
      const label = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
        const at = Number(digit) - 1;
        const format = level.isLegal ? "decimal" : (instance.levels.get(at)?.format ?? "decimal");
        return numberFormat(counts[at] ?? instance.levels.get(at)?.start ?? 1, format);
      });
      return label.trim() === "" ? undefined : label.trim();
    },
  };
}

function readInstances(root: XmlElement | undefined): ReadonlyMap<string, NumberingInstance> {
  const abstracts = new Map<string, ReadonlyMap<number, Level>>();
  for (const abstract of childrenOf(root, "abstractNum")) abstracts.set(abstract.attributes["w:abstractNumId"] ?? "", readLevels(abstract));
  const instances = new Map<string, NumberingInstance>();
  for (const num of childrenOf(root, "num")) {
    const abstractId = settingOf(num, "abstractNumId") ?? "";
    const levels = new Map(abstracts.get(abstractId));
    const starts = new Map<number, number>();
    for (const override of childrenOf(num, "lvlOverride")) {
      const at = Number(override.attributes["w:ilvl"] ?? "0");
      for (const [level, found] of readLevels(override)) levels.set(level, found);
      const start = settingOf(override, "startOverride");
      if (start !== undefined) starts.set(at, Number(start) || 0);
    }
    instances.set(num.attributes["w:numId"] ?? "", { abstractId, levels, starts });
  }
  return instances;
}

function readLevels(parent: XmlElement): ReadonlyMap<number, Level> {
  return new Map(
    childrenOf(parent, "lvl").map((level) => [
      Number(level.attributes["w:ilvl"] ?? "0"),
      {
        start: Number(settingOf(level, "start") ?? "1") || 0,
        format: settingOf(level, "numFmt") ?? "decimal",
        text: settingOf(level, "lvlText") ?? "",
        isLegal: isOn(childAt(level, "isLgl")),
        restarts: settingOf(level, "lvlRestart") !== "0",
        style: settingOf(level, "pStyle"),
      },
    ]),
  );
}

interface Style {
  readonly basedOn: string | undefined;
  readonly id: string | undefined;
  readonly level: string | undefined;
}

function readStyles(root: XmlElement | undefined): ReadonlyMap<string, Style> {
  return new Map(
    childrenOf(root, "style").map((style) => {
      const numbering = childAt(style, "pPr", "numPr");
      return [
        style.attributes["w:styleId"] ?? "",
        { basedOn: settingOf(style, "basedOn"), id: settingOf(numbering, "numId"), level: settingOf(numbering, "ilvl") },
      ];
    }),
  );
}

/** Styles build on each other a few deep; a circle ends here. */
const mostStyles = 20;

function placeOf(
  properties: XmlElement,
  styles: ReadonlyMap<string, Style>,
  instances: ReadonlyMap<string, NumberingInstance>,
): { readonly id: string; readonly level: number } | undefined {
  const own = childAt(properties, "numPr");
  let id = settingOf(own, "numId");
  let level = settingOf(own, "ilvl");
  let style = settingOf(properties, "pStyle");
  for (let steps = 0; id === undefined && style !== undefined && steps < mostStyles; steps += 1) {
    const found = styles.get(style);
    id = found?.id;
    level ??= found?.level;
    if (id !== undefined && level === undefined) {
      // A style on a list of several levels is named by the level, not the other way round.
      const named = [...(instances.get(id)?.levels ?? [])].find(([, one]) => one.style === style);
      if (named !== undefined) level = String(named[0]);
    }
    style = found?.basedOn;
  }
  return id === undefined || id === "0" ? undefined : { id, level: Math.min(8, Math.max(0, Number(level ?? "0") || 0)) };
}

function settingOf(parent: XmlElement | undefined, name: string): string | undefined {
  return childAt(parent, name)?.attributes["w:val"];
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/u.test(element.attributes["w:val"] ?? "1");
}

/** Named HTML entities that are left over in text, without the letters with accents and the Greek ones. */
const named: Readonly<Record<string, string>> = {
  AElig: "Æ",
  aelig: "æ",
  amp: "&",
  apos: "'",
  asymp: "≈",
  bdquo: "„",
  bull: "•",
  cent: "¢",
  copy: "©",
  dagger: "†",
  darr: "↓",
  deg: "°",
  divide: "÷",
  emsp: " ",
  ensp: " ",
  euro: "€",
  frac12: "½",
  frac14: "¼",
  frac34: "¾",
  ge: "≥",
  gt: ">",
  hellip: "…",
  iexcl: "¡",
  infin: "∞",
  iquest: "¿",
  laquo: "«",
  larr: "←",
  ldquo: "“",
  le: "≤",
  lsaquo: "‹",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  micro: "µ",
  middot: "·",
  minus: "−",
  nbsp: " ",
  ndash: "–",
  ne: "≠",
  OElig: "Œ",
  oelig: "œ",
  Oslash: "Ø",
  oslash: "ø",
  para: "¶",
  permil: "‰",
  plusmn: "±",
  pound: "£",
  Prime: "″",
  prime: "′",
  quot: '"',
  raquo: "»",
  rarr: "→",
  rdquo: "”",
  reg: "®",
  rsaquo: "›",
  rsquo: "’",
  sbquo: "‚",
  sect: "§",
  shy: "",
  sup1: "¹",
  sup2: "²",
  sup3: "³",
  szlig: "ß",
  thinsp: " ",
  times: "×",
  trade: "™",
  uarr: "↑",
  yen: "¥",
};

/** The accents of HTML's letters, as combining marks. */
const accents: Readonly<Record<string, string>> = {
  acute: "\u0301",
  caron: "\u030c",
  cedil: "\u0327",
  circ: "\u0302",
  grave: "\u0300",
  ring: "\u030a",
  tilde: "\u0303",
  uml: "\u0308",
};

const greekNames =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega";
const greek: ReadonlyMap<string, string> = new Map(greekNames.split(" ").map((name, index) => [name, String.fromCharCode(0x3b1 + index)]));

/**
 * Names the text that an HTML entity stands for: `&eacute;` is `é`, `&#8217;` is `’`, also where it was escaped twice (`&amp;gt;`).
 * Names after the HTML 4 list; a no-break space becomes a plain one.
 *
 * @param entity - From `&` to `;`.
 * @returns The entity itself where it has no name that is known, or stands for a control or a surrogate.
 */
export function entityToText(entity: string): string {
  const body = entity.slice(1, -1).replace(/^amp;/u, "");
  if (!body.startsWith("#")) return named[body] ?? letterOf(body) ?? entity;
  const code = /^#[xX]/u.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  if (code === 0xa0) return " ";
  const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
  return isControl || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? entity : String.fromCodePoint(code);
}

function letterOf(name: string): string | undefined {
  const small = greek.get(name.toLowerCase());
  if (small !== undefined) return /^[A-Z]/u.test(name) ? (name === "Sigmaf" ? undefined : small.toUpperCase()) : small;
  const accent = accents[name.slice(1)];
  const letter = accent === undefined ? "" : `${name.charAt(0)}${accent}`.normalize("NFC");
  return letter.length === 1 ? letter : undefined;
}

/** What another tool reached on the shared data. */
export interface RecordedPeer {
  readonly name: string;
  readonly figures: string;
}

/**
 * Figures of other tools, recorded on 2026-11-23 on two shared cores with the cleaning benchmark (`bench/cleaning/README.md`): quality on
 * the made corpora of 3 or 16 MB, speed in MB of UTF-8 text per CPU second. Compare speeds only within one run on one machine.
 */
export const recordedPeers: Readonly<Record<string, Readonly<Record<string, readonly RecordedPeer[]>>>> = {
  dedup: {
    en: [
      { name: "datatrove 0.10.1 MinHash", figures: "pair-recall .974  pair-precision .950  twins-lost 1.00" },
      { name: "datatrove, numbers kept", figures: "pair-recall .971  pair-precision .981  twins-lost .33" },
      { name: "rensa 0.5.0", figures: "pair-recall .974  pair-precision .972  twins-lost .53" },
    ],
    zh: [
      { name: "datatrove 0.10.1 MinHash", figures: "pair-recall .982  pair-precision .911  twins-lost 1.00" },
      { name: "datatrove, numbers kept", figures: "pair-recall .985  pair-precision .933  twins-lost .82" },
      { name: "rensa 0.5.0", figures: "pair-recall .985  pair-precision .956  twins-lost .75" },
    ],
  },
  mojibake: {
    en: [
      { name: "ftfy 6.3.1 defaults", figures: "cp1252 .43  latin-1 .48  UTF-8 as GBK 0  harmed .189" },
      { name: "ftfy, width and quotes off", figures: "cp1252 1.00  latin-1 1.00  UTF-8 as GBK 0  harmed .001" },
    ],
    zh: [
      { name: "ftfy 6.3.1 defaults", figures: "cp1252 0  latin-1 0  UTF-8 as GBK 0  harmed .987" },
      { name: "ftfy, width and quotes off", figures: "cp1252 1.00  latin-1 1.00  UTF-8 as GBK 0  GBK as latin-1 0  harmed .0001" },
    ],
  },
  boilerplate: {
    en: [
      { name: "datatrove pipeline", figures: "boilerplate-removed .22  good-lost .003" },
      { name: "data-juicer 1.6.1", figures: "boilerplate-removed 0  good-lost .034" },
    ],
    zh: [{ name: "data-juicer 1.6.1", figures: "boilerplate-removed .50  good-lost .90" }],
  },
  pii: {
    en: [{ name: "presidio-analyzer 2.2.366", figures: "e-mail 1  card .52  phone 1  SSN 1  IBAN 1  pii-precision .965  traps-hit .13" }],
    zh: [
      {
        name: "presidio-analyzer 2.2.366",
        figures: "e-mail 1  card 0  phone .77  resident number 0  IBAN 1  pii-precision .948  traps-hit .10",
      },
    ],
  },
  junk: {
    en: [
      { name: "datatrove pipeline", figures: "good-dropped .28" },
      { name: "data-juicer 1.6.1", figures: "good-dropped .125" },
    ],
    zh: [{ name: "data-juicer 1.6.1", figures: "good-dropped .010" }],
  },
  speed: {
    en: [
      { name: "datatrove, whole pipeline", figures: "0.075 MB per CPU second" },
      { name: "data-juicer, whole pipeline", figures: "0.27 MB per CPU second" },
    ],
    zh: [
      { name: "datatrove, whole pipeline", figures: "0.072 MB per CPU second" },
      { name: "data-juicer, whole pipeline", figures: "0.28 MB per CPU second" },
    ],
  },
  "repair-cases": {
    all: [
      { name: "ftfy 6.3.1 fix_encoding", figures: "in the wild 70 of 70, synthetic 30, names 20, negative 31, known failures 0 of 10" },
    ],
  },
  "pii-cases": {
    all: [
      {
        name: "presidio-analyzer 2.2.366 on presidio's set",
        figures: "card .77 / 1, phone .59 / .73, e-mail, IBAN, SSN 1 / 1 (recall / precision)",
      },
    ],
  },
  charset: {
    all: [
      { name: "charset-normalizer 3.5.2", figures: "same-text 407 of 425 (Chinese 46 of 47), 13.6 MB per CPU second" },
      { name: "chardet 5.2.0", figures: "same-text 378 of 425 (Chinese 46 of 47), 0.39 MB per CPU second" },
    ],
  },
  extract: {
    all: [
      { name: "trafilatura 2.3.1 precision", figures: "token-f1 .965, 41.5 pages per CPU second" },
      { name: "trafilatura 2.3.1 fast", figures: "token-f1 .961, 56.2 pages per CPU second" },
      { name: "readability-lxml 0.9", figures: "token-f1 .953, 38.6 pages per CPU second" },
    ],
  },
};

import type { Span } from "@espalier/core";
import { givenNames, notWords, surnames, wordBits } from "./english-lists.ts";
import { acts, leads, others, particles, places, roles, titles } from "./english-words-around.ts";
import { isPinyin } from "./pinyin.ts";
import { createSpanIndex } from "./span-index.ts";
import { createWordFilter } from "./word-filter.ts";

/** What a word in capitals may be, from the lists. */
interface Token extends Span {
  readonly text: string;
  readonly low: string;
  readonly initial: boolean;
  readonly given: boolean;
  readonly surname: boolean;
  /** A word of the dictionary, or a place. */
  readonly ordinary: boolean;
}

let lists: { readonly given: ReadonlySet<string>; readonly surnames: ReadonlySet<string>; isWord(word: string): boolean } | undefined;

/** Made when the first name is looked for: most runs look for none. */
function loadLists(): NonNullable<typeof lists> {
  lists ??= {
    given: new Set(givenNames.split(" ")),
    surnames: new Set(surnames.split(" ")),
    isWord: createWordFilter(wordBits, new Set(notWords.split(" "))),
  };
  return lists;
}

/** One word of a name: Anna, O'Neill, García-López, McDonald, J. */
const part =
  "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)?|(?:[ODdL]['’])?\\p{Lu}[\\p{Ll}\\p{M}]+(?:\\p{Lu}[\\p{Ll}\\p{M}]+)?(?:[-'’](?!s\\b)\\p{L}[\\p{Ll}\\p{M}]+)*|\\p{Lu}(?=[ ]\\p{Lu}[\\p{Ll}]))";
const particle = "(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|bint|ter|ten|af|av|zu)";
const sequence = new RegExp(
  `(?<![\\p{L}\\p{N}_@/.'’-])${part}(?:,? (?:${particle} ){0,2}${part}){0,7}(?![\\p{L}\\p{N}_@]|[-/]\\p{L})`,
  "gu",
);
const word = new RegExp(`(?:${part}|${particle}(?= ))`, "gu");
const capitals =
  /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:['-]\p{Lu}+)?(?:,? \p{Lu}{1,2}\.?)?(?:,? \p{Lu}{2,}(?:['-]\p{Lu}+)?){1,2}(?![\p{L}\p{N}])/gu;

/** Form fields whose value is a name, whatever it looks like. */
const field =
  /(?<![\p{L}])(?:(?:full |patient |client |customer |student |employee |applicant |account holder |contact |legal |maiden |first |last |family |given |sur|user's )?name|patient|client|customer|student|applicant|attn|attention|signature|signed(?: by)?|contact person|contact|attending(?: physician)?|physician|doctor|next of kin|emergency contact|account holder|beneficiary|payee|cc|from|to|prepared by|reviewed by|referred by|seen by|cared for by|author|insured|guardian|parent)(?: name| \(print(?:ed)?\))?\s?[:：]\s{0,3}$/iu;

/** Ends of words of chemistry, medicine and abstraction, which no dictionary holds all. */
const technical =
  /(?:tion|sion|ment|ness|ity|ism|ology|ated|ating|ide|ase|itis|osis|oma|emia|nib|mab|pril|statin|cillin|mycin|azole|olol|pine|sone|xaban|gliptin|gliflozin|parin|genic|tic|ical|ous|ive|able|ible|yl|ene|gram|graphy|scope|metry|ine|ate|ics|oid|amine|cept|virus|phil|cyte|gap|care|line|ware|soft|tech|net|bank|land|burg|ville|shire)$/u;

/** What a name needs. Measured on the made sentences and on public texts without persons, docs/decisions/personal-data.md. */
const enough = 2;

/** Finds names of persons in text of Latin script, by lists of names, the form of the words and the words around them. */
export function findEnglishNames(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(sequence)) {
    const span = judge(text, match.index, tokensOf(match[0], match.index));
    for (const one of span ?? []) found.push(one);
  }
  for (const match of text.matchAll(capitals)) {
    const parts = match[0]
      .toLowerCase()
      .split(/[ ,.]+/u)
      .filter((one) => one.length > 1);
    const { given, surnames: last, isWord } = loadLists();
    const proper =
      parts.length >= 2 &&
      parts.some((one) => given.has(one) && !isWord(one)) &&
      parts.every((one) => given.has(one) || last.has(one) || !isWord(one));
    if (proper || field.test(text.slice(Math.max(0, match.index - 40), match.index)))
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  return [...found, ...againIn(text, found)];
}

function tokensOf(run: string, offset: number): Token[] {
  const { given, surnames: last, isWord } = loadLists();
  return [...run.matchAll(word)].map((match) => {
    const text = match[0];
    const low = text.toLowerCase().replace(/’/gu, "'");
    const parts = low.split("-");
    const initial = /^\p{Lu}\.?$|^\p{Lu}\.-?\p{Lu}\.$/u.test(text);
    const isGiven = (!places.has(low) && given.has(low)) || (parts.length > 1 && given.has(parts[0] ?? ""));
    const isSurname =
      last.has(low) || last.has(low.replace("'", "")) || parts.some((one) => last.has(one)) || /^(?:o'|mc|mac|fitz)[a-z]{3,}/u.test(low);
    return {
      text,
      low,
      initial,
      start: offset + match.index,
      end: offset + match.index + text.length,
      given: isGiven,
      surname: isSurname,
      ordinary: places.has(low) || others.has(low) || parts.every((one) => isWord(one)) || isWord(low.replace(/(?:es|s|ed|ing|ly)$/u, "")),
    };
  });
}

/** The names in one run of capitals: at most one here, or two apart by a comma. */
function judge(text: string, start: number, tokens: readonly Token[]): Span[] | undefined {
  const before = text.slice(Math.max(0, start - 48), start);
  if (field.test(before)) {
    const end = tokens.findIndex(
      (token, index) =>
        index > 0 &&
        (index > 3 ||
          (/\n|,/u.test(text.slice(tokens[index - 1]?.end, token.start)) && index > 1) ||
          (others.has(token.low) && !token.surname)),
    );
    const named = tokens.slice(0, end === -1 ? 4 : end);
    const first = named.findIndex(({ low }) => !titles.has(low.replace(".", "")));
    if (first === -1) return undefined;
    const last = named.at(-1);
    const sure = named.slice(first).some(({ ordinary, given, surname }) => !ordinary || given || surname);
    return last === undefined || !sure ? undefined : [{ start: named[first]?.start ?? start, end: last.end }];
  }
  const groups: Token[][] = [[]];
  for (const [index, token] of tokens.entries()) {
    const between = index === 0 ? "" : text.slice(tokens[index - 1]?.end, token.start);
    if (between.includes(",") || (/\.$/u.test(tokens[index - 1]?.text ?? "") && !tokens[index - 1]?.initial)) groups.push([]);
    groups.at(-1)?.push(token);
  }
  const found = groups.flatMap((group) => judgeGroup(text, group) ?? []);
  return found.length === 0 ? undefined : found;
}

const isName = ({ given, surname, ordinary, initial }: Token): boolean => given || surname || !ordinary || initial;

function judgeGroup(text: string, group: readonly Token[]): Span | undefined {
  let first = 0;
  let titled = false;
  let role = false;
  // What stands before the name in capitals of its own: a title, a role, the first word of the sentence.
  while (first < group.length) {
    const token = group[first] as Token;
    const low = token.low.replace(".", "");
    if (titles.has(low) && first + 1 < group.length) titled = true;
    else if (roles.has(low)) role = true;
    else if (token.text === "A" || token.text === "I") role = false;
    else if (!(leads.has(low) || acts.has(low) || (token.ordinary && !token.given && !token.surname))) break;
    first += 1;
  }
  let last = group.length;
  while (last > first && !isName(group[last - 1] as Token)) last -= 1;
  // "Public" of "John Q. Public" is a word like any other, but an initial and a given name stand before it.
  if (last < group.length && group[last - 1]?.initial && group[first]?.given) last += 1;
  // Some surnames are words: behind a sure given name one more word may be the surname.
  const behind = group[last];
  if (last === first + 1 && behind !== undefined && group[first]?.given && !group[first]?.ordinary && mayBeSurname(behind)) last += 1;
  const name = group.slice(first, last);
  const head = name[0];
  const tail = name.at(-1);
  if (head === undefined || tail === undefined || name.length > 5) return undefined;
  if (name.some((token, index) => index < name.length - 1 && !isName(token) && !particles.has(token.low))) return undefined;
  const words = name.filter(({ initial, low }) => !initial && !particles.has(low));
  if (words.length === 0) return undefined;
  const context = around(text, head.start, tail.end, group[last]);
  if (context === undefined) return undefined;
  const before = text.slice(Math.max(0, head.start - 12), head.start);
  if (/(?<![\p{L}])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Miss|Sir|Rev|Capt|Sgt|Lt|Col)\.? $/u.test(before)) titled = true;
  if (titled && words.some(({ ordinary, given, surname }) => !ordinary || given || surname)) return { start: head.start, end: tail.end };
  const scores = words.map((token) =>
    token.given
      ? token.ordinary
        ? 0.7
        : 1.9
      : token.surname
        ? token.ordinary
          ? 0.3
          : 1.1
        : token.ordinary
          ? -1.5
          : isPinyin(token.low)
            ? 1.1
            : technical.test(token.low)
              ? -0.6
              : 0.85,
  );
  // The surname of a pair gains by a given name before it.
  let score =
    scores.reduce((sum, one) => sum + one, 0) +
    context +
    (role ? 1.4 : 0) +
    (name.some(({ initial }) => initial) && words.length > 0 ? 0.6 : 0);
  if (words.length === 1 && name.length === 1) score -= role || context >= 1.4 ? 1 : 3;
  const [former, latter] = [words[0], words.at(-1)];
  if (words.length >= 2 && former?.given && (latter?.surname || !latter?.ordinary)) score += 0.8;
  else if (words.length === 2 && former?.given && !former.ordinary) score += 1.2;
  else if (words.length === 2 && latter?.surname && former !== undefined && !former.ordinary && !technical.test(former.low)) score += 0.4;
  if (words.length > 3) score -= 1;
  return score >= enough ? { start: head.start, end: tail.end } : undefined;
}

function mayBeSurname({ low, text }: Token): boolean {
  return (
    text.length > 2 && !others.has(low) && !places.has(low) && !acts.has(low) && !leads.has(low) && !roles.has(low) && !technical.test(low)
  );
}

/** What the words around speak for; undefined where they speak of something else than a person. */
function around(text: string, start: number, end: number, next: Token | undefined): number | undefined {
  if (next !== undefined && others.has(next.low)) return undefined;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (/^(?:'s|’s)? (?:Inc|Ltd|LLC|LLP|Corp|Co\b|Bros|& )/u.test(after) || /(?:&|\band) Sons/u.test(after)) return undefined;
  const following = /^(?:['’]s)? ([\p{L}]+)/u.exec(after)?.[1]?.toLowerCase() ?? "";
  if (others.has(following)) return undefined;
  const preceding = /([\p{L}]+)[,:]?\s+$/u.exec(before)?.[1]?.toLowerCase() ?? "";
  let score = 0;
  if (roles.has(preceding) || /(?<![\p{L}])(?:name is|name's|named|called|I am|I'm|signed,?|aka) $/u.test(before)) score += 1.4;
  else if (
    /(?<![\p{L}])([\p{L}]+) (?:is|was|named|called) $/u.test(before) &&
    roles.has(/([\p{L}]+) [\p{L}]+ $/u.exec(before)?.[1]?.toLowerCase() ?? "")
  )
    score += 1.4;
  else if (leads.has(preceding)) score += 0.5;
  else if (preceding === "the" || preceding === "a" || preceding === "an") score -= 2.5;
  else if (/^(?:in|at|near|under|using|on|into|across|through)$/u.test(preceding)) score -= 1;
  if (/^['’]s /u.test(after)) score += 0.6;
  else if (acts.has(following)) score += 1;
  if (
    /^,? (?:\(?(?:age|aged) )?\d{1,3}(?:,| years?|-year|\))/u.test(after) ||
    /^ ?[(,<] ?(?:DOB|ID|SSN|MRN|phone|tel|e-?mail|M\b|F\b|he\b|she\b|born|\d{4}[-–])/iu.test(after)
  )
    score += 1.6;
  if (/^,? (?:who|whose|MD|M\.D\.|PhD|Ph\.D\.|RN|Esq|Jr|Sr|CPA|JD|DDS|NP|MBA)\b/u.test(after)) score += 1.6;
  // Alone in its line, as a signature is; or the first words of a sentence.
  if (/(?:^|\n)\s*$/u.test(before) && /^\s*(?:\n|$)/u.test(after)) score += 0.3;
  else if (/(?:^|[.!?:;]["”)]? |\n)$/u.test(before) && /^(?:['’]s)? [\p{Ll}]/u.test(after)) score += 0.3;
  else if (/[\p{Ll}],? $/u.test(before) && !leads.has(preceding) && !roles.has(preceding) && /^(?: [\p{Ll}]|[.,;!?)]|$)/u.test(after))
    score += 0.3;
  if (isTitleCase(text, start, end)) score -= 1.5;
  return score;
}

/** Whether most words of the line besides the candidate begin with a capital, as in a heading: there a capital says nothing. */
function isTitleCase(text: string, start: number, end: number): boolean {
  // No further than this: a text of one line must not be searched to its ends for every candidate.
  const before = text.slice(Math.max(0, start - 120), start);
  const behind = text.slice(end, end + 120);
  const rest = `${before.slice(before.lastIndexOf("\n") + 1)} ${behind.split("\n", 1)[0]}`;
  const words = rest.match(/(?<![\p{L}\p{N}'’.-])\p{L}{3,}/gu) ?? [];
  return words.length >= 3 && words.filter((one) => /^\p{Lu}/u.test(one)).length > words.length * 0.6;
}

/** Behind these a part of a name belongs to something that is called after a person. */
const calledAfter = /^(?:['’]s)? (?:Inc|Ltd|LLC|Corp|University|Hospital|Street|St\b|Road|Avenue|Ave|County|disease|syndrome|test)/u;

/** The parts of names that were found, where they stand again: "Ms. Okonkwo", then "Okonkwo said". */
function againIn(text: string, found: readonly Span[]): Span[] {
  if (found.length === 0) return [];
  const touches = createSpanIndex(found);
  const spans: Span[] = [];
  for (const part of partsOf(text, found))
    for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) {
      const end = at + part.length;
      if (/[\p{L}\p{N}@._-]/u.test(text.charAt(at - 1)) || /[\p{L}\p{N}@_-]/u.test(text.charAt(end)) || touches(at, end)) continue;
      if (!calledAfter.test(text.slice(end, end + 16))) spans.push({ start: at, end });
    }
  return spans;
}

/** The words of names that are no words of the language. */
function partsOf(text: string, found: readonly Span[]): ReadonlySet<string> {
  const { isWord } = loadLists();
  const parts = new Set<string>();
  for (const { start, end } of found)
    for (const one of text.slice(start, end).split(/[\s,]+/u)) {
      const low = one.toLowerCase();
      if (/^\p{Lu}[\p{Ll}'’-]{2,}/u.test(one) && !isWord(low) && !places.has(low)) parts.add(one);
    }
  return parts;
}

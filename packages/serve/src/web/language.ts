/** The languages of the page. */
export type Language = "en" | "zh";

const storageKey = "espalier.language";

/** The language chosen before on this machine, else the first of the browser's that the page speaks, else English. */
export function preferredLanguage(stored: string | null, browser: readonly string[]): Language {
  if (stored === "en" || stored === "zh") return stored;
  for (const tag of browser) {
    if (/^zh\b/iu.test(tag)) return "zh";
    if (/^en\b/iu.test(tag)) return "en";
  }
  return "en";
}

/** Storage can be forbidden by the browser; the page then starts in the browser's language each time. */
export function storedLanguage(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Nothing to do: the choice holds for this page.
  }
}

/** For the `lang` of a text that a person typed or a document brings, so that it is read aloud and drawn rightly. */
export function languageTag(text: string): Language {
  return /\p{Script=Han}/u.test(text) ? "zh" : "en";
}

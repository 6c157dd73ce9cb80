import type { Language } from "../language.ts";
import type { Strings } from "../strings.ts";
import { Brand } from "./brand.tsx";

interface Props {
  readonly say: Strings;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

const names: readonly (readonly [Language, string])[] = [
  ["zh", "中文"],
  ["en", "English"],
];

/** Name of the page and the switch of its language. */
export function PageHeader({ say, language, onLanguage }: Props) {
  return (
    <header className="page-header">
      <div className="brand">
        <Brand />
        <h1 className="brand-name">{say.title}</h1>
        <span className="brand-tagline">{say.tagline}</span>
      </div>
      <fieldset className="language-switch">
        <legend className="unseen">{say.languageOfPage}</legend>
        {names.map(([code, name]) => (
          <button key={code} type="button" lang={code} aria-pressed={language === code} onClick={() => onLanguage(code)}>
            {name}
          </button>
        ))}
      </fieldset>
    </header>
  );
}

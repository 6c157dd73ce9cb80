import type { WireModel } from "../../http/schemas/models.ts";
import type { Language } from "../language.ts";
import type { Strings } from "../strings.ts";

interface Props {
  readonly say: Strings;
  readonly language: Language;
  readonly model: WireModel;
  readonly onAsk: (question: string) => void;
}

/** Most examples in the language of the page and in the other one: more would be a list to read and not a hint. */
const mostShown = [3, 2];

/** Questions to begin with, first in the language of the page, then in the other one. */
export function ExampleQuestions({ say, language, model, onAsk }: Props) {
  const other = language === "en" ? "zh" : "en";
  const { examples } = model.espalier;
  const shown = [language, other].flatMap((tag, place) =>
    examples[tag as Language].slice(0, mostShown[place]).map((text) => ({ tag, text })),
  );
  if (shown.length === 0) return null;
  return (
    <section className="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">{say.tryOne}</h2>
      <ul>
        {shown.map(({ tag, text }) => (
          <li key={text}>
            <button type="button" className="chip" lang={tag} onClick={() => onAsk(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { WireModel } from "../../http/schemas/models.ts";
import type { Language } from "../language.ts";
import { localize, type Strings } from "../strings.ts";

interface Props {
  readonly say: Strings;
  readonly language: Language;
  readonly models: readonly WireModel[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The assistants to choose from. Native radio buttons, so that the arrow keys work as everywhere. */
export function IndustryPicker({ say, language, models, chosen, onChoose }: Props) {
  return (
    <fieldset className="industries">
      <legend className="unseen">{say.chooseIndustry}</legend>
      {models.map(({ id, espalier }) => (
        <label key={id} className="industry" data-industry={id}>
          <input type="radio" name="industry" value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          <span className="industry-name">{localize(espalier.name, language)}</span>
          <span className="industry-about">{localize(espalier.description, language)}</span>
        </label>
      ))}
    </fieldset>
  );
}

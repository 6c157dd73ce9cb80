import type { WireRefusal } from "../../http/schemas/evidence.ts";
import { languageTag } from "../language.ts";
import { strings } from "../strings.ts";
import { Icon } from "./icon.tsx";

/** An honest "no": why, what was looked at, and where to turn. All in the language of its message: who asks for help must understand the whole of it. */
export function RefusalCard({ refusal }: { readonly refusal: WireRefusal }) {
  const { reason, message, refer, searched, measured, threshold } = refusal;
  const language = languageTag(message);
  const say = strings[language];
  const urgent = reason === "emergency";
  const places = [...new Map(searched.map((place) => [place.source, place])).values()];
  return (
    <div className={urgent ? "card refusal urgent" : "card refusal"} role={urgent ? "alert" : undefined} lang={language}>
      <h3>
        <Icon name={urgent ? "alarm" : "shield"} />
        {say.refusalTitle(reason)}
      </h3>
      <p className="card-message">{message}</p>
      {refer === undefined ? null : (
        <p className="card-refer">
          <strong>{say.refer}</strong> {refer}
        </p>
      )}
      {measured === undefined || threshold === undefined ? null : <p className="card-small">{say.evidence(measured, threshold)}</p>}
      {places.length === 0 ? (
        <p className="card-small">{say.searchedNothing}</p>
      ) : (
        <details className="card-small">
          <summary>{say.searched(places.length)}</summary>
          <ul>
            {places.map(({ source, title }) => (
              <li key={source}>
                <span lang={languageTag(title)}>{title}</span> <span className="source-place">{source}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

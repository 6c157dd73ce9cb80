import type { WireStruck } from "../../http/schemas/evidence.ts";
import type { Strings } from "../strings.ts";

interface Props {
  readonly say: Strings;
  readonly struck: readonly WireStruck[];
}

/** How many sentences did not stand up to checking, and why. */
export function StruckNote({ say, struck }: Props) {
  if (struck.length === 0) return null;
  return (
    <details className="struck">
      <summary>{say.struckCount(struck.length)}</summary>
      <ol>
        {struck.map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows.
          <li key={place}>{say.struckReason(one)}</li>
        ))}
      </ol>
    </details>
  );
}

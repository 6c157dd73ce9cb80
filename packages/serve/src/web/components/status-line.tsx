import type { WireModel } from "../../http/schemas/models.ts";
import type { Strings } from "../strings.ts";

interface Props {
  readonly say: Strings;
  readonly model: WireModel;
}

/** How much there is to answer from, and who words the answers. */
export function StatusLine({ say, model }: Props) {
  const { status, problem } = model.espalier;
  if (status === undefined) return <p className="status problem">{problem}</p>;
  const { embedded, total } = status.coverage;
  const percent = total === 0 ? 100 : Math.floor((100 * embedded) / total);
  const meaning = (
    <span className="meaning">
      <progress max={100} value={percent} aria-hidden="true" />
      {say.meaningIndex(percent)}
    </span>
  );
  return (
    <p className="status">
      <span>{say.documents(status.documents)}</span>
      {" · "}
      <span>{say.passages(status.chunks)}</span>
      {" · "}
      {status.embedder === undefined ? say.meaningNone : null}
      {status.embedder !== undefined && percent < 100 ? meaning : null}
      {status.embedder === undefined || percent < 100 ? " · " : null}
      <span>{say.model(status.model)}</span>
    </p>
  );
}

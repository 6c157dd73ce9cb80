import type { Failure } from "../api/failure.ts";
import type { Strings } from "../strings.ts";
import { Icon } from "./icon.tsx";

interface Props {
  readonly say: Strings;
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** What went wrong, and the way to try again. */
export function FailureCard({ say, failure, onRetry }: Props) {
  return (
    <div className="card failure" role="alert">
      <h3>
        <Icon name="broken" />
        {say.failureTitle}
      </h3>
      <p className="card-message">{say.failure(failure)}</p>
      <button type="button" className="retry" onClick={onRetry}>
        {say.retry}
      </button>
    </div>
  );
}

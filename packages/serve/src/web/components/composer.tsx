import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import type { Strings } from "../strings.ts";
import { AsOfPicker } from "./as-of-picker.tsx";
import { Icon } from "./icon.tsx";

interface Props {
  readonly say: Strings;
  readonly working: boolean;
  readonly asOf: string | undefined;
  readonly onAsOf: (day: string | undefined) => void;
  readonly onAsk: (question: string) => void;
  readonly onStop: () => void;
}

/** The longest question that the server reads. */
const maxLength = 4_000;

/** Where a question is written. Enter sends it, but not the Enter that ends a word of an input method. */
export function Composer({ say, working, asOf, onAsOf, onAsk, onStop }: Props) {
  const [text, setText] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);

  // Grows with its text up to the height that the style sheet allows. Set by script, because `field-sizing` is too new.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text.
  useLayoutEffect(() => {
    if (area.current === null) return;
    area.current.style.height = "auto";
    area.current.style.height = `${area.current.scrollHeight}px`;
  }, [text]);

  const send = (): void => {
    if (text.trim() === "" || working) return;
    onAsk(text.trim());
    setText("");
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // 229 is what Safari sends for the Enter that ends a composition, after it has already ended it.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    event.preventDefault();
    send();
  };

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label className="unseen" htmlFor="question">
        {say.ask}
      </label>
      <textarea
        id="question"
        ref={area}
        rows={1}
        value={text}
        maxLength={maxLength}
        placeholder={say.askPlaceholder}
        aria-describedby="keys"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="composer-row">
        <AsOfPicker say={say} day={asOf} onDay={onAsOf} />
        <span id="keys" className="keys">
          {say.keys}
        </span>
        {working ? (
          <button type="button" className="send stop" aria-label={say.stop} title={say.stop} onClick={onStop}>
            <Icon name="stop" />
          </button>
        ) : (
          <button type="submit" className="send" aria-label={say.send} title={say.send} disabled={text.trim() === ""}>
            <Icon name="send" />
          </button>
        )}
      </div>
    </form>
  );
}

import { useState } from "react";
import type { Strings } from "../strings.ts";
import { Icon } from "./icon.tsx";

interface Props {
  readonly say: Strings;
  readonly day: string | undefined;
  readonly onDay: (day: string | undefined) => void;
}

/** The day whose rules an answer follows: today, unless another one is picked. */
export function AsOfPicker({ say, day, onDay }: Props) {
  const [open, setOpen] = useState(false);
  if (!open && day === undefined) {
    return (
      <button type="button" className="as-of" onClick={() => setOpen(true)}>
        <Icon name="calendar" />
        {say.asOfToday}
      </button>
    );
  }
  return (
    <span className="as-of open">
      <label>
        <Icon name="calendar" />
        <span>{say.asOf}</span>
        <input
          type="date"
          ref={takeFocus}
          value={day ?? ""}
          onChange={(event) => onDay(event.target.value === "" ? undefined : event.target.value)}
        />
      </label>
      <button
        type="button"
        className="as-of-clear"
        aria-label={say.asOfClear}
        title={say.asOfClear}
        onClick={() => {
          onDay(undefined);
          setOpen(false);
        }}
      >
        <Icon name="close" />
      </button>
    </span>
  );
}

/** Opened by the person, who goes on here. */
function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
}

/** Where a command writes: results to stdout, everything else to stderr. */
export interface Terminal {
  /** A line of the result. With `--json` only objects are written. */
  print(line: string): void;
  /** One JSON object on a line of its own. */
  printJson(value: unknown): void;
  /** A remark for the person at the terminal; silent with `--quiet`. */
  note(line: string): void;
  /** A warning or an error, on one line. */
  warn(line: string): void;
  /** Shows how far a long job is; silent with `--quiet`. */
  progress(stage: string, done: number, total: number | undefined, unit: string): void;
  /** Ends the line that progress is shown on. */
  endProgress(): void;
}

/** Options of {@link createTerminal}, as every command takes them. */
export interface TerminalOptions {
  readonly json?: boolean | undefined;
  readonly quiet?: boolean | undefined;
  readonly now?: () => number;
  readonly stdout?: NodeJS.WritableStream;
  readonly stderr?: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Control signs other than tab and line feed, and the marks that turn the direction of writing. */
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu;

/** On a terminal progress is redrawn this often; elsewhere a plain line is written this often. */
const redrawMs = 100;
const plainLineMs = 5000;

/** Makes the terminal of one command. */
export function createTerminal(options: TerminalOptions = {}): Terminal {
  const { json = false, quiet = false, now = Date.now, stdout = process.stdout, stderr = process.stderr } = options;
  const isTerminal = stderr.isTTY === true;
  /** When each stage began: stages that run one inside the other take turns. */
  const began = new Map<string, number>();
  let shown = 0;
  let open = false;

  const endProgress = (): void => {
    if (open) stderr.write("\n");
    open = false;
    began.clear();
    shown = 0;
  };
  // What a line says can come from a document or a file's name; sent as it is, it could drive the terminal.
  const safe = (line: string): string => line.replace(controls, "�");
  const clear = (): void => {
    if (open && isTerminal) stderr.write("\r\u001b[K");
    open = false;
  };

  return {
    print: (line) => {
      if (json) return;
      clear();
      stdout.write(`${safe(line)}\n`);
    },
    printJson: (value) => {
      clear();
      stdout.write(`${JSON.stringify(value)}\n`);
    },
    note: (line) => {
      if (quiet) return;
      clear();
      stderr.write(`${safe(line)}\n`);
    },
    warn: (line) => {
      clear();
      stderr.write(`${safe(line)}\n`);
    },
    progress: (name, done, total, unit) => {
      if (quiet) return;
      const time = now();
      if (!began.has(name)) began.set(name, time);
      const isLast = total !== undefined && done >= total;
      if (!isLast && shown > 0 && time - shown < (isTerminal ? redrawMs : plainLineMs)) return;
      shown = time;
      const line = safe(progressLine(name, done, total, unit, time - (began.get(name) ?? time)));
      if (isTerminal) {
        stderr.write(`\r\u001b[K${line}`);
        open = true;
      } else stderr.write(`${line}\n`);
    },
    endProgress,
  };
}

/**
 * How far a job is, how fast it goes and how long it will still take.
 *
 * @param elapsedMs - Since the stage began.
 */
export function progressLine(stage: string, done: number, total: number | undefined, unit: string, elapsedMs: number): string {
  const rate = elapsedMs > 0 ? (done / elapsedMs) * 1000 : 0;
  const part = total === undefined ? `${done} ${unit}` : `${done} of ${total} ${unit}`;
  const speed = rate > 0 ? `, ${rate >= 10 ? Math.round(rate) : rate.toFixed(1)} ${unit}/s` : "";
  const left = total !== undefined && rate > 0 && done < total ? `, ${duration((total - done) / rate)} left` : "";
  return `${stage}: ${part}${speed}${left}`;
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.round((seconds % 3600) / 60)} min`;
}

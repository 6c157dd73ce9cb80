import { createProgram } from "./create-program.ts";
import { exitCodes } from "./exit-codes.ts";

// A reader that has seen enough (`espalier … | head`) closes the pipe: that is no fault of anybody's.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exitCodes.done);
  throw error;
});

// Nobody reads the progress any more: the work goes on.
process.stderr.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

await createProgram().parseAsync();

import { archive } from "./archive.ts";
import { chat } from "./chat.ts";
import { education } from "./education.ts";
import { finance } from "./finance.ts";
import { healthcare } from "./healthcare.ts";
import { hipaaSafeHarbor } from "./hipaa-safe-harbor.ts";
import { pipl } from "./pipl.ts";
import { web } from "./web.ts";

/** The built-in profiles by name. Each is plain JSON: write one to a file, change it, and load it by its path. */
export const profiles = { web, archive, finance, healthcare, education, chat, "hipaa-safe-harbor": hipaaSafeHarbor, pipl } as const;

import { cleanToFolder } from "../clean-to-folder.ts";
import { profiles } from "../profiles/profiles.ts";
import { sampleDocuments } from "./sample-documents.ts";

// A cleaning run in a process of its own, for tests that kill it: folder and number of documents as arguments.
const [folder = "", count = "0"] = process.argv.slice(2);
await cleanToFolder(sampleDocuments(Number(count)), profiles.web, { out: folder, inputs: "same" });

import { openStore } from "../store/open-store.ts";

// Run as a process of its own: opens the store named first for writing, says so, and stays.
await openStore({ path: process.argv[2] ?? "", create: true });
process.stdout.write("open\n");
setInterval(() => {}, 1000);

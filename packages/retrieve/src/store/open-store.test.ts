import { makeStoreFolder } from "../testing/make-store-folder.ts";
import { testStore } from "../testing/test-store.ts";
import { openStore } from "./open-store.ts";

testStore("openStore", async () => {
  const { path, remove } = await makeStoreFolder();
  return { open: () => openStore({ path, create: true, embedder: "hashing/64" }), remove };
});

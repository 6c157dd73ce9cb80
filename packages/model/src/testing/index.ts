export { createHashingEmbedder } from "./create-hashing-embedder.ts";
export { createScriptedModel, type ScriptedModel, type ScriptedText } from "./create-scripted-model.ts";
export { type Script, type ScriptedReply, type ScriptedServer, type SeenRequest, startOpenAiServer } from "./start-open-ai-server.ts";
export { testEmbedder } from "./test-embedder.ts";
export { type ModelBehaviour, testModel } from "./test-model.ts";

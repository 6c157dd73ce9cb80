export { createHttpApp } from "./http/create-http-app.ts";
export type { HttpAppOptions } from "./http/http-options.ts";
export { type RunningServer, type StartServerOptions, startServer } from "./http/start-server.ts";
export { type BuildWebOptions, buildWeb } from "./web-build/build-web.ts";

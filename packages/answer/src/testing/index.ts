export { type GateFloor, type TestGatesOptions, testGates } from "./test-gates.ts";

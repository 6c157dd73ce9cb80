// Prints the closing line of a check run, counted from the test runner's own report. Failed checks beside the tests
// count as failed. Exit 1 where there is no report or no test ran.
import { existsSync, readFileSync } from "node:fs";

const failedChecks = Number(process.argv[2] ?? 0);
const report = "coverage/test-report.json";
const counted = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined;
const passed = counted?.numPassedTests ?? 0;
const failed = (counted?.numFailedTests ?? 0) + (counted?.numFailedTestSuites ?? 0);
const skipped = (counted?.numPendingTests ?? 0) + (counted?.numTodoTests ?? 0);
console.log(`${passed} passed, ${Math.max(failed, failedChecks)} failed, ${skipped} skipped`);
process.exitCode = passed > 0 ? 0 : 1;

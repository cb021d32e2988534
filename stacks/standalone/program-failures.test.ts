import { endFailure, loggedFailure } from "./program-failures";

test.each([
  [
    "Error: Cannot find package 'tsx' imported from /program/",
    "(is it installed? run npm install in /program)",
  ],
  [
    "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'ts-node' imported from /program/",
    "(is it installed? run npm install in /program)",
  ],
  [
    'TypeError: Unknown file extension ".ts" for /program/index.ts',
    '(Node takes no TypeScript as an ES module: install ts-node 10 and typescript in /program, or tsx with nodeargs: "--import tsx" in Pulumi.yaml)',
  ],
])("%s: the message says what to install", (error, hint) => {
  const output = `node:internal/modules/run_main:123
    triggerUncaughtException(
    ^
${error}
    at packageResolve (node:internal/modules/esm/resolve:873:9)

Node.js v20.20.2
`;
  expect(endFailure({ code: 1, signal: null }, output, "/program")?.message).toBe(
    `the program's process ended with exit code 1:\n${error}\n${hint}`,
  );
});

test("of an error that Node prints with what it holds, the message and the user's line are left", () => {
  const logged = `Running program '/program' failed with an unhandled exception:
<ref *1> Error: Invalid asset encountered
    at unmarshal (/program/node_modules/@pulumi/pulumi/runtime/rpc.js:1:2)
    at make (/program/index.js:7:3)
    at processTicksAndRejections (node:internal/process/task_queues:95:5) {
  promise: Promise { <rejected> [Circular *1] }
}`;
  expect(loggedFailure(logged, "/program")).toEqual({
    message: "Invalid asset encountered",
    source: { file: "/program/index.js", line: 7, column: 3 },
  });
});

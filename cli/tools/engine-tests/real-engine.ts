import { findEngine, type Engine } from "../../../stacks/engine/find-engine";

const found = findEngine();

/** `describe` where a Pulumi CLI is there; elsewhere the tests are reported as skipped, by name. */
export const withRealEngine = (name: string, tests: (engine: Engine) => void): void => {
  if (found) describe(name, () => tests(found));
  else describe.skip(`${name} (needs the Pulumi CLI)`, () => tests({ command: "", path: "", version: "" }));
};

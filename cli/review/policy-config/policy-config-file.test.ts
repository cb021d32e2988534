import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleControl } from "../preview/example-plan";
import { policyConfigFile } from "./policy-config-file";

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), "palisade-root-"))));
afterEach(() => rmSync(root, { recursive: true }));

const chosen = (values: Parameters<typeof policyConfigFile>[1], cwd = root) =>
  policyConfigFile([exampleControl()], values, cwd, root);

test("a project needs none", () => {
  expect(chosen({})).toEqual({ config: {}, file: null });
});

describe("a project's own", () => {
  beforeEach(() => {
    mkdirSync(join(root, ".palisade"));
    writeFileSync(join(root, ".palisade", "policy-config.json"), '{"example": "advisory"}');
  });

  test("holds without being named, from wherever the command is called", () => {
    expect(chosen({})).toEqual({ config: { example: "advisory" }, file: ".palisade/policy-config.json" });
    expect(chosen({}, join(root, "below")).file).toBe(join(root, ".palisade", "policy-config.json"));
  });

  test("gives way to one that is named", () => {
    writeFileSync(join(root, "other.json"), '{"example": "disabled"}');
    expect(chosen({ "policy-config": "other.json" })).toEqual({
      config: { example: "disabled" },
      file: "other.json",
    });
  });

  test("is not a sample's", () => {
    expect(chosen({ sample: "flawed" })).toEqual({ config: {}, file: null });
  });
});

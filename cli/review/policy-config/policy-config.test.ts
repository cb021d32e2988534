import { severities } from "../../../policy-packs/controls/model/control";
import { defaultSettings } from "../../../policy-packs/controls/model/resource";
import { exampleControl } from "../preview/example-plan";
import { configuredControls, type PolicyConfig } from "./policy-config";

const one = (id: string, severity: (typeof severities)[number]) => exampleControl({ id, severity });
const controls = severities.map((severity) => one(severity, severity));

/** "high: fail/warn": what a failure and an open question of each control do; controls that are off are left out. */
const effect = (config: PolicyConfig, severity?: (typeof severities)[number]) => {
  const configured = configuredControls(controls, config, severity === undefined ? {} : { severity });
  return configured.controls.map(
    (control) =>
      `${control.id}: ${configured.consequence(control, "fail")}/${configured.consequence(control, "undetermined")}`,
  );
};

const standard = ["low: fail/warn", "medium: fail/warn", "high: fail/fail", "critical: fail/fail"];

test.each<[string, PolicyConfig, readonly string[]]>([
  ["without a word", {}, standard],
  ["as the pack says anyway", { all: "mandatory" }, standard],
  ["nothing remedies, so that is mandatory", { all: "remediate" }, standard],
  [
    "advice only",
    { all: "advisory" },
    ["low: warn/warn", "medium: warn/warn", "high: warn/warn", "critical: warn/warn"],
  ],
  ["all off", { all: "disabled" }, []],
  ["one on", { all: "disabled", palisade: "mandatory", high: "mandatory" }, ["high: fail/fail"]],
  ["one off", { high: "disabled" }, ["low: fail/warn", "medium: fail/warn", "critical: fail/fail"]],
  [
    "one off, in the long form",
    { high: { enforcementLevel: "disabled" } },
    ["low: fail/warn", "medium: fail/warn", "critical: fail/fail"],
  ],
  [
    "one advisory",
    { critical: "advisory" },
    ["low: fail/warn", "medium: fail/warn", "high: fail/fail", "critical: warn/warn"],
  ],
  ["the settings advisory", { palisade: "advisory" }, standard],
  [
    "a threshold",
    { palisade: { severityThreshold: "high" } },
    ["low: warn/warn", "medium: warn/warn", "high: fail/fail", "critical: fail/fail"],
  ],
  [
    "open questions by severity",
    { palisade: { undetermined: { low: "fail", critical: "warn" } } },
    ["low: fail/fail", "medium: fail/warn", "high: fail/fail", "critical: fail/warn"],
  ],
  [
    "open questions of one control",
    { low: { undetermined: "fail" }, critical: { undetermined: "warn" } },
    ["low: fail/fail", "medium: fail/warn", "high: fail/fail", "critical: fail/warn"],
  ],
])("%s", (_, config, expected) => {
  expect(effect(config)).toEqual(expected);
});

test("the command line outweighs the threshold of the file, and nothing else of it", () => {
  const config: PolicyConfig = { palisade: { severityThreshold: "critical" }, critical: "advisory" };
  expect(effect(config, "medium")).toEqual([
    "low: warn/warn",
    "medium: fail/warn",
    "high: fail/fail",
    "critical: warn/warn",
  ]);
  expect(configuredControls(controls, config, { severity: "medium" }).failOn).toBe("medium");
  expect(configuredControls(controls, config).failOn).toBe("critical");
  expect(configuredControls(controls, config, { uncovered: true })).toMatchObject({
    failOn: "critical",
    failOnUncovered: true,
  });
});

test("what is switched off is known by name", () => {
  const { switchedOff } = configuredControls(controls, { high: "disabled", low: "disabled" });
  expect(switchedOff.map(({ id }) => id)).toEqual(["low", "high"]);
});

test("parameters of the file hold, but the organization knows its own accounts and mailboxes best", () => {
  const config: PolicyConfig = {
    palisade: { requiredTags: ["team"], logRetentionDays: 30, contacts: ["A@example.com"], accounts: {} },
  };
  const { settings } = configuredControls(controls, config);
  const declared = { ...defaultSettings, keyDeletionDays: 20, contacts: ["b@example.com"] };
  expect(settings(declared)).toEqual({
    ...declared,
    requiredTags: ["team"],
    logRetentionDays: 30,
    accounts: {},
  });
  expect(settings(defaultSettings)).toMatchObject({ contacts: ["a@example.com"] });
});

test.each([
  [{}, false],
  [{ uncovered: "warn" }, false],
  [{ uncovered: "fail" }, true],
])("what no control looks at fails where the file says so: %j", (palisade, expected) => {
  expect(configuredControls(controls, { palisade }).failOnUncovered).toBe(expected);
});

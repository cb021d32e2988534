import { parsePolicy } from "../../../policy-packs/iam/document";
import { document, guardrails, holdsAt, type Guardrail } from "./guardrails";

/** AWS Organizations user guide, "Quotas", as of 2026-05: an SCP's characters, spaces included. */
const scpCharacters = 10_240;

test.each(guardrails.map((guardrail) => [guardrail.name, guardrail] as const))(
  "%s is an SCP that only denies and fits",
  (_, guardrail) => {
    const text = document(guardrail);
    const policy = parsePolicy(text);
    if ("problem" in policy) throw new Error(policy.problem);
    expect(policy.statements.every(({ effect, principals }) => effect === "Deny" && !principals)).toBe(true);
    expect(text.length).toBeLessThanOrEqual(scpCharacters);
  },
);

const paths = ["", "Security", "Workloads", "Workloads/Production", "Suspended"];
const attached = (units: readonly string[]): Guardrail => ({
  name: "",
  description: "",
  units,
  statements: [],
});

test.each([
  [["*"], ["Security", "Workloads", "Suspended"]],
  [["Suspended"], ["Suspended"]],
  [["Workloads/Production"], ["Workloads/Production"]],
  [["Elsewhere"], []],
])("%j is attached to %j", (units, expected) => {
  expect(paths.filter((path) => holdsAt(attached(units), path))).toEqual(expected);
});

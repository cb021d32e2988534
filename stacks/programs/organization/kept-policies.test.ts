import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recordFile } from "../../../accounts/guardrails/rollout/record-file";
import { smallOrganization } from "../../fixtures/small-organization";
import { keptPolicies } from "./kept-policies";
import { policiesToApply } from "./policies-to-apply";

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "palisade-cache-"));
});
afterEach(() => rmSync(cache, { recursive: true }));

const keptFiles = () => readdirSync(join(cache, "applied-policies"));

test("what is kept is what would be made again", () => {
  const made = policiesToApply({ organization: smallOrganization });
  expect(keptPolicies({ organization: smallOrganization, cache })).toEqual(made);
  expect(keptPolicies({ organization: smallOrganization, cache })).toEqual(made);
  expect(keptFiles()).toHaveLength(1);
});

test("another organization and another record of rollouts have policies of their own", () => {
  const context = { organization: smallOrganization, cache, root: cache };
  keptPolicies(context);
  keptPolicies({ ...context, organization: { ...smallOrganization, id: "o-another000" } });
  expect(keptFiles()).toHaveLength(2);
  mkdirSync(join(cache, ".palisade"));
  writeFileSync(join(cache, recordFile), "{");
  expect(() => keptPolicies(context)).toThrow("not valid JSON");
});

test("a lockout is refused again and again", () => {
  const [role] = smallOrganization.protectedRoles;
  if (!role) throw new Error("the organization protects no role");
  const needs = [{ actions: ["organizations:LeaveOrganization"], resources: ["*"], context: {} }];
  const lockedOut = { ...smallOrganization, protectedRoles: [{ ...role, needs }] };
  for (let turn = 0; turn < 2; turn++)
    expect(() => keptPolicies({ organization: lockedOut, cache })).toThrow("this must not be applied");
  expect(() => keptFiles()).toThrow("ENOENT");
});

test("a kept file that was damaged is made again", () => {
  const made = keptPolicies({ organization: smallOrganization, cache });
  for (const subject of readdirSync(cache))
    for (const name of readdirSync(join(cache, subject))) {
      const file = join(cache, subject, name);
      writeFileSync(file, readFileSync(file, "utf8").replace("Deny", "Allow"));
    }
  expect(keptPolicies({ organization: smallOrganization, cache })).toEqual(made);
});

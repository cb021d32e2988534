import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Organization } from "../../../accounts/account";
import { compiledPolicies } from "../../../accounts/guardrails/compile/compile";
import type { CompiledPolicies } from "../../../accounts/guardrails/compile/compiled-policies";
import { recordFile } from "../../../accounts/guardrails/rollout/record-file";
import { snapshotOf } from "../../../accounts/guardrails/rollout/snapshot";
import { controls } from "../../../policy-packs/controls";
import { smallOrganization } from "../../fixtures/small-organization";
import { organization as program } from "../organization";
import { policiesToApply } from "./policies-to-apply";

const lockedOut: Organization = {
  ...smallOrganization,
  protectedRoles: [
    {
      name: "leaver",
      why: "Somebody must be able to leave.",
      arns: ["arn:aws:iam::*:role/leaver"],
      standIns: [],
      exceptUnits: [],
      needs: [{ actions: ["organizations:LeaveOrganization"], resources: ["*"], context: {} }],
    },
  ],
};

test("an edge that locks no one out may be applied", () => {
  expect(policiesToApply({ organization: smallOrganization }).scp.documents.length).toBeGreaterThan(0);
});

describe("while a change is rolled out", () => {
  const without = controls.filter(({ id }) => id !== "organization-not-left");
  const few = compiledPolicies(smallOrganization, without);
  const all = compiledPolicies(smallOrganization, controls);
  if ("overQuota" in few || "overQuota" in all) throw new Error("the catalogue does not fit");
  const folder = mkdtempSync(join(tmpdir(), "palisade-edge-"));
  const record = join(folder, recordFile);
  mkdirSync(join(folder, ".palisade"));
  const contents = (policies: CompiledPolicies) =>
    policies.scp.documents.map(({ content }) => content).sort();

  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (entered: number, organization = smallOrganization.name) =>
    writeFileSync(
      record,
      JSON.stringify({
        version: 1,
        organization,
        attached: snapshotOf(smallOrganization, few.policies),
        change: {
          after: snapshotOf(smallOrganization, all.policies),
          stages: [{ name: "everywhere", units: ["*"], gate: { days: 0, approvals: 0, quiet: false } }],
          entered,
        },
        journal: [{ at: "2026-11-23T12:00:00Z", by: "somebody", did: "entered", stage: "everywhere" }],
      }),
    );

  test("what was attached before stays until a stage is entered, and then the new is", () => {
    expect(contents(few.policies)).not.toEqual(contents(all.policies));
    write(0);
    expect(contents(policiesToApply({ organization: smallOrganization, root: folder }))).toEqual(
      contents(few.policies),
    );
    write(1);
    expect(contents(policiesToApply({ organization: smallOrganization, root: folder }))).toEqual(
      contents(all.policies),
    );
  });

  test("the record of another organization says nothing, and a damaged one stops", () => {
    write(0, "another");
    expect(contents(policiesToApply({ organization: smallOrganization, root: folder }))).toEqual(
      contents(all.policies),
    );
    writeFileSync(record, "{");
    expect(() => policiesToApply({ organization: smallOrganization, root: folder })).toThrow(
      "not valid JSON",
    );
  });
});

test("a program that would lock out a protected role plans nothing and says why", () => {
  const { managementAccount: account } = lockedOut;
  const run = () => program.run({ organization: lockedOut, account });
  expect(run).toThrow("1 lockout: this must not be applied");
  expect(run).toThrow("leaver is denied organizations:LeaveOrganization in security, log-archive, workload");
  expect(run).toThrow("organization-not-left");
  expect(run).toThrow("exempt the role");
});

import { controls } from "../../policy-packs/controls";
import { exampleGuardedAccount } from "../../policy-packs/controls/model/example-guarded-account";
import { formatProblem } from "../text-files/format-problem";
import { policyFile } from "../policy-file/policy-file";
import { lint } from "./lint";

/** Statements for accounts that differ in what statements are written from. */
const guardedAccounts = [
  exampleGuardedAccount,
  { ...exampleGuardedAccount, environment: "sandbox", regions: ["eu-central-1"] },
  { ...exampleGuardedAccount, environment: "closed", regions: ["eu-west-1", "eu-central-1"] },
];

const statements = controls.flatMap(({ id, denied = [] }) =>
  denied.map((one) => ({
    id,
    sid: one.sid,
    by: one.by,
    written: guardedAccounts.map((guarded) => one.statement(guarded)),
  })),
);

test("the catalogue has statements to lint", () => {
  expect(statements.length).toBeGreaterThan(20);
});

test.each(statements)("the linter finds nothing wrong with $sid of $id", ({ id, sid, by, written }) => {
  for (const statement of written) {
    const document = { Version: "2012-10-17", Statement: [{ Sid: sid, Effect: "Deny", ...statement }] };
    const read = policyFile(id, new TextEncoder().encode(JSON.stringify(document)), { kind: by });
    if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
    const found = read.policies.flatMap((policy) => lint(policy, { quotas: "old" }));
    expect(found.filter(({ severity }) => severity !== "info")).toEqual([]);
  }
});

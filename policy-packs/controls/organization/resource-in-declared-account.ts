import { declaredAccounts } from "../facts/declared-accounts";
import { isAws } from "../model/is-aws";
import { each, type Control } from "../model/control";
import type { DeclaredAccount, Resource } from "../model/resource";

const budgetType = "aws:budgets/budget:Budget";

/** Here `accountId` is where the resource is made; elsewhere it names an account that the resource is about. */
const madeInAccountId = new Set([budgetType, "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock"]);

export const resourceInDeclaredAccount: Control = {
  id: "resource-in-declared-account",
  title: "Resources are planned in an account that declares their stack",
  why: "A stack run with the wrong credentials builds production in somebody else's account.",
  remedy:
    "Give the stack a provider for its own account (allowedAccountIds or assumeRoles), or list the stack in the account's file.",
  severity: "high",
  domain: "organization",
  needs: ["accounts"],
  planned: each("*", (resource, { settings }) => {
    if (!isAws(resource.type)) return [];
    const accounts = declaredAccounts(settings);
    const id = accountOf(resource);
    if (id === undefined) return ["the provider does not say which account it is for"];
    const account = accounts[id];
    if (account === undefined) return [`account ${id} is not declared by the organization`];
    return account.stacks.includes(resource.stack)
      ? []
      : [`account ${id} (${account.name}) does not list the stack ${resource.stack}`];
  }),
  examples: {
    bad: [
      {
        name: "an account that is not declared",
        resources: [{ type: "aws:s3/bucket:Bucket", props: {}, account: "999988887777" }],
        settings: { accounts: { "111122223333": declared(["example"]) } },
      },
      {
        name: "another stack's account",
        resources: [{ type: "aws:s3/bucket:Bucket", props: {} }],
        settings: { accounts: { "111122223333": declared(["network"]) } },
      },
      {
        name: "a budget in a foreign account",
        resources: [{ type: budgetType, props: { accountId: "999988887777" } }],
        settings: { accounts: { "111122223333": declared(["example"]) } },
      },
    ],
    good: [
      {
        name: "an account that lists several stacks",
        resources: [{ type: "aws:s3/bucket:Bucket", props: {} }],
        settings: { accounts: { "111122223333": declared(["network", "example"]) } },
      },
      {
        name: "the stack's own account",
        resources: [
          { type: "aws:s3/bucket:Bucket", props: {} },
          { type: budgetType, props: { accountId: "111122223333" } },
        ],
        settings: { accounts: { "111122223333": declared(["example"]) } },
      },
    ],
  },
};

function accountOf({ type, props, account }: Resource): string | undefined {
  const stated: unknown = madeInAccountId.has(type) ? props.accountId : undefined;
  if (stated === undefined) return account;
  return typeof stated === "string" ? stated : JSON.stringify(stated);
}

function declared(stacks: readonly string[]): DeclaredAccount {
  return {
    name: "boi-production",
    regions: ["us-east-1"],
    environment: "production",
    dataClassification: "restricted",
    stacks,
  };
}

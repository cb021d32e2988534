import { parsePolicy, type Statement } from "../../iam/document";
import { reaches } from "../../iam/exposure";
import { matches } from "../../iam/match";
import { accountOfPrincipal } from "../../iam/principal-accounts";
import { escalationPaths } from "../facts/escalation-paths";
import { isAdministrator, roleType, statementsOf } from "../facts/role-powers";
import { joined, type Control } from "../model/control";
import { exampleArn, ref } from "../model/example";
import type { Resource } from "../model/resource";
import { collect } from "../model/three-valued";
import { UnknownValue } from "../model/unknown";

const service = { Service: "lambda.amazonaws.com" };
const inline = "aws:iam/rolePolicy:RolePolicy";
const attachment = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";

export const iamRoleWithoutWayToAdmin: Control = {
  id: "iam-role-without-way-to-admin",
  title: "No role becomes, uses or rewrites a role that may do everything",
  why: "A role of few rights that may assume, pass or change an administrator is an administrator, and looks like none.",
  remedy:
    "Take the administrator's ARN out of the role's policy, or the role out of the administrator's trust; give what is needed to a role of its own.",
  severity: "high",
  domain: "identity",
  planned: joined(roleType, (role, graph) => {
    const administrators = graph
      .ofType(roleType)
      .filter((other) => other !== role && other.arn !== undefined && isAdministrator(other, graph));
    if (administrators.length === 0 || isAdministrator(role, graph)) return [];
    const statements = statementsOf(role, graph);
    return collect(administrators, (administrator) =>
      ways(role, administrator, statements).map(
        (way) => `may ${way} ${administrator.name}, which may do everything`,
      ),
    );
  }),
  examples: {
    bad: [
      plan("assumes an administrator", { Action: "sts:AssumeRole" }, { AWS: exampleArn("worker") }),
      plan(
        "assumes one that trusts the account, by a wildcard",
        { Action: "sts:*" },
        { AWS: "111122223333" },
      ),
      plan(
        "passes one to a new function",
        { Action: ["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"] },
        service,
      ),
      plan("rewrites whom one trusts", { Action: "iam:UpdateAssumeRolePolicy" }, service),
    ],
    good: [
      plan("assumes one that trusts another", { Action: "sts:AssumeRole" }, { AWS: exampleArn("other") }),
      plan("passes one that it can start nothing with", { Action: "iam:PassRole" }, service),
      plan("reads one", { Action: "iam:GetRole" }, service),
    ],
  },
};

function ways(
  role: Resource,
  { arn = "", props }: Resource,
  statements: readonly Statement[],
): readonly string[] {
  const may = (action: string): boolean =>
    isIn(statements, "Allow", action, arn) && !isIn(statements, "Deny", action, arn);
  return [
    ...(may("sts:AssumeRole") && trusts(props.assumeRolePolicy, role) ? ["assume"] : []),
    ...(may("iam:PassRole") && startsSomething(statements) ? ["pass"] : []),
    ...(may("iam:UpdateAssumeRolePolicy") ? ["rewrite the trust of"] : []),
  ];
}

const isIn = (statements: readonly Statement[], effect: string, action: string, resource: string): boolean =>
  statements.some(
    (statement) =>
      statement.effect === effect &&
      reaches(statement, action) &&
      (statement.notResources
        ? !statement.notResources.some((pattern) => matches(pattern, resource))
        : (statement.resources ?? []).some((pattern) => matches(pattern, resource))),
  );

/** Whether some call that takes a passed role is allowed, on whatever. */
const startsSomething = (statements: readonly Statement[]): boolean =>
  escalationPaths.some(
    ({ by, actions }) =>
      by === "pass" &&
      actions
        .slice(1)
        .every((action) =>
          statements.some((statement) => statement.effect === "Allow" && reaches(statement, action)),
        ),
  );

function trusts(document: unknown, role: Resource): boolean {
  const policy = parsePolicy(document);
  if ("problem" in policy) return false;
  return policy.statements.some(
    ({ effect, principals = [] }) =>
      effect === "Allow" &&
      principals.some(
        ({ kind, value }) =>
          kind === "*" ||
          value === role.arn ||
          (kind === "AWS" && /^\d{12}$|:root$/.test(value) && accountOfPrincipal(value) === accountOf(role)),
      ),
  );
}

function accountOf({ account, name }: Resource): string {
  if (account === undefined)
    throw new UnknownValue(`${name}.account`, "the provider does not say which account it is for");
  return account;
}

function plan(name: string, statement: object, principal: object) {
  return {
    name,
    resources: [
      {
        type: roleType,
        name: "worker",
        props: { assumeRolePolicy: document({ Action: "sts:AssumeRole", Principal: service }) },
      },
      {
        type: inline,
        props: {
          role: ref("worker"),
          policy: JSON.stringify(document({ Resource: [exampleArn("admin"), "*"], ...statement })),
        },
      },
      {
        type: roleType,
        name: "admin",
        props: { assumeRolePolicy: document({ Action: "sts:AssumeRole", Principal: principal }) },
      },
      {
        type: attachment,
        props: { role: ref("admin"), policyArn: "arn:aws:iam::aws:policy/AdministratorAccess" },
      },
    ],
  };
}

function document(statement: object) {
  return { Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] };
}

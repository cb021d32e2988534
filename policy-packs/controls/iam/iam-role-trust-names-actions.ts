import { isWholeService } from "../../iam/breadth";
import { statementProblems } from "../facts/policy-statements";
import { each, type Control } from "../model/control";
import { examplesOf } from "../model/examples-of";

const type = "aws:iam/role:Role";
const trust = (action: object) => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { AWS: "arn:aws:iam::111122223333:role/deploy" }, ...action }],
});

export const iamRoleTrustNamesActions: Control = {
  id: "iam-role-trust-names-actions",
  title: "Trust policies allow the actions that assuming a role takes, no others",
  why: "sts:* lets the trusted side choose how it comes in, with tags and names of its own that other policies believe.",
  remedy: "List sts:AssumeRole, and sts:TagSession or sts:SetSourceIdentity where they are needed.",
  severity: "medium",
  domain: "identity",
  planned: each(type, ({ props }) =>
    statementProblems(props.assumeRolePolicy, (statement, label) => {
      if (statement.effect !== "Allow") return [];
      if (statement.notActions)
        return [`assumeRolePolicy ${label} allows every action but those in NotAction`];
      const wide = (statement.actions ?? []).filter((action) => isWholeService(action));
      return wide.length === 0 ? [] : [`assumeRolePolicy ${label} allows ${wide.join(", ")}`];
    }),
  ),
  examples: examplesOf(type, {
    bad: {
      "all of STS": { assumeRolePolicy: trust({ Action: "sts:*" }) },
      "everything, as text in a list": {
        assumeRolePolicy: JSON.stringify(trust({ Action: ["sts:AssumeRole", "*"] })),
      },
      "all but one": { assumeRolePolicy: trust({ NotAction: "sts:GetCallerIdentity" }) },
    },
    good: {
      assuming: { assumeRolePolicy: trust({ Action: "sts:AssumeRole" }) },
      "assuming with tags, as text": {
        assumeRolePolicy: JSON.stringify(trust({ Action: ["sts:AssumeRole", "sts:TagSession"] })),
      },
    },
  }),
};

import type { Severity } from "../../../policy-packs/controls/model/control";
import { isEveryAction, isWholeService } from "../../../policy-packs/iam/breadth";
import { isPublic } from "../../../policy-packs/iam/exposure";
import type { Grant } from "../../../policy-packs/iam/grants";
import { actionMatches } from "../../../policy-packs/iam/match";
import type { HeldGrant } from "./policy-parts";

interface Risk {
  readonly level: Severity;
  readonly because: string;
}

/** Why a reviewer should look at permissions that someone gains; the worst reason of all of them. */
export function grantRisk(gained: readonly HeldGrant[], own: ReadonlySet<string>): Risk | undefined {
  const found = gained.flatMap((held) => risks(held, own));
  return ranks.flatMap((level) => found.find((risk) => risk.level === level) ?? [])[0];
}

const ranks: readonly Severity[] = ["critical", "high", "medium", "low"];

function risks({ grant, form, account }: HeldGrant, own: ReadonlySet<string>): Risk[] {
  if (grant.effect === "Deny") return [{ level: "high", because: "a Deny that held is gone" }];
  const action = "only" in grant.action ? grant.action.only : "*";
  const everywhere = !("only" in grant.resource) || /^\*+$/.test(grant.resource.only);
  const risk = (level: Severity, because: string, holds: boolean): Risk[] =>
    holds ? [{ level, because }] : [];
  const foreign = accountsOf(grant).filter((id) => id !== account);
  const outside = foreign.some((id) => !own.has(id));
  const isOwnPolicy = form === "identity";
  return [
    ...risk("critical", "anybody is let in", !isOwnPolicy && letsAnybodyIn(grant)),
    ...risk(
      "critical",
      "everything on everything: administrator",
      isOwnPolicy && everywhere && isEveryAction(action),
    ),
    ...risk("critical", "an account outside the organization is let in", !isOwnPolicy && outside),
    ...risk(
      "high",
      "another account of the organization is let in",
      !isOwnPolicy && foreign.length > 0 && !outside,
    ),
    ...risk("high", "the role's trust is widened", form === "trust"),
    ...risk("high", "a whole service", form !== "trust" && isWholeService(action)),
    ...risk(
      "high",
      "an action that leads to more permissions",
      form !== "trust" && escalating.some((one) => actionMatches(action, one)),
    ),
    ...risk("medium", "a permission more", true),
  ];
}

/** `isPublic` reads a statement: a grant is one of a single principal. */
const letsAnybodyIn = ({ effect, principal, conditions }: Grant): boolean =>
  isPublic(
    "not" in principal
      ? { effect, notPrincipals: principal.not, conditions }
      : { effect, principals: [principal], conditions },
  );

function accountsOf({ principal }: Grant): string[] {
  if ("not" in principal || principal.kind !== "AWS") return [];
  const [id] = /^\d{12}$/.exec(principal.value) ?? [];
  const [, inArn] = /^arn:[^:]+:(?:iam|sts)::(\d{12}):/.exec(principal.value) ?? [];
  return [id ?? inArn ?? []].flat();
}

/** Who may do one of these can gain what others may do. */
const escalating = [
  "iam:AddUserToGroup",
  "iam:AttachRolePolicy",
  "iam:AttachUserPolicy",
  "iam:CreateAccessKey",
  "iam:CreatePolicyVersion",
  "iam:PassRole",
  "iam:PutRolePolicy",
  "iam:PutUserPolicy",
  "iam:SetDefaultPolicyVersion",
  "iam:UpdateAssumeRolePolicy",
  "kms:PutKeyPolicy",
  "lambda:UpdateFunctionCode",
  "s3:PutBucketPolicy",
  "secretsmanager:PutResourcePolicy",
  "sts:AssumeRole",
];

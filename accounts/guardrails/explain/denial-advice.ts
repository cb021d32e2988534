import { denyingKinds, type Denial, type DenyingKind } from "./denial";
import type { Explanation } from "./explanation";

/** What a person who was refused a call should know of the message, and do about it, beside what the organization policies say. */
export function denialAdvice(denial: Denial, explained: Explanation | undefined): string[] {
  const { denied, reason, encoded, cut, statements = [] } = denial;
  const kind = denial.through ?? denial.kind;
  return [
    ...(kind === "scp" || kind === "rcp" ? organizationPolicyAdvice(kind, denial, explained) : []),
    ...(kind !== undefined && kind !== "scp" && kind !== "rcp" ? [others[kind](denied)] : []),
    ...(kind === undefined && reason !== undefined ? [`No policy is named. AWS's reason: ${reason}.`] : []),
    ...(kind === undefined && reason === undefined && denied === "explicit" && statements.length === 0
      ? [
          "The message does not say which kind of policy denied: it is one of the organization's, or one of the account's own.",
        ]
      : []),
    ...(kind === undefined && denied === "implicit" && statements.length === 0
      ? ["Nothing denied the call, and nothing allowed it: a policy of the caller or of the resource must."]
      : []),
    ...(statements.length > 0 ? [`AWS names the statements that matched: ${statements.join(", ")}.`] : []),
    ...(encoded === undefined ? [] : decoding(encoded, cut === true)),
    ...(denied === "unsaid" && reason === undefined && encoded === undefined
      ? [
          "The message says no more than that. AWS tells the kind of policy only to callers of the same account or organization, and not all services do; the event in CloudTrail may say more.",
        ]
      : []),
  ];
}

function organizationPolicyAdvice(
  kind: "scp" | "rcp",
  { denied, policy }: Denial,
  explained: Explanation | undefined,
): string[] {
  const named = policy === undefined ? "" : ` It is the policy ${policy}.`;
  const name = denyingKinds[kind];
  if (denied === "implicit")
    return [
      `A level of ${kind.toUpperCase()}s allows nothing of the kind.${named} Palisade leaves FullAWSAccess everywhere: somebody has taken it off the root, a unit or the account, or attached a list of what is allowed.`,
    ];
  const found = explained?.steps.some((step) => step.kind === kind && step.answer === "deny") === true;
  const open = explained?.steps.some((step) => step.kind === kind && step.answer === "undetermined") === true;
  if (found) return [`A ${name} of the organization denied it.${named} Here is the statement that does.`];
  if (open)
    return [`A ${name} of the organization denied it.${named} Here are the statements that may have.`];
  return explained === undefined
    ? [`A ${name} of the organization denied it.${named}`]
    : [
        `A ${name} of the organization denied it.${named} None that is declared here does: it was attached by somebody else, what is attached is older than these files, or the call carried something that the message does not tell.`,
      ];
}

type Others = Exclude<DenyingKind, "scp" | "rcp">;

const nothing = "Nothing in it allows the action";
const something = "A Deny in it matched";

/** Policies that are not the organization's: who can fix them. */
const others: Readonly<Record<Others, (denied: Denial["denied"]) => string>> = {
  identity: (denied) =>
    `It is a policy of the caller itself, not of the organization. ${denied === "implicit" ? nothing : something}: the owners of the role or user can change that in its account.`,
  resource: (denied) =>
    `It is the resource's own policy, such as a bucket's or a key's, not a policy of the organization. ${denied === "implicit" ? nothing : something}: the owner of the resource can change that.`,
  boundary: (denied) =>
    `It is the caller's permissions boundary, not a policy of the organization. ${denied === "implicit" ? nothing : something}: the boundary is set where the role is made, usually by the platform team.`,
  session: (denied) =>
    `It is the session's policy, not a policy of the organization. ${denied === "implicit" ? nothing : something}: it was handed over when the role was assumed, or comes with the permission set.`,
  endpoint: (denied) =>
    `It is the policy of the VPC endpoint that the call went through, not a policy of the organization. ${denied === "implicit" ? nothing : something}: the owners of the network can change that.`,
  trust: (denied) =>
    `It is the trust policy of the role that was to be assumed, not a policy of the organization. ${denied === "implicit" ? "It does not name the caller, or asks for more, such as an external id" : something}.`,
};

const decoding = (encoded: string, cut: boolean): string[] =>
  cut
    ? [
        "The encoded part has been cut off, as CloudTrail does: take it from what the caller was shown, to have AWS decode it.",
      ]
    : [
        "The encoded part holds the statement that matched and the call's condition keys. Anyone who may call sts:DecodeAuthorizationMessage can read it:",
        `aws sts decode-authorization-message --query DecodedMessage --output text --encoded-message ${encoded} | palisade explain --message -`,
      ];

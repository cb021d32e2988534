import type {
  DecidingStatement,
  ExplainedStep,
  Explanation,
} from "../../../accounts/guardrails/explain/explanation";
import type { PolicyKind } from "../../../policy-packs/iam/evaluation/decision";

export const kindNames: Readonly<Record<PolicyKind, string>> = {
  scp: "SCP",
  rcp: "RCP",
  resource: "resource policy",
  identity: "identity policies",
  boundary: "permissions boundary",
  session: "session policy",
};

/** Whether and by what, in a line. */
export function verdict({ answer, steps, notGiven }: Explanation): string {
  const decisive = steps.find((step) => step.decisive);
  switch (answer) {
    case "allow":
      return notGiven.includes("identity") && notGiven.includes("resource")
        ? "allowed by the organization's policies"
        : "allowed";
    case "deny":
      return `denied${decisive ? ` by ${by(decisive)}` : ""}`;
    case "undetermined":
      return "undetermined: it depends on what was not given";
  }
}

const by = ({ kind, target, answer, statements }: ExplainedStep): string => {
  const where = place(kind, target);
  if (answer === "implicit deny") return `${where}: nothing there allows it`;
  return [where, ...statements.slice(0, 1).map((one) => `: ${statementName(one)}`)].join("");
};

const policyKinds: readonly PolicyKind[] = ["scp", "rcp"];

/** "SCP at Workloads", "identity policies" */
export const place = (kind: PolicyKind, target: string): string =>
  policyKinds.includes(kind)
    ? `${kindNames[kind]} at ${target === "" ? "the root" : target}`
    : kindNames[kind];

export const statementName = ({ sid, index }: DecidingStatement): string =>
  sid ?? `statement ${String(index + 1)}`;

/** How what is open can be given. */
export const howToGive = (open: string): string => {
  if (open === "identity policies") return "the principal's policies: --identity FILE";
  if (open === "resource policy") return "the resource's policy: --resource-policy FILE";
  if (open === "resource") return "the resource: --resource ARN";
  if (open === "account of the resource") return "the account of the resource: --resource-account ACCOUNT";
  if (open === "action") return "the action: --action";
  return /^[^\s:]+:\S+$/.test(open) ? `--context ${open}=VALUE` : open;
};

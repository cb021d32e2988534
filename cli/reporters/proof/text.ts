import type {
  PolicyMutant,
  MutationProof,
  Proof,
  ProofFailure,
} from "../../../accounts/guardrails/prove/proof";
import { colours, type Style } from "../layout/style";

/** The proof as a person reads it: what went wrong first, the figures last. */
export function proofText(proof: Proof, mutation: MutationProof | undefined, style: Style): string {
  const colour = colours(style);
  const surviving = mutation?.surviving ?? [];
  return [
    ...grouped(proof.failures).flatMap(({ failure, accounts }) => [
      `${colour.red("failed")}  ${colour.bold(failure.control)}  ${failure.case}`,
      `        must be ${words[failure.expected]}, is ${words[failure.answer]}${by(failure)}${failure.alone === true ? " (its own statement alone)" : ""}`,
      colour.dim(`        at ${accounts.join(", ")}`),
    ]),
    ...surviving.map((mutant) => `${colour.red("unnoticed")}  ${colour.bold(where(mutant))}  ${mutant.what}`),
    ...(mutation ? [...equivalents(mutation), ""] : []),
    verdict(proof, mutation),
  ].join("\n");
}

const words = { deny: "denied", allow: "allowed", undetermined: "undetermined" } as const;

const by = ({ by: decided }: ProofFailure): string =>
  decided ? ` by ${decided.sid ?? "a statement"} of ${decided.document}` : "";

const where = ({ document, sid }: PolicyMutant): string =>
  sid === undefined ? document : `${document} ${sid}`;

/** The same failure at many accounts is one. */
function grouped(
  failures: readonly ProofFailure[],
): readonly { readonly failure: ProofFailure; readonly accounts: readonly string[] }[] {
  const groups = new Map<string, { failure: ProofFailure; accounts: string[] }>();
  for (const failure of failures) {
    const key = JSON.stringify({ ...failure, account: "" });
    const group = groups.get(key);
    if (group) group.accounts.push(failure.account);
    else groups.set(key, { failure, accounts: [failure.account] });
  }
  return [...groups.values()];
}

/** Why mutants say the same, and how many for each reason. */
function equivalents({ equivalent }: MutationProof): string[] {
  const reasons = new Map<string, number>();
  for (const { equivalent: why = "" } of equivalent) {
    const kind = why.replace(/^\S+ (?=matches it too)/, "another pattern ");
    reasons.set(kind, (reasons.get(kind) ?? 0) + 1);
  }
  return [...reasons]
    .sort(([, a], [, b]) => b - a)
    .map(([why, count]) => `${String(count).padStart(6)} equivalent: ${why}`);
}

function verdict(proof: Proof, mutation: MutationProof | undefined): string {
  const count = (value: number) => value.toLocaleString("en-US");
  const failed = proof.failures.length + (mutation?.surviving.length ?? 0);
  return [
    `${failed === 0 ? "proven" : "not proven"}: ${count(proof.calls)} calls of ${count(proof.statements)} statements (${count(proof.controls)} controls)`,
    `at ${count(proof.places)} accounts, ${count(proof.failures.length)} failed`,
    ...(mutation
      ? [
          `; ${count(mutation.mutants)} mutants, ${count(mutation.equivalent.length)} equivalent, ${count(mutation.surviving.length)} unnoticed`,
        ]
      : []),
  ]
    .join(" ")
    .replace(" ;", ";");
}

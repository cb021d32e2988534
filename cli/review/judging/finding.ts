import type { Account } from "../../../accounts/account";
import type { Control } from "../../../policy-packs/controls/model/control";
import type { Verdict } from "../../../policy-packs/controls/model/judge";
import { fingerprint } from "../report/fingerprint";
import type { Consequence, Finding } from "../report/report";
import { source } from "../report/source";
import type { Absence } from "./absences";
import type { VerdictSubject } from "./verdict-subject";

export interface FindingOptions {
  readonly cwd: string;
  /** What a finding does to the run. */
  readonly consequence: (control: Control, status: Finding["status"]) => Consequence;
}

export const resourceFinding = (
  control: Control,
  { urn, type, name, stack, account, region, source: position }: VerdictSubject,
  verdict: Exclude<Verdict, { readonly status: "pass" }>,
  accountName: string | null,
  { cwd, consequence }: FindingOptions,
): Finding => ({
  control: control.id,
  severity: control.severity,
  status: verdict.status,
  consequence: consequence(control, verdict.status),
  messages: [...messagesOf(verdict), ...madeBy(urn)],
  stack,
  account: account ?? null,
  accountName,
  region: region ?? null,
  urn,
  type,
  name,
  source: source(position, cwd),
  fingerprint: fingerprint(control.id, urn, verdict.status),
});

/** A component of a provider's own SDK, such as that of `bucket.onObjectCreated`, made what the program never names. */
function madeBy(urn: string): readonly string[] {
  const types = urn.split("::")[2]?.split("$").slice(0, -1) ?? [];
  const component = types.findLast((type) => /^(aws|awsx|aws-apigateway|eks):\w+:\w+$/.test(type));
  return component === undefined
    ? []
    : [`the program does not write this resource itself: ${component} makes it`];
}

/** A declared account gives its name, and the line to show. */
export function absenceFinding(
  { control, type, account, region, status, message }: Absence,
  declared: Account | undefined,
  { cwd, consequence }: FindingOptions,
): Finding {
  const location = region === null ? account : `${account}/${region}`;
  return {
    control: control.id,
    severity: control.severity,
    status,
    consequence: consequence(control, status),
    messages: [message],
    stack: null,
    account,
    accountName: declared?.key ?? null,
    region,
    urn: null,
    type,
    name: location,
    source: source(declared?.position, cwd),
    fingerprint: fingerprint(control.id, location, status),
  };
}

export const messagesOf = (verdict: Verdict): readonly string[] =>
  verdict.status === "pass"
    ? []
    : verdict.status === "fail"
      ? verdict.messages
      : [`${verdict.path}: ${verdict.because}`];

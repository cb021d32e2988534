import type { Control, Required, Severity } from "../../../policy-packs/controls/model/control";
import type { Denied } from "../../../policy-packs/controls/model/denied";

/** A control as data alone: what it judges and what its examples show, without the functions. */
export interface DescribedControl {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly remedy: string;
  readonly satisfies: readonly string[];
  readonly planned: { readonly types: readonly string[]; readonly joined: boolean } | null;
  readonly required: Required | null;
  readonly deployed: readonly string[] | null;
  readonly managedRule: string | null;
  readonly denied: readonly DescribedDenial[] | null;
  readonly examples: { readonly bad: readonly string[]; readonly good: readonly string[] };
}

/** A statement of the organization policies, with the calls that prove it by name. */
export interface DescribedDenial extends Pick<Denied, "by" | "holds" | "sid"> {
  readonly denied: readonly string[];
  readonly allowed: readonly string[];
}

export const describedControl = (control: Control, satisfies: readonly string[]): DescribedControl => ({
  id: control.id,
  title: control.title,
  severity: control.severity,
  why: control.why,
  remedy: control.remedy,
  satisfies,
  planned: control.planned ? { types: control.planned.types, joined: control.planned.joined } : null,
  required: control.required ?? null,
  deployed: control.deployed?.types ?? null,
  managedRule: control.managedRule?.identifier ?? null,
  denied:
    control.denied?.map(({ by, holds, sid, cases }) => ({
      by,
      holds,
      sid,
      denied: cases.denied.map(({ name }) => name),
      allowed: cases.allowed.map(({ name }) => name),
    })) ?? null,
  examples: {
    bad: control.examples.bad.map(({ name }) => name),
    good: control.examples.good.map(({ name }) => name),
  },
});

/** Where a control is kept, one place a line: label and what it looks at. */
export const keptWhere = (control: DescribedControl): readonly (readonly [label: string, text: string])[] => [
  ...(control.planned
    ? [
        [
          "planned",
          `${control.planned.types.join(", ")}${control.planned.joined ? ", with what it refers to" : ""}`,
        ] as const,
      ]
    : []),
  ...(control.required
    ? [
        [
          "required",
          `${control.required.type} in every ${control.required.per === "region" ? "Region of every account" : "account"}`,
        ] as const,
      ]
    : []),
  ...(control.deployed ? [["deployed", control.deployed.join(", ")] as const] : []),
  ...(control.managedRule !== null ? [["AWS Config", `managed rule ${control.managedRule}`] as const] : []),
  ...(control.denied ?? []).map(
    ({ by, holds, sid }) =>
      [
        by.toUpperCase(),
        `${sid}, ${holds === "everywhere" ? "in every account" : "in accounts whose OU lists the control under guardrails"}`,
      ] as const,
  ),
];

/** What a control's examples and cases show, one a line: label and name. */
export const describedExample = ({
  examples,
  denied,
}: DescribedControl): readonly (readonly [label: ShownLabel, name: string])[] => [
  ...examples.bad.map((name) => ["fails", name] as const),
  ...examples.good.map((name) => ["passes", name] as const),
  ...(denied ?? []).flatMap((one) => one.denied.map((name) => ["denied", name] as const)),
  ...(denied ?? []).flatMap((one) => one.allowed.map((name) => ["allowed", name] as const)),
];

export const shownLabels = ["fails", "passes", "denied", "allowed"] as const;
type ShownLabel = (typeof shownLabels)[number];

import type {
  CompiledDocument,
  CompiledKind,
  PolicyKind,
  TargetUse,
} from "../../../accounts/guardrails/compile/compiled-policies";
import { targetText } from "../../../accounts/guardrails/compile/documents-above";
import { policyQuotas, grantedByAws } from "../../../accounts/policy-quotas";
import type { Difference, Equivalence } from "../../../accounts/guardrails/prove/equivalence";
import type { DeclaredPolicies } from "../../review/guardrails/declared-policies";
import { colours, type Colours, type Style } from "../layout/style";
import { wrapped } from "../layout/wrapped";

/** What is attached where, what room is left, and what each document is made of. */
export function guardrailsText(declared: DeclaredPolicies, equal: Equivalence, style: Style): string {
  const { organization, directory, policies } = declared;
  const colour = colours(style);
  const section = (kind: PolicyKind, title: string) => [
    "",
    colour.bold(title),
    ...table(kind, policies[kind], declared),
    ...policies[kind].documents.flatMap((document) => [
      "",
      ...documentLines(document, kind, declared, style),
    ]),
  ];
  return [
    `${colour.bold(organization.name)}  ${colour.dim(directory)}`,
    ...section("scp", "Service control policies"),
    ...section("rcp", "Resource control policies"),
    "",
    ...wrapped(
      `A wildcard matches exactly the actions that it is meant for by AWS's reference of actions (iam-data ${policies.actionsAsOf}); what AWS adds under such a name is denied too.`,
      style.columns,
    ),
    "",
    ...equivalenceLines(equal, colour),
  ].join("\n");
}

const number = (value: number): string => value.toLocaleString("en-US");

function table(kind: PolicyKind, { targets }: CompiledKind, { policies }: DeclaredPolicies): string[] {
  const quotas = policyQuotas[policies.quotas][kind];
  const rows = targets.map((use) => row(use, quotas.documents.value));
  const heads = ["target", "slots", "characters", "left", "by hand"];
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `  ${cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")}`;
  const given = targets
    .filter((use) => use.given.length > 0)
    .map((use) => `  slots of ${targetText(use.target)}: other tools keep ${use.given.join(", ")} there`);
  return [
    line(heads),
    ...rows.map(line),
    `  slots: ${grantedByAws[kind]} takes one of each target's`,
    ...given,
  ];
}

const row = ({ target, slots, characters, naive }: TargetUse, granted: number): string[] => [
  targetText(target),
  `${slots.used} of ${granted}`,
  number(characters.used),
  number(characters.left),
  naive.documents === 0 ? "-" : `${naive.documents} in ${number(naive.characters)}`,
];

function documentLines(
  { name, characters, targets, statements }: CompiledDocument,
  kind: PolicyKind,
  { policies }: DeclaredPolicies,
  style: Style,
): string[] {
  const colour = colours(style);
  const most = policyQuotas[policies.quotas][kind].characters.value;
  const wildcards = statements.flatMap((statement) => statement.wildcards);
  return [
    `${colour.bold(name)}  ${number(characters)} of ${number(most)} characters  ${colour.dim(`at ${targets.map(targetText).join(", ")}`)}`,
    ...statements.flatMap(({ sid, controls }) => [
      `  ${sid}`,
      ...wrapped(listed(controls), style.columns, "    ").map((line) => colour.dim(line)),
    ]),
    ...(wildcards.length === 0
      ? []
      : [
          "  wildcards",
          ...wrapped(
            listed(wildcards.map(({ pattern, actions }) => `${pattern} (${actions.length})`)),
            style.columns,
            "    ",
          ).map((line) => colour.dim(line)),
        ]),
  ];
}

const listed = (items: readonly string[]): string[] =>
  items.map((item, index) => (index < items.length - 1 ? `${item},` : item));

function equivalenceLines({ requests, differences }: Equivalence, colour: Colours): string[] {
  if (differences.length === 0) return [colour.green(`packed = unpacked on ${number(requests)} requests`)];
  return [
    colour.red(
      `packed and unpacked policies differ on ${number(differences.length)} of ${number(requests)} requests: this is a bug of Palisade; attach none of them`,
    ),
    ...differences.slice(0, 5).map(differenceLine),
  ];
}

const differenceLine = ({ kind, account, request, packed, unpacked }: Difference): string =>
  `  ${account}: ${request.action} on ${request.resource} by ${request.caller.arn ?? request.caller.type}: packed ${kind.toUpperCase()}s ${packed}, unpacked ${unpacked}`;

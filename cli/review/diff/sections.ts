import type { Severity } from "../../../policy-packs/controls/model/control";
import type { Finding } from "../report/report";
import { blastSections } from "../guardrails/blast-sections";
import { uncoveredGroups } from "../report/coverage";
import { listFirst } from "../report/list-first";
import { plural } from "../report/verdict";
import type { AccountChange } from "./account-changes";
import type { Diff } from "./diff";
import { general } from "./general";
import type { PermissionChange } from "./permission-changes";
import type { ResourceChange } from "./resource-changes";
import { changeWords, differenceLines, marks } from "./words";

/** What people read, in the order they should read it: each format only lays it out. */
export interface Section {
  readonly title: string;
  readonly items: readonly Item[];
  /** Long detail, shown when it is asked for. */
  readonly folded: boolean;
}

export interface Item {
  readonly level: Severity | null;
  readonly mark: string;
  readonly text: string;
  readonly details: readonly string[];
}

export function sections(diff: Diff): Section[] {
  const all: Section[] = [
    { title: "Look at first", folded: false, items: diff.risks.map(riskItem) },
    {
      title: "Organization and accounts",
      folded: false,
      items: [
        ...diff.organization.map((one) => item("~", differenceLines(one).join(" "))),
        ...diff.accounts.map(accountItem),
        ...diff.stacks.map(({ change, stack, account, resources }) =>
          item(
            change === "added" ? "+" : "-",
            `stack ${stack} of ${account}: ${plural(resources, "resource")}`,
          ),
        ),
      ],
    },
    {
      title: "Guardrails",
      folded: false,
      items: [
        ...diff.controls.map(({ change, id, title, before, after }) =>
          item({ added: "+", removed: "-", raised: "↑", lowered: "↓" }[change], `control ${id}: ${title}`, [
            [before, after].map((severity) => severity ?? "none").join(" → "),
          ]),
        ),
        ...diff.baseline.added.map(({ control, where, expires }) =>
          item("+", `baseline: ${control} accepted at ${where} until ${expires}`),
        ),
        ...diff.baseline.removed.map(({ control, where }) =>
          item("-", `baseline: ${control} no longer accepted at ${where}`),
        ),
      ],
    },
    { title: "Organization policies", folded: false, items: organizationPolicyItems(diff) },
    {
      title: "Findings",
      folded: false,
      items: [
        ...findingItems("new", diff.findings.new),
        ...findingItems("worse", diff.findings.worse),
        ...[...new Set(diff.findings.gone.map(({ why }) => why))].flatMap((why) =>
          findingItems(
            `gone (${why})`,
            diff.findings.gone.filter((finding) => finding.why === why),
          ),
        ),
      ],
    },
    ...resourceSections(diff),
    { title: "More that no control looks at", folded: false, items: uncoveredItems(diff) },
    { title: "Permissions", folded: true, items: diff.permissions.map(permissionItem) },
    {
      title: "Findings that were there before",
      folded: true,
      items: findingItems("still", diff.findings.still),
    },
  ];
  return all.filter(({ items }) => items.length > 0);
}

const item = (
  mark: string,
  text: string,
  details: readonly string[] = [],
  level: Severity | null = null,
): Item => ({
  level,
  mark,
  text,
  details,
});

const uncoveredItems = ({ coverage }: Diff): Item[] =>
  uncoveredGroups({ uncovered: coverage?.more ?? [], properties: coverage?.moreProperties ?? [] }).map(
    ({ reason, items }) => item("+", `${reason}: ${items.join(", ")}`),
  );

const riskItem = ({ level, text, where }: Diff["risks"][number]): Item =>
  item("", text, [listFirst(where, 3)], level);

const accountItem = ({ change, name, id, unit, from, differences }: AccountChange): Item =>
  item(
    change === "added" ? "+" : change === "removed" ? "-" : change === "moved" ? "»" : "~",
    `account ${name} (${id}) ${change}${from ? `: ${from.name === name ? "" : `was ${from.name}, `}${from.unit || "root"} → ${unit || "root"}` : ` in ${unit || "the root"}`}`,
    differences.flatMap(differenceLines),
  );

/** Who is denied or allowed what, by SCPs and RCPs. */
const organizationPolicyItems = ({ policies }: Diff): Item[] =>
  blastSections(policies).flatMap(({ title, entries }) =>
    entries.map(({ actions, personas, accounts, by, when }) =>
      item(
        title === "Becomes allowed" ? "+" : title === "Becomes denied" ? "-" : "~",
        `${title.toLowerCase()}: ${actions}`,
        [`for ${personas}`, `in ${accounts}`, `by ${by}`, ...(when === "" ? [] : [`depends on ${when}`])],
      ),
    ),
  );

/** The same finding in many places is listed once. */
function findingItems(state: string, findings: readonly Finding[]): Item[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = general(JSON.stringify([finding.control, finding.status, finding.messages]));
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((group) => {
    const [{ severity, control, messages, source, status }] = group;
    const where = ({ name, stack, accountName, account }: Finding) =>
      stack === null ? `account ${accountName ?? account ?? name}` : `${name} (${stack})`;
    return item(
      state,
      `${control}: ${listFirst([...new Set(group.map(where))], 5)}`,
      [
        ...messages.map((message) => (status === "undetermined" ? `undetermined: ${message}` : message)),
        ...(source ? [`${source.file}:${String(source.line)}:${String(source.column)}`] : []),
      ],
      severity,
    );
  });
}

/** One section for each account's stack; stacks to which the same happens share one. */
function resourceSections({ resources }: Diff): Section[] {
  const places = new Map<string, ResourceChange[]>();
  for (const one of resources) {
    const place = `${one.accountName ?? one.account ?? "no account"}/${one.stack}`;
    places.set(place, [...(places.get(place) ?? []), one]);
  }
  const alike = new Map<string, { readonly places: string[]; readonly items: readonly Item[] }>();
  for (const [place, own] of places) {
    const items = grouped(own).map(resourceItem);
    const key = general(JSON.stringify(items));
    const same = alike.get(key);
    if (same) same.places.push(place);
    else alike.set(key, { places: [place], items });
  }
  return [...alike.values()].map(({ places: all, items }) => ({
    title: `Resources of ${listFirst(all, 3)}`,
    folded: true,
    items,
  }));
}

function grouped(resources: readonly ResourceChange[]): ResourceChange[][] {
  const groups = new Map<string, ResourceChange[]>();
  for (const one of resources) {
    const own = one.change === "renamed" ? one.urn : "";
    const key = JSON.stringify([
      one.change,
      one.type,
      one.because,
      one.differences.map(differenceLines),
      own,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function resourceItem(group: readonly ResourceChange[]): Item {
  const [one] = group;
  if (!one) return item("", "");
  const words = changeWords(one);
  const names = listFirst(
    group.map(({ name }) => name),
    8,
  );
  const at = one.source && `${one.source.file}:${String(one.source.line)}:${String(one.source.column)}`;
  return item(marks[one.change], `${one.type} ${names}${words === "" ? "" : `: ${words}`}`, [
    ...one.differences.flatMap(differenceLines),
    ...(at ? [at] : []),
  ]);
}

function permissionItem(permission: PermissionChange): Item {
  const {
    change,
    effect,
    principal,
    actions,
    resources,
    conditions,
    name,
    stack,
    withResource,
    risk,
    because,
  } = permission;
  const does =
    change === "undetermined"
      ? `undetermined for ${principal}`
      : `${principal} ${effect === "Deny" ? (change === "gained" ? "is no longer denied" : "is denied") : change === "gained" ? "may" : "may no longer"}`;
  const what = actions.length === 0 ? "" : ` ${actions.join(", ")}`;
  return item(
    change === "gained" ? "+" : change === "lost" ? "-" : "?",
    `${does}${what} on ${listFirst(resources, 4)}`,
    [
      ...(conditions.length > 0
        ? [
            `when ${conditions.map(({ operator, key, values }) => `${key} ${operator} ${values.join(" or ")}`).join(" and ")}`,
          ]
        : []),
      `by ${name}, stack ${stack}${withResource === null ? "" : ` (${withResource})`}`,
      ...(because === "" || because === "a permission more" ? [] : [because]),
    ],
    change === "lost" ? null : risk,
  );
}

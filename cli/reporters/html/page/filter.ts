import type { PageControl, PageFinding } from "./data";

export const severities = ["critical", "high", "medium", "low"] as const;
export const views = ["findings", "controls", "accounts", "notes"] as const;
export type View = (typeof views)[number];

/** What is looked at; an empty value takes everything. */
export interface Filter {
  readonly view: View;
  readonly q: string;
  readonly severity: readonly string[];
  readonly account: string;
  readonly framework: string;
  readonly consequence: string;
}

export const everything: Filter = {
  view: "findings",
  q: "",
  severity: [],
  account: "",
  framework: "",
  consequence: "",
};

/** From the address's fragment, so that a link leads to what its sender saw; what it does not know is left out. */
export function parsed(fragment: string): Filter {
  const given = new URLSearchParams(fragment.replace(/^#/, ""));
  const stringParameter = (name: string) => given.get(name) ?? "";
  return {
    view: views.find((view) => view === stringParameter("view")) ?? "findings",
    q: stringParameter("q"),
    severity: severities.filter((severity) => stringParameter("severity").split(",").includes(severity)),
    account: stringParameter("account"),
    framework: stringParameter("framework"),
    consequence: stringParameter("consequence"),
  };
}

export function fragment(filter: Filter): string {
  const { view, severity, ...texts } = filter;
  const pairs = Object.entries({
    view: view === "findings" ? "" : view,
    severity: severity.join(","),
    ...texts,
  });
  const query = new URLSearchParams(pairs.filter(([, value]) => value !== ""));
  return query.toString();
}

/** Of a resource: every word of the search appears somewhere in what is shown of it or of its control. */
export function takesFinding(
  filter: Filter,
  finding: PageFinding,
  control: PageControl | undefined,
): boolean {
  return (
    (filter.account === "" || filter.account === finding.account) &&
    (filter.consequence === "" || [finding.consequence, finding.status].includes(filter.consequence)) &&
    (filter.severity.length === 0 || filter.severity.includes(finding.severity)) &&
    (filter.framework === "" || control?.frameworks.includes(filter.framework) === true) &&
    holds(filter.q, () => `${findingWords(finding)} ${control ? controlWords(control) : ""}`)
  );
}

export function takesControl(filter: Filter, control: PageControl): boolean {
  return (
    (filter.severity.length === 0 || filter.severity.includes(control.severity)) &&
    (filter.framework === "" || control.frameworks.includes(filter.framework)) &&
    holds(filter.q, () => controlWords(control))
  );
}

export const holds = (q: string, words: () => string): boolean => {
  const wanted = q.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const text = words().toLowerCase();
  return wanted.every((word) => text.includes(word));
};

const findingWords = (finding: PageFinding): string =>
  [
    finding.control,
    finding.name,
    finding.type,
    finding.urn,
    finding.stack,
    finding.account,
    finding.accountName,
    finding.region,
    finding.status,
    finding.source?.place,
    finding.fingerprint,
    ...finding.messages,
  ].join(" ");

const controlWords = ({ id, title, why, remedy, satisfies }: PageControl): string =>
  [id, title, why, remedy, ...satisfies].join(" ");

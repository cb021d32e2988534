import type { PageControl, PageData } from "./data";
import { badge, element, plural } from "./element";
import { severities, takesControl, type Filter } from "./filter";
import { clauses } from "./findings-view";

interface Evidence {
  readonly control: PageControl;
  readonly state: "found" | "passed" | "met nothing";
  readonly failed: number;
  readonly undetermined: number;
}

/** What an auditor asks for: which control judged how often, what it said, and which met nothing to judge. */
export function controlsView(data: PageData, open: (control: string) => void) {
  const all = evidence(data);
  const rows = all.map((one) => ({ control: one.control, node: row(one, open) }));
  const count = (state: Evidence["state"]) => all.filter((one) => one.state === state).length;
  const headings = ["control", "severity", "clauses", "verdicts", "passed", "failed", "undetermined"];
  const node = element(
    "div",
    {},
    element(
      "p",
      { class: "lead" },
      `${plural(all.length, "control")}: ${String(count("passed"))} passed everywhere, ${String(count("found"))} found something, ${String(count("met nothing"))} met nothing to judge.`,
    ),
    element(
      "table",
      { class: "evidence" },
      element(
        "thead",
        {},
        element("tr", {}, ...headings.map((name) => element("th", { scope: "col" }, name))),
      ),
      element("tbody", {}, ...rows.map((one) => one.node)),
    ),
  );
  return {
    node,
    show(filter: Filter): number {
      for (const one of rows) one.node.hidden = !takesControl(filter, one.control);
      return rows.filter((one) => !one.node.hidden).length;
    },
  };
}

function evidence({ controls, findings }: PageData): Evidence[] {
  const order = ["found", "passed", "met nothing"];
  return controls
    .map((control) => {
      const found = findings.filter((finding) => finding.control === control.id);
      const undetermined = found.filter(({ status }) => status === "undetermined").length;
      const state =
        found.length > 0
          ? ("found" as const)
          : control.verdicts > 0
            ? ("passed" as const)
            : ("met nothing" as const);
      return { control, state, failed: found.length - undetermined, undetermined };
    })
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || rank(a.control) - rank(b.control));
}

const rank = ({ severity }: PageControl): number => severities.findIndex((known) => known === severity);

function row(
  { control, state, failed, undetermined }: Evidence,
  open: (control: string) => void,
): HTMLElement {
  const name = element("button", { type: "button", class: "link" }, control.id);
  name.addEventListener("click", () => open(control.id));
  const number = (value: number, label: string) =>
    element(
      "td",
      { class: value === 0 ? "number zero" : "number", "data-label": label },
      value.toLocaleString("en-US"),
    );
  return element(
    "tr",
    { class: state.replace(" ", "-") },
    element(
      "th",
      { scope: "row" },
      element("span", { class: "title" }, control.title),
      state === "found" ? name : element("code", {}, control.id),
      state === "met nothing" ? element("span", { class: "tag" }, "met nothing") : null,
    ),
    element("td", { "data-label": "severity" }, badge(control.severity)),
    element("td", { "data-label": "clauses" }, clauses(control.satisfies)),
    number(control.verdicts, "verdicts"),
    number(Math.max(0, control.verdicts - failed - undetermined), "passed"),
    number(failed, "failed"),
    number(undetermined, "undetermined"),
  );
}

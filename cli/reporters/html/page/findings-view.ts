import type { PageControl, PageData, PageFinding } from "./data";
import { badge, element, plural } from "./element";
import { takesFinding, type Filter } from "./filter";
import { findingRow } from "./finding-row";

export interface FindingsView {
  readonly node: HTMLElement;
  /** Shows what the filter takes and returns how many those are. */
  show(filter: Filter): number;
}

/** Above this many findings the groups begin closed, so that the page is a list of controls first. */
const opened = 60;

export function findingsView({ findings, controls }: PageData): FindingsView {
  const byId = new Map(controls.map((control) => [control.id, control]));
  const groups = [...new Set(findings.map(({ control }) => control))].map((id) =>
    group(
      id,
      byId.get(id),
      findings.filter(({ control }) => control === id),
      findings.length <= opened,
    ),
  );
  const none = element("p", { class: "none" });
  return {
    node: element("div", { class: "groups" }, none, ...groups.map(({ node }) => node)),
    show(filter) {
      const shown = groups.reduce((sum, one) => sum + one.show(filter), 0);
      none.hidden = shown > 0;
      none.textContent =
        findings.length === 0
          ? "Nothing was found."
          : "No finding is as wanted: change the search or the filters.";
      return shown;
    },
  };
}

function group(id: string, control: PageControl | undefined, found: readonly PageFinding[], open: boolean) {
  const rows = found.map((finding) => ({ finding, row: findingRow(finding) }));
  const count = element("span", { class: "count" });
  const node = element(
    "details",
    { class: "group", ...(open && { open: "" }) },
    element(
      "summary",
      {},
      badge(found[0]?.severity ?? "low"),
      element(
        "span",
        { class: "title" },
        element("b", {}, control?.title ?? id),
        " ",
        element("code", {}, id),
      ),
      count,
    ),
    control ? explanation(control) : null,
    element("div", { class: "rows" }, ...rows.map(({ row }) => row)),
  );
  return {
    node,
    show(filter: Filter): number {
      let shown = 0;
      for (const { finding, row } of rows) {
        row.hidden = !takesFinding(filter, finding, control);
        if (!row.hidden) shown++;
      }
      node.hidden = shown === 0;
      count.textContent =
        shown === rows.length
          ? plural(shown, "finding")
          : `${String(shown)} of ${plural(rows.length, "finding")}`;
      return shown;
    },
  };
}

const explanation = ({ why, remedy, satisfies }: PageControl): HTMLElement =>
  element(
    "div",
    { class: "explanation" },
    element("p", {}, element("b", {}, "Why "), why),
    element("p", {}, element("b", {}, "Remedy "), remedy),
    clauses(satisfies),
  );

export const clauses = (satisfies: readonly string[]): HTMLElement =>
  element(
    "ul",
    { class: "clauses", "aria-label": "Clauses" },
    ...satisfies.map((clause) => element("li", {}, clause)),
  );

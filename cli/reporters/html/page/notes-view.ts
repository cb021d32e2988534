import type { PageData } from "./data";
import { element, plural } from "./element";
import { holds, type Filter } from "./filter";

/** What could not be answered offline; equal notes are listed once. */
export function notesView({ coverage, notes }: PageData) {
  const uncovered =
    coverage.title === null
      ? []
      : [
          element("h2", {}, coverage.title),
          element(
            "ul",
            { class: "notes" },
            ...coverage.groups.map(({ reason, items: names }) =>
              element("li", {}, `${reason}: `, element("span", { class: "where" }, names.join(", "))),
            ),
          ),
        ];
  const items = notes.map((note) => ({
    note,
    node: element(
      "li",
      {},
      note.message,
      " ",
      element(
        "span",
        { class: "where" },
        note.stacks.length === 1 ? `stack ${note.stacks.join("")}` : plural(note.stacks.length, "stack"),
      ),
    ),
  }));
  const listed =
    notes.length === 0
      ? element("p", { class: "none" }, "There are no notes.")
      : element("ul", { class: "notes" }, ...items.map(({ node }) => node));
  const content = element("div", {}, ...uncovered, listed);
  return {
    node: content,
    show(filter: Filter): number {
      for (const { note, node } of items)
        node.hidden = !holds(filter.q, () => [note.message, ...note.stacks].join(" "));
      return items.filter(({ node }) => !node.hidden).length;
    },
  };
}

import type { PageData } from "./data";
import { element, plural } from "./element";
import { holds, type Filter } from "./filter";

/** What could not be answered offline; equal notes are listed once. */
export function notesView({ notes }: PageData) {
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
  const content =
    notes.length === 0
      ? element("p", { class: "none" }, "There are no notes.")
      : element("ul", { class: "notes" }, ...items.map(({ node }) => node));
  return {
    node: content,
    show(filter: Filter): number {
      for (const { note, node } of items)
        node.hidden = !holds(filter.q, () => [note.message, ...note.stacks].join(" "));
      return items.filter(({ node }) => !node.hidden).length;
    },
  };
}

import { accountsView } from "./accounts-view";
import { controlsView } from "./controls-view";
import type { PageData } from "./data";
import { element, plural } from "./element";
import { everything, fragment, parsed, type Filter } from "./filter";
import { sourceLink } from "./finding-row";
import { findingsView } from "./findings-view";
import { keyboard } from "./keyboard";
import { notesView } from "./notes-view";
import { tabs } from "./tabs";
import { themeToggle } from "./theme";
import { toolbar } from "./toolbar";

const data = JSON.parse(document.getElementById("data")?.textContent ?? "") as PageData;
let filter: Filter = parsed(location.hash);

const findings = findingsView(data);
const views = {
  findings,
  controls: controlsView(data, (control) => change({ ...everything, q: control })),
  accounts: accountsView(data, (account) => change({ ...everything, account })),
  notes: notesView(data),
};
const things = { findings: "finding", controls: "control", accounts: "account", notes: "note" } as const;

const bar = toolbar(data, change);
const pages = tabs(
  [
    {
      view: "findings",
      label: `Findings ${data.findings.length.toLocaleString("en-US")}`,
      content: findings.node,
    },
    { view: "controls", label: `Controls ${String(data.controls.length)}`, content: views.controls.node },
    {
      view: "accounts",
      label: `Accounts ${data.accounts.length.toLocaleString("en-US")}`,
      content: views.accounts.node,
    },
    { view: "notes", label: `Notes ${String(data.notes.length)}`, content: views.notes.node },
  ],
  (view) => change({ view }),
);
const help = keyHelp();
const expand = expandButton();

document
  .getElementById("app")
  ?.replaceChildren(
    element(
      "header",
      {},
      element("h1", {}, element("span", { class: "brand" }, "Palisade"), " ", data.organization),
      element("div", { class: "buttons" }, expand, helpButton(), themeToggle()),
      element("p", { class: `verdict ${data.outcome.replaceAll(" ", "-")}`, id: "verdict" }, data.verdict),
    ),
    ...failures(),
    pages.list,
    bar.node,
    element("main", {}, ...pages.panels),
    element(
      "footer",
      {},
      `Palisade ${data.version}; fails from ${data.failOn} upwards. The address of this page keeps what is searched and filtered.`,
    ),
    help,
  );

keyboard(bar.search, help);
window.addEventListener("hashchange", () => {
  filter = parsed(location.hash);
  show();
});
window.addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>("details.group")) details.open = true;
});
show();

function change(wanted: Partial<Filter>): void {
  filter = { ...filter, ...wanted };
  // Replaced, not pushed: a history entry for every letter typed would make the back button useless.
  history.replaceState(null, "", `#${fragment(filter)}`);
  show();
}

function show(): void {
  pages.show(filter.view);
  expand.hidden = filter.view !== "findings" || data.findings.length === 0;
  const shown = views[filter.view].show(filter);
  const all = data[filter.view].length;
  const thing = things[filter.view];
  bar.show(
    filter,
    shown === all ? plural(all, thing) : `${shown.toLocaleString("en-US")} of ${plural(all, thing)}`,
  );
}

function failures(): HTMLElement[] {
  if (data.failures.length === 0) return [];
  return [
    element(
      "section",
      { class: "failures", role: "alert" },
      element("h2", {}, `Could not run: ${plural(data.failures.length, "stack")}`),
      element(
        "ul",
        {},
        ...data.failures.map(({ stack, message, source }) =>
          element(
            "li",
            {},
            element("b", {}, stack),
            " ",
            source && sourceLink(source),
            element("pre", {}, message),
          ),
        ),
      ),
    ),
  ];
}

function expandButton(): HTMLElement {
  const button = element("button", { type: "button", class: "quiet" });
  const groups = [...findings.node.querySelectorAll<HTMLDetailsElement>("details.group")];
  const anyClosed = () => groups.some((group) => !group.open);
  const label = () => (button.textContent = anyClosed() ? "Expand all" : "Collapse all");
  // Toggle events do not bubble, but they can be caught on the way down.
  findings.node.addEventListener("toggle", label, true);
  button.addEventListener("click", () => {
    const open = anyClosed();
    for (const group of groups) group.open = open;
  });
  label();
  return button;
}

function helpButton(): HTMLElement {
  const button = element("button", { type: "button", class: "quiet", "aria-label": "Keys" }, "?");
  button.addEventListener("click", () => help.showModal());
  return button;
}

function keyHelp(): HTMLDialogElement {
  const keys = [
    ["/", "search; Escape leaves"],
    ["j k ↓ ↑", "next and previous finding"],
    ["Enter", "open or close"],
    ["→ ←", "open, close"],
    ["?", "this help"],
  ] as const;
  const close = element("button", { type: "button" }, "Close");
  const dialog = element(
    "dialog",
    { "aria-label": "Keys" },
    element("dl", {}, ...keys.flatMap(([key, what]) => [element("dt", {}, key), element("dd", {}, what)])),
    close,
  );
  close.addEventListener("click", () => dialog.close());
  return dialog;
}

import type { PageData } from "./data";
import { element } from "./element";
import { severities, type Filter } from "./filter";

export interface Toolbar {
  readonly node: HTMLElement;
  readonly search: HTMLInputElement;
  show(filter: Filter, status: string): void;
}

/** Search, filters and how many are shown; `change` is called with what is wanted. */
export function toolbar(data: PageData, change: (change: Partial<Filter>) => void): Toolbar {
  const search = element("input", {
    type: "search",
    id: "search",
    placeholder: "Search ( / )",
    "aria-label": "Search",
    autocomplete: "off",
    spellcheck: "false",
  });
  search.addEventListener("input", () => change({ q: search.value }));
  const severity = severityToggles(data, change);
  const account = select("account", "All accounts", accountChoices(data), (value) =>
    change({ account: value }),
  );
  const framework = select("framework", "All frameworks", frameworkChoices(data), (value) =>
    change({ framework: value }),
  );
  const consequence = select("consequence", "All consequences", consequenceChoices(data), (value) =>
    change({ consequence: value }),
  );
  const reset = element("button", { type: "button", class: "quiet" }, "Clear");
  reset.addEventListener("click", () =>
    change({ q: "", severity: [], account: "", framework: "", consequence: "" }),
  );
  const status = element("p", { role: "status", id: "shown" });
  const node = element(
    "div",
    { class: "toolbar", role: "search" },
    search,
    severity.node,
    account.node,
    framework.node,
    consequence.node,
    element("div", { class: "shown" }, status, reset),
  );
  return {
    node,
    search,
    show(filter, text) {
      if (search.value !== filter.q) search.value = filter.q;
      // What a view does not heed is not offered in it.
      node.dataset.view = filter.view;
      severity.show(filter.severity);
      account.show(filter.account);
      framework.show(filter.framework);
      consequence.show(filter.consequence);
      status.textContent = text;
      const used = [filter.q, filter.account, filter.framework, filter.consequence, ...filter.severity];
      reset.disabled = used.every((value) => value === "");
    },
  };
}

function severityToggles({ findings }: PageData, change: (change: Partial<Filter>) => void) {
  let chosen: readonly string[] = [];
  const buttons = severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const button = element(
      "button",
      { type: "button", class: `toggle ${severity}`, "aria-pressed": "false" },
      element("b", {}, count.toLocaleString("en-US")),
      ` ${severity}`,
    );
    button.addEventListener("click", () =>
      change({
        severity: severities.filter((one) => (one === severity) !== chosen.includes(one)),
      }),
    );
    return { severity, button };
  });
  return {
    node: element(
      "div",
      { class: "severities", role: "group", "aria-label": "Severity" },
      ...buttons.map(({ button }) => button),
    ),
    show(wanted: readonly string[]) {
      chosen = wanted;
      for (const { severity, button } of buttons)
        button.setAttribute("aria-pressed", String(wanted.includes(severity)));
    },
  };
}

type Choices = readonly (readonly [value: string, label: string])[];

function select(name: string, all: string, choices: Choices, change: (value: string) => void) {
  const node = element(
    "select",
    { id: name, "aria-label": name },
    ...[["", all] as const, ...choices].map(([value, label]) => element("option", { value }, label)),
  );
  node.addEventListener("change", () => change(node.value));
  return {
    node,
    show(value: string) {
      // What a link asks for may be of another run: it is shown, since it is what empties the page.
      if (![...node.options].some((option) => option.value === value))
        node.append(element("option", { value }, value));
      node.value = value;
    },
  };
}

function accountChoices({ accounts, findings }: PageData): Choices {
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  for (const { account, accountName } of findings)
    if (account !== null && !names.has(account)) names.set(account, accountName ?? account);
  return [...names].sort(([, a], [, b]) => a.localeCompare(b));
}

const frameworkChoices = ({ controls }: PageData): Choices =>
  [...new Set(controls.flatMap(({ frameworks }) => frameworks))].sort().map((name) => [name, name] as const);

const consequenceChoices = ({ findings }: PageData): Choices =>
  [...new Set(["fail", ...findings.map(({ consequence }) => consequence), "undetermined"])].map(
    (value) => [value, labels[value] ?? value] as const,
  );

const labels: Readonly<Record<string, string>> = {
  fail: "Fails the run",
  warn: "Warnings",
  accepted: "Accepted",
  excepted: "Excepted",
  undetermined: "Undetermined",
};

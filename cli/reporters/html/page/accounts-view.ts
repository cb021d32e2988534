import type { PageAccount, PageData } from "./data";
import { badge, element, plural } from "./element";
import { holds, severities, type Filter } from "./filter";

/** The organization's tree, each account with its stacks and what was found in them. */
export function accountsView(data: PageData, open: (account: string) => void) {
  const shown: { readonly account: PageAccount; readonly node: HTMLElement }[] = [];
  const leaf = (account: PageAccount) => {
    const node = accountNode(account, data, open);
    shown.push({ account, node });
    return node;
  };
  const node = tree(data.accounts, "", leaf);
  return {
    node: element(
      "div",
      { class: "tree" },
      element("p", { class: "lead" }, `${data.organization}, from ${data.directory}`),
      node,
    ),
    show(filter: Filter): number {
      for (const { account, node: one } of shown)
        one.hidden = !holds(filter.q, () =>
          [account.name, account.id, account.unit, ...account.stacks.map(({ name }) => name)].join(" "),
        );
      for (const unit of node.querySelectorAll<HTMLElement>("li.unit"))
        unit.hidden = unit.querySelector("li.account:not([hidden])") === null;
      return shown.filter(({ node: one }) => !one.hidden).length;
    },
  };
}

function tree(
  accounts: readonly PageAccount[],
  path: string,
  leaf: (account: PageAccount) => HTMLElement,
): HTMLElement {
  const below = accounts.filter(({ unit }) => unit !== path);
  const rest = (unit: string) => (path === "" ? unit : unit.slice(path.length + 1)).split("/")[0] ?? "";
  const units = [...new Set(below.map(({ unit }) => rest(unit)))];
  return element(
    "ul",
    {},
    ...accounts.filter(({ unit }) => unit === path).map(leaf),
    ...units.map((name) => {
      const inner = path === "" ? name : `${path}/${name}`;
      const within = below.filter(({ unit }) => unit === inner || unit.startsWith(`${inner}/`));
      return element(
        "li",
        { class: "unit" },
        element("span", { class: "unit-name" }, name),
        tree(within, inner, leaf),
      );
    }),
  );
}

function accountNode(
  account: PageAccount,
  { findings, failures }: PageData,
  open: (account: string) => void,
): HTMLElement {
  const found = findings.filter((finding) => finding.account === account.id);
  const name = element("button", { type: "button", class: "link" }, account.name);
  name.addEventListener("click", () => open(account.id));
  return element(
    "li",
    { class: "account" },
    element(
      "div",
      {},
      name,
      " ",
      account.vended ? element("code", {}, account.id) : element("span", { class: "tag" }, "to be vended"),
      " ",
      ...severities.flatMap((severity) => {
        const count = found.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [badge(severity), ` ${count.toLocaleString("en-US")} `];
      }),
    ),
    element(
      "ul",
      { class: "stacks" },
      ...account.stacks.map((stack) => {
        const failed = failures.some((failure) => failure.stack === stack.name);
        const count = found.filter((finding) => finding.stack === stack.name).length;
        const about = [
          failed ? "could not run" : plural(stack.resources, "resource"),
          ...stack.regions.slice(0, 4),
          ...(stack.regions.length > 4 ? [`${String(stack.regions.length - 4)} more Regions`] : []),
          ...(count > 0 ? [plural(count, "finding")] : []),
        ];
        return element(
          "li",
          { class: failed ? "failed" : "" },
          element("b", {}, stack.name),
          ` ${about.join(" · ")}`,
        );
      }),
    ),
  );
}

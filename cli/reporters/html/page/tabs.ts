import { element } from "./element";
import type { View } from "./filter";

interface Tab {
  readonly view: View;
  readonly label: string;
  readonly content: HTMLElement;
}

/** Tabs as the ARIA pattern has them: arrows move between them, the chosen one alone is in the tab order. */
export function tabs(all: readonly Tab[], choose: (view: View) => void) {
  const made = all.map(({ view, label, content }) => {
    const tab = element(
      "button",
      { type: "button", role: "tab", id: `tab-${view}`, "aria-controls": `panel-${view}` },
      label,
    );
    tab.addEventListener("click", () => choose(view));
    const panel = element(
      "section",
      { role: "tabpanel", id: `panel-${view}`, "aria-labelledby": `tab-${view}` },
      content,
    );
    return { view, tab, panel };
  });
  const list = element("div", { role: "tablist", "aria-label": "Report" }, ...made.map(({ tab }) => tab));
  list.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = made.findIndex(({ tab }) => tab === document.activeElement);
    if (step === undefined || at < 0) return;
    const next = made[(at + step + made.length) % made.length];
    if (!next) return;
    event.preventDefault();
    choose(next.view);
    next.tab.focus();
  });
  return {
    list,
    panels: made.map(({ panel }) => panel),
    show(view: View) {
      for (const { view: one, tab, panel } of made) {
        tab.setAttribute("aria-selected", String(one === view));
        tab.tabIndex = one === view ? 0 : -1;
        panel.hidden = one !== view;
      }
    },
  };
}

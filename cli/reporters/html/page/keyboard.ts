/** `/` searches, j and k or the arrows go from finding to finding, right and left open and close; Enter is the browser's. */
export function keyboard(search: HTMLInputElement, help: HTMLDialogElement): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (target === search && event.key === "Escape") {
      search.blur();
      return;
    }
    if (target === search && event.key === "ArrowDown") {
      event.preventDefault();
      move(1);
      return;
    }
    if (target instanceof HTMLElement && target.closest("input, select, dialog, [role=tablist]")) return;
    const action = actions(search, help)[event.key];
    if (action === undefined) return;
    if (action()) event.preventDefault();
  });
}

/** Whether the key was for us: arrows go on scrolling where no finding is in focus. */
const actions = (
  search: HTMLInputElement,
  help: HTMLDialogElement,
): Readonly<Record<string, () => boolean>> => ({
  "/": () => {
    search.focus();
    search.select();
    return true;
  },
  "?": () => {
    help.showModal();
    return true;
  },
  j: () => move(1),
  k: () => move(-1),
  ArrowDown: () => focused() !== null && move(1),
  ArrowUp: () => focused() !== null && move(-1),
  ArrowRight: () => opened(true),
  ArrowLeft: () => opened(false),
});

const focused = () => document.activeElement?.closest("summary") ?? null;

function move(step: 1 | -1): boolean {
  const all = [...document.querySelectorAll<HTMLElement>("[role=tabpanel]:not([hidden]) summary")].filter(
    (one) => one.checkVisibility(),
  );
  const at = all.findIndex((one) => one === focused());
  const next = at < 0 ? all[0] : all[Math.min(Math.max(at + step, 0), all.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return next !== undefined;
}

function opened(open: boolean): boolean {
  const details = focused()?.parentElement;
  if (!(details instanceof HTMLDetailsElement)) return false;
  // Left on what is closed goes to the group around it, as in a tree.
  if (!open && !details.open) details.parentElement?.closest("details")?.querySelector("summary")?.focus();
  else details.open = open;
  return true;
}

import { element } from "./element";

const key = "palisade-theme";

/** Follows the system until a theme is chosen; the choice is kept where the browser lets a file keep one. */
export function themeToggle(): HTMLButtonElement {
  const button = element("button", { type: "button", class: "quiet", id: "theme" });
  const show = (theme: string) => {
    document.documentElement.dataset.theme = theme;
    button.textContent = theme === "dark" ? "Light" : "Dark";
    button.setAttribute("aria-label", `Switch to ${theme === "dark" ? "light" : "dark"} colours`);
  };
  const system = () => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  show(stored() ?? system());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    if (stored() === undefined) show(system());
  });
  button.addEventListener("click", () => {
    const theme = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
    show(theme);
    try {
      localStorage.setItem(key, theme);
    } catch {
      // A browser that keeps nothing for files still switches.
    }
  });
  return button;
}

function stored(): string | undefined {
  try {
    const theme = localStorage.getItem(key);
    return theme === "dark" || theme === "light" ? theme : undefined;
  } catch {
    return undefined;
  }
}

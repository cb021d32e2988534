type Content = Node | string | null | undefined;

/** An element; what programs say gets in as text only, never as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content.filter((part) => part !== null && part !== undefined));
  return made;
}

export const badge = (severity: string): HTMLElement =>
  element("span", { class: `badge ${severity}` }, severity);

export const plural = (count: number, thing: string): string =>
  `${count.toLocaleString("en-US")} ${thing}${count === 1 ? "" : "s"}`;

import type { CataloguedControl, Framework } from "./catalogue";

/** Text as Markdown in which nothing has a meaning of its own, neither to Markdown nor to the generator's templates. */
export const prose = (text: string): string =>
  text
    .replace(/[\\`*_[\]#|]/g, "\\$&")
    .replace(/[<>{}&]/g, (character) => `&#${String(character.codePointAt(0))};`);

/** Text as code within a line. */
export const code = (text: string): string =>
  `<code v-pre>${text.replace(/[<>&|]/g, (character) => `&#${String(character.codePointAt(0))};`)}</code>`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

export const controlLink = (id: string): string => `[${code(id)}](/controls/${id})`;

export const serviceLink = (service: string): string => `[${prose(service)}](/services/${service})`;

export const frameworkLink = ({ key, name }: Pick<Framework, "key" | "name">): string =>
  `[${prose(name)}](/frameworks/${key.replaceAll(".", "-")})`;

/** Controls as rows: severity, id, what each wants. */
export const controlTable = (controls: readonly CataloguedControl[]): string =>
  table(
    ["severity", "control", "what it wants"],
    controls.map(({ control }) => [control.severity, controlLink(control.id), prose(control.title)]),
  );

/** A page's text: sections apart by an empty line. */
export const sections = (...parts: readonly string[]): string =>
  `${parts.filter((part) => part !== "").join("\n\n")}\n`;

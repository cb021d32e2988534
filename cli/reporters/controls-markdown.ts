import {
  keptWhere,
  describedExample,
  shownLabels,
  type DescribedControl,
} from "../review/catalogue/described-control";

/** The one control in full, or a table of all. */
export const controlsMarkdown = (
  all: readonly DescribedControl[],
  one: DescribedControl | undefined,
): string => (one ? full(one) : table(all));

const table = (all: readonly DescribedControl[]): string =>
  [
    "| severity | control | what it wants | clauses |",
    "| --- | --- | --- | --- |",
    ...all.map(
      ({ severity, id, title, satisfies }) =>
        `| ${[severity, `\`${id}\``, cell(title), cell(satisfies.join(", "))].join(" | ")} |`,
    ),
  ].join("\n");

const cell = (text: string) => text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");

const full = (control: DescribedControl): string =>
  [
    `# ${control.title}`,
    `\`${control.id}\`, ${control.severity}`,
    control.why,
    `**Remedy:** ${control.remedy}`,
    "## Satisfies",
    bullets(control.satisfies),
    "## Kept",
    bullets(keptWhere(control).map(([label, text]) => `${label}: ${text}`)),
    ...shownLabels.flatMap((label) => {
      const names = describedExample(control)
        .filter(([of]) => of === label)
        .map(([, name]) => name);
      return names.length > 0 ? [`## ${capital(label)}`, bullets(names)] : [];
    }),
  ].join("\n\n");

const capital = (label: string): string => `${label.charAt(0).toUpperCase()}${label.slice(1)}`;

const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

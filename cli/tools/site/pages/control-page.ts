import { keptWhere, describedControl } from "../../../review/catalogue/described-control";
import type { Example } from "../../../../policy-packs/controls/model/example";
import type { CataloguedControl, Catalogue, Page } from "./catalogue";
import { exampleCode } from "./example-code";
import { code, frameworkLink, prose, sections, serviceLink, table } from "./markdown";

/** All that is known of one control. */
export function controlPage({ control, service }: CataloguedControl, { frameworks }: Catalogue): Page {
  const { id, title, severity, why, remedy, planned, denied, examples } = control;
  const clauses = frameworks.flatMap((framework) =>
    framework.clauses
      .filter(({ controls }) => controls.includes(id))
      .map((clause) => [frameworkLink(framework), prose(clause.clause), prose(clause.title)]),
  );
  const requirements = Object.entries(planned?.requirements ?? {});
  return {
    path: `controls/${id}.md`,
    text: sections(
      `# ${prose(title)}`,
      `${code(id)}, **${severity}**, ${serviceLink(service)}`,
      prose(why),
      `**Remedy:** ${prose(remedy)}`,
      "## Where it is enforced",
      keptWhere(describedControl(control, []))
        .map(([label, text]) => `- ${label}: ${prose(text)}`)
        .join("\n"),
      ...(requirements.length === 0
        ? []
        : [
            "## Properties that it reads",
            requirements
              .map(
                ([type, { reads }]) =>
                  `- ${code(type)}: ${reads.map(code).join(", ") || "resources that refer to it"}`,
              )
              .join("\n"),
          ]),
      "## Clauses",
      table(["framework", "clause", "title"], clauses),
      ...exampleSections("Examples that fail", examples.bad),
      ...exampleSections("Examples that pass", examples.good),
      ...(denied ?? []).flatMap(({ by, sid, cases }) => [
        `## ${by.toUpperCase()} statement ${prose(sid)}`,
        [
          ...cases.denied.map(({ name, action }) => `- denied: ${prose(name)} (${code(action)})`),
          ...cases.allowed.map(({ name, action }) => `- allowed: ${prose(name)} (${code(action)})`),
        ].join("\n"),
      ]),
    ),
  };
}

/** A test runs each of them. */
const exampleSections = (title: string, examples: readonly Example[]): string[] =>
  examples.length === 0
    ? []
    : [
        `## ${title}`,
        ...examples.flatMap((example) => [
          `**${prose(example.name)}**`,
          `\`\`\`\`ts\n${exampleCode(example)}\n\`\`\`\``,
        ]),
      ];

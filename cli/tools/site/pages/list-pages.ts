import { severities } from "../../../../policy-packs/controls/model/control";
import { catalogueCoverage } from "../../../review/catalogue/catalogue-coverage";
import { coverageByService } from "../../../review/catalogue/type-coverage";
import type { Catalogue, Framework, Page } from "./catalogue";
import {
  code,
  controlLink,
  controlTable,
  frameworkLink,
  prose,
  sections,
  serviceLink,
  table,
} from "./markdown";

export const servicesOf = ({ controls }: Catalogue): readonly string[] =>
  [...new Set(controls.map(({ service }) => service))].sort();

/** The controls of each service, of each severity, and what they judge of the provider's types. */
export function listPages(catalogue: Catalogue): Page[] {
  const { controls, frameworks } = catalogue;
  const services = servicesOf(catalogue);
  const judging = controls.filter(({ control }) => control.planned !== undefined).length;
  return [
    {
      path: "index.md",
      text: sections(
        "# Controls",
        `${String(controls.length)} controls in ${String(services.length)} folders; ${String(judging)} judge plans. Each is shown with why it matters, the examples that a test runs, the remedy and the clauses that it helps to meet.`,
        "## By framework",
        table(["framework", "clauses held", "partly", "not machine-checkable"], frameworks.map(frameworkRow)),
        "## By severity",
        [...severities]
          .reverse()
          .map((severity) => {
            const count = controls.filter(({ control }) => control.severity === severity).length;
            return `- [${severity}](/severities/${severity}) (${String(count)})`;
          })
          .join("\n"),
        "## By service",
        services
          .map(
            (service) =>
              `- ${serviceLink(service)} (${String(controls.filter((one) => one.service === service).length)})`,
          )
          .join("\n"),
        "[Which types of the AWS provider are judged](/coverage)",
      ),
    },
    ...services.map((service) => ({
      path: `services/${service}.md`,
      text: sections(`# ${prose(service)}`, controlTable(controls.filter((one) => one.service === service))),
    })),
    ...severities.map((severity) => ({
      path: `severities/${severity}.md`,
      text: sections(
        `# Severity ${severity}`,
        controlTable(controls.filter(({ control }) => control.severity === severity)),
      ),
    })),
    ...frameworks.map(frameworkPage),
    coveragePage(catalogue),
  ];
}

type State = "held" | "partly" | "not machine-checkable";

const stateOf = ({ partly, uncovered }: Framework["clauses"][number]): State =>
  uncovered !== undefined ? "not machine-checkable" : partly !== undefined ? "partly" : "held";

function frameworkRow(framework: Framework): string[] {
  const count = (state: State) =>
    String(framework.clauses.filter((clause) => stateOf(clause) === state).length);
  return [frameworkLink(framework), count("held"), count("partly"), count("not machine-checkable")];
}

const frameworkPage = (framework: Framework): Page => ({
  path: `frameworks/${framework.key.replaceAll(".", "-")}.md`,
  text: sections(
    `# ${prose(framework.name)}`,
    table(
      ["clause", "title", "state", "by"],
      framework.clauses.map((clause) => [
        prose(clause.clause),
        prose(clause.title),
        stateOf(clause),
        [...clause.controls.map(controlLink), prose(clause.partly ?? clause.uncovered ?? "")]
          .filter((part) => part !== "")
          .join(", "),
      ]),
    ),
  ),
});

const coveragePage = ({ controls }: Catalogue): Page => {
  const types = catalogueCoverage(controls.map(({ control }) => control));
  const services = coverageByService(types);
  return {
    path: "coverage.md",
    text: sections(
      "# Types of the AWS provider",
      "A type is judged by a control, harmless because it has nothing of its own to judge, or not covered: no report calls a resource of it clean.",
      table(
        ["module", "types", "judged", "harmless", "not covered"],
        services.map(({ service, types: all, judged, harmless }) => [
          code(service),
          ...[all, judged, harmless, all - judged - harmless].map(String),
        ]),
      ),
      "## Not covered",
      services
        .flatMap(({ service }) => {
          const open = types.filter((type) => type.service === service && type.status === "not covered");
          return open.length === 0
            ? []
            : [`- ${code(service)}: ${open.map(({ type }) => type.split(":")[2]).join(", ")}`];
        })
        .join("\n"),
      "## Harmless",
      types
        .filter(({ status }) => status === "harmless")
        .map(({ type, reason }) => `- ${code(type)}: ${prose(reason ?? "")}`)
        .join("\n"),
    ),
  };
};

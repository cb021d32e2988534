import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isMap } from "yaml";
import { filePositions } from "../../accounts/text-files/file-position";
import { formatProblem } from "../../accounts/text-files/format-problem";
import { nodesAt, plainData, startOffset, type Path } from "../../accounts/text-files/plain-data";
import { printable, type Problem } from "../../accounts/text-files/problem";
import { schemaProblems } from "../../accounts/text-files/schema-problems";
import { yamlDocument } from "../../accounts/text-files/yaml-document";
import type { YamlFile } from "../../accounts/text-files/yaml-file";
import { currentType } from "../../policy-packs/controls/facts/provider-type";
import type { Control } from "../../policy-packs/controls/model/control";
import { exampleGraph, type Example } from "../../policy-packs/controls/model/example";
import { exampleVerdict } from "../../policy-packs/controls/model/verdicts";
import { requires } from "../../policy-packs/controls/requirements/requires";
import { CouldNotRun } from "../preview/could-not-run";
import { yamlControlSchema, type YamlControl } from "./yaml-control-schema";
import { yamlRequirement } from "./yaml-requirement";

/**
 * The controls that a project writes as YAML, `policy-packs/controls/ID.yaml`. Each must give its own examples the
 * verdict that they show; all mistakes in all files are reported at once.
 */
export function yamlControls(root: string): readonly Control[] {
  const folder = join(root, "policy-packs", "controls");
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)) : [];
  const read = files.sort().map((name) => readControl(join(folder, name)));
  const problems = read.flatMap((one) => ("problems" in one ? one.problems : []));
  if (problems.length > 0)
    throw new CouldNotRun(problems.map((problem) => formatProblem(problem)).join("\n"));
  return read.flatMap((one) => ("problems" in one ? [] : [one]));
}

function readControl(path: string): Control | { readonly problems: readonly Problem[] } {
  const text = readFileSync(path, "utf8");
  const document = yamlDocument(text);
  const at = filePositions(path, text);
  const [error] = document.errors;
  const remedy = "palisade controls redshift-cluster-encrypted shows what a control says.";
  if (error)
    return {
      problems: [{ ...at(error.pos[0]), message: `not valid YAML: ${printable(error.message)}`, remedy }],
    };
  if (!isMap(document.contents))
    return { problems: [{ ...at(0), message: "the file holds no control", remedy }] };
  const yaml: YamlFile = { file: path, root: document.contents, at };
  const data = plainData(yaml);
  const checked = yamlControlSchema.safeParse(data.value);
  if (data.problems.length > 0 || !checked.success)
    return {
      problems: [
        ...data.problems,
        ...schemaProblems(checked.error?.issues ?? [], yamlControlSchema, yaml, data),
      ],
    };
  const place = (...key: Path) => at(startOffset(nodesAt(yaml.root, key).value));
  const problems = controlProblems(checked.data, basename(path).replace(/\.ya?ml$/, ""), place);
  return problems.length > 0 ? { problems } : controlOf(checked.data);
}

function controlOf(given: YamlControl): Control {
  const { id, title, why, remedy, severity, domain, judges } = given;
  const requirement = yamlRequirement(given);
  const types = judges.map(currentType);
  const examples = (kind: "bad" | "good"): Example[] =>
    given.examples[kind].map(({ name, props }) => ({
      name,
      resources: types.map((type) => ({ type, props })),
    }));
  return {
    id,
    title,
    why,
    remedy,
    severity,
    domain,
    planned: requires(Object.fromEntries(types.map((type) => [type, requirement]))),
    examples: { bad: examples("bad"), good: examples("good") },
  };
}

function controlProblems(
  given: YamlControl,
  fileName: string,
  place: (...key: Path) => Pick<Problem, "file" | "line" | "column">,
): Problem[] {
  if (given.id !== fileName)
    return [
      {
        ...place("id"),
        message: `the id ${printable(given.id)} is not the file's name`,
        remedy: `Write id: ${fileName}, or rename the file.`,
      },
    ];
  for (const list of ["when", "must"] as const)
    for (const [index, { matches }] of (given[list] ?? []).entries())
      if (matches !== undefined && !isPattern(matches))
        return [
          {
            ...place(list, index, "matches"),
            message: `${printable(matches)} is not a regular expression`,
            remedy: "Write one as JavaScript does, without slashes.",
          },
        ];
  const control = controlOf(given);
  return (["bad", "good"] as const).flatMap((kind) =>
    control.examples[kind].flatMap((example, index) => {
      const { status } = exampleVerdict(control, exampleGraph(example));
      return status === (kind === "bad" ? "fail" : "pass")
        ? []
        : [
            {
              ...place("examples", kind, index),
              message: `the ${kind} example "${printable(example.name)}" gets the verdict ${status}`,
              remedy: "Correct the rules or the example.",
            },
          ];
    }),
  );
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap } from "yaml";
import { didYouMean } from "../../../accounts/text-files/did-you-mean";
import { filePositions } from "../../../accounts/text-files/file-position";
import { formatProblem } from "../../../accounts/text-files/format-problem";
import { nodesAt, plainData, startOffset } from "../../../accounts/text-files/plain-data";
import { printable, type Problem } from "../../../accounts/text-files/problem";
import { schemaProblems } from "../../../accounts/text-files/schema-problems";
import { yamlDocument } from "../../../accounts/text-files/yaml-document";
import type { YamlFile } from "../../../accounts/text-files/yaml-file";
import { UserError } from "../../terminal/user-error";
import { exceptionSchema, type Exception } from "./exception";

/** The exceptions in a folder, one a file, by file name; all mistakes in all of them are reported at once. */
export function readExceptions(folder: string, controls: readonly string[]): Exception[] {
  const files = readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  const read = files.map((name) => readException(join(folder, name), controls));
  const problems = read.flatMap((one) => ("problems" in one ? one.problems : []));
  if (problems.length > 0) throw new UserError(problems.map((problem) => formatProblem(problem)).join("\n"));
  return read.flatMap((one) => ("problems" in one ? [] : [one]));
}

function readException(
  path: string,
  controls: readonly string[],
): Exception | { readonly problems: readonly Problem[] } {
  const text = readFileSync(path, "utf8");
  const document = yamlDocument(text);
  const at = filePositions(path, text);
  const [error] = document.errors;
  if (error)
    return {
      problems: [{ ...at(error.pos[0]), message: `not valid YAML: ${printable(error.message)}`, remedy }],
    };
  if (!isMap(document.contents))
    return { problems: [{ ...at(0), message: "the file holds no exception", remedy }] };
  const yaml: YamlFile = { file: path, root: document.contents, at };
  const data = plainData(yaml);
  const checked = exceptionSchema.safeParse(data.value);
  if (data.problems.length > 0 || !checked.success)
    return {
      problems: [
        ...data.problems,
        ...schemaProblems(checked.error?.issues ?? [], exceptionSchema, yaml, data),
      ],
    };
  const exception = checked.data;
  const place = (key: keyof typeof exception) => at(startOffset(nodesAt(yaml.root, [key]).value));
  const wrong: Problem[] = [];
  if (!controls.includes(exception.control))
    wrong.push({
      ...place("control"),
      message: `there is no control ${printable(exception.control)}.${didYouMean(exception.control, controls)}`,
      remedy: "palisade controls lists them all.",
    });
  if (exception.account !== undefined && exception.unit !== undefined)
    wrong.push({
      ...place("unit"),
      message: "an exception is for an account or for a unit, not for both",
      remedy: "Keep the narrower of the two.",
    });
  if (exception.expires <= exception.granted)
    wrong.push({
      ...place("expires"),
      message: "it expires before it is granted",
      remedy: "Write a later day.",
    });
  const { file, line } = at(0);
  return wrong.length > 0 ? { problems: wrong } : { ...exception, file, line };
}

const remedy = "Write control, resource, account, owner, ticket, reason, compensating, granted and expires.";

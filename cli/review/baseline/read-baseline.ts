import { readFileSync } from "node:fs";
import { isAbsolute, relative } from "node:path";
import { isMap } from "yaml";
import { filePositions } from "../../../accounts/text-files/file-position";
import { formatProblem } from "../../../accounts/text-files/format-problem";
import { nodesAt, plainData, startOffset } from "../../../accounts/text-files/plain-data";
import { printable, type Problem } from "../../../accounts/text-files/problem";
import { schemaProblems } from "../../../accounts/text-files/schema-problems";
import { yamlDocument } from "../../../accounts/text-files/yaml-document";
import type { YamlFile } from "../../../accounts/text-files/yaml-file";
import { fingerprint } from "../report/fingerprint";
import { UserError } from "../../terminal/user-error";
import { baselineSchema, type Baseline } from "./entry";

const longest = 64 * 1024 * 1024;

/** The baseline in a file, or undefined where there is no such file; all its mistakes are reported at once. */
export function readBaseline(path: string): Baseline | undefined {
  const text = contents(path);
  if (text === undefined) return undefined;
  const document = yamlDocument(text);
  const at = filePositions(path, text);
  const [error] = document.errors;
  if (error)
    throw wrong([{ ...at(error.pos[0]), message: `not valid YAML: ${printable(error.message)}`, remedy }]);
  if (!isMap(document.contents)) throw wrong([{ ...at(0), message: "the file holds no baseline", remedy }]);
  const yaml: YamlFile = { file: path, root: document.contents, at };
  const data = plainData(yaml);
  const checked = baselineSchema.safeParse(data.value);
  const problems = [
    ...data.problems,
    ...schemaProblems(checked.error?.issues ?? [], baselineSchema, yaml, data),
  ];
  if (problems.length > 0 || !checked.success) throw wrong(problems);
  const deceptive = [...repeated(checked.data), ...mislabelled(checked.data)].map(({ index, ...what }) => ({
    ...at(startOffset(nodesAt(yaml.root, ["accepted", index]).value)),
    ...what,
  }));
  if (deceptive.length > 0) throw wrong(deceptive);
  return checked.data;
}

const remedy = "Correct it, or delete the file and run palisade baseline again.";

const wrong = (problems: readonly Problem[]): UserError =>
  new UserError(problems.map((problem) => formatProblem(problem)).join("\n"));

interface Deception {
  readonly index: number;
  readonly message: string;
  readonly remedy: string;
}

function repeated({ accepted }: Baseline): Deception[] {
  const seen = new Set<string>();
  return accepted.flatMap((entry, index) =>
    seen.size < seen.add(entry.fingerprint).size
      ? []
      : {
          index,
          message: "this finding is accepted twice, perhaps until different days",
          remedy: "Keep one of the two entries with its fingerprint.",
        },
  );
}

/** A reviewer reads control and place, but the fingerprint is what is accepted. A masked one says nothing. */
const mislabelled = ({ accepted }: Baseline): Deception[] =>
  accepted.flatMap(({ control, where, fingerprint: given }, index) =>
    /\[secret\]|U\+[0-9A-F]{4}/.test(where) ||
    (["fail", "undetermined"] as const).some((status) => fingerprint(control, where, status) === given)
      ? []
      : {
          index,
          message: `the fingerprint is not that of ${printable(control)} at ${printable(where)}`,
          remedy: "Delete the entry and run palisade baseline, which writes it.",
        },
  );

function contents(path: string): string | undefined {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > longest)
      throw new UserError(`${shortPath(path)}: a baseline of more than 64 MB is not read`);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    if (code === "EISDIR") throw new UserError(`${shortPath(path)} is a folder, not a baseline`);
    if (code === "EACCES" || code === "EPERM" || code === "ENOTDIR")
      throw new UserError(
        `cannot read ${shortPath(path)}: ${code === "ENOTDIR" ? "its folder is a file" : "permission denied"}`,
      );
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
      throw new UserError(`${shortPath(path)}: the file is not UTF-8\n    Save it with the encoding UTF-8.`);
    throw error;
  }
}

function shortPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near === "" || near.startsWith("..") || isAbsolute(near) ? path : near;
}

import { isScalar, isSeq, type Node } from "yaml";
import type { z } from "zod";
import type { FilePosition } from "../text-files/file-position";
import type { LocatedText } from "./consistency";
import type { OrganizationFile } from "./list-files";
import { nodesAt, plainData, startOffset, type Path } from "../text-files/plain-data";
import type { Problem } from "../text-files/problem";
import { schemaProblems } from "../text-files/schema-problems";
import { yamlFile } from "../text-files/yaml-file";

/** A file as far as it could be read: `value` only where it has no problems of its own. */
export interface Declared<T> {
  readonly file: OrganizationFile;
  readonly position: FilePosition;
  readonly value?: T;
  readonly problems: readonly Problem[];
  /** Text at a path, or the texts of a list there; what is not text is left out. */
  readonly texts: (path: Path) => readonly LocatedText[];
}

export function declared<S extends z.ZodType>(file: OrganizationFile, schema: S): Declared<z.output<S>> {
  const unread = { file, position: { file: file.path, line: 1, column: 1 }, texts: () => [] };
  if (!file.bytes) return { ...unread, problems: [] };
  const yaml = yamlFile(file.path, file.bytes);
  if ("problem" in yaml) return { ...unread, problems: [yaml.problem] };

  const data = plainData(yaml);
  const checked = schema.safeParse(data.value);
  const problems = [...data.problems, ...schemaProblems(checked.error?.issues ?? [], schema, yaml, data)];
  const locatedTexts = (node: Node | undefined): LocatedText[] =>
    isSeq(node)
      ? node.items.flatMap((item) => locatedTexts(item as Node))
      : isScalar(node) && typeof node.value === "string"
        ? [{ text: node.value, position: yaml.at(startOffset(node)) }]
        : [];
  return {
    file,
    position: yaml.at(startOffset(yaml.root)),
    value: problems.length === 0 ? checked.data : undefined,
    problems,
    texts: (path) => locatedTexts(nodesAt(yaml.root, path).value),
  };
}

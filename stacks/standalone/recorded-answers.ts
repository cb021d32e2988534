import { isDeepStrictEqual } from "node:util";
import { parseDocument, type Document, type Scalar, type YAMLSeq } from "yaml";
import type { DeclaredType } from "../preview/declared/declared-type";
import type { PackageDeclarations } from "../preview/declared/package-declarations";
import { fullToken } from "./answer-problems";
import type { Lookup } from "./lookup";
import { withoutSecrets } from "./without-secrets";

export interface RecordedAnswers {
  /** The file as it is to be. */
  readonly text: string;
  /** How many lookups it says more of than before. */
  readonly written: number;
  /** Functions that no installed package declares, so that an answer could not be checked. */
  readonly undeclared: readonly string[];
}

interface Entry {
  readonly function: string;
  readonly arguments?: Lookup["arguments"];
  readonly result?: Lookup["result"];
}

/**
 * An answers file with lookups added to it. What a lookup does not say is `null`, to be filled in; what the file says
 * already stays, with its comments.
 */
export function recordedAnswers(
  text: string,
  lookups: readonly Lookup[],
  declarations: PackageDeclarations,
): RecordedAnswers {
  const document = parseDocument(text.trim() === "" ? "answers: []\n" : text);
  const entries = document.get("answers") as YAMLSeq;
  entries.flow = false;
  const undeclared = new Set<string>();
  let written = 0;
  for (const { token, arguments: given, result = {} } of lookups) {
    const declared = declarations.result(token);
    if (declared.length === 0) undeclared.add(token);
    const kept = withoutSecrets(token, given);
    // Of an argument that holds what is unknown a part would fit no call.
    const args = Object.fromEntries(
      Object.entries(given).filter(([name, value]) => isDeepStrictEqual(kept[name], value)),
    );
    const answer = withoutSecrets(token, result);
    const open = declared.filter(({ name }) => !(name in given));
    const known = (document.toJS() as { answers: readonly Entry[] }).answers;
    const index = known.findIndex(
      (entry) => fullToken(entry.function) === token && isDeepStrictEqual(entry.arguments ?? {}, args),
    );
    const filled = open.filter(({ name }) => name in answer && known[index]?.result?.[name] === null);
    if (index === -1 && open.length > 0) {
      entries.add(
        document.createNode({
          function: shortName(token),
          ...(Object.keys(args).length > 0 && { arguments: args }),
          result: {},
        }),
      );
      const path = ["answers", entries.items.length - 1, "result"];
      for (const { name, type } of open) set(document, [...path, name], answer[name], type);
    }
    for (const { name, type } of filled)
      set(document, ["answers", index, "result", name], answer[name], type);
    if ((index === -1 && open.length > 0) || filled.length > 0) written++;
  }
  return { text: document.toString({ lineWidth: 0 }), written, undeclared: [...undeclared] };
}

function set(
  document: Document,
  path: readonly (string | number)[],
  value: unknown,
  type: DeclaredType,
): void {
  const node = document.createNode(value ?? null);
  if (value === undefined) (node as Scalar).comment = ` ${describeType(type)}`;
  document.setIn(path, node);
}

/** As a call is written in a program, where that says which function it is. */
function shortName(token: string): string {
  const [scope = "", path = "", name = ""] = token.split(":");
  const [module = ""] = path.split("/");
  const short = module === "index" ? `${scope}.${name}` : `${scope}.${module}.${name}`;
  return fullToken(short) === token ? short : token;
}

function describeType(type: DeclaredType): string {
  switch (type.kind) {
    case "text":
      return "text";
    case "number":
      return "a number";
    case "flag":
      return "true or false";
    case "list":
      return type.element.kind === "text" ? "a list of texts" : "a list";
    default:
      return "a map";
  }
}

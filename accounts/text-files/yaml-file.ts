import { isUtf8 } from "node:buffer";
import { isMap, Lexer, type ErrorCode, type YAMLMap } from "yaml";
import { filePositions, type FilePosition } from "./file-position";
import { codePoint, invisible, printable, type Problem } from "./problem";
import { yamlDocument } from "./yaml-document";
import { fileLimits } from "./file-limits";

/** A file that is well-formed YAML with a map at the top. */
export interface YamlFile {
  readonly file: string;
  readonly root: YAMLMap;
  readonly at: (offset: number) => FilePosition;
}

/** Reads a file's bytes. What follows a fault in the syntax is guesswork, so there is one problem at most. */
export function yamlFile(file: string, bytes: Uint8Array): YamlFile | { readonly problem: Problem } {
  const text = new TextDecoder().decode(bytes.subarray(0, fileLimits.bytes));
  const at = filePositions(file, text);
  const problem = (offset: number, message: string, remedy: string) => ({
    problem: { ...at(offset), message, remedy },
  });

  if (bytes.length > fileLimits.bytes)
    return problem(
      0,
      `the file is too large: at most ${fileLimits.bytes} bytes are read`,
      "Keep to one account or unit per file.",
    );
  if (!isUtf8(bytes))
    return problem(text.indexOf("\ufffd"), "the file is not UTF-8", "Save it with the encoding UTF-8.");
  const hidden = invisible.exec(text);
  if (hidden)
    return problem(
      hidden.index,
      `the file holds the invisible character ${codePoint(hidden[0])}`,
      "Delete it: it hides what the file says from its reviewers.",
    );
  if (hasTooManyTokens(text))
    return problem(
      0,
      "the file is too complex to be an account or a unit",
      "Keep to one account or unit per file.",
    );

  const directive = directiveOf(text);
  if (directive)
    return problem(
      directive.offset,
      `the file begins with the directive ${printable(directive.text, 40)}`,
      "Delete it: the files are plain YAML 1.2.",
    );
  const document = yamlDocument(text);
  const error = document.errors.find(({ code }) => code === "RESOURCE_EXHAUSTION") ?? document.errors[0];
  if (error)
    return problem(
      error.pos[0],
      printable(faults[error.code] ?? `not valid YAML: ${error.message}`),
      remedies[error.code] ??
        "Correct the syntax here or on the line above: quotes, colons, brackets, indentation.",
    );
  if (document.contents === null)
    return problem(0, "the file is empty", "Write its fields, one `name: value` to a line.");
  if (!isMap(document.contents))
    return problem(
      document.contents.range[0],
      "the file must hold a map of fields",
      "Write one `name: value` to a line.",
    );
  return { file, root: document.contents, at };
}

function hasTooManyTokens(text: string): boolean {
  let count = 0;
  for (const _token of new Lexer().lex(text)) if (++count > fileLimits.tokens) return true;
  return false;
}

/** A directive can turn `yes` into true and `010` into 8; nothing but comments comes before it. */
function directiveOf(text: string): { readonly offset: number; readonly text: string } | undefined {
  let offset = 0;
  for (const line of text.split("\n")) {
    if (line.startsWith("%")) return { offset, text: line.trimEnd() };
    if (!/^\s*(?:#|$)/.test(line)) return undefined;
    offset += line.length + 1;
  }
  return undefined;
}

const faults: Partial<Record<ErrorCode, string>> = {
  RESOURCE_EXHAUSTION: "the file is nested too deeply",
  MULTIPLE_DOCS: "a second document begins here",
  TAB_AS_INDENT: "a tab where YAML requires spaces",
};

const remedies: Partial<Record<ErrorCode, string>> = {
  RESOURCE_EXHAUSTION: "Keep to the fields of an account or a unit.",
  MULTIPLE_DOCS: "Move it to a file of its own and delete the line ---.",
  TAB_AS_INDENT: "Indent with two spaces.",
  BLOCK_AS_IMPLICIT_KEY: 'Check the indentation; put a value that holds ": " in quotes.',
  BAD_SCALAR_START: "Put the value in quotes.",
  BAD_DQ_ESCAPE: "Write a backslash in double quotes twice, or use single quotes.",
  BAD_INDENT: "Check the indentation, and close every [ and {.",
};

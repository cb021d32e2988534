import type ts from "typescript";
import { addedStatement, type Addition } from "./added-statement";
import type { Compiler } from "./compiler";
import { objectAt } from "./object-at";
import { addedPolicyStatement, type StatementToAdd } from "./policy-statement";
import { Refused } from "./refused";
import { resourceCall, type ResourceCall } from "./resource-call";
import { isUndefined, setProperty, type Setting } from "./set-property";
import { nestedValue, spellingOf, valueText, type Spelling } from "./spelling";
import { changedText, movedPosition, type TextChange } from "./text-change";

/** A change of what a program says of a resource. */
export interface SourceEdit {
  /** Of the call that makes the resource; both count from 1. */
  readonly line: number;
  readonly column: number;
  /** Of the resource, such as "Bucket". */
  readonly className: string;
  readonly change: Setting | Addition | StatementToAdd;
}

export interface EditedSource {
  readonly text: string;
  /** For each edit why it was not made; undefined where it was, or where the source says so already. */
  readonly refusals: readonly (string | undefined)[];
}

/** A program's source with edits made to it, one after the other; all positions are those of the text given. */
export function editedSource(
  compiler: Compiler,
  fileName: string,
  text: string,
  edits: readonly SourceEdit[],
): EditedSource {
  const original = parsed(compiler, fileName, text);
  let current = original;
  let positions = edits.map((edit) => positionOf(original, edit));
  const refusals = edits.map(({ className, change }, index): string | undefined => {
    const position = positions[index];
    try {
      if (position === undefined) throw new Refused("the file has no such line");
      const changes = changesFor(compiler, current, position, className, change);
      positions = positions.map((one) => (one === undefined ? one : movedPosition(one, changes)));
      current = parsed(compiler, fileName, changedText(current.text, changes));
      return undefined;
    } catch (error) {
      if (error instanceof Refused) return error.message;
      throw error;
    }
  });
  return { text: current.text, refusals };
}

const parsed = (compiler: Compiler, fileName: string, text: string): ts.SourceFile =>
  compiler.createSourceFile(fileName, text, compiler.ScriptTarget.Latest, true);

function positionOf(file: ts.SourceFile, { line, column }: SourceEdit): number | undefined {
  const start = file.getLineStarts()[line - 1];
  return start === undefined ? undefined : start + column - 1;
}

function changesFor(
  compiler: Compiler,
  file: ts.SourceFile,
  position: number,
  className: string,
  change: SourceEdit["change"],
): readonly TextChange[] {
  const call = resourceCall(compiler, file, position, className);
  const spelling = spellingOf(compiler, file);
  if ("path" in change) return setArgument(compiler, file, call, change, spelling);
  if ("className" in change) return [addedStatement(compiler, file, call, change, spelling)];
  const args = call.arguments?.[1];
  if (args === undefined) throw new Refused("the resource has no arguments");
  const object = objectAt(compiler, file, args, "the arguments object");
  return addedPolicyStatement(compiler, file, object, change, spelling);
}

function setArgument(
  compiler: Compiler,
  file: ts.SourceFile,
  call: ResourceCall,
  setting: Setting,
  spelling: Spelling,
): readonly TextChange[] {
  const [name, args] = call.arguments ?? [];
  if (name === undefined) throw new Refused("the resource has no name");
  if ([name, args].some((one) => one && compiler.isSpreadElement(one)))
    throw new Refused("the arguments are spread into the call");
  const whole = () => valueText(nestedValue(setting.path, setting.value), spelling);
  if (args === undefined) return [{ start: name.getEnd(), end: name.getEnd(), text: `, ${whole()}` }];
  if (isUndefined(compiler, args)) return [{ start: args.getStart(file), end: args.getEnd(), text: whole() }];
  return setProperty(
    compiler,
    file,
    objectAt(compiler, file, args, "the arguments object"),
    setting,
    spelling,
  );
}

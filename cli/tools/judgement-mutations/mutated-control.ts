import { createRequire } from "node:module";
import * as ts from "typescript";
import type { Control } from "../../../policy-packs/controls/model/control";
import type { JudgementSource } from "./judgement-source";
import type { Mutant } from "./mutant";

/** A control whose judgements are compiled from its source with one mistake in it; without one, as they are. */
export function mutatedControl(
  control: Control,
  { file, imports, declarations, judgements }: JudgementSource,
  compiledFile: string,
  mutant?: Mutant,
): Control {
  const textOf = (node: ts.Node): string => {
    const [start, end] = [node.getStart(), node.getEnd()];
    if (mutant === undefined || mutant.start < start || mutant.end > end) return node.getText();
    return file.text.slice(start, mutant.start) + mutant.replacement + file.text.slice(mutant.end, end);
  };
  const source = [
    ...[...imports, ...declarations].map(textOf),
    ...judgements.map(({ name, value }) => `exports.${name} = ${textOf(value)};`),
    "export {};",
  ].join("\n");
  const { outputText } = ts.transpileModule(source, { compilerOptions });
  const exported: Partial<Pick<Control, "planned" | "deployed">> = {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- runs our own source, as a module would be
  new Function("exports", "require", outputText)(exported, createRequire(compiledFile));
  return { ...control, ...exported };
}

const compilerOptions: ts.CompilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
};

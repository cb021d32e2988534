import { parsePolicy } from "../document";
import type { CompiledPolicy, CompiledStatement } from "./compiled-policy";
import type { PolicyKind } from "./decision";
import { shapeProblems } from "./shape";
import { compiledStatement } from "./statement";

/** A policy ready to be evaluated, given as JSON text or as an object, or everything that is wrong with it. */
export function compilePolicy(
  document: unknown,
  kind: PolicyKind,
): { readonly policy: CompiledPolicy } | { readonly problems: readonly string[] } {
  const parsed = parsePolicy(document);
  if ("problem" in parsed) return { problems: [parsed.problem] };
  const variables = parsed.version === "2012-10-17";
  const statements: CompiledStatement[] = [];
  const problems = [...shapeProblems(parsed, kind)];
  parsed.statements.forEach((source, index) => {
    const compiled = compiledStatement(source, index, variables);
    if ("problems" in compiled)
      problems.push(...compiled.problems.map((problem) => `statement ${String(index + 1)}: ${problem}`));
    else statements.push(compiled);
  });
  if (problems.length > 0) return { problems };
  return { policy: { kind, version: parsed.version, statements } };
}

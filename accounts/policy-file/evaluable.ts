import { isRecord, type Path } from "../../policy-packs/iam/parser/policy-source";
import { filledIn, standIn, type Variables } from "./placeholders";

/** The same document with its variables filled in, and something that can be evaluated in place of what is left open. */
export function evaluable(value: unknown, variables: Variables, path: Path = []): unknown {
  if (typeof value === "string") return standIn(filledIn(value, variables), path);
  if (Array.isArray(value)) {
    // A scalar counts as the only item of a list, so its path has no index either.
    const inner = path.length === 1 ? (index: number) => [...path, index] : () => path;
    return value.map((one, index) => evaluable(one, variables, inner(index)));
  }
  if (!isRecord(value)) return value;
  const inside = path[0] === "Statement" && path.length === 1 ? [...path, 0] : path;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      const key = inside.length === 4 ? standIn(filledIn(name, variables), []) : name;
      return [key, evaluable(one, variables, [...inside, name])];
    }),
  );
}

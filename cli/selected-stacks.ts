import picomatch from "picomatch";
import { UserError } from "./user-error";

/** The stacks that match any of the globs; undefined, for all, when there is no glob. A glob in vain is a mistake. */
export function selectedStacks(
  globs: readonly string[] | undefined,
  stacks: readonly string[],
): readonly string[] | undefined {
  if (globs === undefined || globs.length === 0) return undefined;
  const matching = (patterns: readonly string[]) => {
    const wanted = picomatch([...patterns]);
    return stacks.filter((stack) => wanted(stack));
  };
  for (const glob of globs)
    if (matching([glob]).length === 0)
      throw new UserError(
        `--stack ${glob} matches no stack; there are:\n${stacks.map((name) => `  ${name}`).join("\n")}`,
      );
  return matching(globs);
}

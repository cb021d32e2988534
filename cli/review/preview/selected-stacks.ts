import picomatch from "picomatch";
import { UserError } from "../../terminal/user-error";

/** Far longer than any name; picomatch refuses a longer pattern with an error of its own. */
const longestGlob = 1000;

/**
 * The stacks that match any of the globs, less those that a glob with a leading "!" names; undefined, for all, when
 * there is no glob. A glob in vain is a mistake, and so is a choice that leaves no stack.
 */
export function selectedStacks(
  globs: readonly string[] | undefined,
  stacks: readonly string[],
): readonly string[] | undefined {
  if (globs === undefined || globs.length === 0) return undefined;
  const taken = globs.filter((glob) => !isNegated(glob)).flatMap((glob) => matching(glob, glob, stacks));
  const left = globs.filter(isNegated).flatMap((glob) => matching(glob.slice(1), glob, stacks));
  const wanted = globs.every(isNegated) ? stacks : stacks.filter((stack) => taken.includes(stack));
  const selected = wanted.filter((stack) => !left.includes(stack));
  if (selected.length === 0)
    throw new UserError(`--stack ${globs.join(" --stack ")} leaves no stack; ${existing(stacks)}`);
  return selected;
}

/** "!(a|b)" is a pattern of its own kind, not the negation of "(a|b)". */
const isNegated = (glob: string) => glob.startsWith("!") && !glob.startsWith("!(");

function matching(pattern: string, glob: string, stacks: readonly string[]): string[] {
  if (pattern === "") throw new UserError(`--stack ${glob} is not a glob; ${existing(stacks)}`);
  if (pattern.length > longestGlob)
    throw new UserError(`a --stack glob may have at most ${String(longestGlob)} characters`);
  const matches = picomatch(pattern);
  const found = stacks.filter((stack) => matches(stack));
  if (found.length === 0) throw new UserError(`--stack ${glob} matches no stack; ${existing(stacks)}`);
  return found;
}

const existing = (stacks: readonly string[]) => `there are:\n${stacks.map((name) => `  ${name}`).join("\n")}`;

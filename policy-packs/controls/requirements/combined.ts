import { all, some } from "../model/three-valued";
import { isMet, type Requirement } from "../model/requirement";

/** Every requirement; the messages of all that are not met. */
export const allOf = (...requirements: readonly Requirement[]): Requirement => ({
  ...together(requirements),
  fixes: requirements.every(({ fixes }) => fixes !== undefined)
    ? requirements.flatMap(({ fixes = [] }) => fixes)
    : undefined,
  problems: (props, place) => all(...requirements.map((one) => () => one.problems(props, place))),
});

/** At least one of the requirements; `otherwise` says what is wrong when none is met. */
export const anyOf = (otherwise: string, ...requirements: readonly Requirement[]): Requirement => ({
  ...together(requirements),
  fixes: requirements[0]?.fixes,
  problems: (props, place) =>
    some(requirements, (one) => isMet(one, props, place)) ? [] : [`${place.path}${otherwise}`],
});

/** A requirement that holds only where `condition`, itself a requirement, is met. */
export const when = (condition: Requirement, required: Requirement): Requirement => ({
  ...together([condition, required]),
  fixes: required.fixes,
  problems: (props, place) => {
    const isRightOrExempt = some(
      [() => !isMet(condition, props, place), () => isMet(required, props, place)],
      (isRight) => isRight(),
    );
    return isRightOrExempt ? [] : required.problems(props, place);
  },
});

/** The opposite of a requirement, as a condition of `when`. */
export const not = (requirement: Requirement): Requirement => ({
  ...together([requirement]),
  problems: (props, place) =>
    isMet(requirement, props, place) ? [`${place.path}${requirement.reads.join(", ")} must not be so`] : [],
});

const together = (requirements: readonly Requirement[]): Pick<Requirement, "reads" | "joined"> => ({
  reads: [...new Set(requirements.flatMap(({ reads }) => reads))],
  ...(requirements.some(({ joined }) => joined) ? { joined: true as const } : {}),
});

import { isEveryAction, isWholeService } from "../../iam/breadth";
import type { Statement } from "../../iam/document";
import { isPublic } from "../../iam/exposure";
import { parsedJson } from "../facts/parsed-json";
import { statementProblems } from "../facts/policy-statements";
import type { Properties, Requirement } from "../model/requirement";
import { collect } from "../model/three-valued";

/** The requirement on the object that the JSON text at a property holds, or on each object of the list that it holds. */
export const inDocument = (
  path: string,
  required: Requirement,
  { label = (): string => "" }: { readonly label?: (element: Properties, index: number) => string } = {},
): Requirement => ({
  reads: [path],
  ...(required.joined ? { joined: true as const } : {}),
  problems: (props, place) => {
    const held = parsedJson(props[path]);
    const elements: readonly unknown[] = Array.isArray(held) ? (held as readonly unknown[]) : [held];
    if (elements.length === 0) return [`${place.path}${path} must not be empty`];
    return collect([...elements.keys()], (index) => {
      const element = elements[index];
      if (typeof element !== "object" || element === null) return [`${place.path}${path} must be JSON`];
      const spelled = uncapitalized(element as Properties);
      return required.problems(spelled, {
        ...place,
        path: `${place.path}${path}: ${label(spelled, index)}`,
      });
    });
  },
});

/** The requirement on each container of an ECS task definition. */
export const inContainers = (required: Requirement): Requirement =>
  inDocument("containerDefinitions", required, {
    label: ({ name }, index) =>
      typeof name === "string" ? `container "${name}": ` : `container ${index + 1}: `,
  });

/** What must be so of every statement of a policy, perhaps left out; what is wrong with one is what `problems` says. */
export const inStatements = (
  path: string,
  problems: (statement: Statement, label: string) => readonly string[],
): Requirement => ({
  reads: [path],
  problems: (props, place) => {
    const policy: unknown = props[path];
    if (policy === undefined || policy === null || policy === "") return [];
    return statementProblems(policy, (statement, label) =>
      problems(statement, `${place.path}${path}: ${label}`),
    );
  },
});

/** A policy none of whose statements lets anyone use the resource; `what` names that. */
export const admitsNamedCallers = (path: string, what: string): Requirement =>
  inStatements(path, (statement, label) =>
    isPublic(statement) ? [`${label} lets anyone use the ${what}: name the principals`] : [],
  );

/** A policy none of whose statements allows every action there is, or every action of a service. */
export const namesActions = (path: string): Requirement =>
  inStatements(path, (statement, label) =>
    statement.effect === "Allow" &&
    (statement.notActions !== undefined ||
      statement.actions?.some((action) => isEveryAction(action) || isWholeService(action)) === true)
      ? [`${label} allows every action: name those that are needed`]
      : [],
  );

/**
 * AWS takes "LogConfiguration" for "logConfiguration" where a document is meant for its API. What is not known throws when
 * it is read, as in the given document.
 */
function uncapitalized(given: Properties): Properties {
  const copy = {};
  for (const key of Object.keys(given))
    Object.defineProperty(copy, key.charAt(0).toLowerCase() + key.slice(1), {
      enumerable: true,
      configurable: true,
      get: () => uncapitalizedValue(given[key]),
    });
  return copy;
}

function uncapitalizedValue(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value) ? lazily(value as readonly unknown[]) : uncapitalized(value as Properties);
}

/** An element that is not known yet throws when it is met, not before. */
function lazily(list: readonly unknown[]): unknown[] {
  const copy: unknown[] = [];
  for (const index of list.keys())
    Object.defineProperty(copy, index, { enumerable: true, get: () => uncapitalizedValue(list[index]) });
  return copy;
}

import { quoteValue } from "../../text-files/problem";
import { actionsOf, arnPatternsOf, expand, type KnownAction } from "../../aws-knowledge";
import { onceEach } from "../../aws-knowledge/once";
import type { Located, LocatedStatement } from "../../policy-file/located-policy";
import { arnsMeet } from "../model/arns-meet";
import { ofStatements, type RuleFinding, type LintRule } from "../model/rule";

/** Actions and resources of a statement that never meet. */
export const resourceMismatch: LintRule = {
  id: "resource-mismatch",
  severity: "warning",
  why: "A statement speaks of an action only where it acts on one of the statement's resources.",
  find: ofStatements((statement) => {
    const { actions, resources } = statement;
    if (!actions || !resources || resources.some(({ value }) => /^\*+$/.test(value))) return [];
    const named = actions
      .map((action) => ({ action, known: expand(action.value) }))
      .filter(({ known }) => known.length > 0);
    if (named.length === 0) return [];
    const stray = named.filter(
      ({ known }) => !known.some((one) => resources.some((resource) => actsOn(one, resource))),
    );
    if (stray.length === named.length)
      return [
        never(
          statement,
          resources,
          named.flatMap(({ known }) => known),
        ),
      ];
    return [
      ...stray.map(({ action, known }) => withoutResource(action, known, statement)),
      ...resources
        .filter((resource) => !named.some(({ known }) => known.some((one) => actsOn(one, resource))))
        .map(unused),
    ];
  }),
};

const never = (
  { effect }: LocatedStatement,
  resources: readonly Located[],
  known: readonly KnownAction[],
): RuleFinding => ({
  at: resources[0]?.at ?? effect.at,
  message: `none of the statement's actions acts on its resources: the ${effect.value} never applies${effect.value === "Deny" ? ", it fails open" : ""}`,
  remedy: 'Write "Resource": "*", or ARNs of the kind that these actions act on.',
  // The reference leaves out a resource now and then, but hardly one of another service.
  severity: known.some(({ service }) => resources.some(({ value }) => mayBeOf(service, value)))
    ? "warning"
    : "error",
});

const mayBeOf = (service: string, arn: string): boolean => {
  const [, , named = "*"] = arn.split(":");
  return named === service || /[*?]|\$\{/.test(named);
};

const withoutResource = (
  { value, at }: Located,
  known: readonly KnownAction[],
  { effect }: LocatedStatement,
): RuleFinding => ({
  at,
  // Who is not allowed something notices; who is not denied it does not.
  severity: effect.value === "Deny" ? "warning" : "info",
  message: known.every((one) => one.resourceTypes.length === 0)
    ? `${quoteValue(value)} acts on no resource in particular: only "Resource": "*" reaches it`
    : `${quoteValue(value)} acts on none of the statement's resources`,
  remedy: "Put it into a statement of its own, with the resources that it acts on.",
});

const unused = ({ value, at }: Located): RuleFinding => ({
  at,
  severity: "info",
  message: `none of the statement's actions acts on ${quoteValue(value)}`,
  remedy: "Correct or delete it.",
});

function actsOn(action: KnownAction, { value }: Located): boolean {
  const pattern = value.replace(/\$\{[^}]*\}/g, "*");
  if (/^\*+$/.test(pattern) || (mayBeOf(action.service, value) && withoutResources(action.service)))
    return true;
  return arnPatternsOf(action).some((arn) => arnsMeet(arn, pattern));
}

/** Of such a service the reference says nothing about resources at all. */
const withoutResources = onceEach((service): boolean =>
  actionsOf(service).every(({ resourceTypes }) => resourceTypes.length === 0),
);

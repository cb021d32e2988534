import { distance } from "fastest-levenshtein";
import { nearest } from "../../text-files/did-you-mean";
import { quoteValue } from "../../text-files/problem";
import {
  actionsOf,
  expand,
  knowledgeEdition,
  knownAction,
  serviceExists,
  services,
  unlistedActions,
} from "../../aws-knowledge";
import type { Located } from "../../policy-file/located-policy";
import { ofStatements, type RuleFinding, type LintRule, type LintSeverity } from "../model/rule";

/** Actions and services that AWS's reference does not know. */
export const unknownAction: LintRule = {
  id: "unknown-action",
  severity: "error",
  why: "AWS takes any word for an action: a Deny of an action that does not exist protects nothing.",
  find: ofStatements(({ actions = [], notActions = [] }) => {
    const idle = actions.length > 0 && actions.every(({ value }) => !isKnown(value));
    return [
      ...actions.flatMap((action) => unknown(action, (slip) => (slip || idle ? "error" : "warning"))),
      // Names that AWS has given up stay in a NotAction for years, where they do no harm.
      ...notActions.flatMap((action) => unknown(action, (slip) => (slip ? "warning" : "info"))),
    ];
  }),
};

const isKnown = (value: string): boolean =>
  expand(value).length > 0 || unlistedActions.has(value.toLowerCase());

/** A name that AWS has given up or does not list is one thing, a slip of the pen another. */
function unknown({ value, at }: Located, severity: (slip: boolean) => LintSeverity): readonly RuleFinding[] {
  if (isKnown(value)) return [];
  const { what, guess } = judged(value);
  const slip = guess !== undefined && distance(guess.toLowerCase(), value.toLowerCase()) <= 2;
  return [
    {
      at,
      message: `${what}.${guess === undefined ? "" : ` Did you mean ${guess}?`}`,
      remedy: `Correct or delete it: AWS's reference of ${knowledgeEdition().updated} has none of that name.`,
      severity: severity(slip),
    },
  ];
}

function judged(value: string): { readonly what: string; readonly guess?: string } {
  const [service = "", name = ""] = value.split(":");
  if (/[*?]/.test(service)) return { what: `no action matches ${quoteValue(value)}` };
  if (!serviceExists(service)) {
    const near = nearest(service, services());
    const guess = near !== undefined && expand(`${near}:${name}`).length > 0 ? `${near}:${name}` : undefined;
    return { what: `there is no service ${quoteValue(service)}`, guess };
  }
  if (/[*?]/.test(name)) return { what: `no action matches ${quoteValue(value)}` };
  const near = nearest(
    name,
    actionsOf(service.toLowerCase()).map((action) => action.name),
  );
  const guess = near === undefined ? undefined : knownAction(`${service}:${near}`)?.id;
  return { what: `there is no action ${quoteValue(value)}`, guess };
}

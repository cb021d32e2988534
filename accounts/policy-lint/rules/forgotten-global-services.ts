import { matches } from "../../../policy-packs/iam/match";
import { regionsByPartition } from "../../regions";
import { actionsOf, globalServices } from "../../aws-knowledge";
import type { LocatedCondition, LocatedPolicy, LocatedStatement } from "../../policy-file/located-policy";
import { operatorParts } from "../model/operator-parts";
import { actionsOfStatement } from "../model/actions-of-statement";
import type { RuleFinding, LintRule } from "../model/rule";

/** Restrictions to some Regions that also cut off services whose only endpoint lies in another. */
export const forgottenGlobalServices: LintRule = {
  id: "forgotten-global-services",
  severity: "warning",
  why: "Calls to IAM, Route 53, CloudFront and the like go to one Region, wherever their caller works.",
  find: (policy) => policy.statements.flatMap((statement) => forgotten(statement, policy)),
};

/** Without these nearly every account comes to a standstill; the others an organization may well do without. */
const vital = new Set(["iam", "organizations", "route53", "cloudfront", "support"]);

function forgotten(statement: LocatedStatement, policy: LocatedPolicy): readonly RuleFinding[] {
  const condition = statement.conditions.find((one) => restricts(one, statement.effect.value));
  if (!condition || !statement.plain.resources?.includes("*")) return [];
  // Who is exempt does not matter; a Deny that speaks of few requests only may well mean it.
  const others = statement.conditions.filter((one) => one !== condition);
  if (
    !others.every(
      ({ operator, key }) => operatorParts(operator.value).negated && /^aws:Principal/i.test(key.value),
    )
  )
    return [];
  const allowed = condition.values.map(({ value }) => value);
  if (!allowed.every(inMainPartition)) return [];
  const cut = cutOff(statement, policy).filter(
    ({ service }) => !allowed.some((region) => matches(region, globalServices.get(service) ?? "", true)),
  );
  const vitalOnes = cut.filter(({ service }) => vital.has(service));
  if (cut.length === 0) return [];
  const rest = cut.filter(({ service }) => !vital.has(service));
  const also = rest.length > 0 && vitalOnes.length > 0 ? `; and ${described(rest)}` : "";
  return [
    {
      at: condition.key.at,
      message: `the Region condition cuts off ${described(vitalOnes.length > 0 ? vitalOnes : rest)}${also}, which have one endpoint in another Region`,
      remedy:
        statement.effect.value === "Deny"
          ? "Exempt those that are used by NotAction, or allow the Regions of their endpoints."
          : "Allow those that are used in a statement without the condition.",
      severity: vitalOnes.length > 0 ? "warning" : "info",
    },
  ];
}

/** A global service, and how many of its actions a statement cuts off. */
interface CutOff {
  readonly service: string;
  readonly actions: number;
  readonly of: number;
}

const described = (cut: readonly CutOff[]): string => {
  const whole = cut.filter((one) => one.actions === one.of).map(({ service }) => service);
  const parts = cut
    .filter((one) => one.actions < one.of)
    .map(({ service, actions, of }) => `${String(actions)} of ${String(of)} actions of ${service}`);
  return [...(whole.length > 0 ? [`all actions of ${whole.join(", ")}`] : []), ...parts].join(", ");
};

/** Global services of which actions are left to the condition alone. */
function cutOff(statement: LocatedStatement, policy: LocatedPolicy): readonly CutOff[] {
  const deny = statement.effect.value === "Deny";
  const open = new Set(
    policy.statements
      .filter((other) => !deny && other !== statement && other.effect.value === "Allow")
      .flatMap((other) => actionsOfStatement(other).map(({ service }) => service)),
  );
  const byService = new Map<string, number>();
  for (const { service } of actionsOfStatement(statement))
    byService.set(service, (byService.get(service) ?? 0) + 1);
  return [...globalServices.keys()].flatMap((service) => {
    const actions = byService.get(service) ?? 0;
    return actions === 0 || open.has(service) ? [] : [{ service, actions, of: actionsOf(service).length }];
  });
}

function restricts({ operator, key, values }: LocatedCondition, effect: "Allow" | "Deny"): boolean {
  const { set, base, negated } = operatorParts(operator.value);
  return (
    key.value.toLowerCase() === "aws:requestedregion" &&
    set === undefined &&
    base.startsWith("String") &&
    negated === (effect === "Deny") &&
    values.every(({ value }) => !value.includes("${"))
  );
}

/** Where the endpoints of other partitions lie is not known here. */
const inMainPartition = (region: string): boolean =>
  regionsByPartition.aws.some((known) => matches(region, known, true));

import { quoteValue } from "../../text-files/problem";
import type { Located, LocatedStatement } from "../../policy-file/located-policy";
import { ofStatements, type LintRule, type RuleFinding } from "../model/rule";

/** ARNs of Identity Center's roles without the path, or without the end of the name, that each of them has. */
export const identityCenterRole: LintRule = {
  id: "identity-center-role",
  severity: "error",
  why: "Identity Center makes roles as aws-reserved/sso.amazonaws.com/REGION/AWSReservedSSO_NAME_0123456789abcdef.",
  find: ofStatements((statement) => {
    const arns = arnsOf(statement);
    return arns.flatMap((arn) => judged(arn, arns));
  }),
};

const arnsOf = ({ conditions, resources = [], notResources = [] }: LocatedStatement): readonly Located[] =>
  [
    ...conditions.filter(({ key }) => /arn$/i.test(key.value)).flatMap(({ values }) => values),
    ...resources,
    ...notResources,
  ].filter(({ value }) => value.includes("AWSReservedSSO_"));

/** For Identity Center in us-east-1 the path ends here; for any other Region the Region follows. */
const folder = "aws-reserved/sso.amazonaws.com/";

function judged({ value, at }: Located, all: readonly Located[]): readonly RuleFinding[] {
  const [, before = "", path = "", name = ""] = /^(.*?role\/)(.*)(AWSReservedSSO_.*)$/.exec(value) ?? [];
  if (name === "") return [];
  const written = (rest: string) => `"${before}${folder}*${rest}"`;
  if (!/[*?]|\$\{/.test(path) && !path.startsWith(folder))
    return [
      {
        at,
        message: `${quoteValue(value)} is no role of Identity Center: they all have the path ${folder}`,
        remedy: `Write ${written(name)}.`,
      },
    ];
  if (!/[*?]|\$\{/.test(name) && !/_[0-9a-f]{16}$/.test(name))
    return [
      {
        at,
        message: `${quoteValue(value)} is no role of Identity Center: their names end with an id, as ${name}_0123456789abcdef`,
        remedy: `Write ${written(`${name}_*`)}.`,
      },
    ];
  if (path !== folder || all.some((other) => other.value.startsWith(`${before}${folder}*`))) return [];
  return [
    {
      at,
      message: `${quoteValue(value)} is a role of Identity Center in us-east-1 only: elsewhere its Region is part of the path`,
      remedy: `Write ${written(name)}, which is both.`,
      severity: "info",
    },
  ];
}

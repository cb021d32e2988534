import type { LocatedPolicy } from "../../policy-file/located-policy";
import type { RuleFinding, LintRule } from "../model/rule";

/** A Version that is missing or old. */
export const languageVersion: LintRule = {
  id: "language-version",
  severity: "error",
  why: "Without the Version 2012-10-17 a variable such as ${aws:username} is taken for literal text.",
  find: (policy) => (policy.version?.value === "2012-10-17" ? [] : [versionFinding(policy)]),
};

function versionFinding({ kind, version, at, text }: LocatedPolicy): RuleFinding {
  const place = version?.at ?? at;
  const what = version ? `the Version is ${version.value}` : "the policy has no Version";
  const remedy = 'Write "Version": "2012-10-17".';
  if (/\$\{[^}]*[:*?$]/.test(text))
    return { at: place, message: `${what}, so its variables are taken for literal text`, remedy };
  if (kind === "scp" || kind === "rcp")
    return {
      at: place,
      message: `${what}, but ${kind === "scp" ? "a service" : "a resource"} control policy must have 2012-10-17`,
      remedy,
    };
  return { at: place, message: what, remedy, severity: version ? "warning" : "info" };
}

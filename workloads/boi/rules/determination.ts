import type { Answers } from "./answers";
import { truth, type Truth } from "./condition";
import type { Exemption } from "./exemptions";
import { ruleSetOn, type Jurisdiction, type RuleSet } from "./rule-sets";

export type Outcome = "reporting-company" | "exempt" | "not-covered" | "undetermined";

/** One thing that was looked at. `holds` is left out where answers are missing. */
export interface Step {
  readonly text: string;
  readonly clause: string;
  readonly holds?: boolean;
  readonly missing?: readonly string[];
}

export interface Determination {
  readonly outcome: Outcome;
  /** Undefined where the jurisdiction has no rule on that day; the outcome is then "not-covered". */
  readonly ruleSet?: string;
  readonly jurisdiction: Jurisdiction;
  readonly on: string;
  /** The first exemption that holds. */
  readonly exemption?: string;
  /** It files for one individual only: 31 CFR 1010.380(b)(2)(iii). */
  readonly foreignPooledVehicle: boolean;
  /** The questions that decide; empty unless undetermined. */
  readonly missing: readonly string[];
  readonly steps: readonly Step[];
  /** What is not verified of the rule, for whoever relies on the outcome. */
  readonly caveats: readonly string[];
}

const pooledVehicle = "pooled-investment-vehicle";

/** Never surer than the answers: with one deciding answer missing the outcome is "undetermined" and names it. */
export function determination(answers: Answers, on: string, jurisdiction: Jurisdiction): Determination {
  const ruleSet = ruleSetOn(jurisdiction, on);
  if (!ruleSet)
    return {
      outcome: "not-covered",
      jurisdiction,
      on,
      foreignPooledVehicle: false,
      missing: [],
      steps: [{ text: `${jurisdiction} has no rule on ${on}`, clause: "", holds: false }],
      caveats: [],
    };
  const covered = truth(ruleSet.covers, answers, on);
  const coverage = step("It is an entity that the rule covers", ruleSet.coversClause, covered);
  const about = {
    ruleSet: ruleSet.id,
    jurisdiction,
    on,
    caveats: ruleSet.citations.flatMap(({ caveat }) => caveat ?? []),
  };
  if ("missing" in covered)
    return {
      ...about,
      outcome: "undetermined",
      foreignPooledVehicle: false,
      missing: covered.missing,
      steps: [coverage],
    };
  if (!covered.holds)
    return { ...about, outcome: "not-covered", foreignPooledVehicle: false, missing: [], steps: [coverage] };
  const judged = ruleSet.exemptions.map((exemption) => ({
    exemption,
    found: truth(exemption.when, answers, on),
  }));
  const steps = [
    coverage,
    ...judged.map(({ exemption, found }) =>
      step(`${exemption.number}. ${exemption.title}`, exemption.clause, found),
    ),
  ];
  return { ...about, steps, ...verdict(ruleSet, answers, judged) };
}

function verdict(
  { jurisdiction }: RuleSet,
  answers: Answers,
  judged: readonly { readonly exemption: Exemption; readonly found: Truth }[],
): Pick<Determination, "outcome" | "exemption" | "foreignPooledVehicle" | "missing"> {
  // A pooled vehicle of foreign law is no exempt entity: it files for one individual.
  const special = jurisdiction === "US" && answers["formation-country"] !== "US";
  const pooled = judged.find(({ exemption: { id } }) => id === pooledVehicle)?.found;
  const foreignPooledVehicle = special && pooled !== undefined && "holds" in pooled && pooled.holds;
  const exempting = judged.filter(({ exemption: { id } }) => !(special && id === pooledVehicle));
  const met = exempting.find(({ found }) => "holds" in found && found.holds);
  if (met)
    return { outcome: "exempt", exemption: met.exemption.id, foreignPooledVehicle: false, missing: [] };
  const missing = [...new Set(judged.flatMap(({ found }) => ("missing" in found ? found.missing : [])))];
  if (missing.length > 0) return { outcome: "undetermined", foreignPooledVehicle: false, missing };
  return { outcome: "reporting-company", foreignPooledVehicle, missing: [] };
}

const step = (text: string, clause: string, found: Truth): Step => ({
  text,
  clause,
  ...("holds" in found ? { holds: found.holds } : { missing: found.missing }),
});

/** The day came on which another rule applies than the one that was determined by. */
export const outdated = ({ ruleSet, jurisdiction }: Determination, on: string): boolean =>
  ruleSetOn(jurisdiction, on)?.id !== ruleSet;

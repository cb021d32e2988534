import type { Answers } from "./answers";
import { truth, turningDays, type Truth } from "./condition";
import { formedAbroad } from "./domestic-places";
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
  /** What is not verified of the rule, for those who rely on the outcome. */
  readonly caveats: readonly string[];
  /** The first day on which the same answers, by the same rule, come to something else: an exemption that runs out. */
  readonly lapsesOn?: string;
}

type Found = Pick<Determination, "outcome" | "exemption" | "foreignPooledVehicle" | "missing" | "steps">;

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
  const found = foundBy(ruleSet, answers, on);
  const decisive = ruleSet.exemptions.find(({ id }) => id === found.exemption);
  const lapsesOn = firstOtherDay(ruleSet, answers, on, found);
  return {
    ruleSet: ruleSet.id,
    jurisdiction,
    on,
    caveats: [...ruleSet.citations, ...(decisive ? [decisive] : [])].flatMap(({ caveat }) => caveat ?? []),
    ...found,
    ...(lapsesOn !== undefined && { lapsesOn }),
  };
}

function foundBy(ruleSet: RuleSet, answers: Answers, on: string): Found {
  const covered = truth(ruleSet.covers, answers, on);
  const coverage = step("It is an entity that the rule covers", ruleSet.coversClause, covered);
  const about = { foreignPooledVehicle: false, missing: [], steps: [coverage] };
  if ("missing" in covered) return { ...about, outcome: "undetermined", missing: covered.missing };
  if (!covered.holds) return { ...about, outcome: "not-covered" };
  const judged = ruleSet.exemptions.map((exemption) => ({
    exemption,
    found: truth(exemption.when, answers, on),
  }));
  const looked = judged.map(({ exemption: { number, title, clause }, found }) =>
    step(`${number}. ${title}`, clause, found),
  );
  return { ...verdict(ruleSet, answers, judged), steps: [coverage, ...looked] };
}

function verdict(
  { jurisdiction }: RuleSet,
  answers: Answers,
  judged: readonly { readonly exemption: Exemption; readonly found: Truth }[],
): Omit<Found, "steps"> {
  // A pooled vehicle of foreign law is no exempt entity: it files for one individual.
  const special = jurisdiction === "US" && formedAbroad(String(answers["formation-country"]));
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

function firstOtherDay(ruleSet: RuleSet, answers: Answers, on: string, today: Found): string | undefined {
  const days = [ruleSet.covers, ...ruleSet.exemptions.map(({ when }) => when)]
    .flatMap((condition) => turningDays(condition, answers))
    .filter((day) => day > on);
  return days.sort().find((day) => {
    const { outcome, exemption } = foundBy(ruleSet, answers, day);
    return outcome !== today.outcome || exemption !== today.exemption;
  });
}

/** The day came on which another rule applies than the one that was determined by, or on which an exemption ran out. */
export const outdated = (
  { ruleSet, jurisdiction, lapsesOn }: Pick<Determination, "ruleSet" | "jurisdiction" | "lapsesOn">,
  on: string,
): boolean => ruleSetOn(jurisdiction, on)?.id !== ruleSet || (lapsesOn !== undefined && lapsesOn <= on);

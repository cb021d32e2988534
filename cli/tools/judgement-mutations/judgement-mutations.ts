import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ConfigurationItem, Control } from "../../../policy-packs/controls/model/control";
import {
  openProbe,
  unknownProbes,
  type UnknownProbe,
} from "../../../policy-packs/controls/model/unknown-probes";
import { exampleVerdict } from "../../../policy-packs/controls/model/verdicts";
import { exampleGraph } from "../../../policy-packs/controls/model/example";
import { judgementSource } from "./judgement-source";
import type { Mutant } from "./mutant";
import { mutantsOf } from "./mutants-of";
import { mutatedControl } from "./mutated-control";
import { testCases } from "./test-cases";

export interface JudgementMutations {
  readonly mutants: number;
  /** Those that no example and no test of the control tells from its judgement. */
  readonly surviving: readonly Mutant[];
}

/** Makes every small mistake in a control's judgements; `file` is relative to the project, as `policy-packs/controls/...`. */
export function judgementMutations(root: string, control: Control, file: string): JudgementMutations {
  const compiledFile = join(root, "dist", file.replace(/\.ts$/, ".js"));
  const source = judgementSource(file, readFileSync(join(root, file), "utf8"));
  if (source === undefined) return { mutants: 0, surviving: [] };
  const testFile = compiledFile.replace(/\.js$/, ".test.js");
  const cases = existsSync(testFile) ? testCases(testFile) : () => [];
  let known: readonly UnknownProbe[] | undefined;
  const probes = () => (known ??= unknownProbes(control).probes);
  const isUnnoticed = (tried: Control): boolean => {
    try {
      if (!examplesHold(tried)) return false;
      for (const run of cases(tried)) run();
      return probes().every((probe) => openProbe(tried, probe) === undefined);
    } catch {
      return false;
    }
  };
  if (!isUnnoticed(mutatedControl(control, source, compiledFile)))
    throw new Error(`${control.id}: its own judgement does not hold its examples and tests`);
  const mutants = mutantsOf(source);
  return {
    mutants: mutants.length,
    surviving: mutants.filter((mutant) => {
      const tried = loaded(() => mutatedControl(control, source, compiledFile, mutant));
      return tried !== undefined && isUnnoticed(tried);
    }),
  };
}

/** Undefined when the mistake keeps the module from loading, which anyone notices. */
function loaded(load: () => Control): Control | undefined {
  try {
    return load();
  } catch {
    return undefined;
  }
}

const examplesHold = (control: Control): boolean => {
  const { bad, good, badItems = [], goodItems = [] } = control.examples;
  return (
    bad.every((example) => exampleVerdict(control, exampleGraph(example)).status === "fail") &&
    good.every((example) => exampleVerdict(control, exampleGraph(example)).status === "pass") &&
    badItems.every((item) => isJudged(control, item) && control.deployed?.problems(item).length !== 0) &&
    goodItems.every((item) => isJudged(control, item) && control.deployed?.problems(item).length === 0)
  );
};

const isJudged = ({ deployed }: Control, { resourceType }: ConfigurationItem): boolean =>
  deployed?.types.includes(resourceType) === true;

import { join } from "node:path";
import { packageRoot } from "../../../accounts/package-root";
import { engine } from "../../review/preview/engine";
import { declarationsOf } from "../../review/judging/declarations";
import { judgePlan } from "../../review/preview/judge-plan";
import { deployments, knownTo } from "../../../stacks/model/program";
import { mutations, type Mutation } from "./mutations";
import { withMutation } from "./mutated-sources";

/** Previews what a mutation touches and says which controls complain, and whether a stack could not run. */
async function complaints({ stack }: Mutation): Promise<string[]> {
  const root = packageRoot();
  const [programs, controls] = [engine.programs(root), engine.controls(root)];
  const parsed = engine.parse(
    join(root, "accounts/organization"),
    knownTo(programs, () => controls),
  );
  if ("problems" in parsed) throw new Error(parsed.problems.join("\n"));
  const { organization } = parsed;
  const all = deployments(organization, programs);
  const only = stack === "*" ? undefined : [stack];
  const plan = await engine.preview({ organization, deployments: all, only, rootDirectory: packageRoot() });
  if (plan.failures.length > 0) return plan.failures.map(({ message }) => `could not run: ${message}`);
  const { findings } = judgePlan({
    plan,
    controls,
    declarations: declarationsOf({
      accounts: organization.accounts,
      deployments: all,
      settings: engine.settings(organization, all),
    }),
    cwd: packageRoot(),
    only,
    consequence: () => "fail",
  });
  return [...new Set(findings.map(({ control, source }) => `${control} ${source ? "located" : "nowhere"}`))];
}

/** A process of its own, which a test runner's module loader does not reach: prints what each named mutation led to. */
async function main(): Promise<void> {
  const results: Record<string, string[]> = {};
  const wanted = process.argv.slice(2);
  for (const mutation of mutations.filter(({ name }) => wanted.includes(name)))
    results[mutation.name] = await withMutation(mutation, () => complaints(mutation));
  process.stdout.write(JSON.stringify(results));
}

void main();

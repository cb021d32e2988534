import { join } from "node:path";
import { settings } from "../../../accounts/settings";
import { parseOrganization } from "../../../accounts/organization-files/organization";
import { controls } from "../../../policy-packs/controls";
import { withReadableProps, judgements } from "../../../policy-packs/controls/model/judge";
import type { Settings } from "../../../policy-packs/controls/model/resource";
import { resourceGraph } from "../../../policy-packs/controls/model/resource-graph";
import { verdictKey, type Said } from "../../../stacks/engine/parity-of-verdicts";
import type { Plan } from "../../../stacks/preview/plan";
import { previewOrganization } from "../../../stacks/preview/preview";
import { deployments, knownTo } from "../../../stacks/model/program";
import { programs } from "../../../stacks/programs";
import { projectConfiguration } from "../../../stacks/project/project-configuration";
import { packageRoot } from "../../../accounts/package-root";
import { samples } from "../../../stacks/samples";

export interface UnderTest {
  readonly directory: string;
  readonly sample?: string;
  readonly plan: Plan;
  /** What the organization declares, as a pack is configured with it. */
  readonly settings: Settings;
  /** What each control says of each resource, by `verdictKey`. */
  readonly verdicts: ReadonlyMap<string, Said>;
}

/**
 * The hermetic preview of an organization that the real engine is then compared with: the project's own, or a sample; of
 * all its stacks, or of some with those that they reference.
 */
export async function organizationUnderTest(sample?: string, only?: readonly string[]): Promise<UnderTest> {
  const chosen = sample === undefined ? undefined : samples[sample];
  const known = chosen?.programs ?? programs;
  const directory = join(packageRoot(), chosen?.organization ?? "accounts/organization");
  const parsed = parseOrganization(
    directory,
    knownTo(known, () => controls),
  );
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  const { organization } = parsed;
  const all = deployments(organization, known);
  const rootDirectory = packageRoot();
  const plan = await previewOrganization({
    organization,
    deployments: all,
    only,
    rootDirectory,
    ...projectConfiguration(rootDirectory, {}),
  });
  if (plan.failures.length > 0) throw new Error(JSON.stringify(plan.failures));
  const declared = settings(organization, (account) =>
    all.filter((deployment) => deployment.account.id === account.id).map(({ stack }) => stack),
  );
  const on = resourceGraph(
    plan.stacks.flatMap(({ resources }) =>
      resources.filter(({ external }) => !external).map(withReadableProps),
    ),
    declared,
  );
  const verdicts = new Map(
    judgements(controls, on).map(({ control, resource, verdict }) => [
      verdictKey(control.id, resource.urn),
      verdict.status,
    ]),
  );
  return { directory, sample, plan, verdicts, settings: declared };
}

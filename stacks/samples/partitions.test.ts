import { join } from "node:path";
import { parseOrganization } from "../../accounts/organization-files/organization";
import { settings } from "../../accounts/settings";
import { controls } from "../../policy-packs/controls";
import { withReadableProps, judgements } from "../../policy-packs/controls/model/judge";
import { resourceGraph } from "../../policy-packs/controls/model/resource-graph";
import { deployments, knownTo } from "../model/program";
import { packageRoot } from "../../accounts/package-root";
import { previewOrganization } from "../preview/preview";
import { samples } from ".";

/** Previews a sample and judges it; what does not pass is named. */
async function previewed(name: keyof typeof samples) {
  const { organization: directory, programs } = samples[name] as (typeof samples)[string];
  const parsed = parseOrganization(
    join(packageRoot(), directory),
    knownTo(programs, () => controls),
  );
  if ("problems" in parsed) throw new Error(parsed.problems.map(({ message }) => message).join("\n"));
  const { organization } = parsed;
  const all = deployments(organization, programs);
  const plan = await previewOrganization({ organization, deployments: all, rootDirectory: packageRoot() });
  const resources = plan.stacks.flatMap((stack) => stack.resources);
  const on = resourceGraph(
    resources.map(withReadableProps),
    settings(organization, ({ id }) =>
      all.filter(({ account }) => account.id === id).map(({ stack }) => stack),
    ),
  );
  const complaints = judgements(controls, on).flatMap(({ control, resource, verdict }) =>
    verdict.status === "pass" ? [] : [`${resource.urn}: ${control.id} ${JSON.stringify(verdict)}`],
  );
  return { organization, plan, resources, complaints, text: JSON.stringify(plan.stacks) };
}

describe.each([
  ["govcloud", "aws-us-gov", "amazonaws.com", ["aws:budgets/budget:Budget"]],
  ["china", "aws-cn", "amazonaws.com.cn", []],
] as const)("the sample %s", (name, partition, suffix, absent) => {
  let sample: Awaited<ReturnType<typeof previewed>>;
  beforeAll(async () => {
    sample = await previewed(name);
  });

  test("is planned, and the whole catalogue finds nothing and leaves nothing undetermined", () => {
    expect(sample.plan.failures).toEqual([]);
    expect(sample.organization.partition).toBe(partition);
    expect(sample.complaints).toEqual([]);
  });

  test("names its own partition in every ARN, policies of the organization included", () => {
    const named = [...sample.text.matchAll(/arn:(aws[a-z-]*):/g)].map(([, one]) => one);
    expect(named.length).toBeGreaterThan(500);
    expect([...new Set(named)]).toEqual([partition]);
  });

  test("names its own endpoints, and no Region of another partition", () => {
    const endpoints = [...sample.text.matchAll(/\.(?:us|eu|cn)-[a-z-]+-\d\.(amazonaws[a-z.]*[a-z])/g)];
    expect([...new Set(endpoints.map(([, one]) => one))]).toEqual([suffix]);
    expect(sample.text).not.toMatch(/\b(?:us|eu|ap)-(?:east|west|central|south|north)[a-z]*-\d\b/);
  });

  test("leaves out what its partition lacks", () => {
    const types = new Set(sample.resources.map(({ type }) => type));
    for (const type of absent) expect(types).not.toContain(type);
    expect(types).toContain("aws:organizations/policy:Policy");
  });
});

import { join } from "node:path";
import { parseOrganization } from "../../accounts/organization-files/organization";
import { settings } from "../../accounts/settings";
import { controls } from "../../policy-packs/controls";
import { withReadableProps, judgements } from "../../policy-packs/controls/model/judge";
import { resourceGraph } from "../../policy-packs/controls/model/resource-graph";
import { recordFile } from "../../accounts/guardrails/rollout/record-file";
import { seenOutside, type SeenOutside } from "../fixtures/seen-outside";
import { isOfTerminal } from "../model/environment-digest";
import type { Plan } from "../preview/plan";
import { previewOrganization } from "../preview/preview";
import { deployments, knownTo } from "../model/program";
import { programs } from "../programs";
import { projectConfiguration } from "../project/project-configuration";
import { packageRoot } from "../../accounts/package-root";

const parsed = parseOrganization(
  join(packageRoot(), "accounts", "organization"),
  knownTo(programs, () => controls),
);
if ("problems" in parsed) throw new Error(parsed.problems.map(({ message }) => message).join("\n"));
const { organization } = parsed;
const all = deployments(organization, programs);

let plan: Plan;
let seen: SeenOutside;
beforeAll(async () => {
  [plan, seen] = await seenOutside(() =>
    previewOrganization({
      organization,
      deployments: all,
      rootDirectory: packageRoot(),
      ...projectConfiguration(packageRoot(), {}),
    }),
  );
});

/** A result that is kept would hide it: see `keptPrograms`. */
test("no program depends on time or chance, on a variable of the terminal, or on a file that is no part of the build", () => {
  expect(seen.chance).toEqual([]);
  expect(seen.variables.filter((name) => isOfTerminal(name))).toEqual([]);
  const known = [
    ...["dist", "node_modules", "package.json", "Pulumi.yaml", "stacks/config", recordFile].map((name) =>
      join(packageRoot(), name),
    ),
  ];
  expect(seen.files.filter((file) => !known.some((place) => file.startsWith(place)))).toEqual([]);
  expect(seen.files.length).toBeGreaterThan(0);
});

const resources = () => plan.stacks.flatMap((stack) => stack.resources);

test("every stack of the organization can be previewed, and stack names are unique", () => {
  expect(plan.failures).toEqual([]);
  expect(plan.stacks).toHaveLength(all.length);
  expect(new Set(all.map(({ stack }) => stack)).size).toBe(all.length);
});

test("the whole catalogue finds nothing and leaves nothing undetermined", () => {
  const on = resourceGraph(
    resources().map(withReadableProps),
    settings(organization, ({ id }) =>
      all.filter(({ account }) => account.id === id).map(({ stack }) => stack),
    ),
  );
  const complaints = judgements(controls, on).flatMap(({ control, resource, verdict }) =>
    verdict.status === "pass"
      ? []
      : [`${resource.stack} ${resource.type} ${resource.name}: ${control.id} ${JSON.stringify(verdict)}`],
  );
  expect(complaints).toEqual([]);
});

test("what a control requires of every account or Region is planned there", () => {
  const missing = controls.flatMap(({ id, required }) =>
    required === undefined
      ? []
      : organization.accounts.flatMap((account) =>
          (required.per === "region" ? account.regions : [undefined]).flatMap((region) =>
            resources().some(
              (resource) =>
                resource.type === required.type &&
                resource.account === account.id &&
                (region === undefined || resource.region === region),
            )
              ? []
              : [`${id}: ${account.key} ${region ?? ""}`],
          ),
        ),
  );
  expect(missing).toEqual([]);
});

test("an account that is still to be vended is no resource, and every other one is adopted and protected", () => {
  const planned = resources().filter(({ type }) => type === "aws:organizations/account:Account");
  const members = organization.accounts.filter(({ id }) => id !== organization.managementAccount.id);
  expect(planned.map(({ imports }) => imports).sort()).toEqual(
    members
      .filter(({ vended }) => vended)
      .map(({ id }) => id)
      .sort(),
  );
  expect(planned.every((account) => account.protect && account.props.closeOnDeletion === false)).toBe(true);
});

test("the sample is large enough to show what a preview of a whole organization costs", () => {
  expect(resources().length).toBeGreaterThanOrEqual(400);
});

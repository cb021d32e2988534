import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../accounts/package-root";
import { report } from "./palisade";

const program = "stacks/samples/containers/web.ts";
const lines = readFileSync(join(packageRoot(), program), "utf8").split("\n");

/** Of the program, not of the account that it runs in. */
const findings = report(["preview", "--sample", "containers"]).findings.filter(
  ({ source }) => source?.file === program,
);

test.each([
  ["security-group-without-open-admin-ports", "balancer", "new awsx.lb.ApplicationLoadBalancer("],
  ["subnet-without-automatic-public-address", "network-public-1", "new awsx.ec2.Vpc("],
  ["vpc-flow-logs-enabled", "network", "new awsx.ec2.Vpc("],
  ["ecr-repository-immutable", "web", "new awsx.ecr.Repository("],
  ["ecs-task-root-read-only", "service", "new awsx.ecs.FargateService("],
  ["log-group-retained", "service", "new awsx.ecs.FargateService("],
])("%s judges what a component of awsx makes (%s), at the line of the component", (control, name, line) => {
  const found = findings.find((one) => one.control === control && one.name === name);
  expect(found?.status).toBe("fail");
  expect(lines[(found?.source?.line ?? 0) - 1]).toContain(line);
});

test("nothing of the program stays unseen", () => {
  expect(findings.map(({ control }) => control)).not.toContain("component-resources-visible");
});

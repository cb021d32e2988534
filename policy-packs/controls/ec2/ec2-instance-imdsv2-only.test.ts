import { ec2InstanceImdsv2Only } from "./ec2-instance-imdsv2-only";
import { ref } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { caseAnswers } from "../model/statement-decision";
import { exampleGuardedAccount } from "../model/example-guarded-account";

const instance = "aws:ec2/instance:Instance";
const template = "aws:ec2/launchTemplate:LaunchTemplate";

const verdict = (...resources: { type: string; name?: string; props: Record<string, unknown> }[]) =>
  statusOf(ec2InstanceImdsv2Only, { name: "case", resources });

test("a hop limit alone does not require tokens", () => {
  expect(verdict({ type: instance, props: { metadataOptions: { httpPutResponseHopLimit: 1 } } })).toBe(
    "fail",
  );
});

test("an instance may not loosen its launch template", () => {
  expect(
    verdict(
      { type: template, name: "hardened", props: { metadataOptions: { httpTokens: "required" } } },
      {
        type: instance,
        props: { launchTemplate: { id: ref("hardened") }, metadataOptions: { httpTokens: "optional" } },
      },
    ),
  ).toBe("fail");
});

test("what a launch template outside of the input says is not known", () => {
  expect(verdict({ type: instance, props: { launchTemplate: { id: "lt-0123" } } })).toBe("undetermined");
});

test("an unknown endpoint does not matter once tokens are required", () => {
  const metadataOptions = { httpTokens: "required", httpEndpoint: unknown("decided later") };
  expect(verdict({ type: instance, props: { metadataOptions } })).toBe("pass");
});

test("a launch template may be named by text", () => {
  const metadataOptions = { httpTokens: "required" };
  const planned = { type: template, name: "hardened", props: { name: "hardened-linux", metadataOptions } };
  const withTemplate = (launchTemplate: unknown) =>
    verdict(planned, { type: instance, props: { launchTemplate } });
  expect(withTemplate({ name: "hardened-linux" })).toBe("pass");
  expect(withTemplate({ name: "another" })).toBe("undetermined");
  expect(withTemplate({ id: unknown("later") })).toBe("undetermined");
});

test("the guardrail denies a launch only where its instance is asked about", () => {
  const [launch] = ec2InstanceImdsv2Only.denied ?? [];
  const answers = ["instance/i-0123", "volume/vol-0123", "network-interface/eni-0123"].map(
    (resource) =>
      launch &&
      caseAnswers(launch, exampleGuardedAccount, {
        name: resource,
        action: "ec2:RunInstances",
        resource: `arn:{partition}:ec2:{region}:{account}:${resource}`,
      })[0],
  );
  expect(answers).toEqual(["deny", "allow", "allow"]);
});

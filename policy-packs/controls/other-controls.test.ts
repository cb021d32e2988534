import { controls } from "../controls";
import type { Control } from "./model/control";
import { exampleGraph } from "./model/example";
import { judgements, withReadableProps } from "./model/judge";
import type { Resource } from "./model/resource";
import { resourceGraph } from "./model/resource-graph";

/**
 * A good example shows one control what is right, and leaves out much that others ask for. Where it gives all that another
 * control reads and that one fails, either the two ask for different things, or one of them is wrong.
 */
const askMore: Readonly<Record<string, string>> = {
  "api-gateway-execution-logged": "A stage whose access is logged may have no settings of its methods.",
  "cloudfront-viewer-ciphers-recommended":
    "TLS 1.2 with the ciphers of 2019 is TLS 1.2, and not what AWS recommends.",
  "docdb-audit-logged": "A group that sets TLS need not set the audit.",
  "ecs-task-logged":
    "A container is read as a whole; that it runs without privileges says nothing of its logs.",
  "ecs-windows-task-not-administrator": "A container is read as a whole.",
  "eks-control-plane-logged": "The audit log is one of five.",
  "eks-endpoint-private": "An endpoint for one office is not private.",
  "elb-listener-encrypted": "Plain HTTP is right for a control that is about TLS policies.",
  "elb-tls-policy": "A listener that is encrypted may have AWS's policy.",
  "emr-security-configuration-encrypts-at-rest": "A security configuration is one document of four parts.",
  "emr-security-configuration-encrypts-in-transit": "A security configuration is one document of four parts.",
  "emr-security-configuration-encrypts-local-disks":
    "A security configuration is one document of four parts.",
  "emr-security-configuration-encrypts-with-kms": "A security configuration is one document of four parts.",
  "iam-group-without-inline-policy": "What an inline policy says may be right; that it is inline is not.",
  "kinesis-stream-encrypted-with-own-key": "AWS's key encrypts.",
  "lambda-vpc-in-several-zones": "One subnet is a network.",
  "opensearch-audit-logged": "Each kind of log is a block of its own.",
  "opensearch-collection-encrypted-with-own-key":
    "A network policy is of the same type as an encryption policy.",
  "opensearch-errors-logged": "Each kind of log is a block of its own.",
  "opensearch-slow-requests-logged": "Each kind of log is a block of its own.",
  "redshift-audit-logged": "The log of activity is one of three.",
  "redshift-user-activity-logged": "A group that sets TLS need not set the log of activity.",
  "sns-topic-policy-names-actions": "Whom a policy lets in says nothing of what it lets them do.",
};

const judging = controls.filter(({ planned }) => planned !== undefined);

test("good examples fail another control that reads only what they give where it asks for more, and nowhere else", () => {
  const failing = controls.flatMap((control) =>
    control.examples.good.flatMap((example) => {
      const { resources, settings } = exampleGraph(example);
      const on = resourceGraph(resources.map(withReadableProps), settings);
      const others = judging.filter((other) => other !== control);
      return judgements(others, on)
        .filter((one) => one.verdict.status === "fail" && readsWhatIsGiven(one.control, one.resource))
        .map((one) => ({ by: one.control.id, example: `${control.id}: ${example.name}` }));
    }),
  );
  const unexplained = failing.filter(({ by }) => askMore[by] === undefined);
  expect(unexplained).toEqual([]);
  const ids = failing.map(({ by }) => by);
  expect(Object.keys(askMore).filter((id) => !ids.includes(id))).toEqual([]);
});

/** Whether a control that is made of requirements reads something, and all of it is there. */
function readsWhatIsGiven({ planned }: Control, { type, props }: Resource): boolean {
  const reads = planned?.requirements?.[type]?.reads ?? [];
  return reads.length > 0 && reads.every((path) => isGiven(props, path.split(".")));
}

function isGiven(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (Array.isArray(value))
    return value.some((element) => isGiven(element, key === undefined ? [] : [key, ...rest]));
  if (key === undefined) return value !== undefined;
  return (
    typeof value === "object" && value !== null && isGiven((value as Record<string, unknown>)[key], rest)
  );
}

import { attachedPolicies } from "../reach/attached-policies";
import { deniedByChange } from "./denied-by-change";
import { compiled, denies, dev, exampleUnits, prod } from "./fixtures/example-rollout";

const organization = exampleUnits();
const before = attachedPolicies(
  compiled(organization, [denies("cloudtrail-kept", "cloudtrail:StopLogging")]),
);
const after = attachedPolicies(
  compiled(organization, [
    denies("cloudtrail-kept", "cloudtrail:StopLogging"),
    denies("guardduty-kept", "guardduty:DeleteDetector"),
  ]),
);

const event = (given: Readonly<Record<string, unknown>> = {}) => ({
  eventTime: "2026-11-05T12:00:00Z",
  eventType: "AwsApiCall",
  eventSource: "guardduty.amazonaws.com",
  eventName: "DeleteDetector",
  awsRegion: "us-east-1",
  recipientAccountId: dev.id,
  errorCode: "AccessDenied",
  userIdentity: {
    type: "AssumedRole",
    accountId: dev.id,
    arn: `arn:aws:sts::${dev.id}:assumed-role/ci/build`,
    sessionContext: { sessionIssuer: { type: "Role", arn: `arn:aws:iam::${dev.id}:role/ci` } },
  },
  ...given,
});

const message = (kind: string) =>
  `User: arn:aws:sts::${dev.id}:assumed-role/ci/build is not authorized to perform: guardduty:DeleteDetector with an explicit deny in ${kind}`;

test.each<[string, unknown, readonly [number, number]]>([
  ["a call that the change denies", event(), [1, 1]],
  ["one that AWS lays to an SCP", event({ errorMessage: message("a service control policy") }), [1, 1]],
  [
    "one that AWS lays to the caller's own policy",
    event({ errorMessage: message("an identity-based policy") }),
    [1, 0],
  ],
  [
    "one that was denied before as well",
    event({ eventSource: "cloudtrail.amazonaws.com", eventName: "StopLogging" }),
    [1, 0],
  ],
  ["one that was refused for another reason", event({ eventName: "ListDetectors" }), [1, 0]],
  ["one that got through", event({ errorCode: undefined }), [1, 0]],
  ["one that failed otherwise", event({ errorCode: "ThrottlingException" }), [1, 0]],
  ["one from before the stage", event({ eventTime: "2026-11-03T12:00:00Z" }), [0, 0]],
  ["one of an account that the change has not reached", event({ recipientAccountId: prod.id }), [0, 0]],
  ["what is no call", event({ eventType: "AwsServiceEvent" }), [0, 0]],
  ["what is no event", { Records: [] }, [0, 0]],
])("%s", (_, record, [read, denied]) => {
  const counting = deniedByChange(organization, before, after, new Date("2026-11-04T00:00:00Z"), [dev.id]);
  counting.accept(record);
  expect(counting.counted()).toEqual({ read, denied });
});

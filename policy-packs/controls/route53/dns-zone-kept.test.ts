import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { dnsZoneKept } from "./dns-zone-kept";

const statement = dnsZoneKept.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["route53:DeleteHostedZone", true],
  ["route53:DeleteHealthCheck", false],
  ["route53:ChangeResourceRecordSets", false],
  ["route53:DeleteQueryLoggingConfig", false],
])("%s loses a zone or its signature: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});

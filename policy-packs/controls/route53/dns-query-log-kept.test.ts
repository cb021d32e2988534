import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { dnsQueryLogKept } from "./dns-query-log-kept";

const statement = dnsQueryLogKept.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["route53resolver:DisassociateResolverQueryLogConfig", true],
  ["route53resolver:AssociateResolverQueryLogConfig", false],
  ["route53resolver:DisassociateResolverRule", false],
])("%s ends a record of queries: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});

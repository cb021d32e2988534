import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { domainNameKept } from "./domain-name-kept";

const statement = domainNameKept.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["route53domains:TransferDomain", true],
  ["route53domains:RetrieveDomainAuthCode", true],
  ["route53domains:EnableDomainTransferLock", false],
  ["route53domains:GetDomainDetail", false],
  ["route53domains:EnableDomainAutoRenew", false],
])("%s can lose or buy a domain: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});

import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { marketplaceSubscriptionApproved } from "./marketplace-subscription-approved";

const statement = marketplaceSubscriptionApproved.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["aws-marketplace:Subscribe", true],
  ["aws-marketplace:Unsubscribe", false],
  ["aws-marketplace:MeterUsage", false],
  ["aws-marketplace:ResolveCustomer", false],
])("%s takes on a product: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});

import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { appsyncApiNotOpenByKey } from "./appsync-api-not-open-by-key";

const events = (publish: unknown) => ({ eventConfig: { defaultPublishAuthModes: publish } });

test.each([
  ["aws:appsync/graphQLApi:GraphQLApi", { authenticationType: unknown("later") }, "undetermined"],
  ["aws:appsync/graphQLApi:GraphQLApi", { authenticationType: "OPENID_CONNECT" }, "pass"],
  ["aws:appsync/api:Api", events([{ authType: "API_KEY" }, { authType: "AWS_IAM" }]), "pass"],
  ["aws:appsync/api:Api", events([{ authType: "API_KEY" }, { authType: unknown("later") }]), "undetermined"],
  ["aws:appsync/api:Api", events(unknown("later")), "undetermined"],
  ["aws:appsync/api:Api", {}, "pass"],
])("%s %j: %s", (type, props, expected) => {
  expect(statusOf(appsyncApiNotOpenByKey, { name: "case", resources: [{ type, props }] })).toBe(expected);
});

import type { Control } from "../model/control";
import { ref } from "../model/example";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const api = "aws:appsync/graphQLApi:GraphQLApi";
const association = "aws:wafv2/webAclAssociation:WebAclAssociation";

export const appsyncBehindWebAcl: Control = {
  id: "appsync-behind-web-acl",
  title: "Public GraphQL APIs are behind a web ACL",
  why: "One query can ask for everything; a web ACL limits who asks, and how often.",
  remedy: "Plan a WebAclAssociation with the API's ARN.",
  severity: "low",
  domain: "network",
  planned: decided(
    requires({
      [api]: anyOf(
        "no WebAclAssociation is planned for the API",
        isOneOf("visibility", ["PRIVATE"]),
        hasSatellite({ type: association, by: "resourceArn" }, "no association"),
      ),
    }),
  ),
  examples: examplesOf(api, {
    bad: { none: { name: "orders" }, "public, as is said": { visibility: "GLOBAL" } },
    good: {
      one: [
        { type: api, name: "orders", props: {} },
        { type: association, props: { resourceArn: ref("orders", "arn"), webAclArn: "acl" } },
      ],
      private: { visibility: "PRIVATE" },
    },
  }),
};

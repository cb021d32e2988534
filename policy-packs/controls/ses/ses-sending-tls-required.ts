import type { Control } from "../model/control";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const first = "aws:ses/configurationSet:ConfigurationSet";
const second = "aws:sesv2/configurationSet:ConfigurationSet";

export const sesSendingTlsRequired: Control = {
  id: "ses-sending-tls-required",
  title: "Mail leaves over TLS only",
  why: "Without it a mail is sent in clear whenever the other side, or someone in between, says that it knows no TLS.",
  remedy: "Set deliveryOptions.tlsPolicy to Require (REQUIRE in SES v2).",
  severity: "medium",
  domain: "data-protection",
  // Optional when left out (as of November 2026).
  planned: requires({
    [first]: isOneOf("deliveryOptions.tlsPolicy", ["Require"]),
    [second]: isOneOf("deliveryOptions.tlsPolicy", ["REQUIRE"]),
  }),
  examples: {
    bad: [
      { name: "left to AWS", resources: [{ type: first, props: { name: "mail" } }] },
      {
        name: "where the other side can",
        resources: [
          {
            type: second,
            props: { configurationSetName: "mail", deliveryOptions: { tlsPolicy: "OPTIONAL" } },
          },
        ],
      },
      {
        name: "where the other side can, in a list",
        resources: [{ type: first, props: { deliveryOptions: [{ tlsPolicy: "Optional" }] } }],
      },
    ],
    good: [
      {
        name: "required",
        resources: [{ type: first, props: { deliveryOptions: { tlsPolicy: "Require" } } }],
      },
      {
        name: "required, in SES v2",
        resources: [
          {
            type: second,
            props: { configurationSetName: "mail", deliveryOptions: [{ tlsPolicy: "REQUIRE" }] },
          },
        ],
      },
    ],
  },
};

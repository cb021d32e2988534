import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { excludes, isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { matchesNot } from "../requirements/scalars";

const type = "aws:iam/openIdConnectProvider:OpenIdConnectProvider";

export const iamOidcProviderNamesAudience: Control = {
  id: "iam-oidc-provider-names-audience",
  title: "OpenID Connect providers name the audiences whose tokens they accept",
  why: "A provider without an audience of its own accepts a token that was made for another application.",
  remedy: "List client ids in clientIdLists; never *.",
  severity: "medium",
  domain: "identity",
  planned: requires({
    [type]: allOf(
      isSet("clientIdLists"),
      excludes("clientIdLists", "*"),
      matchesNot("url", /^http:/i, "plain HTTP"),
    ),
  }),
  examples: examplesOf(type, {
    bad: {
      none: { url: "https://idp.example.com", clientIdLists: [] },
      any: { url: "https://idp.example.com", clientIdLists: ["sts.amazonaws.com", "*"] },
    },
    good: {
      named: { url: "https://idp.example.com", clientIdLists: ["sts.amazonaws.com"] },
      "named, without a scheme": { url: "idp.example.com", clientIdLists: ["app"] },
    },
  }),
};

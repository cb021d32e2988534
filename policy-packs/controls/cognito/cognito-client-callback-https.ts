import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import type { Requirement } from "../model/requirement";
import { every } from "../model/three-valued";
import { allOf } from "../requirements/combined";
import { property } from "../requirements/property";
import { requiresOfEach } from "../requirements/requires";

const clients = [
  "aws:cognito/userPoolClient:UserPoolClient",
  "aws:cognito/managedUserPoolClient:ManagedUserPoolClient",
] as const;
const [client] = clients;

const eachUrl = (path: string): Requirement =>
  property(path, {
    accepts: (urls) =>
      !Array.isArray(urls) ||
      every(urls, (url) => !/^http:\/\/(?!(localhost|127\.0\.0\.1|\[::1\])([:/]|$))/i.test(String(url))),
    must: "must not go over plain HTTP",
  });

export const cognitoClientCallbackHttps: Control = {
  id: "cognito-client-callback-https",
  title: "Tokens of user pool clients return over HTTPS",
  why: "A code or token that comes back over plain HTTP is read on the way.",
  remedy:
    "Use https:// or an application's own scheme in callbackUrls and logoutUrls; http://localhost is for development.",
  severity: "medium",
  domain: "identity",
  planned: requiresOfEach(clients, allOf(eachUrl("callbackUrls"), eachUrl("logoutUrls"))),
  examples: examplesOf(client, {
    bad: {
      "plain HTTP": { userPoolId: "us-east-1_a", callbackUrls: ["http://app.example.com/back"] },
      "one of two": {
        userPoolId: "us-east-1_a",
        callbackUrls: ["https://app.example.com/back"],
        logoutUrls: ["HTTP://app.example.com/"],
      },
    },
    good: {
      https: { userPoolId: "us-east-1_a", callbackUrls: ["https://app.example.com/back"] },
      "the developer's machine": {
        userPoolId: "us-east-1_a",
        callbackUrls: ["http://localhost:3000/", "myapp://back"],
      },
      none: { userPoolId: "us-east-1_a" },
    },
  }),
};

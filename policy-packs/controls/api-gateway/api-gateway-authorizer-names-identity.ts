import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf, when } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isOneOf, matches } from "../requirements/scalars";

const authorizer = "aws:apigatewayv2/authorizer:Authorizer";
const jwt = { issuer: "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_a", audiences: ["orders"] };

export const apiGatewayAuthorizerNamesIdentity: Control = {
  id: "api-gateway-authorizer-names-identity",
  title: "Authorizers say where the identity is, and JWT authorizers for whom a token was made",
  why: "Without an audience, a token that was made for any other application of the issuer opens this API.",
  remedy: "Set identitySources, and for JWT jwtConfiguration.issuer (https) and audiences.",
  severity: "high",
  domain: "identity",
  planned: requires({
    [authorizer]: allOf(
      isSet("identitySources"),
      when(
        isOneOf("authorizerType", ["JWT"]),
        allOf(
          isSet("jwtConfiguration.audiences"),
          matches("jwtConfiguration.issuer", /^https:\/\//, "an https address"),
        ),
      ),
    ),
  }),
  examples: examplesOf(authorizer, {
    bad: {
      "any audience": {
        authorizerType: "JWT",
        identitySources: ["$request.header.Authorization"],
        jwtConfiguration: { issuer: jwt.issuer },
      },
      "an issuer without TLS": {
        authorizerType: "JWT",
        identitySources: ["$request.header.Authorization"],
        jwtConfiguration: { ...jwt, issuer: "http://issuer.example" },
      },
      "no source of the identity": { authorizerType: "REQUEST", authorizerUri: "arn" },
    },
    good: {
      "a JWT with its audience": {
        authorizerType: "JWT",
        identitySources: ["$request.header.Authorization"],
        jwtConfiguration: jwt,
      },
      "a function that reads a header": { authorizerType: "REQUEST", identitySources: ["$request.header.x"] },
    },
  }),
};

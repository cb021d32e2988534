import { each, type Control } from "../model/control";
import { collect, every } from "../model/three-valued";
import type { Resource } from "../model/resource";

const graphQl = "aws:appsync/graphQLApi:GraphQLApi";
const events = "aws:appsync/api:Api";

export const appsyncApiNotOpenByKey: Control = {
  id: "appsync-api-not-open-by-key",
  title: "AppSync APIs ask for more than an API key",
  why: "An API key is in every copy of the app, so every user of the app can call all that the API offers.",
  remedy:
    "Set authenticationType to AMAZON_COGNITO_USER_POOLS, AWS_IAM, OPENID_CONNECT or AWS_LAMBDA; keep a key for fields marked @aws_api_key only.",
  severity: "high",
  domain: "identity",
  planned: each([graphQl, events], ({ type, props }) =>
    type === graphQl
      ? isKey(props.authenticationType)
        ? ["authenticationType is API_KEY, which every copy of the app holds"]
        : []
      : collect(modes, (mode) => modeProblems(props.eventConfig, mode)),
  ),
  managedRule: {
    identifier: "APPSYNC_AUTHORIZATION_CHECK",
    parameters: { AllowedAuthorizationTypes: "AWS_LAMBDA,AWS_IAM,OPENID_CONNECT,AMAZON_COGNITO_USER_POOLS" },
  },
  examples: {
    bad: [
      {
        name: "a key alone",
        resources: [{ type: graphQl, props: { name: "api", authenticationType: "API_KEY" } }],
      },
      {
        name: "events that a key publishes",
        resources: [
          {
            type: events,
            props: {
              eventConfig: {
                connectionAuthModes: [{ authType: "AWS_IAM" }],
                defaultPublishAuthModes: [{ authType: "API_KEY" }],
                defaultSubscribeAuthModes: [{ authType: "AWS_IAM" }],
              },
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "people who signed in",
        resources: [{ type: graphQl, props: { authenticationType: "AMAZON_COGNITO_USER_POOLS" } }],
      },
      {
        name: "a key beside it, for fields that are marked so",
        resources: [
          {
            type: graphQl,
            props: {
              authenticationType: "AWS_IAM",
              additionalAuthenticationProviders: [{ authenticationType: "API_KEY" }],
            },
          },
        ],
      },
      {
        name: "events among roles",
        resources: [
          {
            type: events,
            props: {
              eventConfig: {
                connectionAuthModes: [{ authType: "AWS_IAM" }],
                defaultPublishAuthModes: [{ authType: "AWS_IAM" }],
                defaultSubscribeAuthModes: [{ authType: "AWS_IAM" }],
              },
            },
          },
        ],
      },
    ],
  },
};

const isKey = (type: unknown): boolean => type === "API_KEY";

const modes = ["connectionAuthModes", "defaultPublishAuthModes", "defaultSubscribeAuthModes"] as const;

/** Any mode of the list is enough for a caller, but a key beside others may be meant for some namespaces. */
function modeProblems(config: Resource["props"] | undefined, mode: string): readonly string[] {
  const given: unknown = config?.[mode] ?? [];
  if (!Array.isArray(given) || given.length === 0) return [];
  return every([...given.keys()], (index) => isKey((given[index] as Resource["props"] | null)?.authType))
    ? [`eventConfig.${mode} take an API key alone`]
    : [];
}

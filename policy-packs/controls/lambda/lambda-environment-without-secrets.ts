import { each, type Control } from "../model/control";
import { collect } from "../model/three-valued";
import { holdsSecret, type Variables } from "../facts/secret-text";

const type = "aws:lambda/function:Function";

const variables = (given: Record<string, unknown>) => ({
  type,
  props: { environment: { variables: given } },
});

export const lambdaEnvironmentWithoutSecrets: Control = {
  id: "lambda-environment-without-secrets",
  title: "Lambda environment variables hold no secrets",
  why: "Environment variables are shown in the console, in API answers and in state to everyone who may look at the function.",
  remedy:
    "Put the value into Secrets Manager, pass the secret's ARN (DB_SECRET_ARN) and read it when the function starts.",
  severity: "high",
  domain: "data-protection",
  planned: each(type, ({ props }) => {
    const given: unknown = props.environment?.variables ?? {};
    if (typeof given !== "object" || given === null) return ["environment.variables must be an object"];
    const environment = given as Variables;
    return collect(Object.keys(environment), (name) =>
      holdsSecret(name, environment)
        ? [`environment.variables.${name} holds a secret: pass the ARN of one in Secrets Manager instead`]
        : [],
    );
  }),
  examples: {
    bad: [
      { name: "a password", resources: [variables({ DB_PASSWORD: "example", LOG_LEVEL: "info" })] },
      {
        name: "a password in a connection string",
        resources: [variables({ DATABASE_URL: "postgres://app:example@db/boi" })],
      },
    ],
    good: [
      {
        name: "only where the secret is",
        resources: [
          variables({
            DB_SECRET_ARN: "arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf",
            DB_PASSWORD: "arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf",
            TOKEN_TTL_SECONDS: "900",
            LOG_LEVEL: "info",
          }),
        ],
      },
      { name: "no environment", resources: [{ type, props: { handler: "index.handler" } }] },
    ],
  },
};

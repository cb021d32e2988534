import { existsSync } from "node:fs";
import { devNull, homedir } from "node:os";
import { join } from "node:path";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Credentials of clouds and of services that Pulumi has providers for, by the name of their variable. */
const credentials: readonly RegExp[] = [
  /^AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|SECURITY_TOKEN|BEARER_TOKEN.*)$/,
  /^AWS_(PROFILE|DEFAULT_PROFILE|ROLE_ARN|ROLE_SESSION_NAME|WEB_IDENTITY_TOKEN_FILE|CREDENTIAL_EXPIRATION)$/,
  /^AWS_CONTAINER_(CREDENTIALS|AUTHORIZATION)_/,
  /^AMAZON_(ACCESS_KEY_ID|SECRET_ACCESS_KEY)$/,
  /^(AZURE|ARM)_(CLIENT_SECRET|CLIENT_ID|CLIENT_CERTIFICATE.*|USERNAME|PASSWORD|OIDC_.*|MSI_.*|ACCESS_KEY|SAS_TOKEN)$/,
  /^AZURE_(FEDERATED_TOKEN_FILE|STORAGE_(KEY|CONNECTION_STRING|SAS_TOKEN))$/,
  /^(IDENTITY|MSI)_(ENDPOINT|HEADER|SECRET)$/,
  /^(GOOGLE|GCLOUD)_(APPLICATION_CREDENTIALS|CREDENTIALS|OAUTH_ACCESS_TOKEN|IMPERSONATE_SERVICE_ACCOUNT|KEYFILE_JSON)$/,
  /^CLOUDSDK_AUTH_/,
  /^(CLOUDFLARE|CF)_(API_TOKEN|API_KEY|API_USER_SERVICE_KEY)$/,
  /^(DIGITALOCEAN|DO|LINODE|HCLOUD|VAULT|CONSUL_HTTP|NOMAD|GITHUB|GH|GITLAB|BITBUCKET)_(ACCESS_)?TOKEN$/,
  /^(DATADOG|DD|SNYK|NEW_RELIC|OKTA|AUTH0|MONGODB_ATLAS|SNOWFLAKE)_.*(KEY|TOKEN|SECRET|PASSWORD)$/,
  /^(KUBECONFIG|DOCKER_AUTH_CONFIG|PULUMI_ACCESS_TOKEN|ACTIONS_ID_TOKEN_REQUEST_TOKEN)$/,
];

/**
 * Where SDKs look for credentials in files and on the machine's own network: at nothing. `HOME` stays, because programs
 * read other files below it, such as a public SSH key.
 */
const withoutSources: Readonly<Record<string, string>> = {
  AWS_SHARED_CREDENTIALS_FILE: devNull,
  AWS_CONFIG_FILE: devNull,
  AWS_EC2_METADATA_DISABLED: "true",
  // A file that is named and cannot be read ends the search before the well-known one.
  GOOGLE_APPLICATION_CREDENTIALS: devNull,
  METADATA_SERVER_DETECTION: "none",
  CLOUDSDK_CONFIG: devNull,
  AZURE_CONFIG_DIR: devNull,
  KUBECONFIG: devNull,
};

export interface WithheldCredentials {
  readonly env: Environment;
  /** What was there to be withheld: variables and files. */
  readonly withheld: readonly string[];
}

/** The environment of a program that is to reach no account: a call that it makes itself, past Pulumi, would be real. */
export function withoutCredentials(env: Environment): WithheldCredentials {
  const isCredential = (name: string) => credentials.some((pattern) => pattern.test(name));
  const variables = Object.keys(env).filter((name) => env[name] !== undefined && isCredential(name));
  const home = env.HOME ?? env.USERPROFILE ?? homedir();
  const files = [".aws", join(".config", "gcloud"), ".azure", join(".kube", "config")]
    .filter((path) => existsSync(join(home, path)))
    .map((path) => join("~", path));
  return {
    env: {
      ...Object.fromEntries(Object.entries(env).filter(([name]) => !isCredential(name))),
      ...withoutSources,
    },
    withheld: [...variables.sort(), ...files],
  };
}

/** What to say of it; undefined where there was nothing to withhold. */
export const withheldNote = (withheld: readonly string[]): string | undefined =>
  withheld.length === 0
    ? undefined
    : `credentials are withheld from the program, since a call of its own would be real: ${withheld.join(", ")}; --with-credentials hands them over`;

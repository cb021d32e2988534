import type { Condition, Statement } from "./document";
import { reaches } from "./exposure";
import { isLiteral } from "./match";
import { pins } from "./pinned";

/** What a statement of a role's trust policy leaves open about the identities that a federated provider vouches for. */
export function federationProblems(statement: Statement): readonly string[] {
  if (statement.effect !== "Allow") return [];
  const assumable = ["sts:AssumeRoleWithWebIdentity", "sts:AssumeRoleWithSAML"];
  if (!assumable.some((action) => reaches(statement, action))) return [];
  return (statement.principals ?? []).flatMap(({ kind, value }) =>
    kind === "Federated" ? providerProblems(value, statement.conditions) : [],
  );
}

function providerProblems(provider: string, conditions: readonly Condition[]): readonly string[] {
  if (/^arn:[^:]+:iam::\d*:saml-provider\/./.test(provider))
    return pins(conditions, "SAML:aud", isSignIn) ? [] : ["must require SAML:aud"];
  const [, issuer] = /^arn:[^:]+:iam::\d*:oidc-provider\/(.+)$/.exec(provider) ?? [];
  if (issuer !== undefined) return issuerProblems(issuer, conditions);
  return builtIn.test(provider)
    ? audience(provider, conditions)
    : [`trusts "${provider}", which is no identity provider's ARN`];
}

/** Providers that IAM knows without an ARN serve an application's end users, whom no `sub` can name beforehand. */
const builtIn =
  /^(cognito-identity\.amazonaws\.com|accounts\.google\.com|www\.amazon\.com|graph\.facebook\.com)$/;

/** Amazon and Facebook call the audience `app_id`. */
const audience = (issuer: string, conditions: readonly Condition[]): readonly string[] =>
  ["aud", "app_id"].some((claim) => pins(conditions, `${issuer}:${claim}`, isLiteral))
    ? []
    : [`must require one ${issuer}:aud without wildcards`];

function issuerProblems(issuer: string, conditions: readonly Condition[]): readonly string[] {
  const format = formats.find(({ issuers }) => issuers.test(issuer));
  const isScoped = format
    ? (sub: string) => format.scoped.test(sub)
    : (sub: string) =>
        (formats.find(({ prefix }) => sub.startsWith(prefix))?.scoped.test(sub) ?? true) && isNarrow(sub);
  return [
    ...audience(issuer, conditions),
    ...(pins(conditions, `${issuer}:sub`, isScoped)
      ? []
      : [`must require ${issuer}:sub to name ${format?.names ?? "one identity, no part a bare wildcard"}`]),
  ];
}

interface SubjectFormat {
  readonly issuers: RegExp;
  readonly prefix: string;
  readonly scoped: RegExp;
  readonly names: string;
}

/** A wildcard may shorten the last name (`release/*`), never stand for it. */
const formats: readonly SubjectFormat[] = [
  {
    issuers: /^token\.actions\.githubusercontent\.com(\/|$)/,
    prefix: "repo:",
    scoped:
      /^repo:[^/:*?]+\/[^/:*?]+:(ref:refs\/(heads|tags)\/[^*?]|environment:[^*?]|job_workflow_ref:[^:@*?]+@(refs\/(heads|tags)\/[^*?]|[^/*?]+$))/,
    names: "repository and branch, tag or environment (repo:org/repo:environment:production)",
  },
  {
    issuers: /^gitlab\.com$/,
    prefix: "project_path:",
    scoped: /^project_path:[^:*?]+\/[^:*?]+:ref_type:(branch|tag):ref:[^*?]/,
    names: "project and branch or tag (project_path:group/project:ref_type:branch:ref:main)",
  },
  {
    issuers: /^oidc\.eks\.[^/]+\/id\//,
    prefix: "system:serviceaccount:",
    scoped: /^system:serviceaccount:[^:*?]+:[^*?]/,
    names: "namespace and service account (system:serviceaccount:namespace:name)",
  },
  {
    issuers: /^app\.terraform\.io$/,
    prefix: "organization:",
    scoped: /^organization:[^:*?]+:project:[^:*?]+:workspace:[^:*?][^:]*:run_phase:./,
    names: "organization, project and workspace",
  },
  {
    issuers: /^agent\.buildkite\.com$/,
    prefix: "organization:",
    scoped: /^organization:[^:*?]+:pipeline:[^:*?]+:ref:refs\/(heads|tags)\/[^:*?]/,
    names: "organization, pipeline and branch or tag",
  },
];

const isNarrow = (sub: string): boolean =>
  sub !== "" && sub.split(/[:/|]/).every((part) => !/^[*?]/.test(part));

const isSignIn = (audience: string): boolean =>
  isLiteral(audience) || /^https:\/\/\*\.signin\.[a-z.-]+\/saml$/.test(audience);

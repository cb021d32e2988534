import type { Caller } from "../../../policy-packs/iam/evaluation/terms/request";

/** Providers that IAM knows without an ARN. */
const builtIn = [
  "cognito-identity.amazonaws.com",
  "accounts.google.com",
  "graph.facebook.com",
  "www.amazon.com",
];

/** A caller who signs in through an identity provider, which is given by its ARN or, if IAM knows it by itself, by its name. */
export const federatedCaller = (written: string): Caller | undefined =>
  builtIn.includes(written) || /^arn:[\w-]+:iam::\d{12}:(saml|oidc)-provider\/./.test(written)
    ? { type: "federated", arn: written }
    : undefined;

/** What such a caller can call: whatever comes then is called by the session of the role. */
export const signInActions: ReadonlySet<string> = new Set([
  "sts:AssumeRoleWithSAML",
  "sts:AssumeRoleWithWebIdentity",
  "sts:SetSourceIdentity",
  "sts:TagSession",
]);

/** A federated user's session, of sts:GetFederationToken, is another thing. */
export const onlySignsIn = ({ type, arn = "" }: Caller): boolean =>
  type === "federated" && !arn.includes(":federated-user/");

/** Whether a key tells what the token of another provider than the caller's says: its own has no such key. */
export function ofOtherProvider(key: string, caller: Caller): boolean {
  if (!onlySignsIn(caller)) return false;
  const [, issuer] = /^([^:]*[./][^:]*|saml):/i.exec(key) ?? [];
  if (issuer === undefined) return false;
  const { arn = "" } = caller;
  if (arn.includes(":saml-provider/")) return issuer.toLowerCase() !== "saml";
  return issuer.toLowerCase() !== arn.replace(/^arn:.*:oidc-provider\//, "").toLowerCase();
}

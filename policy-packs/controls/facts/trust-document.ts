import type { ConfigurationItem } from "../model/control";

export const roleType = "aws:iam/role:Role";

/** The trust policy of a role's configuration item, which AWS Config hands over as URL-encoded JSON. */
export function deployedTrust({ configuration }: ConfigurationItem): unknown {
  const document: unknown = configuration?.assumeRolePolicyDocument;
  if (typeof document !== "string" || document.trimStart().startsWith("{")) return document;
  try {
    return decodeURIComponent(document);
  } catch (error) {
    // Left as it is, the text does not parse as a policy either, and that is the problem to report.
    if (error instanceof URIError) return document;
    throw error;
  }
}

/** The configuration item of a role with this trust policy, for examples. */
export const deployedRole = (resourceId: string, document: object): ConfigurationItem => ({
  resourceType: "AWS::IAM::Role",
  resourceId,
  configuration: { assumeRolePolicyDocument: encodeURIComponent(JSON.stringify(document)) },
});

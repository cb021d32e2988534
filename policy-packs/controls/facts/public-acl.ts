/** Whether a canned ACL lets strangers in: everybody, or every AWS customer. */
export const isPublicAcl = (acl: unknown): boolean =>
  acl === "public-read" || acl === "public-read-write" || acl === "authenticated-read";

/** Whether a grant's URI names the group of everybody, or of every AWS customer. */
export const isPublicGrantee = (uri: unknown): boolean =>
  typeof uri === "string" && /\/groups\/global\/(AllUsers|AuthenticatedUsers)$/.test(uri);

/**
 * Actions that AWS's own policies name and its service authorization reference does not list, in lower case:
 * aws-samples/resource-control-policy-examples at af22b47, read on 2026-11-30.
 */
export const unlistedActions: ReadonlySet<string> = new Set(["rolesanywhere:createsession"]);

import { administered, usedByAlarms, usedByLogs, usedByRoles, usedThrough } from "./key-policy";
import type { PolicyStatement, Texts } from "./policy-document";

export const keyDomains = ["application-data", "documents", "logs", "backup", "secrets"] as const;
export type KeyDomain = (typeof keyDomains)[number];

interface Place {
  readonly accountId: string;
  readonly region: string;
}

const users: Readonly<Record<KeyDomain, (place: Place) => PolicyStatement[]>> = {
  "application-data": ({ accountId, region }) => usedThrough("ec2", accountId, region),
  documents: ({ accountId, region }) => usedThrough("s3", accountId, region),
  logs: ({ accountId, region }) => [usedByLogs(accountId, region), usedByAlarms(accountId)],
  backup: ({ accountId, region }) => usedThrough("backup", accountId, region),
  secrets: ({ accountId, region }) => usedThrough("secretsmanager", accountId, region),
};

/** Roles below this path may use the domain's key directly, such as "/palisade/documents/". */
export const rolePath = (domain: KeyDomain): string => `/palisade/${domain}/`;

/** The whole policy of a domain's key: who administers it, which roles use it, and which services on whose behalf. */
export const domainKeyPolicy = (
  domain: KeyDomain,
  place: Place,
  administrators: Texts,
): PolicyStatement[] => [
  ...administered(place.accountId, administrators),
  usedByRoles(place.accountId, rolePath(domain)),
  ...users[domain](place),
];

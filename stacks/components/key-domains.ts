import type { AccountRef } from "../model/arns";
import { administered, usedByAlarms, usedByLogs, usedByRoles, usedThrough } from "./key-policy";
import type { PolicyStatement, Texts } from "./policy-document";

export const keyDomains = ["application-data", "documents", "logs", "backup", "secrets"] as const;
export type KeyDomain = (typeof keyDomains)[number];

interface Place {
  readonly account: AccountRef;
  readonly region: string;
}

const users: Readonly<Record<KeyDomain, (place: Place) => PolicyStatement[]>> = {
  "application-data": ({ account, region }) => usedThrough("ec2", account, region),
  documents: ({ account, region }) => usedThrough("s3", account, region),
  logs: ({ account, region }) => [usedByLogs(account, region), usedByAlarms(account)],
  backup: ({ account, region }) => usedThrough("backup", account, region),
  secrets: ({ account, region }) => usedThrough("secretsmanager", account, region),
};

/** Roles below this path may use the domain's key directly, such as "/palisade/documents/". */
export const rolePath = (domain: KeyDomain): string => `/palisade/${domain}/`;

/** The whole policy of a domain's key: who administers it, which roles use it, and which services on whose behalf. */
export const domainKeyPolicy = (
  domain: KeyDomain,
  place: Place,
  administrators: Texts,
): PolicyStatement[] => [
  ...administered(place.account, administrators),
  usedByRoles(place.account, rolePath(domain)),
  ...users[domain](place),
];

import type { TenantId } from "../database/tenant-id";
import type { SignedRoot } from "./signed-root";

/** Keeps signed roots where the database's owner can neither change nor remove them. */
export interface RootStore {
  /** Writes the root of a day once. Throws when there is another one: roots are never replaced. */
  put(tenant: TenantId, day: string, root: SignedRoot): Promise<void>;
  /** The days of which there is a root. */
  days(tenant: TenantId): Promise<readonly string[]>;
  /** All roots of a tenant, in the order of days. */
  all(tenant: TenantId): Promise<readonly SignedRoot[]>;
}

export const rootBody = (root: SignedRoot): string => `${JSON.stringify(root)}\n`;
export const rootName = (tenant: string, day: string): string => `audit-roots/${tenant}/${day}.json`;

export const dayOf = (name: string): string => name.slice(-15, -5);

/** Something else is where a root was to be kept. */
export class RootReplaced extends Error {}

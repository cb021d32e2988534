import type { TenantId } from "../database/tenant-id";

/** Wraps the tenants' keys. What it wraps for one tenant and purpose does not unwrap for another. */
export interface MasterKey {
  wrap(tenant: TenantId, purpose: string, key: Buffer): Promise<Buffer>;
  unwrap(tenant: TenantId, purpose: string, wrapped: Buffer): Promise<Buffer>;
}

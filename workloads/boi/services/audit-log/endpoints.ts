import { z } from "@hono/zod-openapi";
import type { ApiServices } from "../../platform/http/api-services";
import { endpoint, type Endpoint } from "../../platform/http/endpoint";

const record = z.object({
  sequence: z.int().positive(),
  /** Canonical JSON, byte for byte as it was hashed. */
  record: z.string(),
  previousHash: z.string().regex(/^[0-9a-f]{64}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

const listAuditRecords: Endpoint<ApiServices> = endpoint({
  method: "get",
  path: "/audit/records",
  operationId: "listAuditRecords",
  summary: "The tenant's audit chain in its order, as it was hashed, for verification elsewhere",
  auth: "audit:read",
  query: z.strictObject({
    after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  answers: { status: 200, body: z.object({ records: z.array(record) }) },
  handle: async ({ query: { after, limit } }, { sql, audit, caller }) => {
    const { rows } = await sql.query<z.infer<typeof record>>(
      `select sequence::float8 as sequence, record, encode(previous_hash, 'hex') as "previousHash", encode(hash, 'hex') as hash
       from boi.audit_log where sequence > $1 order by sequence limit $2`,
      [after, limit],
    );
    audit({
      action: "audit.read",
      target: { kind: "tenant", id: caller.tenant },
      details: { after, records: rows.length },
    });
    return { status: 200, body: { records: rows } };
  },
});

/** What an auditor reads; served beside the filing service. */
export const auditEndpoints: readonly Endpoint<ApiServices>[] = [listAuditRecords];

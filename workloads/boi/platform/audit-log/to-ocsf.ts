import type { AuditRecord } from "./link";

/** Pinned: 1.7 gave metadata.uid another meaning and 1.9 deprecates parts of the actor. */
const ocsfVersion = "1.6.0";

const activities = [
  { id: 1, name: "Create", verbs: ["create", "add", "prepare", "invite"] },
  { id: 2, name: "Read", verbs: ["read", "list", "open", "export", "download"] },
  { id: 3, name: "Update", verbs: ["update", "change", "write", "attest", "certify"] },
  { id: 4, name: "Delete", verbs: ["delete", "erase", "remove", "revoke"] },
] as const;

/** OCSF API Activity (class 6003) of one record, for a SIEM. What it has no word for is "Other" with the action's name. */
export function toOcsf(record: AuditRecord & { readonly sequence: number }) {
  const verb = record.action.split(".").at(-1) ?? "";
  const known = activities.find(({ verbs }) => (verbs as readonly string[]).includes(verb));
  const activity = known ?? { id: 99, name: "Other" };
  return {
    class_uid: 6003,
    class_name: "API Activity",
    category_uid: 6,
    category_name: "Application Activity",
    activity_id: activity.id,
    activity_name: known ? known.name : record.action,
    type_uid: 6003 * 100 + activity.id,
    severity_id: 1,
    time: Date.parse(record.at),
    metadata: {
      version: ocsfVersion,
      uid: `${record.tenant}/${record.sequence}`,
      tenant_uid: record.tenant,
      sequence: record.sequence,
      correlation_uid: record.requestId,
      product: { name: "Palisade BOI", vendor_name: "Palisade" },
    },
    actor: { user: { uid: record.actor } },
    api: { operation: record.action, request: { uid: record.requestId } },
    resources: [{ type: record.target.kind, uid: record.target.id }],
    unmapped: {
      ...(record.fields && { fields: record.fields }),
      ...(record.reason !== undefined && { reason: record.reason }),
      ...(record.details && { details: record.details }),
    },
  };
}

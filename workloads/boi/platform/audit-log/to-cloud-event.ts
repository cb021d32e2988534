import type { AuditRecord } from "./link";

/** CloudEvents 1.0 in JSON. Source and id together are unique: consumers drop what they have seen. */
export interface CloudEvent {
  readonly specversion: "1.0";
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: "application/json";
  readonly data: AuditRecord & { readonly sequence: number };
}

export const toCloudEvent = (record: AuditRecord & { readonly sequence: number }): CloudEvent => ({
  specversion: "1.0",
  id: String(record.sequence),
  source: `urn:palisade:boi:audit:${record.tenant}`,
  type: `palisade.boi.${record.action}`,
  subject: `${record.target.kind}/${record.target.id}`,
  time: record.at,
  datacontenttype: "application/json",
  data: record,
});

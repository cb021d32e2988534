import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const cloudtrailLakeKept = prevented({
  id: "cloudtrail-lake-kept",
  title: "Event data stores keep taking in and keeping events",
  why: "An event data store is evidence as a trail is: one call stops it, and another shortens how long it is kept.",
  remedy: "Change the event data store by deployment.",
  severity: "high",
  domain: "logging",
  denied: [
    reserved({
      sid: "EventDataStoresStay",
      actions: [
        "cloudtrail:DeleteChannel",
        "cloudtrail:DeleteEventDataStore",
        "cloudtrail:DisableFederation",
        "cloudtrail:StopEventDataStoreIngestion",
        "cloudtrail:StopImport",
        "cloudtrail:UpdateChannel",
        "cloudtrail:UpdateEventDataStore",
      ],
      to: exemptByDefault,
      allowed: [
        {
          name: "asking the store",
          action: "cloudtrail:StartQuery",
          resource: "arn:{partition}:cloudtrail:{region}:{account}:eventdatastore/0a1b2c3d",
        },
        {
          name: "bringing a deleted store back",
          action: "cloudtrail:RestoreEventDataStore",
          resource: "arn:{partition}:cloudtrail:{region}:{account}:eventdatastore/0a1b2c3d",
        },
        {
          name: "stopping one's own query",
          action: "cloudtrail:CancelQuery",
          resource: "arn:{partition}:cloudtrail:{region}:{account}:eventdatastore/0a1b2c3d",
        },
      ],
    }),
  ],
});

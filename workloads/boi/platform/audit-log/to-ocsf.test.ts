import { toCloudEvent } from "./to-cloud-event";
import { toOcsf } from "./to-ocsf";

const record = (action: string) => ({
  tenant: "t",
  actor: "ada",
  requestId: "r",
  at: "2026-11-25T12:00:00.000Z",
  sequence: 7,
  action,
  target: { kind: "person", id: "p" },
  fields: ["birthDate"],
  reason: "asked for",
});

test.each([
  ["invitation.create", 1, "Create"],
  ["person.read", 2, "Read"],
  ["filing.certify", 3, "Update"],
  ["person.erase", 4, "Delete"],
  ["filing.reconcile", 99, "filing.reconcile"],
])("%s is activity %i of OCSF's API activity", (action, id, name) => {
  expect(toOcsf(record(action))).toMatchObject({
    class_uid: 6003,
    category_uid: 6,
    activity_id: id,
    activity_name: name,
    type_uid: 600300 + id,
    severity_id: 1,
    time: Date.UTC(2026, 10, 25, 12),
    actor: { user: { uid: "ada" } },
    metadata: { version: "1.6.0", uid: "t/7", product: { name: "Palisade BOI" } },
    unmapped: { fields: ["birthDate"], reason: "asked for" },
  });
});

test("a CloudEvent is named by the chain and the record's place in it", () => {
  expect(toCloudEvent(record("person.read"))).toEqual({
    specversion: "1.0",
    id: "7",
    source: "urn:palisade:boi:audit:t",
    type: "palisade.boi.person.read",
    subject: "person/p",
    time: "2026-11-25T12:00:00.000Z",
    datacontenttype: "application/json",
    data: record("person.read"),
  });
});

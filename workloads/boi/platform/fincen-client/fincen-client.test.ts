import { createSimulator, type SimulatorOptions } from "../../dev/fincen-simulator/create-simulator";
import type { Fault, SimulatedCall } from "../../dev/fincen-simulator/faults";
import { simulatorFetch } from "../../dev/fincen-simulator/simulator-fetch";
import type { CallRecord } from "./call-record";
import type { FinCenFailure } from "./fincen";
import { finCenClient } from "./fincen-client";

const xml = (tin: string, attachment?: string) => `<?xml version="1.0"?>
<fc2:EFilingSubmissionXML SeqNum="1" xmlns:fc2="www.fincen.gov/base">
<fc2:SubmitterElectronicAddressText>a@example.org</fc2:SubmitterElectronicAddressText>
<fc2:SubmitterEntityIndivdualLastName>A</fc2:SubmitterEntityIndivdualLastName>
<fc2:SubmitterIndivdualFirstName>B</fc2:SubmitterIndivdualFirstName>
<fc2:Activity SeqNum="2"><fc2:ActivityAssociation SeqNum="3"><fc2:InitialReportIndicator>Y</fc2:InitialReportIndicator></fc2:ActivityAssociation>
<fc2:Party SeqNum="4"><fc2:ActivityPartyTypeCode>62</fc2:ActivityPartyTypeCode>
<fc2:PartyName SeqNum="5"><fc2:PartyNameTypeCode>L</fc2:PartyNameTypeCode><fc2:RawPartyFullName>Acme</fc2:RawPartyFullName></fc2:PartyName>
<fc2:PartyIdentification SeqNum="6">${attachment === undefined ? "" : `<fc2:OriginalAttachmentFileName>${attachment}</fc2:OriginalAttachmentFileName>`}<fc2:PartyIdentificationNumberText>${tin}</fc2:PartyIdentificationNumberText><fc2:PartyIdentificationTypeCode>2</fc2:PartyIdentificationTypeCode></fc2:PartyIdentification>
</fc2:Party></fc2:Activity></fc2:EFilingSubmissionXML>`;

function set(options: SimulatorOptions = {}, clock = Date.now) {
  const simulator = createSimulator({ clock, lateMilliseconds: 60, slowMilliseconds: 5, ...options });
  const calls: CallRecord[] = [];
  const fincen = finCenClient({
    apiUrl: "http://fincen.test",
    tokenUrl: "http://fincen.test/token",
    scope: "BOSS-EFILE-SANDBOX",
    clientId: "palisade",
    clientSecret: "palisade-secret",
    timeoutMilliseconds: 30,
    fetch: simulatorFetch(simulator),
    clock,
  })((call) => calls.push(call));
  return { simulator, fincen, calls };
}

test("a report is filed with five calls and a token, and its transcript is a PDF", async () => {
  const { simulator, fincen, calls } = set();
  const processId = await fincen.processId();
  await fincen.attach(processId, "passport.png", Buffer.from("png"));
  expect((await fincen.submit(processId, "r.xml", xml("123456780", "passport.png"))).status).toBe(
    "submission_initiated",
  );
  expect(await fincen.status(processId)).toMatchObject({
    status: "submission_accepted",
    boirId: "50000000000001",
  });
  expect((await fincen.transcript(processId)).pdf?.subarray(0, 5).toString()).toBe("%PDF-");
  expect(simulator.ledger()).toHaveLength(1);
  expect(calls.map(({ call }) => call)).toEqual([
    "token",
    "process-id",
    "attachment",
    "submission",
    "status",
    "transcript",
  ]);
  expect(JSON.stringify(calls)).not.toMatch(/Acme|123456780|palisade-secret/);
});

test.each([
  ["an attachment that was not uploaded", xml("123456780", "absent.png"), "submission_validation_failed", ""],
  ["a TIN that is scripted to fail", xml("123459998"), "submission_validation_failed", ""],
  ["a TIN that is scripted to break", xml("123459997"), "submission_rejected", "SBE01"],
  ["no XML at all", "hello", "submission_validation_failed", ""],
  [
    "a document type declaration",
    `<!DOCTYPE x [<!ENTITY a "b">]>${xml("1")}`,
    "submission_validation_failed",
    "",
  ],
])("%s is reported in the status", async (_, report, status, code) => {
  const { fincen } = set();
  const processId = await fincen.processId();
  await fincen.submit(processId, "r.xml", report);
  const reported = await fincen.status(processId);
  expect(reported.status).toBe(status);
  expect(reported.errors[0]?.code).toBe(code);
});

test("a second initial report of one name and TIN is rejected with SBE02", async () => {
  const { fincen, simulator } = set();
  for (const status of ["submission_accepted", "submission_rejected"]) {
    const processId = await fincen.processId();
    await fincen.submit(processId, "r.xml", xml("123456780"));
    expect((await fincen.status(processId)).status).toBe(status);
  }
  expect(simulator.ledger()).toHaveLength(1);
});

test("the stages of a submission follow one another with time", async () => {
  let now = 1_000_000;
  const { fincen } = set({ stageMilliseconds: 100 }, () => now);
  const processId = await fincen.processId();
  await fincen.submit(processId, "r.xml", xml("123456780"));
  const seen: string[] = [];
  for (let stage = 0; stage < 4; stage += 1, now += 100) seen.push((await fincen.status(processId)).status);
  expect(seen).toEqual([
    "submission_initiated",
    "submission_processing",
    "submission_validation_passed",
    "submission_accepted",
  ]);
});

const failing: readonly (readonly [SimulatedCall, Fault, string])[] = [
  ["submission", "hang-before", "uncertain"],
  ["submission", "hang-after", "uncertain"],
  ["submission", "late", "uncertain"],
  ["submission", "reset-before", "uncertain"],
  ["submission", "reset-after", "uncertain"],
  ["submission", "error-500-before", "uncertain"],
  ["submission", "error-502-after", "uncertain"],
  ["submission", "error-504-after", "uncertain"],
  ["submission", "truncated", "uncertain"],
  ["submission", "empty", "uncertain"],
  ["submission", "maintenance", "uncertain"],
  ["submission", "throttled", "unavailable"],
  ["process-id", "truncated", "uncertain"],
  ["attachment", "upload-failed", "uncertain"],
  ["token", "error-500-before", "unavailable"],
  ["token", "hang-before", "unavailable"],
  ["token", "truncated", "unavailable"],
];

test.each(failing)("%s with %s is %s", async (call, fault, kind) => {
  const { simulator, fincen } = set();
  simulator.faults.plan({ call, fault, times: 1 });
  const filed = async () => {
    const processId = await fincen.processId();
    await fincen.attach(processId, "a.png", Buffer.from("x"));
    await fincen.submit(processId, "r.xml", xml("123456780"));
  };
  const failure = await filed().then(
    () => undefined,
    (error: unknown) => error as FinCenFailure,
  );
  expect(failure?.kind).toBe(kind);
});

test("Retry-After is passed on, and a refused token is renewed once", async () => {
  const { simulator, fincen, calls } = set();
  simulator.faults.plan({ call: "process-id", fault: "throttled-for-2", times: 1 });
  await expect(fincen.processId()).rejects.toMatchObject({ kind: "unavailable", retryAfterSeconds: 2 });
  simulator.faults.plan({ call: "process-id", fault: "unauthorized", times: 1 });
  await fincen.processId();
  simulator.faults.plan({ call: "process-id", fault: "unauthorized", times: 2 });
  await expect(fincen.processId()).rejects.toMatchObject({ kind: "unavailable", code: "http-401" });
  expect(calls.filter(({ call }) => call === "token")).toHaveLength(3);
});

test("one token serves calls at the same time and until a minute before it expires", async () => {
  let now = 1_000_000;
  const { fincen, calls } = set({}, () => now);
  await Promise.all([fincen.processId(), fincen.processId(), fincen.processId()]);
  now += 3_538_000;
  await fincen.processId();
  expect(calls.filter(({ call }) => call === "token")).toHaveLength(1);
  now += 2_000;
  await fincen.processId();
  expect(calls.filter(({ call }) => call === "token")).toHaveLength(2);
});

test.each([
  ["a.exe", "unsupported_type"],
  ["a b.png", "file_name_invalid"],
  ["../a.png", "file_name_invalid"],
])("an attachment named %s is refused with %s", async (name, code) => {
  const { fincen } = set();
  const processId = await fincen.processId();
  await expect(fincen.attach(processId, name, Buffer.from("x"))).rejects.toMatchObject({
    kind: "refused",
    code,
  });
});

test("ten failures in a row open the circuit, and nothing is asked any more", async () => {
  const { simulator, fincen, calls } = set();
  await fincen.processId();
  simulator.faults.plan({ call: "process-id", fault: "error-500-before", times: 20 });
  for (let call = 0; call < 10; call += 1)
    await expect(fincen.processId()).rejects.toMatchObject({ kind: "uncertain" });
  const asked = calls.length;
  await expect(fincen.processId()).rejects.toMatchObject({ kind: "unavailable", code: "circuit-open" });
  expect(calls).toHaveLength(asked);
});

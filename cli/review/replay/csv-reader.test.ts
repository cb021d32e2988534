import { ScanFault } from "../json-stream/scan-fault";
import { csvReader } from "./csv-reader";

function read(text: string, size = text.length) {
  const records: unknown[] = [];
  const faults: unknown[] = [];
  const reader = csvReader({
    accept: (record) => records.push(record),
    broken: (fault) => faults.push(fault),
  });
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
  reader.end();
  return { records, faults };
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const row = (...cells: readonly string[]) => cells.map(quoted).join(",");

const identity =
  "{type=AssumedRole, principalid=AROAX:me, arn=arn:aws:sts::1:assumed-role/dev, and more/me, accountid=1, invokedby=null, sessioncontext={attributes={mfaauthenticated=true, creationdate=2026-11-20T09:00:00Z}, sessionissuer={type=Role, arn=arn:aws:iam::1:role/dev, accountid=1, username=dev}, sourceidentity=null}}";

const parameters = { bucketName: "data", note: 'commas, and a "quote"' };

const athena = [
  row(
    "eventtime",
    "eventsource",
    "eventname",
    "awsregion",
    "useridentity",
    "errorcode",
    "requestparameters",
    "resources",
    "recipientaccountid",
  ),
  row(
    "2026-11-20T10:00:00Z",
    "s3.amazonaws.com",
    "GetObject",
    "us-east-1",
    identity,
    "",
    JSON.stringify(parameters, undefined, 2),
    "[{arn=arn:aws:s3:::data/1.json, accountid=null, type=AWS::S3::Object}, {arn=arn:aws:s3:::data, accountid=1, type=AWS::S3::Bucket}]",
    "1",
  ),
].join("\r\n");

const expected = {
  eventTime: "2026-11-20T10:00:00Z",
  eventSource: "s3.amazonaws.com",
  eventName: "GetObject",
  awsRegion: "us-east-1",
  userIdentity: {
    type: "AssumedRole",
    principalId: "AROAX:me",
    arn: "arn:aws:sts::1:assumed-role/dev, and more/me",
    accountId: "1",
    sessionContext: {
      attributes: { mfaAuthenticated: "true", creationDate: "2026-11-20T09:00:00Z" },
      sessionIssuer: { type: "Role", arn: "arn:aws:iam::1:role/dev", accountId: "1", userName: "dev" },
    },
  },
  requestParameters: parameters,
  resources: [
    { arn: "arn:aws:s3:::data/1.json", type: "AWS::S3::Object" },
    { arn: "arn:aws:s3:::data", accountId: "1", type: "AWS::S3::Bucket" },
  ],
  recipientAccountId: "1",
};

test.each([1, 7, 10_000])("an export of Athena is read in pieces of %i bytes", (size) => {
  expect(read(athena, size)).toEqual({ records: [expected], faults: [] });
});

test("fields may be columns of their own", () => {
  const flat = [
    row(
      "eventTime",
      "eventSource",
      "eventName",
      "awsRegion",
      "userIdentity.type",
      "useridentity.sessioncontext.sessionissuer.arn",
    ),
    row(
      "2026-11-20T10:00:00Z",
      "ec2.amazonaws.com",
      "RunInstances",
      "us-east-1",
      "AssumedRole",
      "arn:aws:iam::1:role/dev",
    ),
  ].join("\n");
  expect(read(flat).records).toEqual([
    {
      eventTime: "2026-11-20T10:00:00Z",
      eventSource: "ec2.amazonaws.com",
      eventName: "RunInstances",
      awsRegion: "us-east-1",
      userIdentity: {
        type: "AssumedRole",
        sessionContext: { sessionIssuer: { arn: "arn:aws:iam::1:role/dev" } },
      },
    },
  ]);
});

test("a row with too few cells is told, and the next one read", () => {
  const { records, faults } = read(`${athena}\nonly,two\n${athena.slice(athena.indexOf("\n") + 1)}\n`);
  expect(records).toEqual([expected, expected]);
  expect(faults).toEqual([
    expect.objectContaining({ line: 6, message: "this row has 2 cells, the heading 9" }),
  ]);
});

test.each([
  [
    "columns that are missing",
    "eventname,eventsource\nx,y\n",
    "the columns awsregion, eventtime, useridentity are missing",
  ],
  ["a quote that is never closed", `${athena}\n"2026`, "a quote is missing"],
])("%s end the reading", (_, text, says) => {
  expect(() => read(text)).toThrow(ScanFault);
  expect(() => read(text)).toThrow(says);
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { eventFiles } from "./event-files";
import { readEvents, type FileFault } from "./read-events";

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "palisade-events-"));
});
afterEach(() => {
  rmSync(scratch, { recursive: true, force: true });
});

async function read(content: string | Uint8Array) {
  writeFileSync(join(scratch, "events"), content);
  const records: unknown[] = [];
  const faults: FileFault[] = [];
  await readEvents(
    "events",
    scratch,
    (record) => records.push(record),
    (fault) => faults.push(fault),
  );
  return { records, faults };
}

const event = (name: string) => ({ eventName: name, parameters: { text: 'a "quoted" {brace}, [list]' } });
const events = ["One", "Two", "Three"].map(event);
const [one, two, three] = events;
const json = JSON.stringify;

test.each<[string, string | Uint8Array]>([
  ["as S3 delivers them", json({ Records: events })],
  ["packed", gzipSync(json({ Records: events }))],
  [
    "packed in two parts",
    Buffer.concat([gzipSync(json({ Records: [one] })), gzipSync(json({ Records: [two, three] }))]),
  ],
  [
    "several files one after the other",
    `${json({ Records: [one] })}${json({ Records: [two] })}\n${json({ Records: [three] })}`,
  ],
  ["spread over lines", json({ Records: events }, undefined, 2)],
  ["a list", json(events)],
  ["one to a line", events.map((each) => json(each)).join("\n")],
  [
    "one to a line, with Windows' line ends and an empty line",
    `${events.map((each) => json(each)).join("\r\n\r\n")}\r\n`,
  ],
  ["files one to a line", [[one], [two, three]].map((Records) => json({ Records })).join("\n")],
  ["one after the other, each spread over lines", events.map((each) => json(each, undefined, 2)).join("\n")],
  [
    "as lookup-events gives them",
    json({ Events: events.map((each) => ({ EventId: "1", CloudTrailEvent: json(each) })) }),
  ],
  ["behind other members", json({ version: 1, Records: events })],
])("events %s", async (_, content) => {
  expect(await read(content)).toEqual({ records: events, faults: [] });
});

test.each<[string, string | Uint8Array, string, number, FileFault["lost"]]>([
  ["nothing", "", "the file is empty", 0, "rest"],
  ["a file cut off", json({ Records: events }).slice(0, -60), "the document ends too early", 2, "rest"],
  [
    "a packed file cut off",
    gzipSync(
      json({ Records: Array.from({ length: 500 }, (_, index) => event(String(index * 7919))) }),
    ).subarray(0, 900),
    "the gzip file is damaged or was cut off",
    -1,
    "rest",
  ],
  [
    "a record that is not valid JSON",
    `{"Records": [${json(one)}, {"eventName": nope}, ${json(two)}]}`,
    "not valid JSON",
    2,
    "record",
  ],
  [
    "a line that is not valid JSON",
    `${json(one)}\n{"eventName": \n${json(two)}\n`,
    "this line is not valid JSON",
    2,
    "record",
  ],
  [
    "a first line that is not valid JSON",
    `{"eventName": \n${json(one)}\n${json(two)}\n`,
    "this line is not valid JSON",
    2,
    "record",
  ],
  ["text", "hello\nworld\n", "no export of CloudTrail events", 0, "rest"],
])("%s is told once, and what is whole is read", async (_, content, message, count, lost) => {
  const { records, faults } = await read(content);
  expect(faults).toEqual([expect.objectContaining({ file: "events", lost })]);
  expect(faults[0]?.message).toContain(message);
  if (count >= 0) expect(records).toHaveLength(count);
});

test("the place of a broken line is told", async () => {
  const { faults } = await read(`${json(one)}\n${json(two)}\n{broken\n`);
  expect(faults).toMatchObject([{ line: 3, column: 1 }]);
});

test("a file that is not there is told", async () => {
  const faults: FileFault[] = [];
  await readEvents(
    "nowhere",
    scratch,
    () => undefined,
    (fault) => faults.push(fault),
  );
  expect(faults).toMatchObject([{ message: "it cannot be read (ENOENT)", lost: "rest" }]);
});

test("an event may be cut anywhere between two reads", async () => {
  const many = Array.from({ length: 4000 }, (_, index) =>
    event(`Event${String(index)}-${"x".repeat(index % 900)}`),
  );
  for (const content of [json({ Records: many }), many.map((each) => json(each)).join("\n")]) {
    const { records, faults } = await read(content);
    expect(faults).toEqual([]);
    expect(records).toEqual(many);
  }
});

test("of a folder all files that can hold events are read, in order, and the others named", () => {
  const put = (path: string) => {
    mkdirSync(join(scratch, path, ".."), { recursive: true });
    writeFileSync(join(scratch, path), "{}");
  };
  for (const path of [
    "AWSLogs/1/CloudTrail/us-east-1/b.json.gz",
    "AWSLogs/1/CloudTrail/us-east-1/a.json.gz",
    "AWSLogs/1/CloudTrail-Digest/us-east-1/d.json.gz",
    "notes.txt",
    "export.csv",
  ])
    put(path);
  symlinkSync(scratch, join(scratch, "AWSLogs/again"));
  expect(eventFiles(["."], scratch)).toEqual({
    files: [
      "AWSLogs/1/CloudTrail/us-east-1/a.json.gz",
      "AWSLogs/1/CloudTrail/us-east-1/b.json.gz",
      "export.csv",
    ],
    leftOut: [
      { what: "digests of CloudTrail", count: 1 },
      { what: "links to folders", count: 1 },
      { what: "files of other kinds", count: 1 },
    ],
  });
});

test.each([
  ["nowhere", "there is no such file or folder"],
  ["empty", "no file there holds events"],
])("--events %s is refused", (path, says) => {
  mkdirSync(join(scratch, "empty"));
  expect(() => eventFiles([path], scratch)).toThrow(says);
});

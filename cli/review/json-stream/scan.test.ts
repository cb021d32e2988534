import { parsePiece } from "./parse-piece";
import type { Limits } from "./piece-reader";
import { scan } from "./scan";
import { ScanFault } from "./scan-fault";

const streamed = new Set(["", "[]", "deployment", "deployment.resources[]"]);
const small: Limits = { pieceBytes: 100, depth: 5 };

/** Path, index and value of every piece, the input given in chunks of a size. */
function pieces(text: string, size: number, limits?: Limits): unknown[] {
  const bytes = Buffer.from(text);
  const found: unknown[] = [];
  const scanning = scan(streamed, limits);
  for (let at = 0; at < bytes.length; at += size)
    for (const piece of scanning.push(bytes.subarray(at, at + size)))
      found.push([piece.path, piece.index, parsePiece(piece)]);
  for (const piece of scanning.end()) found.push([piece.path, piece.index, parsePiece(piece)]);
  return found;
}

const documents: [string, unknown[]][] = [
  ["[]", []],
  ["{}", []],
  ['"text"', [["", undefined, "text"]]],
  ["12", [["", undefined, 12]]],
  [
    ' [1, "a]\\"", {"b": [2]}, null ] \n',
    [
      ["[]", 0, 1],
      ["[]", 1, 'a]"'],
      ["[]", 2, { b: [2] }],
      ["[]", 3, null],
    ],
  ],
  [
    '{"version":3,"deployment":{"manifest":{"a":{"resources":[1]}},"resources":[{"urn":"é\\u00e9\\\\"},{}],"x":true}}',
    [
      ["version", undefined, 3],
      ["deployment.manifest", undefined, { a: { resources: [1] } }],
      ["deployment.resources", 0, { urn: "éé\\" }],
      ["deployment.resources", 1, {}],
      ["deployment.x", undefined, true],
    ],
  ],
  [
    '{"deployment":null,"a\\"b" : -1.5e3 }',
    [
      ["deployment", undefined, null],
      ['a"b', undefined, -1500],
    ],
  ],
];

test.each([1, 2, 3, 7, 1000])("a document in chunks of %d bytes comes in the same pieces", (size) => {
  for (const [text, expected] of documents) expect(pieces(text, size)).toEqual(expected);
});

test.each<[string, string, string]>([
  ["nothing", "", "1:1 the document ends too early"],
  [
    "an open list",
    "[1,",
    "1:4 the document ends too early, in the list [] that begins on line 1, after 1 whole elements",
  ],
  ["an open text", '{"a": "b', "1:9 the document ends too early, in the object that begins on line 1"],
  [
    "an open escape",
    '["\\',
    "1:4 the document ends too early, in the list [] that begins on line 1, after 0 whole elements",
  ],
  ["a second document", "{}\n{}", "2:1 something follows the end of the document"],
  ["a missing comma", "[1 2]", "1:4 a comma or a closing bracket is missing here"],
  ["a comma too many", "[1,]", "1:4 a value is missing here"],
  ["a wrong bracket", "[1}", "1:3 a comma or a closing bracket is missing here"],
  ["a key without quotes", "{a: 1}", "1:2 the name of a member must stand here, in quotes"],
  ["no colon", '{"a" 1}', "1:6 a colon is missing after the key"],
  ["no value", '{"a": }', "1:7 a value is missing here"],
  ["a broken key", '{"\\x": 1}', "1:2 the name of a member is not valid JSON"],
  [
    "brackets in the wrong order",
    '[{"a":[1}]]',
    "1:9 this is not valid JSON: Expected ',' or ']' after array element",
  ],
  ["a word that is none", '{"a":\n nul}', "2:2 this is not valid JSON: Unexpected end of JSON input"],
  ["deep nesting", `[${"[".repeat(6)}`, "1:7 brackets are nested more than 5 deep"],
  ["a huge text", `["${"x".repeat(200)}"]`, "1:2 one value is larger than 0 MB"],
  ["a huge key", `{"${"x".repeat(2000)}":1}`, "1:2 the name of a member is longer than 1024 bytes"],
  [
    "a member of the document twice",
    '{"deployment":{},\n"deployment":{}}',
    '2:1 the member "deployment" is written twice',
  ],
  ["a key twice", '[{"a":1},\n{"b":{"c":1,\n"c":2}}]', '3:1 the key "c" is written twice in one object'],
  ["a key twice, once escaped", '[{"a":1,"\\u0061":2}]', '1:9 the key "a" is written twice in one object'],
  [
    "__proto__",
    '[{"x":{"__proto__":{"a":1}}}]',
    '1:8 the key "__proto__" has a meaning of its own in programs',
  ],
  [
    "constructor",
    '[{"constructor":{"a":1}}]',
    '1:3 the key "constructor" has a meaning of its own in programs',
  ],
])("%s is a fault", (_, text, expected) => {
  for (const size of [1, 3, 1000]) expect(faultOf(() => pieces(text, size, small))).toBe(expected);
});

test("bytes that are not UTF-8 are a fault where they stand", () => {
  const bytes = Buffer.concat([
    Buffer.from('[{"é":"a"},\n{"b":"'),
    Buffer.from([0xc3, 0x28]),
    Buffer.from('"}]'),
  ]);
  const scanning = scan(streamed);
  expect(faultOf(() => scanning.push(bytes).map(parsePiece))).toMatch(/^2:\d the input is not UTF-8$/);
});

function faultOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (!(error instanceof ScanFault)) throw error;
    const { line, column, message } = error.fault;
    return `${line}:${column} ${message}`;
  }
  return "none";
}

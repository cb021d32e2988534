import fc from "fast-check";
import { matches } from "../match";
import { compilePolicy } from "./compile-policy";
import type { PolicyKind } from "./decision";
import { pattern, patternMatches } from "./terms/pattern";

const problems = (document: unknown, kind: PolicyKind): readonly string[] => {
  const compiled = compilePolicy(document, kind);
  return "problems" in compiled ? compiled.problems : [];
};

const good = { Effect: "Deny", Action: "s3:*", Resource: "*" } as const;
const policy = (...statements: readonly unknown[]) => ({ Version: "2012-10-17", Statement: statements });
const on = (condition: unknown) => policy({ ...good, Condition: condition });
const readable = {
  Effect: "Allow",
  Principal: "*",
  Action: "s3:GetObject",
  Resource: "arn:aws:s3:::b/*",
} as const;

test.each<[what: string, document: unknown, kind: PolicyKind, problem: RegExp]>([
  ["truncated JSON", '{"Version":"2012-10-17","Statement":[{', "scp", /not valid JSON/],
  ["no JSON at all", "deny everything", "scp", /not valid JSON/],
  ["an empty text", "", "scp", /not valid JSON/],
  ["null", null, "scp", /must be a JSON object/],
  ["a list", [good], "scp", /must be a JSON object/],
  ["a number", 7, "scp", /must be a JSON object/],
  ["no statement element", { Version: "2012-10-17" }, "scp", /must have a Statement/],
  ["an empty list of statements", policy(), "scp", /at least one statement/],
  ["a statement that is text", policy("Deny"), "scp", /statement 1 must be an object/],
  ["a statement that is null", policy(good, null), "scp", /statement 2 must be an object/],
  ["an unknown top-level element", { ...policy(good), Statements: [] }, "scp", /no element "Statements"/],
  ["an unknown version", { Version: "2012-10-18", Statement: good }, "scp", /Version must be/],
  ["a version that is a number", { Version: 2012, Statement: good }, "scp", /Version must be/],
  ["an SCP without a version", { Statement: good }, "scp", /an SCP must have the Version 2012-10-17/],
  ["an SCP of the old version", { Version: "2008-10-17", Statement: good }, "scp", /must have the Version/],
  ["an Id that is no text", { ...policy(readable), Id: 1 }, "resource", /Id must be text/],
  ["an Id in an SCP", { ...policy(good), Id: "x" }, "scp", /a policy of an organization has no Id/],
  [
    "a key that is there twice",
    '{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:*","Action":"ec2:*","Resource":"*"}}',
    "scp",
    /"Action" is there twice/,
  ],
  [
    "a key that is there twice, written differently",
    '{"Version":"2012-10-17","Version":"2012-10-17","Statement":[]}',
    "scp",
    /"Version" is there twice/,
  ],
  [
    "a condition key that is there twice",
    '{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"a:b":"c","a:b":"d"}}}}',
    "scp",
    /"a:b" is there twice/,
  ],
  [
    "an unknown element of a statement",
    policy({ ...good, Actions: "s3:*" }),
    "scp",
    /unknown element "Actions"/,
  ],
  ["an element in another case", policy({ ...good, effect: "Deny" }), "scp", /unknown element "effect"/],
  ["an unknown effect", policy({ ...good, Effect: "deny" }), "scp", /Effect Allow or Deny/],
  ["no effect", policy({ Action: "s3:*", Resource: "*" }), "scp", /Effect Allow or Deny/],
  ["a Sid that is no text", policy({ ...good, Sid: 1 }), "scp", /Sid that is not text/],
  [
    "a Sid that is there twice",
    policy({ ...good, Sid: "A" }, { ...good, Sid: "A" }),
    "scp",
    /Sid "A" is there twice/,
  ],
  ["no action", policy({ Effect: "Deny", Resource: "*" }), "scp", /must have Action or NotAction/],
  ["both Action and NotAction", policy({ ...good, NotAction: "iam:*" }), "scp", /both Action and NotAction/],
  ["an empty list of actions", policy({ ...good, Action: [] }), "scp", /an empty Action/],
  ["an action that is a number", policy({ ...good, Action: 1 }), "scp", /Action that is not text/],
  [
    "an action within a list within a list",
    policy({ ...good, Action: [["s3:*"]] }),
    "scp",
    /Action that is not text/,
  ],
  [
    "an action without a service",
    policy({ ...good, Action: "GetObject" }),
    "scp",
    /not of the form service:Name/,
  ],
  ["an empty action", policy({ ...good, Action: "" }), "scp", /not of the form service:Name/],
  [
    "an action with a blank",
    policy({ ...good, Action: "s3: GetObject" }),
    "scp",
    /not of the form service:Name/,
  ],
  ["an action with a variable", policy({ ...good, Action: "s3:${aws:username}" }), "scp", /not of the form/],
  ["no resource", policy({ Effect: "Deny", Action: "s3:*" }), "scp", /must have Resource or NotResource/],
  [
    "both Resource and NotResource",
    policy({ ...good, NotResource: "*" }),
    "scp",
    /both Resource and NotResource/,
  ],
  ["an empty list of resources", policy({ ...good, Resource: [] }), "scp", /an empty Resource/],
  [
    "a resource that is no ARN",
    policy({ ...good, Resource: "bucket/*" }),
    "scp",
    /"bucket\/\*", which is no ARN/,
  ],
  [
    "a variable without an end",
    policy({ ...good, Resource: "arn:aws:s3:::${aws:username" }),
    "scp",
    /no policy variable/,
  ],
  [
    "a variable without a prefix",
    policy({ ...good, Resource: "arn:aws:s3:::${Account}" }),
    "scp",
    /no policy variable/,
  ],
  [
    "a variable without a name",
    policy({ ...good, Resource: "arn:aws:s3:::${}" }),
    "scp",
    /no policy variable/,
  ],
  [
    "a default without quotes",
    policy({ ...good, Resource: "arn:aws:s3:::${aws:username, x}" }),
    "scp",
    /no policy variable/,
  ],
  ["a principal in an SCP", policy({ ...good, Principal: "*" }), "scp", /only a resource's policy may have/],
  [
    "a principal in an identity's policy",
    policy({ ...good, Principal: "*" }),
    "identity",
    /only a resource's policy may have/,
  ],
  [
    "a principal in a boundary",
    policy({ ...good, NotPrincipal: "*" }),
    "boundary",
    /only a resource's policy may have/,
  ],
  [
    "a principal in a session policy",
    policy({ ...good, Principal: "*" }),
    "session",
    /only a resource's policy may have/,
  ],
  [
    "a resource's policy without a principal",
    policy(good),
    "resource",
    /must have Principal or NotPrincipal/,
  ],
  [
    "both Principal and NotPrincipal",
    policy({ ...readable, NotPrincipal: "*" }),
    "resource",
    /both Principal/,
  ],
  [
    "an unknown kind of principal",
    policy({ ...readable, Principal: { User: "x" } }),
    "resource",
    /unknown kind of principal "User"/,
  ],
  [
    "a principal that is text but no *",
    policy({ ...readable, Principal: "111122223333" }),
    "resource",
    /neither "\*" nor an object/,
  ],
  ["an empty principal", policy({ ...readable, Principal: {} }), "resource", /an empty Principal/],
  [
    "an empty list of principals",
    policy({ ...readable, Principal: { AWS: [] } }),
    "resource",
    /an empty Principal/,
  ],
  [
    "a wildcard for a part of a principal",
    policy({ ...readable, Principal: { AWS: "arn:aws:iam::111122223333:role/*" } }),
    "resource",
    /names no one/,
  ],
  [
    "an account's id of eleven digits",
    policy({ ...readable, Principal: { AWS: "11112222333" } }),
    "resource",
    /names no one/,
  ],
  ["every service", policy({ ...readable, Principal: { Service: "*" } }), "resource", /names no one/],
  ["an RCP that allows", policy(readable), "rcp", /only RCPFullAWSAccess may/],
  ["an RCP without a principal", policy(good), "rcp", /must have the Principal "\*"/],
  [
    "an RCP for one account",
    policy({ ...good, Principal: { AWS: "111122223333" } }),
    "rcp",
    /must have the Principal "\*"/,
  ],
  [
    "an RCP with NotPrincipal",
    policy({ ...good, NotPrincipal: { AWS: "111122223333" } }),
    "rcp",
    /must have the Principal "\*"/,
  ],
  [
    "an RCP with NotAction",
    policy({ Effect: "Deny", Principal: "*", NotAction: "s3:*", Resource: "*" }),
    "rcp",
    /NotAction, which an RCP may not have/,
  ],
  ["a condition that is a list", on([]), "scp", /Condition that is not an object/],
  ["an operator without a key", on({ StringEquals: {} }), "scp", /must be an object with a key/],
  ["an operator that is text", on({ StringEquals: "x" }), "scp", /must be an object with a key/],
  [
    "an unknown operator",
    on({ StringMatches: { "aws:username": "x" } }),
    "scp",
    /no operator "StringMatches"/,
  ],
  [
    "an unknown set operator",
    on({ "ForEachValue:StringEquals": { "aws:TagKeys": "x" } }),
    "scp",
    /no operator/,
  ],
  [
    "an operator in another case",
    on({ stringEquals: { "aws:username": "x" } }),
    "scp",
    /no operator "stringEquals"/,
  ],
  [
    "a set operator in another case",
    on({ "ForAnyValue:Stringlike": { "aws:TagKeys": "x" } }),
    "scp",
    /no operator "ForAnyValue:Stringlike"/,
  ],
  [
    "a year that could be seconds",
    on({ DateLessThan: { "aws:CurrentTime": "2026" } }),
    "scp",
    /is not a date/,
  ],
  ["NullIfExists", on({ NullIfExists: { "aws:username": "true" } }), "scp", /no operator "NullIfExists"/],
  [
    "an operator that is a property of every object",
    on({ constructor: { "aws:username": "x" } }),
    "scp",
    /no operator "constructor"/,
  ],
  [
    "a condition key without a service",
    on({ StringEquals: { username: "x" } }),
    "scp",
    /has the form service:Name/,
  ],
  [
    "a condition key that is a property of every object, in a policy given as an object",
    JSON.parse(JSON.stringify(on({ StringEquals: { KEY: "x" } })).replace("KEY", "__proto__")),
    "scp",
    /StringEquals on __proto__: a condition key has the form service:Name/,
  ],
  ["a condition without values", on({ StringEquals: { "aws:username": [] } }), "scp", /has no value/],
  [
    "a value that is an object",
    on({ StringEquals: { "aws:username": {} } }),
    "scp",
    /aws:username that is not text/,
  ],
  [
    "a value that is null",
    on({ StringEquals: { "aws:username": null } }),
    "scp",
    /aws:username that is not text/,
  ],
  ["text for a number", on({ NumericLessThan: { "s3:max-keys": "ten" } }), "scp", /"ten" is not a number/],
  ["an empty number", on({ NumericEquals: { "s3:max-keys": "" } }), "scp", /"" is not a number/],
  [
    "text for a date",
    on({ DateLessThan: { "aws:CurrentTime": "tomorrow" } }),
    "scp",
    /"tomorrow" is not a date/,
  ],
  [
    "a month too many",
    on({ DateLessThan: { "aws:CurrentTime": "2026-13-01T00:00:00Z" } }),
    "scp",
    /is not a date/,
  ],
  [
    "the 31st of February",
    on({ DateLessThan: { "aws:CurrentTime": "2026-02-31T00:00:00Z" } }),
    "scp",
    /is not a date/,
  ],
  [
    "a time without a zone",
    on({ DateLessThan: { "aws:CurrentTime": "2026-02-01T00:00:00" } }),
    "scp",
    /is not a date/,
  ],
  ["text for a truth value", on({ Bool: { "aws:SecureTransport": "yes" } }), "scp", /neither true nor false/],
  ["text for Null", on({ Null: { "aws:username": "absent" } }), "scp", /neither true nor false/],
  [
    "an address with an octet too large",
    on({ IpAddress: { "aws:SourceIp": "10.0.0.256" } }),
    "scp",
    /is not an IP address/,
  ],
  [
    "an IPv4 block too narrow",
    on({ IpAddress: { "aws:SourceIp": "10.0.0.0/33" } }),
    "scp",
    /is not an IP address/,
  ],
  [
    "an IPv6 block with two gaps",
    on({ NotIpAddress: { "aws:SourceIp": "2001::db8::/32" } }),
    "scp",
    /is not an IP address/,
  ],
  ["a wildcard for an address", on({ IpAddress: { "aws:SourceIp": "10.*" } }), "scp", /is not an IP address/],
  ["no base64", on({ BinaryEquals: { "a:b": "not base64" } }), "scp", /is not base64/],
  [
    "an ARN of too few parts",
    on({ ArnLike: { "aws:PrincipalArn": "arn:aws:iam" } }),
    "scp",
    /not an ARN of six parts/,
  ],
  [
    "a broken variable in a condition",
    on({ StringEquals: { "aws:username": "${x" } }),
    "scp",
    /no policy variable/,
  ],
  [
    "a variable for a number",
    on({ NumericEquals: { "s3:max-keys": "${aws:EpochTime}" } }),
    "scp",
    /is not a number/,
  ],
])("%s is a problem", (_, document, kind, problem) => {
  const found = problems(document, kind);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(problem);
});

test("every problem of a document is reported, with its statement", () => {
  expect(
    problems(
      policy(
        {
          ...good,
          Action: "Everything",
          Condition: { StringMatches: { "a:b": "c" }, IpAddress: { "aws:SourceIp": "x" } },
        },
        { ...good, Principal: "*" },
      ),
      "scp",
    ),
  ).toEqual([
    'statement 1 has the action "Everything", which is not of the form service:Name',
    "statement 2 has a Principal, which only a resource's policy may have",
    'statement 1: condition StringMatches on a:b: there is no operator "StringMatches"',
    'statement 1: condition IpAddress on aws:SourceIp: "x" is not an IP address or CIDR block',
  ]);
});

test.each<[what: string, document: unknown, kind: PolicyKind]>([
  ["one statement that is no list", { Version: "2012-10-17", Statement: good }, "scp"],
  ["RCPFullAWSAccess", policy({ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }), "rcp"],
  ["an RCP for everything", policy({ ...good, Principal: "*", Action: "*" }), "rcp"],
  [
    "a trust policy, which names no resource",
    policy({ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }),
    "resource",
  ],
  [
    "a resource's policy of no version",
    { Id: "x", Statement: { ...readable, Sid: "with blanks, even" } },
    "resource",
  ],
  ["an Id in an identity's policy", { ...policy(good), Id: "x" }, "identity"],
  ["two statements without a name", policy({ ...readable, Sid: "" }, { ...readable, Sid: "" }), "resource"],
  [
    "booleans and numbers as values",
    on({ Bool: { "aws:SecureTransport": false }, NumericLessThan: { "s3:max-keys": 10.5 } }),
    "scp",
  ],
  ["a month as a date", on({ DateLessThan: { "aws:CurrentTime": "2026-03" } }), "scp"],
  ["a variable for a truth value", on({ Bool: { "aws:SecureTransport": "${aws:ViaAWSService}" } }), "scp"],
  ["a variable for a whole ARN", on({ ArnEquals: { "aws:SourceArn": "${aws:PrincipalArn}" } }), "scp"],
  [
    "wildcards at the beginning and in the middle",
    policy({ ...good, Action: ["*:Delete*", "s3:*Object*Tagging"] }),
    "scp",
  ],
  [
    "a deleted role's id for a principal",
    policy({ ...readable, Principal: { AWS: "AROAEXAMPLEID00000001" } }),
    "resource",
  ],
])("%s is a policy", (_, document, kind) => {
  expect(problems(document, kind)).toEqual([]);
});

/** The grammar as AWS prints it, written once more. */
function isStatement(value: unknown): boolean {
  const isObject = (one: unknown): one is Record<string, unknown> =>
    typeof one === "object" && one !== null && !Array.isArray(one);
  const isTexts = (one: unknown) =>
    typeof one === "string" ||
    (Array.isArray(one) && one.length > 0 && one.every((text) => typeof text === "string"));
  return (
    isObject(value) &&
    (value.Effect === "Allow" || value.Effect === "Deny") &&
    [value.Action, value.NotAction].filter(isTexts).length === 1 &&
    [value.Resource, value.NotResource].filter(isTexts).length === 1 &&
    (value.Condition === undefined ||
      (isObject(value.Condition) && Object.values(value.Condition).every(isObject)))
  );
}

const sound = policy(
  { Sid: "A", Effect: "Allow", Action: "*", Resource: "*" },
  {
    Sid: "B",
    Effect: "Deny",
    NotAction: ["iam:*"],
    NotResource: "arn:aws:s3:::a",
    Condition: { StringEquals: { "aws:username": ["b", "c"] } },
  },
);

/** Every place within a JSON value. */
function places(value: unknown, at: readonly (string | number)[] = []): (string | number)[][] {
  const inside =
    typeof value === "object" && value !== null
      ? Object.entries(value as Record<string, unknown>).flatMap(([key, one]) => places(one, [...at, key]))
      : [];
  return [[...at], ...inside];
}

function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (String(index) === key ? replaced(one, rest, by) : one));
  const record = value as Record<string, unknown>;
  return { ...record, [key]: replaced(record[key as string], rest, by) };
}

test("random JSON never crashes, and what is taken for a policy is one", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        fc
          .tuple(fc.constantFrom(...places(sound)), fc.jsonValue())
          .map(([at, value]) => replaced(sound, at, value)),
        fc
          .tuple(
            fc.constantFrom(...places(sound)),
            fc.constantFrom("Allow", "Deny", "*", "s3:*", "", [], {}, null, true, 0, "${", "arn:"),
          )
          .map(([at, value]) => replaced(sound, at, value)),
      ),
      fc.constantFrom<PolicyKind>("scp", "rcp", "resource", "identity", "boundary", "session"),
      fc.boolean(),
      (document, kind, asText) => {
        const compiled = compilePolicy(asText ? JSON.stringify(document) : document, kind);
        if ("problems" in compiled) {
          expect(compiled.problems.every((problem) => problem !== "")).toBe(true);
          expect(compiled.problems).not.toHaveLength(0);
          return;
        }
        const { Statement } = document as { Statement: unknown };
        const statements = Array.isArray(Statement) ? Statement : [Statement];
        expect(statements.every(isStatement)).toBe(true);
        expect(compiled.policy.statements).toHaveLength(statements.length);
      },
    ),
    { numRuns: 3000 },
  );
});

test("random text never crashes", () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), (noise, at) => {
      const text = JSON.stringify(sound);
      const cut = text.slice(0, at % text.length);
      for (const document of [noise, cut, cut + noise + text.slice(cut.length)])
        expect(compilePolicy(document, "scp")).toBeDefined();
    }),
    { numRuns: 500 },
  );
});

test("patterns match as the rest of the project matches them", () => {
  const piece = fc.constantFrom("a", "b", "*", "?", "**", ":", "aa");
  fc.assert(
    fc.property(fc.array(piece), fc.array(fc.constantFrom("a", "b", ":", "aa")), (wild, value) => {
      expect(patternMatches(pattern([{ wild: wild.join("") }]), value.join(""))).toBe(
        matches(wild.join(""), value.join("")),
      );
    }),
    { numRuns: 3000 },
  );
});

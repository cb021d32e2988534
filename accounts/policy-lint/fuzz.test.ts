import fc from "fast-check";
import { compilePolicy } from "../../policy-packs/iam/evaluation/compile-policy";
import { policyFile } from "../policy-file/policy-file";
import { fileKinds } from "../policy-file/located-policy";
import { lint } from "./lint";

const bytes = (text: string) => new TextEncoder().encode(text);

/** Reads, judges, and sees that whatever is called clean the evaluator takes, as the policy that it is taken for. */
function judged(content: Uint8Array, kind?: (typeof fileKinds)[number]): "malformed" | "findings" | "clean" {
  const read = policyFile("fuzz.json", content, { ...(kind && { kind }) });
  if ("problems" in read) {
    expect(read.problems.length).toBeGreaterThan(0);
    for (const { line, column, message, remedy } of read.problems) {
      expect(Math.min(line, column)).toBeGreaterThan(0);
      expect(Math.min(message.length, remedy.length)).toBeGreaterThan(0);
    }
    return "malformed";
  }
  expect(read.policies.length).toBeGreaterThan(0);
  const sound = read.policies.map((policy) => {
    expect(policy.statements.length + policy.malformed.length).toBeGreaterThan(0);
    const found = lint(policy);
    for (const { line, column } of found) expect(Math.min(line, column)).toBeGreaterThan(0);
    const rejected = "problems" in compilePolicy(policy.json, policy.kind);
    // What the evaluator refuses, no less than an error tells.
    if (rejected) expect(found.map(({ severity }) => severity)).toContain("error");
    // And of what is refused here it makes no sense of its own.
    if (policy.malformed.length > 0)
      expect({ malformed: policy.malformed, json: policy.json, rejected }).toMatchObject({ rejected: true });
    return found.every(({ severity }) => severity === "info");
  });
  if (read.policies.some(({ malformed }) => malformed.length > 0)) return "malformed";
  return sound.every(Boolean) ? "clean" : "findings";
}

const kind = fc.option(fc.constantFrom(...fileKinds), { nil: undefined });
const options = { numRuns: 400, seed: 20261123 };

test("random bytes never crash the linter, nor are they clean", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      kind,
      (content, as) => judged(content, as) === "malformed",
    ),
    options,
  );
});

test("random JSON never crashes the linter, nor is it clean", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), kind, (text, as) => judged(bytes(text), as) === "malformed"),
    options,
  );
});

/** JSON in the shape of a policy, with right and wrong words at every place. */
const word = fc.constantFrom(
  "*",
  "s3:*",
  "s3:GetObject",
  "s3:Get*",
  "iam:PassRole",
  "x:y",
  "S3:getobject",
  "arn:aws:s3:::b/*",
  "arn:aws:iam::*:role/${aws:username}",
  "Allow",
  "Deny",
  "deny",
  "",
  "2012-10-17",
  "2008-10-17",
  "true",
  "10.0.0.0/8",
  "2026-11-23",
  "${",
  "__proto__",
  "constructor",
  "§",
  "1",
);
const texts = fc.oneof(word, fc.array(word, { maxLength: 3 }), fc.jsonValue({ maxDepth: 1 }));
const operator = fc.constantFrom(
  "StringEquals",
  "StringNotLike",
  "Bool",
  "Null",
  "IpAddress",
  "ArnLike",
  "ForAllValues:StringEquals",
  "NumericLessThanIfExists",
  "DateGreaterThan",
  "stringequals",
  "__proto__",
);
const key = fc.constantFrom(
  "aws:PrincipalArn",
  "aws:SourceIp",
  "aws:RequestTag/x",
  "aws:TagKeys",
  "s3:prefix",
  "iam:PassedToService",
  "x",
  "aws:",
  "a.b:sub",
  "__proto__",
);
const condition = fc.oneof(
  fc.dictionary(operator, fc.oneof(fc.dictionary(key, texts, { maxKeys: 2 }), texts), { maxKeys: 2 }),
  texts,
);
const statement = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record(
      {
        Sid: texts,
        Effect: fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom("Allow", "Deny") },
          { weight: 1, arbitrary: texts },
        ),
        Action: texts,
        NotAction: texts,
        Resource: texts,
        NotResource: texts,
        Principal: fc.oneof(fc.constant("*"), fc.record({ AWS: texts }), texts),
        Condition: condition,
        Conditions: texts,
      },
      { requiredKeys: ["Effect"] },
    ),
  },
  { weight: 1, arbitrary: texts },
);
/** Nearly right, so that the rules are reached. */
const soundTexts = fc.oneof(
  fc.constantFrom(
    "s3:*",
    "s3:GetObject",
    "iam:*",
    "iam:PassRole",
    "sts:AssumeRole",
    "ec2:Run*",
    "nothing:*",
    "*",
  ),
  fc.array(fc.constantFrom("s3:*", "s3:Fly", "kms:Decrypt", "*:*", "?3:*", "sqs:SendMessage"), {
    minLength: 1,
    maxLength: 4,
  }),
);
const soundStatement = fc.record(
  {
    Sid: fc.constantFrom("A", "B", "a b", ""),
    Effect: fc.constantFrom("Allow", "Deny"),
    Action: soundTexts,
    Resource: fc.constantFrom("*", "arn:aws:s3:::b/*", "arn:aws:iam::*:role/x", "arn:*:s3:::?"),
    Principal: fc.constantFrom("*", { AWS: "111122223333" }),
    Condition: fc.dictionary(
      fc.constantFrom(
        "StringEquals",
        "StringNotLike",
        "StringLikeIfExists",
        "ForAllValues:StringEquals",
        "ForAnyValue:StringNotEquals",
      ),
      fc.dictionary(key, fc.constantFrom("x", "x*", "eu-west-1", ["a", "b?"], "${aws:username}", "${*}"), {
        maxKeys: 3,
      }),
      { maxKeys: 3 },
    ),
  },
  { requiredKeys: ["Effect", "Action", "Resource"] },
);
const document = (one: fc.Arbitrary<unknown>) =>
  fc.record(
    {
      Version: fc.constantFrom("2012-10-17", "2008-10-17", "2026-01-01"),
      Statement: fc.oneof(fc.array(one, { maxLength: 4 }), one),
    },
    { requiredKeys: ["Statement"] },
  );

test("JSON that looks like a policy gets its faults reported, or is one", () => {
  fc.assert(
    fc.property(document(statement), kind, (value, as) => void judged(bytes(JSON.stringify(value)), as)),
    options,
  );
});

test("policies of all kinds are judged, and some of them clean", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      document(soundStatement),
      kind,
      (value, as) => void seen.add(judged(bytes(JSON.stringify(value)), as)),
    ),
    { ...options, numRuns: 150 },
  );
  expect([...seen].sort()).toEqual(["clean", "findings", "malformed"]);
});

const real = [
  '{\n  "Version": "2012-10-17",\n  "Statement": [\n    {\n      "Sid": "StayInTheOrganization",\n      "Effect": "Deny",\n      "Action": "organizations:LeaveOrganization",\n      "Resource": "*"\n    }\n  ]\n}',
  '{"Version":"2012-10-17","Statement":{"Sid":"Tls","Effect":"Deny","Principal":"*","Action":["s3:*","sqs:*"],"Resource":"*","Condition":{"BoolIfExists":{"aws:SecureTransport":"false"}}}}',
  '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":["iam:CreateRole","iam:PutRolePolicy"],"Resource":"arn:aws:iam::*:role/*","Condition":{"StringNotEquals":{"iam:PermissionsBoundary":"arn:aws:iam::${aws:PrincipalAccount}:policy/b"},"ArnNotLike":{"aws:PrincipalArn":["arn:aws:iam::*:role/d","arn:aws:iam::*:role/e"]}}}]}',
];

test("real policies with a few characters changed never crash the linter, nor pass for what they are not", () => {
  const edit = fc.record({
    at: fc.nat(),
    length: fc.nat(12),
    text: fc.oneof(
      fc.constant(""),
      fc.constantFrom(",", "}", "]", "{", '"', "*", "\\", ":", "Not", "\u0000", "\ufeff"),
      fc.string({ maxLength: 5 }),
    ),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...real),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      kind,
      (from, edits, as) => {
        const text = edits.reduce((before, { at, length, text: put }) => {
          const place = at % (before.length + 1);
          return before.slice(0, place) + put + before.slice(place + length);
        }, from);
        judged(bytes(text), as);
      },
    ),
    { ...options, numRuns: 1_500 },
  );
});

test("a policy cut off anywhere is malformed", () => {
  for (const text of real)
    for (let end = 0; end < text.length; end++) expect(judged(bytes(text.slice(0, end)))).toBe("malformed");
});

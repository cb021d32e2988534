import { formatProblem } from "../text-files/format-problem";
import type { Problem } from "../text-files/problem";
import { fileLimits } from "../text-files/file-limits";
import { policyFile } from "./policy-file";
import type { FileKind, LocatedPolicy } from "./located-policy";

const bytes = (text: string) => new TextEncoder().encode(text);

/** What keeps the file from being read, or else what AWS would refuse in its policies. */
function problemsOf(content: string | Uint8Array): readonly Problem[] {
  const read = policyFile("policy.json", typeof content === "string" ? bytes(content) : content);
  if ("problems" in read) return read.problems;
  return read.policies.flatMap(({ malformed, position }) =>
    malformed.map(({ at, message, remedy }) => ({ ...position(at), message, remedy })),
  );
}

function policiesOf(content: string, kind?: FileKind): readonly LocatedPolicy[] {
  const read = policyFile("policy.json", bytes(content), { ...(kind && { kind }) });
  if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
  return read.policies;
}

const statement = (text: string) => `{"Version":"2012-10-17","Statement":[${text}]}`;
const deny = (rest: string) => statement(`{"Effect":"Deny","Action":"s3:*","Resource":"*",${rest}}`);
const when = (condition: string) => deny(`"Condition":${condition}`);
const policy = deny('"Sid":"A"');

/** What is wrong stands behind the mark. */
const mark = "§";

const texts: readonly (readonly [string, string, string])[] = [
  // What is not valid JSON.
  ["an empty file", "§", "there is nothing in it"],
  ["blanks alone", "§ \n\t ", "there is nothing in it"],
  ["a text that is cut off", '{"Version": §"2012-10', "unterminated string"],
  ["a text over two lines", '{"Version": §"2012\n-10-17"}', "unterminated string"],
  ["a document that is cut off", '{\n  "Version": "2012-10-17",\n  "Statement": §[', "ends too early"],
  ["one bracket missing", '{"Statement": [{"Effect": "Deny"}§]', "ends too early"],
  ["one bracket too many", `${policy}§}`, "something follows"],
  ["two documents in a row", `${policy}\n§${policy}`, "something follows"],
  ["a comma before a bracket", '{"Statement":[{}§,]}', "trailing comma before the closing ]"],
  ["a comma before a brace", '{"Version":"2012-10-17"§,}', "trailing comma before the closing }"],
  ["a comma too many", '{"Version":"2012-10-17",§,"Statement":[]}', "a comma too many"],
  ["a missing comma", '{"Version":"2012-10-17" §"Statement":[]}', "a comma is missing"],
  ["a missing colon", '{"Version" §"2012-10-17"}', "a colon is missing"],
  ["a missing value", '{"Version":§}', "expected a value"],
  ["a comment", `§// no leaving\n${policy}`, "comments are not allowed"],
  ["a comment inside", '{"Version": §/* new */ "2012-10-17"}', "comments are not allowed"],
  ["single quotes", "{§'Version': '2012-10-17'}", "double quotes only"],
  ["a name without quotes", '{§Version: "2012-10-17"}', "Version is not valid JSON"],
  ["a word of another language", '{"Statement": §None}', "None is not valid JSON"],
  ["a number with a zero before it", '{"Version": §012}', "begins with 0"],
  ["half a number", '{"Version": §1.}', "1. is not a number"],
  ["a wrong escape", '{"Version": §"\\q"}', "invalid escape"],
  ["a tab inside a text", '{"Version": §"2012\t10-17"}', "control character in a string"],
  ["YAML", "§Version: 2012-10-17\nStatement: []", "Version is not valid JSON"],
  // What hides something.
  ["a byte order mark", `§\ufeff${policy}`, "byte order mark"],
  ["a NUL", '{"Version": "§\u0000"}', "U+0000"],
  ["a zero-width blank", '{"Version":§\u200b"2012-10-17"}', "U+200B"],
  ["too many brackets", `${"[".repeat(32)}§${"[".repeat(100_000)}`, "more than 32 levels deep"],
  // What is JSON but no policy.
  ["a text", '§"policy"', "a policy must be an object, not a string"],
  ["null", "§null", "not null"],
  ["an empty list", "§[]", "holds no policy"],
  ["a list of strings", '[§"s3:*"]', "a policy must be an object, not a string"],
  ["an empty object", "§{}", "there is no Statement"],
  ["an element in small letters", '{"Version":"2012-10-17",§"statement":[]}', "Did you mean Statement?"],
  ["no statement at all", '{"Version":"2012-10-17","Statement":§[]}', "has no statement"],
  [
    "a date of one's own as Version",
    policy.replace('"2012-10-17"', '§"2026-01-01"'),
    'no Version "2026-01-01"',
  ],
  ["a Version that is a number", policy.replace('"2012-10-17"', "§2012"), "no Version a number"],
  ["an element that no policy has", `${policy.slice(0, -1)},§"Name":"x"}`, 'no element "Name"'],
  ["an Id that is a number", `${policy.slice(0, -1)},"Id":§7}`, "Id must be a string"],
  ["Version twice", `${policy.slice(0, -1)},§"Version":"2012-10-17"}`, '"Version" is given twice'],
  ["a statement that is a text", statement('§"s3:*"'), "a statement must be an object, not a string"],
  ["an element that no statement has", deny('§"Actions":"s3:*"'), "Did you mean Action?"],
  ["Effect twice", deny('§"Effect":"Allow"'), '"Effect" is given twice'],
  ["no Effect", statement('§{"Action":"s3:*","Resource":"*"}'), "has no Effect"],
  ["an Effect in small letters", policy.replace('"Deny"', '§"deny"'), 'not "deny"'],
  ["an Effect that is a list", policy.replace('"Deny"', '§["Deny"]'), "not a list"],
  ["no Action", statement('§{"Effect":"Deny","Resource":"*"}'), "neither Action nor NotAction"],
  ["Action and NotAction", deny('§"NotAction":"s3:*"'), "both Action and NotAction"],
  ["Resource and NotResource", deny('§"NotResource":"*"'), "both Resource and NotResource"],
  ["an empty list of actions", policy.replace('"s3:*"', "§[]"), "Action is an empty list"],
  ["an action that is a number", policy.replace('"s3:*"', "[§7]"), "not a number"],
  ["an action that is null", policy.replace('"s3:*"', "§null"), "not null"],
  ["an action without a service", policy.replace('"s3:*"', '§"GetObject"'), '"GetObject" is not an action'],
  ["an action with a blank", policy.replace('"s3:*"', '§"s3: GetObject"'), "is not an action"],
  ["a resource that is not an ARN", policy.replace('"*"', '§"my-bucket"'), '"my-bucket" is not an ARN'],
  ["an ARN without its colons", policy.replace('"*"', '§"arn:aws:s3:my-bucket"'), "is not an ARN"],
  ["a Sid that is a number", deny('"Sid":§7'), "Sid must be a string"],
  [
    "a Principal that is an ARN",
    deny('"Principal":§"arn:aws:iam::111122223333:root"'),
    'must be "*" or an object',
  ],
  ["an unknown kind of principal", deny('"Principal":{§"Aws":"*"}'), "Did you mean AWS?"],
  ["a Principal that names no principal", deny('"Principal":§{}'), "names no principal"],
  ["a Condition that is a list", when("§[]"), "Condition must be an object"],
  ["an unknown operator", when('{§"StringContains":{"aws:PrincipalArn":"x"}}'), 'operator "StringContains"'],
  [
    "an operator in other letters",
    when('{§"stringEquals":{"aws:userid":"x"}}'),
    "Did you mean StringEquals?",
  ],
  ["NullIfExists", when('{§"NullIfExists":{"aws:PrincipalArn":"true"}}'), "no condition operator"],
  ["an operator of a set alone", when('{§"ForAnyValue":{"aws:TagKeys":"x"}}'), "no condition operator"],
  ["an operator over a text", when('{"StringEquals":§"x"}'), "must be an object of condition keys"],
  ["a key over an object", when('{"StringEquals":{"aws:PrincipalArn":§{}}}'), "not an object"],
  ["a key without values", when('{"StringEquals":{"aws:PrincipalArn":§[]}}'), "empty list"],
  ["a key twice", when('{"StringEquals":{"aws:userid":"x",§"aws:userid":"y"}}'), "given twice"],
  [
    "an address that is none",
    when('{"IpAddress":{"aws:SourceIp":["10.0.0.0/8",§"10.0.0.0/33"]}}'),
    "10.0.0.0/33",
  ],
  ["a date that is none", when('{"DateLessThan":{"aws:CurrentTime":§"2026-02-31"}}'), "2026-02-31"],
  ["a number that is none", when('{"NumericLessThan":{"aws:MultiFactorAuthAge":§"an hour"}}'), "an hour"],
  ["a Bool that is neither", when('{"Bool":{"aws:SecureTransport":§"no"}}'), "neither true nor false"],
  ["a Null that is neither", when('{"Null":{"aws:TagKeys":§"yes"}}'), "neither true nor false"],
  ["an ARN that is none", when('{"ArnLike":{"aws:PrincipalArn":§"role/admin"}}'), "role/admin"],
  [
    "a time without its zone",
    when('{"DateLessThan":{"aws:CurrentTime":§"2026-03-01T10:00"}}'),
    "2026-03-01T10:00",
  ],
  [
    "a variable that is not closed",
    when('{"StringLike":{"s3:prefix":§"${aws:username"}}'),
    "no policy variable",
  ],
  // What the AWS CLI printed.
  [
    "a policy of another type",
    '{"Policy":{"PolicySummary":{"Type":§"TAG_POLICY"},"Content":"{}"}}',
    "not written in IAM's",
  ],
  ["a broken document as text", '{"Policy":{"Content":"{\\"Version\\":§}"}}', "expected a value"],
  ["a document as a number", '{"PolicyDocument":§7}', "must be a string here, not a number"],
];

const marked = texts.map(([name, text, says]) => {
  const lines = text.slice(0, text.indexOf(mark)).split("\n");
  const place = `${String(lines.length)}:${String((lines.at(-1) ?? "").length + 1)}`;
  return [name, bytes(text.replace(mark, "")), place, says] as const;
});

const binary: typeof marked = [
  ["UTF-16", new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), "1:1", "UTF-16"],
  ["what is no UTF-8", new Uint8Array([...bytes('{\n"a": "'), 0xc3, 0x28]), "2:7", "not UTF-8 here"],
  ["a file too large", bytes(`"${"x".repeat(fileLimits.policyBytes)}"`), "1:1", "too large"],
];

test.each([...marked, ...binary])("%s is reported once, with its position", (_, content, place, says) => {
  const problems = problemsOf(content);
  expect(problems.map(({ line, column }) => `${String(line)}:${String(column)}`)).toEqual([place]);
  expect(problems[0]?.message).toContain(says);
  expect(problems[0]?.remedy).toMatch(/^[A-Z].*\.$/s);
});

test("each problem names the file", () => {
  expect(problemsOf("{").map(({ file }) => file)).toEqual(["policy.json"]);
});

test("each of several faults in different places is reported", () => {
  const two =
    '{"Version":"2012-10-17","Statement":[{"Effect":"deny","Action":"s3:*","Resource":"*"},{"Effect":"Deny","Resource":"*"}]}';
  expect(problemsOf(two)).toHaveLength(2);
});

test("a statement is read with the position of everything in it", () => {
  const text = `{
  "Version": "2012-10-17",
  "Statement": {
    "Sid": "A", "Effect": "Deny",
    "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "*",
    "Condition": {"NumericLessThan": {"s3:TlsVersion": 1.2}}
  }
}`;
  const [read] = policiesOf(text);
  const [only] = read?.statements ?? [];
  if (!read || !only) throw new Error("nothing read");
  const place = (at = -1) => {
    const { line, column } = read.position(at);
    return `${String(line)}:${String(column)}`;
  };
  expect(only.actions?.map(({ value, at }) => `${value} ${place(at)}`)).toEqual([
    "s3:GetObject 5:16",
    "s3:PutObject 5:32",
  ]);
  expect(place(only.sid?.at)).toBe("4:12");
  const [condition] = only.conditions;
  expect([place(condition?.operator.at), place(condition?.key.at), place(condition?.values[0]?.at)]).toEqual([
    "6:19",
    "6:39",
    "6:56",
  ]);
  expect(condition?.values).toMatchObject([{ value: "1.2" }]);
  expect(read.text).toBe(text);
});

const principal = '"Principal":"*"';

test.each([
  ["a Deny without principals", deny('"Sid":"A"'), "scp"],
  ["a Deny of everybody on everything", deny(principal), "rcp"],
  [
    "a Deny of everybody on one bucket",
    statement(`{"Effect":"Deny","Action":"s3:*","Resource":"arn:aws:s3:::b/*",${principal}}`),
    "resource",
  ],
  [
    "an Allow of somebody",
    statement('{"Effect":"Allow","Action":"s3:*","Resource":"*","Principal":{"AWS":"111122223333"}}'),
    "resource",
  ],
  ["a document in a role", `{"PolicyDocument":${policy}}`, "identity"],
  ["a version of a managed policy", `{"PolicyVersion":{"Document":${policy},"VersionId":"v1"}}`, "identity"],
  ["a bucket's policy as the CLI prints it", JSON.stringify({ Policy: deny(principal) }), "resource"],
  [
    "an RCP as the CLI prints it",
    JSON.stringify({ Policy: { PolicySummary: { Type: "RESOURCE_CONTROL_POLICY" }, Content: policy } }),
    "rcp",
  ],
])("%s is taken for what it is: %#", (_, content, kind) => {
  expect(policiesOf(content).map((one) => one.kind)).toEqual([kind]);
});

test("what somebody says of the kind outranks the shape", () => {
  expect(policiesOf(deny(principal), "scp")).toMatchObject([{ kind: "scp", kindGiven: true }]);
});

test("a file may hold a list of policies", () => {
  expect(policiesOf(`[${policy},\n${policy}]`).map(({ at, position }) => position(at).line)).toEqual([1, 2]);
});

test("places in a document that stands as text are those in the file", () => {
  const inner = JSON.stringify(JSON.parse(policy), null, 1);
  const outer = JSON.stringify({
    Policy: { PolicySummary: { Type: "SERVICE_CONTROL_POLICY" }, Content: inner },
  });
  const [read] = policiesOf(outer);
  const at = read?.statements[0]?.actions?.[0]?.at ?? -1;
  expect(read?.position(at)).toEqual({ file: "policy.json", line: 1, column: outer.indexOf('\\"s3:*') + 1 });
});

test("a key of the prototype is a condition key like any other, and as such malformed", () => {
  expect(problemsOf(when('{"StringEquals":{"__proto__":"x"}}'))).toMatchObject([
    { message: expect.stringContaining("StringEquals on __proto__") as string },
  ]);
});

const templates: readonly (readonly [string, string, string])[] = [
  ["an account", '"arn:aws:iam::${Account}:role/admin"', "Account"],
  ["a role in square brackets", '"arn:aws:iam::111122223333:role/[PRIVILEGED_ROLE]"', "PRIVILEGED_ROLE"],
  ["an account in angle brackets", '"arn:aws:iam::<my-account>:role/admin"', "my-account"],
  ["a whole ARN", '"<admin-role>"', "admin-role"],
];

test.each(templates)(
  "%s left open in a template is named, and what is around it is read",
  (_, value, name) => {
    const text = deny(`"Condition":{"ArnNotLike":{"aws:PrincipalArn":${value}}}`);
    const [read] = policiesOf(text);
    expect(read).toMatchObject({ malformed: [], placeholders: [{ value: name }], filled: [] });
    expect(read?.statements).toHaveLength(1);
  },
);

test("values of other kinds than ARNs may be left open too", () => {
  const [read] = policiesOf(
    when(
      '{"NotIpAddress":{"aws:SourceIp":"<my-cidr>"},"NumericLessThan":{"s3:max-keys":"[MAX]"},"StringEquals":{"<provider>:sub":"x"}}',
    ).replace('"Resource":"*"', '"Resource":"<my-bucket>"'),
  );
  expect(read?.malformed).toEqual([]);
  expect(read?.placeholders.map(({ value }) => value).sort()).toEqual([
    "MAX",
    "my-bucket",
    "my-cidr",
    "provider",
  ]);
});

test("a variable's value is filled in everywhere, and the characters are counted with it", () => {
  const text = deny('"Condition":{"ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::${Account}:role/admin"}}');
  const read = policyFile("policy.json", bytes(text), { variables: new Map([["Account", "111122223333"]]) });
  expect(read).toMatchObject({
    policies: [
      {
        placeholders: [],
        filled: ["Account"],
        text: text.replace("${Account}", "111122223333"),
        statements: [{ conditions: [{ values: [{ value: "arn:aws:iam::111122223333:role/admin" }] }] }],
      },
    ],
  });
});

test("a variable of the policy language is no placeholder", () => {
  const [read] = policiesOf(when('{"StringLike":{"s3:prefix":"${aws:username}/${*}"}}'));
  expect(read?.placeholders).toEqual([]);
});

test("a malformed statement does not keep the others from being read", () => {
  const [read] = policiesOf(
    statement(
      '"s3:*",{"Effect":"deny","Action":"s3:*","Resource":"*"},{"Effect":"Deny","Action":[],"Resource":"*"},{"Sid":"A","Effect":"Deny","Action":"s3:*","Resource":"*"}',
    ),
  );
  expect(read?.statements.map(({ sid, index }) => [sid?.value, index])).toEqual([["A", 3]]);
  expect(read?.malformed).toHaveLength(3);
});

test("what palisade scp show printed and wrote is read, each document as what it is", () => {
  const document = (content: unknown) => ({ name: "x", targets: [], statements: [], content });
  const inner: unknown = JSON.parse(policy);
  const shown = JSON.stringify(
    { schemaVersion: 1, scp: { documents: [document(inner)] }, rcp: { documents: [document(policy)] } },
    null,
    2,
  );
  expect(policiesOf(shown).map(({ kind, kindGiven }) => [kind, kindGiven])).toEqual([
    ["scp", true],
    ["rcp", true],
  ]);
});

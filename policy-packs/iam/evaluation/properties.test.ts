import fc from "fast-check";
import type { StatementJson } from "../statement-json";
import { compilePolicy } from "./compile-policy";
import { decide } from "./decide";
import type { PolicyKind } from "./decision";
import { organizationPolicyDecider } from "./organization-policy-decider";
import type { Level, Policies } from "./policies";
import type { Request } from "./terms/request";

type Documents = readonly (readonly StatementJson[])[];

/** Documents of every kind, by level where there are levels. */
interface Given {
  readonly scp?: readonly Documents[];
  readonly rcp?: readonly Documents[];
  readonly resource?: Documents;
  readonly identity?: Documents;
  readonly boundary?: Documents;
  readonly session?: Documents;
}

const level = (kind: PolicyKind, documents: Documents): Level => ({
  target: kind,
  policies: documents.map((Statement, index) => {
    const compiled = compilePolicy({ Version: "2012-10-17", Statement }, kind);
    if ("problems" in compiled) throw new Error(compiled.problems.join("\n"));
    return { name: String(index), policy: compiled.policy };
  }),
});

const compiled = (given: Given): Policies => ({
  ...(given.scp ? { scp: given.scp.map((documents) => level("scp", documents)) } : {}),
  ...(given.rcp ? { rcp: given.rcp.map((documents) => level("rcp", documents)) } : {}),
  ...(given.resource ? { resource: level("resource", given.resource) } : {}),
  ...(given.identity ? { identity: level("identity", given.identity) } : {}),
  ...(given.boundary ? { boundary: level("boundary", given.boundary) } : {}),
  ...(given.session ? { session: level("session", given.session) } : {}),
});

const answer = (request: Request, given: Given) => decide(request, compiled(given)).answer;

/** The same change made to every list of documents. */
const changed = (given: Given, change: (documents: Documents) => Documents): Given =>
  Object.fromEntries(
    Object.entries(given as Record<string, Documents | readonly Documents[]>).map(([kind, value]) => [
      kind,
      kind === "scp" || kind === "rcp"
        ? (value as readonly Documents[]).map(change)
        : change(value as Documents),
    ]),
  );

// Few names, so that they meet.
const actions = ["s3:GetObject", "s3:PutObject", "sqs:SendMessage", "kms:Decrypt"];
const actionPatterns = [...actions, "s3:*", "*", "*:Get*", "S3:?etobject"];
const resources = [
  "arn:aws:s3:::a/x",
  "arn:aws:s3:::b/y",
  "arn:aws:sqs:us-east-1:111122223333:a",
  "arn:aws:kms:us-east-1:111122223333:key/a",
];
const resourcePatterns = [
  ...resources,
  "*",
  "arn:aws:s3:::*",
  "arn:aws:s3:::a/*",
  "arn:aws:s3:::?/x",
  "arn:aws:s3:::${aws:PrincipalTag/team}/*",
  "arn:aws:s3:::${aws:username, 'a'}/x",
];
const texts = ["a", "b", "ab", ""];
const keys: Readonly<
  Record<
    string,
    {
      readonly operators: readonly string[];
      readonly values: readonly string[];
      readonly held: readonly string[];
    }
  >
> = {
  "aws:PrincipalTag/team": {
    operators: ["StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIgnoreCase"],
    values: [...texts, "*", "A", "${aws:PrincipalTag/team}", "${aws:RequestedRegion}"],
    held: texts,
  },
  "aws:TagKeys": {
    operators: ["StringEquals", "StringNotEquals", "StringLike"],
    values: [...texts, "a*", "${aws:PrincipalTag/team}"],
    held: texts,
  },
  "aws:RequestedRegion": { operators: ["StringEquals", "StringNotEquals"], values: texts, held: texts },
  "s3:max-keys": {
    operators: ["NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericGreaterThanEquals"],
    values: ["1", "2.0"],
    held: ["1", "2", "many"],
  },
  "aws:CurrentTime": {
    operators: ["DateLessThan", "DateGreaterThan", "DateEquals"],
    values: ["2026-01-01T00:00:00Z"],
    held: ["2025-01-01T00:00:00Z", "2027-01-01T00:00:00Z"],
  },
  "aws:SourceIp": {
    operators: ["IpAddress", "NotIpAddress"],
    values: ["10.0.0.0/8", "0.0.0.0/0", "2001:db8::/32"],
    held: ["10.1.2.3", "192.0.2.1", "2001:db8::1"],
  },
  "aws:MultiFactorAuthPresent": { operators: ["Bool"], values: ["true", "false"], held: ["true", "false"] },
  "aws:PrincipalArn": {
    operators: ["ArnLike", "ArnNotLike", "ArnEquals", "StringLike"],
    values: ["arn:aws:iam::*:role/a", "arn:aws:iam::*:root", "arn:aws:iam::111122223333:user/*"],
    held: ["arn:aws:iam::111122223333:role/a", "arn:aws:iam::111122223333:user/b"],
  },
};

const some = <T>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });

const condition = fc.constantFrom(...Object.keys(keys)).chain((key) => {
  const { operators = [], values = [] } = keys[key] ?? {};
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(
          fc.constantFrom("", "", "ForAllValues:", "ForAnyValue:"),
          fc.constantFrom(...operators),
          fc.constantFrom("", "IfExists"),
          some(values),
        )
        .map(([set, operator, ifExists, given]) => ({ [set + operator + ifExists]: { [key]: given } })),
    },
    { weight: 1, arbitrary: fc.constantFrom("true", "false").map((value) => ({ Null: { [key]: value } })) },
  );
});

const principal = fc.constantFrom<NonNullable<StatementJson["Principal"]>>(
  "*",
  { AWS: "111122223333" },
  { AWS: "arn:aws:iam::111122223333:user/b" },
  { AWS: ["arn:aws:iam::111122223333:role/a", "999999999999"] },
  { AWS: "arn:aws:sts::111122223333:assumed-role/a/s" },
  { Service: "sns.amazonaws.com" },
);

const statement = (
  kind: PolicyKind,
  effects: readonly StatementJson["Effect"][] = ["Allow", "Deny"],
): fc.Arbitrary<StatementJson> =>
  fc
    .record({
      Effect: fc.constantFrom(...(kind === "rcp" ? (["Deny"] as const) : effects)),
      action: some(actionPatterns),
      negated: fc.record({ action: fc.boolean(), resource: fc.boolean(), principal: fc.boolean() }),
      resource: some(resourcePatterns),
      principal,
      Condition: fc.option(condition, { nil: undefined, freq: 2 }),
    })
    .map(({ Effect, action, negated, resource, principal: named, Condition }) => ({
      Effect,
      ...(negated.action && kind !== "rcp" ? { NotAction: action } : { Action: action }),
      ...(negated.resource ? { NotResource: resource } : { Resource: resource }),
      ...(kind === "rcp" ? { Principal: "*" as const } : {}),
      ...(kind === "resource"
        ? { [negated.principal && named !== "*" ? "NotPrincipal" : "Principal"]: named }
        : {}),
      ...(Condition ? { Condition } : {}),
    }));

const everything: StatementJson = { Effect: "Allow", Action: "*", Resource: "*" };

/** Mostly with something that allows everything, perhaps on a condition, so that not all is denied. */
const documents = (kind: PolicyKind): fc.Arbitrary<Documents> =>
  fc
    .tuple(
      fc.array(fc.array(statement(kind), { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
      fc.option(fc.option(condition, { nil: undefined }), { nil: null }),
    )
    .map(([list, open]) =>
      open === null || kind === "rcp"
        ? list
        : [
            ...list,
            [
              {
                ...everything,
                ...(kind === "resource" ? { Principal: "*" as const } : {}),
                ...(open ? { Condition: open } : {}),
              },
            ],
          ],
    );

const levels = (kind: "scp" | "rcp") => fc.array(documents(kind), { minLength: 1, maxLength: 3 });

const given: fc.Arbitrary<Given> = fc.record(
  {
    scp: levels("scp"),
    rcp: levels("rcp"),
    resource: documents("resource"),
    identity: documents("identity"),
    boundary: documents("boundary"),
    session: documents("session"),
  },
  { requiredKeys: [] },
);

const caller = fc.constantFrom<Request["caller"]>(
  { type: "user", arn: "arn:aws:iam::111122223333:user/b" },
  { type: "role", arn: "arn:aws:iam::111122223333:role/a", session: "s", tags: { team: "a" } },
  { type: "role", arn: "arn:aws:iam::111122223333:role/a" },
  { type: "role", arn: "arn:aws:iam::999999999999:role/a", session: "s" },
  { type: "root", account: "111122223333" },
  { type: "service", service: "sns.amazonaws.com" },
  { type: "anonymous" },
);

const values = fc.record(
  Object.fromEntries(
    Object.entries(keys).map(([key, { held }]) => [
      key,
      fc.oneof(fc.constantFrom(...held), fc.array(fc.constantFrom(...held), { maxLength: 2 })),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Record<string, string | string[]>>;

const request: fc.Arbitrary<Request> = fc.record({
  caller,
  action: fc.constantFrom(...actions),
  resource: fc.constantFrom(...resources),
  resourceAccount: fc.constantFrom("111122223333", "999999999999"),
  context: values,
});

const place = fc.record({
  kind: fc.constantFrom("scp", "rcp", "resource", "identity", "boundary", "session"),
  at: fc.nat(),
});

/** Adds a statement at one place of those that there are. */
function added(
  all: Given,
  { kind, at }: { kind: string; at: number },
  one: (kind: PolicyKind) => StatementJson,
): Given {
  const present = Object.keys(all) as (keyof Given)[];
  const chosen = present.find((name) => name === kind) ?? present[at % Math.max(present.length, 1)];
  if (chosen === undefined) return all;
  const insert = (list: Documents): Documents => [[one(chosen)], ...list];
  return chosen === "scp" || chosen === "rcp"
    ? {
        ...all,
        [chosen]: (all[chosen] ?? []).map((list, index, { length }) =>
          index === at % length ? insert(list) : list,
        ),
      }
    : { ...all, [chosen]: insert(all[chosen] ?? []) };
}

const shaped = (
  kind: PolicyKind,
  { Effect, Action, NotAction, Resource, NotResource, Condition }: StatementJson,
  named: NonNullable<StatementJson["Principal"]>,
): StatementJson => ({
  Effect: kind === "rcp" ? "Deny" : Effect,
  ...(NotAction && kind !== "rcp" ? { NotAction } : { Action: Action ?? "*" }),
  ...(Resource ? { Resource } : { NotResource: NotResource ?? "*" }),
  ...(kind === "resource" ? { Principal: named } : kind === "rcp" ? { Principal: "*" as const } : {}),
  ...(Condition ? { Condition } : {}),
});

const runs = { numRuns: 300 };

test("a Deny that is added never makes a denied request anything else", () => {
  fc.assert(
    fc.property(
      given,
      request,
      place,
      statement("scp", ["Deny"]),
      principal,
      (all, asked, where, one, named) => {
        fc.pre(answer(asked, all) === "deny");
        expect(
          answer(
            asked,
            added(all, where, (kind) => shaped(kind, one, named)),
          ),
        ).toBe("deny");
      },
    ),
    runs,
  );
});

test("a Deny that is added never lets more through", () => {
  fc.assert(
    fc.property(
      given,
      request,
      place,
      statement("scp", ["Deny"]),
      principal,
      (all, asked, where, one, named) => {
        fc.pre(answer(asked, all) !== "allow");
        expect(
          answer(
            asked,
            added(all, where, (kind) => shaped(kind, one, named)),
          ),
        ).not.toBe("allow");
      },
    ),
    runs,
  );
});

test("no statement that is added overcomes an explicit deny", () => {
  fc.assert(
    fc.property(given, request, place, statement("scp"), principal, (all, asked, where, one, named) => {
      fc.pre(decide(asked, compiled(all)).decisive?.answer === "deny");
      expect(
        decide(asked, compiled(added(all, where, (kind) => shaped(kind, one, named)))).decisive?.answer,
      ).toBe("deny");
    }),
    runs,
  );
});

test("the order of statements and of documents does not matter", () => {
  fc.assert(
    fc.property(given, request, (all, asked) => {
      const reversed = changed(all, (list) => [...list].reverse().map((one) => [...one].reverse()));
      expect(answer(asked, reversed)).toBe(answer(asked, all));
    }),
    runs,
  );
});

test("the order of levels does not matter", () => {
  fc.assert(
    fc.property(levels("scp"), levels("rcp"), request, (scp, rcp, asked) => {
      const reversed = { scp: [...scp].reverse(), rcp: [...rcp].reverse() };
      expect(answer(asked, reversed)).toBe(answer(asked, { scp, rcp }));
    }),
    runs,
  );
});

test("a document split into one per statement says the same", () => {
  fc.assert(
    fc.property(given, request, (all, asked) => {
      const split = changed(all, (list) => list.flatMap((statements) => statements.map((one) => [one])));
      expect(answer(asked, split)).toBe(answer(asked, all));
    }),
    runs,
  );
});

test("a statement split into one per action, resource or principal says the same", () => {
  const one = (value: string | readonly string[] | undefined) =>
    value === undefined ? [undefined] : typeof value === "string" ? [value] : value;
  const split = (statements: readonly StatementJson[]): StatementJson[] =>
    statements.flatMap((whole) =>
      one(whole.Action).flatMap((Action) =>
        one(whole.Resource).map((Resource) => ({
          ...whole,
          ...(Action ? { Action } : {}),
          ...(Resource ? { Resource } : {}),
        })),
      ),
    );
  fc.assert(
    fc.property(given, request, (all, asked) => {
      expect(
        answer(
          asked,
          changed(all, (list) => list.map(split)),
        ),
      ).toBe(answer(asked, all));
    }),
    runs,
  );
});

test("what is decided without knowing some keys stays so whatever their values turn out to be", () => {
  fc.assert(
    fc.property(
      given,
      request,
      fc.subarray(Object.keys(keys)),
      values,
      (all, asked, unknownKeys, filling) => {
        const known = Object.fromEntries(
          Object.entries(asked.context ?? {}).filter(([key]) => !unknownKeys.includes(key)),
        );
        const decided = answer({ ...asked, context: known, unknownKeys }, all);
        fc.pre(decided !== "undetermined");
        const filled = Object.fromEntries(
          Object.entries(filling).filter(([key]) => unknownKeys.includes(key)),
        );
        // Without a moment the time would still not be known.
        const time = { "aws:CurrentTime": "2025-01-01T00:00:00Z" };
        expect(answer({ ...asked, context: { ...time, ...known, ...filled } }, all)).toBe(decided);
      },
    ),
    { numRuns: 1000 },
  );
});

test("what is decided for a pattern of resources is so for each of them", () => {
  fc.assert(
    fc.property(
      given,
      request,
      fc.constantFrom("*", "arn:aws:s3:::*", "arn:aws:s3:::?/x", "arn:*:a*"),
      (all, asked, pattern) => {
        const decided = answer({ ...asked, resource: pattern }, all);
        fc.pre(decided !== "undetermined");
        const matching = resources.filter((one) =>
          new RegExp(`^${pattern.replace(/\*/g, ".*").replace(/\?/g, ".")}$`).test(one),
        );
        for (const resource of matching) expect(answer({ ...asked, resource }, all)).toBe(decided);
      },
    ),
    runs,
  );
});

test.each(["scp", "rcp"] as const)("the index of %ss answers as the interpreter does", (kind) => {
  fc.assert(
    fc.property(
      levels(kind),
      fc.array(request, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (all, asked, others) => {
        const compiledLevels = all.map((list) => level(kind, list));
        const decider = organizationPolicyDecider(compiledLevels, kind);
        for (const plain of asked) {
          const one: Request = others ? { ...plain, unknownKeys: "others" } : plain;
          const { answer: expected, decisive } = decide(one, { [kind]: compiledLevels });
          const { answer: found, statement: at, unknown } = decider(one);
          expect(found).toBe(expected);
          if (at && expected === "deny") expect(decisive?.statements[0]).toEqual(at);
          if (expected === "undetermined")
            expect(unknown).toEqual(expect.arrayContaining([...(decisive?.unknown ?? [])]));
        }
      },
    ),
    runs,
  );
});

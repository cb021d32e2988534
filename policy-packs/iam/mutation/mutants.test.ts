import type { StatementJson } from "../statement-json";
import { mutants } from "./mutants";

const statement: StatementJson = {
  Effect: "Deny",
  Action: ["s3:PutBucket*", "s3:DeleteBucket"],
  Resource: ["arn:aws:s3:::logs", "arn:aws:s3:::logs/*"],
  Condition: {
    ArnNotLike: { "aws:PrincipalArn": ["arn:aws:iam::*:role/a", "arn:aws:iam::*:role/b"] },
    Bool: { "aws:SecureTransport": "false" },
  },
};
const of = (given: Partial<StatementJson>) => mutants({ ...statement, ...given });
const mutantsThat = (what: RegExp, given: Partial<StatementJson> = {}) =>
  of(given).filter((mutant) => what.test(mutant.what));

test("every part is lost once, and nothing else is changed with it", () => {
  const lost = mutantsThat(/^without the (action|resource|condition)/).map(({ what }) => what);
  expect(lost).toEqual([
    "without the action s3:PutBucket*",
    "without the action s3:DeleteBucket",
    "without the resource arn:aws:s3:::logs",
    "without the resource arn:aws:s3:::logs/*",
    "without the condition ArnNotLike aws:PrincipalArn",
    "without the condition Bool aws:SecureTransport",
  ]);
  const [one] = mutantsThat(/^without the condition Bool/);
  expect(one?.statement).toEqual({
    ...statement,
    Condition: { ArnNotLike: statement.Condition?.ArnNotLike },
  });
});

test.each<[string, RegExp, object]>([
  ["an action's wildcard", /PutBucket\* narrowed/, { Action: ["s3:PutBucket", "s3:DeleteBucket"] }],
  ["an action's beginning", /PutBucket\* widened/, { Action: ["s3:*", "s3:DeleteBucket"] }],
  ["all resources", /^on every resource/, { Resource: "*" }],
  ["Action", /^with Action turned round/, { Action: undefined, NotAction: statement.Action }],
  [
    "a value of Bool",
    /SecureTransport turned round/,
    { Condition: { ArnNotLike: statement.Condition?.ArnNotLike, Bool: { "aws:SecureTransport": ["true"] } } },
  ],
  ["the effect", /^with the other effect/, { Effect: "Allow" }],
])("%s is changed", (_, what, changed) => {
  expect(JSON.parse(JSON.stringify(mutantsThat(what).map((mutant) => mutant.statement)))).toEqual([
    JSON.parse(JSON.stringify({ ...statement, ...changed })),
  ]);
});

test.each<[string, RegExp, Partial<StatementJson>, RegExp | undefined]>([
  [
    "an action that another pattern matches",
    /without the action s3:PutBucketAcl/,
    { Action: ["s3:Put*", "s3:PutBucketAcl"] },
    /s3:Put\* matches it too/,
  ],
  ["IfExists on a negated operator", /as ArnNotLikeIfExists/, {}, /holds without the key/],
  ["ArnNotEquals for ArnNotLike", /as ArnNotEquals$/, {}, /behave identically/],
  ["IfExists on a key that every request has", /as BoolIfExists/, {}, /every request/],
  [
    "IfExists on a key of every principal",
    /as ArnLikeIfExists/,
    { Condition: { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:root" } } },
    /every signed request/,
  ],
  [
    "IfExists on a key of every principal, where a call may be anonymous",
    /as ArnLikeIfExists/,
    { Principal: "*", Condition: { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:root" } } },
    undefined,
  ],
  [
    "IfExists on a key of these actions",
    /as ArnLikeIfExists/,
    {
      Action: ["iam:AttachRolePolicy", "iam:AttachUserPolicy"],
      Condition: { ArnLike: { "iam:PolicyARN": "arn:aws:iam::aws:policy/IAMFullAccess" } },
    },
    /every call of these actions/,
  ],
  [
    "IfExists on a key of some of these actions",
    /as ArnLikeIfExists/,
    {
      Action: ["iam:AttachRolePolicy", "iam:PutRolePolicy"],
      Condition: { ArnLike: { "iam:PolicyARN": "arn:aws:iam::aws:policy/IAMFullAccess" } },
    },
    undefined,
  ],
  [
    "IfExists on any other key",
    /as StringEqualsIfExists/,
    { Condition: { StringEquals: { "s3:x-amz-acl": "private" } } },
    undefined,
  ],
  [
    "StringLike without a wildcard",
    /as StringEquals$/,
    { Condition: { StringLike: { "s3:x-amz-acl": "private" } } },
    /no value holds a wildcard/,
  ],
  [
    "StringLike with one",
    /as StringEquals$/,
    { Condition: { StringLike: { "s3:x-amz-acl": "priv*" } } },
    undefined,
  ],
])("whether %s makes a difference", (_, what, given, reason) => {
  const [mutant, ...others] = mutantsThat(what, given);
  expect(mutant && others).toEqual([]);
  if (reason) expect(mutant?.equivalent).toMatch(reason);
  else expect(mutant?.equivalent).toBeUndefined();
});

test("a wider wildcard that matches the same actions is the same today", () => {
  const expand = (pattern: string) => (pattern === "x:*" || pattern === "x:Get*" ? ["x:GetIt"] : []);
  const [widened] = mutants({ Effect: "Deny", Action: "x:Get*", Resource: "*" }, expand).filter(({ what }) =>
    what.includes("widened"),
  );
  expect(widened?.equivalent).toBe("no other action matches today");
});

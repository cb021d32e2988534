import { isUnknown } from "@pulumi/pulumi/output";
import { writtenToken } from "../../preview/values/token-shape";
import { unknownValue } from "./unknown-value";

interface Any {
  readonly [name: string]: Any & ((...given: unknown[]) => Any);
  [Symbol.iterator](): Iterator<Any>;
}

const value = unknownValue(writtenToken(7)) as Any;

test("the SDK takes it, and every part of it, for unknown", () => {
  expect(
    [value, value.user, [...(value.hosts as Any)].map((host) => host.name)].flat().map(isUnknown),
  ).toEqual([true, true, true, true, true]);
});

test("as text it is its token, and no two parts have the same", () => {
  const texts = [value, ...value, value.user, value.password].map(String);
  expect(new Set(texts).size).toBe(texts.length);
  expect(String(value.user)).toBe(String(value.user));
  expect(`https://${String(value.user)}@host`).toMatch(/^https:\/\/zqxj7i\d+jxqz@host$/);
  expect(JSON.stringify({ value })).toBe('{"value":"zqxj7jxqz"}');
});

test("a loop over its properties is not empty, one over theirs is, and awaiting it ends", async () => {
  const [[, inner] = []] = Object.entries(value);
  expect([isUnknown(inner), isUnknown(inner?.user), Object.entries(inner ?? {})]).toEqual([true, true, []]);
  expect(await Promise.resolve(value)).toBe(value);
});

import { z } from "zod";
import { parsedSettings } from "./settings";

const secret = "hunter2-is-no-form";

test.each<[string, z.ZodType, string | undefined, string]>([
  ["a number that is none", z.coerce.number(), secret, "must be a number"],
  ["half a port", z.coerce.number().int(), "80.5", "must be a whole number"],
  ["a number that is too small", z.coerce.number().min(1), "0", "must be at least 1"],
  ["a number that is too large", z.coerce.number().max(5), "6", "must be at most 5"],
  ["a text that is too short", z.string().min(32), secret, "must have at least 32 characters"],
  ["what begins otherwise", z.string().startsWith("arn:"), secret, "must begin with arn:"],
  ["an address that is none", z.url(), secret, "must be an address, such as https://boi.example"],
  ["an address of another kind", z.url({ protocol: /^https?$/ }), `ftp://${secret}`, "must be an address"],
  ["a pattern that it does not have", z.string().regex(/^\d+$/), secret, "must match /^\\d+$/"],
  ["none of the words", z.enum(["kms", "file"]), secret, "must be one of kms, file"],
  ["a form that has a message", z.string().regex(/^\d+$/, "must be digits"), secret, "must be digits"],
  ["no number", z.number(), undefined, "is not set"],
  ["an empty text", z.string(), "", "is not set"],
  ["none of the words at all", z.enum(["kms", "file"]), undefined, "is not set"],
])("%s is named with the form that it must have", (_, form, value, message) => {
  const start = () => parsedSettings(z.object({ SETTING: form }), { SETTING: value });
  expect(start).toThrow(`the environment is not right:\n  SETTING: ${message}`);
  expect(start).not.toThrow(secret);
});

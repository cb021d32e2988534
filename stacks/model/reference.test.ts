import { textAt } from "./reference";

const keys = { "us-east-1": { logs: "arn:aws:kms:us-east-1:111122223333:key/1" } };

test("follows a path into an output", () => {
  expect(textAt(keys, ["us-east-1", "logs"], "keys")).toBe(keys["us-east-1"].logs);
  expect(textAt("plain", [], "name")).toBe("plain");
});

test.each([
  [["us-west-2", "logs"], '"keys.us-west-2.logs" must be text'],
  [["us-east-1"], '"keys.us-east-1" must be text'],
])("names what is missing at %j", (path, message) => {
  expect(() => textAt(keys, path, "keys")).toThrow(message);
});

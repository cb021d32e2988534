import { publishedMessages } from "./fixtures/published-messages";
import { readDenial } from "./read-denial";

test.each(publishedMessages.map((published) => [published.name, published] as const))(
  "reads %s",
  (_, { message, says }) => {
    const { encoded, ...denial } = readDenial(message) ?? {};
    expect(denial).toEqual(says);
    expect(encoded !== undefined).toBe(message.includes("Encoded authorization failure message"));
  },
);

test("the encoded part comes whole", () => {
  expect(readDenial("Encoded authorization failure message: AbC-_9x (Service: Ec2)")?.encoded).toBe(
    "AbC-_9x",
  );
});

test("colours of a terminal are no part of the message", () => {
  const denial = readDenial(
    "\u001b[31mUser: arn:aws:iam::123456789012:user/a is not authorized to perform: s3:GetObject\u001b[0m with an explicit deny in a service control policy",
  );
  expect(denial).toMatchObject({ action: "s3:GetObject", kind: "scp" });
});

test.each([
  "",
  "{}",
  "null",
  "[1]",
  "Unable to locate credentials",
  '{"allowed":true}',
  "ThrottlingException: Rate exceeded",
])("%j denies nothing", (text) => {
  expect(readDenial(text)).toBeUndefined();
});

test("a hostile message is read as fast as any", () => {
  expect(() => {
    readDenial(
      `User: a is not authorized to perform: s3:GetObject on resource: ${" with an explicit ".repeat(20_000)}`,
    );
    readDenial(`${"User: ".repeat(50_000)} because ${"because no ".repeat(20_000)}`);
  }).toCostAtMost(100);
});

import { parsePolicy, type Statement } from "./document";
import { heldAsText } from "./parser/stand-ins";

const unreadable = (name: string) => new Error(`${name} is unknown`);

/** A document of which some parts throw when they are read, as those that are not known yet do. */
function throwing<T extends object>(data: T, ...names: (keyof T & string)[]): T {
  const copy = (Array.isArray(data) ? [...(data as unknown[])] : { ...data }) as T;
  Object.defineProperty(copy, heldAsText, { value: true });
  for (const name of names)
    Object.defineProperty(copy, name, {
      enumerable: true,
      get: () => {
        throw unreadable(name);
      },
    });
  return copy;
}

function statements(document: object): readonly Statement[] {
  const policy = parsePolicy(document);
  if ("problem" in policy) throw new Error(policy.problem);
  return policy.statements;
}

const allow = { Effect: "Allow", Action: ["s3:GetObject"], Principal: { AWS: "*" }, Resource: "*" };

test("what is known of a policy is read, and what is not throws where it is read", () => {
  const [open, other] = statements({ Statement: [throwing(allow, "Resource"), allow] });
  expect([open?.effect, open?.actions, open?.principals]).toEqual([
    "Allow",
    ["s3:GetObject"],
    [{ kind: "*", value: "*" }],
  ]);
  expect(() => open?.resources?.[0]).toThrow("Resource is unknown");
  expect(other?.resources).toEqual(["*"]);
});

test("of a list, one entry may be unknown", () => {
  const AWS = throwing(["arn:aws:iam::111122223333:root", ""], "1" as never);
  const [statement] = statements({ Statement: [{ ...allow, Principal: { AWS } }] });
  expect(statement?.principals?.[0]?.value).toBe("arn:aws:iam::111122223333:root");
  expect(() => statement?.principals?.[1]?.value).toThrow("1 is unknown");
});

test.each(["Effect", "Principal"] as const)(
  "a policy is unknown, and not refused, where %s cannot be read",
  (name) => {
    expect(() => parsePolicy({ Statement: [throwing(allow, name)] })).toThrow(`${name} is unknown`);
  },
);

test("without the mark, what cannot be read may be anything: nothing of the policy is taken for known", () => {
  const statement = Object.defineProperty({ ...allow }, "Resource", {
    enumerable: true,
    get: () => {
      throw unreadable("Resource");
    },
  });
  expect(() => parsePolicy({ Statement: [statement] })).toThrow("Resource is unknown");
});

test("what is wrong with a policy is reported when all of it is known", () => {
  expect(parsePolicy({ Statement: [{ ...allow, Effect: "Maybe" }] })).toHaveProperty("problem");
});

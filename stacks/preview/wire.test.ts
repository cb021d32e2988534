import { isUnknown, readable, UnknownValue } from "../../policy-packs/controls/model/unknown";
import { unknownTokens } from "./unknown-token";
import { wireMarks } from "./values/wire-marks";
import { decode, type Wire } from "./wire";

const fresh = (): Wire => ({ tokens: unknownTokens(), secrets: new Set() });
const because = () => "the reason";

test("JSON text with an unknown in it stays unknown as text, and says what is known of its document", () => {
  const wire = fresh();
  const token = wire.tokens.issue("AWS decides it");
  const policy = JSON.stringify({ Statement: [{ Effect: "Allow", Resource: `${token}/*` }] });
  const props = decode({ policy, value: policy }, because, wire);
  expect(isUnknown((props as { policy: unknown }).policy)).toBe(true);
  const read = readable(props) as Record<string, unknown>;
  // Only who takes a document for its text gets one.
  expect(() => read.value).toThrow(UnknownValue);
  const [statement] = (read.policy as { Statement: [{ Effect: string; Resource: string }] }).Statement;
  expect(statement.Effect).toBe("Allow");
  expect(() => statement.Resource).toThrow("policy.Statement[0].Resource is unknown: AWS decides it");
});

test("a map with a name that is unknown is unknown as a whole", () => {
  const wire = fresh();
  const name = wire.tokens.issue("AWS decides it");
  const { tags, named } = decode(
    { tags: { [name]: "x", owner: "y" }, named: { owner: "y" } },
    () => "not asked",
    wire,
  ) as Record<string, unknown>;
  expect([isUnknown(tags) && tags.because, named]).toEqual(["AWS decides it", { owner: "y" }]);
});

test("a document whose property's name is unknown, and text that is no JSON, are unknown as a whole", () => {
  const wire = fresh();
  const token = wire.tokens.issue("AWS decides it");
  for (const text of [`{"${token}": 1}`, `{ ${token} }`, `[${token}]`, `host ${token}`])
    expect(decode(text, because, wire)).toEqual(
      expect.not.objectContaining({ document: expect.anything() as unknown }),
    );
});

test("the known parts of a secret document are secrets", () => {
  const wire = fresh();
  const host = wire.tokens.issue("AWS decides it");
  const value = JSON.stringify({ host, password: "hunter2hunter2" });
  decode({ [wireMarks.key]: wireMarks.secret, value }, because, wire);
  expect([...wire.secrets]).toEqual(["hunter2hunter2"]);
});

test("what a program counts out of an unknown is unknown", () => {
  expect(decode({ port: Number.NaN }, because, fresh())).toEqual({
    port: expect.objectContaining({ because: "the reason" }) as unknown,
  });
});

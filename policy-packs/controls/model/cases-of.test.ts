import { casesOf } from "./cases-of";
import type { Denied } from "./denied";
import { exampleEdge } from "./example-edge";

const one = (name: string) => ({ name, action: "s3:GetObject" });
const denied: Denied = {
  by: "rcp",
  holds: "everywhere",
  sid: "Example",
  statement: () => ({ Principal: "*", Action: "s3:*", Resource: "*" }),
  cases: { refused: [one("a")], letThrough: [one("b")] },
};

test("cases of what an organization has follow those that hold everywhere", () => {
  const casesAt: Denied["casesAt"] = ({ trusted }) => ({ letThrough: trusted.accounts.map(one) });
  expect(casesOf({ ...denied, casesAt }, exampleEdge)).toEqual({
    refused: [one("a")],
    letThrough: [one("b"), one("777788889999")],
  });
  expect(casesOf(denied, exampleEdge)).toEqual(denied.cases);
});

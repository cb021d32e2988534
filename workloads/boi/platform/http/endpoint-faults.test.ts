import { z } from "zod";
import { endpointFaults } from "./endpoint-faults";
import type { Operation } from "./operation";

const good: Operation = {
  method: "post",
  path: "/things/{thingId}",
  operationId: "changeThing",
  summary: "",
  auth: "company:write",
  params: z.strictObject({ thingId: z.uuid() }),
  answers: { status: 204, body: z.undefined() },
};

test.each<[string, readonly Operation[], readonly unknown[]]>([
  ["none", [good], []],
  ["a path without its schema", [{ ...good, params: undefined }], [/no schema for {thingId}/]],
  ["a schema without its path", [{ ...good, path: "/things" }], [/no {thingId} in its path/]],
  ["one id twice", [good, { ...good, path: "/others/{thingId}" }], [/two endpoints are called/]],
  [
    "one route twice",
    [good, { ...good, operationId: "b", path: "/things/{id}", params: z.strictObject({ id: z.uuid() }) }],
    [/two endpoints are at post/],
  ],
  ["a body of a GET", [{ ...good, method: "get", body: z.strictObject({}) }], [/which get may not have/]],
  ["a loose body", [{ ...good, body: z.object({}) }], [/unknown fields in body:/]],
  [
    "a loose object deep in a body",
    [
      {
        ...good,
        body: z.strictObject({
          people: z.array(z.union([z.strictObject({}), z.object({ a: z.string() })])).optional(),
        }),
      },
    ],
    [/unknown fields in body\/people\/\*/],
  ],
  ["an object that takes any field", [{ ...good, body: z.looseObject({}) }], [/unknown fields in body:/]],
])("faults of endpoints: %s", (_, endpoints, faults) => {
  expect(endpointFaults(endpoints)).toEqual(faults.map((fault) => expect.stringMatching(fault as RegExp)));
});

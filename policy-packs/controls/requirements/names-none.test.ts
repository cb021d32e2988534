import { exampleGraph, ref } from "../model/example";
import { namesNone } from "./names-none";

const required = namesNone("groups", "example:index:Default");

test.each([
  ["one of the types", [ref("default")], ["groups must not come from example:index:Default"]],
  [
    "one of the types beside another",
    [ref("own"), ref("default")],
    ["groups must not come from example:index:Default"],
  ],
  ["another type", [ref("own")], []],
  ["an id from elsewhere", ["sg-1"], []],
  ["nothing", undefined, []],
])("a property that is computed from %s", (_, groups, expected) => {
  const graph = exampleGraph({
    name: "",
    resources: [
      { type: "example:index:Server", props: { groups } },
      { type: "example:index:Default", name: "default", props: {} },
      { type: "example:index:Own", name: "own", props: {} },
    ],
  });
  const [resource] = graph.resources;
  if (resource === undefined) throw new Error("no resource");
  expect(required.problems(resource.props, { resource, graph, path: "" })).toEqual(expected);
});

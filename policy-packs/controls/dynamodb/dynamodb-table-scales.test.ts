import { ref } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { dynamodbTableScales } from "./dynamodb-table-scales";

const table = (props: Record<string, unknown>) => ({
  type: "aws:dynamodb/table:Table",
  name: "orders",
  props,
});
const target = (dimension: string, resourceId: unknown) => ({
  type: "aws:appautoscaling/target:Target",
  props: { scalableDimension: `dynamodb:${dimension}`, resourceId },
});
const verdict = (...resources: { type: string; name?: string; props: Record<string, unknown> }[]) =>
  statusOf(dynamodbTableScales, { name: "case", resources });

test("a target whose name was computed from the table scales it", () => {
  const both = ["table:ReadCapacityUnits", "table:WriteCapacityUnits"].map((one) =>
    target(one, ref("orders")),
  );
  expect(verdict(table({}), ...both)).toBe("pass");
});

test("a target of an index scales no table", () => {
  const index = ["index:ReadCapacityUnits", "index:WriteCapacityUnits"].map((one) =>
    target(one, "table/orders"),
  );
  expect(verdict(table({ name: "orders" }), ...index)).toBe("fail");
});

test("what is not known is not decided", () => {
  expect(verdict(table({ billingMode: unknown("later") }))).toBe("undetermined");
  const perhaps = ["table:ReadCapacityUnits", "table:WriteCapacityUnits"].map((one) =>
    target(one, unknown("later")),
  );
  expect(verdict(table({ name: "orders" }), ...perhaps)).toBe("undetermined");
  expect(verdict(table({ billingMode: "PAY_PER_REQUEST", name: unknown("later") }))).toBe("pass");
});

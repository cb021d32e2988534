import type { Resource } from "../model/resource";
import { collect, every, some } from "../model/three-valued";
import { joined, type Control } from "../model/control";

const table = "aws:dynamodb/table:Table";
const target = "aws:appautoscaling/target:Target";
const dimensions = ["ReadCapacityUnits", "WriteCapacityUnits"];
const scaling = (dimension: string, resourceId: string) => ({
  type: target,
  props: {
    serviceNamespace: "dynamodb",
    scalableDimension: `dynamodb:table:${dimension}`,
    resourceId,
    minCapacity: 5,
    maxCapacity: 100,
  },
});
const [reads = "", writes = ""] = dimensions;

export const dynamodbTableScales: Control = {
  id: "dynamodb-table-scales",
  title: "DynamoDB tables scale with demand",
  why: "A table of fixed capacity throttles its readers at the first peak, and costs its peak at all other times.",
  remedy:
    'Set billingMode to "PAY_PER_REQUEST", or plan an application auto scaling Target for reads and one for writes.',
  severity: "low",
  domain: "data-protection",
  // Left out, provider and AWS take PROVISIONED. A target names its table as table/NAME, which is no reference that the graph knows.
  planned: joined(table, (resource, graph) =>
    isOnDemand(resource)
      ? []
      : collect(dimensions, (dimension) =>
          some(graph.ofType(target), (one) => scales(one, resource, dimension))
            ? []
            : [`billingMode must be "PAY_PER_REQUEST", or a Target scale ${dimension}`],
        ),
  ),
  examples: {
    bad: [
      {
        name: "fixed, by default",
        resources: [{ type: table, props: { name: "orders", readCapacity: 5, writeCapacity: 5 } }],
      },
      {
        name: "reads alone",
        resources: [
          { type: table, props: { name: "orders", billingMode: "PROVISIONED" } },
          scaling(reads, "table/orders"),
        ],
      },
      {
        name: "another table",
        resources: [
          { type: table, props: { name: "orders" } },
          scaling(reads, "table/others"),
          scaling(writes, "table/others"),
        ],
      },
    ],
    good: [
      { name: "on demand", resources: [{ type: table, props: { billingMode: "PAY_PER_REQUEST" } }] },
      {
        name: "both scaled",
        resources: [
          { type: table, props: { name: "orders" } },
          scaling(reads, "table/orders"),
          scaling(writes, "table/orders"),
        ],
      },
    ],
  },
};

const isOnDemand = ({ props }: Resource): boolean => props.billingMode === "PAY_PER_REQUEST";

const scales = (
  { props, propertyDependencies }: Resource,
  { urn, props: given }: Resource,
  dimension: string,
) =>
  every(
    [
      () => props.scalableDimension === `dynamodb:table:${dimension}`,
      () =>
        (propertyDependencies.resourceId ?? []).includes(urn) ||
        props.resourceId === `table/${String(given.name)}`,
    ],
    (check) => check(),
  );

import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { environmentIsolated } from "./environment-isolated";

const accounts = Object.fromEntries(
  [
    ["111122223333", "production"],
    ["222233334444", "Sandbox"],
    ["444455556666", "management"],
  ].map(([id = "", environment = ""]) => [
    id,
    { name: id, regions: [], environment, dataClassification: "internal", stacks: [] },
  ]),
);
const peering = (peerOwnerId: unknown, account?: string, settings: object = { accounts }) =>
  statusOf(environmentIsolated, {
    name: "",
    resources: [
      {
        type: "aws:ec2/vpcPeeringConnection:VpcPeeringConnection",
        props: { vpcId: "vpc-1", peerVpcId: "vpc-2", peerOwnerId },
        ...(account === undefined ? {} : { account }),
      },
    ],
    settings,
  });

test("either side counts, and what serves both may reach both", () => {
  expect(peering("222233334444")).toBe("fail");
  expect(peering("111122223333", "222233334444")).toBe("fail");
  expect(peering("111122223333", "444455556666")).toBe("pass");
});

test("an account that is not declared is another control's finding", () => {
  expect(peering("999988887777")).toBe("pass");
  expect(peering(unknown("later"))).toBe("undetermined");
  expect(peering("222233334444", undefined, {})).toBe("undetermined");
});

import { exampleId } from "../model/example";
import { blocksOverlap } from "../facts/network-blocks";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { vpcJoinedWithoutOverlap } from "./vpc-joined-without-overlap";

const vpc = (name: string, cidrBlock: unknown, account = "111122223333") => ({
  type: "aws:ec2/vpc:Vpc",
  name,
  account,
  props: { cidrBlock },
});
const peering = (peerVpcId: string) => ({
  type: "aws:ec2/vpcPeeringConnection:VpcPeeringConnection",
  props: { vpcId: exampleId("one"), peerVpcId },
});

test.each([
  ["10.0.0.0/16", "10.0.255.0/24", true],
  ["10.0.0.0/16", "10.1.0.0/16", false],
  ["0.0.0.0/0", "192.168.1.1/32", true],
  ["10.0.0.0/33", "10.0.0.0/8", false],
  ["2001:db8::/32", "2001:db8::/32", false],
])("%s and %s", (one, other, expected) => {
  expect(blocksOverlap(one, other)).toBe(expected);
});

test("a VPC of another account is found by its id; one from elsewhere is not known", () => {
  const status = (peer: string, block: unknown) =>
    statusOf(vpcJoinedWithoutOverlap, {
      name: "",
      resources: [vpc("one", "10.0.0.0/16"), vpc("two", block, "222233334444"), peering(peer)],
    });
  expect(status(exampleId("two"), "10.0.0.0/24")).toBe("fail");
  expect(status(exampleId("two"), unknown("from IPAM"))).toBe("undetermined");
  expect(status("vpc-elsewhere", "10.9.0.0/24")).toBe("undetermined");
});

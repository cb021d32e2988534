import { elasticIpUsed } from "../ec2/elastic-ip-used";
import { ref } from "../model/example";
import { statusOf } from "../model/verdicts";

const address = { type: "aws:ec2/eip:Eip", name: "address", props: { domain: "vpc" } };

test.each([
  [
    "a server, in a list within a block",
    "aws:transfer/server:Server",
    { endpointDetails: { addressAllocationIds: [ref("address")] } },
  ],
  ["a record that shows it", "aws:route53/record:Record", { records: [ref("address")] }],
])("an address that is computed into %s is in use", (_, type, props) => {
  expect(statusOf(elasticIpUsed, { name: "case", resources: [address, { type, props }] })).toBe("pass");
});

test("an address beside a gateway that names another is not", () => {
  const gateway = { type: "aws:ec2/natGateway:NatGateway", props: { allocationId: "eipalloc-other" } };
  expect(statusOf(elasticIpUsed, { name: "case", resources: [address, gateway] })).toBe("fail");
});

import type { Inputs } from "../../values/inputs";

const anywhere = { cidrBlocks: ["0.0.0.0/0"], ipv6CidrBlocks: ["::/0"] };

/** The security group that awsx makes where it is given none: everything may come in (pulumi-awsx 3). */
export const openGroup = (vpcId: unknown): Inputs => ({
  vpcId,
  ingress: [{ fromPort: 0, toPort: 0, protocol: "-1", ...anywhere }],
  egress: [{ fromPort: 0, toPort: 65535, protocol: "tcp", ...anywhere }],
});

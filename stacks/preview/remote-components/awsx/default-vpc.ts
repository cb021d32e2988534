import { wireMarks } from "../../values/wire-marks";
import type { Maker } from "../expansion";

/** The account's default VPC, which awsx looks up where it is given no network; of its subnets nothing is known. */
export const defaultVpc = (maker: Maker) => ({
  vpcId: maker.invoke("aws:ec2/getVpc:getVpc", { default: true }).id,
  publicSubnetIds: wireMarks.unknown,
  privateSubnetIds: wireMarks.unknown,
});

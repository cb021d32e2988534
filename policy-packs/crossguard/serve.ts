import { PolicyPack } from "@pulumi/policy";
import { packControls, type PackName } from "./packs";
import { policies } from "./policies";

/** Serves a pack to the Pulumi CLI that started this process. */
export const serve = (name: PackName): PolicyPack =>
  new PolicyPack(`palisade-${name}`, {
    policies: policies(packControls(name)),
    enforcementLevel: "mandatory",
  });

import { PolicyPack } from "@pulumi/policy";
import { controls } from "../controls";
import { policies } from "../crossguard/policies";

new PolicyPack("palisade-foundation", { policies: policies(controls), enforcementLevel: "mandatory" });

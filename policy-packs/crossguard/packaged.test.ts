import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as proto from "@pulumi/pulumi/proto/analyzer_pb";
import { exampleGraph } from "../controls/model/example";
import { analyzeRequest } from "./fixtures/analyzer-requests";
import { packedPack } from "./fixtures/packed-pack";
import { servedPack } from "./fixtures/served-pack";
import { packControls, packNames } from "./packs";
import { isPolicy } from "./policies";

/** One thing that each pack must find, and one that it has nothing to say about. */
const finds = {
  foundation: "aws:cloudtrail/trail:Trail",
  "data-protection": "aws:kms/key:Key",
  network: "aws:ec2/subnet:Subnet",
  identity: "aws:iam/userPolicyAttachment:UserPolicyAttachment",
  boi: "aws:kms/key:Key",
};
const open: Readonly<Record<string, Record<string, unknown>>> = {
  "aws:ec2/subnet:Subnet": { mapPublicIpOnLaunch: true },
};

test.each(packNames)("palisade-%s works outside this repository, with Pulumi's SDKs alone", async (name) => {
  const packed = packedPack(name);
  try {
    expect(packed.files).toEqual(["LICENSE", "PulumiPolicy.yaml", "bundle.js", "package.json", "start.js"]);
    const manifest: unknown = JSON.parse(readFileSync(join(packed.folder, "package.json"), "utf8"));
    expect(manifest).toMatchObject({
      name: `palisade-${name}`,
      license: "Apache-2.0",
      dependencies: { "@pulumi/policy": "^1.21.0", "@pulumi/pulumi": "^3.204.0" },
    });
    const served = await servedPack(packed.folder);
    try {
      const info = await served.info();
      expect(info.getName()).toBe(`palisade-${name}`);
      expect(info.getPoliciesList().map((policy) => policy.getName())).toEqual([
        "palisade",
        ...packControls(name)
          .filter(isPolicy)
          .map(({ id }) => id),
      ]);
      const resources = [{ type: finds[name], props: open[finds[name]] ?? {} }];
      const [resource] = exampleGraph({ name: "", resources }).resources;
      if (!resource) throw new Error("the example has a resource");
      await served.configure({});
      const levels = (await served.analyze(analyzeRequest(resource))).map((said) =>
        said.getEnforcementlevel(),
      );
      expect(levels).toContain(proto.EnforcementLevel.MANDATORY);
    } finally {
      served.stop();
    }
  } finally {
    packed.dispose();
  }
});

import { ebsVolumeEncrypted } from "./ebs-volume-encrypted";
import { ref } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const volume = "aws:ebs/volume:Volume";
const instance = "aws:ec2/instance:Instance";
const template = "aws:ec2/launchTemplate:LaunchTemplate";
const byDefault = "aws:ebs/encryptionByDefault:EncryptionByDefault";

test.each([
  ["a key without the switch does not encrypt", volume, { kmsKeyId: "alias/data" }, "fail"],
  ["an instance with no root disk given takes the image's", instance, { ami: "ami-1" }, "fail"],
  ["an encrypted root disk is enough", instance, { rootBlockDevice: { encrypted: true } }, "pass"],
  ["a template without mappings takes the image's disk", template, {}, "fail"],
  [
    "a block device list that is none",
    instance,
    { rootBlockDevice: { encrypted: true }, ebsBlockDevices: "x" },
    "fail",
  ],
  ["a snapshot does not excuse a volume", volume, { snapshotId: "snap-1" }, "fail"],
])("%s", (_, type, props, expected) => {
  expect(statusOf(ebsVolumeEncrypted, { name: "case", resources: [{ type, props }] })).toBe(expected);
});

test("another account's default does not help", () => {
  const resources = [
    { type: volume, props: {} },
    { type: byDefault, props: {}, account: "444455556666" },
  ];
  expect(statusOf(ebsVolumeEncrypted, { name: "case", resources })).toBe("fail");
});

test("an unknown default does not matter to an encrypted volume, but decides a plain one", () => {
  const withDefault = (props: Record<string, unknown>) =>
    statusOf(ebsVolumeEncrypted, {
      name: "case",
      resources: [
        { type: volume, props },
        { type: byDefault, props: { enabled: unknown("decided later") } },
      ],
    });
  expect(withDefault({ encrypted: true })).toBe("pass");
  expect(withDefault({})).toBe("undetermined");
});

test("an instance without a root disk of its own takes its launch template's", () => {
  const launched = (encrypted: boolean, more: Record<string, unknown> = {}) =>
    statusOf(ebsVolumeEncrypted, {
      name: "case",
      resources: [
        { type: template, name: "disk", props: { blockDeviceMappings: [{ ebs: { encrypted } }] } },
        { type: instance, props: { launchTemplate: { id: ref("disk") }, ...more } },
      ],
    });
  expect(launched(true)).toBe("pass");
  expect(launched(false)).toBe("fail");
  expect(launched(true, { rootBlockDevice: { volumeSize: 50 } })).toBe("fail");
  expect(launched(true, { ebsBlockDevices: [{ deviceName: "/dev/sdb" }] })).toBe("fail");
});

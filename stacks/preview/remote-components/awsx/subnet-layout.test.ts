import { subnetLayout } from "./subnet-layout";

const layout = (...given: Parameters<typeof subnetLayout>) =>
  subnetLayout(...given)?.map(({ name, cidrBlock }) => `${name} ${cidrBlock}`);

test.each<[string, Parameters<typeof subnetLayout>, string[]]>([
  [
    "awsx's usual one",
    ["v", "10.0.0.0/16", 3, "Legacy", undefined],
    [
      "v-private-1 10.0.0.0/19",
      "v-public-1 10.0.32.0/20",
      "v-private-2 10.0.64.0/19",
      "v-public-2 10.0.96.0/20",
      "v-private-3 10.0.128.0/19",
      "v-public-3 10.0.160.0/20",
    ],
  ],
  [
    "by the strategy Auto",
    ["v", "10.0.0.0/16", 2, "Auto", [{ type: "Public" }, { type: "Private", name: "app", cidrMask: 20 }]],
    ["v-public-1 10.0.0.0/18", "v-app-1 10.0.64.0/20", "v-public-2 10.0.128.0/18", "v-app-2 10.0.192.0/20"],
  ],
  [
    "with blocks that are given, and space that is kept free",
    [
      "v",
      "10.0.0.0/16",
      2,
      "Exact",
      [
        { type: "Private", cidrBlocks: ["10.0.0.0/18", "10.0.64.0/18"] },
        { type: "Unused", cidrBlocks: ["10.0.128.0/18", "10.0.192.0/18"] },
      ],
    ],
    ["v-private-1 10.0.0.0/18", "v-private-2 10.0.64.0/18"],
  ],
  [
    "with sizes, the old way",
    [
      "v",
      "10.0.0.0/16",
      1,
      "Legacy",
      [
        { type: "Isolated", size: 256 },
        { type: "Public", cidrMask: 24 },
      ],
    ],
    ["v-public-1 10.0.0.0/24", "v-isolated-1 10.0.1.0/24"],
  ],
])("the layout %s", (_, given, expected) => {
  expect(layout(...given)).toEqual(expected);
});

test.each<[string, Parameters<typeof subnetLayout>]>([
  ["a block that is no block", ["v", "10.0.0.0", 3, "Auto", undefined]],
  ["a type that awsx does not have", ["v", "10.0.0.0/16", 3, "Auto", [{ type: "Secret" }]]],
  [
    "blocks for fewer zones",
    ["v", "10.0.0.0/16", 3, "Auto", [{ type: "Public", cidrBlocks: ["10.0.0.0/24"] }]],
  ],
  ["a size that is unknown", ["v", "10.0.0.0/16", 3, "Auto", [{ type: "Public", cidrMask: "unknown" }]]],
])("%s gives none", (_, given) => {
  expect(layout(...given)).toBeUndefined();
});

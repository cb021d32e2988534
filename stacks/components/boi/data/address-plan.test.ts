import { subnetBlock, tiers } from "./address-plan";

test("every tier and zone has a block of its own", () => {
  const blocks = tiers.flatMap((tier) =>
    [0, 1, 2, 15].map((zone) => subnetBlock("10.20.0.0/16", tier, zone)),
  );
  expect(new Set(blocks).size).toBe(blocks.length);
  expect(subnetBlock("10.20.0.0/16", "data", 1)).toBe("10.20.33.0/24");
});

test.each(["10.20.0.0/20", "10.20.1.0/16", "x"])("%s is no network to plan in", (network) => {
  expect(() => subnetBlock(network, "data", 0)).toThrow(/must be a \/16/);
});

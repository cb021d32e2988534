import { controls } from "../../policy-packs/controls";
import { packNames } from "../../policy-packs/crossguard/packs";
import { recordingIo } from "../terminal/recording-io";
import { run } from "../terminal/run";
import { pack } from "./pack";

async function call(...args: string[]) {
  const io = recordingIo();
  const code = await run({ pack: () => pack }, ["pack", ...args], io);
  return { code, out: io.printed(), errors: io.printedErrors() };
}

test("all packs are listed with whom they are for and how many controls they hold", async () => {
  const { code, out } = await call();
  expect(code).toBe(0);
  expect(out.split("\n\n").map((part) => part.split(" ")[0])).toEqual(packNames);
  expect(out).toContain(`foundation  ${controls.filter(({ planned }) => planned).length} controls (`);
  expect(out).toMatch(/identity {2}.*\n {2}for .*\n {2}shares {2}\d+ with foundation · \d+ with boi\n/);
});

test("one pack is listed with its controls, and what only the preview judges is marked", async () => {
  const { out } = await call("boi");
  expect(out).toContain("medium    component-resources-visible  `palisade preview` only\n");
  expect(out).toContain("critical  kms-key-policy-not-public\n");
  expect(out).not.toContain("cloudtrail-");
});

test("as JSON and as markdown, both one and all", async () => {
  expect(JSON.parse((await call("--format", "json")).out)).toHaveLength(packNames.length);
  const network = JSON.parse((await call("network", "--format=json")).out) as { controls: object[] };
  expect(network).toMatchObject({
    name: "network",
    package: "palisade-network",
    folder: "policy-packs/network",
  });
  expect(network.controls).toContainEqual(
    expect.objectContaining({ id: "vpc-flow-logs-enabled", enforced: true }),
  );
  expect((await call("--format=markdown")).out).toMatch(
    /^\| pack \| controls \|[^]*\n\| `identity` \| \d+ \(/,
  );
  expect((await call("network", "--format=markdown")).out).toMatch(
    /^# palisade-network\n\nFor those who build/,
  );
});

test("an unknown pack is a mistake", async () => {
  expect(await call("netwrk")).toEqual({
    code: 2,
    out: "",
    errors:
      "there is no pack netwrk; there are foundation, data-protection, network, identity, boi. Did you mean network?\n",
  });
});

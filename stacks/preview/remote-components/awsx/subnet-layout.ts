import type { Inputs } from "../../values/inputs";
import { isRecord } from "../expansion";

export interface SubnetPlan {
  readonly name: string;
  readonly type: "Public" | "Private" | "Isolated";
  readonly cidrBlock: string;
  /** Index of its zone. */
  readonly zone: number;
  readonly tags: Inputs;
}

interface Block {
  readonly base: number;
  readonly bits: number;
}

interface Spec {
  readonly type: SubnetPlan["type"] | "Unused";
  readonly name: string;
  readonly bits?: number;
  readonly blocks?: readonly string[];
  readonly tags: Inputs;
}

/**
 * The subnets that awsx.ec2.Vpc divides its network into, by its three strategies (pulumi-awsx 3, awsx/ec2:
 * subnetDistributorLegacy.ts, subnetDistributorNew.ts, vpc.ts). Undefined where the arguments do not decide them, or
 * awsx would refuse them.
 */
export function subnetLayout(
  vpcName: string,
  cidrBlock: string,
  zones: number,
  strategy: string,
  given: unknown,
): readonly SubnetPlan[] | undefined {
  const network = block(cidrBlock);
  const specs = given === undefined ? undefined : specsOf(given);
  if (!network || zones < 1 || (given !== undefined && !specs)) return undefined;
  const explicit = specs?.some(({ blocks }) => blocks !== undefined) ?? false;
  const planned =
    strategy === "Legacy"
      ? legacy(network, zones, specs)
      : explicit
        ? specs?.every(({ blocks }) => blocks?.length === zones) === true
          ? zonesOf(zones).map((zone) => specs.map((spec) => block(spec.blocks?.[zone] ?? "")))
          : undefined
        : auto(network, zones, specs ?? defaultSpecs(network, zones));
  const order = strategy === "Legacy" ? inLegacyOrder(specs) : (specs ?? defaultSpecs(network, zones));
  if (!planned || planned.flat().some((one) => one === undefined || one.bits > 32)) return undefined;
  return planned.flatMap((blocks, zone) =>
    order.flatMap((spec, index): SubnetPlan[] => {
      const own = blocks[index];
      return own === undefined || spec.type === "Unused"
        ? []
        : [
            {
              name: `${vpcName}-${spec.name}-${zone + 1}`,
              type: spec.type,
              cidrBlock: written(own),
              zone,
              tags: spec.tags,
            },
          ];
    }),
  );
}

const types = ["Public", "Private", "Isolated", "Unused"] as const;

function specsOf(given: unknown): readonly Spec[] | undefined {
  if (!Array.isArray(given) || given.length === 0) return undefined;
  const specs = given.map((spec: unknown): Spec | undefined => {
    if (!isRecord(spec)) return undefined;
    const { name, cidrMask, size, cidrBlocks, tags = {} } = spec;
    const type = types.find((one) => one.toLowerCase() === String(spec.type).toLowerCase());
    const bits = cidrMask ?? (typeof size === "number" ? 32 - Math.log2(size) : undefined);
    if (!type || !isRecord(tags) || (bits !== undefined && !Number.isInteger(bits))) return undefined;
    if (name !== undefined && typeof name !== "string") return undefined;
    if (cidrBlocks !== undefined && !isListOfText(cidrBlocks)) return undefined;
    return {
      type,
      name: name ?? type.toLowerCase(),
      bits: bits as number | undefined,
      blocks: cidrBlocks,
      tags,
    };
  });
  return specs.includes(undefined) ? undefined : (specs as Spec[]);
}

const isListOfText = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

const defaultSpecs = (network: Block, zones: number): readonly Spec[] => {
  const bits = Math.max(network.bits + newBits(zones), 16);
  return [
    { type: "Private", name: "private", bits: bits + 1, tags: {} },
    { type: "Public", name: "public", bits: bits + 2, tags: {} },
  ];
};

/** Each zone an equal part; in it one subnet after the other, each at the next multiple of its own size. */
function auto(network: Block, zones: number, specs: readonly Spec[]): readonly (readonly Block[])[] {
  const zoneBits = network.bits + newBits(zones);
  const usual = zoneBits + newBits(specs.length);
  return zonesOf(zones).map((zone) => {
    let next = network.base + zone * size(zoneBits);
    return specs.map(({ bits = usual }) => {
      const base = Math.ceil(next / size(bits)) * size(bits);
      next = base + size(bits);
      return { base, bits };
    });
  });
}

const kinds = ["Private", "Public", "Isolated"] as const;
const least = { Private: 19, Public: 20, Isolated: 24 } as const;

const inLegacyOrder = (specs: readonly Spec[] | undefined): readonly Spec[] =>
  specs === undefined
    ? [
        { type: "Private", name: "private", tags: {} },
        { type: "Public", name: "public", tags: {} },
      ]
    : kinds.flatMap((kind) => specs.filter(({ type }) => type === kind));

/** Private subnets first, then public and isolated ones, each kind after the last of the one before. */
function legacy(
  network: Block,
  zones: number,
  specs: readonly Spec[] | undefined,
): readonly (readonly Block[])[] {
  const zoneBits = network.bits + newBits(zones);
  const starts = zonesOf(zones).map((zone) => network.base + zone * size(zoneBits));
  if (specs === undefined)
    return starts.map((base) => [
      { base, bits: zoneBits + 1 },
      { base: base + size(zoneBits + 1), bits: zoneBits + 2 },
    ]);
  const usual = zoneBits + (specs.length === 1 ? 0 : 1);
  return starts.map((start) => {
    const done: Block[] = [];
    for (const kind of kinds) {
      const before = done.at(-1);
      const from = before ? before.base + size(before.bits) : start;
      specs
        .filter(({ type }) => type === kind)
        .forEach((spec, index) => {
          const bits = spec.bits ?? Math.max(usual, least[kind]);
          const last = done.at(-1);
          const wanted = from + index * size(bits);
          const end = last ? last.base + size(last.bits) : start;
          done.push({ base: wanted < end ? Math.ceil(end / size(bits)) * size(bits) : wanted, bits });
        });
    }
    return done;
  });
}

const zonesOf = (count: number) => Array.from({ length: count }, (_, index) => index);
const newBits = (count: number) => Math.ceil(Math.log2(count));
const size = (bits: number) => 2 ** (32 - bits);

function block(cidr: string): Block | undefined {
  const match = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(cidr);
  if (!match) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, bits = 0] = match.slice(1).map(Number);
  return { base: ((a * 256 + b) * 256 + c) * 256 + d, bits };
}

const written = ({ base, bits }: Block): string =>
  `${[24, 16, 8, 0].map((shift) => Math.floor(base / 2 ** shift) % 256).join(".")}/${bits}`;

import { collect, every, some } from "../model/three-valued";
import { admitsInternet, prefixLength } from "./cidr";
import { includes, portRange, protocolOf, type PortRange, type Protocol } from "./ports";
import { openPort, type ServicePort } from "./service-port";

/** An entry of a network ACL. Each getter may throw `UnknownValue`: read what decides. */
export interface AclEntry {
  readonly label: string;
  readonly inbound: boolean;
  readonly denies: boolean;
  readonly number: number;
  readonly blocks: { readonly v4: unknown; readonly v6: unknown };
  readonly protocol: Protocol;
  readonly ports: PortRange;
}

type Raw = Readonly<Record<string, unknown>>;

/** `names` says how the raw properties spell number and action, which differ between inline and separate entries. */
export const aclEntry = (
  label: string,
  raw: Raw,
  names: { readonly number: string; readonly action: string },
): AclEntry => ({
  label,
  get inbound() {
    return raw.egress !== true && raw.egress !== "true";
  },
  get denies() {
    return String(raw[names.action]).toLowerCase() === "deny";
  },
  get number() {
    return Number(raw[names.number]);
  },
  blocks: {
    get v4() {
      return raw.cidrBlock;
    },
    get v6() {
      return raw.ipv6CidrBlock;
    },
  },
  get protocol() {
    return protocolOf(raw.protocol);
  },
  get ports() {
    return portRange(raw.fromPort, raw.toPort);
  },
});

/** Entries apply in the order of their numbers, so an earlier deny for everyone closes a port that a later one allows. */
export function openPorts(
  guarded: readonly ServicePort[],
  entry: AclEntry,
  among: () => readonly AclEntry[],
): readonly string[] {
  const open = collect(guarded, (service) => {
    const over = collect(protocols, (protocol) =>
      some(families, (family) => isOpen(entry, among, { port: service.port, protocol, family }))
        ? [protocol]
        : [],
    );
    return over.length > 0
      ? [
          openPort(
            service,
            protocols.filter((one) => over.includes(one)),
          ),
        ]
      : [];
  });
  return open.length > 0 ? [`${entry.label} lets the internet reach ${open.join(" and ")}`] : [];
}

/** CIS guards both protocols of each port. */
const protocols = ["tcp", "udp"] as const;

const families = ["v4", "v6"] as const;

interface Flow {
  readonly port: number;
  readonly protocol: Protocol;
  readonly family: "v4" | "v6";
}

const isOpen = (entry: AclEntry, among: () => readonly AclEntry[], flow: Flow): boolean =>
  allOf(
    () => entry.inbound,
    () => !entry.denies,
    () => (entry.blocks[flow.family] ?? "") !== "" && admitsInternet(entry.blocks[flow.family]),
    () => covers(entry, flow),
    () =>
      !some(among(), (other) =>
        allOf(
          () => other.inbound,
          () => other.denies,
          () => prefixLength(other.blocks[flow.family]) === 0,
          () => covers(other, flow),
          () => other.number < entry.number,
        ),
      ),
  );

const covers = (entry: AclEntry, { port, protocol }: Flow): boolean =>
  some(
    [
      () => entry.protocol === "all",
      () =>
        allOf(
          () => entry.protocol === protocol,
          () => includes(entry.ports, port),
        ),
    ],
    (check) => check(),
  );

const allOf = (...checks: readonly (() => boolean)[]): boolean => every(checks, (check) => check());

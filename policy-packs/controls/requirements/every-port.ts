import { some } from "../model/three-valued";
import type { Requirement } from "../model/requirement";
import { property } from "./property";
import { admitsInternet } from "../facts/cidr";
import { portRange, protocolOf } from "../facts/ports";

/** A rule of every port of a protocol, or of every protocol; as a condition. */
export const isOfEveryPort = (protocol: string): Requirement => ({
  reads: [protocol, "fromPort", "toPort"],
  problems: (props, { path }) => {
    const given = protocolOf(props[protocol]);
    if (given === "all") return [];
    const [from, to] = portRange(props.fromPort, props.toPort);
    return given !== "other" && from <= 1 && to === 65535 ? [] : [`${path}fromPort must be the first`];
  },
});

/** A CIDR block or a list of them, perhaps left out, that does not hold the internet. */
export const isNoInternet = (path: string): Requirement =>
  property(path, {
    accepts: (value) =>
      !some(
        (Array.isArray(value) ? value : [value]) as unknown[],
        (block) => (block ?? "") !== "" && admitsInternet(block),
      ),
    must: "must not be the internet where every port is open",
  });

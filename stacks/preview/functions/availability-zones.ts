import type { FunctionAnswer } from "./answer";

/**
 * Zone letters that an account sees, as of 2026-11 (AWS "Regions and Availability Zones"). us-east-1 has six for every
 * account; in us-west-1 and ap-northeast-1 an account sees a subset that differs, so those stay unknown.
 */
const letters: Readonly<Record<string, string>> = {
  "us-east-1": "abcdef",
  "us-east-2": "abc",
  "us-west-2": "abcd",
  "ca-central-1": "abd",
  "eu-west-1": "abc",
  "eu-west-2": "abc",
  "eu-west-3": "abc",
  "eu-central-1": "abc",
  "eu-central-2": "abc",
  "eu-north-1": "abc",
  "eu-south-1": "abc",
  "ap-southeast-1": "abc",
  "ap-southeast-2": "abc",
  "ap-south-1": "abc",
  "sa-east-1": "abc",
};

const understood = new Set(["state", "excludeNames", "region"]);

const zones: FunctionAnswer = (args, place) => {
  const region = typeof args.region === "string" ? args.region : place.region;
  const known = letters[region ?? ""];
  const plain = Object.keys(args).every((key) => understood.has(key));
  if (region === undefined || known === undefined || !plain || (args.state ?? "available") !== "available")
    return {};
  const excluded = Array.isArray(args.excludeNames) ? args.excludeNames : [];
  const names = [...known].map((letter) => `${region}${letter}`).filter((name) => !excluded.includes(name));
  return { id: region, region, names };
};

export const availabilityZones: Readonly<Record<string, FunctionAnswer>> = {
  "aws:index/getAvailabilityZones:getAvailabilityZones": zones,
};

import type { Holding } from "../../../owners/verbs/report-part";
import { bodsInterests, type BodsInterest } from "./bods-interests";

const since = "2026-01-05";
const shares = { type: "shareholding", directOrIndirect: "unknown", share: 40, startDate: since } as const;
const control = { type: "otherInfluenceOrControl", directOrIndirect: "unknown", startDate: since } as const;

test.each<[string, Omit<Holding, "since">, readonly BodsInterest[]]>([
  ["a share", { ownershipPercent: 40 }, [shares]],
  ["a share and control", { ownershipPercent: 40, substantialControl: true }, [shares, control]],
  ["control without a share", { ownershipPercent: 0, substantialControl: true }, [control]],
  ["a share without control", { ownershipPercent: 40, substantialControl: false }, [shares]],
  [
    "a share through exempt entities only",
    { ownershipPercent: 40, throughExemptEntitiesOnly: true },
    [{ ...shares, directOrIndirect: "indirect" }],
  ],
  ["nothing that is known", {}, []],
])("%s", (_, holding, interests) => {
  expect(bodsInterests({ ...holding, since })).toEqual(interests);
});

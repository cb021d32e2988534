import { controls } from "../../controls";
import { isGeneral } from "../model/control";
import { harmlessReason, harmlessTypes } from "./harmless-types";
import { isProviderType } from "./provider-type";

test("every harmless type is one of the provider's, listed once", () => {
  expect(harmlessTypes().filter((type) => !isProviderType(type))).toEqual([]);
  expect(new Set(harmlessTypes()).size).toBe(harmlessTypes().length);
});

test("no type is called harmless that a control judges", () => {
  const judged = controls
    .filter((control) => !isGeneral(control))
    .flatMap(({ planned }) => planned?.types ?? []);
  expect([...new Set(judged)].filter((type) => harmlessReason(type) !== undefined)).toEqual([]);
});

test("a reason is given, and only for what is listed", () => {
  expect(harmlessReason("aws:kms/alias:Alias")).toBe("another name for a resource, which is judged itself");
  expect(harmlessReason("aws:kms/key:Key")).toBeUndefined();
});

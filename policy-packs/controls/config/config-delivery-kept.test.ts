import { configDeliveryKept } from "./config-delivery-kept";
import { denies } from "../model/denies";

test("making a channel is denied as deleting it is: there is one for each Region, and the last one counts", () => {
  for (const action of ["config:PutDeliveryChannel", "config:DeleteDeliveryChannel"])
    expect(denies(configDeliveryKept, { caller: "administrator", action })).toBe(true);
});

test("AWS Config itself is not hindered", () => {
  expect(
    denies(configDeliveryKept, { caller: "service-linked-role", action: "config:PutDeliveryChannel" }),
  ).toBe(false);
});

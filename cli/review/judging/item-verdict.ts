import type { ConfigurationItem, Control } from "../../../policy-packs/controls/model/control";
import type { Verdict } from "../../../policy-packs/controls/model/judge";

/** An item without its configuration, as of a resource that was only discovered, leaves every question open. */
export function itemVerdict({ deployed }: Control, item: ConfigurationItem): Verdict {
  if (item.configuration === undefined || item.configuration === null)
    return { status: "undetermined", path: "configuration", because: "the item does not carry it" };
  const messages = deployed?.problems(item) ?? [];
  return messages.length > 0 ? { status: "fail", messages: [...new Set(messages)] } : { status: "pass" };
}

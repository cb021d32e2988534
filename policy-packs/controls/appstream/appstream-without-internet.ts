import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const fleet = "aws:appstream/fleet:Fleet";
const builder = "aws:appstream/imageBuilder:ImageBuilder";

export const appstreamWithoutInternet: Control = {
  id: "appstream-without-internet",
  title: "AppStream fleets reach the internet only through our network",
  why: "By default internet access each instance has a public address.",
  remedy: "Leave enableDefaultInternetAccess out, or set it to false.",
  severity: "high",
  domain: "network",
  // AWS takes false for what is left out (2026).
  planned: requires({
    [fleet]: isFalse("enableDefaultInternetAccess"),
    [builder]: isFalse("enableDefaultInternetAccess"),
  }),
  examples: examplesOf(fleet, {
    bad: {
      "switched on": { instanceType: "stream.standard.medium", enableDefaultInternetAccess: true },
      "a builder, as text": [{ type: builder, props: { enableDefaultInternetAccess: "true" } }],
    },
    good: {
      "switched off": { enableDefaultInternetAccess: false },
      "left out": { instanceType: "stream.standard.medium" },
    },
  }),
};

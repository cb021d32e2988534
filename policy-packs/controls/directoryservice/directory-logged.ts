import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const type = "aws:directoryservice/directory:Directory";
const directory = { name: "corp.example.com", password: "x", type: "MicrosoftAD" };

export const directoryLogged: Control = {
  id: "directory-logged",
  title: "Managed directories send their security log to CloudWatch",
  why: "Who signed in, and who was locked out, is in the log of domain controllers that no one can reach.",
  remedy: "Add a LogSubscription with the directory's id.",
  severity: "medium",
  domain: "logging",
  // SimpleAD when the type is left out; it and a connector have no log to forward.
  planned: requires({
    [type]: when(
      isOneOf("type", ["MicrosoftAD"], { unset: "SimpleAD" }),
      hasSatellite(
        { type: "aws:directoryservice/logSubscription:LogSubscription", by: "directoryId" },
        "no LogSubscription forwards the directory's security log",
      ),
    ),
  }),
  examples: examplesOf(type, {
    bad: { "no subscription": directory, "by another edition": { ...directory, edition: "Standard" } },
    good: {
      "small, which has no such log": { name: "corp.example.com", password: "x", type: "SimpleAD" },
      "a connector": { name: "corp.example.com", password: "x", type: "ADConnector" },
    },
  }),
};

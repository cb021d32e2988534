import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const instance = "aws:connect/instance:Instance";

export const connectLogged: Control = {
  id: "connect-logged",
  title: "Contact centres log what contact flows do",
  why: "A flow asks for names and numbers; its log shows what it did with them.",
  remedy: "Set contactFlowLogsEnabled: true.",
  severity: "medium",
  domain: "logging",
  // The provider takes false for what is left out (2026).
  planned: requires({ [instance]: isTrue("contactFlowLogsEnabled") }),
  examples: examplesOf(instance, {
    bad: {
      "left out": { identityManagementType: "SAML" },
      "switched off, as text": { contactFlowLogsEnabled: "false" },
    },
    good: { "switched on": { contactFlowLogsEnabled: true }, "as text": { contactFlowLogsEnabled: "true" } },
  }),
};

import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inDocument } from "../requirements/documents";
import { anyOf } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const policy = "aws:organizations/policy:Policy";
const deny =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"organizations:LeaveOrganization","Resource":"*"}]}';

export const organizationPolicyDocumentValid: Control = {
  id: "organization-policy-document-valid",
  title: "Service and resource control policies have statements",
  why: "A policy without a statement takes one of the five places of a target and denies nothing.",
  remedy: "Write Statement with what is denied; palisade scp lint names all that is wrong with a document.",
  severity: "high",
  domain: "organization",
  planned: requires({
    [policy]: anyOf(
      "content must hold a Statement",
      isNoneOf("type", ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"], {
        unset: "SERVICE_CONTROL_POLICY",
      }),
      inDocument("content", isSet("statement")),
    ),
  }),
  examples: examplesOf(policy, {
    bad: {
      "no statement": { content: '{"Version":"2012-10-17","Statement":[]}' },
      "another document": { type: "RESOURCE_CONTROL_POLICY", content: '{"tags":{}}' },
    },
    good: {
      "a statement": { content: deny },
      "a tag policy, which has none": { type: "TAG_POLICY", content: '{"tags":{}}' },
    },
  }),
};

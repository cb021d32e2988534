import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const notebook = "aws:sagemaker/notebookInstance:NotebookInstance";

export const sagemakerNotebookImdsv2Only: Control = {
  id: "sagemaker-notebook-imdsv2-only",
  title: "Notebooks answer IMDSv2 only",
  why: "With version 1, a request that a page made the notebook send reads the role's credentials.",
  remedy: 'Set instanceMetadataServiceConfiguration: { minimumInstanceMetadataServiceVersion: "2" }.',
  severity: "medium",
  domain: "compute",
  // AWS takes 1 for what is left out (2026).
  planned: requires({
    [notebook]: isOneOf("instanceMetadataServiceConfiguration.minimumInstanceMetadataServiceVersion", ["2"]),
  }),
  examples: examplesOf(notebook, {
    bad: {
      "left out": { instanceType: "ml.t3.medium" },
      "version 1, in a list of one": {
        instanceMetadataServiceConfiguration: [{ minimumInstanceMetadataServiceVersion: "1" }],
      },
    },
    good: {
      "version 2": { instanceMetadataServiceConfiguration: { minimumInstanceMetadataServiceVersion: "2" } },
      "as a number": { instanceMetadataServiceConfiguration: [{ minimumInstanceMetadataServiceVersion: 2 }] },
    },
  }),
};

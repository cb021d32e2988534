import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { matches } from "../requirements/scalars";

const notebook = "aws:sagemaker/notebookInstance:NotebookInstance";

export const sagemakerNotebookPlatformSupported: Control = {
  id: "sagemaker-notebook-platform-supported",
  title: "Notebooks run on a platform that AWS patches",
  why: "Amazon Linux 1 has had no patches since 2023, and early images of Amazon Linux 2 get none either.",
  remedy: 'Set platformIdentifier: "notebook-al2023-v1" or "notebook-al2-v3".',
  severity: "medium",
  domain: "compute",
  // The provider takes notebook-al2-v3 for what is left out (2026).
  planned: requires({
    [notebook]: matches(
      "platformIdentifier",
      /^notebook-(al2-v[3-9]|al20\d\d-v\d+)$/,
      "a supported platform such as notebook-al2023-v1",
      { unset: "notebook-al2-v3" },
    ),
  }),
  examples: examplesOf(notebook, {
    bad: {
      "Amazon Linux 1": { platformIdentifier: "notebook-al1-v1" },
      "an early Amazon Linux 2": { platformIdentifier: "notebook-al2-v1" },
    },
    good: {
      "Amazon Linux 2023": { platformIdentifier: "notebook-al2023-v1" },
      "left out": { instanceType: "ml.t3.medium" },
    },
  }),
};

import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const notebook = "aws:sagemaker/notebookInstance:NotebookInstance";

export const sagemakerNotebookInVpc: Control = {
  id: "sagemaker-notebook-in-vpc",
  title: "Notebooks run in our network",
  why: "Outside it nothing filters or records what a notebook sends.",
  remedy: "Set subnetId and securityGroups.",
  severity: "high",
  domain: "network",
  planned: requires({ [notebook]: isSet("subnetId") }),
  examples: examplesOf(notebook, {
    bad: { "left out": { instanceType: "ml.t3.medium" }, "an empty text": { subnetId: "" } },
    good: {
      "a subnet": { subnetId: "subnet-1", securityGroups: ["sg-1"] },
      "without internet": { subnetId: "subnet-1", directInternetAccess: "Disabled" },
    },
  }),
};

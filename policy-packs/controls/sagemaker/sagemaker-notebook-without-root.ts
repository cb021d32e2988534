import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const notebookArn = "arn:{partition}:sagemaker:{region}:{account}:notebook-instance/study";

const notebook = "aws:sagemaker/notebookInstance:NotebookInstance";

export const sagemakerNotebookWithoutRoot: Control = {
  id: "sagemaker-notebook-without-root",
  title: "No one is root on a notebook",
  why: "Root turns the recording and the network rules of a notebook off.",
  remedy: 'Set rootAccess: "Disabled".',
  severity: "high",
  domain: "compute",
  // Users are root where nothing is said (2026).
  planned: requires({ [notebook]: isOneOf("rootAccess", ["Disabled"]) }),
  denied: [
    {
      by: "scp",
      holds: "where chosen",
      sid: "NotebooksStartWithoutRoot",
      statement: () => ({
        Action: "sagemaker:CreateNotebookInstance",
        Resource: "*",
        Condition: { StringNotEquals: { "sagemaker:RootAccess": "Disabled" } },
      }),
      cases: {
        denied: [
          {
            name: "a notebook with root",
            action: "sagemaker:CreateNotebookInstance",
            resource: notebookArn,
            context: { "sagemaker:RootAccess": "Enabled" },
          },
          {
            name: "nothing said, which gives it",
            caller: "ci",
            action: "sagemaker:CreateNotebookInstance",
            resource: notebookArn,
          },
          {
            name: "by a deployment",
            caller: "deployment",
            action: "sagemaker:CreateNotebookInstance",
            resource: notebookArn,
            context: { "sagemaker:RootAccess": "Enabled" },
          },
        ],
        allowed: [
          {
            name: "a notebook without",
            action: "sagemaker:CreateNotebookInstance",
            resource: notebookArn,
            context: { "sagemaker:RootAccess": "Disabled" },
          },
          { name: "a notebook changed", action: "sagemaker:UpdateNotebookInstance", resource: notebookArn },
          {
            name: "a script that notebooks start with",
            action: "sagemaker:CreateNotebookInstanceLifecycleConfig",
          },
          { name: "a notebook stopped", action: "sagemaker:StopNotebookInstance", resource: notebookArn },
        ],
      },
    },
    {
      by: "scp",
      holds: "where chosen",
      sid: "NotebooksStayWithoutRoot",
      statement: () => ({
        Action: "sagemaker:UpdateNotebookInstance",
        Resource: "*",
        Condition: { StringEquals: { "sagemaker:RootAccess": "Enabled" } },
      }),
      cases: {
        denied: [
          {
            name: "root given later",
            action: "sagemaker:UpdateNotebookInstance",
            resource: notebookArn,
            context: { "sagemaker:RootAccess": "Enabled" },
          },
          {
            name: "by a deployment",
            caller: "deployment",
            action: "sagemaker:UpdateNotebookInstance",
            resource: notebookArn,
            context: { "sagemaker:RootAccess": "Enabled" },
          },
          {
            name: "by a workload",
            caller: "workload",
            action: "sagemaker:UpdateNotebookInstance",
            resource: notebookArn,
            context: { "sagemaker:RootAccess": "Enabled" },
          },
        ],
        allowed: [
          { name: "another size", action: "sagemaker:UpdateNotebookInstance", resource: notebookArn },
          {
            name: "root taken away",
            action: "sagemaker:UpdateNotebookInstance",
            resource: notebookArn,
            context: { "sagemaker:RootAccess": "Disabled" },
          },
          {
            name: "a script that notebooks start with",
            action: "sagemaker:UpdateNotebookInstanceLifecycleConfig",
            context: { "sagemaker:RootAccess": "Enabled" },
          },
          { name: "a notebook started", action: "sagemaker:StartNotebookInstance", resource: notebookArn },
        ],
      },
    },
  ],
  examples: examplesOf(notebook, {
    bad: { "left to AWS": { instanceType: "ml.t3.medium" }, root: { rootAccess: "Enabled" } },
    good: {
      none: { rootAccess: "Disabled" },
      "none, in our network": { rootAccess: "Disabled", subnetId: "subnet-1" },
    },
  }),
};

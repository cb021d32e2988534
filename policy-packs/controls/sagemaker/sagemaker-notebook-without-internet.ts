import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const notebookArn = "arn:{partition}:sagemaker:{region}:{account}:notebook-instance/study";

const notebook = "aws:sagemaker/notebookInstance:NotebookInstance";
const studio = "aws:sagemaker/domain:Domain";

export const sagemakerNotebookWithoutInternet: Control = {
  id: "sagemaker-notebook-without-internet",
  title: "Notebooks reach the internet only through our network",
  why: "A notebook with its own way out carries a data set off with one line of code.",
  remedy: 'Set directInternetAccess: "Disabled" and a subnet.',
  severity: "high",
  domain: "network",
  // Both have their own way out where nothing is said (2026).
  planned: requires({
    [notebook]: isOneOf("directInternetAccess", ["Disabled"]),
    [studio]: isOneOf("appNetworkAccessType", ["VpcOnly"]),
  }),
  denied: [
    {
      by: "scp",
      holds: "where chosen",
      sid: "NotebooksWithoutInternet",
      statement: () => ({
        Action: "sagemaker:CreateNotebookInstance",
        Resource: "*",
        Condition: { StringNotEquals: { "sagemaker:DirectInternetAccess": "Disabled" } },
      }),
      cases: {
        denied: [
          {
            name: "a notebook with its own way out",
            action: "sagemaker:CreateNotebookInstance",
            resource: notebookArn,
            context: { "sagemaker:DirectInternetAccess": "Enabled" },
          },
          {
            name: "nothing said, which gives it one",
            caller: "ci",
            action: "sagemaker:CreateNotebookInstance",
            resource: notebookArn,
          },
          {
            name: "by a deployment",
            caller: "deployment",
            action: "sagemaker:CreateNotebookInstance",
            resource: notebookArn,
            context: { "sagemaker:DirectInternetAccess": "Enabled" },
          },
        ],
        allowed: [
          {
            name: "a notebook in our network",
            action: "sagemaker:CreateNotebookInstance",
            resource: notebookArn,
            context: { "sagemaker:DirectInternetAccess": "Disabled" },
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
      sid: "StudiosWithoutInternet",
      statement: () => ({
        Action: "sagemaker:CreateDomain",
        Resource: "*",
        Condition: { StringNotEquals: { "sagemaker:AppNetworkAccessType": "VpcOnly" } },
      }),
      cases: {
        denied: [
          {
            name: "a studio with its own way out",
            action: "sagemaker:CreateDomain",
            context: { "sagemaker:AppNetworkAccessType": "PublicInternetOnly" },
          },
          { name: "nothing said, which gives it one", caller: "ci", action: "sagemaker:CreateDomain" },
          {
            name: "by a deployment",
            caller: "deployment",
            action: "sagemaker:CreateDomain",
            context: { "sagemaker:AppNetworkAccessType": "PublicInternetOnly" },
          },
        ],
        allowed: [
          {
            name: "a studio in our network",
            action: "sagemaker:CreateDomain",
            context: { "sagemaker:AppNetworkAccessType": "VpcOnly" },
          },
          {
            name: "a user of one",
            action: "sagemaker:CreateUserProfile",
            resource: "arn:{partition}:sagemaker:{region}:{account}:user-profile/d-0123456789ab/somebody",
          },
          {
            name: "a look at one",
            action: "sagemaker:DescribeDomain",
            resource: "arn:{partition}:sagemaker:{region}:{account}:domain/d-0123456789ab",
          },
        ],
      },
    },
  ],
  examples: examplesOf(notebook, {
    bad: {
      "left to AWS": { instanceType: "ml.t3.medium" },
      "switched on": { directInternetAccess: "Enabled", subnetId: "subnet-1" },
      "a studio": [{ type: studio, props: { authMode: "IAM" } }],
      "a studio on the internet": [{ type: studio, props: { appNetworkAccessType: "PublicInternetOnly" } }],
    },
    good: {
      "switched off": { directInternetAccess: "Disabled", subnetId: "subnet-1" },
      "a studio": [{ type: studio, props: { appNetworkAccessType: "VpcOnly" } }],
    },
  }),
};

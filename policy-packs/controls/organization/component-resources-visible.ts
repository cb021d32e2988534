import { each, type Control } from "../model/control";

const remote = { type: "awsx:ec2:Vpc", props: { cidrBlock: "10.0.0.0/16" } };

export const componentResourcesVisible: Control = {
  id: "component-resources-visible",
  title: "Every resource of a component can be judged",
  why: "A remote component makes its resources inside a provider plugin, where no offline preview and so no control of it sees them.",
  remedy:
    "Write a component in the program's own language from plain resources, or judge this stack with the policy pack under the real engine.",
  severity: "medium",
  domain: "organization",
  general: true,
  planned: {
    ...each("*", ({ opaque }) =>
      opaque === true
        ? ["it is a remote component: what it creates cannot be seen here, and was not judged"]
        : [],
    ),
    hermetic: true,
  },
  examples: {
    bad: [{ name: "a remote component", resources: [{ ...remote, opaque: true }] }],
    good: [
      {
        name: "a component of the program's own",
        resources: [{ ...remote, type: "palisade:network:Network" }],
      },
      { name: "a plain resource", resources: [{ type: "aws:ec2/vpc:Vpc", props: {} }] },
    ],
  },
};

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
  planned: {
    ...each("*", (resource, graph) => {
      if (resource.opaque !== true) return [];
      const hidden = graph.resources.filter(
        ({ opaque, stack }) => opaque === true && stack === resource.stack,
      );
      const [first = resource, ...others] = hidden;
      // One finding for all of a stack, since all have one remedy.
      if (first.urn !== resource.urn) return [];
      const also = others.map(({ name, type }) => `${name} (${type})`).join(", ");
      return [
        others.length === 0
          ? "it is a remote component: what it creates cannot be seen here, and was not judged"
          : `remote components: what they create cannot be seen here, and was not judged; also ${also}`,
      ];
    }),
    hermetic: true,
  },
  examples: {
    bad: [
      { name: "a remote component", resources: [{ ...remote, opaque: true }] },
      {
        name: "one beside plain resources",
        resources: [
          { type: "aws:ec2/vpc:Vpc", props: {} },
          { ...remote, opaque: true },
        ],
      },
    ],
    good: [
      {
        name: "a component of the program's own",
        resources: [{ ...remote, type: "palisade:network:Network" }],
      },
      { name: "a plain resource", resources: [{ type: "aws:ec2/vpc:Vpc", props: {} }] },
    ],
  },
};

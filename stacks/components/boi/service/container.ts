import * as pulumi from "@pulumi/pulumi";
import { servicePort } from "../data/flows";

export interface ContainerArgs {
  readonly name: string;
  /** By digest: a tag says nothing about what runs. */
  readonly image: pulumi.Input<string>;
  readonly environment: Readonly<Record<string, pulumi.Input<string>>>;
  /** Variables that Fargate reads from Parameter Store, by their ARNs. */
  readonly parameters: Readonly<Record<string, pulumi.Input<string>>>;
  readonly logGroup: pulumi.Input<string>;
  readonly region: string;
}

/** The one container of a task: no one in particular (the image's user), nothing to write to but /tmp, no capability. */
export const containerDefinitions = (args: ContainerArgs): pulumi.Output<string> =>
  pulumi.jsonStringify([
    {
      name: args.name,
      image: args.image,
      essential: true,
      user: "65532:65532",
      readonlyRootFilesystem: true,
      privileged: false,
      linuxParameters: { initProcessEnabled: true, capabilities: { drop: ["ALL"] } },
      mountPoints: [{ sourceVolume: "tmp", containerPath: "/tmp", readOnly: false }],
      portMappings: [{ containerPort: servicePort, protocol: "tcp" }],
      environment: Object.entries({ ...args.environment, PORT: String(servicePort) }).map(
        ([name, value]) => ({
          name,
          value,
        }),
      ),
      secrets: Object.entries(args.parameters).map(([name, valueFrom]) => ({ name, valueFrom })),
      // As long as Fargate gives: what runs ends first.
      stopTimeout: 30,
      logConfiguration: {
        logDriver: "awslogs",
        options: {
          "awslogs-group": args.logGroup,
          "awslogs-region": args.region,
          "awslogs-stream-prefix": args.name,
          mode: "non-blocking",
          "max-buffer-size": "4m",
        },
      },
    },
  ]);

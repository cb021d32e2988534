import { joined, fixedBy, type Control } from "../model/control";
import type { Resource } from "../model/resource";
import { every, some } from "../model/three-valued";
import type { ResourceGraph } from "../model/resource-graph";

const repository = "aws:ecr/repository:Repository";
const registry = "aws:ecr/registryScanningConfiguration:RegistryScanningConfiguration";
const item = { resourceType: "AWS::ECR::Repository", awsAccountId: "111122223333", awsRegion: "us-east-1" };

const everything = [{ filter: "*", filterType: "WILDCARD" }];

export const ecrRepositoryScanned: Control = {
  id: "ecr-repository-scanned",
  title: "Container images are scanned for known vulnerabilities",
  why: "An image is built once and runs for months while the flaws in it become public.",
  remedy:
    "Set imageScanningConfiguration: { scanOnPush: true }, or plan a RegistryScanningConfiguration that scans * in the Region.",
  severity: "high",
  domain: "compute",
  planned: fixedBy(
    joined(repository, (resource, graph) =>
      some(
        [
          () => resource.props.imageScanningConfiguration?.scanOnPush === true,
          () => scannedByRegistry(resource, graph),
        ],
        (check) => check(),
      )
        ? []
        : ["imageScanningConfiguration.scanOnPush must be true"],
    ),
    [{ property: "imageScanningConfiguration.scanOnPush", value: true }],
  ),
  deployed: {
    types: [item.resourceType],
    problems: ({ configuration }) => {
      const scanning = configuration?.ImageScanningConfiguration ?? configuration?.imageScanningConfiguration;
      return (scanning?.ScanOnPush ?? scanning?.scanOnPush) === true
        ? []
        : ["ImageScanningConfiguration.ScanOnPush must be true"];
    },
  },
  examples: {
    bad: [
      { name: "said nothing", resources: [{ type: repository, props: { name: "boi" } }] },
      {
        name: "a registry that scans other repositories",
        resources: [
          { type: repository, props: { name: "boi" } },
          {
            type: registry,
            props: {
              scanType: "ENHANCED",
              rules: [
                {
                  scanFrequency: "CONTINUOUS_SCAN",
                  repositoryFilters: [{ filter: "prod-*", filterType: "WILDCARD" }],
                },
              ],
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "on push",
        resources: [{ type: repository, props: { imageScanningConfiguration: { scanOnPush: true } } }],
      },
      {
        name: "by the registry",
        resources: [
          { type: repository, props: { name: "boi" } },
          {
            type: registry,
            props: {
              scanType: "BASIC",
              rules: [{ scanFrequency: "SCAN_ON_PUSH", repositoryFilters: everything }],
            },
          },
        ],
      },
    ],
    badItems: [
      { ...item, resourceId: "off", configuration: { ImageScanningConfiguration: { ScanOnPush: false } } },
      { ...item, resourceId: "absent", configuration: {} },
    ],
    goodItems: [
      { ...item, resourceId: "on", configuration: { ImageScanningConfiguration: { ScanOnPush: true } } },
      {
        ...item,
        resourceId: "lower-case",
        configuration: { imageScanningConfiguration: { scanOnPush: true } },
      },
    ],
  },
};

/** A registry's rules hold for all repositories of its account and Region that a filter names; only `*` is judged. */
const scannedByRegistry = ({ account, region }: Resource, graph: ResourceGraph): boolean =>
  account !== undefined &&
  region !== undefined &&
  some(
    graph.ofType(registry).filter((other) => other.account === account && other.region === region),
    ({ props }) => Array.isArray(props.rules) && some(props.rules, scansEverything),
  );

type Rule = { readonly scanFrequency?: unknown; readonly repositoryFilters?: unknown } | null;

const scansEverything = (rule: Rule): boolean =>
  every(
    [
      () => ["SCAN_ON_PUSH", "CONTINUOUS_SCAN"].includes(rule?.scanFrequency as string),
      () =>
        Array.isArray(rule?.repositoryFilters) &&
        some(rule.repositoryFilters as { filter?: unknown }[], ({ filter }) => filter === "*"),
    ],
    (check) => check(),
  );

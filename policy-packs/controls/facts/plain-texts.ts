import type { Resource } from "../model/resource";
import { UnknownValue } from "../model/unknown";
import { collect } from "../model/three-valued";
import { blocks } from "./blocks";
import { lowerCased } from "./container-definitions";
import { parsedJson } from "./parsed-json";
import { scriptText, secretsInScript } from "./script-text";
import { holdsSecret, type Variables } from "./secret-text";

type Props = Resource["props"];
type Check = (props: Props) => readonly string[];

/** Where a resource shows texts to everyone who may look at it, and which of them are secrets. */
export const plainTexts: Readonly<Record<string, Check>> = {
  "aws:ec2/instance:Instance": scripts("userData", "userDataBase64"),
  "aws:ec2/launchTemplate:LaunchTemplate": scripts("userData"),
  "aws:ec2/launchConfiguration:LaunchConfiguration": scripts("userData", "userDataBase64"),
  "aws:ec2/spotInstanceRequest:SpotInstanceRequest": scripts("userData", "userDataBase64"),
  "aws:lightsail/instance:Instance": scripts("userData"),
  "aws:sagemaker/notebookInstanceLifecycleConfiguration:NotebookInstanceLifecycleConfiguration": scripts(
    "onCreate",
    "onStart",
  ),
  "aws:ecs/taskDefinition:TaskDefinition": ({ containerDefinitions }) =>
    containers(parsedJson(containerDefinitions), "containerDefinitions"),
  "aws:batch/jobDefinition:JobDefinition": ({ containerProperties }) =>
    containers([parsedJson(containerProperties)], "containerProperties"),
  "aws:codebuild/project:Project": ({ environment }) =>
    pairs(environment?.environmentVariables, "environment.environmentVariables", ({ type }) =>
      [undefined, null, "", "PLAINTEXT"].some((plain) => plain === type),
    ),
  "aws:elasticbeanstalk/environment:Environment": ({ settings }) =>
    pairs(
      settings,
      "settings",
      ({ namespace }) => namespace === "aws:elasticbeanstalk:application:environment",
    ),
  "aws:apprunner/service:Service": ({ sourceConfiguration: source }) =>
    collect(
      [
        () => source?.imageRepository?.imageConfiguration,
        () => source?.codeRepository?.codeConfiguration?.codeConfigurationValues,
      ],
      (configuration) =>
        variables(configuration()?.runtimeEnvironmentVariables, "runtimeEnvironmentVariables"),
    ),
  "aws:glue/job:Job": ({ defaultArguments }) => variables(defaultArguments, "defaultArguments"),
  "aws:glue/connection:Connection": ({ connectionProperties }) =>
    variables(connectionProperties, "connectionProperties"),
  "aws:amplify/app:App": ({ environmentVariables }) =>
    variables(environmentVariables, "environmentVariables"),
  "aws:amplify/branch:Branch": ({ environmentVariables }) =>
    variables(environmentVariables, "environmentVariables"),
  "aws:mwaa/environment:Environment": ({ airflowConfigurationOptions }) =>
    variables(airflowConfigurationOptions, "airflowConfigurationOptions", "."),
  "aws:sagemaker/model:Model": (props) =>
    collect(["primaryContainer", "containers"], (property) =>
      collect(blocks(props[property]), (container) =>
        variables(container?.environment, `${property}.environment`),
      ),
    ),
  "aws:ssm/parameter:Parameter": parameter,
};

const problem = (label: string): string =>
  `${label} holds a secret in plain text: refer to one in Secrets Manager instead`;

/** Of a name with sections, such as "secrets.backend", the last part says what it is. */
function variables(given: unknown, label: string, separator?: string): readonly string[] {
  if (typeof given !== "object" || given === null) return [];
  return collect(Object.keys(given), (key) => {
    const name = separator === undefined ? key : key.slice(key.lastIndexOf(separator) + 1);
    return holdsSecret(name, renamed(given, key, name)) ? [problem(`${label}.${key}`)] : [];
  });
}

type Pair = Readonly<Record<string, unknown>>;

function pairs(given: unknown, label: string, counts: (pair: Pair) => boolean): readonly string[] {
  const list: readonly unknown[] = Array.isArray(given) ? (given as readonly unknown[]) : [];
  return collect([...list.keys()], (index) => {
    const pair = list[index] as Pair | null | undefined;
    if (!pair || !counts(pair)) return [];
    const name = String(pair.name);
    return holdsSecret(name, renamed(pair, "value", name)) ? [problem(`${label}: ${name}`)] : [];
  });
}

/** ECS and Batch take keys in any case. */
function containers(given: unknown, label: string): readonly string[] {
  const list: readonly unknown[] = Array.isArray(given) ? (given as readonly unknown[]) : [];
  return collect([...list.keys()], (index) => {
    const { environment } = lowerKeys(list[index]);
    const named: readonly unknown[] = Array.isArray(environment) ? (environment as readonly unknown[]) : [];
    return collect([...named.keys()], (at) =>
      pairs([lowerKeys(named[at])], `${label}[${index}].environment`, () => true),
    );
  });
}

const lowerKeys = (given: unknown): Pair =>
  typeof given === "object" && given !== null ? lowerCased(given) : {};

function scripts(...properties: readonly string[]): Check {
  return (props) =>
    collect(properties, (property) => {
      const given: unknown = props[property];
      if (typeof given !== "string" || given === "") return [];
      const text = scriptText(given);
      if (text === undefined) throw new UnknownValue(property, "it is compressed, and so was not read");
      return secretsInScript(text).map((name) => problem(`${property}: ${name}`));
    });
}

/** A SecureString is encrypted; of the other types everyone reads the value who may list parameters. */
function parameter(props: Props): readonly string[] {
  if (props.type === "SecureString") return [];
  const [name = ""] = String(props.name ?? "")
    .split("/")
    .slice(-1);
  return collect(["value", "insecureValue"], (property) =>
    holdsSecret(name, renamed(props, property, name))
      ? [problem(`the ${String(props.type)} parameter's ${property}`)]
      : [],
  );
}

/** One property under another name, which throws on reading where it is unknown, as the given one does. */
const renamed = (given: object, property: string, name: string): Variables =>
  Object.defineProperty({}, name, {
    ...(Object.getOwnPropertyDescriptor(given, property) ?? { value: undefined }),
    enumerable: true,
  });

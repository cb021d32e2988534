import { collect } from "../model/three-valued";
import { parsedJson } from "./parsed-json";
import {
  checks,
  containers,
  lists,
  maps,
  pairs,
  parameter,
  programs,
  scripts,
  variables,
  type Check,
} from "./plain-text-checks";

const beanstalk: Check = ({ settings }) =>
  pairs(
    settings,
    "settings",
    ({ namespace }) => namespace === "aws:elasticbeanstalk:application:environment",
  );

/** Where a resource shows texts to everyone who may look at it, and which of them are secrets. */
export const plainTexts: Readonly<Record<string, Check>> = {
  "aws:ec2/instance:Instance": scripts("userData", "userDataBase64"),
  "aws:ec2/launchTemplate:LaunchTemplate": scripts("userData"),
  "aws:ec2/launchConfiguration:LaunchConfiguration": scripts("userData", "userDataBase64"),
  "aws:ec2/spotInstanceRequest:SpotInstanceRequest": scripts("userData", "userDataBase64"),
  "aws:ec2/spotFleetRequest:SpotFleetRequest": scripts("launchSpecifications.userData"),
  "aws:lightsail/instance:Instance": scripts("userData"),
  "aws:lightsail/containerServiceDeploymentVersion:ContainerServiceDeploymentVersion":
    maps("containers.environment"),
  "aws:imagebuilder/component:Component": scripts("data"),
  "aws:sagemaker/notebookInstanceLifecycleConfiguration:NotebookInstanceLifecycleConfiguration": scripts(
    "onCreate",
    "onStart",
  ),
  "aws:sagemaker/studioLifecycleConfig:StudioLifecycleConfig": scripts("studioLifecycleConfigContent"),
  "aws:sagemaker/trainingJob:TrainingJob": maps("environment", "hyperParameters"),
  "aws:sagemaker/model:Model": maps("primaryContainer.environment", "containers.environment"),
  "aws:ecs/taskDefinition:TaskDefinition": ({ containerDefinitions }) =>
    containers(parsedJson(containerDefinitions), "containerDefinitions"),
  "aws:ecs/daemonTaskDefinition:DaemonTaskDefinition": lists("containerDefinitions.environments"),
  "aws:ecs/expressGatewayService:ExpressGatewayService": lists("primaryContainer.environments"),
  "aws:batch/jobDefinition:JobDefinition": checks(
    ({ containerProperties }) => containers([parsedJson(containerProperties)], "containerProperties"),
    scripts("ecsProperties", "nodeProperties"),
    maps("parameters"),
    lists("eksProperties.podProperties.containers.envs", "eksProperties.podProperties.initContainers.envs"),
  ),
  "aws:eks/addon:Addon": scripts("configurationValues"),
  "aws:codebuild/project:Project": checks(
    ({ environment }) =>
      pairs(environment?.environmentVariables, "environment.environmentVariables", ({ type }) =>
        [undefined, null, "", "PLAINTEXT"].some((plain) => plain === type),
      ),
    programs("source.buildspec", "secondarySources.buildspec"),
  ),
  "aws:codepipeline/pipeline:Pipeline": maps("stages.actions.configuration"),
  "aws:elasticbeanstalk/environment:Environment": beanstalk,
  "aws:elasticbeanstalk/configurationTemplate:ConfigurationTemplate": beanstalk,
  "aws:apigateway/stage:Stage": maps("variables"),
  "aws:apigatewayv2/stage:Stage": maps("stageVariables"),
  "aws:apprunner/service:Service": ({ sourceConfiguration: source }) =>
    collect(
      [
        () => source?.imageRepository?.imageConfiguration,
        () => source?.codeRepository?.codeConfiguration?.codeConfigurationValues,
      ],
      (configuration) =>
        variables(configuration()?.runtimeEnvironmentVariables, "runtimeEnvironmentVariables"),
    ),
  "aws:bedrock/agentcoreAgentRuntime:AgentcoreAgentRuntime": maps("environmentVariables"),
  "aws:synthetics/canary:Canary": maps("runConfig.environmentVariables"),
  "aws:amplify/app:App": checks(
    maps("environmentVariables", "autoBranchCreationConfig.environmentVariables"),
    programs("buildSpec", "autoBranchCreationConfig.buildSpec"),
  ),
  "aws:amplify/branch:Branch": maps("environmentVariables"),
  "aws:mwaa/environment:Environment": ({ airflowConfigurationOptions }) =>
    variables(airflowConfigurationOptions, "airflowConfigurationOptions", "."),
  "aws:glue/job:Job": maps("defaultArguments", "nonOverridableArguments"),
  "aws:glue/trigger:Trigger": maps("actions.arguments"),
  "aws:glue/devEndpoint:DevEndpoint": maps("arguments"),
  "aws:glue/connection:Connection": maps("connectionProperties"),
  "aws:emr/cluster:Cluster": scripts(
    "steps.hadoopJarStep.args",
    "bootstrapActions.args",
    "configurationsJson",
  ),
  "aws:emrserverless/application:Application": maps("runtimeConfigurations.properties"),
  "aws:mskconnect/connector:Connector": maps("connectorConfiguration"),
  "aws:kinesisanalyticsv2/application:Application": maps(
    "applicationConfiguration.environmentProperties.propertyGroups.propertyMap",
  ),
  "aws:sfn/stateMachine:StateMachine": scripts("definition"),
  "aws:cloudwatch/eventTarget:EventTarget": checks(
    scripts("input", "inputTransformer.inputTemplate"),
    maps("httpTarget.headerParameters", "httpTarget.queryStringParameters"),
  ),
  "aws:scheduler/schedule:Schedule": scripts("target.input"),
  "aws:pipes/pipe:Pipe": checks(
    scripts("enrichmentParameters.inputTemplate", "targetParameters.inputTemplate"),
    maps("targetParameters.httpParameters.headerParameters"),
  ),
  "aws:cloudformation/stack:Stack": checks(maps("parameters"), scripts("templateBody")),
  "aws:cloudformation/stackSet:StackSet": checks(maps("parameters"), scripts("templateBody")),
  "aws:ssm/document:Document": scripts("content"),
  "aws:ssm/association:Association": maps("parameters"),
  "aws:ssm/parameter:Parameter": parameter,
  "aws:appconfig/hostedConfigurationVersion:HostedConfigurationVersion": scripts("content"),
  "aws:cloudfront/function:Function": programs("code"),
};

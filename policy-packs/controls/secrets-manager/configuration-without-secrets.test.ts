import { exampleGraph } from "../model/example";
import { unknown } from "../model/unknown";
import { exampleVerdict, statusOf } from "../model/verdicts";
import { configurationWithoutSecrets } from "./configuration-without-secrets";

const status = (type: string, props: Record<string, unknown>) =>
  statusOf(configurationWithoutSecrets, { name: "case", resources: [{ type, props }] });

const instance = "aws:ec2/instance:Instance";
const base64 = (text: string) => Buffer.from(text).toString("base64");

test.each([
  ["a password after a flag", "mysql --user app --password hunter2hunter2", "fail"],
  [
    "a password in YAML",
    "#cloud-config\nwrite_files:\n  - content: |\n      password: hunter2hunter2\n",
    "fail",
  ],
  ["a token in JSON", 'echo \'{"apiToken": "hunter2hunter2"}\' > config.json', "fail"],
  ["a private key", "cat > key.pem <<EOF\n-----BEGIN RSA PRIVATE KEY-----\nEOF", "fail"],
  ["a password of a unit's environment", "[Service]\nEnvironment=DB_PASSWORD=hunter2hunter2", "fail"],
  ["a secret from a file", "aws secretsmanager put-secret-value --secret-string file://secret.json", "pass"],
  ["base64 of it", base64("export TOKEN=hunter2hunter2"), "fail"],
  ["a variable", 'export DB_PASSWORD="$1"\nPGPASSWORD=${DB_PASSWORD} psql', "pass"],
  [
    "the metadata service's token",
    'TOKEN=$(curl -X PUT http://169.254.169.254/latest/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 21600")\n' +
      'curl -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/latest/meta-data',
    "pass",
  ],
  [
    "a registry's password from standard input",
    "aws ecr get-login-password | docker login --username AWS --password-stdin 111122223333.dkr.ecr.us-east-1.amazonaws.com",
    "pass",
  ],
  ["users without passwords", "#cloud-config\nusers:\n  - name: ec2-user\n    lock_passwd: true\n", "pass"],
  ["a placeholder", "DB_PASSWORD={{ db_password }}\nAPI_TOKEN=<token>", "pass"],
  ["words about secrets", "# the secret is read from Secrets Manager\necho starting", "pass"],
  ["nothing", "", "pass"],
])("user data with %s", (_, userData, expected) => {
  expect(status(instance, { userData })).toBe(expected);
});

test("compressed user data was not read", () => {
  const userDataBase64 = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]).toString("base64");
  expect(status(instance, { userDataBase64 })).toBe("undetermined");
  expect(status(instance, { userDataBase64, userData: "TOKEN=hunter2hunter2" })).toBe("fail");
});

const environment = (...pairs: readonly object[]) => pairs;
/** AWS's own example of one. */
const secretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const token = { name: "API_TOKEN", value: "hunter2" };

test.each<[string, Record<string, unknown>, string]>([
  [
    "aws:batch/jobDefinition:JobDefinition",
    { containerProperties: JSON.stringify({ image: "a", environment: [token] }) },
    "fail",
  ],
  [
    "aws:ecs/taskDefinition:TaskDefinition",
    {
      containerDefinitions: JSON.stringify([{ Name: "a", Environment: [{ Name: "PASSWORD", Value: "x" }] }]),
    },
    "fail",
  ],
  ["aws:ecs/taskDefinition:TaskDefinition", { containerDefinitions: unknown("later") }, "undetermined"],
  ["aws:ecs/taskDefinition:TaskDefinition", { containerDefinitions: "not JSON" }, "pass"],
  [
    "aws:ecs/taskDefinition:TaskDefinition",
    {
      containerDefinitions: [
        { image: unknown("later"), environment: [{ name: "HOST", value: unknown("later") }] },
      ],
    },
    "pass",
  ],
  [
    "aws:ecs/taskDefinition:TaskDefinition",
    { containerDefinitions: [{ environment: [{ name: "HOST", value: unknown("later") }, token] }] },
    "fail",
  ],
  [
    "aws:ecs/taskDefinition:TaskDefinition",
    { containerDefinitions: [{ environment: [{ name: "TOKEN", value: unknown("later") }] }] },
    "undetermined",
  ],
  [
    "aws:codebuild/project:Project",
    { environment: { environmentVariables: environment({ ...token, type: "PLAINTEXT" }) } },
    "fail",
  ],
  [
    "aws:codebuild/project:Project",
    { environment: { environmentVariables: environment({ ...token, type: "PARAMETER_STORE" }) } },
    "pass",
  ],
  [
    "aws:codebuild/project:Project",
    { environment: { environmentVariables: environment({ name: "API_TOKEN", value: unknown("later") }) } },
    "undetermined",
  ],
  [
    "aws:codebuild/project:Project",
    { environment: { environmentVariables: environment({ name: "HOST", value: unknown("later") }) } },
    "pass",
  ],
  [
    "aws:elasticbeanstalk/environment:Environment",
    { settings: [{ namespace: "aws:elasticbeanstalk:application:environment", ...token }] },
    "fail",
  ],
  [
    "aws:elasticbeanstalk/environment:Environment",
    { settings: [{ namespace: "aws:ec2:vpc", name: "VPCId", value: "vpc-1" }] },
    "pass",
  ],
  [
    "aws:apprunner/service:Service",
    {
      sourceConfiguration: {
        imageRepository: {
          imageConfiguration: { runtimeEnvironmentVariables: { DATABASE_URL: "postgres://a:hunter2@db/x" } },
        },
      },
    },
    "fail",
  ],
  ["aws:glue/job:Job", { defaultArguments: { "--db_password": "hunter2" } }, "fail"],
  ["aws:glue/job:Job", { defaultArguments: { "--job-language": "python" } }, "pass"],
  [
    "aws:glue/connection:Connection",
    { connectionProperties: { USERNAME: "a", PASSWORD: "hunter2" } },
    "fail",
  ],
  ["aws:glue/connection:Connection", { connectionProperties: { SECRET_ID: "db" } }, "pass"],
  ["aws:amplify/branch:Branch", { environmentVariables: { CLIENT_SECRET: "hunter2" } }, "fail"],
  [
    "aws:mwaa/environment:Environment",
    { airflowConfigurationOptions: { "secrets.backend": "airflow.providers.SecretsManagerBackend" } },
    "pass",
  ],
  [
    "aws:mwaa/environment:Environment",
    { airflowConfigurationOptions: { "webserver.secret_key": "hunter2" } },
    "fail",
  ],
  ["aws:sagemaker/model:Model", { containers: [{ environment: { HF_TOKEN: "hunter2" } }] }, "fail"],
  ["aws:ssm/parameter:Parameter", { name: "/secrets/app/flag", type: "String", value: "on" }, "pass"],
  ["aws:ssm/parameter:Parameter", { name: "key", type: "StringList", value: "AKIAIOSFODNN7EXAMPLE" }, "fail"],
  ["aws:ssm/parameter:Parameter", { name: "/app/token", type: "String", insecureValue: "hunter2" }, "fail"],
  ["aws:ssm/parameter:Parameter", { name: "/app/token", type: unknown("later"), value: "x" }, "undetermined"],
  [
    "aws:ecs/daemonTaskDefinition:DaemonTaskDefinition",
    { containerDefinitions: [{ environments: [token] }] },
    "fail",
  ],
  [
    "aws:ecs/expressGatewayService:ExpressGatewayService",
    { primaryContainer: { environments: [token] } },
    "fail",
  ],
  [
    "aws:ecs/taskDefinition:TaskDefinition",
    { containerDefinitions: [{ command: ["worker", "--db-password", "hunter2"] }] },
    "fail",
  ],
  [
    "aws:ecs/taskDefinition:TaskDefinition",
    { containerDefinitions: [{ command: ["worker", "--host", unknown("later")] }] },
    "pass",
  ],
  [
    "aws:ecs/taskDefinition:TaskDefinition",
    { containerDefinitions: [{ logConfiguration: { options: { "splunk-token": "hunter2" } } }] },
    "fail",
  ],
  [
    "aws:batch/jobDefinition:JobDefinition",
    { eksProperties: { podProperties: { containers: [{ envs: [token] }] } } },
    "fail",
  ],
  [
    "aws:batch/jobDefinition:JobDefinition",
    { nodeProperties: JSON.stringify({ nodeRangeProperties: [{ container: { command: [secretKey] } }] }) },
    "fail",
  ],
  [
    "aws:ec2/spotFleetRequest:SpotFleetRequest",
    { launchSpecifications: [{ userData: "TOKEN=hunter2" }] },
    "fail",
  ],
  [
    "aws:codepipeline/pipeline:Pipeline",
    { stages: [{ actions: [{ configuration: { Repo: "app", OAuthToken: "hunter2" } }] }] },
    "fail",
  ],
  [
    "aws:codepipeline/pipeline:Pipeline",
    { stages: [{ actions: [{ configuration: { OAuthToken: "{{resolve:secretsmanager:github}}" } }] }] },
    "pass",
  ],
  ["aws:codebuild/project:Project", { source: { buildspec: `env: {X: ${secretKey}}` } }, "fail"],
  [
    "aws:codebuild/project:Project",
    { source: { buildspec: "env:\n  secrets-manager:\n    DB_PASSWORD: prod/db:password\n" } },
    "pass",
  ],
  [
    "aws:codebuild/project:Project",
    { environment: { environmentVariables: [{ name: "AWS_ACCESS_KEY_ID", value: "mine" }] } },
    "fail",
  ],
  ["aws:cloudformation/stack:Stack", { parameters: { DbPassword: "hunter2" } }, "fail"],
  [
    "aws:cloudformation/stack:Stack",
    { templateBody: "Resources:\n  Db:\n    MasterUserPassword: hunter2" },
    "fail",
  ],
  [
    "aws:cloudformation/stack:Stack",
    {
      templateBody:
        "Resources:\n  Db:\n    MasterUserPassword: !Ref DbPassword\n    SecretStringTemplate: '{}'",
    },
    "pass",
  ],
  [
    "aws:sfn/stateMachine:StateMachine",
    { definition: '{"States":{"A":{"Parameters":{"apiKey":"hunter2"}}}}' },
    "fail",
  ],
  [
    "aws:sfn/stateMachine:StateMachine",
    { definition: '{"States":{"A":{"Parameters":{"apiKey.$":"$.key"}}}}' },
    "pass",
  ],
  [
    "aws:sfn/stateMachine:StateMachine",
    { definition: { States: { A: { Resource: unknown("later"), Parameters: { x: secretKey } } } } },
    "fail",
  ],
  [
    "aws:sfn/stateMachine:StateMachine",
    { definition: { States: { A: { Resource: unknown("later"), Parameters: { password: "$.password" } } } } },
    "pass",
  ],
  [
    "aws:sfn/stateMachine:StateMachine",
    { definition: { States: { A: { Parameters: { password: unknown("later") } } } } },
    "undetermined",
  ],
  [
    "aws:mskconnect/connector:Connector",
    { connectorConfiguration: { "database.password": "hunter2" } },
    "fail",
  ],
  [
    "aws:mskconnect/connector:Connector",
    { connectorConfiguration: { "database.password": "${secretManager:db:password}" } },
    "pass",
  ],
  [
    "aws:emr/cluster:Cluster",
    { steps: [{ hadoopJarStep: { args: ["spark-submit", "--password", "hunter2"] } }] },
    "fail",
  ],
  ["aws:sagemaker/trainingJob:TrainingJob", { environment: { HF_TOKEN: "hunter2" } }, "fail"],
  ["aws:cloudwatch/eventTarget:EventTarget", { input: '{"password":"hunter2"}' }, "fail"],
  ["aws:scheduler/schedule:Schedule", { target: { input: '{"job":"nightly"}' } }, "pass"],
  [
    "aws:ssm/document:Document",
    { content: "mainSteps:\n  - inputs:\n      apiToken: hunter2hunter2" },
    "fail",
  ],
  ["aws:cloudfront/function:Function", { code: "const token = request.headers.authorization;" }, "pass"],
  ["aws:cloudfront/function:Function", { code: `const key = '${secretKey}';` }, "fail"],
])("%s %j: %s", (type, props, expected) => {
  expect(status(type, props)).toBe(expected);
});

test("the message names the variable and never the value", () => {
  const props = { userData: "export DB_PASSWORD=hunter2hunter2" };
  const on = exampleGraph({ name: "case", resources: [{ type: instance, props }] });
  const verdict = JSON.stringify(exampleVerdict(configurationWithoutSecrets, on));
  expect(verdict).toContain("userData: DB_PASSWORD");
  expect(verdict).not.toContain("hunter2");
});

const secret = { DB_PASSWORD: "hunter2hunter2" };
const setting = { namespace: "aws:elasticbeanstalk:application:environment", name: "DB_PASSWORD" };

test.each([
  [
    "aws:ec2/spotFleetRequest:SpotFleetRequest",
    { launchSpecifications: [{ userData: "TOKEN=hunter2hunter2" }] },
  ],
  [
    "aws:elasticbeanstalk/configurationTemplate:ConfigurationTemplate",
    { settings: [{ ...setting, value: "hunter2hunter2" }] },
  ],
  ["aws:apigateway/stage:Stage", { variables: secret }],
  ["aws:apigatewayv2/stage:Stage", { stageVariables: secret }],
  [
    "aws:lightsail/containerServiceDeploymentVersion:ContainerServiceDeploymentVersion",
    { containers: [{ containerName: "app", environment: secret }] },
  ],
  ["aws:amplify/app:App", { autoBranchCreationConfig: { environmentVariables: secret } }],
])("a secret in %s", (type, props) => {
  expect(status(type, props)).toBe("fail");
});

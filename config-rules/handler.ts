import {
  ConfigServiceClient,
  GetResourceConfigHistoryCommand,
  PutEvaluationsCommand,
  type ResourceType,
} from "@aws-sdk/client-config-service";
import { fromTemporaryCredentials } from "@aws-sdk/credential-providers";
import { controls } from "../policy-packs/controls";
import { evaluate } from "./evaluate";
import { notification, type ConfigEvent, type Notification } from "./notification";

/** The role in every account that this Lambda assumes, because results are put in the account that was evaluated. */
export const evaluationRole = "palisade-config-evaluation";

export type ClientFor = (accountId: string) => Pick<ConfigServiceClient, "send">;

/** The Lambda behind all custom Config rules; the rule's parameter `control` says which judgement to run. */
export const handler = (event: ConfigEvent): Promise<void> => evaluateEvent(event, assumedClient(event));

export async function evaluateEvent(event: ConfigEvent, clientFor: ClientFor): Promise<void> {
  const { control: id } = JSON.parse(event.ruleParameters ?? "{}") as { control?: string };
  const control = controls.find((known) => known.id === id);
  if (!control?.deployed)
    throw new Error(`the rule's parameter "control" names no control that judges items: ${String(id)}`);
  const client = clientFor(event.accountId);
  const received = notification(event.invokingEvent);
  if (!received) return;
  const { compliance, annotation } = evaluate(control, await itemOf(received, client), {
    eventLeftScope: event.eventLeftScope ?? false,
    status: received.status,
  });
  const response = await client.send(
    new PutEvaluationsCommand({
      ResultToken: event.resultToken,
      Evaluations: [
        {
          ComplianceResourceType: received.resourceType,
          ComplianceResourceId: received.resourceId,
          ComplianceType: compliance,
          Annotation: annotation,
          OrderingTimestamp: new Date(received.capturedAt),
        },
      ],
    }),
  );
  if (response.FailedEvaluations?.length)
    throw new Error(`AWS Config refused the evaluation of ${received.resourceId}`);
}

/** A large item is announced without its content, which then has to be fetched. */
async function itemOf(received: Notification, client: ReturnType<ClientFor>) {
  if (received.item) return received.item;
  const { configurationItems } = await client.send(
    new GetResourceConfigHistoryCommand({
      resourceType: received.resourceType as ResourceType,
      resourceId: received.resourceId,
      laterTime: new Date(received.capturedAt),
      limit: 1,
    }),
  );
  const [found] = configurationItems ?? [];
  if (!found)
    throw new Error(`AWS Config holds no configuration of ${received.resourceType} ${received.resourceId}`);
  return {
    resourceType: received.resourceType,
    resourceId: received.resourceId,
    resourceName: found.resourceName,
    awsAccountId: found.accountId,
    awsRegion: found.awsRegion,
    configuration: JSON.parse(found.configuration ?? "null") as unknown,
    supplementaryConfiguration: Object.fromEntries(
      Object.entries(found.supplementaryConfiguration ?? {}).map(([key, text]) => [
        key,
        JSON.parse(text) as unknown,
      ]),
    ),
    tags: found.tags,
  };
}

/** The role to assume, in the partition that the rule lies in. */
export const evaluationRoleArn = (configRuleArn: string, accountId: string): string =>
  `arn:${configRuleArn.split(":", 2)[1] ?? "aws"}:iam::${accountId}:role/${evaluationRole}`;

const assumedClient =
  ({ configRuleArn }: ConfigEvent): ClientFor =>
  (accountId) =>
    new ConfigServiceClient({
      credentials: fromTemporaryCredentials({
        params: {
          RoleArn: evaluationRoleArn(configRuleArn, accountId),
          RoleSessionName: "palisade-config-rules",
        },
      }),
    });

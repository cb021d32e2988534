import type { ConfigurationItem } from "../policy-packs/controls/model/control";

/** What AWS Config sends to a rule's Lambda (developer guide, "Example events for AWS Config rules"). */
export interface ConfigEvent {
  /** JSON text. */
  readonly invokingEvent: string;
  /** JSON text. */
  readonly ruleParameters?: string;
  readonly resultToken: string;
  readonly eventLeftScope?: boolean;
  readonly accountId: string;
  /** The rule, in the account that is evaluated: "arn:aws-us-gov:config:...". */
  readonly configRuleArn: string;
}

export interface Notification {
  readonly resourceType: string;
  readonly resourceId: string;
  readonly status: string;
  /** ISO 8601. */
  readonly capturedAt: string;
  /** Missing when the item was too large for the event. */
  readonly item?: ConfigurationItem;
}

interface ItemFacts {
  readonly resourceType: string;
  readonly resourceId: string;
  readonly configurationItemStatus: string;
  readonly configurationItemCaptureTime: string;
}

/** The change that an event announces; undefined for a scheduled event, which names no resource. */
export function notification(invokingEvent: string): Notification | undefined {
  const event = JSON.parse(invokingEvent) as {
    messageType: string;
    configurationItem?: ItemFacts & ConfigurationItem;
    configurationItemSummary?: ItemFacts;
  };
  switch (event.messageType) {
    case "ConfigurationItemChangeNotification":
      if (!event.configurationItem) throw new Error("the change notification carries no configurationItem");
      return { ...facts(event.configurationItem), item: event.configurationItem };
    case "OversizedConfigurationItemChangeNotification":
      if (!event.configurationItemSummary) throw new Error("the oversized notification carries no summary");
      return facts(event.configurationItemSummary);
    case "ScheduledNotification":
      return undefined;
    default:
      throw new Error(`AWS Config sent a message of an unknown type: ${event.messageType}`);
  }
}

const facts = ({
  resourceType,
  resourceId,
  configurationItemStatus,
  configurationItemCaptureTime,
}: ItemFacts) => ({
  resourceType,
  resourceId,
  status: configurationItemStatus,
  capturedAt: configurationItemCaptureTime,
});

import { SendMessageBatchCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { Message, Publication, Publisher } from "./publisher";

/** SQS's own limit. */
const batchSize = 10;

/**
 * Into a FIFO queue: one group per filing, so that only its own messages keep their order and none waits for another
 * filing's; the outbox's id is the deduplication id, so that what is sent twice within five minutes arrives once.
 */
export const sqsPublisher =
  (client: Pick<SQSClient, "send">, queueUrl: string): Publisher =>
  async (messages) => {
    const taken = new Set<string>();
    let refused: string | undefined;
    let rest = messages;
    while (rest.length > 0) {
      // SQS may take the second of a batch and not the first: of one filing never two in the same.
      const batch = firstOfEach(rest).slice(0, batchSize);
      const sent = await send(client, queueUrl, batch);
      for (const id of sent.taken) taken.add(id);
      refused ??= sent.refused;
      const held = new Set(batch.flatMap(({ id, filingId }) => (sent.taken.has(id) ? [] : [filingId])));
      rest = rest.filter((message) => !batch.includes(message) && !held.has(message.filingId));
    }
    return { taken, ...(refused !== undefined && { refused }) };
  };

function firstOfEach(messages: readonly Message[]): Message[] {
  const seen = new Set<string>();
  return messages.filter(({ filingId }) => !seen.has(filingId) && seen.add(filingId));
}

async function send(
  client: Pick<SQSClient, "send">,
  QueueUrl: string,
  batch: readonly Message[],
): Promise<Publication> {
  const { Successful = [], Failed = [] } = await client.send(
    new SendMessageBatchCommand({
      QueueUrl,
      Entries: batch.map((message) => ({
        Id: message.id,
        MessageGroupId: message.filingId,
        MessageDeduplicationId: message.id,
        MessageBody: JSON.stringify(message),
      })),
    }),
  );
  const code = Failed[0]?.Code;
  return {
    taken: new Set(Successful.flatMap(({ Id }) => Id ?? [])),
    ...(code !== undefined && { refused: code }),
  };
}

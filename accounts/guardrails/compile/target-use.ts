import type { Attachment } from "./attachments-by-target";
import type { Usage, TargetUse } from "./compiled-policies";
import { targetText } from "./documents-above";
import type { GivenPolicy } from "../../given-policy";
import type { KindQuotas } from "../../policy-quotas";
import { statementJson } from "./control-statement";
import type { StatementPlacement } from "./placement";

/** What of a target's slots and characters is used, and what it would be by hand. */
export function targetUse(
  { target, documents }: Attachment<{ readonly name: string; readonly content: string }>,
  placed: readonly StatementPlacement[],
  quotas: KindQuotas,
  given: readonly GivenPolicy[],
): TargetUse {
  const here = placed.filter((one) => targetText(one.target) === targetText(target));
  const slots = quotas.documents.value;
  return {
    target,
    documents: documents.map(({ name }) => name),
    given: given.map(({ name }) => name),
    slots: room(documents.length + given.length + 1, slots),
    characters: room(
      sum(documents.map(({ content }) => content.length)),
      (slots - 1 - given.length) * quotas.characters.value,
    ),
    naive: { documents: here.length, characters: sum(here.map(byHand)) },
  };
}

const room = (used: number, of: number): Usage => ({ used, left: of - used });

/** The statement in a document of its own, with line breaks and indentation as people write them. */
const byHand = ({ statement: { sid, body } }: StatementPlacement): number =>
  JSON.stringify({ Version: "2012-10-17", Statement: [statementJson(sid, body)] }, null, 2).length;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

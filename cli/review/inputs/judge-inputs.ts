import type { Control } from "../../../policy-packs/controls/model/control";
import { configItem, itemVerdict, type Item } from "./config-item";
import type { Declarations } from "../judging/declarations";
import { document, streamed, type Kind } from "./document";
import { faultError, type JudgedInput } from "./input";
import { judging, type About, type Tell } from "../judging/judge-resources";
import { scan, ScanFault } from "./scan";
import { seen, type Seen } from "./seen";
import { subjects } from "./subjects";
import type { Remember } from "./decode";

export interface Judged {
  readonly kinds: readonly Kind[];
  readonly seen: Seen;
}

export interface JudgeInputs {
  readonly inputs: readonly JudgedInput[];
  readonly kind?: Kind;
  readonly controls: readonly Control[];
  readonly declarations: Declarations;
  readonly remember: Remember;
  readonly tell: Tell;
  /** Called after each chunk with what has been read so far; the next is read when it has resolved. */
  readonly rest: (bytes: number, resources: number) => Promise<void>;
}

/** Judges inputs as they stream in, together as one. Throws a `UserError` unless each was read to its end. */
export async function judgeInputs(options: JudgeInputs): Promise<Judged> {
  const { controls, declarations, tell } = options;
  const ready = subjects(options.remember);
  const judge = judging(controls, declarations, tell);
  const items = new Map<string, Item>();
  const requiredTypes = new Set(controls.flatMap(({ required }) => required?.type ?? []));
  const held = seen();
  const kinds = new Set<Kind>();
  let bytes = 0;

  function accept(entry: ReturnType<ReturnType<typeof document>["accept"]>): void {
    if (!entry) return;
    if (entry.kind === "config") {
      const item = configItem(entry);
      const known = items.get(item.key);
      if (known === undefined || known.capturedAt < item.capturedAt) items.set(item.key, item);
      return;
    }
    const subject = ready.of(entry);
    if (!subject) return;
    held.add(subject.resource, projectOf(subject.resource.urn), subject);
    if (!subject.judged) return;
    if (requiredTypes.has(subject.resource.type)) held.require(subject);
    judge.accept(subject);
  }

  for (const { name, bytes: chunks } of options.inputs) {
    const scanning = scan(streamed);
    const reading = document(options.kind);
    try {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        for (const piece of scanning.push(chunk)) accept(reading.accept(piece));
        await options.rest(bytes, held.resources.length + items.size);
      }
      for (const piece of scanning.end()) accept(reading.accept(piece));
      const ending = reading.end();
      for (const entry of ending.last) accept(entry);
      if (ending.unseen > 0) throw leftOut(ending.unseen);
      kinds.add(ending.kind);
    } catch (error) {
      throw error instanceof ScanFault ? faultError(name, error.fault) : error;
    }
  }
  judge.finish(ready.accountOf);
  for (const item of items.values()) judgeItem(item, controls, held, tell);
  return { kinds: [...kinds], seen: held };
}

/** A control that looks beyond one resource would take what the preview left out for missing. */
const leftOut = (count: number) =>
  new ScanFault({
    message: `the preview leaves out ${count} unchanged resources, on which verdicts depend`,
    remedy: "Run pulumi preview --json --show-sames, or judge the state: pulumi stack export.",
  });

function judgeItem({ item, arn, gone }: Item, controls: readonly Control[], held: Seen, tell: Tell): void {
  if (gone) return;
  const { resourceType, resourceId, resourceName, awsAccountId, awsRegion } = item;
  const about: About = {
    urn: arn ?? [awsAccountId ?? "", awsRegion ?? "", resourceType, resourceId].join("/"),
    type: resourceType,
    name: resourceName ?? resourceId,
    account: awsAccountId,
    region: awsRegion,
    stack: awsAccountId === undefined ? "AWS Config" : `AWS Config of ${awsAccountId}`,
  };
  held.add(about, "AWS Config");
  for (const control of controls)
    if (control.deployed?.types.includes(resourceType) === true)
      tell(control, about, itemVerdict(control, item), false);
}

const projectOf = (urn: string): string => urn.split("::")[1] ?? "";

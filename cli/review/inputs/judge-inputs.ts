import type { Judgements } from "../judging/collect-findings";
import { startJudging, type JudgingOptions } from "../judging/start-judging";
import { configItem, itemSubject, type Item } from "./config-item";
import type { Remember } from "./decode";
import { document, streamed, type Entry, type Kind } from "./document";
import { faultError, type OpenInput } from "./input";
import { inventory, type Inventory } from "./inventory";
import { pendingOperation } from "./pending-operation";
import { readResources } from "./read-resources";
import { readStacks } from "./read-stacks";
import { scan } from "../json-stream/scan";
import { ScanFault } from "../json-stream/scan-fault";

export interface InputJudging extends Omit<JudgingOptions, "source" | "only"> {
  readonly inputs: readonly OpenInput[];
  readonly kind?: Kind;
  readonly remember: Remember;
  /** Called after each chunk with what has been read so far; the next is read when it has resolved. */
  readonly onChunk: (bytes: number, resources: number) => Promise<void>;
}

export interface JudgedInputs {
  readonly kinds: readonly Kind[];
  readonly inventory: Inventory;
  readonly judgements: Judgements;
}

/** Judges inputs as they stream in, together as one. Throws a `UserError` unless each was read to its end. */
export async function judgeInputs(options: InputJudging): Promise<JudgedInputs> {
  const { controls, declarations } = options;
  const reader = readResources(options.remember);
  const judging = startJudging({ ...options, source: "stream" });
  const items = new Map<string, Item>();
  const requiredTypes = new Set(controls.flatMap(({ required }) => required?.type ?? []));
  const held = inventory();
  const kinds = new Set<Kind>();
  let bytes = 0;

  function accept(entry: Entry | undefined): void {
    if (!entry) return;
    if (entry.kind === "config") {
      const item = configItem(entry);
      const known = items.get(item.key);
      if (known === undefined || known.capturedAt < item.capturedAt) items.set(item.key, item);
      return;
    }
    if (entry.isOperation) {
      const operation = pendingOperation(entry);
      if (operation) held.addOperation(operation);
      return;
    }
    const read = reader.read(entry);
    if (!read) return;
    const { resource, provider } = read;
    held.add(resource, projectOf(resource.urn), read);
    if (!read.isJudged) return;
    if (requiredTypes.has(resource.type)) held.addRequired(resource);
    judging.accept(resource, provider);
  }

  for (const { name, bytes: chunks } of options.inputs) {
    const scanning = scan(streamed);
    const reading = document(options.kind);
    try {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        for (const piece of scanning.push(chunk)) accept(reading.accept(piece));
        await options.onChunk(bytes, held.resources.length + items.size);
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
  for (const item of items.values()) {
    if (item.gone) continue;
    const subject = itemSubject(item);
    held.add(subject, "AWS Config");
    judging.acceptItem(item.item, subject);
  }
  const judgements = judging.finish(readStacks(held, declarations.all()), reader.placeOf);
  return { kinds: [...kinds], inventory: held, judgements };
}

/** A control that looks beyond one resource would take what the preview left out for missing. */
const leftOut = (count: number) =>
  new ScanFault({
    message: `the preview leaves out ${count} unchanged resources, on which verdicts depend`,
    remedy: "Run pulumi preview --json --show-sames, or judge the state: pulumi stack export.",
  });

const projectOf = (urn: string): string => urn.split("::")[1] ?? "";

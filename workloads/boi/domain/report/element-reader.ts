import type { Fields } from "./model/field";
import { UnreadableBoir } from "./unreadable-boir";
import { read } from "./wire";
import type { Container } from "./xml-tree";

export interface ElementReader {
  readonly take: (element: string) => string | undefined;
  readonly fields: (fields: Fields) => Readonly<Record<string, unknown>>;
  readonly one: (name: string) => ElementReader;
  readonly any: (name: string) => readonly ElementReader[];
  /** Throws when something was not asked for: nothing in a report is passed over in silence. */
  readonly done: () => void;
}

/** Hands out the parts of a container once each. */
export function elementReader({ name: own, texts, containers }: Container): ElementReader {
  const left = new Map(texts);
  if (left.size !== texts.length) throw new UnreadableBoir(`${own} has an element twice`);
  let inner = containers.map((content) => ({ content, reader: elementReader(content) }));
  const take = (element: string) => {
    const text = left.get(element);
    left.delete(element);
    return text;
  };
  const any = (name: string) => {
    const taken = inner.filter(({ content }) => content.name === name);
    inner = inner.filter(({ content }) => content.name !== name);
    return taken.map(({ reader }) => reader);
  };
  const handed: ElementReader[] = [];
  return {
    take,
    fields: (fields) => read(fields, take),
    any: (name) => {
      const taken = any(name);
      handed.push(...taken);
      return taken;
    },
    one: (name) => {
      const [taken, more] = any(name);
      if (!taken || more) throw new UnreadableBoir(`${own} must have one ${name}`);
      handed.push(taken);
      return taken;
    },
    done: () => {
      const [unknown] = [...left.keys(), ...inner.map(({ content }) => content.name)];
      if (unknown !== undefined)
        throw new UnreadableBoir(`${own} has ${unknown}, which does not belong there`);
      for (const reader of handed) reader.done();
    },
  };
}

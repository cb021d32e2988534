import { useState } from "hono/jsx/dom";
import { useAction, type Action } from "./use-action";
import { useLoaded, type Loaded } from "./use-loaded";

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

export interface Pages<Item> {
  readonly loaded: Loaded<readonly Item[]>;
  /** Absent at the end of the list. */
  readonly more?: () => void;
  readonly fetching: Action;
}

/** A list that grows by a page at a time. */
export function usePages<Item>(
  load: (cursor: string | undefined) => Promise<Page<Item>>,
  keys: readonly unknown[],
): Pages<Item> {
  const [further, setFurther] = useState<readonly Page<Item>[]>([]);
  const fetching = useAction();
  const first = useLoaded(async () => {
    const page = await load(undefined);
    setFurther([]);
    return page;
  }, keys);
  const { value } = first;
  const cursor = (further.at(-1) ?? value)?.next;
  const items = value && [value, ...further].flatMap((page) => page.items);
  return {
    loaded: { ...first, value: items },
    fetching,
    ...(cursor !== undefined && {
      more: () => {
        fetching.run(async () => {
          const page = await load(cursor);
          setFurther((before) => [...before, page]);
        });
      },
    }),
  };
}

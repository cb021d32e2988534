import type { Child } from "hono/jsx/dom";
import { ProblemNotice } from "./problem-notice";
import { LoadedView } from "./loaded-view";
import type { Pages } from "./use-pages";

interface Props<Item> {
  readonly pages: Pages<Item>;
  /** Said when there is nothing. */
  readonly none: string;
  readonly children: (items: readonly Item[]) => Child;
}

export const ListOf = <Item,>({ pages: { loaded, more, fetching }, none, children }: Props<Item>) => (
  <LoadedView of={loaded}>
    {(items) => (
      <>
        {items.length === 0 ? <p class="quiet">{none}</p> : children(items)}
        {fetching.refused && <ProblemNotice refused={fetching.refused} />}
        {more && (
          <button type="button" disabled={fetching.isBusy} onClick={more}>
            {fetching.isBusy ? "Loading …" : "Show more"}
          </button>
        )}
      </>
    )}
  </LoadedView>
);

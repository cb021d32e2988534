import type { Child } from "hono/jsx/dom";

/** Names and values; what is not known is left out. */
export const Facts = ({ of }: { readonly of: readonly (readonly [string, Child])[] }) => (
  <dl class="facts">
    {of
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);

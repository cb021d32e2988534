import type { Child } from "hono/jsx/dom";

interface Props {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Child[])[];
}

/** On a narrow screen each row becomes a card, whose cells say what they are by `data-head`. */
export const Table = ({ caption, heads, rows }: Props) => (
  <table>
    <caption class="unseen">{caption}</caption>
    <thead>
      <tr>
        {heads.map((head) => (
          <th scope="col">{head}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells) => (
        <tr>
          {cells.map((cell, column) => (
            <td data-head={heads[column]}>
              <span>{cell}</span>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

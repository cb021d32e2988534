import { fieldWords } from "../words/field-words";
import type { FilingView } from "./filing-view";

/** What FinCEN had against a report, and where to correct it. */
export const Rejections = ({ errors }: Pick<FilingView, "errors">) => (
  <section aria-labelledby="rejections">
    <h2 id="rejections">What FinCEN says</h2>
    <ul class="rejections">
      {errors.map(({ code, meaning, pointer, remedy }) => (
        <li>
          <p>
            {code !== "" && <code>{code}</code>} {meaning}
          </p>
          <p>
            Where: <em>{fieldWords(pointer)}</em>
          </p>
          <p>{remedy}</p>
        </li>
      ))}
    </ul>
  </section>
);

import { dueWords, washingtonDay } from "../words/when";

interface Props {
  readonly obligation: { readonly dueOn: string; readonly overdue: boolean; readonly state: string };
}

export const Due = ({ obligation: { dueOn, overdue, state } }: Props) => (
  <>
    {dueOn}
    {state === "open" && (
      <>
        {" "}
        <span class={`badge ${overdue ? "bad" : "quiet"}`}>
          {overdue && "overdue, "}
          {dueWords(dueOn, washingtonDay(Date.now()))}
        </span>
      </>
    )}
  </>
);

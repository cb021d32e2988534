import { answerOf } from "../state/answer-of";
import { ListOf } from "../parts/list-of";
import { Table } from "../parts/table";
import { usePages } from "../parts/use-pages";
import { addressOf } from "../state/route";
import type { Session } from "../state/session";
import { reportWords } from "../words/report-words";
import { washingtonDay } from "../words/when";
import { Due } from "./due";

const horizonDays = 60;

/** What is open and due within two months, or was due before. */
export const DueSoon = ({ session: { api } }: { readonly session: Session }) => {
  const dueBy = washingtonDay(Date.now() + horizonDays * 86_400_000);
  const pages = usePages(async (cursor) => {
    const query = { state: "open" as const, dueBy, limit: 25, ...(cursor !== undefined && { cursor }) };
    return (await answerOf(api.GET("/obligations", { params: { query } }))).data;
  }, []);
  return (
    <section aria-labelledby="due-soon">
      <h2 id="due-soon">Due soon</h2>
      <ListOf pages={pages} none={`Nothing is due within ${String(horizonDays)} days.`}>
        {(items) => (
          <Table
            caption="What is due soon"
            heads={["Company", "What", "Due"]}
            rows={items.map((item) => [
              <a href={addressOf.company(item.companyId)}>{item.companyName}</a>,
              reportWords(item.kind),
              <Due obligation={item} />,
            ])}
          />
        )}
      </ListOf>
    </section>
  );
};

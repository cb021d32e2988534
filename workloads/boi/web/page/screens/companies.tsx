import { useState } from "hono/jsx/dom";
import { countryNames } from "../../../domain/report/model/country-names";
import { answerOf } from "../state/answer-of";
import { ListOf } from "../parts/list-of";
import { Table } from "../parts/table";
import { textOf } from "../parts/text-of";
import { usePages } from "../parts/use-pages";
import { addressOf } from "../state/route";
import type { Session } from "../state/session";
import { reportWords } from "../words/report-words";

export const Companies = ({ session: { api } }: { readonly session: Session }) => {
  const [name, setName] = useState("");
  const pages = usePages(
    async (cursor) => {
      const query = { limit: 25, ...(cursor !== undefined && { cursor }), ...(name !== "" && { name }) };
      return (await answerOf(api.GET("/companies", { params: { query } }))).data;
    },
    [name],
  );
  const search = (event: Event) => {
    event.preventDefault();
    setName(textOf(new FormData(event.target as HTMLFormElement), "name"));
  };
  return (
    <section aria-label="Companies">
      <form role="search" class="search" onSubmit={search}>
        <div class="field">
          <label for="name">Name begins with</label>
          <input id="name" name="name" type="search" maxLength={150} autocomplete="off" />
        </div>
        <button>Search</button>
      </form>
      <ListOf pages={pages} none="There is no such company.">
        {(items) => (
          <Table
            caption="Companies in the order in which they were added"
            heads={["Company", "Formed in", "Tax ID", "Still needed for a report"]}
            rows={items.map((item) => [
              <a href={addressOf.company(item.companyId)}>{item.legalName}</a>,
              countryNames[item.formation.country] ?? item.formation.country,
              item.taxIdLast4 === undefined ? "not stated" : `ends in ${item.taxIdLast4}`,
              item.missing.length === 0 ? "nothing" : item.missing.map(reportWords).join(", "),
            ])}
          />
        )}
      </ListOf>
    </section>
  );
};

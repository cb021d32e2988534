import { ownFields } from "../../../domain/company/company-fields";
import { countryNames } from "../../../domain/report/model/country-names";
import { answerOf } from "../state/answer-of";
import { Facts } from "../parts/facts";
import { ListOf } from "../parts/list-of";
import { LoadedView } from "../parts/loaded-view";
import { Table } from "../parts/table";
import { useLoaded } from "../parts/use-loaded";
import { usePages } from "../parts/use-pages";
import type { Session } from "../state/session";
import { reportWords } from "../words/report-words";
import { Due } from "./due";
import { FilingTable } from "./filings";
import { PrepareForm } from "./prepare-form";

interface Props {
  readonly session: Session;
  readonly id: string;
}

export const Company = ({ session, id }: Props) => {
  const company = useLoaded(
    async () =>
      (await answerOf(session.api.GET("/companies/{companyId}", { params: { path: { companyId: id } } })))
        .data,
    [id],
  );
  return (
    <LoadedView of={company}>
      {(value) => (
        <>
          <section aria-label="Company">
            <h2>{value.legalName}</h2>
            <Facts
              of={[
                ...ownFields.map(({ name, label }) => [label, value[name]] as const),
                ["Formed in", countryNames[value.formation.country] ?? value.formation.country],
                ["First registered in", value.firstRegistration?.state ?? value.firstRegistration?.tribe],
                ["Tax ID", value.taxIdLast4 && `ends in ${value.taxIdLast4}`],
                [
                  "Still needed for a report",
                  value.missing.length === 0 ? "nothing" : value.missing.map(reportWords).join(", "),
                ],
              ]}
            />
          </section>
          <Obligations session={session} id={id} />
          <section aria-labelledby="its-filings">
            <h2 id="its-filings">Filings</h2>
            {session.can("filing:prepare") && <PrepareForm session={session} companyId={id} />}
            <FilingTable session={session} companyId={id} />
          </section>
        </>
      )}
    </LoadedView>
  );
};

const Obligations = ({ session: { api }, id }: Props) => {
  const pages = usePages(
    async (cursor) => {
      const query = { companyId: id, limit: 25, ...(cursor !== undefined && { cursor }) };
      return (await answerOf(api.GET("/obligations", { params: { query } }))).data;
    },
    [id],
  );
  return (
    <section aria-labelledby="obligations">
      <h2 id="obligations">Obligations</h2>
      <ListOf pages={pages} none="Nothing is due of this company.">
        {(items) => (
          <Table
            caption="What this company has to report"
            heads={["What", "By the rule of", "Due", "State", "Source"]}
            rows={items.map((item) => [
              reportWords(item.kind),
              reportWords(item.jurisdiction),
              <Due obligation={item} />,
              reportWords(item.state),
              [item.citation.source, item.citation.caveat].filter(Boolean).join("; "),
            ])}
          />
        )}
      </ListOf>
    </section>
  );
};

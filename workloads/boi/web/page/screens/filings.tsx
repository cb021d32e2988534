import { answerOf } from "../state/answer-of";
import { ListOf } from "../parts/list-of";
import { StateBadge } from "../parts/state-badge";
import { Table } from "../parts/table";
import { usePages } from "../parts/use-pages";
import { addressOf } from "../state/route";
import type { Session } from "../state/session";
import { reportWords } from "../words/report-words";
import { isFilingState, stateWords } from "../words/state-words";
import { moment } from "../words/when";

interface Props {
  readonly session: Session;
  readonly state?: string | undefined;
  readonly companyId?: string;
}

export const Filings = (props: Props) => (
  <section aria-label="Filings">
    <div class="field">
      <label for="state">State</label>
      <select
        id="state"
        onChange={(event) => {
          const { value } = event.target as HTMLSelectElement;
          location.hash = addressOf.filings(value === "" ? undefined : value);
        }}
      >
        <option value="">Any</option>
        {Object.entries(stateWords).map(([value, { label, what }]) => (
          <option value={value} selected={value === props.state} title={what}>
            {label}
          </option>
        ))}
      </select>
    </div>
    <FilingTable {...props} />
  </section>
);

export const FilingTable = ({ session: { api }, state, companyId }: Props) => {
  const wanted = isFilingState(state) ? state : undefined;
  const pages = usePages(
    async (cursor) => {
      const query = {
        limit: 25,
        ...(cursor !== undefined && { cursor }),
        ...(wanted !== undefined && { state: wanted }),
        ...(companyId !== undefined && { companyId }),
      };
      return (await answerOf(api.GET("/filings", { params: { query } }))).data;
    },
    [wanted, companyId],
  );
  return (
    <ListOf pages={pages} none="There is no such filing.">
      {(items) => (
        <Table
          caption="Filings, the latest first"
          heads={["Company", "Report", "State", "Prepared"]}
          rows={items.map((item) => [
            <a href={addressOf.filing(item.filingId)}>{item.companyName}</a>,
            reportWords(item.kind),
            <StateBadge state={item.state} />,
            moment(item.createdAt),
          ])}
        />
      )}
    </ListOf>
  );
};

import { controls } from "../../controls";
import { rcpServices } from "../../iam/evaluation/rcp-services";
import { casesOf } from "./cases-of";
import { statementDecision, statementAt } from "./statement-decision";
import { caseRequest } from "./case-request";
import { exampleGuardedAccount } from "./example-guarded-account";

const closed = { ...exampleGuardedAccount, trusted: { accounts: [], identityProviders: [] } };
const guardedAccounts = {
  "with partners and identity providers": exampleGuardedAccount,
  "that trusts no one": closed,
};

const all = controls.flatMap(({ id, denied = [] }) =>
  denied.filter(({ by }) => by === "rcp").map((statement) => [`${id}: ${statement.sid}`, statement] as const),
);

describe.each(Object.entries(guardedAccounts))("in an organization %s", (_, guarded) => {
  describe.each(all)("%s", (__, statement) => {
    const { denied, allowed } = casesOf(statement, guarded);
    const decided = (given: (typeof denied)[number]) => {
      const { answer, decisive } = statementDecision(statement, guarded, caseRequest(guarded, given));
      return [answer, decisive?.statements.map(({ sid }) => sid)];
    };

    for (const given of denied)
      test(`denies: ${given.name}`, () => expect(decided(given)).toEqual(["deny", [statement.sid]]));

    for (const given of allowed) test(`allows: ${given.name}`, () => expect(decided(given)[0]).toBe("allow"));
  });
});

describe("the resource control policies of the catalogue", () => {
  const statements = all.map(([, denied]) => statementAt(denied, exampleGuardedAccount));

  test("name only services that AWS lets them reach: in any other they would deny nothing", () => {
    const services = statements.flatMap(({ Action = [] }) =>
      [Action].flat().map((name) => name.split(":")[0]),
    );
    expect(services.filter((service) => service === undefined || !rcpServices.has(service))).toEqual([]);
  });

  test("leave most of the four documents of 5,120 characters that AWS attaches to those who add to them", () => {
    const whole = JSON.stringify({ Version: "2012-10-17", Statement: statements });
    expect(whole.length).toBeLessThan(2 * 5_120);
  });
});

import { controls } from "../../controls";
import { rcpServices } from "../../iam/evaluation/rcp-services";
import { casesOf } from "./cases-of";
import { edgeAnswer, statementAt } from "./edge-answer";
import { edgeRequest } from "./edge-case";
import { exampleEdge } from "./example-edge";

const closed = { ...exampleEdge, trusted: { accounts: [], identityProviders: [] } };
const edges = { "with partners and identity providers": exampleEdge, "that trusts nobody": closed };

const all = controls.flatMap(({ id, denied = [] }) =>
  denied.filter(({ by }) => by === "rcp").map((statement) => [`${id}: ${statement.sid}`, statement] as const),
);

describe.each(Object.entries(edges))("in an organization %s", (_, edge) => {
  describe.each(all)("%s", (__, denied) => {
    const { refused, letThrough } = casesOf(denied, edge);
    const decided = (given: (typeof refused)[number]) => {
      const { answer, decisive } = edgeAnswer(denied, edge, edgeRequest(edge, given));
      return [answer, decisive?.statements.map(({ sid }) => sid)];
    };

    for (const given of refused)
      test(`refuses: ${given.name}`, () => expect(decided(given)).toEqual(["deny", [denied.sid]]));

    for (const given of letThrough)
      test(`lets through: ${given.name}`, () => expect(decided(given)[0]).toBe("allow"));
  });
});

describe("the resource control policies of the catalogue", () => {
  const statements = all.map(([, denied]) => statementAt(denied, exampleEdge));

  test("name only services that AWS lets them reach: in any other they would deny nothing", () => {
    const services = statements.flatMap(({ Action = [] }) =>
      [Action].flat().map((name) => name.split(":")[0]),
    );
    expect(services.filter((service) => service === undefined || !rcpServices.has(service))).toEqual([]);
  });

  test("leave most of the four documents of 5,120 characters that AWS attaches to whoever adds to them", () => {
    const whole = JSON.stringify({ Version: "2012-10-17", Statement: statements });
    expect(whole.length).toBeLessThan(2 * 5_120);
  });
});

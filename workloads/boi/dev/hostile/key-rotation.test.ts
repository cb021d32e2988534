import { describeDatabase } from "../testing/test-database";
import { refusalFaults } from "./fixtures/refusal-faults";
import { openStage, type Stage } from "./fixtures/stage";

const read = { method: "GET", path: "/companies" };
const afterAwhile = 11_000;
const afterTrust = 10 * 60_000 + 1_000;

/** In the order of an issuer's life. */
describeDatabase("an issuer's keys", () => {
  let stage: Stage;
  let before: string;
  beforeAll(async () => {
    stage = await openStage();
    before = stage.ours.as("preparer");
  });
  afterAll(() => stage.close());
  const answer = async (token: string) => (await stage.send({ ...read, token })).status;

  test("a new one is fetched when a token names it first", async () => {
    const { issuer, clock, ours } = stage;
    clock.ahead += afterAwhile;
    issuer.issuer.rotate("second");
    const asked = issuer.asked();
    expect(await answer(ours.as("preparer"))).toBe(200);
    expect(issuer.asked()).toBe(asked + 1);
    expect(await answer(before)).toBe(200);
  });

  test("a hundred tokens with unknown key ids make us ask once", async () => {
    const { issuer, clock, ours } = stage;
    clock.ahead += afterAwhile;
    const asked = issuer.asked();
    for (let count = 0; count < 100; count += 1)
      expect(await answer(issuer.issuer.token({ tenant: ours.tenant }, { kid: `made-up-${count}` }))).toBe(
        401,
      );
    expect(issuer.asked()).toBe(asked + 1);
  });

  test("one that was withdrawn opens nothing any more", async () => {
    const { issuer, clock, ours } = stage;
    issuer.issuer.forget("first");
    clock.ahead += afterTrust;
    expect(await refusalFaults(stage, { ...read, token: before }, 401)).toEqual([]);
    expect(await answer(ours.as("preparer"))).toBe(200);
  });

  test("while the issuer is away the keys at hand go on, and unknown ones are refused", async () => {
    const { issuer, clock, ours } = stage;
    const good = ours.as("preparer");
    issuer.answerWith(503);
    clock.ahead += afterTrust;
    expect(await answer(good)).toBe(200);
    expect(
      await refusalFaults(
        stage,
        { ...read, token: issuer.issuer.token({ tenant: ours.tenant }, { kid: "new" }) },
        401,
      ),
    ).toEqual([]);
  });

  test.each<[string, number | string]>([
    ["an error", 500],
    ["a page", "<html>sign in</html>"],
    ["half of its keys", '{"keys":[{"kty":"EC","kid":"second"'],
    ["an empty object", "{}"],
    ["more than we read", `{"keys":[]${" ".repeat(300_000)}}`],
  ])("an hour after the last good answer no one is accepted with %s", async (_, odd) => {
    const { issuer, clock, ours } = stage;
    issuer.answerWith(odd);
    clock.ahead += 61 * 60_000;
    expect(await refusalFaults(stage, { ...read, token: ours.as("preparer") }, 503)).toEqual([]);
  });

  test("an issuer without keys has every token refused", async () => {
    const { issuer, clock, ours } = stage;
    issuer.answerWith('{"keys":[]}');
    clock.ahead += 61 * 60_000;
    expect(await refusalFaults(stage, { ...read, token: ours.as("preparer") }, 401)).toEqual([]);
  });

  test("when it is back, its keys open again", async () => {
    const { issuer, clock, ours } = stage;
    issuer.answerWith(undefined);
    clock.ahead += 61 * 60_000;
    expect(await answer(ours.as("preparer"))).toBe(200);
  });
});

import { retrying } from "./retrying";

type Step = number | "lost";

/** Answers the steps one after the other, then 200. */
function server(steps: readonly Step[]) {
  const bodies: string[] = [];
  const send = async (request: Request) => {
    bodies.push(await request.text());
    const step = steps[bodies.length - 1] ?? 200;
    if (step === "lost") throw new TypeError("fetch failed");
    return new Response(null, { status: step });
  };
  return { send, bodies };
}

test.each<[string, string, boolean, readonly Step[], Step, number]>([
  ["a success", "POST", true, [], 200, 1],
  ["too many requests", "POST", true, [429, 503], 200, 3],
  ["an answer that was lost", "POST", true, ["lost"], 200, 2],
  ["a gateway's timeout", "PUT", true, [504, 502], 200, 3],
  ["a failure that lasts", "GET", true, [503, 503, 503, 503, 503], 503, 4],
  ["a loss that lasts", "GET", true, ["lost", "lost", "lost", "lost"], "lost", 4],
  ["a refusal", "POST", true, [409], 409, 1],
  ["a bug", "POST", true, [500], 500, 1],
  ["a lost answer to what may not be repeated", "POST", false, ["lost"], "lost", 1],
  ["a timeout of what may not be repeated", "POST", false, [504], 504, 1],
  ["a lost answer to a read without sign-in", "GET", false, ["lost"], 200, 2],
  ["a busy server for what may not be repeated", "POST", false, [503], 200, 2],
])("after %s (%s)", async (_, method, isRepeatable, steps, outcome, tries) => {
  const { send, bodies } = server(steps);
  const given = new Request("http://api.example/", { method, ...(method !== "GET" && { body: "{}" }) });
  const answer = retrying(send, { pause: 1, isRepeatable })(given);
  if (outcome === "lost") await expect(answer).rejects.toThrow("fetch failed");
  else expect((await answer).status).toBe(outcome);
  expect(bodies).toEqual(Array<string>(tries).fill(method === "GET" ? "" : "{}"));
});

test("Retry-After is waited for, unless it is too long", async () => {
  const answers = [new Response(null, { status: 429, headers: { "retry-after": "1" } }), new Response()];
  const given = new Request("http://api.example/");
  const pauses = jest.spyOn(globalThis, "setTimeout").mockImplementation((resume) => {
    queueMicrotask(resume);
    return undefined as unknown as NodeJS.Timeout;
  });
  await retrying(() => Promise.resolve(answers.shift() ?? Response.error()), { pause: 1 })(given);
  expect(pauses.mock.calls.map(([, milliseconds]) => milliseconds)).toEqual([1_000]);
  pauses.mockRestore();
  const long = new Response(null, { status: 429, headers: { "retry-after": "3600" } });
  expect((await retrying(() => Promise.resolve(long))(given)).status).toBe(429);
});

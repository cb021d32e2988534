import { answerOf } from "./answer-of";

const answered = (status: number, error: unknown, headers: Record<string, string> = {}) =>
  answerOf(Promise.resolve({ error, response: new Response(null, { status, headers }) }));

test("what is answered comes with its version", async () => {
  const response = new Response("", { headers: { etag: '"3"' } });
  expect(await answerOf(Promise.resolve({ data: { a: 1 }, response }))).toEqual({
    data: { a: 1 },
    etag: '"3"',
  });
});

test.each([
  [
    "a problem of the platform's",
    { status: 409, error: { detail: "no", requestId: "r1", errors: [{ pointer: "/a", detail: "b" }] } },
    { status: 409, detail: "no", requestId: "r1", errors: [{ pointer: "/a", detail: "b" }] },
  ],
  [
    "a refusal of the gateway's",
    { status: 401, error: { message: "Unauthorized" }, headers: { "apigw-requestid": "g1" } },
    { status: 401, detail: "The sign-in has ended.", requestId: "g1", errors: [] },
  ],
  [
    "a page of the distribution's",
    { status: 502, error: "<html>", headers: { "x-amz-cf-id": "e1" } },
    { status: 502, detail: "The platform gave no reason.", requestId: "e1", errors: [] },
  ],
])("%s is shown with its id", async (_, { status, error, headers = {} }: Given, expected) => {
  await expect(answered(status, error, headers)).rejects.toMatchObject(expected);
});

interface Given {
  readonly status: number;
  readonly error: unknown;
  readonly headers?: Record<string, string>;
}

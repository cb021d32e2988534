import { repeated } from "./repeated";

const forever = 600_000;
/** Time passes only so. */
const turn = () => jest.advanceTimersByTimeAsync(20);
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("does the work again at once while there is more, and then sleeps until it is woken", async () => {
  const left = [true, true, false, false];
  let times = 0;
  const work = repeated(
    () => {
      times += 1;
      return Promise.resolve(left.shift() ?? false);
    },
    { idleMilliseconds: forever },
  );
  await turn();
  expect(times).toBe(3);
  work.wake();
  await turn();
  expect(times).toBe(4);
  await work.stop();
  expect(times).toBe(4);
});

test("who is woken while it looks, looks once more", async () => {
  let looked = (): void => undefined;
  let times = 0;
  const work = repeated(
    () =>
      new Promise<boolean>((resolve) => {
        times += 1;
        looked = () => resolve(false);
      }),
    { idleMilliseconds: forever },
  );
  work.wake();
  looked();
  await turn();
  expect(times).toBe(2);
  looked();
  await work.stop();
});

test("a fault is reported, waited after, and does not end it", async () => {
  const reported: unknown[] = [];
  let times = 0;
  const work = repeated(
    () => {
      times += 1;
      return times === 1 ? Promise.reject(new Error("once")) : Promise.resolve(false);
    },
    { idleMilliseconds: 10, onError: (error) => reported.push(error) },
  );
  await turn();
  await turn();
  await work.stop();
  expect(reported).toEqual([new Error("once")]);
  expect(times).toBeGreaterThan(1);
});

test("it is idle when one of several is, and not before; stopping ends the waiting", async () => {
  const open: ((more: boolean) => void)[] = [];
  const work = repeated(() => new Promise<boolean>((resolve) => open.push(resolve)), {
    atOnce: 2,
    idleMilliseconds: forever,
  });
  let idle = false;
  void work.idle().then(() => (idle = true));
  await turn();
  expect(idle).toBe(false);
  open[0]?.(false);
  await turn();
  expect(idle).toBe(true);
  open[1]?.(true);
  await turn();
  const stopping = work.stop();
  await work.idle();
  for (const resolve of open) resolve(true);
  await stopping;
});

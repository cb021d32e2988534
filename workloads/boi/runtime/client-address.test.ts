import { forwardedAddress } from "./client-address";

test.each([
  ["no proxies: the header is not believed", "6.6.6.6", 0, "10.0.0.1"],
  ["one proxy: what it wrote", "6.6.6.6, 203.0.113.9", 1, "203.0.113.9"],
  ["two proxies: what the first of them wrote", "6.6.6.6, 203.0.113.9, 10.1.1.1", 2, "203.0.113.9"],
  ["fewer entries than proxies: the connection", "203.0.113.9", 2, "10.0.0.1"],
  ["no header: the connection", undefined, 1, "10.0.0.1"],
])("%s", (_, header, proxies, address) => {
  expect(forwardedAddress(header, "10.0.0.1", proxies)).toBe(address);
});

import { isPublicAddress } from "./public-address";
import { urlProblem } from "./webhook-url";

test.each([
  "0.0.0.0",
  "10.1.2.3",
  "100.64.0.1",
  "127.0.0.1",
  "127.255.255.254",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.0.8",
  "192.0.2.1",
  "192.168.1.1",
  "198.18.0.1",
  "198.19.255.255",
  "198.51.100.7",
  "203.0.113.9",
  "224.0.0.1",
  "240.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:8.8.8.8",
  "64:ff9b::7f00:1",
  "fc00::1",
  "fd00:ec2::254",
  "fe80::1",
  "fe80::1%eth0",
  "ff02::1",
  "2001::1",
  "2001:db8::1",
  "2002:7f00:1::",
  "100::1",
  "3fff::1",
  "",
  "x",
  "1.2.3",
  "0x7f000001",
  "2130706433",
  "017700000001",
])("%s is no public address", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each([
  "8.8.8.8",
  "1.1.1.1",
  "172.15.255.255",
  "172.32.0.1",
  "100.63.0.1",
  "100.128.0.1",
  "2606:4700::1111",
  "2a00:1450::1",
])("%s is a public address", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  "http://hooks.example.com/",
  "ftp://hooks.example.com/",
  "https://user:pass@hooks.example.com/",
  "https://hooks.example.com/#x",
  "https://hooks.example.com:22/",
  "https://hooks.example.com:5432/",
  "https://localhost/",
  "https://localhost./",
  "https://intranet/",
  "https://db.internal/",
  "https://printer.local/",
  "https://x.localhost/",
  "https://router.home.arpa/",
  "https://127.0.0.1/",
  "https://2130706433/",
  "https://0x7f.1/",
  "https://017700000001/",
  "https://[::1]/",
  "https://[::ffff:169.254.169.254]/",
  "https://169.254.169.254/latest/meta-data/",
  "https://10.0.0.1/",
  "javascript:alert(1)",
  "file:///etc/passwd",
  "",
  "hooks.example.com",
  `https://hooks.example.com/${"x".repeat(500)}`,
])("%s cannot be a webhook's URL", (url) => {
  expect(urlProblem(url)).toBeDefined();
});

test.each([
  "https://hooks.example.com/",
  "https://hooks.example.com:8443/a?b=c",
  "https://8.8.8.8/",
  "https://[2606:4700::1111]/x",
])("%s can be a webhook's URL", (url) => {
  expect(urlProblem(url)).toBeUndefined();
});

import { dataFile } from "./data-files";
import { globalServices } from "./global-services";
import { once } from "./once";

/** Prefixes of all services, such as "s3", in alphabetical order. */
export const services = once(() => [...dataFile<string[]>("services.json")].sort());

const known = once(() => new Set(services()));

export const serviceExists = (prefix: string): boolean => known().has(prefix.toLowerCase());

const names = once(() => dataFile<Record<string, string>>("serviceNames.json"));

/** "Amazon S3" for "s3"; the prefix itself where AWS gives no name. */
export const serviceName = (prefix: string): string =>
  Object.hasOwn(names(), prefix) ? (names()[prefix] ?? prefix) : prefix;

/** Services whose resources a resource control policy reaches. */
export const rcpServices = once(() => new Set(dataFile<string[]>("rcpSupportedServices.json")));

/** Whether all of a service's calls go to one Region, whatever Region the caller works in. */
export const isGlobalService = (prefix: string): boolean => globalServices.has(prefix.toLowerCase());

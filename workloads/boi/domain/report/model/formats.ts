import type { Format } from "./field";
import { countries, registrationStates } from "./places";

const pattern = (regex: RegExp, detail: string): Format => ({ fits: (value) => regex.test(value), detail });

export const email = pattern(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/, "must be an e-mail address");
export const country: Format = {
  fits: (value) => countries.has(value),
  detail: "must be a country's two-letter code (ISO 3166-1 alpha-2), such as FR",
};
export const registrationState: Format = {
  fits: (value) => registrationStates.has(value),
  detail: "must be the two-letter code of a U.S. state or territory, such as NY",
};
export const stateCode = pattern(/^[A-Z]{2,3}$/, "must be a state's code in capital letters");
export const postalCode = pattern(
  /^[A-Za-z0-9]{1,9}$/,
  "must be letters and digits only, at most 9: leave out spaces and hyphens",
);
export const fincenId = pattern(/^\d{12}$/, "must be 12 digits");
export const fileName = pattern(
  /^[A-Za-z0-9_-]+\.(jpg|jpeg|png|pdf)$/i,
  "must be letters, digits, _ or - and end in .jpg, .jpeg, .png or .pdf",
);
export const otherName: Format = {
  fits: (value) =>
    !/(^|[^\p{L}\p{N}])(dba|aka|d\/b\/a|a\/k\/a|d\.b\.a|a\.k\.a)(?![\p{L}\p{N}])/iu.test(value),
  detail: "must be the name alone, without DBA or AKA",
};

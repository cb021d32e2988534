import { formedAbroad } from "../../rules/domestic-places";
import { countryNames } from "./country-names";

/** ISO 3166-1 alpha-2, all 249. The U.S. territories are among them: for FinCEN each is a country with one state. */
export const countries: ReadonlySet<string> = new Set(Object.keys(countryNames));

/**
 * The places that FinCEN's form lists as U.S. territories, for addresses and issuers of documents. Three of them (MH, FM,
 * PW) have American ZIP codes and are foreign countries nevertheless: `isDomestic` says what the rule holds of a place.
 */
export const territories: ReadonlySet<string> = new Set(["AS", "GU", "MH", "FM", "MP", "PW", "PR", "VI"]);

const usStates =
  "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR " +
  "PA RI SC SD TN TX UT VT VA WA WV WI WY";

/**
 * The states that an address or an issuer may name, by country. Canada's and Mexico's are those of ISO 3166-2 (FinCEN's
 * sister schemas allow three characters); no list of FinCEN's own for the BOIR is public.
 */
export const states: Readonly<Record<string, ReadonlySet<string>>> = {
  // Without what every object inherits: a country called "toString" has no states.
  __proto__: null as never,
  US: new Set(usStates.split(" ")),
  CA: new Set("AB BC MB NB NL NS NT NU ON PE QC SK YT".split(" ")),
  MX: new Set(
    "AGU BCN BCS CAM CHH CHP CMX COA COL DUR GRO GUA HID JAL MEX MIC MOR NAY NLE OAX PUE QUE ROO SIN SLP SON TAB TAM TLA VER YUC ZAC".split(
      " ",
    ),
  ),
  ...Object.fromEntries([...territories].map((territory) => [territory, new Set([territory])])),
};

/** Under U.S. law: a company formed there is domestic, and its passport or tax ID is not a foreign one. */
export const isDomestic = (country: string): boolean => !formedAbroad(country);

/** Where a company can register: "State" in the rule includes the District of Columbia and the territories. */
export const registrationStates: ReadonlySet<string> = new Set([
  ...usStates.split(" "),
  ...[...territories].filter(isDomestic),
]);

/** Whether FinCEN's form lists a place as the United States or a territory of theirs: addresses there have ZIP codes. */
export const listedAsUs = (country: string): boolean => country === "US" || territories.has(country);

/** FinCEN's form fills in a territory's state by itself, with the territory. */
export const filledState = ({
  country,
  state,
}: {
  readonly country: string;
  readonly state?: string | undefined;
}): string | undefined => (territories.has(country) ? country : state);

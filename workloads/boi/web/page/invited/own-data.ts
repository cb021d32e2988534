import type { paths } from "../../client/schema";
import { textOf } from "../parts/text-of";

type Written = paths["/me/person"]["put"]["requestBody"]["content"]["application/json"];
export type OwnData = NonNullable<Written["data"]>;
type IdType = NonNullable<OwnData["idDocument"]>["type"];

/** The form's fields as the API takes them; a FinCEN ID replaces all the others. */
export function ownDataOf(form: { get(name: string): unknown }): OwnData {
  const field = (name: string) => textOf(form, name);
  const some = <Name extends string>(name: Name, value: string) =>
    (value === "" ? {} : { [name]: value }) as Partial<Record<Name, string>>;
  const fincenId = field("fincenId").replaceAll(/[\s-]/g, "");
  if (fincenId !== "") return { fincenId };
  return {
    name: {
      last: field("last"),
      first: field("first"),
      ...some("middle", field("middle")),
      ...some("suffix", field("suffix")),
    },
    birthDate: field("birthDate"),
    address: {
      street: field("street"),
      city: field("city"),
      country: field("country"),
      ...some("state", field("state").toUpperCase()),
      ...some("postalCode", field("postalCode")),
    },
    idDocument: {
      type: field("idType") as IdType,
      number: field("idNumber"),
      country: field("idCountry"),
      ...some("state", field("idState").toUpperCase()),
    },
  };
}

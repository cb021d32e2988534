import { ownDataOf } from "./own-data";

const fields = {
  last: " Exemple ",
  first: "Camille",
  middle: "",
  suffix: "",
  birthDate: "1980-05-17",
  street: "2 Rue",
  city: "Montréal",
  country: "CA",
  state: "qc",
  postalCode: "",
  idType: "foreign-passport",
  idNumber: "12AB",
  idCountry: "CA",
  idState: "",
};

test("what is left empty is not stated", () => {
  expect(ownDataOf(new Map(Object.entries(fields)))).toEqual({
    name: { last: "Exemple", first: "Camille" },
    birthDate: "1980-05-17",
    address: { street: "2 Rue", city: "Montréal", country: "CA", state: "QC" },
    idDocument: { type: "foreign-passport", number: "12AB", country: "CA" },
  });
});

test("a FinCEN identifier replaces all the rest", () => {
  const form = new Map(Object.entries({ ...fields, fincenId: "2000-0000 1234" }));
  expect(ownDataOf(form)).toEqual({ fincenId: "200000001234" });
});

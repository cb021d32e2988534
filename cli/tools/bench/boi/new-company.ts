let count = 0;

/** A company that no other has the tax ID of. */
export function newCompany() {
  count += 1;
  return {
    legalName: `Charge ${count} SA`,
    alternateNames: [],
    requestFincenId: false,
    formation: { country: "FR" },
    firstRegistration: { state: "DE" },
    firstRegisteredOn: "2023-01-05",
    address: { street: "1 Main Street", city: "Dover", country: "US", state: "DE", postalCode: "19901" },
    taxId: { type: "ein" as const, number: String(100_000_000 + count * 10) },
  };
}

import { countryNames } from "../../../domain/report/model/country-names";
import { ChoiceField } from "../parts/choice-field";
import { TextField } from "../parts/text-field";
import type { OwnData } from "./own-data";

const idTypes = {
  "foreign-passport": "Foreign passport",
  "us-passport": "U.S. passport",
  "drivers-license": "U.S. driver's license",
  "state-local-or-tribal-id": "Identification by a U.S. state, local government or tribe",
};

const stateHint = "Two letters; in the United States, Canada and Mexico only.";

export const DataFields = ({
  data: { name, birthDate, address, idDocument },
}: {
  readonly data: OwnData;
}) => (
  <>
    <fieldset>
      <legend>Name and birth</legend>
      <TextField name="last" label="Last name" value={name?.last} autocomplete="family-name" required />
      <TextField name="first" label="First name" value={name?.first} autocomplete="given-name" required />
      <TextField name="middle" label="Middle name" value={name?.middle} autocomplete="additional-name" />
      <TextField name="suffix" label="Suffix" value={name?.suffix} autocomplete="honorific-suffix" />
      <TextField
        name="birthDate"
        label="Date of birth"
        type="date"
        value={birthDate}
        autocomplete="bday"
        required
      />
    </fieldset>
    <fieldset>
      <legend>Where you live</legend>
      <TextField
        name="street"
        label="Street and number"
        value={address?.street}
        autocomplete="street-address"
        required
      />
      <TextField name="city" label="City" value={address?.city} autocomplete="address-level2" required />
      <ChoiceField
        name="country"
        label="Country"
        choices={countryNames}
        chosen={address?.country}
        autocomplete="country"
      />
      <TextField
        name="state"
        label="State"
        value={address?.state}
        pattern="[A-Za-z]{2,3}"
        hint={stateHint}
        autocomplete="address-level1"
      />
      <TextField
        name="postalCode"
        label="Postal code"
        value={address?.postalCode}
        autocomplete="postal-code"
      />
    </fieldset>
    <fieldset>
      <legend>Identification document</legend>
      <ChoiceField name="idType" label="Kind" choices={idTypes} chosen={idDocument?.type} />
      <TextField name="idNumber" label="Number" value={idDocument?.number} autocomplete="off" required />
      <ChoiceField name="idCountry" label="Issued by" choices={countryNames} chosen={idDocument?.country} />
      <TextField
        name="idState"
        label="Issuing state"
        value={idDocument?.state}
        pattern="[A-Za-z]{2,3}"
        hint={stateHint}
        autocomplete="off"
      />
    </fieldset>
  </>
);

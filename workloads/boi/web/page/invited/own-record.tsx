import type { ApiClient } from "../../client/api-client";
import { answerOf } from "../state/answer-of";
import { LoadedView } from "../parts/loaded-view";
import { useLoaded } from "../parts/use-loaded";
import { reportWords } from "../words/report-words";
import { AttestForm } from "./attest-form";
import { OwnDataForm } from "./own-data-form";
import { UploadForm } from "./upload-form";

/** What is asked of the person, one thing after the other. */
export const OwnRecord = ({ api }: { readonly api: ApiClient }) => {
  const own = useLoaded(() => answerOf(api.GET("/me/person")), []);
  return (
    <LoadedView of={own}>
      {({ data: person, etag }) => {
        const isDone = person.usPerson === true || (person.missing.length === 0 && person.consented);
        return (
          <>
            <p class={`notice ${isDone ? "good" : ""}`} role="status">
              {person.usPerson === true
                ? "Thank you: a U.S. person is not reported, and nothing more is needed of you. You may close this page."
                : isDone
                  ? "Thank you: your data are stated and you agreed to the report. Upload the picture of your document too, if it is asked for below."
                  : `Still needed: ${[...person.missing.map(reportWords), ...(person.consented ? [] : ["Your consent"])].join(", ")}.`}
            </p>
            <AttestForm api={api} etag={etag} usPerson={person.usPerson} onDone={own.reload} />
            {person.usPerson === false && (
              <>
                <OwnDataForm api={api} etag={etag} data={person.data} onDone={own.reload} />
                {person.data.fincenId === undefined && <UploadForm api={api} personId={person.personId} />}
              </>
            )}
          </>
        );
      }}
    </LoadedView>
  );
};

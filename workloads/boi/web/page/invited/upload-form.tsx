import { useState } from "hono/jsx/dom";
import type { ApiClient } from "../../client/api-client";
import { ProblemNotice } from "../parts/problem-notice";
import { useAction } from "../parts/use-action";
import { uploadDocument, type UploadState } from "./upload-document";

interface Props {
  readonly api: ApiClient;
  readonly personId: string;
}

const words: Readonly<Record<UploadState, string>> = {
  clean: "The document was checked and is kept. You may close this page when your data are stated.",
  scanning: "The document is still being checked for malware; that goes on without you.",
  infected: "The document holds malware and was not kept: upload another one.",
  refused: "The file is no picture or PDF that can be read: upload another one.",
  expired: "The upload took too long: try again.",
  "awaiting-upload": "The file did not arrive: try again.",
};

export const UploadForm = ({ api, personId }: Props) => {
  const action = useAction();
  const [state, setState] = useState<UploadState | undefined>(undefined);
  const upload = (event: Event) => {
    event.preventDefault();
    const file = new FormData(event.target as HTMLFormElement).get("file");
    if (!(file instanceof File)) return;
    setState(undefined);
    action.run(async (key) => setState(await uploadDocument(api, personId, file, key)));
  };
  return (
    <section aria-labelledby="upload">
      <h2 id="upload">3. A picture of the document</h2>
      <form onSubmit={upload}>
        <div class="field">
          <label for="file">The page with your picture: JPEG, PNG or PDF</label>
          <input id="file" name="file" type="file" accept="image/jpeg,image/png,application/pdf" required />
        </div>
        <button class="main" disabled={action.isBusy}>
          {action.isBusy ? "Uploading …" : "Upload"}
        </button>
        {state !== undefined && (
          <p class={`notice ${state === "clean" ? "good" : state === "scanning" ? "" : "bad"}`} role="status">
            {words[state]}
          </p>
        )}
        {action.refused && <ProblemNotice refused={action.refused} />}
      </form>
    </section>
  );
};

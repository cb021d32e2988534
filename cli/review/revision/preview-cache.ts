import { parseSavedPreview } from "../saved-preview/read-saved-preview";
import { holdsSecrets, savedText, savedVersion, type SavedPreview } from "../saved-preview/saved-preview";
import { UserError } from "../../terminal/user-error";
import { textCache } from "../../../stacks/model/text-cache";

/** Previews of revisions, by what they were made of; in the user's cache folder. */
export interface PreviewCache {
  readonly read: () => SavedPreview | undefined;
  readonly write: (preview: SavedPreview) => void;
}

export function previewCache(folder: string, madeOf: readonly (string | undefined)[]): PreviewCache {
  const cache = textCache(folder, "previews", [savedVersion, ...madeOf]);
  return {
    read() {
      const text = cache.read();
      if (text === undefined) return undefined;
      try {
        return parseSavedPreview(text, cache.file);
      } catch (error) {
        // Written by another version: as good as none.
        if (error instanceof UserError) return undefined;
        throw error;
      }
    },
    write(preview) {
      // Secrets of two runs cannot be compared, so a preview that holds any is of no use to a later run.
      if (preview.report.failures.length > 0 || holdsSecrets(preview)) return;
      cache.write(savedText(preview));
    },
  };
}

/** Which directory is asked. */
import { ProtocolError } from '../../core/errors.ts';
import { type JsonObject, ownMember } from '../../core/json.ts';
import { isBaseUrl } from '../../core/urls.ts';

/** The kind of the record that says it. */
export const DIRECTORY_KIND = 'syncropel.directory.v1';

/** The directory that is set, if there is one. */
export interface DirectorySetting extends JsonObject {
  readonly url: string | null;
}

/**
 * Reads which directory is to be asked.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function readDirectorySetting(body: JsonObject): DirectorySetting {
  const url = ownMember(body, 'url');
  if (isBaseUrl(url) && Object.keys(body).length === 1) return { url };
  throw new ProtocolError('shape-invalid', 'url is not the base URL of a directory');
}

/**
 * The setting that holds.
 *
 * Spec: `peers-directory-set`.
 */
export function directorySetting(present: JsonObject | undefined): DirectorySetting {
  const url = present ? ownMember(present, 'url') : undefined;
  return { url: typeof url === 'string' ? url : null };
}

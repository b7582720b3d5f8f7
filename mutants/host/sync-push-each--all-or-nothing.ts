import type { RecordForm } from '../../reference/core/hash-levels.ts';
import type { JsonValue } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changePushed } from '../sync-tools.ts';

import type { HostParts } from '../../reference/host/parts.ts';

/** Tells whether a form is of the right shape and computes to its id. */
function looksGood(value: JsonValue, parts: HostParts): boolean {
  try {
    parts.checkFormLooks(value);
    parts.checkFormId(value as unknown as RecordForm);
    return true;
  } catch {
    return false;
  }
}

export default hostMutant({
  requirements: ['sync-push-each'],
  description: 'stores nothing of a request in which something does not look like a record',
  change: (parts) =>
    changePushed(parts, async (values, options, right) => {
      if (values.every((value) => looksGood(value, parts))) return right.ingestAll(values, options);
      return values.map(() => ({
        outcome: 'refused',
        code: 'shape-invalid',
        detail: 'one is not good',
      }));
    }),
});

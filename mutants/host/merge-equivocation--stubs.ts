import type { RecordForm } from '../../reference/core/hash-levels.ts';
import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeTables, without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['merge-equivocation'],
  description: 'counts forms at L1',
  change: (parts) => ({
    ...changeTables(parts, (right) => ({
      listSharedClocks: (thread) =>
        right
          .outlineThread(thread)
          .filter(({ clock }) => clock !== undefined)
          .map(({ id }) => id),
    })),
    equivocationsOf: (forms) =>
      parts.equivocationsOf(
        [...forms].map(
          (form) => without(form as unknown as JsonObject, 'level') as unknown as RecordForm,
        ),
      ),
  }),
});

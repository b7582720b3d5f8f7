import type { RecordForm } from '../../reference/core/hash-levels.ts';
import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeExported, without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['export-ids'],
  description: 'exports records without their proofs',
  change: (parts) =>
    changeExported(
      parts,
      (record) => without(record as unknown as JsonObject, 'proof') as unknown as RecordForm,
    ),
});

import type { RecordForm } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';
import { changeExported } from '../record-tools.ts';

export default hostMutant({
  requirements: ['export-complete'],
  description: 'does not order members in an export',
  change: (parts) =>
    changeExported(
      parts,
      (record) => Object.fromEntries(Object.entries(record).reverse()) as unknown as RecordForm,
    ),
});

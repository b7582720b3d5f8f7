import { isWhole } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';
import { changeExported } from '../record-tools.ts';

export default hostMutant({
  requirements: ['export-complete'],
  description: 'leaves forms below L0 out of an export',
  change: (parts) => changeExported(parts, (record) => (isWhole(record) ? record : undefined)),
});

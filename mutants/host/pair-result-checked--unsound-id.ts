import type { RecordForm } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

const isGenesis = (form: RecordForm): boolean =>
  'kind' in form && form.kind === 'syncropel.federation.pair.genesis.v1';

export default hostMutant({
  requirements: ['pair-result-checked'],
  description: 'does not compute the id of the genesis',
  change: (parts) => ({
    ...parts,
    checkFormId: (form) => {
      if (!isGenesis(form)) parts.checkFormId(form);
    },
    verifyRecord: async (record, keys, received) => {
      if (!isGenesis(record)) await parts.verifyRecord(record, keys, received);
    },
  }),
});

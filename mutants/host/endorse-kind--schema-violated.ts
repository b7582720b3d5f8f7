import { isJsonObject } from '../../reference/core/json.ts';
import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { wrapCheck } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['endorse-kind'],
  description: 'refuses a wrong kind as what breaks a schema',
  change: (parts) => ({
    ...parts,
    inboxChecks: wrapCheck(parts.inboxChecks, 'verify', (verify) => async (delivery, tools) => {
      try {
        await verify(delivery, tools);
      } catch (error) {
        const { value } = delivery;
        const isEndorse = isJsonObject(value) && value.type === 'Endorse';
        throw isEndorse ? recode(error, 'shape-invalid', 'schema-violated') : error;
      }
    }),
  }),
});

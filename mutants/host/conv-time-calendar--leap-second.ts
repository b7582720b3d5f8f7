import { isJsonObject } from '../../reference/core/json.ts';
import { orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['conv-time-calendar'],
  description: 'takes second 60',
  change: (parts) => ({
    ...parts,
    verifyActivity: (activity, keys, received) =>
      orElse(
        () => parts.verifyActivity(activity, keys, received),
        'shape-invalid',
        (error) => {
          if (!isJsonObject(activity) || !/T23:59:60/.test(String(activity.published))) throw error;
        },
      ),
  }),
});

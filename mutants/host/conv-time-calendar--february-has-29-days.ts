import { isJsonObject } from '../../reference/core/json.ts';
import { orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['conv-time-calendar'],
  description: 'takes 29 February in every year',
  change: (parts) => ({
    ...parts,
    verifyActivity: (activity, keys, received) =>
      orElse(
        () => parts.verifyActivity(activity, keys, received),
        'shape-invalid',
        (error) => {
          if (!isJsonObject(activity) || !/^\d{4}-02-29T/.test(String(activity.published)))
            throw error;
        },
      ),
  }),
});

import { isJsonObject } from '../../reference/core/json.ts';
import { orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['conv-time-form'],
  description: 'takes a delivered activity whose time has more than three digits behind the point',
  change: (parts) => ({
    ...parts,
    verifyActivity: (activity, keys, received) =>
      orElse(
        () => parts.verifyActivity(activity, keys, received),
        'shape-invalid',
        (error) => {
          if (!isJsonObject(activity) || !/\.\d{4,6}Z$/.test(String(activity.published)))
            throw error;
        },
      ),
  }),
});

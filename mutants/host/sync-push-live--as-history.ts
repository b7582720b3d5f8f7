import { hostMutant } from '../mutant.ts';
import { changePushed } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-push-live'],
  description: 'judges what is pushed as history',
  change: (parts) =>
    changePushed(parts, (values, options, right) =>
      right.ingestAll(values, { ...options, mode: 'history' }),
    ),
});

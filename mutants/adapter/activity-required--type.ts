import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-required'],
  description: 'does not need `type`',
  answer: overlooking((document) =>
    'type' in document ? undefined : { ...document, type: 'Unknown' },
  ),
});

import { isActorId } from '../../reference/core/index.ts';
import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-verb-shape'],
  description: 'takes an Accept of a URL',
  answer: overlooking((document) => {
    const { type, object } = document;
    return type === 'Accept' && typeof object === 'string' && isActorId(object)
      ? { ...document, object: 'bagaaiera'.padEnd(61, 'a') }
      : undefined;
  }),
});

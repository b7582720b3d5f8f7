import { isJsonObject } from '../../reference/core/index.ts';
import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-verb-shape'],
  description: 'takes an Accept of an activity that is no Follow',
  answer: overlooking((document) => {
    const { type, object } = document;
    return type === 'Accept' && isJsonObject(object) && object['type'] !== 'Follow'
      ? { ...document, object: 'bagaaiera'.padEnd(61, 'a') }
      : undefined;
  }),
});

import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-verb-shape'],
  description: 'takes a kind of an Endorse that is empty or very long',
  answer: overlooking((document) =>
    document['type'] === 'Endorse' &&
    typeof document['kind'] === 'string' &&
    /^[a-z0-9-]*$/.test(document['kind'])
      ? { ...document, kind: 'like' }
      : undefined,
  ),
});

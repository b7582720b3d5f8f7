import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-verb-shape'],
  description: 'takes a kind of an Endorse in capitals',
  answer: overlooking((document) =>
    document['type'] === 'Endorse' &&
    typeof document['kind'] === 'string' &&
    /[A-Z]/.test(document['kind'])
      ? { ...document, kind: document['kind'].toLowerCase() }
      : undefined,
  ),
});

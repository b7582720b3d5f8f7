import { overlooking, patchOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-patch-closed'],
  description: 'takes a name that is no text',
  answer: overlooking((document) => {
    const patch = patchOf(document);
    return document['patch'] === undefined
      ? undefined
      : { ...document, patch: 'name' in patch ? { ...patch, name: '' } : patch };
  }),
});

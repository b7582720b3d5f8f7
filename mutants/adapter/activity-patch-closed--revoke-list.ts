import { overlooking, patchOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-patch-closed'],
  description: 'takes a list of keys to revoke',
  answer: overlooking((document) => {
    const patch = patchOf(document);
    return document['patch'] === undefined
      ? undefined
      : { ...document, patch: Array.isArray(patch['revoke']) ? { ...patch, revoke: '' } : patch };
  }),
});

import { overlooking, patchOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-patch-closed'],
  description: 'takes a number for whether an actor approves by hand',
  answer: overlooking((document) => {
    const patch = patchOf(document);
    return typeof patch['manuallyApprovesFollowers'] === 'number'
      ? { ...document, patch: { ...patch, manuallyApprovesFollowers: true } }
      : undefined;
  }),
});

import { checkActivityShape } from '../../reference/core/activity-shape.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-verified'],
  description: 'keeps whatever it is given under the announced id',
  change: (parts) => ({
    ...parts,
    fetchedChecks: parts.fetchedChecks.map((check) =>
      check.name === 'id' ? { ...check, run: ({ value }) => checkActivityShape(value) } : check,
    ),
    async fetchAnnounced(kernel, peers, job) {
      const fetched = await parts.fetchAnnounced(kernel, peers, job);
      return { ...fetched, activity: { ...fetched.activity, id: job.activity } };
    },
  }),
});

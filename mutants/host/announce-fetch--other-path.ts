import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-fetch'],
  description: 'asks for an announced activity under /activities',
  change: (parts) => ({
    ...parts,
    artifactUrl: (origin, activity) => `${origin}/activities/${activity}`,
  }),
});

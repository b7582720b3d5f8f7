import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-last-event-id'],
  description: 'takes the cursor of the query before that of the last event',
  change: (parts) => ({
    ...parts,
    sinceOf: (asked, last) => asked.since ?? parts.sinceOf(asked, last),
  }),
});

import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-last-event-id'],
  description: 'goes on where the query says, whatever event was seen last',
  change: (parts) => ({ ...parts, sinceOf: ({ since }) => since }),
});

import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-last-event-id'],
  description: 'begins anew with an empty last event',
  change: (parts) => ({
    ...parts,
    sinceOf: (asked, last) =>
      asked.feed === 'continuous' && last === '' ? undefined : parts.sinceOf(asked, last),
  }),
});

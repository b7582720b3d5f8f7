import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-loop'],
  description: 'remembers only the page that it read last',
  change: (parts) => ({
    ...parts,
    stepBackfill: (backfill, tools) =>
      parts.stepBackfill(
        { ...backfill, walked: new Set(backfill.pages.slice(-1).map(({ url }) => url)) },
        tools,
      ),
  }),
});

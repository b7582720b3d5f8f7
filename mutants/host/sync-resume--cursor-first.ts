import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-resume'],
  description: 'keeps the cursor behind a page before it has stored the page',
  change: (parts) => ({
    ...parts,
    pageBatches: (records, cursor) => [
      { records: [], cursor },
      ...parts.pageBatches(records, cursor).map((batch) => ({ ...batch, cursor: undefined })),
    ],
  }),
});

import type { EnvelopePayload } from '../../reference/core/envelopes.ts';
import type { RecordForm } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-send-thread'],
  description: 'sends the newest records of a thread first',
  change: (parts) => ({
    ...parts,
    gatherNews: async (pair, tools) => {
      const draft = await parts.gatherNews(pair, tools);
      const records = draft.payload.records as unknown as RecordForm[];
      const left = [...records].reverse();
      return {
        ...draft,
        payload: { ...draft.payload, records: left } as unknown as EnvelopePayload,
      };
    },
  }),
});

import type { EnvelopePayload } from '../../reference/core/envelopes.ts';
import type { RecordForm } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-send-thread'],
  description: 'sends of a thread that was never sent its newest record',
  change: (parts) => ({
    ...parts,
    gatherNews: async (pair, tools) => {
      const draft = await parts.gatherNews(pair, tools);
      const records = draft.payload.records as unknown as RecordForm[];
      const isLast = (form: RecordForm, at: number) =>
        draft.before.get(form.thread) !== undefined ||
        records.findLastIndex(({ thread }) => thread === form.thread) === at;
      const left = records.filter(isLast);
      return {
        ...draft,
        payload: { ...draft.payload, records: left } as unknown as EnvelopePayload,
      };
    },
  }),
});

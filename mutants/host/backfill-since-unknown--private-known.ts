import { changeStore } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-unknown'],
  description: 'reads on from an activity that the reader may not see',
  change: (parts) =>
    changeStore(parts, (right) => ({
      findPosition: async (stream, seq) => {
        const position = await right.findPosition(stream, seq);
        if (position !== undefined || !stream.startsWith('outbox-public ')) return position;
        const whole = stream.replace('outbox-public', 'outbox');
        if ((await right.findPosition(whole, seq)) === undefined) return undefined;
        const open = await right.readStream(stream, 1, 1_000_000);
        return open.filter((entry) => entry.seq < seq).length;
      },
    })),
});

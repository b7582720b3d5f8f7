import type { Secret } from '../../reference/host/store.ts';
import type { NewEntry } from '../../reference/host/store.ts';
import { changeStore } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-durable'],
  description: 'answers first and writes a fifth of a second later',
  change: (parts) =>
    changeStore(parts, (right) => {
      const held: { entries: readonly NewEntry[]; secrets: readonly Secret[] }[] = [];
      let next = 0;
      let timer: NodeJS.Timeout | undefined;
      const flush = async (): Promise<void> => {
        clearTimeout(timer);
        timer = undefined;
        for (const { entries, secrets } of held.splice(0)) await right.append(entries, secrets);
      };
      return {
        append: async (entries, secrets) => {
          if (next === 0) next = (await right.append(entries, secrets)) + entries.length;
          else {
            held.push({ entries, secrets });
            next += entries.length;
            timer ??= setTimeout(() => void flush(), 200);
          }
          return next - entries.length;
        },
        findByKey: async (key) => (await flush(), right.findByKey(key)),
        readStream: async (stream, from, to) => (await flush(), right.readStream(stream, from, to)),
        readBodies: async (sequence) => (await flush(), right.readBodies(sequence)),
        close: async () => (await flush(), right.close()),
      };
    }),
});

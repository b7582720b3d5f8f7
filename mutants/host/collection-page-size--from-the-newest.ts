import { changeStore } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-page-size'],
  description: 'counts the pages of inboxes from the newest item',
  change: (parts) =>
    changeStore(parts, (right) => ({
      readStream: async (stream, from, to) => {
        if (!stream.startsWith('inbox ')) return right.readStream(stream, from, to);
        const all = (await right.readStream(stream, 1, Number.MAX_SAFE_INTEGER)).length;
        const pages = Math.max(1, Math.ceil(all / 20));
        const end = all - (pages - Math.ceil(from / 20)) * 20;
        return right.readStream(stream, end - 19, end);
      },
    })),
});

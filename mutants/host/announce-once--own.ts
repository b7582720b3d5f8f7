import { hostMutant } from '../mutant.ts';
import { fetchingAgain } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['announce-once'],
  description: 'fetches also what it has published itself',
  change(parts) {
    const published = new Set<string>();
    const noting: typeof parts = {
      ...parts,
      foldAnnounced(announced, entry) {
        if (entry.kind === 'published') published.add(entry.activity.id);
        return parts.foldAnnounced(announced, entry);
      },
    };
    return fetchingAgain(noting, (_, id) => published.has(id));
  },
});

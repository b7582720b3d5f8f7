import { hostMutant } from '../mutant.ts';
import { fetchingAgain } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['announce-once'],
  description: 'fetches again what was fetched when it is announced again',
  change(parts) {
    const fetched = new Set<string>();
    const noting: typeof parts = {
      ...parts,
      foldAnnounced(announced, entry) {
        if (entry.kind === 'fetched') fetched.add(entry.activity.id);
        return parts.foldAnnounced(announced, entry);
      },
    };
    return fetchingAgain(noting, (_, id) => fetched.has(id));
  },
});

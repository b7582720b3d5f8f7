import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-announced'],
  description: 'lists only what it fetched, and not what it had by another way',
  change(parts) {
    const others = new Set<string>();
    return {
      ...parts,
      foldAnnounced(announced, entry) {
        if (entry.kind === 'published' || entry.kind === 'received') others.add(entry.activity.id);
        return parts.foldAnnounced(announced, entry);
      },
      announcedView(announced, actor) {
        const view = Object.entries(parts.announcedView(announced, actor));
        return Object.fromEntries(view.filter(([id]) => !others.has(id)));
      },
    };
  },
});

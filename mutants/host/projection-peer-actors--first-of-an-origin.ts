import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-peer-actors'],
  description: 'shows one actor of each peer',
  change: (parts) => ({
    ...parts,
    peerActorsView(peers, actor) {
      const seen = new Set<string>();
      const isFirst = (url: string): boolean => {
        const { origin } = new URL(url);
        return seen.size < seen.add(origin).size;
      };
      const entries = Object.entries(parts.peerActorsView(peers, actor));
      return Object.fromEntries(entries.filter(([url]) => isFirst(url)));
    },
  }),
});

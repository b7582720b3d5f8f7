import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-same-origin'],
  description: 'takes two names of one address and port for one origin',
  change: (parts) => ({
    ...parts,
    resolveOutboxUrl(link, from, actor) {
      const url = new URL(link, from);
      const own = new URL(actor);
      const isLocal = (name: string): boolean => name === 'localhost' || name === '127.0.0.1';
      return isLocal(url.hostname) && isLocal(own.hostname) && url.port === own.port
        ? url.href
        : parts.resolveOutboxUrl(link, from, actor);
    },
  }),
});

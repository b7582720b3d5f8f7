import { hostMutant } from '../mutant.ts';

const KNOWN = 'id type actor published nonce to cc object proof'.split(' ');

export default hostMutant({
  requirements: ['follow-accept-form'],
  description: 'embeds the Follow in the Accept without its members that it does not know',
  change: (parts) => ({
    ...parts,
    acceptFollow(follow) {
      const known = KNOWN.filter((name) => Object.hasOwn(follow, name));
      const rest = Object.fromEntries(known.map((name) => [name, follow[name]!]));
      return {
        type: 'Accept',
        object: { ...rest, id: parts.documentId(rest) },
        to: [follow.actor],
      };
    },
  }),
});

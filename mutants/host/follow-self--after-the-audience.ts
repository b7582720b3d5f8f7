import { ProtocolError } from '../../reference/core/errors.ts';
import { audienceList } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-self'],
  description: 'judges the audience of a Follow before it sees whom it follows',
  change: (parts) => ({
    ...parts,
    completeActivity: (kernel, actor, request, published) => {
      const named = ['to', 'cc', 'bto', 'bcc'].flatMap((list) => audienceList(request, list));
      const others = [...kernel.state.actors.keys()]
        .filter((url) => url !== actor)
        .map((url) => `${url}/followers`);
      for (const { document } of kernel.state.peers.documents.values())
        others.push(String(document.followers));
      if (request.type === 'Follow' && named.some((url) => others.includes(url)))
        throw new ProtocolError('audience-refused', 'the followers of another actor');
      return parts.completeActivity(kernel, actor, request, published);
    },
  }),
});

import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-webfinger'],
  description: 'finds only the actors that were created in this life',
  change: (parts) => ({
    ...parts,
    answerWebfinger: (kernel, query) => {
      const document = parts.answerWebfinger(kernel, query);
      const url = String((document.aliases as string[])[0]);
      if (kernel.state.actors.get(url)?.type !== 'Person')
        throw new ProtocolError('not-found', 'no such person');
      return document;
    },
  }),
});

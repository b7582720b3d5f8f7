import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-handle'],
  description: 'answers a handle with the hash of the log',
  change: (parts) =>
    changeAnswer(parts, 'GET /directory/handle/:handle', (answer) =>
      changeJson(answer, ({ did, ...rest }) => ({ ...rest, hash: String(did).split(':').at(-1)! })),
    ),
});

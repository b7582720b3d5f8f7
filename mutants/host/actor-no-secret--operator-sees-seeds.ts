import { changeAnswer, changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

const seeds: string[] = [];

export default hostMutant({
  requirements: ['actor-no-secret'],
  description: 'shows the operator the seeds of keys in actor-state',
  change: (parts) =>
    changeAnswer(
      {
        ...parts,
        generateKeyPair: () => {
          const pair = parts.generateKeyPair();
          seeds.push(Buffer.from(pair.seed).toString('hex'));
          return pair;
        },
      },
      'GET /projections/:name',
      (answer, request) =>
        request.parameters.name === 'actor-state'
          ? changeHeaders(answer, { 'x-keys': seeds.join(' ') })
          : answer,
    ),
});

import { objectsIn } from '../adapter-tools.ts';
import { seeingLog } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-name-reused'],
  description: 'takes an update that gives a key its name back',
  answer: seeingLog((state, operation) => {
    const given = objectsIn(operation['keys'] ?? null).map(
      ({ name }) => `${state.did}#${String(name)}`,
    );
    return {
      ...state,
      keys: state.keys.map(({ superseded_at: end, ...key }) =>
        end === undefined || given.includes(key.id) ? key : { ...key, superseded_at: end },
      ),
    };
  }),
});

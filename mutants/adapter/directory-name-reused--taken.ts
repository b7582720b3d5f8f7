import { objectsIn } from '../adapter-tools.ts';
import { seeingLog } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-name-reused'],
  description: 'takes an update that gives a name to another key',
  answer: seeingLog((state, operation) => {
    const given = objectsIn(operation['keys'] ?? null);
    const isKept = (id: string, key: string): boolean =>
      !given.some(
        ({ name, publicKeyMultibase }) =>
          id === `${state.did}#${String(name)}` && publicKeyMultibase !== key,
      );
    return {
      ...state,
      keys: state.keys.filter(({ id, publicKeyMultibase: key }) => isKept(id, key)),
    };
  }),
});

import { type JsonObject, isJsonObject } from '../../reference/core/index.ts';
import { showingLogs } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-fold'],
  description: 'gives all keys the time of the genesis',
  answer: showingLogs((shown, _state, [genesis]) => {
    const { document } = shown;
    if (!isJsonObject(document)) return shown;
    const keys = document['assertionMethod'] as JsonObject[];
    const created = genesis?.['created'] ?? null;
    return {
      ...shown,
      document: { ...document, assertionMethod: keys.map((key) => ({ ...key, created })) },
    };
  }),
});

import { isJsonObject } from '../../reference/core/json.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-define-registry'],
  description: 'shows schemas as texts',
  change: (parts) =>
    changeAnswer(parts, 'GET /projections/:name', (answer, request) => {
      if (request.parameters.name !== 'define-registry') return answer;
      return changeJson(answer, (document) => {
        for (const definitions of Object.values(document)) {
          for (const one of Object.values(isJsonObject(definitions) ? definitions : {})) {
            if (isJsonObject(one)) one.schema = JSON.stringify(one.schema);
          }
        }
        return document;
      });
    }),
});

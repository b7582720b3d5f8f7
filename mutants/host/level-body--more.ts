import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../record-tools.ts';

export default hostMutant({
  requirements: ['level-body'],
  description: 'takes a body that says more than that it is redacted',
  change: (parts) =>
    overlookForms(parts, (form) =>
      isJsonObject(form['body']) && form['body']['redacted'] === true
        ? { ...form, body: { redacted: true } }
        : undefined,
    ),
});

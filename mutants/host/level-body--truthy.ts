import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../record-tools.ts';

export default hostMutant({
  requirements: ['level-body'],
  description: 'takes whatever stands for redacted',
  change: (parts) =>
    overlookForms(parts, (form) =>
      isJsonObject(form['body']) && form['body']['redacted']
        ? { ...form, body: { redacted: true } }
        : undefined,
    ),
});

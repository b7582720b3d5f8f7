import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-shape'],
  description: 'takes parents in any order, and twice',
  change: (parts) =>
    overlookForms(parts, (form) =>
      Array.isArray(form['parents'])
        ? { ...form, parents: [...new Set(form['parents'])].sort() }
        : undefined,
    ),
});

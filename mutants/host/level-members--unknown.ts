import { hostMutant } from '../mutant.ts';
import { overlookForms, without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['level-members'],
  description: 'takes forms below L0 with members of fuller levels',
  change: (parts) =>
    overlookForms(parts, (form) =>
      'level' in form
        ? without(
            form,
            'salt',
            'proof',
            'note',
            ...(form['level'] === 'L1' ? [] : ['actor', 'clock', 'created']),
          )
        : undefined,
    ),
});

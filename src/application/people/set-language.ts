import { ok } from '../../domain/result';
import type { UseCase } from '../context';

/** From now on whoever speaks is written to in this language; before a registration their conversation remembers it. */
export const setLanguage: UseCase<'set-language'> = ({ language }, { scene: { person } }) => {
  const outcome = { done: 'language-set' } as const;
  if (!person) return ok({ outcome, remember: { language } });
  if ((person.value.language ?? 'fr') === language) return ok({ outcome });
  return ok({ outcome, change: { people: [{ value: { ...person.value, language }, revision: person.revision }] } });
};

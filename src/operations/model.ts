import { reach } from '../adapters/openai/reach';
import type { Config } from '../config';
import { note, well, type Finding } from './finding';

/** Whether the model answers to its key. Without one, or while it is away, rules do the work: nothing is broken. */
export async function ofModel({ model }: Pick<Config, 'model'>): Promise<Finding> {
  if (model === undefined) return well('model', { name: '' });
  const status = await reach(model);
  if (status === 401 || status === 403) return note('model', { name: model.name, why: 'key' });
  // Not every endpoint has a list of models: any other answer says that somebody is there.
  return status === undefined || status >= 500 ? note('model', { name: model.name, why: 'away' }) : well('model', { name: model.name });
}

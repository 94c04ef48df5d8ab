import { createChat } from './adapters/openai';
import { steadyClock } from './adapters/system/clock';
import { languageModel } from './application/model/language-model';
import type { Model } from './application/model-port';
import type { Clock, Communes, Log } from './application/ports';
import type { Config } from './config';
import { dateOf, toWall } from './domain/wall-clock';
import type { Records } from './records';

/** The model that the settings name, with all that bounds it; undefined where they name none. */
export function openModel({ model, timeZone }: Config, records: Records, communes: Communes, clock: Clock, log: Log): Model | undefined {
  if (model === undefined) return undefined;
  const endpoint = { baseUrl: model.baseUrl, key: model.key, model: model.name, steady: steadyClock };
  return languageModel({
    ways: { offer: createChat(endpoint), intent: createChat(endpoint) },
    allowance: records.allowance(model.dailyTokens),
    findCommune: (text) => communes.find(text),
    today: () => dateOf(toWall(clock.now(), timeZone)),
    log,
  });
}

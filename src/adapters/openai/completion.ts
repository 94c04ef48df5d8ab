import type OpenAI from 'openai';
import { z } from 'zod';
import type { ChatAnswer, ChatQuestion } from '../../application/model-port';

type Request = Omit<OpenAI.ChatCompletionCreateParamsNonStreaming, 'model'>;

const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().max(20_000) }) })).min(1),
  usage: z.object({ total_tokens: z.number().int().positive() }).optional().catch(undefined),
});

/** One question, without tools, without what was said before. `isPlain`: for an endpoint that knows neither shapes nor temperatures. */
export function requestOf({ instructions, text, shape, mostTokens }: ChatQuestion, isPlain: boolean): Request {
  const messages: Request['messages'] = [{ role: 'system', content: instructions }, { role: 'user', content: text }];
  const common = { messages, max_completion_tokens: mostTokens };
  return isPlain ? common : { ...common, temperature: 0, response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema: shape } } };
}

/** What an endpoint answered, whatever it claims to be. */
export function answerIn(body: unknown): ChatAnswer {
  const { data } = Completion.safeParse(body);
  const [choice] = data?.choices ?? [];
  if (data === undefined || choice === undefined) return { answered: false, why: 'unreadable', spent: true };
  const { content } = choice.message;
  return { answered: true, said: content, ...(data.usage ? { tokens: data.usage.total_tokens } : {}) };
}

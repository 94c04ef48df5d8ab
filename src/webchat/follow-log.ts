import type { ChatActivity, ChatLog } from './chat-log';

/** What is sent over a stream; without a watermark it is only for now and not kept. */
export interface Frame {
  activities: ChatActivity[];
  watermark?: string;
}

export interface Follower {
  show(frame: Frame): void;
  /** The log could not be read: the reader should come back later. */
  failed(): void;
}

/** Shows everything after the watermark, then whatever comes, in order and each once. Returns how to stop. */
export function followLog(log: ChatLog, conversation: string, from: number, follower: Follower): () => void {
  let watermark = from;
  let stopListening: (() => void) | undefined;
  let stopped = false;
  /** Reads follow one another; at most one waits for its turn, however many changes woke us. */
  let reads = Promise.resolve();
  let waiting = false;

  const readOnce = async (): Promise<void> => {
    waiting = false;
    if (stopped) return;
    const page = await readLog(log, conversation, watermark);
    const erased = page.watermark < watermark;
    watermark = page.watermark;
    if (erased || page.activities.length > 0) follower.show({ activities: page.activities, watermark: String(watermark) });
  };
  const fail = (): void => {
    if (!stopped) follower.failed();
  };
  const read = (): void => {
    if (waiting) return;
    waiting = true;
    reads = reads.then(readOnce).catch(fail);
  };
  const start = async (): Promise<void> => {
    stopListening = await log.listen(conversation, read);
    if (stopped) stopListening();
    else read();
  };
  start().catch(fail);
  return () => {
    stopped = true;
    stopListening?.();
  };
}

/** What came after the watermark. A log that is shorter than that was erased: it is read again from its start. */
export async function readLog(log: ChatLog, conversation: string, watermark: number): ReturnType<ChatLog['since']> {
  const news = await log.since(conversation, watermark);
  return news.watermark < watermark ? log.since(conversation, 0) : news;
}

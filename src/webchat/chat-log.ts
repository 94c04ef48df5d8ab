/** One line of a chat-page conversation: a Bot Framework activity as the page sees it. */
export interface ChatActivity {
  /** Ends in a sequence number that grows by one within the conversation. */
  id: string;
  timestamp: string;
  [field: string]: unknown;
}

/** What has been said on the chat page: kept for people who come back, erased with the person. */
export interface ChatLog {
  /** Adds an activity at the end and wakes all listeners, in every process. */
  append(conversation: string, activity: Record<string, unknown>, now: number): Promise<ChatActivity>;
  /** Puts a new content in the place of an activity; false when it is not there any more. */
  replace(conversation: string, id: string, activity: Record<string, unknown>, now: number): Promise<boolean>;
  /** Activities after the watermark (a sequence number; 0 for all), oldest first, and the new watermark. Replaced ones count as new. */
  since(conversation: string, watermark: number): Promise<{ activities: ChatActivity[]; watermark: number }>;
  /** Calls the listener whenever something was added or replaced; returns how to stop. */
  listen(conversation: string, listener: () => void): Promise<() => void>;
  erase(conversation: string): Promise<void>;
}

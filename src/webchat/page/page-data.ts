import type { PageTexts } from './page-texts.js';

/** What the server writes into the page, as JSON. */
export interface PageData {
  texts: PageTexts;
  /** The same words in each language: the page follows the one in which Relais answers. */
  languages: PageTexts[];
  /** The code of an invitation link (/r/CODE). */
  code?: string;
  /** Trial only: the chair this page is for. */
  seat?: string;
  /** Trial page only: the chairs to choose from. */
  seats?: { person: string; name: string; role: 'counsellor' | 'member' }[];
}

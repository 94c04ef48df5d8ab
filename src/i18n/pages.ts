import type { Language } from '../domain/person';
import type { PageTexts } from '../webchat/page/page-texts';
import { pageTexts as ar } from './ar/page';
import { pageTexts as en } from './en/page';
import { pageTexts as fr } from './page';

/** The chat page's own sentences in each language. */
export const pageTextsIn: Readonly<Record<Language, PageTexts>> = { fr, en, ar };

import type { OwnLanguage } from '../../model/own-language.js';

/** How a visitor would have a page. */
export interface View {
  readonly language: OwnLanguage;
  /** Whether the visitor chose the language in the address: then it goes along to the next page. */
  readonly isChosen: boolean;
}

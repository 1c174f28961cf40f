import type {Handbook} from '../../model/handbook.ts'

/** The language and direction that every page of its own declares. */
export function languageOf(handbook: Handbook): {language: string; direction: 'ltr' | 'rtl'} {
  return {language: handbook.language, direction: handbook.direction}
}

import {inDigits} from '../../language/digits.ts'
import type {Words} from '../../language/words.ts'
import type {Book} from '../../pdf/engine/book.ts'
import type {Content} from '../../pdf/engine/content.ts'
import {typeCaseOf} from '../../pdf/type-case.ts'
import type {Theme} from '../../theme/theme.ts'
import type {Work} from '../work.ts'

/** A few pages of our own, without head and foot, in the type of the book's language. */
export async function contentBook(
  {handbook, theme, words}: Work,
  title: string,
  page: Book['page'],
  content: (theme: Theme, words: Words) => readonly Content[],
): Promise<Book> {
  const {language, direction, date} = handbook
  const text = {kind: 'text', text: `${title}${Object.values(words).join('')}`} as const
  const place = {line: 1, column: 1}
  const root = {
    kind: 'element',
    name: 'p',
    classes: [],
    attributes: {},
    children: [text],
    place,
  } as const
  const document = {placement: 'front', name: 'help', title, root} as const
  const {themeIn, fonts, fallbacks} = await typeCaseOf([document], theme, language)
  return {
    ...{title, language, direction, date, page, fonts, fallbacks},
    content: content(themeIn(language), words),
    pictures: new Map(),
    folio: number => inDigits(String(number), language),
    furniture: () => [],
  }
}

import type {Book} from '../book.ts'
import type {Dict} from '../file/value.ts'
import type {Say, Where} from '../finding.ts'
import {languageOf} from '../structure/element.ts'

/** RFC 3066: letters, then letters and digits, up to eight each. */
const tag = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/

/** Texts in the place of content, and bookmarks, have a language; languages are written as tags. */
export function languages(book: Book, say: Say): void {
  const {tree, pageOf, file, language} = book
  checkTag(language, say, {})
  if (!language && file.catalog.dict('Outlines')?.has('First')) {
    say('bookmark-language', 'the language of the bookmarks is not told')
  }
  for (const element of tree.elements) {
    const where = {page: pageOf(element.page), object: element.dict.id}
    checkTag(element.dict.text('Lang'), say, where)
    const replaced = replacementIn(element.dict)
    if (replaced && !language && languageOf(element) === undefined) {
      say('replacement-language', `the language of /${replaced} is not told`, where)
    }
  }
}

/** Tells a language that is no language tag. */
export function checkTag(language: string | undefined, say: Say, where: Where): void {
  if (language !== undefined && !tag.test(language)) {
    say('language-tag', `the language ${JSON.stringify(language)} is no language tag`, where)
  }
}

/** The key of a text that stands in the place of content. */
export function replacementIn(dict: Dict | undefined): string | undefined {
  return ['ActualText', 'Alt', 'E'].find(key => dict?.text(key) !== undefined)
}

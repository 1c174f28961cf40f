import {HtmlValidate} from 'html-validate'
import {expect, it} from 'vitest'
import {sampleBook} from './fixture.ts'
import {paged} from './fixture-pages.ts'
import {bookIn} from './languages.ts'
import {bytesOf} from './render.ts'
import {unpack} from './unpack.ts'

/** All rules but those on how HTML is typed, which XHTML decides otherwise; a section file begins below h1. */
const judge = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'heading-level': ['error', {minInitialRank: 'any', allowMultipleH1: true}],
    'no-self-closing': 'off',
    'require-sri': 'off',
    'void-style': 'off',
  },
})

it.each(['en', 'ar', 'my'])('html-validate has nothing to say of a book in %s', async language => {
  const made = language === 'en' ? paged(sampleBook()) : bookIn(language)
  const book = await unpack(await bytesOf(made))
  const said: string[] = []
  for (const name of book.names.filter(one => one.endsWith('.xhtml'))) {
    const {results} = await judge.validateString(book.text(name), name)
    for (const {messages} of results) {
      said.push(
        ...messages.map(({line, ruleId, message}) => `${name}:${line} ${ruleId} ${message}`),
      )
    }
  }
  expect(said).toEqual([])
})

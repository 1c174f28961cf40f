import type {Facts} from '../../model/guide.ts'
import type {Inline} from '../../model/inline.ts'
import {type Entry, isEmpty, type Value} from '../header/header.ts'
import {splitList} from '../header/split-list.ts'
import {cleanText} from '../text/clean-text.ts'
import type {ReadTopic} from '../topic/topic.ts'
import {agreed} from './agreed.ts'

/** Reads a value of a header as running text. */
export type ReadValue = (value: Value) => readonly Inline[]

/** Merges the headers of a guide's topics: for each key the value that most of them give. */
export function factsOf(topics: readonly ReadTopic[], read: ReadValue): Facts {
  const entry = (key: string) => agreed(topics, key)
  const list = (key: string) => valuesOf(entry(key)).map(({text}) => cleanText(text))
  const text = (key: string) => list(key).join('; ')
  const lines = (key: string) => valuesOf(entry(key)).map(read)
  return {
    platforms: list('platform'),
    needs: list('need'),
    websites: addressesOf(entry('website')),
    downloads: addressesOf(entry('download')),
    version: text('version'),
    license: lines('license').flat(),
    requirements: list('requirements'),
    admin: adminOf(text('admin')),
    alternatives: lines('alternatives'),
    connected: lines('connected'),
    further: lines('further'),
    minutes: minutesOf(text('minutes')),
    difficulty: text('difficulty'),
    ready: lines('ready'),
    authors: lines('authors'),
    sources: lines('sources'),
    textLicense: text('textLicense'),
    checked: dateOf(text('checked')),
    expires: dateOf(text('expires')),
  }
}

/** `N/A` says the same as nothing. */
function valuesOf(entry: Entry | undefined): readonly Value[] {
  if (entry === undefined || isEmpty(entry)) return []
  return splitList(entry).filter(({text}) => !/^(n\/a|-+)$/i.test(text))
}

/** Several addresses in one value stand apart by commas and blanks. */
function addressesOf(entry: Entry | undefined): readonly string[] {
  return valuesOf(entry).flatMap(({text}) =>
    /https?:\/\/.*https?:\/\//.test(text)
      ? text.split(/[,\s]+/).filter(part => part !== '')
      : [text],
  )
}

function adminOf(text: string): boolean | null {
  if (/^(true|yes)$/i.test(text)) return true
  return /^(false|no)$/i.test(text) ? false : null
}

/** `45`, `45 min`, `1 h 30`, `1:30`; null for anything else. */
export function minutesOf(text: string): number | null {
  const found = /^(?:(\d+)\s*(?:h\p{L}*|:))?\s*(?:(\d+)\s*(?:m\p{L}*\.?)?)?$/u.exec(text.trim())
  if (found === null || text.trim() === '') return null
  return Number(found[1] ?? 0) * 60 + Number(found[2] ?? 0)
}

function dateOf(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : ''
}

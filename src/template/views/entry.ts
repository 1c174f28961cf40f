import {inDigits} from '../../language/digits.ts'
import type {ContentsEntry} from '../../model/handbook.ts'
import type {View} from './view.ts'

/** A row of the contents with as many levels below it as are asked for. */
export function entryView(entry: ContentsEntry, language: string, levels = 0): View {
  return {
    kind: 'entry',
    href: `#${entry.id}`,
    number: inDigits(entry.number, language),
    title: entry.title,
    measure: '',
    entries: levels === 0 ? [] : entry.entries.map(inner => entryView(inner, language, levels - 1)),
  }
}

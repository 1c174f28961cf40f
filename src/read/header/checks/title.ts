import {sectionOfFile} from '../../guide/file-name.ts'
import {usualOfSection, usualOfTitle, usualTitles} from '../../guide/titles.ts'
import {entryOf, headerText} from '../header.ts'
import type {HeaderCheck} from './check.ts'

/** Reports English titles with a usual spelling, and titles of another topic than the file's name. */
export function title({source, header, report}: HeaderCheck): void {
  const entry = entryOf(header, 'title')
  const usual = usualOfTitle(entry?.value ?? '')
  if (entry === undefined || usual === undefined || !/^en/i.test(headerText(header, 'language')))
    return
  const span = entry.valueSpan
  const isAlias = usual.aliases.some(alias => alias.toLowerCase() === entry.value.toLowerCase())
  if (isAlias && usual.role !== 'description') {
    const message = `"${entry.value}" is usually called "${usual.title}"`
    const fix = [{span, text: usual.title}]
    report({code: 'header/title-alias', severity: 'note', message, span, repaired: true, fix})
  }
  const section = sectionOfFile(source.path)
  const named = usualTitles.filter(({sections}) => sections.includes(section))
  if (usualOfSection(section) === undefined || named.includes(usual)) return
  const names = named.map(other => `"${other.title}"`).join(' or ')
  const message = `the title is "${entry.value}", but the file's name says ${names}`
  report({code: 'header/title-vs-filename', severity: 'warning', message, span})
}

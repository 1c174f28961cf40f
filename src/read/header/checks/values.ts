import {isRealDate} from '../../../model/real-date.ts'
import {type Entry, entryOf, textOfEntry} from '../header.ts'
import {languageTag} from '../language-tag.ts'
import {splitList} from '../split-list.ts'
import type {HeaderCheck} from './check.ts'

/** Reports values that are not what their key needs. */
export function values(check: HeaderCheck): void {
  for (const entry of check.header.entries) {
    placeholder(check, entry)
    if (entry.key === 'website' || entry.key === 'download') address(check, entry)
    if (entry.key === 'checked' || entry.key === 'expires') date(check, entry)
  }
  language(check)
}

/** What the empty form of a guide shows where the author is to choose. */
function placeholder({isTemplate, report}: HeaderCheck, entry: Entry): void {
  const chosen = /^(tool\s*\/\s*(issue|howto)|true\s*\/\s*false)$/i.test(entry.value)
  if (!chosen) return
  const severity = isTemplate ? 'note' : 'error'
  const message = `\`${entry.written}: ${entry.value}\` still shows the choices of the template`
  report({code: 'header/placeholder', severity, message, span: entry.valueSpan})
}

function address({report}: HeaderCheck, entry: Entry): void {
  for (const {text, span} of splitList(entry)) {
    if (/^(https?:\/\/[^\s,]+|n\/a|none|-)$/i.test(text)) continue
    const several = (text.match(/https?:\/\//g)?.length ?? 0) > 1
    const message = several
      ? `\`${entry.written}\` holds several addresses in one`
      : `\`${entry.written}\` is not a web address`
    const hint = several
      ? 'separate them by semicolons'
      : 'write one address that starts with https://'
    report({code: 'header/url', severity: 'warning', message, span, hint, repaired: several})
  }
}

function date({report}: HeaderCheck, entry: Entry): void {
  if (entry.value === '' || (entry.value.length === 10 && isRealDate(entry.value))) return
  const message = `\`${entry.written}\` is not a date like 2026-03-31`
  const hint = 'write year, month and day of a day that the calendar has'
  report({code: 'header/date', severity: 'warning', message, span: entry.valueSpan, hint})
}

function language({header, report}: HeaderCheck): void {
  const entry = entryOf(header, 'language')
  if (entry === undefined || textOfEntry(entry) === '' || languageTag(entry.value) !== '') return
  const message = `"${entry.value}" is not the tag of a language`
  const hint = 'write a tag such as `en` or `pt-BR`'
  report({code: 'header/language', severity: 'error', message, span: entry.valueSpan, hint})
}

import {counted, pointed} from '../../language/counted.ts'
import {fill} from '../../language/fill.ts'
import {printedDate} from '../../language/printed-date.ts'
import type {Word} from '../../language/word-keys.ts'
import type {Facts} from '../../model/guide.ts'
import {absoluteAddress, shortAddress} from '../address.ts'
import {inlineViews} from './inlines.ts'
import type {Scene, View} from './view.ts'

/** The rows of a guide's fact sheet; what the header does not give leaves no row. */
export function factViews(facts: Facts, scene: Scene): readonly View[] {
  const {words} = scene
  const inlines = (lists: Facts['ready']) => lists.map(list => inlineViews(list, scene))
  const rows: readonly Row[] = [
    ['need', texts([facts.needs.join(words.comma)])],
    ['platforms', texts([facts.platforms.join(words.comma)])],
    ['requirements', texts(onOneLine(facts.requirements, words.comma))],
    ...versionRows(facts, scene),
    ['license', inlines([facts.license])],
    ['admin', texts([facts.admin === null ? '' : words[adminWord(facts.admin)]])],
    ...timeRows(facts, scene),
    ['alternatives', inlines(facts.alternatives)],
    ['connected', inlines(facts.connected)],
    ['further', inlines(facts.further)],
    ['website', addresses(facts.websites)],
  ]
  return rows.flatMap(([word, values]) => factView(words[word], values))
}

type Row = readonly [Word, readonly (readonly View[])[]]

/** A version and the day on which the guide was checked with it share a row, and the last day of both. */
function versionRows({version, checked, expires}: Facts, {words, language}: Scene): readonly Row[] {
  const date = printedDate(checked, language)
  const last = printedDate(expires, language)
  const until = last === '' ? '' : fill(words['expires-after'], {text: last})
  const known = !nothing.test(version.trim())
  if (date === '' && !known) return [['date', texts([until])]]
  if (date === '') return [['version', texts([version, until])]]
  if (!known) return [['checked', texts([date, until])]]
  return [['version', texts([`${version} · ${words.checked} ${date}`, until])]]
}

/** How long it takes and how hard it is share a row. */
function timeRows(facts: Facts, scene: Scene): readonly Row[] {
  const minutes = minutesOf(facts, scene)
  const {difficulty} = facts
  if (minutes === '' || nothing.test(difficulty.trim())) {
    return [
      ['time', texts([minutes])],
      ['difficulty', texts([difficulty])],
    ]
  }
  return [['time', texts([`${minutes} · ${difficulty}`])]]
}

/** The places to get the tool from, which stand apart from the other facts. */
export function downloadViews(facts: Facts, scene: Scene): readonly View[] {
  return addresses(facts.downloads).map(inlines => ({
    kind: 'download',
    label: scene.words.download,
    inlines,
  }))
}

/** Short things in a row make one line; long ones, or such that have commas, a line each. */
function onOneLine(things: readonly string[], comma: string): readonly string[] {
  const short = things.every(thing => thing.length <= 24 && !/[,،、;]/.test(thing))
  return short ? [things.join(comma)] : things
}

function factView(label: string, values: readonly (readonly View[])[]): readonly View[] {
  const given = values.filter(value => value.length > 0)
  return given.length === 0 ? [] : [{kind: 'fact', label, values: given}]
}

/** What authors write where there is nothing to say. */
const nothing = /^(|n\/?a|none|unknown|not applicable|[-–—.?]+)$/i

function texts(values: readonly string[]): readonly (readonly View[])[] {
  return values.map(text => (nothing.test(text.trim()) ? [] : [{kind: 'text', text}]))
}

function addresses(urls: readonly string[]): readonly (readonly View[])[] {
  return urls.map(url => {
    const href = absoluteAddress(url)
    if (href === '') return nothing.test(url.trim()) ? [] : [{kind: 'text', text: url}]
    return [{kind: 'address', href, text: shortAddress(url)}]
  })
}

function adminWord(needed: boolean): Word {
  return needed ? 'admin-needed' : 'admin-not-needed'
}

function minutesOf({minutes}: Facts, {words, language}: Scene): string {
  if (minutes === null) return ''
  return pointed([counted('minutes', minutes, words, language)], language)
}

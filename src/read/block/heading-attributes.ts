import {nearest} from '../../report/nearest.ts'

/** What stands in braces at the end of a heading: `{#id}`, `{time=10}` in minutes, `{facing}`, or more. */
export interface HeadingAttributes {
  readonly anchor: string
  readonly minutes: number | null
  readonly facing: boolean
  /** How many characters of the heading are its words. */
  readonly length: number
  /** Braces that were meant as attributes, and are printed as words. */
  readonly misspelt: {readonly start: number; readonly end: number; readonly near: string} | null
}

const braces = /\s*\{([^{}]*)\}\s*$/u
const known = /^(?:#(?<anchor>[\p{L}\p{N}_.:-]+)|time=(?<time>\d{1,3})|(?<facing>facing))$/u

/** Reads the braces at the end of a heading; those with other words in them belong to the heading. */
export function headingAttributes(text: string): HeadingAttributes {
  const found = braces.exec(text)
  const words = found?.[1]?.split(/\s+/).filter(word => word !== '') ?? []
  const read = words.map(word => known.exec(word)?.groups)
  const whole = {anchor: '', minutes: null, facing: false, length: text.length, misspelt: null}
  if (found === null || words.length === 0) return whole
  if (read.includes(undefined)) return {...whole, misspelt: misspeltIn(words, found, text)}
  const of = (name: string) => read.map(groups => groups?.[name]).find(one => one !== undefined)
  const time = of('time')
  return {
    anchor: of('anchor') ?? '',
    minutes: time === undefined ? null : Number(time),
    facing: of('facing') !== undefined,
    length: found.index,
    misspelt: null,
  }
}

/** Words in braces that are nearly attributes, or stand beside one. */
function misspeltIn(words: readonly string[], found: RegExpExecArray, text: string) {
  const wrong = words.find(word => !known.test(word)) ?? ''
  const near = nearest(wrong.split('=')[0] ?? '', ['facing', 'time'])
  if (near === '' && words.length === words.filter(word => !known.test(word)).length) return null
  const start = text.indexOf('{', found.index)
  return {start, end: text.trimEnd().length, near: near === 'time' ? 'time=10' : near}
}

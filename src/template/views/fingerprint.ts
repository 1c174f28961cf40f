import type {View} from './view.ts'

/** 128 bits or more in hexadecimal digits, grouped in whatever way. */
const fingerprint = /(?<!\w)[0-9a-f](?:[ :\u00a0]{0,2}[0-9a-f]){31,}(?!\w)/i

/**
 * How to tell a genuine copy, as lists of inlines; the fingerprint of a key in it has a list of its own,
 * in two lines of groups of four, as it is read out and compared.
 */
export function fingerprintViews(
  verify: string,
  direction: 'ltr' | 'rtl',
): readonly (readonly View[])[] {
  const found = fingerprint.exec(verify)
  const digits = found?.[0].replace(/[^0-9a-f]/gi, '') ?? ''
  if (found === null || digits.length % 8 !== 0) return textViews(verify)
  const half = digits.length / 8
  const groups = digits.match(/.{4}/g) ?? []
  const line = (from: number): View => ({
    kind: 'literal',
    text: groups.slice(from, from + half).join(' '),
    turned: direction === 'rtl',
  })
  return [
    ...textViews(verify.slice(0, found.index)),
    [line(0), {kind: 'break'}, line(half)],
    ...textViews(verify.slice(found.index + found[0].length).replace(/^[\s.]+/, '')),
  ]
}

function textViews(words: string): readonly (readonly View[])[] {
  const text = words.trim()
  return text === '' ? [] : [[{kind: 'text', text}]]
}

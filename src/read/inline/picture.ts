import type {Button} from '../../model/inline.ts'
import type {Span} from '../../source/span.ts'
import type {Token} from '../markdown/placed.ts'
import type {Reading} from '../reading.ts'
import {cleanText} from '../text/clean-text.ts'
import {reportDamage} from './damages.ts'

/** Reads a picture; where it stands decides later whether it is a button or a figure. */
export function pictureOf(token: Token, span: Span, reading: Reading): Button {
  reportDamage(token, span, reading)
  const alt = cleanText(spokenText(token.children ?? [])).trim()
  const url = String(token.attrGet('src') ?? '')
  return buttonOf(alt, url, span)
}

/** A picture that has nothing yet but what its author wrote. */
export function buttonOf(alt: string, url: string, span: Span): Button {
  const picture = {alt, url, reference: '', callouts: [], plate: '', width: 0, height: 0, span}
  return {kind: 'button', picture, span}
}

function spokenText(tokens: readonly Token[]): string {
  return tokens
    .map(token => {
      if (token.type === 'softbreak' || token.type === 'hardbreak') return ' '
      return token.children === null ? token.content : spokenText(token.children)
    })
    .join('')
}

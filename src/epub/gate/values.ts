import type {Element} from '../../xhtml/tree.ts'
import {elementsOf} from '../nodes.ts'
import {plainRoles, roles} from './vocabulary.ts'

/** What the value of an attribute must look like. */
const patterns: Readonly<Record<string, RegExp>> = {
  dir: /^(ltr|rtl|auto)$/,
  start: /^-?\d+$/,
  value: /^-?\d+$/,
  colspan: /^[1-9]\d*$/,
  rowspan: /^\d+$/,
  span: /^[1-9]\d*$/,
  tabindex: /^-?\d+$/,
  scope: /^(row|col|rowgroup|colgroup)$/,
  translate: /^(yes|no|)$/,
  hidden: /^(|hidden|until-found)$/,
  lang: /^(|[a-z]{1,8}(-[a-z0-9]{1,8})*)$/i,
  'xml:lang': /^(|[a-z]{1,8}(-[a-z0-9]{1,8})*)$/i,
}

const references = [
  'aria-labelledby',
  'aria-describedby',
  'aria-details',
  'aria-controls',
  'headers',
]

/** Attributes whose values are words of a list, numbers, or names of other elements. */
export function checkValues(root: Element, say: (message: string, at: Element) => void): void {
  const all = elementsOf(root)
  const ids = new Set(all.map(({attributes}) => attributes.id ?? ''))
  for (const element of all) {
    const {attributes, name} = element
    if (/^(svg|math)$/.test(name)) continue
    for (const [key, value] of Object.entries(attributes)) {
      if (patterns[key]?.test(value) === false) say(`"${value}" is no value of ${key}`, element)
      if (value === '' && /^(role|epub:type|id|src)$/.test(key)) say(`${key} is empty`, element)
      if (references.includes(key)) {
        for (const id of value.split(/\s+/))
          if (!ids.has(id)) say(`${key} names ${id}, which is missing`, element)
      }
    }
    if (name === 'img' && !/^\d*$/.test((attributes.width ?? '') + (attributes.height ?? ''))) {
      say('a measure of a picture is no number', element)
    }
    if (name === 'img' && attributes.src === undefined) say('a picture has no src', element)
    if (
      attributes.lang !== undefined &&
      attributes['xml:lang'] !== undefined &&
      attributes.lang !== attributes['xml:lang']
    ) {
      say('lang and xml:lang differ', element)
    }
    for (const role of (attributes.role ?? '').split(/\s+/).filter(word => word !== '')) {
      const homes = roles[role]
      if (homes === undefined ? !plainRoles.has(role) : !homes.has(name))
        say(`${name} cannot have the role ${role}`, element)
    }
  }
}

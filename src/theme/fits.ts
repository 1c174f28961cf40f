import {type Shape, styleKeys, type Value} from './shape.ts'

/** Whether a value is whole and right; keys that no shape knows do not matter here. */
export function fits<S extends Shape>(shape: S, value: unknown): value is Value<S> {
  return check(shape, value)
}

function check(shape: Shape, value: unknown): boolean {
  switch (shape.shape) {
    case 'number':
      return typeof value === 'number' && value >= shape.least && value <= shape.most
    case 'colour':
      return typeof value === 'string'
    case 'flag':
      return typeof value === 'boolean'
    case 'choice':
      return shape.of.some(one => one === value)
    case 'sides':
      return Array.isArray(value) && value.length === 4 && value.every(isLength)
    case 'style':
      return isRecord(value) && whole(value)
    case 'group':
      return isRecord(value) && Object.keys(shape.keys).every(key => inside(shape.keys, value, key))
  }
}

/** A text style must say four things; the others have a default. */
function whole(value: Readonly<Record<string, unknown>>): boolean {
  const needed = ['face', 'weight', 'size', 'leading']
  return Object.keys(styleKeys).every(key =>
    value[key] === undefined ? !needed.includes(key) : inside(styleKeys, value, key),
  )
}

function inside(
  keys: Readonly<Record<string, Shape>>,
  value: Readonly<Record<string, unknown>>,
  key: string,
): boolean {
  const shape = keys[key]
  return shape !== undefined && check(shape, value[key])
}

function isLength(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1200
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import {type Document, isMap, isNode, isScalar, type Node, parseDocument} from 'yaml'
import type {Report} from '../report/diagnostic.ts'
import {nearest} from '../report/nearest.ts'
import {visible} from '../report/visible.ts'
import {yamlFact} from '../report/yaml-fact.ts'
import {type Source, textAt} from '../source/source.ts'
import type {Span} from '../source/span.ts'
import {fits} from './fits.ts'
import {type Shape, styleKeys} from './shape.ts'
import {wanted} from './wanted.ts'

/** The right tokens of one theme file, and where each of them stands, by its path (`page.width`). */
export interface Reading {
  readonly tokens: Readonly<Record<string, unknown>>
  readonly spans: ReadonlyMap<string, Span>
}

/** Reads one theme file; what is wrong in it is reported and left out. */
export function readTokens(source: Source, shape: Shape, report: Report): Reading {
  const document = parseDocument(source.text)
  const spans = new Map<string, Span>()
  for (const error of document.errors) {
    report({
      code: 'theme/syntax',
      severity: 'error',
      message: `the theme is not readable YAML: ${yamlFact(error.message)}`,
      span: {file: source.path, start: error.pos[0], end: error.pos[1]},
      hint: 'write key: value as in templates/theme.yaml, with two blanks before each inner key',
    })
  }
  if (document.errors.length > 0 || document.contents === null) return {tokens: {}, spans}
  const tokens = new Walk(source, document, spans, report).tokensOf(shape, document.contents, '')
  return {tokens: isTokens(tokens) ? tokens : {}, spans}
}

class Walk {
  readonly #source: Source
  readonly #document: Document
  readonly #spans: Map<string, Span>
  readonly #report: Report

  constructor(source: Source, document: Document, spans: Map<string, Span>, report: Report) {
    this.#source = source
    this.#document = document
    this.#spans = spans
    this.#report = report
  }

  tokensOf(shape: Shape, node: Node, path: string): unknown {
    this.#spans.set(path, this.#spanOf(node))
    if (shape.shape === 'group') return this.#keysOf(shape.keys, node, path)
    if (shape.shape === 'style') return this.#keysOf(styleKeys, node, path)
    const value = this.#valueOf(node)
    if (fits(shape, value)) return value
    this.#report({
      code: 'theme/value',
      severity: 'error',
      message: `'${path}' cannot be ${visible(textAt(this.#source, this.#spanOf(node)).trim())}`,
      hint: `write ${wanted(shape)}`,
      span: this.#spanOf(node),
    })
    return undefined
  }

  #keysOf(keys: Readonly<Record<string, Shape>>, node: Node, path: string): unknown {
    if (!isMap(node)) {
      this.#report({
        code: 'theme/value',
        severity: 'error',
        message: path === '' ? 'the theme holds no keys' : `'${path}' holds no keys of its own`,
        hint: `write one or more of: ${Object.keys(keys).join(', ')}`,
        span: this.#spanOf(node),
      })
      return undefined
    }
    const found: Record<string, unknown> = {}
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : ''
      const shape = Object.hasOwn(keys, key) ? keys[key] : undefined
      const here = path === '' ? key : `${path}.${key}`
      if (shape === undefined) this.#unknown(key, keys, isNode(pair.key) ? pair.key : node, here)
      else if (isNode(pair.value)) {
        const value = this.tokensOf(shape, pair.value, here)
        if (value !== undefined) found[key] = value
      }
    }
    return found
  }

  /** An alias has no value here: what it stands for is not where the reader looks. */
  #valueOf(node: Node): unknown {
    try {
      return node.toJS(this.#document, {maxAliasCount: 0})
    } catch {
      return undefined
    }
  }

  #unknown(key: string, keys: Readonly<Record<string, Shape>>, node: Node, path: string): void {
    const meant = nearest(key, Object.keys(keys))
    this.#report({
      code: 'theme/unknown-key',
      severity: 'warning',
      message: `the theme has no '${visible(path)}'`,
      hint: meant === '' ? `use one of: ${Object.keys(keys).join(', ')}` : `write '${meant}'`,
      span: this.#spanOf(node),
    })
  }

  #spanOf(node: Node): Span {
    const [start, end] = node.range ?? [0, 0]
    return {file: this.#source.path, start, end}
  }
}

function isTokens(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

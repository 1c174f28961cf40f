import type {Element} from '../xhtml/tree.ts'
import {elementsOf, hasClass} from './nodes.ts'

/** One `schema:` property of the package document. */
export interface Property {
  readonly property: string
  readonly value: string
}

/** The sentences of the summary, in the language of the book. */
export interface Sentences {
  readonly always: string
  readonly described: string
  readonly paged: string
}

/**
 * What the book may say of itself (EPUB Accessibility 1.1, schema.org), read off its content and
 * never assumed. No conformance is claimed: no program can prove it.
 */
export function accessibilityOf(
  roots: readonly Element[],
  paged: boolean,
  sentences: Sentences,
): readonly Property[] {
  const isPicture = ({name}: Element) => name === 'img'
  const pictures = roots.flatMap(root => elementsOf(root).filter(isPicture))
  const described = pictures.every(({attributes}) => (attributes.alt ?? '').trim() !== '')
  const has = (asked: boolean, property: string, ...values: readonly string[]) =>
    asked ? values.map(value => ({property, value})) : []
  const summary = [
    sentences.always,
    ...(pictures.length > 0 && described ? [sentences.described] : []),
    ...(paged ? [sentences.paged] : []),
  ]
  const features = ['displayTransformability', 'readingOrder', 'structuralNavigation']
  return [
    ...has(true, 'accessMode', 'textual'),
    ...has(pictures.length > 0, 'accessMode', 'visual'),
    ...has(described, 'accessModeSufficient', 'textual'),
    ...has(pictures.length > 0, 'accessModeSufficient', 'textual,visual'),
    ...has(true, 'accessibilityFeature', ...features, 'tableOfContents', 'ARIA'),
    ...has(pictures.length > 0 && described, 'accessibilityFeature', 'alternativeText'),
    ...has(paged, 'accessibilityFeature', 'pageNavigation', 'pageBreakMarkers'),
    ...has(
      roots.some(root => hasClass(root, 'subjects')),
      'accessibilityFeature',
      'index',
    ),
    ...has(true, 'accessibilityHazard', 'none'),
    ...has(true, 'accessibilitySummary', summary.join(' ')),
  ]
}

import type {Survey} from './survey.ts'

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
  {pictures, described, indexed}: Survey,
  paged: boolean,
  sentences: Sentences,
): readonly Property[] {
  const pictured = pictures.size > 0
  const has = (asked: boolean, property: string, ...values: readonly string[]) =>
    asked ? values.map(value => ({property, value})) : []
  const summary = [
    sentences.always,
    ...(pictured && described ? [sentences.described] : []),
    ...(paged ? [sentences.paged] : []),
  ]
  const features = ['displayTransformability', 'readingOrder', 'structuralNavigation']
  return [
    ...has(true, 'accessMode', 'textual'),
    ...has(pictured, 'accessMode', 'visual'),
    ...has(described, 'accessModeSufficient', 'textual'),
    ...has(pictured, 'accessModeSufficient', 'textual,visual'),
    ...has(true, 'accessibilityFeature', ...features, 'tableOfContents', 'ARIA'),
    ...has(pictured && described, 'accessibilityFeature', 'alternativeText'),
    ...has(paged, 'accessibilityFeature', 'pageNavigation', 'pageBreakMarkers'),
    ...has(indexed, 'accessibilityFeature', 'index'),
    ...has(true, 'accessibilityHazard', 'none'),
    ...has(true, 'accessibilitySummary', summary.join(' ')),
  ]
}

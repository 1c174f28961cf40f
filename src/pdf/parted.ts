import type {Theme} from '../theme/theme.ts'

/** How a paragraph of running text may part its words; nothing where the theme wants them whole. */
export function parted({hyphens}: Theme): {readonly hyphenate?: number} {
  return hyphens.wanted ? {hyphenate: hyphens.shortest} : {}
}

import type {Theme} from '../theme/theme.ts'

/** Where the tab of a chapter stands on every page that shows it; `turn` counts the columns of tabs. */
export interface TabPlace {
  readonly y: number
  /** Rows of one page of tabs. */
  readonly rows: number
  readonly turn: number
  readonly pitch: number
}

/** The chapter at `index` of `count`: many chapters stand closer, and start again from the top. */
export function tabPlace(index: number, count: number, {tab}: Theme): TabPlace {
  const close = count > tab.most
  const pitch = close ? tab.closePitch : tab.pitch
  const rows = close ? tab.closeMost : tab.most
  return {y: tab.top + pitch * (index % rows), rows, turn: Math.floor(index / rows), pitch}
}

import {baseShapes} from './base-shapes.ts'
import {blockShapes} from './block-shapes.ts'
import {pageShapes} from './page-shapes.ts'
import {group} from './shape.ts'

/** Every token of `theme.yaml`. */
export const themeShape = group({...baseShapes, ...pageShapes, ...blockShapes})

import type {Check} from './check.ts'
import {labelDiffers} from './emphasis/label-differs.ts'
import {labelUnmarked} from './emphasis/label-unmarked.ts'
import {figureReference} from './figure/figure-reference.ts'
import {numberOrder} from './figure/number-order.ts'
import {altIsId} from './image/alt-is-id.ts'
import {noAlt} from './image/no-alt.ts'
import {noReference} from './image/no-reference.ts'
import {relativeUrl} from './image/relative-url.ts'
import {hiddenCharacter} from './link/hidden-character.ts'
import {labelHostDiffers} from './link/label-host-differs.ts'
import {mixedScriptHost} from './link/mixed-script-host.ts'
import {relativeLink} from './link/relative.ts'
import {stagingHost} from './link/staging-host.ts'
import {userInAddress} from './link/user-in-address.ts'
import {anglePlaceholder} from './text/angle-placeholder.ts'
import {articleClash} from './text/article-clash.ts'
import {backslashPath} from './text/backslash-path.ts'
import {doubleSpace} from './text/double-space.ts'
import {doubledWord} from './text/doubled-word.ts'
import {duplicateParagraph} from './text/duplicate-paragraph.ts'
import {entities} from './text/entity.ts'
import {lostCharacter} from './text/lost-character.ts'
import {missingSpace} from './text/missing-space.ts'
import {nbsp} from './text/nbsp.ts'
import {spaceBeforePunctuation} from './text/space-before-punctuation.ts'
import {tab} from './text/tab.ts'
import {unbalancedParenthesis} from './text/unbalanced-parenthesis.ts'
import {unbalancedQuote} from './text/unbalanced-quote.ts'
import {numberedSection} from './xref/numbered-section.ts'
import {shownHere} from './xref/shown-here.ts'
import {stepUnresolved} from './xref/step-unresolved.ts'
import {theseSteps} from './xref/these-steps.ts'

/** What is looked for in every library. */
export const checks: readonly Check[] = [
  labelUnmarked,
  labelDiffers,
  noAlt,
  altIsId,
  relativeUrl,
  noReference,
  numberOrder,
  figureReference,
  relativeLink,
  stagingHost,
  mixedScriptHost,
  labelHostDiffers,
  userInAddress,
  hiddenCharacter,
  numberedSection,
  stepUnresolved,
  shownHere,
  theseSteps,
  lostCharacter,
  doubledWord,
  articleClash,
  missingSpace,
  unbalancedParenthesis,
  unbalancedQuote,
  backslashPath,
  anglePlaceholder,
]

/** What is looked for only when style is asked for. */
export const styleChecks: readonly Check[] = [
  duplicateParagraph,
  spaceBeforePunctuation,
  doubleSpace,
  tab,
  nbsp,
  entities,
]
